"""Count rules drawn by lot, and every majority of five rules: python -m data.make_many [FOLDER].

Writes many.csv, many_minority.csv and many_verdicts.csv from the residents and factors beside this
script.
"""

import sys
from pathlib import Path

from unseen_weights.chapters.many.model import drawn, verdicts
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, load_residents


def main(folder: Path) -> None:
    residents = load_residents()
    folder.mkdir(parents=True, exist_ok=True)
    write_table(folder / drawn.FILE, drawn.COLUMNS, drawn.drawn_rows(residents))
    minorities = drawn.minority_rows(residents)
    write_table(folder / drawn.MINORITY_FILE, drawn.MINORITY_COLUMNS, minorities)
    write_table(folder / verdicts.FILE, verdicts.COLUMNS, verdicts.verdict_rows(residents))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
