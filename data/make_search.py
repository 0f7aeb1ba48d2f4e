"""Search some rules for the lab's challenges: python -m data.make_search [OUTPUT_FOLDER].

Writes search.csv from the residents, factors and people beside this script.
"""

import sys
from pathlib import Path

from unseen_weights.chapters.lab.model.search import COLUMNS, FILE, findings, some_weights
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, load_people, load_residents


def main(folder: Path) -> None:
    people = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
    found = findings(load_residents(), people, some_weights())
    folder.mkdir(parents=True, exist_ok=True)
    write_table(folder / FILE, COLUMNS, (finding.row() for finding in found))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
