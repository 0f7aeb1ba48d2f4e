"""The company's page as Streamlit runs it; what the browser makes of it is in tests/browser."""

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
    assert_words_and_notes("company", 8)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("company-question") + " " + WORDS.text("company-intro")
    assert len(f"{opening} {WORDS.text('bet-company')}".split()) < 150


def test_an_address_sets_share_rounds_person_and_bet() -> None:
    address = {
        "share": "70",
        "cost": "2",
        "rounds": "3",
        "shown": "yes",
        "person": "ruth",
        "bets": "company.more-fewer.wrong",
    }
    at = page_at("company", address)
    assert start_of(at) == {
        "share": 70,
        "cost": 2,
        "rounds": 3,
        "picked": "",
        "seen": "no",
        "shown": "yes",
        "follow": people()["ruth"],
        "bet_company": "more-fewer",
    }
    assert address_of(at) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("share", "100"),
        ("share", "45"),
        ("share", "-10"),
        ("share", "nan"),
        ("cost", "1"),
        ("cost", "6"),
        ("rounds", "11"),
        ("rounds", "2.5"),
        ("rounds", ""),
        ("rounds", "a" * 5000),
        ("share", "![x](https://example.invalid/x.png)"),
        ("person", "nobody"),
        ("bets", "company.fewer.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("company", name, value)


def test_a_share_between_the_steps_is_told_of_the_steps() -> None:
    (warning,) = page_at("company", {"share": "45"}).warning
    assert "from 0 to 90 in steps of 10" in warning.value
