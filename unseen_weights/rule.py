"""The rule: records, weights, a scale and a line. It scores a table and writes itself for Vega.

score = low + (high - low) * sum(w_i * x_i) / sum(w_i), where x_i in 0..1 is a record in its
natural unit, clipped between its worst and its best value.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from unseen_weights.factors import TOWN, Bound, Factor, as_factors, written

Floats = NDArray[Any]
DIGITS = 6  # decimals that a score keeps
_ROUNDING = 10**DIGITS
_BLOCK = 16_384  # rows that stay in a core's cache while they are scored


@dataclass(frozen=True)
class Rule:
    """A rule that turns records into one score and draws a line.

    weights: record name -> weight, 0 or more; a missing one is 0.
    scale: (low, high), low < high. line: a number on the scale.
    factors: the records, each with a worst and a best value (default: the town's six;
    `as_factors` makes them from mappings).

    Raises ValueError, with a sentence that names the culprit, for a negative, infinite or
    unknown weight, an inverted scale, or a line off the scale.
    """

    weights: Mapping[str, float]
    scale: tuple[float, float] = (350, 950)
    line: float = 600
    factors: tuple[Factor, ...] = TOWN

    def __post_init__(self) -> None:
        object.__setattr__(self, "factors", as_factors(self.factors))
        _check_weights(self.weights, [factor.name for factor in self.factors])
        _check_scale(*self.scale)
        _check_line(self.line, *self.scale)
        complete = {f.name: float(self.weights.get(f.name, 0)) for f in self.factors}
        object.__setattr__(self, "weights", complete)

    def score(self, table: pd.DataFrame) -> "pd.Series[float]":
        """The score of each row, rounded to 6 decimals; NaN for all where every weight is 0.

        table: one column per record, natural units. Raises ValueError, naming the record,
        where a column is missing or holds anything but finite numbers.
        """
        columns = [_finite(table, factor) for factor in self.factors]
        scores = np.full(len(table), np.nan)
        total = sum((self.weights[factor.name] for factor in self.factors), 0.0)
        for first in range(0, len(table) if total else 0, _BLOCK):
            block = [column[first : first + _BLOCK] for column in columns]
            scores[first : first + _BLOCK] = self._scored(block, total)
        return pd.Series(scores, index=table.index, name="score")

    def _scored(self, columns: list[Floats], total: float) -> Floats:
        low, high = self.scale
        weighted = np.zeros(len(columns[0]))
        for factor, values in zip(self.factors, columns, strict=True):
            share = factor.share(values)
            share *= self.weights[factor.name]
            weighted += share
        return rounded(low + (high - low) * (weighted / total))

    def points(self, name: str, values: ArrayLike) -> Floats:
        """What a record with these values adds to a score: up to the most that it can, unrounded.

        NaN where every weight is 0. Raises ValueError for an unknown record.
        """
        low, high = self.scale
        total = sum(self.weights.values())
        most = (high - low) * self.weights[self.factor(name).name] / total if total else np.nan
        points: Floats = self.factor(name).share(values) * most
        return points

    def factor(self, name: str) -> Factor:
        """The record of that name. Raises ValueError where there is none."""
        _check_known({name: None}, [factor.name for factor in self.factors])
        return next(factor for factor in self.factors if factor.name == name)

    def penalised(self, table: pd.DataFrame) -> "pd.Series[bool]":
        """True where the score lies strictly below the line; nobody is where there is no score."""
        return (self.score(table) < self.line).rename("penalised")

    def expression(
        self,
        weights: Mapping[str, Bound] | None = None,
        scale: tuple[Bound, Bound] | None = None,
        line: Bound | None = None,
        *,
        of: Literal["score", "penalised"] = "score",
        ends: Mapping[str, tuple[Bound, Bound]] | None = None,
    ) -> str:
        """This rule in Vega's expression language, over a datum in natural units.

        Whatever is not given is taken from the rule; each weight, scale end and line is a
        number or the name of a bound parameter. `of="penalised"` gives the comparison with
        the line in place of the score (which does not depend on the line). ends: a record's
        worst and best, where they are not the rule's own.
        Raises ValueError for a weight of an unknown record or a name that is no parameter.
        """
        bound = {**self.weights, **(weights or {})}
        for named in (bound, ends or {}):
            _check_known(named, [factor.name for factor in self.factors])
        weight = {name: written(value) for name, value in bound.items()}
        low, high = (written(end) for end in scale or self.scale)
        shares = {f.name: self.share_expression(f.name, ends) for f in self.factors}
        terms = [f"{weight[name]} * {share}" for name, share in shares.items()]
        total = " + ".join(weight[factor.name] for factor in self.factors)
        share = f"(0 + {' + '.join(terms)}) / (0 + {total})"
        score = rounded_expression(f"{low} + ({high} - {low}) * ({share})")
        limit = written(self.line if line is None else line)
        return score if of == "score" else f"({score}) < {limit}"

    def share_expression(
        self, name: str, ends: Mapping[str, tuple[Bound, Bound]] | None = None
    ) -> str:
        """x_i in Vega's language: how far the record is from its worst (0) to its best (1)."""
        return self.factor(name).share_expression((ends or {}).get(name))


