"""A probe: one resident, with one record set to another value, in whole natural steps."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.factors import TOWN, Factor
from unseen_weights.town import BILLS_DUE, RECORDS

HIGHEST = {"bills": BILLS_DUE, "loans": 10, "fines": 10, "civic": 15, "posts": 15, "friends": 100}
_APART = {"friends": 5}
PER_UNIT = {factor.name: factor.per_unit for factor in TOWN}
_CODE = re.compile(r"(r[0-9]{3})(?:\.([a-z]{1,10})\.([0-9]{1,3}))?")


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


def _ends(factor: Factor) -> tuple[int, int]:
    return round(factor.worst * factor.per_unit), round(factor.best * factor.per_unit)


ENDS: Mapping[str, tuple[int, int]] = {factor.name: _ends(factor) for factor in TOWN}
"""Each record's worst and best, in natural steps: beyond them a score does not change."""


def offered(residents: pd.DataFrame, resident: str, record: str) -> list[int]:
    """The values to set a record to: from its worst to its best, and what it says now, if between.

    Every whole step, but every fifth for the friends' standing.
    """
    worst, best = ENDS[record]
    now, way = present(residents, resident, record), 1 if best > worst else -1
    values = set(range(worst, best, way * _APART.get(record, 1))) | {best}
    if min(worst, best) <= now <= max(worst, best):
        values.add(now)
    return sorted(values, reverse=way < 0)


def present(residents: pd.DataFrame, resident: str, record: str) -> int:
    """What a resident's record says now, in whole natural steps."""
    value = float(residents[record].loc[resident])
    return round(value * PER_UNIT[record])


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
            table.loc[row, probe.record] = round(probe.value / PER_UNIT[probe.record], 4)
    return table


def shares(table: pd.DataFrame) -> NDArray[np.float64]:
    """How far each record is from its worst (0) to its best (1): rows by six records."""
    return np.column_stack([factor.share(table[factor.name]) for factor in TOWN])
