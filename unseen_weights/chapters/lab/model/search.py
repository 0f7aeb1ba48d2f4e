"""What a computed search says about the lab's challenges: how far some 20,000 rules get.

The search tries rules at random, so a better one may exist: what it finds is never a limit.
Weights and lines are whole numbers, and ties go to the rule tried first, so that every machine
writes the same `data/search.csv` (`python -m data.make_search`).
"""

from dataclasses import dataclass
from math import floor, lcm
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.factors import TOWN
from unseen_weights.rule import rounded
from unseen_weights.settings import (
    CHALLENGE_COUNT,
    CHALLENGE_GAP,
    CHALLENGE_KEPT,
    SCALES,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    default_line,
)
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA

Whole = NDArray[np.int64]
Floats = NDArray[np.float64]

SEED = 7
RULES = 20_000
SCALE = "350-950"
FILE = "search.csv"
COLUMNS = (
    Column("challenge", choices=("kept", "equal", "person")),
    Column("person", pattern="[a-z]{1,20}|-", looks_like="a name in small letters or -"),
    Column("rules_tried", "whole", 1, 10_000_000),
    Column("rules_met", "whole", 0, 10_000_000),
    Column("best", pattern=r"[0-9]{1,3}(\.[0-9])?|-", looks_like="a number or -"),
    Column("penalised", "whole", *CHALLENGE_COUNT),
    Column("weights", pattern=r"[0-9]{1,3}(\.[0-9]{1,3}){5}", looks_like="six weights, dotted"),
    Column("line", "whole", *SCALES[SCALE]),
)
_FEWEST, _MOST = CHALLENGE_COUNT


@dataclass(frozen=True)
class Finding:
    """One row of the search: how many rules met a challenge, and one best rule.

    challenge: kept, equal or person. person: a slug, or - where the challenge follows nobody.
    best: promise-keepers penalised, or points between the districts, or -. penalised, weights
    (in the order of the town's records) and line belong to the best rule.
    """

    challenge: str
    person: str
    rules_tried: int
    rules_met: int
    best: str
    penalised: int
    weights: tuple[int, ...]
    line: int

    def row(self) -> list[str]:
        """Write the cells of this finding, in the order of COLUMNS."""
        counts = [str(self.rules_tried), str(self.rules_met), self.best, str(self.penalised)]
        weights = ".".join(str(weight) for weight in self.weights)
        return [self.challenge, self.person, *counts, weights, str(self.line)]


def load_search(folder: str | Path = DATA) -> pd.DataFrame:
    """Read what the search found: the columns of COLUMNS, one row a challenge or a person.

    Raises TableError, with a sentence that names the file, row and column.
    """
    return read_table(Path(folder) / FILE, COLUMNS)


