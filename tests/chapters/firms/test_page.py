"""The firms' page as Streamlit runs it; what the browser makes of it is in test_browser."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)
from unseen_weights.chapters.firms.model.firms import RECORDS, load_firms
from unseen_weights.words import load_words

WORDS = load_words()


def test_the_page_has_its_words_notes_and_way_on() -> None:
    assert_words_and_notes("firms", 7)


def test_the_opening_words_are_under_150_and_name_no_group() -> None:
    opening = f"{WORDS.text('firms-question')} {WORDS.text('firms-intro')}"
    assert len(f"{opening} {WORDS.text('bet-firms')}".split()) < 150
    names = {str(name).split()[0].lower() for name in load_firms()["name"]}
    assert not ({"small", "large", "foreign", "abroad"} | names) & set(opening.lower().split())


def test_an_address_sets_rule_forms_partners_rows_firm_and_bet() -> None:
    weights = {"loans": "0", "emissions": "5", "copying": "100", "safety": "20", "tax": "35"}
    address = {
        **weights,
        "data": "50",
        "line": "655",
        "forms": "fitted",
        "partner-points": "30",
        "partners-leave": "yes",
        "rows": "owner",
        "firm": "mill",
        "person": "noa",
        "bets": "firms.foreign.close",
    }
    at = page_at("firms", address)
    expected = {
        **{f"w_{name}": int(address[name]) for name in RECORDS},
        **{"line": 655, "forms": "fitted", "taint": 30, "leave": "yes"},
        **{"sort": "owner", "firm": "mill", "bet_firms": "foreign"},
    }
    assert expected.items() <= start_of(at).items()
    assert address_of(at) == address
    assert not at.warning


def test_an_address_may_show_the_answer_where_it_says_so() -> None:
    assert start_of(page_at("firms", {"shown": "yes"}))["shown"] == "yes"


def test_no_address_opens_the_answer_before_the_bet() -> None:
    assert start_of(page_at("firms", {"seen": "yes"})).get("seen", "no") == "no"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("loans", "101"),
        ("tax", "7"),
        ("data", "nan"),
        ("line", "601"),
        ("line", "349"),
        ("forms", "none"),
        ("partner-points", "65"),
        ("partners-leave", "![x](https://example.invalid/x.png)"),
        ("rows", "a" * 5000),
        ("firm", "f01"),
        ("bets", "firms.everyone.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("firms", name, value)
