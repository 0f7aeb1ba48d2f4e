"""A visit as flat strings: what is written is read again, and what makes no sense is named."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.black_box.chapter import EXAMPLE
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.knobs import VERDICTS, Knob, Placed, Value, first_values, read_knobs
from unseen_weights.problems import Problem
from unseen_weights.settings import default_settings, written_tries
from unseen_weights.visit import Visit, read_kept, read_visit, written_visit
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
OF = {chapter.slug: chapter for chapter in CHAPTERS}
TRIES = [default_settings("noa", "bank"), default_settings("noa", "platform", "0-1000")]
GAME = replace(EXAMPLE, seed=12, office="maybe-more", suspects=True)
KEYS = [f"{chapter.slug}.{knob.name}" for chapter in CHAPTERS for knob in chapter.knobs]


def text_for(knob: Knob) -> st.SearchStrategy[str]:
    if knob.choices:
        return st.sampled_from(knob.choices)
    if knob.parse is not None or knob.ends is not None:
        return st.just(knob.sample)
    return st.sampled_from(knob.numbers).map(str)


@st.composite
def any_values(draw: st.DrawFn, chapter: Chapter) -> dict[str, Value]:
    """What an address that says some of a page's parameters sets it to."""
    said = draw(st.sets(st.sampled_from(range(len(chapter.knobs))))) if chapter.knobs else set()
    query = {chapter.knobs[n].name: draw(text_for(chapter.knobs[n])) for n in said}
    values, problems = read_knobs(chapter.knobs, query, first_values(chapter.knobs))
    assert problems == []
    return values


@st.composite
def any_visit(draw: st.DrawFn) -> Visit:
    placed = draw(st.sets(st.sampled_from(list(BETS))))
    bets = {
        name: Placed(draw(st.sampled_from(BETS[name].choices)), draw(st.sampled_from(VERDICTS)))
        for name in sorted(placed)
    }
    opened = draw(st.sets(st.sampled_from(list(OF))))
    pages = {slug: draw(any_values(OF[slug])) for slug in sorted(opened)}
    return Visit(draw(st.sampled_from(list(people()))), bets, pages)


@given(visit=any_visit())
def test_a_visit_that_is_written_is_read_again_whole(visit: Visit) -> None:
    assert read_visit(written_visit(visit)) == (visit, [])


@given(visit=any_visit())
def test_a_visit_is_written_as_a_flat_mapping_of_strings(visit: Visit) -> None:
    kept = written_visit(visit)
    assert all(isinstance(text, str) and text for text in kept.values())
    assert json.loads(json.dumps(kept)) == kept


def test_tries_and_an_ended_game_come_back_from_it() -> None:
    lab = {**first_values(OF["lab"].knobs), "tries": written_tries(TRIES), "line": 571.25}
    visit = Visit("noa", {}, {"lab": lab, "black-box": GAME.values})
    kept = written_visit(visit)
    assert kept["lab.line"] == "571.25"
    assert kept["black-box.revealed"] == "yes"
    assert read_visit(kept) == (visit, [])


def test_a_page_that_was_only_opened_is_seen_and_others_are_not() -> None:
    visit = Visit("amina")
    for slug in ("line", "start"):
        visit.page(OF[slug])
    kept = written_visit(visit)
    assert kept["seen"] == "start~line"
    assert set(read_visit(kept)[0].pages) == {"start", "line"}


def test_nothing_kept_is_a_fresh_visit_without_a_problem() -> None:
    assert read_visit({}) == (Visit(), [])
    assert written_visit(Visit()) == {"person": next(iter(people()))}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *((key, "<nonsense>") for key in KEYS),
        ("person", "nobody"),
        ("bets", "line.none.perfect"),
        ("seen", "nowhere"),
        ("lab.gossip", "1"),
        ("nowhere.line", "600"),
        ("", ""),
        ("line", "600"),
    ],
)
def test_what_makes_no_sense_is_named_once_and_spoils_nothing_else(key: str, value: str) -> None:
    sound = Visit("ruth", {"line": Placed("third", "right")})
    sound.page(OF["record"])
    visit, problems = read_visit(written_visit(sound) | {"record.record": "friends", key: value})
    assert len(problems) == 1
    said = WORDS.text(problems[0].message, **problems[0].values)
    assert (value or key) in said or key in said
    if key not in ("person", "bets", "seen", "record.record"):
        assert (visit.person, visit.bets) == ("ruth", sound.bets)
        assert visit.pages["record"] == {"record": "friends"}


def test_what_a_browser_kept_may_be_anything() -> None:
    nothing: list[object] = [None, [], "x", 5, {"person": 5, 3: "x"}, {"lab": {}}]
    for nonsense in nothing:
        assert read_kept(nonsense) == (Visit(), [])
    _, (problem,) = read_kept({"line.line": "5000"})
    assert problem.sentence == "kept-problems"


def test_a_visit_is_new_until_something_is_done_and_under_way_after_a_bet_or_three_pages() -> None:
    visit = Visit()
    visit.page(OF["black-box"])
    assert (visit.is_new, visit.is_under_way) == (True, False)
    assert not Visit("noa").is_new
    visit.page(OF["line"])
    assert (visit.is_new, visit.is_under_way) == (False, False)
    visit.page(OF["lab"])
    assert visit.is_under_way
    assert Visit(bets={"line": Placed("third", "right")}).is_under_way
    assert not Visit(pages={"line": {"line": 700}}).is_new


@given(kept=st.dictionaries(st.sampled_from([*KEYS, "person", "bets", "seen", "x"]), st.text()))
def test_whatever_was_kept_gives_a_visit_that_can_be_written_and_problems_in_words(
    kept: dict[str, str],
) -> None:
    visit, problems = read_visit(kept)
    assert read_visit(written_visit(visit)) == (visit, [])
    for problem in problems:
        assert isinstance(problem, Problem)
        assert WORDS.text(problem.message, **problem.values)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)
def test_a_page_in_the_offline_file_begins_where_its_knobs_say(chapter: Chapter) -> None:
    start = chapter.live(WORDS).start
    if chapter.slug == "black-box":  # it shows an example's end instead
        return
    first = {knob.param: knob.first for knob in chapter.knobs if knob.param in start}
    assert first == {name: start[name] for name in first}
