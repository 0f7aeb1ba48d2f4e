"""A hidden rule, asked from outside: what an office lets one see, and how far off a guess is.

A game is a simple form of what Tramèr and others (USENIX Security, 2016) call model extraction:
someone sends records to a scorer, keeps the answers, and works the scorer out from them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from unseen_weights.factors import TOWN, Factor
from unseen_weights.rule import Rule

LEVELS = ("scores", "grades", "yes-no")
SEEDS = (1, 9999)
PROBES = 10
SCALE = (350, 950)
CUTS: Mapping[str, float] = {"A": 800, "B": 650, "C": 500, "D": 350}
SEVENTH = "seventh"
RECORDS = tuple(factor.name for factor in TOWN)
HIGHEST = {"bills": 24, "loans": 10, "fines": 10, "civic": 15, "posts": 15, "friends": 100}
BILLS = 24
_SEVENTH_FACTOR = Factor(SEVENTH, 0, 1)
_STEP = 5
_PENALISED = (24, 72)
_CODE = re.compile(r"(r[0-9]{3})(?:\.([a-z]{1,10})\.([0-9]{1,3}))?")


@dataclass(frozen=True)
class Hidden:
    """What the office keeps to itself: its rule, and each resident's seventh record, if any.

    rule: weights 0..100 in steps of 5, a line in steps of 5 on SCALE. seventh: by resident, 0..1.
    """

    rule: Rule
    seventh: "pd.Series[float] | None" = None

    def completed(self, table: pd.DataFrame, residents: Iterable[str]) -> pd.DataFrame:
        """The table with the seventh record of these residents, where the office looks at one."""
        if self.seventh is None:
            return table
        return table.assign(**{SEVENTH: self.seventh.loc[list(residents)].to_numpy()})


@dataclass(frozen=True)
class Probe:
    """One question: a resident's id; one record and its value in natural steps, or none.

    value: bills paid on time out of 24; the friends' standing; else a count.
    """

    resident: str
    record: str | None = None
    value: int = 0

    @property
    def code(self) -> str:
        """The probe as a short piece of an address: r078, or r078.bills.20."""
        return (
            self.resident if self.record is None else f"{self.resident}.{self.record}.{self.value}"
        )


@dataclass(frozen=True)
class Answer:
    """What the office lets one see: always yes or no, and by level a score or a grade A to D."""

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
    rule = Rule(named, SCALE, SCALE[0], [*TOWN, _SEVENTH_FACTOR])
    seventh = pd.Series(np.round(rng.random(len(residents)), 3), index=residents.index)
    return _with_line(rng, Hidden(rule, seventh), residents)


def _with_line(rng: np.random.Generator, hidden: Hidden, residents: pd.DataFrame) -> Hidden | None:
    scores = hidden.rule.score(hidden.completed(residents, residents.index)).to_numpy()
    lines = np.arange(SCALE[0], SCALE[1] + 1, _STEP)
    below = (scores[None, :] < lines[:, None]).sum(axis=1)
    fitting = lines[(below >= _PENALISED[0]) & (below <= _PENALISED[1])]
    if not len(fitting):
        return None
    return replace(hidden, rule=replace(hidden.rule, line=int(rng.choice(fitting))))


def present(residents: pd.DataFrame, resident: str, record: str) -> int:
    """What a resident's record says now, in whole natural steps."""
    value = float(residents[record].loc[resident])
    return round(value * BILLS) if record == "bills" else round(value)


def changes_nothing(probe: Probe, residents: pd.DataFrame) -> bool:
    """Whether a probe sets a record to what it says already."""
    if probe.record is None:
        return False
    return probe.value == present(residents, probe.resident, probe.record)


def read_probe(code: str, residents: pd.DataFrame) -> Probe | None:
    """The probe that a piece of an address stands for; None where it cannot be asked."""
    found = _CODE.fullmatch(code)
    if not found or found[1] not in residents.index:
        return None
    if found[2] is None:
        return Probe(found[1])
    probe = Probe(found[1], found[2], int(found[3]))
    if probe.record not in HIGHEST or probe.value > HIGHEST[probe.record]:
        return None
    return None if changes_nothing(probe, residents) else probe


def probed(probes: Sequence[Probe], residents: pd.DataFrame) -> pd.DataFrame:
    """The six records of each probe, in natural units, with its change made; one row a probe."""
    table = residents.loc[[probe.resident for probe in probes], list(RECORDS)].astype(float)
    table = table.reset_index(drop=True)
    for row, probe in enumerate(probes):
        if probe.record is not None:
            per_unit = BILLS if probe.record == "bills" else 1
            table.loc[row, probe.record] = round(probe.value / per_unit, 4)
    return table


def shares(table: pd.DataFrame) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """How far each record is from its worst (0) to its best (1): rows by six records."""
    worst = np.array([factor.worst for factor in TOWN])
    best = np.array([factor.best for factor in TOWN])
    scaled = (table[list(RECORDS)].to_numpy(dtype=float) - worst) / (best - worst)
    clipped: np.ndarray[tuple[int, int], np.dtype[np.float64]] = np.clip(scaled, 0.0, 1.0)
    return clipped


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
        score if level == "scores" else None,
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
