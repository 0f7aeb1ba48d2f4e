"""Why somebody has a score, and what would have to change for it to cross the line.

Contributions are Shapley values, which for a weighted sum are weight times distance from the
average (Strumbelj and Kononenko 2010; Lundberg and Lee 2017). The smallest changes are
counterfactual explanations (Wachter, Mittelstadt and Russell 2018); which of them a person can
make is the question of recourse (Ustun, Spangher and Liu 2019). Both are exact, by enumeration.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.chapters.reasons.model.steps import most_steps, stepped
from unseen_weights.factors import Factor
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS

MOST_REASONS = 4
_ROUNDED_AWAY = 2e-6  # points; more than rounding a score, and adding it up, can move


@dataclass(frozen=True)
class Combination:
    """A smallest change: record -> natural steps (each 1 or more), and the score it leads to.

    others: the steps of all other changes that are as small. No steps: nothing has to change.
    """

    steps: dict[str, int]
    score: float
    others: tuple[dict[str, int], ...] = ()


def contributions(rule: Rule, table: pd.DataFrame) -> pd.DataFrame:
    """The points that each record adds (or takes, below 0) against the table's average score.

    One row for each of the table, one column a record. A row sums to the rule's score less the
    average of all scores: what rounding does to scores (under 0.000002 points) is spread evenly
    over the records that have a weight. NaN where there is no score. Raises ValueError as
    `Rule.score` does.
    """
    scores = rule.score(table)
    weights = pd.Series(rule.weights)
    if not weights.sum():
        return pd.DataFrame(np.nan, table.index, list(rule.weights))
    gained = {name: rule.points(name, table[name]) for name in rule.weights}
    points = pd.DataFrame(gained, table.index)
    points -= points.mean()
    left = (scores - scores.mean()) - points.sum(axis=1)
    return points + np.outer(left, (weights > 0) / (weights > 0).sum())


def record_of(residents: pd.DataFrame, resident: str) -> dict[str, float]:
    """One resident's records in natural units, by name, from a table indexed by id."""
    return {name: float(residents.loc[resident, name]) for name in RECORDS}  # type: ignore[arg-type]


def smallest_combination(
    rule: Rule, record: Mapping[str, Any], among: Collection[str] | None = None
) -> Combination | None:
    """The smallest change with which this person is spared: fewest records, then fewest steps.

    Exact, by trying all. Of changes that are equally small, it is the one with most steps in the
    earliest record of the rule, then in the next. among: the records that may change (default:
    all). None where not even their best values are enough.
    """
    if not rule.penalised(_table(rule, record)).iloc[0]:
        return Combination({}, float(rule.score(_table(rule, record)).iloc[0]))
    able = [f for f in rule.factors if among is None or f.name in among]
    able = [f for f in able if rule.weights[f.name] and most_steps(f, float(record[f.name]))]
    sets = _smallest_sets(rule, record, able)
    return _fewest_of(rule, record, sets) if sets else None


def _table(rule: Rule, record: Mapping[str, Any], **changed: Any) -> pd.DataFrame:
    """The record, once for each row of what is changed in it."""
    rows = max((len(values) for values in changed.values()), default=1)
    same = {f.name: [record[f.name]] * rows for f in rule.factors if f.name not in changed}
    return pd.DataFrame({**same, **changed})


def _values(factor: Factor, record: Mapping[str, Any]) -> NDArray[np.float64]:
    value = float(record[factor.name])
    return np.array([stepped(factor, value, n) for n in range(most_steps(factor, value) + 1)])


def _smallest_sets(
    rule: Rule, record: Mapping[str, Any], able: list[Factor]
) -> list[tuple[Factor, ...]]:
    """Of all sets of these records that are enough at their best, those with fewest records."""
    sets = [s for n in range(1, len(able) + 1) for s in combinations(able, n)]
    best = {f.name: (float(record[f.name]), _values(f, record)[-1]) for f in able}
    tried = {f.name: [best[f.name][f in changed] for changed in sets] for f in able}
    if not sets:
        return []
    enough = ~rule.penalised(_table(rule, record, **tried)).to_numpy()
    fewest = min((len(s) for s, fits in zip(sets, enough, strict=True) if fits), default=0)
    return [s for s, fits in zip(sets, enough, strict=True) if fits and len(s) == fewest]


def _fewest_of(
    rule: Rule, record: Mapping[str, Any], sets: list[tuple[Factor, ...]]
) -> Combination:
    """The best of these sets of records, each of which is enough when all are at their best."""
    found = [vector for changed in sets for vector in _fewest_in(rule, record, changed)]
    fewest = min(sum(steps.values()) for steps, _ in found)
    equal = [(steps, score) for steps, score in found if sum(steps.values()) == fewest]
    order = list(rule.weights)
    equal.sort(key=lambda one: [one[0].get(name, 0) for name in order], reverse=True)
    (steps, score), others = equal[0], equal[1:]
    return Combination(steps, score, tuple(steps for steps, _ in others))


def _fewest_in(
    rule: Rule, record: Mapping[str, Any], changed: tuple[Factor, ...]
) -> list[tuple[dict[str, int], float]]:
    """All changes of exactly these records that are enough with the fewest steps, and scores.

    A quick sum of points sorts out what is surely not enough; the rule itself decides the rest.
    """
    values = [_values(factor, record)[1:] for factor in changed]
    gains = [_gains(rule, record, f, v) for f, v in zip(changed, values, strict=True)]
    reached = reduce(np.add.outer, gains)
    steps = [np.arange(1, len(v) + 1) for v in values]
    totals = reduce(np.add.outer, steps)
    score = float(rule.score(_table(rule, record)).iloc[0])
    likely = reached >= rule.line - score - _ROUNDED_AWAY
    for total in np.unique(totals[likely]):
        where = np.argwhere(likely & (totals == total))
        pairs = zip(changed, values, where.T, strict=True)
        tried = {factor.name: column[at] for factor, column, at in pairs}
        scores = rule.score(_table(rule, record, **tried)).to_numpy()
        enough = np.flatnonzero(scores >= rule.line)
        if len(enough):
            names = [factor.name for factor in changed]
            return [
                (dict(zip(names, (where[i] + 1).tolist(), strict=True)), float(scores[i]))
                for i in enough
            ]
    raise AssertionError("All these records at their best were enough.")


def _gains(
    rule: Rule, record: Mapping[str, Any], factor: Factor, values: NDArray[np.float64]
) -> NDArray[np.float64]:
    now, *then = rule.points(factor.name, [record[factor.name], *values])
    gains: NDArray[np.float64] = np.array(then, dtype=np.float64) - now
    return gains
