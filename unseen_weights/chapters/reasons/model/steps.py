"""Natural steps of a record: one more bill paid on time, one fine fewer; in Python and for Vega.

A step below 1 stands for one of so many (0.0417 for one bill of 24): the value is then taken to
be the nearest such share. Nothing steps past a record's best, so it stays in its natural range.
"""

import json
from math import ceil, floor

from unseen_weights.factors import Factor


def most_steps(factor: Factor, value: float) -> int:
    """How many natural steps there are from a value to the record's best; 0 at it or past it."""
    distance = _way(factor) * (factor.best * _parts(factor) - _start(factor, value))
    return max(0, ceil(distance - 1e-9))


def stepped(factor: Factor, value: float, steps: int) -> float:
    """The value after some natural steps towards the record's best, to the record's decimals.

    The value itself after 0 steps; the best where there are fewer than so many.
    """
    if steps == 0:
        return value
    moved = (_start(factor, value) + _way(factor) * steps) / _parts(factor)
    rounded = floor(moved * 10.0**factor.decimals + 0.5) / 10.0**factor.decimals
    return min(rounded, factor.best) if _way(factor) > 0 else max(rounded, factor.best)


def most_steps_expression(factor: Factor) -> str:
    """`most_steps` of the datum's record, in Vega's language."""
    distance = f"{_way(factor)} * ({factor.best * _parts(factor)!r} - {_start_expression(factor)})"
    return f"max(0, ceil({distance} - 1e-9))"


def stepped_expression(factor: Factor, steps: str) -> str:
    """`stepped` of the datum's record by `steps`, a Vega expression, in Vega's language."""
    moved = f"({_start_expression(factor)} + {_way(factor)} * ({steps})) / {_parts(factor)!r}"
    rounded = f"floor({moved} * {10.0**factor.decimals} + 0.5) / {10.0**factor.decimals}"
    kept = "min" if _way(factor) > 0 else "max"
    now = f"datum[{json.dumps(factor.name)}]"
    return f"(({steps}) == 0 ? {now} : {kept}({rounded}, {factor.best!r}))"


def _way(factor: Factor) -> int:
    return 1 if factor.best > factor.worst else -1


def _parts(factor: Factor) -> float:
    """How many steps make one unit: 24 for bills."""
    return round(1 / factor.step) if factor.step < 1 else 1 / factor.step


def _start(factor: Factor, value: float) -> float:
    return floor(value * _parts(factor) + 0.5) if factor.step < 1 else value * _parts(factor)


def _start_expression(factor: Factor) -> str:
    scaled = f"datum[{json.dumps(factor.name)}] * {_parts(factor)!r}"
    return f"floor({scaled} + 0.5)" if factor.step < 1 else f"({scaled})"
