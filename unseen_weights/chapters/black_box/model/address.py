"""What an address says of a game with the black box."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import pandas as pd

from unseen_weights.chapters.black_box.model.game import (
    DRAWN,
    OFFICES,
    Game,
    in_range,
    new_seed,
)
from unseen_weights.chapters.black_box.model.office import LEVELS, PROBES, SCALE, SEEDS
from unseen_weights.chapters.black_box.model.probes import HIGHEST, Probe, read_probe
from unseen_weights.knobs import Knob, Shape, Value, Values, read_knobs
from unseen_weights.problems import Problem, plain
from unseen_weights.town import RECORDS

_NUMBER = r"[0-9]{1,3}"
_WEIGHT = "0{0,2}[0-9]{1,2}|100"
_LINE = "3[5-9][0-9]|[4-8][0-9]{2}|9[0-4][0-9]|950"
_GUESS = re.compile(rf"{_NUMBER}(\.{_NUMBER}){{{len(RECORDS)}}}")


def _probes_shape(residents: pd.DataFrame) -> Shape:
    """It also takes a probe that changes nothing: what records say now is no matter of spelling."""
    records = "|".join(f"[.]{name}[.]0*({_up_to(most)})" for name, most in HIGHEST.items())
    return Shape(
        f"({'|'.join(residents.index)})({records})?",
        lambda piece: Problem("address-probe", {"value": piece}),
        between="~",
        most=PROBES,
        too_many=lambda _told, _left: _too_many(),
    )


def _too_many() -> Problem:
    return Problem("address-probes", {"most": str(PROBES)})


def _up_to(most: int) -> str:
    return "|".join(map(str, range(most + 1)))


_GUESS_SHAPE = Shape(
    rf"({_WEIGHT})([.]({_WEIGHT})){{{len(RECORDS) - 1}}}[.]({_LINE})",
    lambda text: Problem("address-guess", _told(text)),
    between="",
    parts=(*(f"w_{name}" for name in RECORDS), "line"),
)


def _told(text: str) -> dict[str, str]:
    return {"value": text, "low": plain(SCALE[0]), "high": plain(SCALE[1])}


def game_knobs(residents: pd.DataFrame) -> tuple[Knob, ...]:
    """What an address may say of a game, in the order in which it is read."""
    yes = partial(Knob, choices=("yes",), default="", example="yes", made=True)
    return (
        Knob("seed", "seed", (), *SEEDS, default=new_seed, example="12"),
        Knob("level", "level", LEVELS, example="grades"),
        Knob("office", "office", OFFICES, example="maybe-more"),
        Knob(
            "probes",
            "probes",
            parse=partial(_parsed_probes, residents),
            default="",
            example="r078.fines.0~r130.loans.4",
            made=True,
            shape=_probes_shape(residents),
        ),
        yes("revealed", "revealed"),
        Knob(
            "guess",
            "guess",
            parse=_parsed_guess,
            default="",
            example="35.15.5.10.30.10.625",
            made=True,
            shape=_GUESS_SHAPE,
        ),
        yes("suspect", "suspect"),
    )


def file_knobs(residents: pd.DataFrame) -> tuple[Knob, ...]:
    """What an address may say where no Python runs: games that were drawn, told as scores."""
    seed, level, *others = game_knobs(residents)
    drawn = replace(seed, choices=tuple(map(str, DRAWN)), default=str(DRAWN[0]))
    return (drawn, replace(level, choices=LEVELS[:1]), *others)


def game_of(values: Values, residents: pd.DataFrame) -> Game:
    """The game that the values of `game_knobs` stand for; without a guess it has no end."""
    probes, _ = _read_probes(str(values["probes"]), residents)
    guess, office = _numbers(str(values["guess"])), str(values["office"])
    return Game(
        int(values["seed"]),
        str(values["level"]),
        office,
        probes,
        guess,
        suspects=values["suspect"] == "yes" and office != OFFICES[0],
        revealed=values["revealed"] == "yes" and any(guess[:-1]),
    )


def read_game(
    query: Mapping[str, str], residents: pd.DataFrame, fallback: Game
) -> tuple[Game, list[Problem]]:
    """A game from an address's parameters, and what in them made no sense.

    What is absent or makes no sense is that of `fallback`.
    """
    values, problems = read_knobs(game_knobs(residents), query, fallback.values)
    return game_of(values, residents), problems


def _parsed_probes(
    residents: pd.DataFrame, text: str, _before: Values
) -> tuple[Value | None, list[Problem]]:
    probes, problems = _read_probes(text, residents)
    return "~".join(probe.code for probe in probes), problems


def _read_probes(text: str, residents: pd.DataFrame) -> tuple[tuple[Probe, ...], list[Problem]]:
    read: list[Probe] = []
    pieces = [piece for piece in text.split("~") if piece]
    problems = [_too_many()] if len(pieces) > PROBES else []
    for piece in pieces[:PROBES]:
        probe = read_probe(piece, residents)
        if probe is None or probe in read:
            message = "address-probe-twice" if probe else "address-probe"
            problems.append(Problem(message, {"value": piece}))
        else:
            read.append(probe)
    return tuple(read), problems


def _parsed_guess(text: str, before: Values) -> tuple[Value | None, list[Problem]]:
    guess = _numbers(text)
    if in_range(guess) and (any(guess[:-1]) or not before.get("revealed")):
        return ".".join(map(str, guess)), []
    return None, [Problem("address-guess", _told(text))]


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(n) for n in text.split(".")) if _GUESS.fullmatch(text) else ()
