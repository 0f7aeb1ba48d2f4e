"""Every rule of six records that fits some answers, as bounds from a solver.

A score is linear in the normalised weights v (v >= 0, sum v = 1). So a score told to one decimal
bounds a sum from both sides, a grade does so more loosely, and yes or no from one side; the line
joins as a seventh unknown. The bounds of such a set are linear programmes, solved with HiGHS
(Huangfu and Hall, 2018) through SciPy.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from unseen_weights.chapters.black_box.model.office import CUTS, DIGITS, SCALE, Answer
from unseen_weights.town import RECORDS

Floats = NDArray[np.float64]
SLACK = 1e-6  # of the scale: a thousand times the rounding of scores, ten times HiGHS's tolerance
SOLVED_TO = 0.01
_ROUNDED = 0.5 / 10**DIGITS  # points by which a score may be told wrong
_LINE = len(RECORDS)
_LOW, _SPAN = SCALE[0], SCALE[1] - SCALE[0]


@dataclass(frozen=True)
class Consistent:
    """What the answers leave: (least, most) of each normalised weight, 0..1, and of the line.

    fits: whether any rule of six records gives these answers; else `weights` and `line` are empty.
    solved: whether the answers fix every weight: least and most are then SOLVED_TO apart, or less.
    """

    fits: bool
    solved: bool
    weights: dict[str, tuple[float, float]]
    line: tuple[float, float] | None


_NONE = Consistent(False, False, {}, None)


def consistent(shares: Floats, answers: Sequence[Answer]) -> Consistent:
    """The bounds of all rules of six records that give `answers` to records with these shares.

    shares: rows by six records, 0..1, in the order of RECORDS; one row an answer. The bounds
    always hold the true rule, and are a hair wider than they need be.
    Raises ValueError where rows and answers differ in number.
    """
    if len(shares) != len(answers):
        raise ValueError(f"There are {len(shares)} probes and {len(answers)} answers.")
    return _bounded(*_inequalities(shares, answers))


def _inequalities(shares: Floats, answers: Sequence[Answer]) -> tuple[Floats, Floats]:
    """Rows a and limits b with a · (v, line) <= b, one or more for each answer."""
    rows: list[Floats] = []
    limits: list[float] = []
    for share, answer in zip(shares, answers, strict=True):
        sign = 1.0 if answer.penalised else -1.0
        rows.append(sign * np.append(share, -1.0))
        limits.append(SLACK)
        for limit, side in _score_bounds(answer):
            rows.append(side * np.append(share, 0.0))
            limits.append(side * (limit - _LOW) / _SPAN + SLACK)
    return np.array(rows).reshape(-1, _LINE + 1), np.array(limits)


def _score_bounds(answer: Answer) -> list[tuple[float, float]]:
    """(limit, side) of what an answer says of the score: below it (1) or above it (-1)."""
    if answer.score is not None:
        return [(answer.score + _ROUNDED, 1.0), (answer.score - _ROUNDED, -1.0)]
    if answer.grade is None:
        return []
    cuts = list(CUTS.values())
    place = list(CUTS).index(answer.grade)
    return [([SCALE[1], *cuts][place], 1.0), (cuts[place], -1.0)]


def _bounded(rows: Floats, limits: Floats) -> Consistent:
    ends = [_ends(rows, limits, unknown) for unknown in range(_LINE + 1)]
    if any(end is None for end in ends):
        return _NONE
    found = [(max(0.0, e[0] - SLACK), min(1.0, e[1] + SLACK)) for e in ends if e is not None]
    weights = dict(zip(RECORDS, found[:_LINE], strict=True))
    least, most = (_LOW + _SPAN * end for end in found[_LINE])
    solved = all(high - low <= SOLVED_TO for low, high in weights.values())
    return Consistent(True, solved, weights, (least, most))


def _ends(rows: Floats, limits: Floats, unknown: int) -> tuple[float, float] | None:
    """The least and the most of one unknown; None where nothing fits."""
    from scipy.optimize import linprog  # takes long to import, and only a reveal needs it

    goal = np.zeros(_LINE + 1)
    goal[unknown] = 1.0
    sums = np.append(np.ones(_LINE), 0.0)[None, :]
    ends = []
    for sign in (1.0, -1.0):
        given = {"A_ub": rows, "b_ub": limits} if len(rows) else {}
        solved = linprog(sign * goal, A_eq=sums, b_eq=[1.0], bounds=(0, 1), method="highs", **given)
        if solved.status != 0:
            return None
        ends.append(float(solved.x[unknown]))
    return ends[0], ends[1]
