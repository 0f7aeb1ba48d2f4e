"""What The spiral says with a number is the model's; test_numbers_on_pages has them all."""

import pytest

from unseen_weights.chapters.spiral.chapter import counted
from unseen_weights.chapters.spiral.model.payments import MONTHS, YEAR
from unseen_weights.chapters.spiral.readouts import KEPT, TOLD_MONTHS
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words()
ENDS = {"above": "39", "below": "64", "all_above": "39", "all_below": "78", "most": "2.6"}
SOURCES = {
    "note-spiral-fees": ("In 2019", "about 26 dollars", "over 34", "138 dollars", "paid 11"),
    "note-spiral-silence": ("June 2013",),
}


def test_the_times_kept_are_named_by_their_months() -> None:
    assert WORDS.text(f"spiral-keep-{KEPT[YEAR]}") == "1 year"
    assert WORDS.text(f"spiral-keep-{KEPT[2 * YEAR]}") == "2 years"
    assert f"over {MONTHS} months" in WORDS.text("spiral-chart-alt")
    assert [month // YEAR for month in TOLD_MONTHS] == [0, 1, 2, 3]


def test_the_nudge_is_one_point_and_shares_are_of_a_hundred() -> None:
    close = counted(load_residents()).close
    told = WORDS.text("spiral-over-told", close=close)
    assert "In how many of 100 lives the 50 people" in told
    for words in (told, WORDS.text("spiral-chart-alt")):
        assert "one point above" in words
    assert "in 39 of 100" in WORDS.text("spiral-label", view="twins", name="Above", n="39")
    assert WORDS.text("spiral-bite-help") == "in 100 payments"


@pytest.mark.parametrize("verdict", ["right", "close", "wrong"])
def test_each_answer_tells_both_ends_and_on_what_they_hang(verdict: str) -> None:
    told = WORDS.text(f"bet-spiral-{verdict}", **ENDS)
    assert "39 of 100 lives" in told
    assert "64" in told
    assert "to 2.6 times as often" in told
    assert "it is 39 against 78" in told


@pytest.mark.parametrize("note", SOURCES)
def test_facts_from_outside_keep_their_numbers(note: str) -> None:
    assert all(number in WORDS.text(note) for number in SOURCES[note])
