"""The page of Fair to whom as Streamlit runs it; the browser's part is in tests/browser."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)
from unseen_weights.chapters.fair.chapter import FAIR
from unseen_weights.chapters.fair.model.proxies import load_proxies
from unseen_weights.live import standing
from unseen_weights.town import DISTRICTS, load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()


def test_the_page_has_its_words_notes_and_way_back() -> None:
    assert_words_and_notes("fair", 8)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("fair-question") + " " + WORDS.text("fair-intro")
    assert len(opening.split()) < 150


def test_the_payload_is_small() -> None:
    assert len(FAIR.live(WORDS).payload("start-1", standing(WORDS))) < 200_000


def test_the_base_rates_stand_before_the_bet() -> None:
    html = FAIR.live(WORDS).html
    rates = html[html.index('id="uw-base"') : html.index('name="bet_fair"')]
    residents = load_residents()
    for column, values in (("district", DISTRICTS), ("loan_for", ("shop", "roof"))):
        for value in values:
            here = residents[residents[column] == value]
            broke = int((~here["kept_promise"]).sum())
            assert WORDS.text("count-of-total", n=broke, total=len(here)) in rates
    for column in ("carer", "newcomer"):
        for one in (True, False):
            kept = residents.loc[residents[column] == one, "kept_promise"]
            assert WORDS.text("count-of-total", n=int((~kept).sum()), total=len(kept)) in rates


def test_the_page_tells_what_the_file_of_proxies_holds() -> None:
    html, table = FAIR.live(WORDS).html, load_proxies()
    right, pairs = table["right"], table["pairs"]
    for number in (right["carer"], right["loan_for"], pairs["carer"]):
        assert f"{number:.0f} of 100" in html or f"{number:.0f} times in 100" in html
    assert f"Of 100 people, {right['district']:.0f} are told right" in html
    assert f"Hillside and The Flats it is {right['ends']:.0f}" in html
    assert f"which is which {pairs['loan_for']:.0f} times in 100" in html
    for number in (*right, *table["commonest"], *pairs):
        assert f"{number:.0f}%" in html


def test_an_address_sets_groups_lines_person_and_bet() -> None:
    address = {
        "groups": "loans",
        "first-line": "636",
        "second-line": "591",
        "person": "noa",
        "bets": "fair.neither.close",
    }
    at = page_at("fair", address)
    assert start_of(at) == {
        "groups": "loans",
        "line_one": 636,
        "line_other": 591,
        "picked": "",
        "seen": "no",
        "shown": "",
        "follow": people()["noa"],
        "bet_fair": "neither",
    }
    assert address_of(at) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("groups", "tall-short"),
        ("groups", "![x](https://example.invalid/x.png)"),
        ("groups", ""),
        ("first-line", "349"),
        ("first-line", "nan"),
        ("second-line", "951"),
        ("second-line", "600.5"),
        ("second-line", "6" * 5000),
        ("person", "nobody"),
        ("bets", "fair.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("fair", name, value)
