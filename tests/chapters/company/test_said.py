"""What The company says with a number is the model's; test_numbers_on_pages has them all."""

import re

import pytest

from unseen_weights.chapters.company.model.scores import LINE, own_scores, penalised
from unseen_weights.factors import TOWN
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words()
LOW = int(penalised(own_scores(load_residents())).sum())
ENDS = {"own": 34, "day": 11, "end": 33, "rounds": 10}
SOURCES = {
    "note-company-patent": ("in 2015",),
    "note-company-law": ("of 2023", "20 November 2026"),
    "note-company-alike": ("−1 to 1", "above 0"),
}


def test_the_line_and_the_five_records_are_the_models() -> None:
    for name in ("company-key-bridge", "company-table-penalised", "company-over-told"):
        assert str(LINE) in WORDS.text(name)
    assert f"At 0 per cent it is {LOW}" in WORDS.text("company-over-told")
    assert sum(factor.name != "friends" for factor in TOWN) == 5
    assert WORDS.text("short-own") == "On five records"
    told = WORDS.text("company-headline-penalised", penalised=LOW, only=0)
    assert told.startswith(f"{LOW} of {len(load_residents())} are penalised")


@pytest.mark.parametrize("verdict", ["right", "close", "wrong"])
def test_each_answer_tells_three_counts_and_where_it_stands_on_what_they_hang(
    verdict: str,
) -> None:
    told = WORDS.text(f"bet-company-{verdict}", **ENDS)
    assert "It was 34. On day one it is 11, and after 10 rounds of swaps it is 33." in told
    assert re.findall(r"\d+", told) == ["34", "11", "10", "33"]
    assert f"“{WORDS.text('company-over')}”" in told
    average = own_scores(load_residents()).mean()
    assert average > LINE + 100
    hangs = WORDS.text("company-over-hangs")
    assert f"the average in town, {average:.0f} points, is far above the line" in hangs


@pytest.mark.parametrize("note", SOURCES)
def test_facts_from_outside_keep_their_numbers(note: str) -> None:
    assert all(number in WORDS.text(note) for number in SOURCES[note])
