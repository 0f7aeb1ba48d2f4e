"""Draw the mistakes 200 times for each setting: python -m data.make_mistakes [OUTPUT_FOLDER].

Writes mistakes.csv, mistakes_people.csv and mistakes_appeals.csv from the residents and factors
beside this script.
"""

import sys
from pathlib import Path

from unseen_weights.chapters.mistakes.model import files, runs
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, load_residents

COLUMNS = {
    files.TOWN_FILE: files.TOWN_COLUMNS,
    files.PEOPLE_FILE: files.PEOPLE_COLUMNS,
    files.APPEALS_FILE: files.APPEALS_COLUMNS,
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in runs.runs(Rule(PRESETS["same"]), load_residents()).items():
        write_table(folder / name, COLUMNS[name], rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
