"""What a rule may look at: records in natural units, each with a worst and a best value."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from unseen_weights.town import load_factors

Bound = float | str
_PARAMETER = re.compile(r"[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*|\[\d+\])*")


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

    @property
    def per_unit(self) -> int:
        """How many natural steps make one unit of a record that is told as a share; else 1."""
        return round(1 / self.step) if self.step < 1 else 1

    def share(self, values: ArrayLike) -> NDArray[np.float64]:
        """x_i: how far each value is from the worst (0) to the best (1), in a new array."""
        shares = np.array(values, dtype=np.float64)
        shares -= self.worst
        shares /= self.best - self.worst
        return np.clip(shares, 0.0, 1.0, out=shares)

    def share_expression(self, ends: tuple[Bound, Bound] | None = None) -> str:
        """`share` of the datum's record in Vega's language; ends: another worst and best."""
        worst, best = (written(end) for end in ends or (self.worst, self.best))
        return f"clamp((datum[{json.dumps(self.name)}] - {worst}) / ({best} - {worst}), 0, 1)"


def written(value: Bound) -> str:
    """A number, or the name of a bound parameter, in Vega's language.

    Raises ValueError for a name that is no parameter, and a number that is not finite.
    """
    if not isinstance(value, str):
        return _number(value)
    if not _PARAMETER.fullmatch(value):
        raise ValueError(f"'{value}' is not the name of a bound parameter.")
    return value


def _number(value: float) -> str:
    if not isfinite(value):
        raise ValueError(f"{value} is not a finite number.")
    return f"({float(value)!r})"


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
