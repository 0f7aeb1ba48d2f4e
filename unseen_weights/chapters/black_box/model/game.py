"""One game with the black box: read from an address, written to one, and moved on."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from unseen_weights.chapters.black_box.model.office import LEVELS, PROBES, SCALE, SEEDS
from unseen_weights.chapters.black_box.model.probes import Probe, changes_nothing
from unseen_weights.knobs import Value
from unseen_weights.problems import Problem
from unseen_weights.rule import Rule
from unseen_weights.settings import WEIGHT_RANGE
from unseen_weights.town import RECORDS

MAYBE_MORE = "maybe-more"
OFFICES = ("six", MAYBE_MORE)
DRAWN = (12, 7, 21, 33, 48, 56, 64, 77, 85, 91, 99, 108)
"""The seeds of the games that are drawn beforehand, for a page without Python."""
UNTOUCHED = (*(50 for _ in RECORDS), 600)


@dataclass(frozen=True)
class Game:
    """A game as its address tells it; the hidden rule is not in it.

    seed: of SEEDS. level: of LEVELS. office: of OFFICES ("maybe-more" may look at a seventh
    record). probes: at most PROBES. guess: six weights 0..100, then a line on SCALE; a draft until
    the game is revealed. suspects: the learner thinks that there is a seventh record.
    """

    seed: int
    level: str = "scores"
    office: str = "six"
    probes: tuple[Probe, ...] = ()
    guess: tuple[int, ...] = ()
    suspects: bool = False
    revealed: bool = False

    @property
    def guessed_rule(self) -> Rule:
        """The guess as a rule. Raises ValueError where there is none."""
        if not self.guess:
            raise ValueError("A game without a guess has no end.")
        return Rule(dict(zip(RECORDS, self.guess, strict=False)), SCALE, self.guess[-1])

    @property
    def full(self) -> bool:
        """Whether all probes are used up."""
        return len(self.probes) >= PROBES

    @property
    def set_up(self) -> dict[str, str]:
        """What makes it the same game for everyone, as the parameters of an address."""
        return {"seed": str(self.seed), "level": self.level, "office": self.office}

    @property
    def values(self) -> dict[str, Value]:
        """The game as values of `game_knobs`."""
        said = {"suspect": self.suspects, "revealed": self.revealed}
        return {
            "seed": self.seed,
            "level": self.level,
            "office": self.office,
            "probes": "~".join(probe.code for probe in self.probes),
            "guess": ".".join(map(str, self.guess)),
            **{name: "yes" if is_so else "" for name, is_so in said.items()},
        }

    def query(self) -> dict[str, str]:
        """The game as the parameters of an address."""
        return {name: str(value) for name, value in self.values.items() if value}

    def asked(self, probe: Probe, residents: pd.DataFrame) -> "Game | Problem":
        """The game with one more probe, or why it cannot be asked."""
        if changes_nothing(probe, residents):
            return Problem("black-box-nothing", {"name": _name(probe, residents)})
        if probe in self.probes:
            return Problem("black-box-twice", {"name": _name(probe, residents)})
        if self.full or self.revealed:
            return Problem("black-box-full", {"most": str(PROBES)})
        return replace(self, probes=(*self.probes, probe))

    def drafted(self, numbers: Sequence[int], *, suspects: bool = False) -> "Game":
        """The game with another draft of the guess; the same game where that is no draft."""
        guess = tuple(numbers)
        if self.revealed or not in_range(guess):
            return self
        return replace(
            self,
            guess=guess if self.guess or guess != UNTOUCHED else (),
            suspects=suspects and self.office != "six",
        )

    def guessed(self) -> "Game | Problem":
        """The game with its end shown, or why its draft is no guess."""
        guess = self.guess or UNTOUCHED
        if not any(guess[:-1]):
            return Problem("black-box-zeros", {})
        return replace(self, guess=guess, revealed=True)


def in_range(guess: Sequence[int]) -> bool:
    """Whether these are six weights and a line."""
    ends = [*(WEIGHT_RANGE for _ in RECORDS), SCALE]
    return len(guess) == len(ends) and all(
        low <= number <= high for number, (low, high) in zip(guess, ends, strict=True)
    )


def _name(probe: Probe, residents: pd.DataFrame) -> str:
    return str(residents.at[probe.resident, "name"])


def new_seed() -> int:
    """The number of a game that is drawn."""
    return SEEDS[0] + secrets.randbelow(SEEDS[1] - SEEDS[0] + 1)


def new_game(level: str = LEVELS[0], office: str = OFFICES[0]) -> Game:
    """A game with a rule that is drawn."""
    return Game(new_seed(), level, office)
