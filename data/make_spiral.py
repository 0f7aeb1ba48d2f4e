"""Run the spiral 200 times for each setting: python -m data.make_spiral [OUTPUT_FOLDER].

Writes spiral.csv and spiral_scores.csv from the residents and factors beside this script.
"""

import csv
import sys
from pathlib import Path

from unseen_weights import spiral_runs
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import DATA, load_people, load_residents

COLUMNS = {
    spiral_runs.LETTERS_FILE: spiral_runs.LETTERS_COLUMNS,
    spiral_runs.SCORES_FILE: spiral_runs.SCORES_COLUMNS,
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    people = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
    rows = spiral_runs.runs(Rule(PRESETS["same"]), load_residents(), people)
    for name, columns in COLUMNS.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(column.name for column in columns)
            writer.writerows(rows[name])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
