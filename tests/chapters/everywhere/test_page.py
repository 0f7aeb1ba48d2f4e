"""Everywhere's page as Streamlit runs it; what the browser makes of it is in tests/browser."""

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
    assert_words_and_notes("everywhere", 7)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("everywhere-question") + " " + WORDS.text("everywhere-intro")
    assert len(f"{opening} {WORDS.text('bet-everywhere')} {WORDS.text('bet-doors')}".split()) < 150


def test_an_address_sets_what_is_shared_person_and_bets() -> None:
    address = {
        "sharing": "7",
        "shared": "list",
        "shown": "yes",
        "person": "noa",
        "bets": "doors.stays.right~everywhere.nobody.wrong",
    }
    at = page_at("everywhere", address)
    assert start_of(at) == {
        "sharing": 7,
        "shared": "list",
        "seen": "no",
        "shown": "yes",
        "follow": people()["noa"],
        "bet_doors": "stays",
        "bet_everywhere": "nobody",
    }
    assert address_of(at) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sharing", "11"),
        ("sharing", "-1"),
        ("sharing", "2.5"),
        ("sharing", "nan"),
        ("shared", "both"),
        ("shared", "![x](https://example.invalid/x.png)"),
        ("shared", "a" * 5000),
        ("person", "nobody"),
        ("bets", "doors.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("everywhere", name, value)
