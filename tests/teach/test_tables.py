"""Tables and documents for teachers: complete, of today, and with no code that nobody read."""

import re

from unseen_weights.contents import CHAPTERS
from unseen_weights.teach import glossary, ideas, school
from unseen_weights.town import DATA
from unseen_weights.words import load_words

WORDS = load_words()
README = school.README.read_text(encoding="utf-8")
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")
ASKED_FOR = ("Share", "Preset", "Promise", "Fragile", "Recourse", "Weight", "Line", "Record")


def test_every_page_meets_an_idea_and_every_idea_a_page() -> None:
    entries = ideas.ideas(WORDS)
    assert all(entry.pages for entry in entries)
    assert {page.slug for entry in entries for page in entry.pages} == {c.slug for c in CHAPTERS}


def test_a_misconception_comes_with_something_to_do_and_a_page() -> None:
    entries = ideas.misconceptions(WORDS)
    assert len(entries) >= 6
    assert all(len(entry.texts) == 2 and entry.pages for entry in entries)


def test_each_term_is_defined_once_and_in_no_other_document() -> None:
    names = [entry.texts[0] for entry in ideas.terms(WORDS)]
    assert set(ASKED_FOR) <= set(names)
    assert len(set(map(str.casefold, names))) == len(names)
    assert "## Glossary" not in MODEL
    assert len({entry.texts[1] for entry in ideas.terms(WORDS)}) == len(names)


def test_a_code_of_a_curriculum_has_the_text_and_the_place_where_it_was_read() -> None:
    entries = ideas.curricula(WORDS)
    frameworks = {entry.texts[0] for entry in entries}
    assert {"AILit", "CSTA 2017", "DigComp 2.2"} <= frameworks
    for _, code, text, read in (entry.texts for entry in entries):
        assert len(text) > 30
        assert len(read) > 20
        assert code == WORDS.text("teach-code-none") or re.search(r"\d", code)


def test_readme_and_glossary_say_what_the_page_says() -> None:
    assert school.inserted(README, WORDS) == README
    assert glossary.DOCUMENT.read_text(encoding="utf-8") == glossary.document(WORDS)
    assert "docs/glossary.md" in README


def test_the_schools_sheet_agrees_with_what_readme_says_of_privacy_and_licences() -> None:
    told = " ".join(answer for _, answer in school.facts(WORDS))
    privacy = README.split("## Privacy")[1].split("\n## ")[0]
    for fact in ("_streamlit_xsrf", "Forget everything", "usage statistics"):
        assert fact.casefold() in told.casefold()
        assert fact.casefold() in privacy.casefold()
    for licence in ("MIT", "CC BY 4.0"):
        assert licence in told
        assert licence in README.split("## Licences")[1]
    assert school.release() == "0.1.0"


def test_the_two_pages_on_the_model_are_two_and_say_no_number_that_the_rest_does_not() -> None:
    pages, rest = MODEL.split("# The rest, in detail\n")
    body = pages.split("## Two pages\n")[1]
    assert 700 <= len(body.split()) <= 1000
    numbers = set(re.findall(r"\d[\d.,]*\d|\d", body))
    assert [n for n in numbers if not re.search(rf"(?<![\d.]){re.escape(n)}(?!\d)", rest)] == []
    titles = [WORDS.text(f"{chapter.slug}-title") for chapter in CHAPTERS]
    assert [title for title in titles if title not in body and title != "The end"] == []
