"""A score told beside a line never contradicts the verdict: both are told as finely as it takes."""

import numpy as np
import pytest

from tests.vega import of_rows
from unseen_weights.charts.parts import beside_line, line_beside

LINES = (610, 600, 416.666667, 416.65, 599.995)
APART = (
    1e-6,
    4e-6,
    0.0049,
    0.005,
    0.0051,
    0.0099,
    0.01,
    0.0101,
    0.03,
    0.05,
    0.1,
    0.4,
    0.5,
    0.99,
    1,
)


def near(line: float) -> list[dict[str, float]]:
    rng = np.random.default_rng(3)
    apart = [0.0, *APART, *(10 ** rng.uniform(-6, 1, 60))]
    return [{"score": round(line + way * d, 6)} for d in apart for way in (-1, 1)]


@pytest.mark.parametrize("usual", [".0f", ".1f"])
@pytest.mark.parametrize("line", LINES)
def test_what_is_told_of_a_score_and_the_line_has_their_order(line: float, usual: str) -> None:
    rows = near(line)
    score, told = beside_line("datum.score", usual), line_beside("datum.score")
    for row, said in zip(rows, of_rows(f"{score} + '|' + {told}", rows, line=line), strict=True):
        shown, shown_line = (float(part) for part in said.split("|"))
        assert (shown < shown_line) == (row["score"] < line), (row, said)


def test_a_score_just_below_610_is_not_told_as_610() -> None:
    rows = [{"score": 609.97}, {"score": 609.999999}, {"score": 610.0}, {"score": 603.26}]
    told = of_rows(beside_line("datum.score", ".1f"), rows, line=610)
    assert told == ["609.97", "609.999999", "610", "603.3"]
