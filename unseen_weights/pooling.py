"""Many rules at once: whom each refuses, and four ways to make one verdict of them.

Each rule refuses its lowest `most`: all who stand below the score of the next one. Where several
share that score no line refuses just so many, and the rule refuses fewer.

Pooling: a mean of weights (Feffer, Heidari and Lipton 2023 ask whose values such a mean gives),
a majority for each person (List and Pettit 2002: such verdicts need not fit together), the middle
place of each person, and a lottery.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from unseen_weights.factors import TOWN, Factor
from unseen_weights.rule import Rule, rounded

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Weights = Mapping[str, float]
WAYS = ("majority", "mean", "middle", "lottery")
_SCALE = (350.0, 950.0)
_APART = 1e-6  # of the scale: what the solver can tell from nothing


@dataclass(frozen=True)
class Pooled:
    """What many rules make of some residents, each rule with its hands; all by resident.

    share: the share of hands whose rule refuses them, 0..1: also their chance in the lottery.
    majority: refused by more than half of the hands. mean: among the lowest of the rule whose
    weights are the mean of all. middle: among the lowest by their middle place.
    """

    share: "pd.Series[float]"
    majority: "pd.Series[bool]"
    mean: "pd.Series[bool]"
    middle: "pd.Series[bool]"

    @property
    def disputed(self) -> "pd.Series[bool]":
        """Who is refused by some hands and not by all."""
        return ((self.share > 0) & (self.share < 1)).rename("disputed")

    def minority_prevails(self, way: str = "mean") -> "pd.Series[float]":
        """For each of the disputed, whether fewer than half win: 0, 1, or in the lottery a chance.

        way: one of WAYS. 0 for the others, and where exactly half refuse: there is no minority.
        """
        if way == "lottery":
            lost = self.share.where(self.share < 0.5, 1 - self.share)
        else:
            lost = (getattr(self, way) != (self.share > 0.5)).astype(float)
        contested = self.disputed & (self.share != 0.5)
        return lost.where(contested, 0).rename("minority_prevails")

    def against_all(self, way: str = "mean") -> "pd.Series[bool]":
        """Who gets the opposite of what every hand says; way: one of WAYS but the lottery.

        A mean of weights may refuse somebody whom no rule refuses.
        """
        verdict: pd.Series[bool] = getattr(self, way)
        return (~self.disputed & (verdict != (self.share == 1))).rename("against_all")


def pool(
    rules: Sequence[Weights], hands: Sequence[int], residents: pd.DataFrame, most: int
) -> Pooled:
    """Make one verdict of these rules, in each way.

    rules: for each the weights by record (0 or more; a missing one is 0), at least one above 0.
    hands: for each how many are for it, 0 or more, at least one in all. most: how many each
    refuses, 0 to all. Raises ValueError, in a sentence, for anything else.
    """
    standing, index = scores(rules, residents), residents.index
    _check_hands(hands, len(rules))
    share = np.asarray(hands) @ lowest(standing, most) / sum(hands)
    middle = middle_places(places(standing), hands)
    verdicts = {
        "majority": share > 0.5,
        "mean": lowest(scores([mean_weights(rules, hands)], residents)[0], most),
        "middle": lowest(middle, most),
    }
    told = {name: pd.Series(who, index=index, name=name) for name, who in verdicts.items()}
    return Pooled(pd.Series(share, index=index, name="share"), **told)


def share_refused(
    rules: Sequence[Weights], residents: pd.DataFrame, most: int
) -> "pd.Series[float]":
    """For each resident the share of these rules that refuse them, 0..1; as `pool` counts."""
    return pool(rules, [1] * len(rules), residents, most).share


def scores(
    rules: Sequence[Weights], residents: pd.DataFrame, factors: Sequence[Factor] = TOWN
) -> Floats:
    """The scores by each rule (350 to 950, 6 decimals): one row a rule, one column a resident.

    Raises ValueError where there is no rule, or one gives no score for its weights are all 0.
    """
    return scored(weight_table(rules, factors), shares(residents, factors))


def mean_weights(
    rules: Sequence[Weights], hands: Sequence[int], factors: Sequence[Factor] = TOWN
) -> dict[str, float]:
    """The mean of the rules' weights by record, each rule's own first made to sum to 1.

    So nobody has more say for using larger numbers. Raises ValueError as `pool` does.
    """
    _check_hands(hands, len(rules))
    weights = weight_table(rules, factors)
    weights /= weights.sum(axis=1, keepdims=True)
    mean = np.asarray(hands, dtype=float) @ weights / sum(hands)
    return dict(zip((f.name for f in factors), (float(w) for w in mean), strict=True))


def weight_table(rules: Sequence[Weights], factors: Sequence[Factor] = TOWN) -> Floats:
    """The weights as numbers: a row a rule, a column a record. Raises ValueError as `scores`."""
    if not len(rules):
        raise ValueError("There is no rule to pool.")
    checked = [Rule(one, factors=tuple(factors)).weights for one in rules]
    weights = np.array([[one[factor.name] for factor in factors] for one in checked])
    empty = np.flatnonzero(weights.sum(axis=1) == 0)
    if len(empty):
        raise ValueError(f"Rule {empty[0] + 1} has no weight above 0, so it gives no score.")
    return weights


def shares(residents: pd.DataFrame, factors: Sequence[Factor] = TOWN) -> Floats:
    """How far each resident is from worst (0) to best (1): a row a resident, a column a record."""
    return np.column_stack([factor.share(residents[factor.name]) for factor in factors])


def scored(weights: Floats, held: Floats) -> Floats:
    """Scores from a row of weights for each rule, and from `shares`; as `Rule.score` gives them."""
    low, high = _SCALE
    means: Floats = (weights @ held.T) / weights.sum(axis=1, keepdims=True)
    return rounded(low + (high - low) * means)


def places(standing: ArrayLike) -> Floats:
    """How many stand no higher than each, themselves included: 1 is the lowest, alone.

    standing: numbers, the last axis over residents.
    """
    given = np.asarray(standing, dtype=float)
    rows = np.atleast_2d(given)
    found = [np.searchsorted(np.sort(row), row, side="right") for row in rows]
    return np.array(found, dtype=float).reshape(given.shape)


def lowest(standing: ArrayLike, most: int) -> Flags:
    """The lowest `most` of each row; fewer where several share the place at the edge.

    Raises ValueError for fewer than none, or more than there are.
    """
    given = np.asarray(standing, dtype=float)
    if not 0 <= most <= given.shape[-1]:
        there = given.shape[-1]
        raise ValueError(f"A rule can refuse 0 to {there} of {there} residents, not {most}.")
    flags: Flags = places(given) <= most
    return flags


def middle_places(ranks: Floats, hands: Sequence[int]) -> Floats:
    """Each resident's middle place: the lower median of their places, by hands.

    ranks: a row a rule, a column a resident. hands: as in `pool`.
    """
    order = np.argsort(ranks, axis=0, kind="stable")
    sorted_ranks = np.take_along_axis(ranks, order, axis=0)
    below = np.cumsum(np.asarray(hands)[order], axis=0)
    first = np.argmax(2 * below >= sum(hands), axis=0)
    found: Floats = np.take_along_axis(sorted_ranks, first[None, :], axis=0)[0]
    return found


def weights_for(
    penalised: "Iterable[bool]", residents: pd.DataFrame, factors: Sequence[Factor] = TOWN
) -> dict[str, float] | None:
    """Weights (0..1, together 1) that with some line refuse exactly these; None: there are none.

    penalised: for each resident. A linear programme (SciPy's HiGHS) puts the lowest of the spared
    as far above the highest of the refused as it can; less than a millionth of the scale apart
    counts as nothing. Where all are refused, or nobody, any weights do.
    """
    low, high, count = *_sides(penalised, residents, factors), len(factors)
    if not (len(low) and len(high)):
        return {factor.name: 1 / count for factor in factors}
    line, gap = np.ones((len(low) + len(high), 1)), np.zeros((len(low) + len(high), 1))
    line[: len(low)], gap[: len(low)] = -1, 1
    found = _solved(
        np.r_[np.zeros(count + 1), -1],  # weights, the line, and how far apart the two sides are
        A_ub=np.hstack([np.vstack([low, -high]), line, gap]),
        b_ub=np.zeros(len(low) + len(high)),
        A_eq=[[1] * count + [0, 0]],
        b_eq=[1],
        bounds=[(0, 1)] * (count + 1) + [(None, 1)],
    )
    if found is None or found[-1] < _APART:
        return None
    return {f.name: max(0.0, float(w)) for f, w in zip(factors, found, strict=False)}


def witness_for(
    penalised: "Iterable[bool]", residents: pd.DataFrame, factors: Sequence[Factor] = TOWN
) -> tuple[dict[str, float], dict[str, float]] | None:
    """Two mixes of people which show that no weights refuse exactly these: id -> part, 0..1.

    The first mix is of refused people, the second of spared ones; the parts of each are 1 together.
    In every record the first is better than the second, by as much as it can be in all six. So
    with any weights it has more points, and no line has all of the first below it and none of
    the second. None where weights are found: the two programmes are each other's dual.
    """
    out = np.fromiter(penalised, dtype=bool)
    low, high = _sides(out, residents, factors)
    if not (len(low) and len(high)):
        return None
    people = len(low) + len(high)
    found = _solved(
        np.r_[np.zeros(people), -1],  # the parts, and by how much the first is better
        A_ub=np.hstack([np.vstack([-low, high]).T, np.ones((len(factors), 1))]),
        b_ub=np.zeros(len(factors)),
        A_eq=[[1] * len(low) + [0] * (len(high) + 1), [0] * len(low) + [1] * len(high) + [0]],
        b_eq=[1, 1],
        bounds=[(0, 1)] * people + [(-1, 1)],
    )
    if found is None or found[-1] <= -_APART:
        return None
    ids = residents.index.astype(str).to_numpy()
    return _mix(ids[out], found[: len(low)]), _mix(ids[~out], found[len(low) : people])


def _mix(ids: Iterable[Any], parts: Floats) -> dict[str, float]:
    return {str(one): float(p) for one, p in zip(ids, parts, strict=True) if p > _APART}


def _sides(
    penalised: "Iterable[bool]", residents: pd.DataFrame, factors: Sequence[Factor]
) -> tuple[Floats, Floats]:
    """The shares of the refused, and of the others."""
    out, held = np.fromiter(penalised, dtype=bool), shares(residents, factors)
    return held[out], held[~out]


def _solved(cost: Floats, **programme: Any) -> Floats | None:
    """The solution of a linear programme; None where it has none."""
    from scipy.optimize import linprog  # takes long to import, and few pages need it

    found = linprog(cost, **programme)
    return found.x if found.success else None


def _check_hands(hands: Sequence[int], rules: int) -> None:
    if len(hands) != rules:
        raise ValueError(f"There are {rules} rules, and hands for {len(hands)}.")
    if any(not isfinite(n) or n < 0 or n != int(n) for n in hands) or not sum(hands):
        raise ValueError("Hands are whole numbers, 0 or more, and one hand at least is up.")
