"""What a rule may look at: records in natural units, each with a worst and a best value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from unseen_weights.town import load_factors


@dataclass(frozen=True)
class Factor:
    """One record that a rule can weigh.

    `worst` and `best` are in the record's natural unit; `worst` may be the larger one
    (more fines are worse). `step` is one natural step of the record (one bill, one fine).

    Raises ValueError where worst and best are the same or not finite.
    """

    name: str
    worst: float
    best: float
    step: float = 1.0
    decimals: int = 0

    def __post_init__(self) -> None:
        if not (isfinite(self.worst) and isfinite(self.best)):
            raise ValueError(f"The record '{self.name}' needs a finite worst and best value.")
        if self.worst == self.best:
            raise ValueError(f"The record '{self.name}' has the same worst and best value.")


def as_factors(records: Iterable[Factor | Mapping[str, Any]]) -> tuple[Factor, ...]:
    """Records from anything that lists them: Factor objects, or mappings with name, worst, best.

    Raises ValueError where a record is incomplete or named twice, or where there is none.
    """
    factors = tuple(r if isinstance(r, Factor) else _from_mapping(r) for r in records)
    names = [factor.name for factor in factors]
    if not names:
        raise ValueError("A rule needs at least one record to look at.")
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"The record '{twice[0]}' is listed twice.")
    return factors


def _from_mapping(record: Mapping[str, Any]) -> Factor:
    missing = [key for key in ("name", "worst", "best") if key not in record]
    if missing:
        raise ValueError(f"A record needs 'name', 'worst' and 'best'; '{missing[0]}' is missing.")
    return Factor(str(record["name"]), float(record["worst"]), float(record["best"]))


TOWN: tuple[Factor, ...] = tuple(
    Factor(str(name), row["worst"], row["best"], row["step"], int(row["decimals"]))
    for name, row in load_factors().iterrows()
)
