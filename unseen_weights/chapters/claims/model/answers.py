"""What a learner has answered, as one short word: a letter for each claim, `-` for none yet."""

import re
from functools import partial

from unseen_weights.chapters.claims.model.claims import ANSWERS
from unseen_weights.knobs import Knob, Shape, Value, Values
from unseen_weights.problems import Problem

UNSAID = "-"


def answers_knob(most: int) -> Knob:
    """A word of letters from ANSWERS, and UNSAID, at most `most` of them; the end may be left out.

    As in `h-pn`: the first claim holds, the third does in part, the fourth does not.
    """
    read = partial(_parsed, most)
    shape = Shape(f"[{''.join(ANSWERS)}{UNSAID}]{{1,{most}}}", _problem)
    return Knob("said", "said", parse=read, default=UNSAID, example="h-pn", made=True, shape=shape)


def _problem(text: str) -> Problem:
    return Problem("claims-address", {"name": "said", "value": text})


def _parsed(most: int, text: str, _before: Values) -> tuple[Value | None, list[Problem]]:
    """The word, without what is unsaid at its end; None where it makes no sense."""
    if not re.fullmatch(f"[{''.join(ANSWERS)}{UNSAID}]{{1,{most}}}", text):
        return None, [_problem(text)]
    return text.rstrip(UNSAID) or UNSAID, []


def answered(said: str, number: int) -> str:
    """The answer to the claim of this number (from 1), or UNSAID."""
    return said[number - 1] if number <= len(said) else UNSAID


def result(answer: str, right: str) -> str:
    """How a bet turned out: `right`, `close` (one step off) or `wrong`."""
    steps = abs(ANSWERS.index(answer) - ANSWERS.index(right))
    return ("right", "close", "wrong")[steps]
