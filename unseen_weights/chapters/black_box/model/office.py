"""A hidden rule, asked from outside: what an office lets one see, and how far off a guess is.

A game is a simple form of what Tramèr and others (USENIX Security, 2016) call model extraction:
someone sends records to a scorer, keeps the answers, and works the scorer out from them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import floor

import numpy as np
import pandas as pd

from unseen_weights.chapters.black_box.model.probes import Probe, probed
from unseen_weights.factors import TOWN, Factor
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS, RESIDENTS, load_hidden

LEVELS = ("scores", "grades", "yes-no")
SEEDS = (1, 9999)
PROBES = 10
SCALE = (350, 950)
CUTS: Mapping[str, float] = {"A": 800, "B": 650, "C": 500, "D": 350}
SEVENTH = "seventh"
DIGITS = 1  # of a score, as the office tells it
SEVENTH_FACTOR = Factor(SEVENTH, 3, -3)  # hardship; more of it is worse
_STEP = 5
_FEWEST, _MOST = RESIDENTS // 10, RESIDENTS * 3 // 10


@dataclass(frozen=True)
class Hidden:
    """What the office keeps to itself: its rule, and each resident's seventh record, if any.

    rule: weights 0..100 in steps of 5, a line in steps of 5 on SCALE. seventh: each resident's
    hardship, as data/hidden.csv has it.
    """

    rule: Rule
    seventh: "pd.Series[float] | None" = None

    def completed(self, table: pd.DataFrame, residents: Iterable[str]) -> pd.DataFrame:
        """The table with the seventh record of these residents, where the office looks at one."""
        if self.seventh is None:
            return table
        return table.assign(**{SEVENTH: self.seventh.loc[list(residents)].to_numpy()})


@dataclass(frozen=True)
class Answer:
    """What the office lets one see: always yes or no, and by level a score or a grade A to D.

    A score is told to DIGITS; grade, yes and no go by the score before it is rounded.
    """

    penalised: bool
    score: float | None = None
    grade: str | None = None


def draw(seed: int, residents: pd.DataFrame, *, may_hide: bool = False) -> Hidden:
    """The hidden rule of a seed: the same seed, town and choice give the same rule.

    It penalises 24 to 72 of 240 (a tenth to three in ten). may_hide: the office may look at a
    seventh record; the seed decides, half the time. Raises ValueError for a negative seed.
    """
    if seed < 0:
        raise ValueError(f"The seed is {seed}; it must be 0 or more.")
    rng = np.random.default_rng([seed, int(may_hide)])
    hides = may_hide and bool(rng.integers(2))
    while True:
        drawn = _drawn(rng, residents, hides)
        if drawn is not None:
            return drawn


def _drawn(rng: np.random.Generator, residents: pd.DataFrame, hides: bool) -> Hidden | None:
    weights = np.round(100 * rng.random(len(RECORDS)) ** 1.5 / _STEP).astype(int) * _STEP
    named = dict(zip(RECORDS, weights.tolist(), strict=True))
    if np.count_nonzero(weights) < 3:
        return None
    if not hides:
        return _with_line(rng, Hidden(Rule(named, SCALE, SCALE[0])), residents)
    named[SEVENTH] = int(rng.integers(8, 21)) * _STEP
    rule = Rule(named, SCALE, SCALE[0], (*TOWN, SEVENTH_FACTOR))
    return _with_line(rng, Hidden(rule, hardship().loc[residents.index]), residents)


@cache
def hardship() -> "pd.Series[float]":
    """How hard each resident's life is, by id: the seventh record; more of it is worse."""
    return load_hidden()["hardship"].astype(float)


def _with_line(rng: np.random.Generator, hidden: Hidden, residents: pd.DataFrame) -> Hidden | None:
    scores = hidden.rule.score(hidden.completed(residents, residents.index)).to_numpy()
    lines = np.arange(SCALE[0], SCALE[1] + 1, _STEP)
    below = (scores[None, :] < lines[:, None]).sum(axis=1)
    fitting = lines[(below >= _FEWEST) & (below <= _MOST)]
    if not len(fitting):
        return None
    return replace(hidden, rule=replace(hidden.rule, line=int(rng.choice(fitting))))


def answers(
    hidden: Hidden, probes: Sequence[Probe], level: str, residents: pd.DataFrame
) -> list[Answer]:
    """What the office answers to each probe at a level of LEVELS."""
    if not probes:
        return []
    table = hidden.completed(probed(probes, residents), [probe.resident for probe in probes])
    scores = hidden.rule.score(table)
    return [_answer(float(score), score < hidden.rule.line, level) for score in scores]


def _answer(score: float, penalised: bool, level: str) -> Answer:
    grade = next(name for name, cut in CUTS.items() if score >= cut)
    return Answer(
        bool(penalised),
        floor(score * 10**DIGITS + 0.5) / 10**DIGITS if level == "scores" else None,
        grade if level == "grades" else None,
    )


def normalised(weights: Mapping[str, float]) -> dict[str, float]:
    """Each weight's share of all weights, 0..1. Raises ValueError where all are zero."""
    total = sum(weights.values())
    if not total > 0:
        raise ValueError("Every weight is zero, so there is no rule to compare.")
    return {name: weight / total for name, weight in weights.items()}


def distance(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """How far off a guess is, 0..1: the total variation distance of the normalised weights.

    A record that only one of them knows counts with weight 0 in the other. Raises ValueError
    where all weights of one are zero.
    """
    first, second = normalised(one), normalised(other)
    names = first.keys() | second.keys()
    return sum(abs(first.get(name, 0.0) - second.get(name, 0.0)) for name in names) / 2


def judged_differently(guess: Rule, hidden: Hidden, residents: pd.DataFrame) -> "pd.Series[bool]":
    """True for each resident whom the guess and the hidden rule judge differently."""
    table = hidden.completed(residents, residents.index)
    return (guess.penalised(residents) != hidden.rule.penalised(table)).rename("differs")
