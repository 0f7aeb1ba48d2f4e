"""What the best pairs of lines are worth: python -m data.make_fair [OUTPUT_FOLDER].

Writes fair_chance.csv from the residents and factors beside this script.
"""

import sys
from pathlib import Path

import numpy as np

from unseen_weights.chapters.fair.model.chance import COLUMNS, FILE, chance_rows
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, load_residents


def main(folder: Path) -> None:
    residents, rule = load_residents(), Rule(PRESETS["same"])
    low, high = rule.scale
    lines = np.array(range(int(low), int(high) + 1), dtype=np.float64)
    scores = np.asarray(rule.score(residents), dtype=np.float64)
    kept = residents["kept_promise"].to_numpy()
    rows = chance_rows(scores, kept, residents, lines, rule.line)
    folder.mkdir(parents=True, exist_ok=True)
    write_table(folder / FILE, COLUMNS, rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
