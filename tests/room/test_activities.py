"""What may be set going and answered: these fields and no other."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.contents import BETS
from unseen_weights.quiz.codes import Result, encode
from unseen_weights.room.activities import KINDS, read_answer, read_setup
from unseen_weights.room.refusal import RefusedError

CODE = encode(Result((True, False) * 3, (True,) * 6))
WEIGHTS = [50, 50, 0, 0, 100, 5]
GAME = {"seed": 12, "level": "scores", "office": "six"}
GOOD: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "rule": ({}, {"weights": WEIGHTS, "line": 600}),
    "bet": ({"bet": "line"}, {"choice": "third"}),
    "black-box": (GAME, {"weights": WEIGHTS}),
    "exit": ({}, {"choice": "weigh", "sure": "partly"}),
    "quiz": ({}, {"code": CODE}),
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_setup_and_an_answer_that_fit_go_through_as_they_are(kind: str) -> None:
    setup, answer = GOOD[kind]
    assert read_setup(kind, setup) == setup
    assert read_answer(kind, setup, answer) == answer


@pytest.mark.parametrize("bet", BETS)
def test_every_chapters_bet_can_be_set_going_and_each_choice_answered(bet: str) -> None:
    setup = read_setup("bet", {"bet": bet})
    for choice in BETS[bet].choices:
        assert read_answer("bet", setup, {"choice": choice}) == {"choice": choice}


@pytest.mark.parametrize("kind", KINDS)
@given(given_=JSON)
def test_anything_else_is_not_taken(kind: str, given_: Any) -> None:
    setup, answer = GOOD[kind]
    if given_ != answer:
        with pytest.raises(RefusedError):
            read_answer(kind, setup, given_)
    if given_ != setup:
        with pytest.raises(RefusedError):
            read_setup(kind, given_)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("rule", {"line": 349}),
        ("rule", {"line": 600.5}),
        ("rule", {"line": True}),
        ("rule", {"weights": [0] * 6}),
        ("rule", {"weights": [50] * 5}),
        ("rule", {"weights": [50] * 5 + [101]}),
        ("rule", {"weights": [50] * 5 + ["50"]}),
        ("rule", {"weights": "505050"}),
        ("rule", {"name": "Ada"}),
        ("bet", {"choice": "doubles"}),
        ("bet", {"choice": ["third"]}),
        ("exit", {"sure": "<script>"}),
        ("quiz", {"code": "Ada Lovelace"}),
        ("quiz", {"code": CODE[::-1]}),
        ("quiz", {"code": ""}),
        ("quiz", {"code": 4}),
    ],
)
def test_a_field_that_does_not_fit_is_noticed(kind: str, change: dict[str, Any]) -> None:
    setup, answer = GOOD[kind]
    with pytest.raises(RefusedError):
        read_answer(kind, setup, answer | change)


@pytest.mark.parametrize("typed", [CODE.lower(), " ".join(CODE), f"{CODE[:2]}-{CODE[2:]} "])
def test_a_quiz_code_is_kept_as_the_quiz_writes_it(typed: str) -> None:
    assert read_answer("quiz", {}, {"code": typed}) == {"code": CODE}


@pytest.mark.parametrize("kind", [None, "poll", 3, ["rule"], {"rule": 1}])
def test_an_unknown_activity_is_noticed(kind: object) -> None:
    with pytest.raises(RefusedError):
        read_setup(kind, {})