def rounded(scores: Floats) -> Floats:
    """Scores to DIGITS decimals, halves up; as everywhere a score is told or compared."""
    steps: Floats = scores * _ROUNDING + 0.5
    np.floor(steps, out=steps)
    steps /= _ROUNDING
    return steps


def rounded_expression(score: str) -> str:
    """`rounded` of a score in Vega's language."""
    return f"floor(({score}) * {_ROUNDING} + 0.5) / {_ROUNDING}"


def most_expression(weight: str, total: str, scale: tuple[str, str] = ("low", "high")) -> str:
    """The most points that a record can add, in Vega's language; 0 where every weight is 0.

    weight and total: names of the record's weight and of the sum of all; scale: of its ends.
    """
    low, high = scale
    return f"({total} > 0 ? ({high} - {low}) * {weight} / {total} : 0)"


def _finite(table: pd.DataFrame, factor: Factor) -> Floats:
    if factor.name not in table:
        raise ValueError(f"The table has no column '{factor.name}', which the rule looks at.")
    values = table[factor.name].to_numpy()
    if values.dtype.kind in "iu":
        return values
    if values.dtype.kind != "f":
        values = pd.to_numeric(table[factor.name], errors="coerce").to_numpy(dtype=float)
    if not np.isfinite(values).all():
        row = table.index[~np.isfinite(values)][0]
        raise ValueError(f"The record '{factor.name}' of '{row}' is not a finite number.")
    return values


def _check_known(weights: Mapping[str, object], names: list[str]) -> None:
    if unknown := [name for name in weights if name not in names]:
        raise ValueError(
            f"There is no record '{unknown[0]}' to weigh; the records are {', '.join(names)}."
        )


def _check_weights(weights: Mapping[str, float], names: list[str]) -> None:
    _check_known(weights, names)
    for name, weight in weights.items():
        if not isfinite(weight):
            raise ValueError(f"The weight of '{name}' is {weight}; it must be a finite number.")
        if weight < 0:
            raise ValueError(f"The weight of '{name}' is {weight}; it must be 0 or more.")
    if not isfinite(sum(weights.values())):
        raise ValueError("The weights add up to more than a computer can count.")


def _check_scale(low: float, high: float) -> None:
    if not (isfinite(low) and isfinite(high) and low < high):
        raise ValueError(f"The scale runs from {low} to {high}; its low end must be the smaller.")


def _check_line(line: float, low: float, high: float) -> None:
    if not (isfinite(line) and low <= line <= high):
        raise ValueError(f"The line {line} is off the scale, which runs from {low} to {high}.")
