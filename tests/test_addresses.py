"""README's table of what an address may say is the one that the chapters declare."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from unseen_weights.addresses import BEGIN, END, README, inserted, table
from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS
from unseen_weights.knobs import Knob, first_values
from unseen_weights.visit import visit_knobs
from unseen_weights.words import load_words

WORDS = load_words()
TEXT = README.read_text(encoding="utf-8")
DECLARED = [(chapter, knob) for chapter in CHAPTERS for knob in chapter.knobs]
each_declared = pytest.mark.parametrize(
    ("chapter", "knob"), DECLARED, ids=[f"{chapter.slug}-{knob.name}" for chapter, knob in DECLARED]
)


def test_readme_holds_the_table_of_today() -> None:
    assert inserted(TEXT, WORDS) == TEXT, "make addresses"


def test_another_knob_would_change_the_table() -> None:
    assert inserted(TEXT.replace("`best-civic`", "`worst-civic`"), WORDS) == TEXT


def test_only_what_stands_between_the_marks_is_written() -> None:
    text = f"before {BEGIN} old {END} after"
    written = inserted(text, WORDS)
    assert written.startswith(f"before {BEGIN}")
    assert written.endswith(f"{END} after")
    assert " old " not in written


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)
def test_every_parameter_of_a_page_has_a_row_that_names_the_page(chapter: Chapter) -> None:
    rows = [line.split(" | ") for line in table(WORDS).splitlines() if " | " in line]
    named = {row[0].strip("| `") for row in rows if chapter.slug in row[1].split(", ")}
    assert named == {knob.name for knob in chapter.knobs}


@each_declared
def test_the_example_of_a_parameter_makes_sense(chapter: Chapter, knob: Knob) -> None:
    read, problems = knob.take(knob.sample, first_values(chapter.knobs))
    assert read is not None
    assert problems == []
    assert read != knob.first or callable(knob.default)


def test_the_example_of_what_every_page_may_say_makes_sense() -> None:
    for knob in visit_knobs():
        read, problems = knob.take(knob.sample, {})
        assert read
        assert problems == []


def test_the_address_that_readme_writes_out_is_read_without_a_problem() -> None:
    (address,) = re.findall(r"http://localhost:8501/lab\?\S+", TEXT)
    knobs = {k.name: k for c in CHAPTERS if c.slug == "lab" for k in (*c.knobs, *visit_knobs())}
    values = first_values(knobs.values())
    for name, text in parse_qsl(urlsplit(address).query):
        assert knobs[name].take(text, values)[1] == []
