"""What an address may say, as data: the light edition's script reads by it and has no rules."""

from collections.abc import Mapping, Sequence
from typing import Any

from unseen_weights.knobs import Knob, Shape, Values, first_values
from unseen_weights.problems import Problem
from unseen_weights.words import Words

VALUE = "{value}"  # in a sentence, where the script puts what it read


def admitted(knobs: Sequence[Knob], words: Words) -> list[dict[str, Any]]:
    """Each knob's rule, in the order in which they are read.

    A knob that only Python can read is left out. `first` is missing where it is drawn anew.
    """
    first = first_values(knobs)
    return [
        _rule(knob, knobs[:number], first, words)
        for number, knob in enumerate(knobs)
        if knob.parse is None or knob.shape is not None
    ]


def told(problem: Problem, words: Words) -> str:
    """A part of the sentence on what makes no sense."""
    return words.text(problem.message, **problem.values)


def _rule(knob: Knob, before: Sequence[Knob], first: Values, words: Words) -> dict[str, Any]:
    rule: dict[str, Any] = {"name": knob.name, "param": knob.param}
    rule["first"] = None if callable(knob.default) else first[knob.param]
    rule |= {name: True for name in ("lasting", "made") if getattr(knob, name)}
    if knob.shape is not None:
        return rule | {"shape": _shape(knob.shape, words)}
    if knob.choices:
        return rule | _chosen(knob, first) | {"problem": told(knob.problem(VALUE), words)}
    return rule | _ranged(knob, before, first, words)


def _shape(shape: Shape, words: Words) -> dict[str, Any]:
    found: dict[str, Any] = {"piece": shape.piece, "problem": told(shape.problem(VALUE), words)}
    if shape.too_many is not None:
        many = shape.too_many("{told}", "{left}")
        found |= {"many": told(many, words), "alone": not many.sentence}
    names = ("between", "most", "each", "parts")
    return found | {name: getattr(shape, name) for name in names if getattr(shape, name)}


def _chosen(knob: Knob, first: Values) -> dict[str, Any]:
    found: dict[str, Any] = {"choices": knob.choices}
    if knob.shows is not None:
        found["shows"] = {choice: knob.shows(choice) for choice in knob.choices}
    sets = {choice: _set_by(knob, choice, first) for choice in knob.choices}
    return found | ({"sets": sets} if any(map(any, sets.values())) else {})


def _set_by(knob: Knob, choice: str, first: Values) -> list[Values]:
    """What a choice sets where it was chosen already, and where it was not."""
    other = next((one for one in knob.choices if one != choice), "")
    return [knob.sets(choice, {**first, knob.param: before}) for before in (choice, other)]


def _ranged(knob: Knob, before: Sequence[Knob], first: Values, words: Words) -> dict[str, Any]:
    if knob.ends is None:
        return {"range": _range(knob), "problem": told(knob.problem(VALUE), words)}
    decides = next(one for one in before if _decides(one, knob, first))
    at = {choice: knob.at({**first, decides.param: choice}) for choice in decides.choices}
    return {
        "by": decides.param,
        "range": {choice: _range(one) for choice, one in at.items()},
        "problem": {choice: told(one.problem(VALUE), words) for choice, one in at.items()},
    }


def _range(knob: Knob) -> list[int]:
    return [knob.low, knob.high, knob.step, knob.digits]


def _decides(one: Knob, knob: Knob, first: Values) -> bool:
    """Whether the range of `knob` hangs on the value of `one`."""
    at: list[Mapping[str, Any]] = [{**first, one.param: choice} for choice in one.choices]
    return len({(k.low, k.high) for k in map(knob.at, at)}) > 1
