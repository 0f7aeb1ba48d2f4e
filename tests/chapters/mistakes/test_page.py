"""The mistakes' page as Streamlit runs it; what the browser makes of it is in tests/browser."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)
from unseen_weights.chapters.mistakes.chapter import MISTAKES
from unseen_weights.live import standing
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()


def test_the_page_has_its_words_notes_and_way_on() -> None:
    assert_words_and_notes("mistakes", 6)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("mistakes-question") + " " + WORDS.text("mistakes-intro")
    assert len(f"{opening} {WORDS.text('bet-mistakes')}".split()) < 150


def test_an_address_sets_rate_appeal_story_person_and_bet() -> None:
    address = {
        "rate": "7",
        "appeal": "letter",
        "ask": "ask",
        "proof": "keep",
        "person": "ruth",
        "bets": "mistakes.even.close",
        "late": "no",
        "early": "yes",
        "moved": "yes",
        "namesakes": "no",
    }
    at = page_at("mistakes", address)
    assert start_of(at) == {
        "rate": 7,
        "late": "no",
        "early": "yes",
        "moved": "yes",
        "namesakes": "no",
        "appeal": "letter",
        "ask": "ask",
        "proof": "keep",
        "picked": "",
        "seen": "no",
        "shown": "",
        "follow": people()["ruth"],
        "bet_mistakes": "even",
    }
    assert address_of(at) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rate", "21"),
        ("rate", "-1"),
        ("rate", "2.5"),
        ("rate", "nan"),
        ("appeal", "court"),
        ("appeal", "![x](https://example.invalid/x.png)"),
        ("late", "perhaps"),
        ("ask", ""),
        ("proof", "a" * 5000),
        ("person", "nobody"),
        ("bets", "mistakes.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("mistakes", name, value)


def test_the_payload_of_all_mixes_is_small() -> None:
    assert len(MISTAKES.live(WORDS).payload("start-1", standing(WORDS))) < 290_000
