"""One game with the black box: read from an address, written to one, and moved on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from unseen_weights.blackbox import LEVELS, PROBES, SCALE, SEEDS
from unseen_weights.probes import RECORDS, Probe, changes_nothing, read_probe
from unseen_weights.rule import Rule
from unseen_weights.settings import WEIGHT_RANGE, Problem, plain, unknown

OFFICES = ("six", "maybe-more")
UNTOUCHED = (*(50 for _ in RECORDS), 600)
_NUMBER = r"[0-9]{1,3}"
_GUESS = re.compile(rf"{_NUMBER}(\.{_NUMBER}){{{len(RECORDS)}}}")


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

    def query(self) -> dict[str, str]:
        """The game as the parameters of an address."""
        asked = {"probes": "~".join(probe.code for probe in self.probes)} if self.probes else {}
        guess = {"guess": ".".join(map(str, self.guess))} if self.guess else {}
        said = {"suspect": self.suspects, "revealed": self.revealed}
        return {**self.set_up, **asked, **guess, **{name: "yes" for name in said if said[name]}}

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
        if self.revealed or not _in_range(guess):
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


def _in_range(guess: Sequence[int]) -> bool:
    ends = [*(WEIGHT_RANGE for _ in RECORDS), SCALE]
    return len(guess) == len(ends) and all(
        low <= number <= high for number, (low, high) in zip(guess, ends, strict=True)
    )


def _name(probe: Probe, residents: pd.DataFrame) -> str:
    return str(residents.at[probe.resident, "name"])


def read_game(
    query: Mapping[str, str], residents: pd.DataFrame, fallback: Game
) -> tuple[Game, list[Problem]]:
    """A game from an address's parameters, and what in them made no sense.

    Seed, level and office that are absent or make no sense are those of `fallback`.
    """
    problems: list[Problem] = []
    yes = {name: _choice(query, name, ("yes",), "no", problems) for name in ("suspect", "revealed")}
    game = Game(
        _seed(query, fallback.seed, problems),
        _choice(query, "level", LEVELS, fallback.level, problems),
        _choice(query, "office", OFFICES, fallback.office, problems),
        _probes(query.get("probes", ""), residents, problems),
        _guess(query, problems),
    )
    suspects = yes["suspect"] == "yes" and game.office != "six"
    revealed = yes["revealed"] == "yes" and any(game.guess[:-1])
    return replace(game, suspects=suspects, revealed=revealed), problems


def _seed(query: Mapping[str, str], fallback: int, problems: list[Problem]) -> int:
    text = query.get("seed")
    if text is None:
        return fallback
    if re.fullmatch(r"[0-9]{1,4}", text) and SEEDS[0] <= int(text) <= SEEDS[1]:
        return int(text)
    ends = {"low": plain(SEEDS[0]), "high": plain(SEEDS[1])}
    problems.append(Problem("address-off-range", {"name": "seed", "value": text, **ends}))
    return fallback


def _choice(
    query: Mapping[str, str],
    name: str,
    choices: Sequence[str],
    fallback: str,
    problems: list[Problem],
) -> str:
    text = query.get(name)
    if text is None or text in choices:
        return fallback if text is None else text
    problems.append(unknown(name, text, choices))
    return fallback


def _probes(text: str, residents: pd.DataFrame, problems: list[Problem]) -> tuple[Probe, ...]:
    read: list[Probe] = []
    pieces = [piece for piece in text.split("~") if piece]
    if len(pieces) > PROBES:
        problems.append(Problem("address-probes", {"most": str(PROBES)}))
    for piece in pieces[:PROBES]:
        probe = read_probe(piece, residents)
        if probe is None or probe in read:
            message = "address-probe-twice" if probe else "address-probe"
            problems.append(Problem(message, {"value": piece}))
        else:
            read.append(probe)
    return tuple(read)


def _guess(query: Mapping[str, str], problems: list[Problem]) -> tuple[int, ...]:
    text = query.get("guess")
    if text is None:
        return ()
    guess = tuple(int(n) for n in text.split(".")) if _GUESS.fullmatch(text) else ()
    if _in_range(guess) and (any(guess[:-1]) or "revealed" not in query):
        return guess
    ends = {"low": plain(SCALE[0]), "high": plain(SCALE[1])}
    problems.append(Problem("address-guess", {"value": text, **ends}))
    return ()
