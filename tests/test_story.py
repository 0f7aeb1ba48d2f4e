"""One story on all pages: who crosses a line is said aloud, and the promise is explained."""

import re
from typing import Any

import pytest

from tests.pages.running import page_at, start_of
from tests.vega import column, dataset, numbers, readouts, run
from unseen_weights.chapters.fair.chapter import groups_with
from unseen_weights.chapters.fair.model.measures import DISTRICT_PAIRS
from unseen_weights.contents import CHAPTERS
from unseen_weights.live import Live
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
AMINA, RUTH = people()["amina"], people()["ruth"]
NO_CIVIC = {f"w_{name}": 0 if name == "civic" else 50 for name in PRESETS["same"]}
LAYER = {"company": "person", "fair": "person"}
TOWN_HALL = {f"w_{name}": weight for name, weight in PRESETS["town-hall"].items()}


def live(slug: str) -> Live:
    return next(chapter for chapter in CHAPTERS if chapter.slug == slug).live(WORDS)


def turn(slug: str, **start: Any) -> str:
    layer = LAYER.get(slug, "summary")
    (row,) = readouts(live(slug), {layer: ["turn"]}, **start)[layer]
    return row["turn"]


@pytest.mark.parametrize(
    ("slug", "start", "how", "name", "score"),
    [
        ("line", {}, "below", "Amina", "582"),
        ("line", {"line": 570}, "up", "Amina", "582"),
        ("line", {"line": 582}, "below", "Amina", "581.993"),
        ("lab", {"follow": AMINA, **NO_CIVIC}, "up", "Amina", "628"),
        ("reasons", {}, "below", "Amina", "582.0"),
        ("reasons", NO_CIVIC, "up", "Amina", "628.4"),
        ("formula", {"stage": "six"}, "below", "Amina", "582"),
        ("formula", {"stage": "six", **NO_CIVIC}, "up", "Amina", "628"),
        ("company", {"share": 50, "seen": "yes"}, "up", "Amina", "630"),
        (
            "company",
            {"share": 50, "rounds": 10, "seen": "yes", "follow": RUTH},
            "below",
            "Ruth",
            "593",
        ),
        (
            "fair",
            {"groups": "old-town-flats", "follow": RUTH, "line_one": 590, "seen": "yes"},
            "up",
            "Ruth",
            "592",
        ),
    ],
)
def test_the_moment_somebody_crosses_the_line_is_said(
    slug: str, start: dict[str, Any], how: str, name: str, score: str
) -> None:
    said = WORDS.text("person-turn", turn=how, name=name, score=score)
    assert turn(slug, **start) == said


def test_who_falls_below_a_line_is_told_too() -> None:
    spared = {f"base_{name}": weight for name, weight in PRESETS["bank"].items()}
    told = turn("lab", follow=AMINA, preset="bank", **spared, **TOWN_HALL)
    assert told == WORDS.text("person-turn", turn="down", name="Amina", score="490")


@pytest.mark.parametrize("slug", ["line", "lab", "formula", "company", "fair"])
def test_a_page_with_a_line_announces_the_turn_beside_its_chart(slug: str) -> None:
    assert re.search(r'class="uw-turn[^"]*" role="status"', live(slug).html)


def marked(slug: str, **start: Any) -> int:
    spec = live(slug).at(start).spec
    (found,) = run(spec, [column(dataset(spec, "kept_in_vain"), "score")])
    return len(numbers(found))


def test_those_refused_though_they_kept_their_promise_are_marked() -> None:
    kept = TOWN_RULE.penalised(RESIDENTS) & RESIDENTS["kept_promise"]
    assert marked("lab", bet_line="third") == kept.sum() == 14
    assert marked("line", bet_line="third") == 14
    assert marked("line") == marked("lab") == 0  # the bet is open


@pytest.mark.parametrize("slug", ["line", "lab", "everywhere", "spiral", "fair", "end"])
def test_a_page_that_counts_the_promise_says_what_it_is(slug: str) -> None:
    assert WORDS.text("promise-what") in live(slug).html


def test_the_first_bet_is_answered_above_the_weights_of_the_formula() -> None:
    html = live("formula").html
    assert html.index("summary.answer_start") < html.index('data-param="w_bills"')


def test_the_first_bet_is_answered_once_all_six_records_are_in_the_picture() -> None:
    (state,) = re.findall(r'uw-first-bet uw-if" data-state="summary\.(\w+)"', live("formula").html)
    for stage, shown in (("single", "no"), ("six", "yes")):
        (row,) = readouts(live("formula"), {"summary": [state]}, stage=stage)["summary"]
        assert row == {state: shown}


@pytest.mark.parametrize("slug", people())
def test_the_pair_of_groups_that_fair_begins_with_holds_the_person(slug: str) -> None:
    pair = next(p for p in DISTRICT_PAIRS if p.slug == groups_with(slug))
    assert RESIDENTS.loc[people()[slug], "district"] in (pair.one, pair.other)
    assert start_of(page_at("fair", {"person": slug}))["groups"] == pair.slug


def test_groups_in_the_address_win_over_those_of_the_person() -> None:
    at = page_at("fair", {"person": "ruth", "groups": "loans"})
    assert start_of(at)["groups"] == "loans"


def test_the_note_on_the_four_is_true() -> None:
    four = RESIDENTS.loc[list(people().values())]
    scores = TOWN_RULE.score(four)
    assert ((scores < 600) & (scores >= 600 - 34)).all()
    assert four["kept_promise"].sum() == 3
