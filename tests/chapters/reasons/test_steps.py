"""Natural steps: how many there are, where they lead, and the same in Vega."""

import json

import pytest

from tests.vega import run, vega
from unseen_weights.chapters.reasons.model.steps import (
    most_steps,
    most_steps_expression,
    stepped,
    stepped_expression,
)
from unseen_weights.factors import TOWN, Factor
from unseen_weights.town import RECORDS, load_residents

RESIDENTS = load_residents()
BY_NAME = {factor.name: factor for factor in TOWN}
RANGES = {"bills": (0, 1), "civic": (0, 8), "friends": (0, 100)}


@pytest.mark.parametrize(
    ("name", "value", "steps", "after"),
    [
        ("bills", 0.5833, 1, 0.625),
        ("bills", 0.5833, 2, 0.6667),
        ("bills", 0.0417, 1, 0.0833),
        ("bills", 0.9583, 2, 1.0),
        ("loans", 3, 1, 2),
        ("loans", 1, 5, 0),
        ("fines", 6, 1, 5),
        ("civic", 0, 3, 3),
        ("civic", 7, 2, 8),
        ("posts", 7, 7, 0),
        ("friends", 52.2, 3, 55.2),
        ("friends", 89.4, 1, 90),
    ],
)
def test_a_step_is_one_bill_one_fine_or_one_point(
    name: str, value: float, steps: int, after: float
) -> None:
    assert stepped(BY_NAME[name], value, steps) == after
    assert stepped(BY_NAME[name], value, 0) == value


@pytest.mark.parametrize(
    ("name", "value", "most"),
    [
        ("bills", 0.5833, 10),
        ("bills", 1.0, 0),
        ("bills", 0.0, 24),
        ("loans", 3, 3),
        ("fines", 6, 6),
        ("civic", 8, 0),
        ("civic", 9, 0),
        ("friends", 52.2, 38),
        ("friends", 89.4, 1),
        ("friends", 90, 0),
        ("friends", 95, 0),
    ],
)
def test_steps_end_at_the_best(name: str, value: float, most: int) -> None:
    assert most_steps(BY_NAME[name], value) == most


def test_nobody_steps_out_of_a_records_natural_range() -> None:
    for name, factor in BY_NAME.items():
        low, high = RANGES.get(name, (0, 99))
        for value in RESIDENTS[name].unique():
            most = most_steps(factor, float(value))
            values = [stepped(factor, float(value), n) for n in range(most + 1)]
            assert all(low <= one <= high for one in values)
            assert len(set(values)) == most + 1
            assert most == 0 or values[-1] == factor.best


def test_a_record_in_steps_of_two_can_be_stepped_too() -> None:
    factor = Factor("late", worst=10, best=1, step=2)
    assert most_steps(factor, 10) == 5
    assert [stepped(factor, 10, n) for n in range(6)] == [10, 8, 6, 4, 2, 1]


def test_vega_steps_as_python_does() -> None:
    people = RESIDENTS.iloc[::9]
    readings, expected = [], []
    for row in people[list(RECORDS)].to_dict("records"):
        for factor in TOWN:
            value, most = float(row[factor.name]), most_steps(factor, float(row[factor.name]))
            datum = json.dumps({factor.name: value})
            for n in {0, 1, most // 2, most}:
                readings.append(stepped_expression(factor, str(n)).replace("datum", datum))
                expected.append(stepped(factor, value, n) if n <= most else factor.best)
            readings.append(most_steps_expression(factor).replace("datum", datum))
            expected.append(most)
    found = run({"$schema": vega(), "width": 9, "height": 9}, readings)
    # One step past the best is never taken, and Python's 0 steps leave a value past it alone.
    assert [float(text) for text in found] == pytest.approx(expected, abs=0)
