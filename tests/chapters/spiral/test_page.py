"""The spiral's page as Streamlit runs it; what the browser makes of it is in tests/browser."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()


def test_the_page_has_its_words_notes_and_way_on() -> None:
    assert_words_and_notes("spiral", 6)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("spiral-question") + " " + WORDS.text("spiral-intro")
    assert len(f"{opening} {WORDS.text('bet-spiral')}".split()) < 150


def test_an_address_sets_view_controls_person_and_bet() -> None:
    address = {
        "view": "town",
        "whose": "one",
        "bite": "20",
        "keep": "ever",
        "adapt": "no",
        "month": "12",
        "shown": "yes",
        "person": "noa",
        "bets": "spiral.thrice.close",
    }
    at = page_at("spiral", address)
    assert start_of(at) == {
        "view": "town",
        "whose": "one",
        "seen": "no",
        "shown": "yes",
        "bite": 20,
        "keep": "ever",
        "adapt": "no",
        "month": 12,
        "follow": people()["noa"],
        "bet_spiral": "thrice",
    }
    assert address_of(at) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bite", "15"),
        ("bite", "-1"),
        ("bite", "nan"),
        ("bite", "3e1"),
        ("keep", "24"),
        ("keep", "![x](https://example.invalid/x.png)"),
        ("adapt", ""),
        ("adapt", "<b>yes</b>"),
        ("view", "a" * 5000),
        ("person", "nobody"),
        ("bets", "spiral.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("spiral", name, value)
