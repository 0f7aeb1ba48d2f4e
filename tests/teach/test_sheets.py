"""Sheets read back as a printer gets them: each sentence whole, and nothing outside the margins."""

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import KeepTogether, Paragraph, Table

from tests.test_words import FILES
from unseen_weights.teach import paper, sheets, teachers
from unseen_weights.teach.paper import MARGIN, SIZES, Page
from unseen_weights.teach.plans import plans
from unseen_weights.words import load_words

WORDS = load_words()
BASE = "http://192.168.1.20:8501"
PAGES = {
    **dict.fromkeys(("exit", "office", "result", "school"), 1),
    **{"worksheet": 2, "cards": 3, "key": 4},
}

each_size = pytest.mark.parametrize("size", SIZES)
each_sheet = pytest.mark.parametrize("name", sheets.SHEETS)
each_plan = pytest.mark.parametrize("name", plans())


@cache
def read(kind: str, name: str, size: str) -> PdfReader:
    """A sheet, or a plan, as it is downloaded."""
    made = sheets.sheet(name, size, WORDS) if kind == "sheet" else plan(name, size)
    return PdfReader(io.BytesIO(made))


def plan(name: str, size: str) -> bytes:
    return sheets.plan(name, size, WORDS, BASE)


def said(parts: Any) -> Iterator[str]:
    """Every text of what a sheet is made of."""
    if isinstance(parts, Paragraph):
        yield parts.getPlainText()
    elif isinstance(parts, KeepTogether):
        yield from said(list(parts._content))
    elif isinstance(parts, Table):
        yield from said(parts._cellvalues)
    elif isinstance(parts, list | tuple):
        for part in parts:
            yield from said(part)


def words(text: str) -> str:
    return " ".join(text.split())


def text_of(reader: PdfReader) -> str:
    return words(" ".join(page.extract_text() for page in reader.pages))


def assert_whole(reader: PdfReader, parts: Any) -> None:
    """Hold that every text is there from its first word to its last."""
    printed = text_of(reader).replace(" ", "")
    texts = [words(one) for one in said(parts)]
    assert len(texts) > 5
    # Long addresses break inside a word; a line's end is no space then.
    assert [one for one in texts if one.replace(" ", "") not in printed] == []


def assert_within(reader: PdfReader, size: str) -> None:
    """Hold that each piece of text begins and ends between the margins of each page."""
    width, height = SIZES[size]
    for page in reader.pages:
        assert tuple(map(float, page.mediabox[2:])) == pytest.approx((width, height), abs=0.1)
        for text, left, base, font, points in placed(page):
            ends = left + pdfmetrics.stringWidth(text.rstrip(), font, points)
            assert MARGIN - 0.5 <= left <= ends <= width - MARGIN + 0.5, text
            assert MARGIN - 0.5 <= base <= height - MARGIN - points * 0.6, text


def placed(page: Any) -> list[tuple[str, float, float, str, float]]:
    """Each piece of text of a page: where it begins, on which line, in which type."""
    found: list[tuple[str, float, float, str, float]] = []

    def visit(text: str, cm: Any, tm: Any, font: Any, points: float) -> None:
        if text.strip():
            across, up = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            name = str(font["/BaseFont"]).split("+")[-1] if font else "BitstreamVeraSans-Roman"
            found.append((text.strip("\n"), across, up, KNOWN[name], points))

    page.extract_text(visitor_text=visit)
    return found


KNOWN = {
    "BitstreamVeraSans-Roman": "Vera",
    "BitstreamVeraSans-Bold": "Vera-Bold",
    "BitstreamVeraSans-Oblique": "Vera-Italic",
}


@each_size
@each_sheet
def test_a_sheet_is_read_back_whole_and_within_its_margins(name: str, size: str) -> None:
    reader = read("sheet", name, size)
    assert_whole(reader, sheets.SHEETS[name](WORDS, Page(size)))
    assert_within(reader, size)
    assert len(reader.pages) == PAGES[name]


@each_size
@each_plan
def test_a_plan_is_read_back_whole_and_within_its_margins(name: str, size: str) -> None:
    reader = read("plan", name, size)
    assert_whole(reader, teachers.plan_sheet(plans()[name], WORDS, Page(size), BASE))
    assert_within(reader, size)
    printed = text_of(reader).replace(" ", "")
    for slot in plans()[name].slots:
        if slot.step.link:
            assert BASE + slot.step.link.path in printed
        for bet in slot.step.bets:
            told = teachers.asked(bet, WORDS) + teachers.choices(bet, WORDS)
            assert words(told).split(" ")[0] in printed
            assert words(teachers.choices(bet, WORDS)).replace(" ", "") in printed
        if slot.sheet:
            assert WORDS.text(f"teach-sheet-{slot.sheet}").replace(" ", "") in printed


@each_sheet
def test_type_is_in_the_file_and_the_file_says_what_it_is(name: str) -> None:
    reader = read("sheet", name, "a4")
    fonts = [f.get_object() for p in reader.pages for f in fonts_of(p)]
    embedded = {str(f["/BaseFont"]) for f in fonts if "/FontFile2" in f.get("/FontDescriptor", {})}
    drawn = {str(f["/BaseFont"]) for f in fonts} - embedded
    assert embedded
    assert drawn <= {"/Helvetica"}, "ReportLab names it and draws nothing with it."
    assert reader.metadata is not None
    assert WORDS.text(f"teach-sheet-{name}") in str(reader.metadata.title)


def fonts_of(page: Any) -> list[Any]:
    return list(page["/Resources"]["/Font"].values())


def test_every_letter_that_is_printed_is_in_the_type() -> None:
    paper.fonts()
    glyphs = pdfmetrics.getFont("Vera").face.charToGlyph
    of_ours = "".join(file.read_text("utf-8") for file in FILES if file.stem.startswith("teach"))
    printed = {letter for name in sheets.SHEETS for letter in text_of(read("sheet", name, "a4"))}
    assert {letter for letter in printed | set(of_ours) if letter.isprintable()} <= {
        chr(code) for code in glyphs
    }


def test_a_sheet_is_the_same_file_each_time() -> None:
    assert sheets.sheet("exit", "a4", WORDS) == sheets.sheet("exit", "a4", WORDS)


def test_a_text_that_is_cut_or_outside_is_noticed() -> None:
    cut = [paper.text("One sentence that is here."), *(paper.text(f"Text {n}.") for n in range(9))]
    reader = PdfReader(io.BytesIO(paper.printed(list(cut), "a4", "x", WORDS)))
    with pytest.raises(AssertionError):
        assert_whole(reader, [*cut, paper.text("One that is not.")])
    wide = Table([["M" * 90]], style=[("FONT", (0, 0), (-1, -1), "Vera", 8.5)])
    with pytest.raises(AssertionError):
        assert_within(PdfReader(io.BytesIO(paper.printed([wide], "a4", "x", WORDS))), "a4")


@each_plan
def test_a_plan_that_only_this_computer_can_open_says_so(name: str) -> None:
    local = PdfReader(io.BytesIO(sheets.plan(name, "a4", WORDS)))
    warned = "does not lead to your computer" in text_of(local)
    assert warned == any(slot.step.link for slot in plans()[name].slots)
    assert "does not lead to your computer" not in text_of(read("plan", name, "a4"))
