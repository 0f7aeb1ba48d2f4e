"""Open scores, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import (
    wait_until_idle,
    wait_until_settled,
)
from tests.browser.light_page import open_light
from unseen_weights.chapters.open.model.people import PEOPLE, other
from unseen_weights.chapters.open.model.rules import rules
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
WHOLE = 'section[aria-label="Open scores"]'
ALEX = dict(PEOPLE["ams"]["alex"])


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/open" + (f"?{query}" if query else ""), **options)
    page.locator(f".uw[data-ready=yes]:has(> {WHOLE})").wait_for()
    if urlsplit(page.url).scheme != "file":
        wait_until_idle(page)
    return page


def headline(page: Page) -> Locator:
    return page.locator(f"{WHOLE} .uw-headline")


def button(page: Page, message: str) -> Locator:
    return page.locator(WHOLE).get_by_role("button", name=WORDS.text(message), exact=True)


def menu(page: Page, param: str) -> Locator:
    return page.locator(f"{WHOLE} select[data-param={param}]")


def per_cent(**answers: str) -> str:
    return f"{100 * rules()['ams'].score({**ALEX, **answers}):.1f}%"


def press_until_focused(page: Page, target: Locator, most: int = 60) -> None:
    for _ in range(most):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def test_by_keyboard_alone_from_the_bet_to_the_moving_line(open_page: OpenPage) -> None:
    page = opened(open_page)
    expect(headline(page)).to_contain_text("And the same person, but a woman?")
    assert per_cent(gender="female") not in (page.locator(WHOLE).inner_text())
    press_until_focused(page, page.locator("input[name=bet_open][value=nothing]"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    press_until_focused(page, button(page, "bet-place"))
    page.keyboard.press("Enter")
    said = page.locator(f'{WHOLE} [data-text="summary.feedback_open"]')
    expect(said).to_contain_text(per_cent(gender="female", care="yes"))
    expect(headline(page)).to_contain_text(f"a woman: {per_cent(gender='female')}, under it.")
    press_until_focused(page, menu(page, "ams_but"))
    page.keyboard.press("ArrowDown")
    care = per_cent(gender="female", care="yes")
    expect(headline(page)).to_contain_text(f"somebody to care for: {care}, under it.")
    press_until_focused(page, menu(page, "ams_education"))
    page.keyboard.press("ArrowDown")
    expect(headline(page)).to_contain_text(f"Alex a chance of {per_cent(education='matura')}")
    page.keyboard.press("Shift+Tab")
    button(page, "open-rule-schufa").focus()
    page.keyboard.press("Enter")
    expect(headline(page)).to_contain_text("676 points")
    press_until_focused(page, page.locator("input[data-param=bank_line]"))
    page.keyboard.press("Home")
    expect(headline(page)).to_contain_text("over a line at 100")
    page.wait_for_function("() => new URLSearchParams(location.search).get('bank-line') === '100'")
    address = dict(parse_qsl(urlsplit(page.url).query))
    assert address["bets"] == "open.takes.close"
    assert (address["rule"], address["ams-but"]) == ("schufa", "woman-care")
    assert not any(name.startswith("ams-edu") for name in address)


def test_an_invented_person_and_a_draw_move_the_stairs(open_page: OpenPage) -> None:
    page = opened(open_page, "rule=crs&crs-but=forty&draw=437")
    button(page, "open-person-jo").click()
    at = (
        rules()["crs"].score(other("crs", PEOPLE["crs"]["jo"], but)) for but in ("thirty", "forty")
    )
    assert list(at) == [427, 372]
    expect(headline(page)).to_contain_text("Jo has 432 points: over the line at 382.")
    expect(headline(page)).to_contain_text("40 years old: 372 points, under it.")
    menu(page, "draw").select_option("434")
    expect(headline(page)).to_contain_text("under the line at 470")
    expect(page.locator(f"{WHOLE} svg.marks")).to_contain_text("the line at 470 (7 August 2026)")
    wait_until_settled(page)
    page.wait_for_function("() => document.querySelector('.uw').answered()")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect(headline(page)).to_contain_text("Mika has 507 points")


def test_a_link_does_not_answer_the_bet_and_a_button_does(open_page: OpenPage) -> None:
    page = opened(open_page, "ams-but=woman-care")
    care = per_cent(gender="female", care="yes")
    assert care not in page.locator(WHOLE).inner_text()
    menu(page, "ams_age").select_option("30-49")
    expect(headline(page)).to_contain_text("care for?")
    button(page, "open-show").click()
    care = per_cent(gender="female", care="yes", age="30-49")
    expect(headline(page)).to_contain_text(care)
    expect(button(page, "open-show")).to_be_hidden()


def test_who_makes_alex_a_woman_has_skipped_the_bet(open_page: OpenPage) -> None:
    page = opened(open_page)
    menu(page, "ams_gender").select_option("female")
    expect(headline(page)).to_contain_text("Choose another difference")
    expect(button(page, "open-show")).to_be_hidden()


@pytest.mark.parametrize("rule", ["ams", "schufa", "crs"])
def test_headline_chart_and_main_control_are_in_sight_at_once(
    open_page: OpenPage, rule: str
) -> None:
    page = opened(open_page, f"rule={rule}", width=1280, height=720)
    for part in (".uw-headline", "svg.marks", f"select[data-param={rule}_but]"):
        expect(page.locator(f"{WHOLE} {part}")).to_be_in_viewport(ratio=0.97)


def test_on_a_phone_the_first_thing_to_touch_is_in_the_first_screen(open_page: OpenPage) -> None:
    page = opened(open_page, width=360, height=740)
    expect(page.locator("input[name=bet_open]").first).to_be_in_viewport(ratio=1)
    expect(button(page, "bet-place")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("rule", ["ams", "schufa", "crs"])
def test_on_a_phone_chart_and_main_control_fit_together(open_page: OpenPage, rule: str) -> None:
    page = opened(open_page, f"rule={rule}&bets=open.takes.close", width=360, height=740)
    chosen = menu(page, f"{rule}_but")
    chosen.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    expect(chosen).to_be_in_viewport(ratio=1)
    expect(headline(page)).to_be_in_viewport(ratio=1)
    expect(page.locator(f"{WHOLE} svg.marks")).to_be_in_viewport(ratio=0.97)


def test_the_tables_hold_what_the_chart_shows_and_every_point(open_page: OpenPage) -> None:
    page = opened(open_page, "bets=open.takes.close")
    same, every = page.locator(f"{WHOLE} .uw-numbers").all()
    same.locator("summary").click()
    expect(same.locator("tbody tr")).to_have_count(len(rules()["ams"].steps))
    expect(same.locator("tbody tr").nth(1)).to_have_text("Sexman0woman−0.14")
    every.locator("summary").click()
    expect(every.locator("tbody tr")).to_have_count(36)
    expect(every).to_contain_text("seen, on one copy")


def test_offline_the_page_is_as_live(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "open")
    button(page, "open-show").click()
    menu(page, "ams_but").select_option("man-care")
    expect(headline(page)).to_contain_text("a man with somebody to care for: no change.")
    button(page, "open-rule-crs").click()
    expect(headline(page)).to_contain_text("Mika has 507 points: under the line at 516.")
