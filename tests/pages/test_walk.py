"""Every page as Streamlit runs it; what the browser makes of them is in tests/browser.

A chapter in CHAPTERS gets all of this at once: links, values and nonsense follow from its knobs and
its bets.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import dropwhile
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.running import (
    address_of,
    first_page,
    go,
    page_at,
    shown,
    start_of,
    values_in_spec,
)
from tests.vega import rows_behind
from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.contents import BETS, CHAPTERS, SECTIONS, WALK
from unseen_weights.knobs import VERDICTS, Knob, Placed, Value, bet_param, written_bets
from unseen_weights.ui.desks import DESKS, SECTION, Desk
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
PEOPLE = people()
FIRST, *_, LAST = PEOPLE
MOST_WORDS = 150
# An element that shows only while a field of the summary says yes.
HIDEABLE = re.compile(
    r'<(\w+) [^>]*\buw-if\b[^>]*data-state="summary\.(\w+)"[^>]*>.*?</\1>', re.DOTALL
)
# The black box begins with a game that is drawn, and the end with what the visit has opened.
DRAWN = {"black-box", "end"}
WIDGETS = {"button", "button_group", "checkbox", "expander", "radio", "selectbox", "slider"}
READ = {"title", "subheader", "markdown", "caption"}
MARKUP = "![x](https://example.invalid/x.png)"

each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))


def settable(chapter: Chapter) -> list[Knob]:
    return [
        knob for knob in chapter.knobs if not knob.made and (knob.choices or len(knob.numbers) > 1)
    ]


def another(knob: Knob, usual: object) -> Value:
    """A value of a knob, as far from the usual one as there is."""
    values: Sequence[Value] = knob.choices or knob.numbers
    return next(value for value in reversed(values) if value != usual)


def moved(chapter: Chapter) -> dict[str, Value]:
    """A value for each of a chapter's knobs that is not the one it begins with, by parameter."""
    usual = start_of(opened(chapter.slug))
    return {knob.param: another(knob, usual.get(knob.param)) for knob in settable(chapter)}


def link(chapter: Chapter) -> dict[str, str]:
    """An address that moves all that a chapter lets an address move."""
    values = moved(chapter)
    return {knob.name: str(values[knob.param]) for knob in settable(chapter)}


def all_bets() -> dict[str, Placed]:
    """A bet on everything, with verdicts in turn; noted where a page would judge it anew."""
    return {
        name: Placed(bet.choices[-1], VERDICTS[number % len(VERDICTS)])
        for number, (name, bet) in enumerate(BETS.items())
    }


def senseless(knob: Knob, number: int) -> str:
    """Something that a knob cannot be: each knob gets another kind of it."""
    if knob.choices:
        return ("nothing like it", "", MARKUP, "a" * 5000)[number % 4]
    ends = (str(knob.low - 1), str(knob.high + 1))
    return (*ends, f"{knob.low}.5", "nan", "", "a" * 5000)[number % 6]


def nonsense() -> Iterator[tuple[str, str, str]]:
    """Slug, parameter and value of addresses that make no sense."""
    for number, chapter in enumerate(CHAPTERS):
        bet = list(BETS)[number % len(BETS)]
        yield chapter.slug, "person", ("nobody", MARKUP, "", "a" * 5000)[number % 4]
        yield chapter.slug, "bets", (f"{bet}.no-such-thing.right", "x" * 5000, "~y~")[number % 3]
        for place, knob in enumerate(settable(chapter)):
            yield chapter.slug, knob.name, senseless(knob, number + place)


@cache
def opened(slug: str) -> AppTest:
    """A page as it opens without any address: for tests that only look."""
    return page_at(slug)


def test_the_app_opens_on_the_first_chapter_and_runs() -> None:
    at = first_page()
    assert not at.exception
    assert at.title[0].value == WORDS.text(f"{CHAPTERS[0].slug}-question")
    assert shown(at)["start"] == CHAPTERS[0].live(WORDS).start


@each_chapter
def test_a_page_runs_at_its_default(chapter: Chapter) -> None:
    at = opened(chapter.slug)
    payload = shown(at)
    assert values_in_spec(payload) | payload["start"] == values_in_spec(payload)
    assert not at.warning
    assert [title.value for title in at.title] == [WORDS.text(f"{chapter.slug}-question")]
    told = "\n".join(markdown.value for markdown in at.markdown)
    assert WORDS.text(f"{chapter.slug}-intro") in told
    assert f"**{WORDS.text(f'{chapter.slug}-recap')}**" in told


@pytest.mark.parametrize(
    "chapter", [c for c in CHAPTERS if c.slug not in DRAWN], ids=lambda chapter: str(chapter.slug)
)
def test_a_page_begins_as_its_chapter_says(chapter: Chapter) -> None:
    start = start_of(opened(chapter.slug))
    assert start == chapter.live(WORDS).start
    assert start["follow"] == PEOPLE[FIRST]
    assert all(start[bet_param(name)] == "" for name in chapter.shown_bets)


