"""Twenty-four residents as cards: marks from 0 to 10, and what a vote on weights does to them.

By hand, ten counters are shared out among the six records. A score is the sum of counters times
marks, from 0 to 100: the town's formula (`Rule`) over marks, with no division left to do.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from unseen_weights.factors import TOWN, Factor
from unseen_weights.once import once
from unseen_weights.rule import Rule
from unseen_weights.tables import Column, read_table
from unseen_weights.teach.plans import DATA
from unseen_weights.town import RECORDS, load_residents

COUNTERS = 10
BEST = 10  # the best mark
LINE = 42  # of 100: where the town's own line lies on its scale, 600 on 350 to 950
VOTES: Mapping[str, tuple[int, ...]] = {
    "even": (2, 2, 2, 2, 1, 1),
    "bank": (4, 5, 1, 0, 0, 0),
    "friends": (1, 1, 1, 1, 1, 5),
}
"""Three votes that are worked out for the teacher: counters by record, in the town's order."""
_MARKS = tuple(Factor(name, 0, BEST) for name in RECORDS)
_COLUMNS = (Column("id", pattern="r[0-9]{3}", looks_like="an id such as r001", unique=True),)


@once
def cards() -> pd.DataFrame:
    """The residents on cards, as `load_residents` has them: six from each district."""
    chosen = read_table(DATA / "cards.csv", _COLUMNS)["id"]
    return load_residents().loc[list(chosen)]


def marks(residents: pd.DataFrame) -> pd.DataFrame:
    """Each record as a whole mark, 0 (worst) to 10 (best), halves up; a column a record."""
    whole = {f.name: np.floor(f.share(residents[f.name]) * BEST + 0.5) for f in TOWN}
    return pd.DataFrame(whole, index=residents.index).astype(int)


def counted(vote: tuple[int, ...], line: float = LINE) -> pd.DataFrame:
    """What a vote does to the cards: `score` 0..100, `penalised`, `kept_promise`, by id.

    vote: counters by record, of which COUNTERS are shared out.
    """
    rule = Rule(dict(zip(RECORDS, vote, strict=True)), (0, 100), line, _MARKS)
    table = marks(cards())
    scores = rule.score(table).round().astype(int)
    kept = cards()["kept_promise"]
    return pd.DataFrame({"score": scores, "penalised": rule.penalised(table), "kept_promise": kept})
