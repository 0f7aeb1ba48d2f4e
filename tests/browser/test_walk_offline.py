"""The walk in the offline edition: all five pages in one file, live, with bets and feedback."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll
from tests.browser.lab_page import RESIDENTS, SAME, WORDS, Lab, eventually
from tests.browser.test_walk import BY_BET, PEOPLE, SLUGS, Walk
from tests.test_walk_charts import rounded
from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.chapter import notes_of
from unseen_weights.chapters.walk import BETS
from unseen_weights.rule import Rule

OpenPage = Callable[..., Page]
Pages = dict[str, Walk]
PENALISED = Rule(SAME).penalised(RESIDENTS)


def open_offline(open_page: OpenPage, file: Path, **options: object) -> Pages:
    return all_live(open_page(file.as_uri(), offline=True, **options))


def all_live(page: Page) -> Pages:
    """Wait until all five pages answer."""
    expect(page.locator(".uw[data-ready=yes]")).to_have_count(len(CHAPTERS), timeout=30_000)
    return {slug: Walk(page, slug).wait() for slug in SLUGS}


def test_all_five_pages_are_in_the_file_with_their_words_and_notes(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_offline(open_page, handout)["start"].page
    questions = [WORDS.text(f"{chapter.slug}-question") for chapter in CHAPTERS]
    expect(page.get_by_role("heading", level=1)).to_have_text(questions)
    for chapter in CHAPTERS:
        article = page.locator(f"article#{chapter.slug}")
        expect(article).to_contain_text(WORDS.text(f"{chapter.slug}-recap"))
        assert WORDS.text(f"{chapter.slug}-intro") in (article.inner_text())
        assert article.locator("svg.marks").count() == 1
        for note in notes_of(chapter.slug):
            expect(article).to_contain_text(note.source)


def test_every_page_answers_and_says_what_the_library_finds(
    open_page: OpenPage, handout: Path
) -> None:
    pages = open_offline(open_page, handout)
    page = pages["start"].page
    assert pages["start"].crosses() == PENALISED.sum()
    pages["record"].button("weight-fines").click()
    fines = WORDS.text("record-value-fines", n=int(RESIDENTS["fines"][PEOPLE["amina"]]))
    eventually(page, lambda: fines in pages["record"].headline, True)
    formula = pages["formula"]
    formula.button("formula-all").click()
    formula.press("w_bills", "Home")
    score = rounded(Rule(SAME | {"bills": 0}).score(RESIDENTS)[PEOPLE["amina"]])
    eventually(page, lambda: f"has {score} points" in formula.headline, True)
    line = pages["line"]
    line.press("line", "ArrowRight", 12)
    below = Rule(SAME, line=612).penalised(RESIDENTS)
    said = WORDS.text("line-headline", penalised=int(below.sum()), residents=240)
    eventually(page, lambda: line.headline, said)
    lab = Lab(page).wait()
    lab.press("posts", "End")
    lab.assert_counts_as(Rule(SAME | {"posts": 100}))
    assert line.headline == said, "What is moved on one page must stay there."


def test_bets_get_their_feedback_and_can_be_placed_again(
    open_page: OpenPage, handout: Path
) -> None:
    pages = open_offline(open_page, handout)
    for slug, choices in BY_BET.items():
        walk, seen = pages[slug], set()
        for verdict, choice in choices.items():
            assert walk.feedback == ""
            seen.add(walk.bet(choice))
            bet = walk.root.locator("fieldset.uw-bet")
            expect(bet).to_have_attribute("data-is", verdict)
            walk.button("bet-again").click()
            expect(walk.button("bet-place")).to_be_visible()
        assert len(seen) == 3
        assert "" not in seen
        assert walk.bet(choices["right"]).startswith("Right. ")


def test_the_person_and_the_first_bet_go_along(open_page: OpenPage, handout: Path) -> None:
    pages = open_offline(open_page, handout)
    start, formula = pages["start"], pages["formula"]
    assert formula.text("answer_start") == WORDS.text("formula-answer-none")
    start.follow("noa")
    assert start.bet("posts") == WORDS.text("bet-start-noted")
    answer = "You bet on posts. For Noa that is it: with all weights the same, it costs 83 points"
    eventually(start.page, lambda: formula.text("answer_start").startswith(answer), True)
    for slug in ("start", "formula", "line"):
        pages[slug].expect_named("Noa")
    for select in start.page.locator("select[data-param=follow]").all():
        expect(select).to_have_value(PEOPLE["noa"])
    formula.follow("ilir")
    eventually(start.page, lambda: start.headline, WORDS.text("start-headline", person="ilir"))
    answer = "You bet on posts, which costs Ilir only 33 points."
    eventually(start.page, lambda: formula.text("answer_start").startswith(answer), True)
    start.button("bet-again").click()
    none = WORDS.text("formula-answer-none")
    eventually(start.page, lambda: formula.text("answer_start"), none)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways_after_every_bet(
    open_page: OpenPage, handout: Path, width: int, theme: Literal["light", "dark"]
) -> None:
    pages = open_offline(open_page, handout, width=width, height=740, theme=theme)
    page = pages["start"].page
    pages["formula"].button("formula-all").click()
    for slug, walk in pages.items():
        walk.bet(BETS[slug][-1])
    for details in page.locator("details > summary").all():
        details.press("Enter")
    page.wait_for_timeout(200)
    assert_accessible(page)
    assert_no_sideways_scroll(page)


def test_nothing_but_the_file_is_asked_for_on_the_whole_walk(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_page("about:blank", offline=True)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(handout.as_uri())
    pages = all_live(page)
    pages["start"].follow("ruth")
    for slug, walk in pages.items():
        walk.bet(BETS[slug][0])
    pages["line"].press("line", "PageDown")
    page.wait_for_timeout(500)
    assert [url for url in asked if not url.startswith("data:")] == [handout.as_uri()]