def label(way: str, chapter: Chapter) -> str:
    """What a link to a chapter says."""
    return WORDS.text(f"walk-{way}", title=WORDS.text(f"{chapter.slug}-title"))


def last_links(at: AppTest, count: int) -> list[str]:
    return [link.proto.label for link in at.get("page_link")][-count:]


@pytest.mark.parametrize("chapter", WALK, ids=lambda chapter: str(chapter.slug))
def test_a_page_of_the_walk_links_to_the_page_before_and_the_page_after(chapter: Chapter) -> None:
    number = WALK.index(chapter)
    expected = [
        label(way, WALK[other])
        for way, other in (("back", number - 1), ("next", number + 1))
        if 0 <= other < len(WALK)
    ]
    assert last_links(opened(chapter.slug), len(expected)) == expected


def test_a_page_outside_the_walk_leads_back_to_where_one_left_the_walk() -> None:
    at = go(page_at("lab"), "fair")
    assert last_links(at, 1) == [label("to", chapter_of("lab"))]
    assert last_links(go(at, "spiral"), 1) == [label("to", chapter_of("lab"))]


def chapter_of(slug: str) -> Chapter:
    return next(chapter for chapter in CHAPTERS if chapter.slug == slug)


def menu_of(at: AppTest) -> Any:
    return at.expander[0]


@each_chapter
def test_the_menu_says_where_one_is_and_opens_on_every_page_by_section(chapter: Chapter) -> None:
    menu = menu_of(opened(chapter.slug))
    pages = SECTIONS[chapter.section]
    said = f"{WORDS.text(chapter.section)}, page {pages.index(chapter) + 1} of {len(pages)}"
    assert menu.label.startswith(WORDS.text("app-title"))
    assert said in menu.label
    assert_all_pages_in(menu)


def assert_all_pages_in(menu: Any) -> None:
    sections = [*SECTIONS, SECTION]
    assert {head.value for head in menu.subheader} == {WORDS.text(name) for name in sections}
    slugs = [*(chapter.slug for chapter in CHAPTERS), *(desk.slug for desk in DESKS)]
    titles = [WORDS.text(f"{slug}-title") for slug in slugs]
    assert sorted(link.proto.label for link in menu.get("page_link")) == sorted(titles)


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: str(desk.slug))
def test_a_page_for_the_class_has_the_same_menu_and_says_its_question(desk: Desk) -> None:
    at = page_at(desk.slug)
    assert [title.value for title in at.title] == [WORDS.text(f"{desk.slug}-question")]
    assert WORDS.text(f"{desk.slug}-title") in menu_of(at).label
    assert_all_pages_in(menu_of(at))


def test_the_minutes_left_shrink_along_the_walk_and_begin_with_all_of_it() -> None:
    total = sum(chapter.minutes for chapter in WALK)
    assert f" {total} minutes left" in menu_of(opened("start")).label
    last = WALK[-1]
    assert f" {last.minutes} minute" in menu_of(opened(last.slug)).label
    assert f" {chapter_of('fair').minutes} minutes for this page" in menu_of(opened("fair")).label


def greetings(at: AppTest, message: str = "page-newcomer") -> list[str]:
    greeting = f"{WORDS.text(message)} {WORDS.text('page-newcomer-start')}"
    labels: list[str] = [link.proto.label for link in at.get("page_link")]
    return [label for label in labels if label == greeting]


def test_who_comes_by_a_link_is_told_what_a_score_is_and_where_the_start_is() -> None:
    at = first_page()
    del at.session_state["visit"], at.session_state["page_states"]
    go(at, "fair", {"person": "ruth"})
    assert greetings(at)


@pytest.mark.parametrize("slug", ["firms", "open", "systems", "claims"])
def test_who_comes_to_a_page_without_the_four_people_hears_of_none(slug: str) -> None:
    at = first_page()
    del at.session_state["visit"], at.session_state["page_states"]
    go(at, slug, {"person": "ruth"})
    assert not greetings(at)
    assert greetings(at, "page-newcomer-beside")


def test_who_has_opened_another_page_before_is_not_greeted() -> None:
    assert not greetings(page_at("fair", {"person": "ruth"}))
    assert not greetings(first_page())


@each_chapter
def test_the_live_part_holds_the_values_of_the_address(chapter: Chapter) -> None:
    address = link(chapter) | {"person": LAST, "bets": written_bets(all_bets())}
    at = page_at(chapter.slug, address)
    payload = shown(at)
    chosen = {bet_param(name): all_bets()[name].choice for name in chapter.shown_bets}
    held = moved(chapter) | chosen | {"follow": PEOPLE[LAST]}
    assert (
        payload["start"] | {k: v for k, v in held.items() if k in payload["start"]}
        == (payload["start"])
    )
    assert values_in_spec(payload) | payload["start"] == values_in_spec(payload)
    assert not at.warning
    assert address_of(at) | address == address_of(at)
    visit = at.session_state["visit"]
    assert (visit.person, visit.bets) == (LAST, all_bets())