def some_weights(rules: int = RULES, seed: int = SEED) -> Whole:
    """Draw weights on the sliders' own steps: one row a rule, never all zero."""
    low, high = (end // WEIGHT_STEP for end in WEIGHT_RANGE)
    shape = (rules, len(TOWN))
    rng = np.random.default_rng(seed)
    drawn: Whole = rng.integers(low, high + 1, shape, dtype=np.int64) * WEIGHT_STEP
    while (empty := ~drawn.any(axis=1)).any():
        again = (int(empty.sum()), len(TOWN))
        drawn[empty] = rng.integers(low, high + 1, again, dtype=np.int64) * WEIGHT_STEP
    return drawn


def scores(residents: pd.DataFrame, weights: Whole) -> Floats:
    """Score with many rules at once, one row a rule; the same numbers as `Rule.score`."""
    low, high = SCALES[SCALE]
    weighted = np.zeros((len(weights), len(residents)))
    for factor, weight in zip(TOWN, weights.T, strict=True):
        weighted += weight[:, None] * factor.share(residents[factor.name])
    share = weighted / weights.sum(axis=1)[:, None]
    return rounded(low + (high - low) * share)


def findings(residents: pd.DataFrame, people: dict[str, str], weights: Whole) -> list[Finding]:
    """Say what these rules make of every challenge; people: slug -> resident id.

    Raises ValueError where a challenge has no rule to show.
    """
    table = scores(residents, weights)
    cuts = _Cuts(table)
    gaps, whole = _gaps(cuts, residents["district"])
    kept = cuts.counted(residents["kept_promise"].to_numpy())
    best_kept = _best(cuts, kept, weights, CHALLENGE_KEPT)
    best_gap = _best(cuts, gaps, weights, floor(CHALLENGE_GAP * whole + 1e-9))
    return [
        Finding("kept", "-", len(weights), best_kept.met, str(best_kept.value), *best_kept.rule),
        Finding(
            *("equal", "-", len(weights), best_gap.met),
            f"{100 * best_gap.value / whole:.1f}",
            *best_gap.rule,
        ),
        *_spared(residents, people, weights, table),
    ]


class _Cuts:
    """Every way to penalise the lowest 24 to 72 of each rule with a line on a whole point.

    Column j of what this gives penalises _FEWEST + j residents.
    """

    def __init__(self, table: Floats) -> None:
        self.order = table.argsort(axis=1, kind="stable")
        ordered = np.take_along_axis(table, self.order, axis=1)
        # Whoever is exactly on the line is spared, so the line may reach the first one spared.
        self.lines: Whole = np.floor(ordered[:, _FEWEST : _MOST + 1]).astype(np.int64)
        self.possible = self.lines > ordered[:, _FEWEST - 1 : _MOST]

    def counted(self, flags: NDArray[np.bool_]) -> Whole:
        """How many of those flagged each cut penalises."""
        counts: Whole = flags[self.order].cumsum(axis=1, dtype=np.int64)[:, _FEWEST - 1 : _MOST]
        return counts


@dataclass(frozen=True)
class _Best:
    value: int
    met: int
    rule: tuple[int, tuple[int, ...], int]


def _best(cuts: _Cuts, values: Whole, weights: Whole, limit: int) -> _Best:
    reached = np.where(cuts.possible, values, np.iinfo(np.int64).max)
    by_rule = reached.min(axis=1)
    rule = int(by_rule.argmin())
    cut = int(reached[rule].argmin())
    if not cuts.possible[rule, cut]:
        raise ValueError(f"No rule that was tried penalises {_FEWEST} to {_MOST} residents.")
    shown = (_FEWEST + cut, _plain(weights[rule]), int(cuts.lines[rule, cut]))
    return _Best(int(by_rule[rule]), int((by_rule <= limit).sum()), shown)


def _gaps(cuts: _Cuts, districts: "pd.Series[str]") -> tuple[Whole, int]:
    """Measure the gap in rate between districts, in parts of the second number given."""
    sizes = districts.value_counts()
    whole = lcm(*(int(size) for size in sizes))
    rates = [
        cuts.counted((districts == name).to_numpy()) * (whole // int(size))
        for name, size in sizes.items()
    ]
    gaps: Whole = np.max(rates, axis=0) - np.min(rates, axis=0)
    return gaps, whole


def _spared(
    residents: pd.DataFrame, people: dict[str, str], weights: Whole, table: Floats
) -> list[Finding]:
    line = int(default_line(SCALE))
    penalised = (table < line).sum(axis=1)
    enough = (penalised >= _FEWEST) & (penalised <= _MOST)
    found = []
    for slug, resident in people.items():
        met = enough & (table[:, residents.index.get_loc(resident)] >= line)
        if not met.any():
            raise ValueError(f"No rule that was tried spares '{slug}' with the line at {line}.")
        first = int(met.argmax())
        rule = (int(penalised[first]), _plain(weights[first]), line)
        found.append(Finding("person", slug, len(weights), int(met.sum()), "-", *rule))
    return found


def _plain(weights: Whole) -> tuple[int, ...]:
    return tuple(int(weight) for weight in weights)
