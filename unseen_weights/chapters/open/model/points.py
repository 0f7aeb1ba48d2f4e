"""A rule of points: look up each answer in a table, add up, and turn the sum into a chance or not.

It is not the town's `Rule`, which weighs records: here every answer has its own number of points,
some answers count only together, and some sums are cut off at a most. Like `Rule`, it scores in
Python and writes itself for Vega.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from math import exp
from typing import Any, TypeAlias

Answers: TypeAlias = Mapping[str, str]
Answered: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class Lookup:
    """Points by the answers to one menu, or to several at once."""

    menus: tuple[str, ...]
    points: Mapping[Answered, float]

    def of(self, answers: Answers) -> float:
        """The points for these answers. Raises ValueError where the rule has no number."""
        chosen = tuple(answers[menu] for menu in self.menus)
        if chosen not in self.points:
            raise ValueError(f"The rule has no number for {', '.join(chosen)}.")
        return self.points[chosen]

    def expression(self, answers: Answers) -> str:
        """The same for Vega; answers: for each menu an expression that gives the answer."""
        chosen = "".join(f"[{answers[menu]}]" for menu in self.menus)
        return f"({json.dumps(self._nested())}){chosen}"

    def _nested(self) -> Any:
        """The points by the first answer, then by the second; a bare number if none is asked."""
        if not self.menus:
            return self.points[()]
        tree: dict[str, Any] = {}
        for key, points in self.points.items():
            branch = reduce(lambda node, part: node.setdefault(part, {}), key[:-1], tree)
            branch[key[-1]] = points
        return tree


@dataclass(frozen=True)
class Capped:
    """Points of several parts together, at most so many."""

    parts: tuple["Part", ...]
    most: float

    def of(self, answers: Answers) -> float:
        """The sum of the parts, cut off at the most."""
        return min(self.most, sum(part.of(answers) for part in self.parts))

    def expression(self, answers: Answers) -> str:
        """The same for Vega."""
        return f"min({self.most}, {' + '.join(part.expression(answers) for part in self.parts)})"


Part: TypeAlias = Lookup | Capped


@dataclass(frozen=True)
class PointsRule:
    """A published rule of points.

    menus: for each thing asked, the answers that have a number. steps: what is added up, in order.
    chance: whether the sum is turned into a chance (a logistic sum) or is the score itself.
    """

    menus: Mapping[str, Sequence[str]]
    steps: Mapping[str, Part]
    chance: bool = False

    def points(self, answers: Answers) -> dict[str, float]:
        """The points of each step. Raises ValueError where the rule has no number."""
        return {name: step.of(answers) for name, step in self.steps.items()}

    def total(self, answers: Answers) -> float:
        """All points added up, rounded to 6 decimals."""
        return round(sum(self.points(answers).values()), 6)

    def score(self, answers: Answers) -> float:
        """What the rule says of somebody: the sum, or the chance from 0 to 1 that it stands for."""
        total = self.total(answers)
        return chance(total) if self.chance else total

    def expressions(self, answers: Answers) -> list[str]:
        """The points of each step for Vega, in order; answers: an expression for each menu."""
        return [step.expression(answers) for step in self.steps.values()]


def chance(total: float) -> float:
    """A sum of points on the logistic scale as a chance: 0 is one half."""
    return 1 / (1 + exp(-total))


def one(menu: str, points: Mapping[str, float]) -> Lookup:
    """Points by the answers to a single menu."""
    return Lookup((menu,), {(answer,): value for answer, value in points.items()})
