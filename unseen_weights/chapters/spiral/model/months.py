"""The spiral: 36 months in which a letter that says no makes the next bills and instalments later.

Everyone is due two bills and one instalment a month. Each is on time with the chance that the
person's own records say, and less often while the letter says no. Records are what was seen in the
months that the office keeps. A letter comes twice a year and holds until the next one. With no
bite, and nobody adapting, this is a stationary process: a quiet life has no trend.

That a punished person pays worse is the idea of D. K. Citron and F. Pasquale, The Scored Society
(2014) and C. O'Neil, Weapons of Math Destruction (2016), in the plainest form that shows it. That
people do what is counted is Goodhart's law (1975). The numbers are ours: docs/model.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.spiral.model.payments import (
    MONTHLY_BILLS,
    MONTHS,
    SEED,
    YEAR,
    Flags,
    Floats,
    Uniforms,
    Window,
    chances,
    payments,
    uniforms,
)
from unseen_weights.rule import Rule, rounded

RUNS = 200
LETTER = 6  # months that a letter holds
BITE_STEP = 10
BITES = tuple(range(0, 41, BITE_STEP))
NEVER = 0
KEEPS = (6, 12, 24, NEVER)
PAST = 60  # months seen before day one, where nothing is ever forgotten
NEAR = 40  # points above the line that still make one adapt
ADAPTING = 0.05  # chance a month of one civic point more, and of one flag fewer


@dataclass(frozen=True)
class Setting:
    """How hard the penalty bites, how long a record is kept, and whether people adapt.

    bite: of 100 payments that would have been on time, how many come late while the letter says
    no, 0 to 100. keep: months, or NEVER where nothing fades. Raises ValueError off these ranges.
    """

    bite: float
    keep: int
    adapt: bool

    def __post_init__(self) -> None:
        if not 0 <= self.bite <= 100:
            raise ValueError(f"The bite is {self.bite}; it must lie between 0 and 100 per cent.")
        if self.keep < 0:
            raise ValueError(f"A record is kept for {self.keep} months; it must be 0 or more.")


@dataclass(frozen=True)
class Story:
    """What happened: the first axis is the month, 0 to the last; then runs, then residents.

    scores: on the rule's scale, plus the shift of twins. refused: the letter in force says no.
    civic, posts: events attended, and flags.
    """

    scores: Floats
    refused: Flags
    civic: Floats
    posts: Floats


def past_months(setting: Setting) -> int:
    """How many months the office has seen on day one."""
    return setting.keep or PAST


def simulate(
    rule: Rule,
    residents: pd.DataFrame,
    setting: Setting,
    nudge: float | None = None,
    runs: int = RUNS,
    months: int = MONTHS,
    seed: int = SEED,
) -> Story:
    """`runs` runs of `months` months for every resident, under `rule`.

    nudge: None, or points. Then everyone is moved to the line in each run, by a shift that stays,
    and stands that many points above it (below 0: under it) on day one, and on that day only. Runs
    with the same seed have the same luck, so two nudges tell the same lives twice.
    """
    shape = (runs, len(residents))
    numbers = uniforms(shape, past_months(setting), months, seed)
    bills, instalments = chances(residents)
    window = _seen_before(numbers, setting, bills, instalments)
    fixed = _fixed(rule, residents)
    civic, posts = (np.tile(residents[n].to_numpy(float), (runs, 1)) for n in ("civic", "posts"))
    score = _score(rule, fixed, window, civic, posts)
    shift: Any = 0.0 if nudge is None else rule.line - score
    score = score + shift + (nudge or 0.0)
    refused = score < rule.line
    rows = [(score, refused, civic, posts)]
    for month, drawn in enumerate(numbers, start=1):
        window.add(*payments(drawn, bills, instalments, setting.bite / 100 * refused))
        if setting.adapt:
            civic, posts = _adapted(drawn, civic, posts, score < rule.line + NEAR, rule)
        score = _score(rule, fixed, window, civic, posts) + shift
        refused = score < rule.line if month % LETTER == 0 else refused
        rows.append((score, refused, civic, posts))
    return Story(*(np.stack(parts) for parts in zip(*rows, strict=True)))


def _seen_before(
    numbers: Iterator[Uniforms], setting: Setting, bills: Floats, instalments: Floats
) -> Window:
    months = [payments(next(numbers), bills, instalments, 0.0) for _ in range(past_months(setting))]
    on_time, missed = (np.stack(parts) for parts in zip(*months, strict=True))
    return Window(on_time, missed, fades=setting.keep != NEVER)


def _adapted(
    drawn: Uniforms, civic: Floats, posts: Floats, near: Flags, rule: Rule
) -> tuple[Floats, Floats]:
    most = rule.factor("civic").best
    more, fewer = near & (drawn[3] < ADAPTING), near & (drawn[4] < ADAPTING)
    return (
        np.where(more, np.maximum(civic, np.minimum(civic + 1, most)), civic),
        np.where(fewer, np.maximum(posts - 1, 0), posts),
    )


def _score(rule: Rule, fixed: Floats, window: Window, civic: Floats, posts: Floats) -> Floats:
    score = fixed + rule.points("bills", window.bills / (MONTHLY_BILLS * window.months))
    score += rule.points("loans", YEAR * window.loans / window.months)
    score += rule.points("civic", civic)
    score += rule.points("posts", posts)
    return rounded(score)


def _fixed(rule: Rule, residents: pd.DataFrame) -> Floats:
    """The low end of the scale, and the points for records that stay as they are."""
    low: Floats = np.full(len(residents), float(rule.scale[0]))
    for name in ("fines", "friends"):
        low += rule.points(name, residents[name].to_numpy(float))
    return low
