"""Run the spiral 200 times for each setting: python -m data.make_spiral [OUTPUT_FOLDER].

Writes spiral.csv and spiral_scores.csv from the residents and factors beside this script.
"""

import sys
from pathlib import Path

from unseen_weights.chapters.spiral.model import runs
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, load_people, load_residents

COLUMNS = {
    runs.LETTERS_FILE: runs.LETTERS_COLUMNS,
    runs.SCORES_FILE: runs.SCORES_COLUMNS,
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    people = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
    rows = runs.runs(Rule(PRESETS["same"]), load_residents(), people)
    for name, columns in COLUMNS.items():
        write_table(folder / name, columns, rows[name])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
