"""Fairness in four senses, for two groups with a line each.

The measures are those of Chouldechova (2017): the share penalised, the false positive rate, the
false negative rate and the positive predictive value, where "positive" is a broken promise.
"""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from unseen_weights.town import DISTRICTS

MEASURES = ("share", "wrong", "missed", "meaning")
LEAST, MOST = 0.1, 0.5  # a pair of lines counts while this share of each group is penalised
NEARLY = 5.0  # points within which two measures are called equal

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Groups:
    """Two groups of residents to compare: those with `one` and with `other` in `column`."""

    slug: str
    column: str
    one: str | bool
    other: str | bool

    def members(self, residents: pd.DataFrame) -> tuple[Flags, Flags]:
        """Who is in the first group and who in the second: (residents,) each, never both."""
        values = residents[self.column]
        return values.eq(self.one).to_numpy(), values.eq(self.other).to_numpy()


@dataclass(frozen=True)
class Best:
    """A best pair of lines: one for each group, and the gap in points that it leaves."""

    one: float
    other: float
    gap: float


def _slug(*names: str) -> str:
    return "-".join(name.removeprefix("The ").replace(" ", "-").lower() for name in names)


DISTRICT_PAIRS = tuple(Groups(_slug(a, b), "district", a, b) for a, b in combinations(DISTRICTS, 2))
GROUPS = (
    *DISTRICT_PAIRS,
    Groups("carers", "carer", True, False),
    Groups("newcomers", "newcomer", True, False),
    Groups("loans", "loan_for", "shop", "roof"),
)


def measures(penalised: ArrayLike, kept: ArrayLike) -> "pd.Series[float]":
    """One group's four measures, 0..1, by the names in MEASURES; NaN where there is no answer.

    penalised, kept: a flag for each member. share: of all, who is penalised. wrong: of those
    who kept the promise, who is penalised (false positive rate). missed: of those who broke it,
    who is spared (false negative rate). meaning: of the penalised, who broke it (positive
    predictive value). Nothing divided by nothing is no answer.
    """
    scores = np.where(np.asarray(penalised, dtype=bool), 0.0, 1.0)
    found = measures_by_line(scores, kept, [0.5])
    return pd.Series(found[0], index=list(MEASURES), name="measures")


def measures_by_line(scores: ArrayLike, kept: ArrayLike, lines: ArrayLike) -> Floats:
    """A group's four measures at each line: (lines, 4), in the order of MEASURES.

    scores, kept: one for each member; penalised is whose score is strictly below the line.
    """
    below = np.asarray(scores, dtype=float)[None, :] < np.asarray(lines, dtype=float)[:, None]
    keeper = np.asarray(kept, dtype=bool)
    penalised = below.sum(axis=1)
    wrong = (below & keeper).sum(axis=1)
    caught = penalised - wrong
    breakers = int((~keeper).sum())
    return np.stack(
        [
            _share(penalised, np.full_like(penalised, len(keeper))),
            _share(wrong, np.full_like(penalised, int(keeper.sum()))),
            _share(breakers - caught, np.full_like(penalised, breakers)),
            _share(caught, penalised),
        ],
        axis=1,
    )


def _share(part: NDArray[np.int_], whole: NDArray[np.int_]) -> Floats:
    shares: Floats = np.full(len(part), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares


def gap(one: ArrayLike, other: ArrayLike) -> float:
    """The largest difference between two groups' measures, in points; NaN where one has none."""
    apart = np.abs(np.asarray(one, dtype=float) - np.asarray(other, dtype=float))
    return float(100 * apart.max())


def base_rates(residents: pd.DataFrame) -> pd.DataFrame:
    """For each group there is: `broke` the promise and `people`, by (column, value)."""
    sides = {(g.column, value): None for g in GROUPS for value in (g.one, g.other)}
    broke = ~residents["kept_promise"]
    counts = {side: broke[residents[side[0]].eq(side[1])].agg(["sum", "size"]) for side in sides}
    return pd.DataFrame(counts, index=["sum", "size"]).T.set_axis(["broke", "people"], axis=1)


def nearly_equal(points: ArrayLike) -> Flags:
    """Whether gaps in points, as one reads them with one decimal, are within NEARLY; NaN is not."""
    near: Flags = np.round(np.asarray(points, dtype=float), 1) <= NEARLY
    return near


def best_lines(
    scores: ArrayLike,
    kept: ArrayLike,
    members: tuple[Flags, Flags],
    lines: ArrayLike,
    most: float = MOST,
    least: float = LEAST,
) -> Best:
    """The pair of `lines` with the smallest gap, of all that penalise least..most of each group.

    scores, kept: of everyone. Among equals the lowest lines win, the first group's before the
    second's. Raises ValueError where no line penalises such a share.
    """
    everyone, promise = np.asarray(scores, dtype=float), np.asarray(kept, dtype=bool)
    sides = [_that_count(everyone[who], promise[who], lines, least, most) for who in members]
    (first, one), (second, other) = sides
    apart = np.abs(one[:, None, :] - other[None, :, :]).max(axis=2)
    apart = np.where(np.isnan(apart), np.inf, np.round(apart, 9))
    row, column = np.unravel_index(int(apart.argmin()), apart.shape)
    return Best(float(first[row]), float(second[column]), gap(one[row], other[column]))


def _that_count(
    scores: Floats, kept: Flags, lines: ArrayLike, least: float, most: float
) -> tuple[Floats, Floats]:
    """The lines that count, one for each set of people they penalise, and their measures."""
    ordered = np.unique(np.asarray(lines, dtype=float))
    found = measures_by_line(scores, kept, ordered)
    share = found[:, 0]
    new = np.diff(share, prepend=-1.0) > 0
    use = new & (share >= least) & (share <= most) & (share > 0)
    if not use.any():
        raise ValueError(f"No line penalises {least:.0%} to {most:.0%} of a group.")
    return ordered[use], found[use]
