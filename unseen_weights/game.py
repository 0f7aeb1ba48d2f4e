"""One game with the black box: read from an address, written to one, moved on, and ended."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from unseen_weights.blackbox import (
    LEVELS,
    PROBES,
    RECORDS,
    SCALE,
    SEEDS,
    Answer,
    Hidden,
    Probe,
    answers,
    changes_nothing,
    distance,
    judged_differently,
    normalised,
    probed,
    read_probe,
    shares,
)
from unseen_weights.consistent import Consistent, consistent
from unseen_weights.rule import Rule
from unseen_weights.settings import Problem, plain, unknown

OFFICES = ("six", "maybe-more")
BANDS: Mapping[str, float] = {"exact": 0.05, "near": 0.15, "some": 0.3, "far": 1.0}
_NUMBER = r"[0-9]{1,3}"
_GUESS = re.compile(rf"{_NUMBER}(\.{_NUMBER}){{{len(RECORDS)}}}")


@dataclass(frozen=True)
class Game:
    """A game as its address tells it; the hidden rule is not in it.

    seed: of SEEDS. level: of LEVELS. office: of OFFICES ("maybe-more" may look at a seventh
    record). probes: at most PROBES. guess: six weights 0..100, then a line on SCALE.
    """

    seed: int
    level: str = "yes-no"
    office: str = "six"
    probes: tuple[Probe, ...] = ()
    guess: tuple[int, ...] = ()
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

    def query(self) -> dict[str, str]:
        """The game as the parameters of an address."""
        set_up = {"seed": str(self.seed), "level": self.level, "office": self.office}
        asked = {"probes": "~".join(probe.code for probe in self.probes)} if self.probes else {}
        guess = {"guess": ".".join(map(str, self.guess))} if self.guess else {}
        return {**set_up, **asked, **guess, **({"revealed": "yes"} if self.revealed else {})}

    def asked(self, probe: Probe, residents: pd.DataFrame) -> "Game | Problem":
        """The game with one more probe, or why it cannot be asked."""
        if changes_nothing(probe, residents):
            return Problem("black-box-nothing", {"name": _name(probe, residents)})
        if probe in self.probes:
            return Problem("black-box-twice", {"name": _name(probe, residents)})
        if self.full or self.revealed:
            return Problem("black-box-full", {"most": str(PROBES)})
        return replace(self, probes=(*self.probes, probe))

    def guessed(self, weights: Sequence[int], line: int) -> "Game | Problem":
        """The game with its end shown, or why this is no guess."""
        if not any(weights):
            return Problem("black-box-zeros", {})
        return replace(self, guess=(*weights, line), revealed=True)


def _name(probe: Probe, residents: pd.DataFrame) -> str:
    return str(residents.at[probe.resident, "name"])


def read_game(
    query: Mapping[str, str], residents: pd.DataFrame, fallback: Game
) -> tuple[Game, list[Problem]]:
    """A game from an address's parameters, and what in them made no sense.

    Seed, level and office that are absent or make no sense are those of `fallback`.
    """
    problems: list[Problem] = []
    game = Game(
        _seed(query, fallback.seed, problems),
        _choice(query, "level", LEVELS, fallback.level, problems),
        _choice(query, "office", OFFICES, fallback.office, problems),
        _probes(query.get("probes", ""), residents, problems),
        _guess(query, problems),
    )
    revealed = _choice(query, "revealed", ("yes",), "no", problems) == "yes"
    return replace(game, revealed=revealed and bool(game.guess)), problems


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
            problems.append(Problem("address-probe", {"value": piece}))
        else:
            read.append(probe)
    return tuple(read)


def _guess(query: Mapping[str, str], problems: list[Problem]) -> tuple[int, ...]:
    text = query.get("guess")
    if text is None:
        return ()
    *weights, line = [int(n) for n in text.split(".")] if _GUESS.fullmatch(text) else [0, 0]
    if max(weights) > 100 or not any(weights) or not SCALE[0] <= line <= SCALE[1]:
        problems.append(Problem("address-guess", {"value": text}))
        return ()
    return (*weights, line)


@dataclass(frozen=True)
class Outcome:
    """What a reveal shows. Weights are normalised, 0..1.

    distance: how far off the guess is, 0..1. differs: residents judged differently. fitting:
    answers that the guess gives too. found: what the best strategy has from the same answers.
    """

    hidden: Mapping[str, float]
    line: float
    guess: Mapping[str, float]
    guess_line: float
    distance: float
    differs: int
    fitting: int
    found: Consistent

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
    theirs = answers(Hidden(guess), game.probes, game.level, residents)
    asked = probed(game.probes, residents) if game.probes else residents.iloc[:0]
    return Outcome(
        normalised(hidden.rule.weights),
        hidden.rule.line,
        normalised(guess.weights),
        guess.line,
        distance(hidden.rule.weights, guess.weights),
        int(judged_differently(guess, hidden, residents).sum()),
        sum(_same(mine, true) for mine, true in zip(theirs, given, strict=True)),
        consistent(shares(asked), given),
    )


def _same(one: Answer, other: Answer) -> bool:
    if one.score is not None and other.score is not None:
        return one.penalised == other.penalised and bool(np.isclose(one.score, other.score))
    return one == other


def verdict(distance: float, bet: str) -> str:
    """How a bet of BANDS turned out: right in its band, close in the next one, else wrong."""
    names = list(BANDS)
    band = next(place for place, most in enumerate(BANDS.values()) if distance <= most + 1e-12)
    return {0: "right", 1: "close"}.get(abs(names.index(bet) - band), "wrong")
