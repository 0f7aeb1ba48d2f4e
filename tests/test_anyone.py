"""Whoever is refused can be followed: every page speaks of them, and of nobody else."""

import json
import re
from functools import cache

import pytest

from tests import vega
from unseen_weights.chapter import Chapter
from unseen_weights.chapters.start.chapter import START
from unseen_weights.contents import CHAPTERS
from unseen_weights.town import load_residents
from unseen_weights.visit import Visit, read_visit, written_visit
from unseen_weights.walk import TOWN_RULE, first_name, followable, people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
STRANGER = list(followable())[-1]
FOLLOWING = [chapter for chapter in CHAPTERS if "follow" in chapter.live(WORDS).start]
SAID = re.compile(r'data-text="(\w+)\.(\w+)"')
FOUR = re.compile(r"\b(?:Amina|Ilir|Ruth|Noa)\b")
ODD = re.compile(r"undefined|null|NaN|  |\bin  | ,")


def said(chapter: Chapter, **values: str) -> dict[str, str]:
    """Give all that a page says of the one followed, by layer and field."""
    live = chapter.live(WORDS)
    layers: dict[str, list[str]] = {}
    for layer, field in sorted(set(SAID.findall(live.html))):
        layers.setdefault(layer, []).append(field)
    opened = dict.fromkeys({"seen", "shown"} & live.start.keys(), "yes")
    read = vega.readouts(live, layers, **(opened | values))
    return {
        f"{la}.{f}": text for la, rows in read.items() for row in rows for f, text in row.items()
    }


@cache
def elsewhere() -> frozenset[str]:
    """Give the sentences that say of whom alone something is told."""
    name = first_name(STRANGER)
    return frozenset(
        {
            WORDS.text("mistakes-story-start", person=STRANGER, name=name),
            WORDS.text("spiral-nobody", name=name),
        }
    )


def test_all_whom_the_town_refuses_can_be_followed_and_the_four_come_first() -> None:
    refused = TOWN_RULE.penalised(RESIDENTS)
    assert set(followable().values()) == set(refused.index[refused])
    assert list(followable().items())[:4] == list(people().items())
    assert {slug for slug, one in followable().items() if slug == one}.isdisjoint(people())


@pytest.mark.parametrize("chapter", FOLLOWING, ids=lambda chapter: chapter.slug)
def test_a_page_that_follows_anyone_says_nothing_of_the_four(chapter: Chapter) -> None:
    for where, text in said(chapter, follow=followable()[STRANGER]).items():
        assert text in elsewhere() or not FOUR.search(text), f"{where}: {text}"
        assert not ODD.search(text), f"{where}: {text}"


@pytest.mark.parametrize("view", ["twins", "town"])
def test_the_spiral_says_that_it_has_not_lived_their_years(view: str) -> None:
    spiral = next(chapter for chapter in CHAPTERS if chapter.slug == "spiral")
    values = {"follow": followable()[STRANGER], "view": view, "whose": "one"}
    told = said(spiral, **values)
    alone = WORDS.text("spiral-nobody", name=first_name(STRANGER))
    assert told["summary.headline" if view == "twins" else "summary.follow_sentence"] == alone
    assert view == "twins" or first_name(STRANGER) not in told["summary.headline"]


def test_the_letter_goes_to_whoever_is_followed() -> None:
    name = str(RESIDENTS.loc[followable()[STRANGER], "name"])
    told = said(START, follow=followable()[STRANGER])
    assert told["summary.letter"].startswith(f"Dear {name},")
    assert told["summary.headline"].startswith(first_name(STRANGER))


def test_chance_chooses_among_all_the_others() -> None:
    (among,) = re.findall(r"data-any='([^']*)'", START.live(WORDS).html)
    assert json.loads(among) == {"follow": list(followable())[4:]}


def test_an_address_may_name_anyone_refused_and_nobody_else() -> None:
    visit = Visit(person=STRANGER)
    assert read_visit(written_visit(visit)) == (visit, [])
    spared = RESIDENTS.index[~TOWN_RULE.penalised(RESIDENTS)][0]
    assert Visit().read({"person": str(spared)}) != []
