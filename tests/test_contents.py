"""The chapters as they stand in CHAPTERS: each has its files, its words, its notes and its bets."""

from itertools import pairwise

import pytest

from tests.vega import summary
from unseen_weights import chapters as rooms
from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.contents import BETS, CHAPTERS, END, SECTIONS, WALK
from unseen_weights.knobs import VERDICTS, Bet
from unseen_weights.town import DATA
from unseen_weights.ui.desks import DESKS, Desk
from unseen_weights.walk import bet_options
from unseen_weights.words import WORDS as FOLDER
from unseen_weights.words import load_words

ROOT = DATA.parent
WORDS = load_words()
ASKED = [(chapter, bet) for chapter in CHAPTERS for bet in chapter.bets]

each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
each_bet = pytest.mark.parametrize(
    ("chapter", "bet"), ASKED, ids=[f"{chapter.slug}-{bet.name}" for chapter, bet in ASKED]
)


def test_the_list_of_files_tells_the_walk() -> None:
    rooms = {chapter.room for chapter in CHAPTERS}
    assert rooms == {path.parent.name for path in ROOT.glob("unseen_weights/chapters/*/chapter.py")}
    desks = {desk.room for desk in DESKS}
    assert rooms | desks == {path.stem for path in ROOT.glob("pages/*.py")}
    words = {path.stem for path in FOLDER.glob("en/*.ftl")}
    of_desks = {name for name in words for desk in DESKS if name.split("-")[0] == desk.slug}
    no_page = {"common", "addresses", "light"}
    assert words - of_desks == {chapter.slug for chapter in CHAPTERS} | no_page
    assert {desk.slug for desk in DESKS} <= of_desks


def test_the_rooms_first_lines_tell_the_walk_in_its_order() -> None:
    told = " ".join((rooms.__doc__ or "").split())
    assert f"The walk goes {', '.join(chapter.slug for chapter in WALK)}." in told


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: str(desk.slug))
def test_a_page_for_the_class_has_its_words_and_a_slug_of_its_own(desk: Desk) -> None:
    for part in ("title", "question", "intro"):
        assert WORDS.text(f"{desk.slug}-{part}").strip()
    assert desk.slug not in {chapter.slug for chapter in CHAPTERS}


def test_no_two_chapters_share_a_slug_and_no_two_bets_a_name() -> None:
    assert len({chapter.slug for chapter in CHAPTERS}) == len(CHAPTERS)
    assert len(BETS) == len(ASKED)


def test_the_chapters_of_a_section_stand_together() -> None:
    changes = sum(one.section != other.section for one, other in pairwise(CHAPTERS))
    assert changes + 1 == len({chapter.section for chapter in CHAPTERS})


def test_the_walk_takes_a_lesson_and_every_page_has_its_minutes() -> None:
    assert all(chapter.minutes > 0 for chapter in CHAPTERS)
    assert 20 <= sum(chapter.minutes for chapter in WALK) <= 30


def test_the_sections_hold_every_page_once_and_the_walk_comes_first() -> None:
    assert [chapter for pages in SECTIONS.values() for chapter in pages] == list(CHAPTERS)
    assert WALK is next(iter(SECTIONS.values()))
    assert WALK[0].slug == "start"


def test_a_bet_is_answered_by_its_own_chapter_or_a_later_one() -> None:
    assert END.answers == tuple(BETS)  # it says how each went, and answers none
    asked: set[str] = set()
    for chapter in (chapter for chapter in CHAPTERS if chapter is not END):
        assert set(chapter.answers) <= asked
        asked |= {bet.name for bet in chapter.bets}


@each_chapter
def test_a_chapter_has_all_its_words_and_a_note_with_a_source(chapter: Chapter) -> None:
    for part in ("title", "question", "intro", "recap"):
        assert WORDS.text(f"{chapter.slug}-{part}").strip()
    assert WORDS.text(chapter.section)
    notes = notes_of(chapter.slug)
    assert notes
    for note in notes:
        assert WORDS.text(note.message).startswith("**")
        assert len(note.source) > 10
        assert note.url == "" or note.url.startswith("http")


@each_bet
def test_a_bet_has_a_question_and_a_label_of_its_own_for_each_choice(
    chapter: Chapter, bet: Bet
) -> None:
    assert WORDS.text(bet.question).strip()
    options = bet_options(chapter.bets, WORDS)[bet.code]
    assert [option["value"] for option in options] == list(bet.choices)
    assert len({option["label"] for option in options}) == len(bet.choices) > 1


@each_bet
def test_a_page_offers_every_choice_of_its_bet_and_a_button_that_places_it(
    chapter: Chapter, bet: Bet
) -> None:
    html = chapter.live(WORDS).html
    for choice in bet.choices:
        assert f'name="{bet.param}" value="{choice}"' in html
    assert f'data-commit="{bet.param}"' in html


@each_bet
def test_a_bet_gets_a_verdict_and_words_for_each_choice_and_none_before(
    chapter: Chapter, bet: Bet
) -> None:
    live, fields = chapter.live(WORDS), [f"verdict_{bet.code}", f"feedback_{bet.code}"]
    assert set(summary(live, fields).values()) == {""}
    turned_out = set()
    for choice in bet.choices:
        verdict, told = summary(live, fields, **{bet.param: choice}).values()
        assert verdict in VERDICTS
        assert len(told) > 10
        turned_out.add(verdict)
    assert "right" in turned_out or turned_out == {"noted"}