@pytest.mark.parametrize(("slug", "name", "value"), nonsense())
def test_nonsense_gives_the_default_and_one_warning(slug: str, name: str, value: str) -> None:
    at = page_at(slug, {name: value})
    assert start_of(at) == start_of(opened(slug))
    (warning,) = at.warning
    assert name.rstrip("s") in warning.value.replace("\\", "")
    assert "](" not in warning.value
    assert len(warning.value) < 400


@each_chapter
def test_much_nonsense_gives_one_warning_and_spoils_no_sense(chapter: Chapter) -> None:
    address = {knob.name: "?" for knob in chapter.knobs}
    at = page_at(chapter.slug, address | {"person": LAST, "bets": "x~line.third.right~y"})
    assert len(at.warning) == 1
    assert start_of(at).get("follow", PEOPLE[LAST]) == PEOPLE[LAST]
    assert at.session_state["visit"].bets == {"line": Placed("third", "right")}


@each_chapter
def test_another_page_keeps_the_person_and_the_bets_and_the_way_back_what_was_set(
    chapter: Chapter,
) -> None:
    bets = written_bets(all_bets())
    at = page_at(chapter.slug, link(chapter) | {"person": LAST, "bets": bets})
    before = start_of(at)
    beside = CHAPTERS[CHAPTERS.index(chapter) - 1]
    start = start_of(go(at, beside.slug))
    assert start.get("follow", PEOPLE[LAST]) == PEOPLE[LAST]
    placed = {name: start[bet_param(name)] for name in beside.shown_bets}
    assert placed == {name: all_bets()[name].choice for name in placed}
    assert (address_of(at)["person"], address_of(at)["bets"]) == (LAST, bets)
    opened_now = {f"seen_{beside.room}": "yes"} if f"seen_{beside.room}" in before else {}
    assert start_of(go(at, chapter.slug)) == before | opened_now


def test_another_person_in_the_address_goes_along_too() -> None:
    at = page_at("record", {"person": "ilir", "record": "civic"})
    go(at, "start", {"person": "ruth"})
    start = start_of(go(at, "record"))
    assert (start["follow"], start["record"]) == (PEOPLE["ruth"], "civic")


@each_chapter
def test_another_run_at_the_same_address_leaves_the_live_part_as_it_is(chapter: Chapter) -> None:
    at = page_at(chapter.slug, link(chapter) | {"person": LAST})
    go(at, chapter.slug, address_of(at))
    before = shown(at)
    at.session_state["entered"] = False
    at.run()
    assert shown(at) == before


@each_chapter
def test_the_notes_stand_at_the_end_with_their_sources(chapter: Chapter) -> None:
    at = opened(chapter.slug)
    notes = next(e for e in at.expander if e.label == WORDS.text("notes-title"))
    texts = [markdown.value for markdown in notes.markdown]
    invented = chapter.standing == "page-invented"
    assert texts[0] == WORDS.text("notes-invented" if invented else chapter.standing)
    folded = [note for note in notes_of(chapter.slug) if not note.in_sight]
    for note, text in zip(folded, texts[1:], strict=True):
        assert WORDS.text(note.message) in text
        assert note.source in text
        assert note.url in text


def texts_before_the_first_thing_to_touch(chapter: Chapter) -> Iterator[str]:
    at = opened(chapter.slug)
    under_the_menu = dropwhile(lambda element: element.type != "title", at.main)
    for element in under_the_menu:
        if element.type in WIDGETS:
            return
        if element.type in READ:
            yield str(getattr(element, "value", ""))
        if getattr(element.proto, "component_name", "") == "unseen_weights.live":
            yield from texts_in_front(shown(at))
            return


def texts_in_front(payload: dict[str, Any]) -> Iterator[str]:
    """The texts of a live part up to its first control, with what the chart fills in."""
    spec = {**payload["spec"], "unseen": payload["unseen"]}
    before = re.split(r"<(?:input|button|select|summary)\b", payload["html"], maxsplit=1)[0]
    states = sorted({found[2] for found in HIDEABLE.finditer(before)})
    if states:
        (said,) = rows_behind(spec, {"summary": states})["summary"]
        before = HIDEABLE.sub(lambda found: found[0] if said[found[2]] == "yes" else "", before)
    yield re.sub(r"<[^>]*>", " ", before)
    fields = re.findall(r'data-text="summary\.(\w+)"', before)
    if fields:
        (row,) = rows_behind(spec, {"summary": fields})["summary"]
        yield from row.values()


@each_chapter
def test_under_150_words_stand_before_the_first_thing_to_touch(chapter: Chapter) -> None:
    told = " ".join(texts_before_the_first_thing_to_touch(chapter))
    words = re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", told)
    assert 20 < len(words) < MOST_WORDS
