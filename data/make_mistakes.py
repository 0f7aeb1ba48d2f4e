"""Draw the mistakes 200 times for each setting: python -m data.make_mistakes [OUTPUT_FOLDER].

Writes mistakes.csv, mistakes_people.csv and mistakes_appeals.csv from the residents and factors
beside this script.
"""

import csv
import sys
from pathlib import Path

from unseen_weights import mistake_runs
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import DATA, load_residents

COLUMNS = {
    mistake_runs.TOWN_FILE: mistake_runs.TOWN_COLUMNS,
    mistake_runs.PEOPLE_FILE: mistake_runs.PEOPLE_COLUMNS,
    mistake_runs.APPEALS_FILE: mistake_runs.APPEALS_COLUMNS,
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in mistake_runs.runs(Rule(PRESETS["same"]), load_residents()).items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(column.name for column in COLUMNS[name])
            writer.writerows(rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
