"""The page for teachers, as Streamlit runs it."""

from html import escape

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.running import page_at
from unseen_weights.chapter import right_choices_kept
from unseen_weights.contents import BETS
from unseen_weights.quiz.items import ideas as ideas_asked
from unseen_weights.teach import ideas, school
from unseen_weights.teach.paper import SIZES
from unseen_weights.teach.plans import plans
from unseen_weights.teach.sheets import SHEETS
from unseen_weights.ui.teach.printing import PRINTING
from unseen_weights.words import load_words

WORDS = load_words()


@pytest.fixture(scope="module")
def page() -> AppTest:
    return page_at("teach")


def said(at: AppTest) -> str:
    return " ".join(block.value for block in (*at.markdown, *at.caption))


@pytest.mark.parametrize("name", plans())
def test_a_plan_is_shown_minute_by_minute_with_its_links(page: AppTest, name: str) -> None:
    at = page.radio[0].set_value(name).run()
    assert not at.exception
    heads = [head.value for head in at.subheader]
    links = " ".join(one.proto.body for one in at.get("html") if "uw-leads" in one.proto.body)
    for slot in plans()[name].slots:
        title = WORDS.text(f"teach-step-{slot.step.name}")
        assert f"{slot.begin}–{slot.end} min: {title}" in heads
        assert WORDS.text(f"teach-step-{slot.step.name}-say") in said(at)
        if slot.step.link:
            title = WORDS.text(f"{slot.step.link.chapter.slug}-title")
            told = WORDS.text("teach-plans-open", title=title)
            opened = escape(f".{slot.step.link.path}")
            assert f'<a href="{opened}" target="_blank" data-second-tab>{escape(told)}</a>' in links
            assert (
                f'<a href="./reach?page={slot.step.name}" target="_blank" data-second-tab>' in links
            )
        if slot.sheet:
            assert WORDS.text(f"teach-sheet-{slot.sheet}") in said(at)


@pytest.mark.parametrize("name", plans())
def test_a_plan_begins_with_its_links_to_what_is_printed_and_to_the_way_in(
    page: AppTest, name: str
) -> None:
    at = page.radio[0].set_value(name).run()
    first = next(one.proto.body for one in at.get("html") if "uw-leads" in one.proto.body)
    assert f'<a href="#{PRINTING}">' in first
    assert ('<a href="./reach" target="_blank" data-second-tab>' in first) == plans()[
        name
    ].has_links
    assert PRINTING in [head.proto.anchor for head in at.header]


def test_the_quiz_beside_a_plan_names_the_ideas_that_the_plan_does_not_reach(page: AppTest) -> None:
    for name, missed in (("45", "mistakes everywhere company"), ("120", "company")):
        at = page.radio[0].set_value(name).run()
        told = next(block for block in at.markdown if WORDS.text("quiz-title") in block.value)
        for idea in ideas_asked():
            title = WORDS.text(f"{idea}-title")
            assert (title in told.value) == (idea in missed.split()), title


def test_a_code_is_drawn_for_each_link_only_when_one_asks(page: AppTest) -> None:
    at = page.radio[0].set_value("20").run()
    assert not [one for one in at.get("html") if "uw-code" in one.proto.body]
    at.toggle[0].set_value(True).run()
    codes = [one.proto.body for one in at.get("html") if "uw-code" in one.proto.body]
    assert len(codes) == len([slot for slot in plans()["20"].slots if slot.step.link])
    assert all("alt=" in body for body in codes)
    at.toggle[0].set_value(False).run()


def test_a_sheet_can_be_asked_for_once_the_tab_has_handed_its_visit_back(page: AppTest) -> None:
    for handed in (False, True):
        page.session_state["handed"] = handed
        page.run()
        assert {one.proto.disabled for one in page.get("download_button")} == {not handed}


def test_everything_can_be_printed_on_both_sizes_of_paper(page: AppTest) -> None:
    labels = {button.proto.label for button in page.get("download_button")}
    names = {WORDS.text(f"teach-sheet-{name}") for name in SHEETS}
    assert {f"{name} (PDF)" for name in names} | {WORDS.text("teach-plans-print")} == labels
    (papers,) = (radio for radio in page.radio if radio.label == WORDS.text("teach-print-paper"))
    assert len(papers.options) == len(SIZES)


def test_the_page_itself_tells_no_right_answer_of_a_bet(page: AppTest) -> None:
    at = page.radio[0].set_value("120").run()
    for bet, choice in right_choices_kept().items():
        assert f"bet-{bet}-right" not in said(at)
        if choice:
            assert f"{WORDS.text('teach-key-right', choice='').strip()}" not in said(at)
            assert WORDS.text(BETS[bet].label(choice)) not in [m.value for m in at.markdown]


def test_terms_curricula_and_the_schools_sheet_are_on_the_page(page: AppTest) -> None:
    tables = " ".join(one.proto.body for one in page.get("html"))
    for entry in (*ideas.terms(WORDS), *ideas.curricula(WORDS)):
        assert entry.texts[0] in tables
    told = said(page)
    assert all(answer in told for _, answer in school.facts(WORDS))
