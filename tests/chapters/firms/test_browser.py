"""Firms, as a visitor's browser shows them: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import open_light
from tests.chapters.firms.test_chart import Expected, headline
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
WHOLE = 'section[aria-label="Firms"]'
BET = "bets=firms.small.right"


def opened(open_page: OpenPage, query: str = "", **options: Any) -> Page:
    page = open_page("/firms" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def expect_shown(page: Page, **given: Any) -> None:
    """The headline, the crosses and the broken ties are as the library has them."""
    expected = Expected(given)
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(headline(**given))
    expect(page.locator(f"{WHOLE} svg .dots_marks path")).to_have_count(60)
    stubs = page.locator(f"{WHOLE} svg .stubs_marks line")
    expect(stubs).to_have_count(2 * int(expected.gone.sum()))


def button(page: Page, message: str) -> Locator:
    return page.locator(WHOLE).get_by_role("button", name=WORDS.text(message), exact=True)


def press_until_focused(page: Page, target: Locator, most: int = 60) -> None:
    for _ in range(most):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def assert_address(page: Page, **parts: str) -> None:
    page.wait_for_function(
        "parts => { const q = new URLSearchParams(location.search);"
        " return Object.entries(parts).every(([k, v]) => q.get(k.replace('_', '-')) === v); }",
        arg=parts,
    )


def test_by_keyboard_alone_from_the_bet_to_broken_ties_and_a_rule_of_ones_own(
    open_page: OpenPage,
) -> None:
    page = opened(open_page)
    expect_shown(page)
    expect(button(page, "firms-forms-fitted")).to_be_hidden()
    expect(page.locator(f"{WHOLE} .uw-firm-rates")).to_be_hidden()
    press_until_focused(page, page.locator("input[name=bet_firms][value=small]"))
    page.keyboard.press("Space")
    press_until_focused(page, page.locator("[data-commit=bet_firms]"))
    page.keyboard.press("Enter")
    expect(page.locator('[data-text="summary.feedback_firms"]')).to_contain_text(
        "Yes, small firms."
    )
    press_until_focused(page, button(page, "firms-forms-fitted"))
    page.keyboard.press("Enter")
    expect_shown(page, forms="fitted")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    press_until_focused(page, page.locator("input[data-param=taint]"))
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    expect_shown(page, taint=30)
    press_until_focused(page, button(page, "firms-leave-yes"))
    page.keyboard.press("Enter")
    expect_shown(page, taint=30, leave="yes")
    expect(page.locator(f"{WHOLE} .uw-strip li")).to_have_text(
        ["✕ work for the town", "✕ a loan", "✕ partners: 0 of 3"]
    )
    press_until_focused(page, page.locator("input[data-param=w_tax]"))
    page.keyboard.press("Home")
    expect_shown(page, taint=30, leave="yes", w_tax=0)
    assert_address(
        page, tax="0", partner_points="30", partners_leave="yes", bets="firms.small.right"
    )


def test_a_reload_loses_nothing(open_page: OpenPage) -> None:
    page = opened(open_page, f"{BET}&line=650&forms=fitted&rows=sector&firm=mill")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_shown(page, line=650, forms="fitted")
    assert page.locator("select[data-param=firm]").input_value() == "mill"
    expect(button(page, "firms-rows-sector")).to_have_attribute("aria-pressed", "true")


def test_one_can_look_without_a_bet(open_page: OpenPage) -> None:
    page = opened(open_page, "rows=owner")
    button(page, "gate-show").click()
    expect(page.locator(f"{WHOLE} .uw-firm-rates tbody tr")).to_have_count(10)
    expect(button(page, "gate-show")).to_be_hidden()


def test_a_touched_dot_says_which_firm_it_is(open_page: OpenPage) -> None:
    page = opened(open_page, BET)
    page.locator(f"{WHOLE} svg .dots_marks path").nth(11).click(force=True)
    expect(page.locator(f"{WHOLE} .uw-picked")).to_contain_text("No form asks:")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_thing_to_touch_is_in_the_first_screen(open_page: OpenPage, width: int) -> None:
    page = opened(open_page, width=width, height=740)
    expect(page.locator("input[name=bet_firms]").first).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [360, 1280])
def test_headline_and_dots_stay_in_sight_while_one_decides(open_page: OpenPage, width: int) -> None:
    page = opened(open_page, f"{BET}&partner-points=30", width=width, height=740)
    for control in (
        button(page, "firms-forms-fitted"),
        page.locator("input[data-param=taint]"),
        button(page, "firms-leave-yes"),
        page.locator("input[data-param=w_data]"),
    ):
        control.focus()
        control.scroll_into_view_if_needed()
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
        expect(page.locator(f"{WHOLE} svg.marks")).to_be_in_viewport(ratio=0.9)
        expect(control).to_be_in_viewport(ratio=0.9)


def test_offline_the_page_counts_the_same(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "firms")
    page.locator(f"{WHOLE} input[data-param=taint]").press("End")
    expect_shown(page, taint=60)
    button(page, "firms-leave-yes").click()
    expect_shown(page, taint=60, leave="yes")
