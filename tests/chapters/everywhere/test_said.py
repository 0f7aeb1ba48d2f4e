"""What Everywhere says with a number is the model's; test_numbers_on_pages has them all."""

import pytest

from tests.chapters.everywhere.test_services import BELOW, EACH, OWN
from unseen_weights.chapters.everywhere.model.services import lost, shut_doors
from unseen_weights.walk import TOWN_RULE
from unseen_weights.words import load_words

WORDS = load_words()
SOURCES = {
    "note-everywhere-insurance": ("in 2007",),
    "note-everywhere-employers": ("under 22",),
    "note-everywhere-slogan": ("in 2010", "From 2016", "rules of 2020"),
}


def test_ten_doors_turn_away_as_many_each_and_the_line_is_the_towns() -> None:
    assert OWN.shape[1] == 10
    for name in ("everywhere-sharing-help", "everywhere-chart-alt", "everywhere-over-every"):
        assert "ten" in WORDS.text(name)
    chosen = WORDS.text("everywhere-over-chosen")
    assert "We chose the ten doors" in chosen
    assert f"a line that refuses {EACH}" in chosen
    assert "The ten doors are ours" in WORDS.text("note-everywhere-ours")
    for name in ("everywhere-below", "everywhere-above"):
        assert f"{TOWN_RULE.line:g}" in WORDS.text(name)


def test_with_all_ten_the_headline_has_nobody_who_loses_some() -> None:
    after = lost(shut_doors(OWN, BELOW, 10))
    told = WORDS.text("everywhere-headline-alike", one=after.one)
    assert told == f"{EACH} people lose all ten, and nobody else loses any."


def test_the_choices_of_the_second_bet_lie_apart_and_one_is_near() -> None:
    labels = [WORDS.text(f"bet-everywhere-{name}") for name in ("twenty", "forty", "hundred")]
    assert labels == ["About 20", "About 40", "More than 100"]
    assert min((20, 40), key=lambda number: abs(number - EACH)) == 40
    told = WORDS.text(
        "bet-everywhere-wrong", guess="nobody", before=5, after=EACH, freed=73, listed=110
    )
    assert f"a no from all ten. So with the score it is {EACH}" in told


@pytest.mark.parametrize("note", SOURCES)
def test_facts_from_outside_keep_their_numbers(note: str) -> None:
    assert all(number in WORDS.text(note) for number in SOURCES[note])
