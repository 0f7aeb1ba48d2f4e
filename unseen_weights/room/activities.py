"""What a host can set going, and what may be answered to it.

A setup and an answer are plain mappings, as JSON has them. `read_setup` and `read_answer` let
through the fields they know, and refuse everything else: of what somebody types, only a code of the
quiz is kept, and that tells which answers were right, so nothing personal can be.

rule       setup {}                          answer {weights: 6 of 0..100, line: 350..950}
bet        setup {bet: a name}               answer {choice: one of the bet's}
black-box  setup {seed, level, office}       answer {weights: 6 of 0..100}
exit       setup {}                          answer {choice, sure}
quiz       setup {}                          answer {code: as `quiz.codes` has it}
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from unseen_weights.chapters.black_box.model.game import OFFICES
from unseen_weights.chapters.black_box.model.office import LEVELS, SEEDS
from unseen_weights.contents import BETS
from unseen_weights.problems import Problem
from unseen_weights.quiz.codes import CodeError, decode, encode
from unseen_weights.room.refusal import RefusedError, makes_no_sense
from unseen_weights.settings import SCALES, WEIGHT_RANGE
from unseen_weights.town import RECORDS

SCALE = SCALES["350-950"]
CHOICE = ("record", "weigh", "line", "none")
SURE = ("yes", "partly", "no")

Fields = dict[str, Any]


def _whole(low: int, high: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _one_of(choices: tuple[str, ...]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in choices


def _weights(value: object) -> bool:
    fits = _whole(*WEIGHT_RANGE)
    return (
        isinstance(value, list)
        and len(value) == len(RECORDS)
        and all(map(fits, value))
        and any(value)
    )


Shape = Mapping[str, Callable[[object], bool]]
SETUPS: Mapping[str, Shape] = {
    "rule": {},
    "bet": {"bet": _one_of(tuple(BETS))},
    "black-box": {"seed": _whole(*SEEDS), "level": _one_of(LEVELS), "office": _one_of(OFFICES)},
    "exit": {},
    "quiz": {},
}
KINDS = tuple(SETUPS)


def read_setup(kind: object, setup: object) -> Fields:
    """A setup, checked. Raises RefusedError for an unknown kind or a field that does not fit."""
    if not isinstance(kind, str) or kind not in SETUPS:
        raise makes_no_sense()
    return _read(SETUPS[kind], setup)


def read_answer(kind: str, setup: Mapping[str, Any], answer: object) -> Fields:
    """An answer, checked against its round. Raises RefusedError where a field does not fit."""
    read = _read(_answers_to(kind, setup), answer)
    return {"code": _written(read["code"])} if kind == "quiz" else read


def _answers_to(kind: str, setup: Mapping[str, Any]) -> Shape:
    if kind == "rule":
        return {"weights": _weights, "line": _whole(*SCALE)}
    if kind == "bet":
        return {"choice": _one_of(BETS[setup["bet"]].choices)}
    if kind == "black-box":
        return {"weights": _weights}
    if kind == "exit":
        return {"choice": _one_of(CHOICE), "sure": _one_of(SURE)}
    return {"code": lambda value: isinstance(value, str)}


def _written(code: str) -> str:
    """A code of the quiz as the quiz writes it. Raises RefusedError where it is none."""
    try:
        return encode(decode(re.sub(r"\s", "", code)))
    except CodeError:
        raise RefusedError(Problem("room-no-quiz-code", {}), 400) from None


def _read(shape: Shape, given: object) -> Fields:
    if not isinstance(given, dict) or given.keys() != shape.keys():
        raise makes_no_sense()
    if not all(fits(given[name]) for name, fits in shape.items()):
        raise makes_no_sense()
    return {name: given[name] for name in shape}
