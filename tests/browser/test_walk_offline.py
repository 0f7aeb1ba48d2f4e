"""The walk in the light edition: live, with bets and feedback, from a file with the network off."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import (
    TWO_FRAMES,
    assert_accessible,
    assert_legible,
    assert_no_sideways_scroll,
    assert_within_margins,
    wait_until_still,
)
from tests.browser.lab_page import OPENED, RESIDENTS, SAME, WORDS, Lab, eventually
from tests.browser.light_page import go, live, open_light
from tests.browser.walk_page import BY_BET, PEOPLE, Walk
from tests.test_walk_charts import rounded
from unseen_weights.chapter import notes_of
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS

OpenPage = Callable[..., Page]
PENALISED = Rule(SAME).penalised(RESIDENTS)


def test_every_page_opens_alone_with_its_words_its_chart_and_its_notes(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout)
    for chapter in CHAPTERS:
        go(page, chapter.slug)
        expect(page.get_by_role("heading", level=1)).to_have_text(
            WORDS.text(f"{chapter.slug}-question")
        )
        article = page.locator(f"article#{chapter.slug}")
        expect(article).to_contain_text(WORDS.text(f"{chapter.slug}-recap").replace("*", ""))
        assert article.locator("svg.marks").count() == 1
        for note in notes_of(chapter.slug):
            expect(article).to_contain_text(note.source)
    assert page.locator("svg.marks").count() == 1


def test_every_page_answers_and_says_what_the_library_finds(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout)
    assert Walk(page, "start").crosses() == PENALISED.sum()
    record = go(page, "record")
    record.button("weight-fines").click()
    fines = WORDS.text("value-fines", n=int(RESIDENTS["fines"][PEOPLE["amina"]]))
    eventually(page, lambda: fines in record.headline, True)
    formula = go(page, "formula")
    formula.button("formula-all").click()
    formula.press("w_bills", "Home")
    score = rounded(Rule(SAME | {"bills": 0}).score(RESIDENTS)[PEOPLE["amina"]])
    eventually(page, lambda: f"has {score} points" in formula.headline, True)
    line = go(page, "line")
    line.press("line", "ArrowRight", 12)
    below = Rule(SAME, line=612).penalised(RESIDENTS)
    told = WORDS.text("line-headline", penalised=int(below.sum()), residents=240)
    eventually(page, lambda: line.headline, told)
    page.evaluate("shown => { location.hash = `#/lab?${shown}`; }", OPENED)
    live(page, "lab")
    lab = Lab(page).wait()
    lab.press("posts", "End")
    lab.assert_counts_as(Rule(SAME | {"posts": 100}))
    go(page, "line")
    assert line.headline == told, "What is moved on one page must stay there."


def test_bets_get_their_feedback_and_can_be_placed_again(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout)
    for slug, choices in BY_BET.items():
        walk, seen = go(page, slug), set()
        for verdict, choice in choices.items():
            assert walk.feedback == ""
            seen.add(walk.bet(choice))
            bet = walk.root.locator("fieldset.uw-bet")
            expect(bet).to_have_attribute("data-is", verdict)
            walk.button("bet-again").click()
            expect(walk.button("bet-place")).to_be_visible()
        assert len(seen) == 3
        assert "" not in seen
        assert "right" in walk.bet(choices["right"]).casefold()


def test_the_person_and_the_first_bet_go_along(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout)
    start = Walk(page, "start")
    start.follow("noa")
    assert start.bet("posts") == WORDS.text("bet-start-noted")
    formula = go(page, "formula")
    answer = "You bet on posts. For Noa that is it: with all weights the same, it costs 83 points"
    eventually(page, lambda: formula.text("answer_start").startswith(answer), True)
    go(page, "line").expect_named("Noa")
    formula = go(page, "formula")
    formula.follow("ilir")
    answer = "You bet on posts, which costs Ilir only 33 points."
    eventually(page, lambda: formula.text("answer_start").startswith(answer), True)
    go(page, "start")
    eventually(page, lambda: start.headline, WORDS.text("start-headline", person="ilir"))
    start.button("bet-again").click()
    formula = go(page, "formula")
    assert formula.text("answer_start") == WORDS.text("formula-answer-none")


@pytest.mark.parametrize("first", [360, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways_on_any_page(
    open_page: OpenPage, handout: Path, first: int
) -> None:
    """Each page is looked at in both widths and themes; half of them are opened in either width."""
    page = open_light(open_page, handout, width=first, height=740)
    for chapter in CHAPTERS[first == 1280 :: 2]:
        go(page, chapter.slug)
        for name in [bet.name for bet in chapter.bets]:
            radios = page.locator(f"[data-open] input[name=bet_{BETS[name].code}]")
            if radios.count() and radios.last.is_visible():
                radios.last.check()
                page.locator(f"[data-open] [data-commit=bet_{BETS[name].code}]").click()
        for details in page.locator("[data-open] details > summary, .share > summary").all():
            if details.is_visible():
                details.press("Enter")
        for width in (first, 1280 + 360 - first):
            page.set_viewport_size({"width": width, "height": 740})
            page.evaluate(TWO_FRAMES)  # what is drawn by the page's width is drawn anew
            page.evaluate("scrollTo(0, 0)")  # what is behind the menu's bar is only scrolled there
            wait_until_still(page)
            assert_accessible(page)
            page.emulate_media(color_scheme="dark")
            wait_until_still(page)
            assert_legible(page)
            page.emulate_media(color_scheme="light")
            assert_no_sideways_scroll(page)
            assert_within_margins(page)
        page.set_viewport_size({"width": first, "height": 740})


def test_nothing_but_the_file_is_asked_for_on_the_whole_walk(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_page("about:blank", offline=True)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(handout.as_uri())
    live(page, "start")
    Walk(page, "start").follow("ruth")
    for slug, choices in BY_BET.items():
        go(page, slug).bet(choices["right"])
    go(page, "lab")
    lab = Lab(page)
    lab.press("fines", "End")
    lab.preset_button("bank").click()
    lab.assert_counts_as(Rule(PRESETS["bank"]))
    page.wait_for_timeout(500)
    assert [url for url in asked if not url.startswith("data:")] == [handout.as_uri()]
