"""Reasons in a real browser: two residents as the library has them, live, by keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import open_light
from tests.chapters.reasons.by_trying import fewest_steps, main_reasons
from unseen_weights.chapters.reasons.model.contributions import (
    contributions,
    record_of,
    smallest_combination,
)
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import RECORDS, load_people, load_residents
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
RESIDENTS = load_residents()
WORDS = load_words()
AMINA = str(load_people().loc["amina", "id"])
BELOW = "r004"


def root(page: Page) -> Locator:
    live = page.locator(".uw[data-ready=yes]:has(section.uw-reasons)")
    live.wait_for(timeout=20_000)
    return live


def open_reasons(open_page: OpenPage, query: str = "", **options: Any) -> Page:
    page = open_page("/reasons" + query, **options)
    root(page)
    wait_until_idle(page)
    return page


def table(page: Page, rows: str) -> list[list[str]]:
    cells: list[list[str]] = (
        root(page)
        .locator(f"tbody[data-rows={rows}]")
        .evaluate(
            "body => [...body.rows].map(row => [...row.cells].map(cell => cell.textContent.trim()))"
        )
    )
    return cells


def assert_as_the_library(page: Page, rule: Rule, who: str) -> None:
    """Everything that the page says of a refused resident is what the library says."""
    score, name = rule.score(RESIDENTS)[who], RESIDENTS.at[who, "name"]
    gap = f"{rule.line - score:.1f}"
    told = WORDS.text("reasons-headline", state="refused", name=name, score=f"{score:.1f}", gap=gap)
    expect(root(page).locator(".uw-headline")).to_have_text(told)
    points = contributions(rule, RESIDENTS).T[who]
    shown = [float(row[2].replace("−", "-")) for row in table(page, "points")]
    assert shown == pytest.approx(points.tolist(), abs=0.0501)
    steps = fewest_steps(rule, record_of(RESIDENTS, who))
    for (name, n), row in zip(steps.items(), table(page, "changes"), strict=True):
        short = "not enough" if rule.weights[name] else WORDS.text("reasons-change-unweighed")
        assert (WORDS.text(f"reasons-steps-{name}", n=n) if n else short) in row[1]
    reasons = root(page).locator("ol[data-rows=main] > li").all_inner_texts()
    assert reasons == [WORDS.text(f"reasons-main-{name}") for name in main_reasons(points)]


def unfold_the_rule(page: Page) -> None:
    root(page).locator("details.uw-rule > summary").click()


def address(page: Page) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(page.url).query))


def test_the_reasons_of_two_residents_are_the_librarys(open_page: OpenPage) -> None:
    page = open_reasons(open_page)
    root(page).locator("details.uw-numbers summary").click()
    assert_as_the_library(page, Rule(PRESETS["same"]), AMINA)
    root(page).locator("select[data-param=who]").select_option(BELOW)
    assert_as_the_library(page, Rule(PRESETS["same"]), BELOW)
    found = smallest_combination(Rule(PRESETS["same"]), record_of(RESIDENTS, BELOW))
    assert found is not None
    smallest = page.locator(".uw-smallest p", has_text="The smallest of all")
    for name, steps in found.steps.items():
        expect(smallest).to_contain_text(WORDS.text(f"reasons-steps-{name}", n=steps))
    assert address(page)["resident"] == BELOW
    page.reload()
    root(page).locator("details.uw-numbers summary").click()
    assert_as_the_library(page, Rule(PRESETS["same"]), BELOW)


def test_all_follows_a_weight_by_keyboard_and_the_focus_stays(open_page: OpenPage) -> None:
    page = open_reasons(open_page)
    root(page).locator("details.uw-numbers summary").press("Enter")
    expect(root(page).locator("details.uw-rule")).not_to_have_attribute("open", "")
    unfold_the_rule(page)
    slider = root(page).locator("input[data-param=w_fines]")
    slider.focus()
    for _ in range(6):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(90)
    rule = Rule(PRESETS["same"] | {"fines": 80})
    assert_as_the_library(page, rule, AMINA)
    page.wait_for_function("location.search.includes('fines=80')")
    wait_until_idle(page)
    assert slider.evaluate("slider => slider === document.activeElement")
    found = smallest_combination(rule, record_of(RESIDENTS, AMINA))
    assert found is not None
    expect(page.locator(".uw-smallest p", has_text="The smallest of all")).to_contain_text(
        f"makes {found.score:.1f} points"
    )


def test_when_one_record_is_not_enough_the_page_says_how_many_are(open_page: OpenPage) -> None:
    page = open_reasons(open_page, "?line=850")
    found = smallest_combination(Rule(PRESETS["same"], line=850), record_of(RESIDENTS, AMINA))
    assert found is not None
    assert len(found.steps) > 1
    told = f"At least {len(found.steps)} would have to change at once."
    for field in ("point", "alone_told"):
        expect(root(page).locator(f'[data-text="summary.{field}"]')).to_contain_text(told)
    first = page.locator(".uw-smallest p", has_text="The smallest of all")
    for name, steps in found.steps.items():
        expect(first).to_contain_text(WORDS.text(f"reasons-steps-{name}", n=steps))


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 720)])
def test_the_page_starts_with_whose_reasons_four_letters_and_a_picture(
    open_page: OpenPage, width: int, height: int
) -> None:
    page = open_reasons(open_page, width=width, height=height)
    letters = root(page).locator(".uw-letter")
    expect(letters).to_have_count(4)
    for first in (root(page).locator("select[data-param=who]"), letters.first, letters.last):
        expect(first).to_be_in_viewport()
    if width > 1000:
        expect(root(page).locator(".uw-headline")).to_be_in_viewport(ratio=1)
        expect(root(page).locator(".uw-chart svg")).to_be_in_viewport(ratio=0.9)


def test_who_is_spared_has_no_letters_to_compare(open_page: OpenPage) -> None:
    page = open_reasons(open_page, "?from=bank")
    expect(root(page).locator(".uw-headline")).to_contain_text("above the line")
    told = WORDS.text("reasons-letters-none", name="Amina Holt")
    expect(root(page).get_by_text(told)).to_be_visible()
    for part in (".uw-letters", ".uw-bet", ".uw-changes", ".uw-point"):
        expect(root(page).locator(part)).to_be_hidden()
    expect(page.locator(".uw-smallest")).to_have_count(0)


def test_a_bet_by_keyboard_is_answered_and_kept_over_a_reload(open_page: OpenPage) -> None:
    page = open_reasons(open_page)
    assert root(page).locator(".uw-feedback").is_hidden()
    letters = root(page).locator("ol[data-rows=main], ul[data-rows=working]")
    assert [letters.nth(i).is_visible() for i in range(2)] == [False, False]
    point, sealed = root(page).locator(".uw-point"), root(page).locator(".uw-letter .uw-help")
    assert point.is_hidden()
    expect(sealed.filter(visible=True)).to_have_count(2)
    root(page).locator("input[name=bet_reasons]").first.focus()
    for key in ("ArrowDown", "ArrowDown", "Tab", "Enter"):
        page.keyboard.press(key)
    feedback = root(page).locator('[data-text="summary.feedback_reasons"]')
    expect(feedback).to_contain_text("Close. It does name records. Letter 3 does not name loans.")
    expect(point).to_contain_text("loans are not among the main reasons")
    expect(point).to_be_visible()
    expect(sealed.filter(visible=True)).to_have_count(0)
    expect(feedback).to_contain_text("Amina Holt is 18.0 points short")
    assert [letters.nth(i).is_visible() for i in range(2)] == [True, True]
    page.wait_for_function("location.search.includes('reasons.reasons.close')")
    page.reload()
    expect(root(page).locator('[data-text="summary.feedback_reasons"]')).to_be_visible()


def test_the_labs_link_brings_its_rule(open_page: OpenPage) -> None:
    page = open_page("/lab?bills=100&line=640&from=bank")
    page.locator(".uw[data-ready=yes]").wait_for(timeout=20_000)
    page.get_by_role("link", name=WORDS.text("lab-to-reasons")).click()
    root(page).locator("details.uw-numbers summary").click()
    expect(root(page).locator("input[data-param=line]")).to_be_visible()
    rule = Rule(PRESETS["bank"] | {"bills": 100}, line=640)
    assert_as_the_library(page, rule, AMINA)
    assert address(page) | {"bills": "100", "line": "640"} == address(page)


def test_nonsense_is_one_sentence_and_no_markup(open_page: OpenPage) -> None:
    page = open_reasons(open_page, "?resident=%3Cb%3Ebold%3C/b%3E&fines=101")
    expect(page.locator("[data-testid=stAlert]")).to_have_count(1)
    expect(page.locator("[data-testid=stAlert] b")).to_have_count(0)
    expect(root(page).locator(".uw-headline")).to_contain_text("Amina Holt has 582.0 points")


def test_the_headline_stays_in_sight_on_a_phone_while_a_slider_is_held(
    open_page: OpenPage,
) -> None:
    page = open_reasons(open_page, width=360, height=740)
    unfold_the_rule(page)
    for name in (*(f"w_{record}" for record in RECORDS), "line"):
        slider = root(page).locator(f"input[data-param={name}]")
        slider.focus()
        page.keyboard.press("ArrowRight")
        expect(root(page).locator(".uw-headline")).to_be_in_viewport(ratio=1)
        expect(slider).to_be_in_viewport(ratio=1)


def test_offline_the_bars_and_the_steps_are_live(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "reasons")
    live = root(page)
    live.locator("details.uw-numbers summary").click()
    unfold_the_rule(page)
    live.get_by_role("button", name=WORDS.text("preset-town-hall")).click()
    rule = Rule(PRESETS["town-hall"])
    assert_as_the_library(page, rule, AMINA)
    live.locator("select[data-param=who]").select_option(BELOW)
    live.locator("input[data-param=line]").press("End")
    assert_as_the_library(page, Rule(PRESETS["town-hall"], line=950), BELOW)
    expect(live.get_by_text(WORDS.text("reasons-together-offline"))).to_be_visible()
