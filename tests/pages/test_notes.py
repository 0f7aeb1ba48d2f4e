"""Notes: one real case stands on each page, and how well each is sourced is marked."""

import re

import pytest

from tests.pages.running import WORDS, page_at
from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.chapters.company.chapter import COMPANY
from unseen_weights.contents import CHAPTERS
from unseen_weights.handout import handout

REMARKS = ("from memory", "not seen", "not checked", "our reading", "re-host")
HOW_READ = ("read as", "read in", "read on", "not read", "did not read")


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_one_case_of_a_chapter_stands_in_sight(chapter: Chapter) -> None:
    assert len([note for note in notes_of(chapter.slug) if note.in_sight]) == 1


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_a_source_holds_marks_and_no_remarks(chapter: Chapter) -> None:
    told = " ".join(note.source for note in notes_of(chapter.slug))
    assert not [remark for remark in (*REMARKS, *HOW_READ) if remark in told]
    said = " ".join(WORDS.text(note.message) for note in notes_of(chapter.slug))
    assert not [remark for remark in (*REMARKS, "did not read") if remark in said]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_what_is_from_memory_or_from_a_copy_has_its_mark(chapter: Chapter) -> None:
    for note in notes_of(chapter.slug):
        assert note.confidence == "seen" or "m" in note.marks
        if re.search(r"\bcop(y|ies)\b", note.source):
            assert "c" in note.marks, note.message


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_a_source_from_outside_says_who_and_when(chapter: Chapter) -> None:
    for note in notes_of(chapter.slug):
        if re.search(r"project|data/|on this page", note.source):
            continue  # our own
        assert re.match(r"[^,:]{3,}[,:] ", note.source), note.message
        assert re.search(r"\b(19|20)\d\d\b|n\.d\.", note.source), note.message


def test_the_case_in_sight_is_outside_the_folded_notes() -> None:
    at = page_at("company")
    (case,) = [note for note in notes_of("company") if note.in_sight]
    (notes,) = (one for one in at.expander if one.label == WORDS.text("notes-title"))
    folded = " ".join(block.value for block in notes.markdown)
    said = WORDS.text(case.message)
    assert said not in folded
    assert any(said in block.value for block in at.markdown)


def test_a_mark_stands_behind_its_source_and_is_explained() -> None:
    (case,) = [note for note in notes_of("company") if note.in_sight]
    assert case.marks == ("c",)
    assert case.told(WORDS).endswith(WORDS.text("notes-plain-c"))
    folded = next(note for note in notes_of("company") if note.marks and not note.in_sight)
    mark = WORDS.text(f"notes-mark-{folded.marks[-1]}")
    assert folded.told(WORDS).endswith(mark)
    for mark in "cmo":
        assert WORDS.text(f"notes-mark-{mark}") in WORDS.text("notes-marks")


def test_the_file_shows_the_case_before_the_folded_notes() -> None:
    html = handout(WORDS, [COMPANY])
    assert html.index("personal connections count") < html.index(
        "<summary>" + WORDS.text("notes-title")
    )
    assert WORDS.text("notes-marks") in html
