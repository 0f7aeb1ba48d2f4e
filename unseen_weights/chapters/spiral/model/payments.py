"""Bills and instalments by the month: who pays on time, and what an office still sees of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.town import BILLS_DUE

SEED = 11
MONTHS = 36
YEAR = 12  # months that the town's own records cover
MONTHLY_BILLS = BILLS_DUE // YEAR  # an instalment is due once a month

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Counts = NDArray[np.uint8]
Uniforms = NDArray[np.float32]


@dataclass
class Window:
    """What the office has seen: bills on time and instalments missed, in the months it keeps.

    on_time, missed: (months, runs, residents), the oldest month first. fades: a new month pushes
    the oldest one out; else it is added to them. bills, loans: their sums, (runs, residents).
    """

    on_time: Counts
    missed: Counts
    fades: bool

    def __post_init__(self) -> None:
        self.months = len(self.on_time)
        self.bills: Floats = self.on_time.sum(axis=0, dtype=np.float64)
        self.loans: Floats = self.missed.sum(axis=0, dtype=np.float64)
        self._oldest = 0

    def add(self, on_time: Counts, missed: Counts) -> None:
        """Take in a month: (runs, residents) each."""
        self.bills += on_time
        self.loans += missed
        if not self.fades:
            self.months += 1
            return
        self.bills -= self.on_time[self._oldest]
        self.loans -= self.missed[self._oldest]
        self.on_time[self._oldest], self.missed[self._oldest] = on_time, missed
        self._oldest = (self._oldest + 1) % self.months


def uniforms(
    shape: tuple[int, int], past: int, months: int = MONTHS, seed: int = SEED
) -> Iterator[Uniforms]:
    """The numbers 0..1 that decide a run: one array for each month, those before day one first.

    shape: (runs, residents). Each array is (5, *shape): two bills, the instalment, a civic point,
    a flag; before day one it is (3, *shape). What lies ahead is the same whatever was before.
    """
    before, ahead = (np.random.default_rng([seed, part]) for part in range(2))
    for _ in range(past):
        yield before.random((MONTHLY_BILLS + 1, *shape), dtype=np.float32)
    for _ in range(months):
        yield ahead.random((MONTHLY_BILLS + 3, *shape), dtype=np.float32)


def chances(residents: pd.DataFrame) -> tuple[Floats, Floats]:
    """Each resident's chance to pay a bill, and an instalment, on time, by the town's records."""
    bills = np.round(residents["bills"].to_numpy(float) * BILLS_DUE) / BILLS_DUE
    missed: Floats = residents["loans"].to_numpy(float)
    return bills, 1 - np.clip(missed / YEAR, 0.0, 1.0)


def payments(
    drawn: Uniforms, bills: Floats, instalments: Floats, bite: Any
) -> tuple[Counts, Counts]:
    """A month's bills on time (0 to 2) and instalments missed (0 or 1), by numbers 0..1.

    bite: share by which the chances fall, for everyone or for each.
    """
    left = 1 - bite
    chance = bills * left
    on_time = (drawn[0] < chance).astype(np.uint8) + (drawn[1] < chance)
    return on_time, (drawn[2] >= instalments * left).astype(np.uint8)
