"""The page of many rules as Streamlit runs it, and what Python adds for one's own rule."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)
from unseen_weights.chapters.many.chapter import START_HANDS
from unseen_weights.chapters.many.model.yours import answer
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.words import load_words

WORDS = load_words()
BET = {"bets": "many.half.right"}


def test_the_page_has_its_words_notes_and_way_on() -> None:
    assert_words_and_notes("many", 3)


def test_an_address_sets_hands_weights_way_and_lot() -> None:
    address = {"way": "lottery", "hands-same": "12", "hands-yours": "3", "loans": "90", "lot": "7"}
    at = page_at("many", address)
    start = start_of(at)
    assert (start["way"], start["lot"], start["w_loans"], start["w_bills"]) == (
        "lottery",
        7,
        90,
        50,
    )
    assert (start["h_same"], start["h_yours"], start["h_bank"]) == (12, 3, START_HANDS["bank"])
    assert address.items() <= address_of(at).items()
    assert not at.warning


@pytest.mark.parametrize(("name", "value"), [("hands-bank", "41"), ("way", "mode"), ("lot", "0")])
def test_nonsense_is_named_and_the_usual_setting_used(name: str, value: str) -> None:
    assert_one_sentence_and_the_usual_setting("many", name, value)


def said(at: object) -> str:
    return " ".join(part.body for part in at.get("html"))  # type: ignore[attr-defined]


def test_with_a_hand_for_ones_own_rule_python_looks_for_weights() -> None:
    at = page_at("many", {"hands-yours": "5", **BET})
    hands = [*list(START_HANDS.values())[:-1], 5]
    found = answer(dict.fromkeys(RECORDS, 50), hands, load_residents())
    if found.weights is None:
        assert WORDS.text("many-nobody-no", n=found.penalised) in said(at)
    else:
        told = {"n": found.penalised, "line": found.line, **found.told}
        assert WORDS.text("many-nobody-found", **told) in said(at)


@pytest.mark.parametrize(
    "address",
    [
        {"hands-yours": "5"},  # a link does not answer the bet
        BET,  # no hand for one's own rule
        {"hands-yours": "5", **dict.fromkeys(RECORDS, "0"), **BET},  # no weights
        {"hands-yours": "5", "view": "drawn", **BET},
    ],
)
def test_python_says_nothing_where_nothing_is_asked(address: dict[str, str]) -> None:
    assert "uw-yours" not in said(page_at("many", address))
