"""The end of a game with the black box: how far off, against knowing nothing, and what was there.

Shares are rounded once, by `percent`, so that all sentences speak of the same whole numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor

import pandas as pd

from unseen_weights.chapters.black_box.model.consistent import Consistent, consistent
from unseen_weights.chapters.black_box.model.game import Game
from unseen_weights.chapters.black_box.model.office import (
    SEVENTH,
    Answer,
    Hidden,
    answers,
    distance,
    judged_differently,
    normalised,
)
from unseen_weights.chapters.black_box.model.probes import probed, shares
from unseen_weights.town import RECORDS

GAINS: Mapping[str, float] = {"most": 20, "much": 10, "some": 1, "not": float("-inf")}
"""The bet's choices, each with the least gain over knowing nothing, in points of 100."""


def percent(share: float) -> int:
    """A share as a whole number of 100."""
    return floor(100 * share + 0.5)


@dataclass(frozen=True)
class Alike:
    """How far the guess gives what the office gave: answers alike, of so many.

    points: how far its scores are off on average; None where no score was told.
    """

    probes: int
    verdicts: int
    grades: int
    points: float | None


@dataclass(frozen=True)
class Outcome:
    """What a reveal shows. Weights are normalised, 0..1.

    off, nothing: how far off the guess is, and all weights the same, 0 to 100. differs: residents
    judged differently. alike: answers that the guess gives too. informed: whether the guess rests
    on anything. found: what the best strategy has from the same answers.
    """

    hidden: Mapping[str, float]
    line: float
    guess: Mapping[str, float]
    guess_line: float
    off: int
    nothing: int
    differs: int
    alike: Alike
    informed: bool
    found: Consistent

    @property
    def gain(self) -> int:
        """By how many points of 100 the guess is nearer than knowing nothing; below 0: farther."""
        return self.nothing - self.off

    @property
    def heaviest(self) -> str:
        """Of the six records, the one with the most weight in the hidden rule."""
        return max(RECORDS, key=lambda name: self.hidden[name])

    @property
    def seventh(self) -> bool:
        """Whether the office looks at a seventh record."""
        return SEVENTH in self.hidden

    @property
    def holds(self) -> bool:
        """Whether the hidden rule is in what the answers leave; not so with a seventh record."""
        return self.found.line is not None and all(
            least <= self.hidden[name] <= most for name, (least, most) in self.found.weights.items()
        )


def outcome(game: Game, hidden: Hidden, residents: pd.DataFrame) -> Outcome:
    """The end of a game. Raises ValueError where it has no guess."""
    guess = game.guessed_rule
    given = answers(hidden, game.probes, game.level, residents)
    asked = probed(game.probes, residents) if game.probes else residents.iloc[:0]
    same = dict.fromkeys(RECORDS, 1.0)
    equal = len(set(game.guess[:-1])) == 1
    return Outcome(
        normalised(hidden.rule.weights),
        hidden.rule.line,
        normalised(guess.weights),
        guess.line,
        percent(distance(hidden.rule.weights, guess.weights)),
        percent(distance(hidden.rule.weights, same)),
        int(judged_differently(guess, hidden, residents).sum()),
        _alike(answers(Hidden(guess), game.probes, game.level, residents), given),
        bool(game.probes) and not equal,
        consistent(shares(asked), given),
    )


def _alike(guessed: list[Answer], given: list[Answer]) -> Alike:
    pairs = list(zip(guessed, given, strict=True))
    scores = [
        abs(one.score - other.score)
        for one, other in pairs
        if one.score is not None and other.score is not None
    ]
    return Alike(
        len(pairs),
        sum(one.penalised == other.penalised for one, other in pairs),
        sum(one.grade == other.grade for one, other in pairs),
        sum(scores) / len(scores) if scores else None,
    )


def verdict(end: Outcome, bet: str) -> str:
    """How a bet of GAINS turned out: right in its band, close in the next one, else wrong.

    A guess that rests on nothing wins no bet.
    """
    if not end.informed:
        return "wrong"
    names = list(GAINS)
    band = next(place for place, name in enumerate(names) if end.gain >= GAINS[name])
    return {0: "right", 1: "close"}.get(abs(names.index(bet) - band), "wrong")
