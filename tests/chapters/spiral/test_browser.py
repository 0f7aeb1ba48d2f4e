"""The spiral, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import open_light
from unseen_weights.chapters.spiral.model.runs import load_letters
from unseen_weights.walk import people
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
LETTERS = load_letters().set_index(["bite", "keep", "adapt", "month"])
WHOLE = 'section[aria-label="The spiral"]'
FULL = "view=twins&bite=40&whose=one&keep=half-year&adapt=no&bets=spiral.thrice.close"


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/spiral" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def twins(bite: int, keep: int, adapt: str, person: str = "close") -> str:
    key: Any = (bite, keep, adapt, 36)
    end = LETTERS.loc[key]
    each = 1 if person in ("close", "all") else 2
    told = {t: int(end[f"{t}_{person}"] / each + 0.5) for t in ("above", "below")}
    whose, sizes = (person, {"close": 50, "all": 240}) if each == 1 else ("one", {})
    name = WORDS.text("person-name", person=person, name=person)
    return WORDS.text("spiral-headline-twins", whose=whose, name=name, **sizes, **told)


def waiting() -> str:
    return WORDS.text("spiral-headline-waiting", whose="close", close=50)


def expect_headline(page: Page, text: str) -> None:
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(text)


def button(page: Page, message: str) -> Locator:
    return page.locator(WHOLE).get_by_role("button", name=WORDS.text(message), exact=True)


def said(page: Page, field: str) -> Locator:
    return page.locator(f'{WHOLE} [data-text="summary.{field}"]')


def press_until_focused(page: Page, target: Locator, most: int = 60) -> None:
    for _ in range(most):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def assert_address(page: Page, **parts: str) -> None:
    page.wait_for_function(
        "parts => { const q = new URLSearchParams(location.search);"
        " return Object.entries(parts).every(([k, v]) => q.get(k) === v); }",
        arg=parts,
    )
    assert parts.items() <= dict(parse_qsl(urlsplit(page.url).query)).items()


def test_by_keyboard_alone_from_the_bet_through_all_controls(open_page: OpenPage) -> None:
    page = opened(open_page)
    lines = page.locator(f"{WHOLE} svg.marks .mark-line path")
    expect_headline(page, waiting())
    press_until_focused(page, page.locator("input[name=bet_spiral][value=even]"))
    page.keyboard.press("Space")
    press_until_focused(page, button(page, "bet-place"))
    page.keyboard.press("Enter")
    expect_headline(page, twins(30, 24, "yes"))
    expect(said(page, "feedback_spiral")).to_contain_text("Some climb back")
    expect(lines).to_have_count(2)
    apart = [line.get_attribute("d") for line in lines.all()]
    assert apart[0] != apart[1]
    press_until_focused(page, page.locator("input[data-param=bite]"))
    page.keyboard.press("Home")
    expect_headline(page, twins(0, 24, "yes"))
    # Without a bite the two lines are one but for day one.
    ends = [str(line.get_attribute("d")).split("L")[1:] for line in lines.all()]
    assert ends[0] == ends[1]
    page.keyboard.press("ArrowRight")
    for message in ("spiral-keep-ever", "spiral-adapt-no"):
        press_until_focused(page, button(page, message))
        page.keyboard.press("Enter")
    expect_headline(page, twins(10, 0, "no"))
    page.keyboard.press("Tab")
    button(page, "spiral-whose-one").click()
    page.locator("select[data-param=follow]").select_option(people()["ruth"])
    expect_headline(page, twins(10, 0, "no", "ruth"))
    button(page, "spiral-whose-all").click()
    expect_headline(page, twins(10, 0, "no", "all"))
    assert_address(
        page, bite="10", keep="ever", adapt="no", person="ruth", view="twins", whose="all"
    )
    assert_address(page, bets="spiral.even.wrong")


def test_the_other_views_say_and_draw_the_town_and_what_is_counted(open_page: OpenPage) -> None:
    page = opened(open_page, "bite=40&keep=year&adapt=no&person=ilir")
    button(page, "spiral-view-town").click()
    keys: Any = [(40, 12, "no", month) for month in (0, 36)]
    first, last = (LETTERS.loc[key] for key in keys)
    runs = [int(row["ilir"] / 2 + 0.5) for row in (first, last)]
    values = {"start": int(first["mid"]), "end": int(last["mid"]), "name": "Ilir"}
    values["lived"] = "yes"
    text = WORDS.text("spiral-headline-town", first=runs[0], last=runs[1], **values)
    expect_headline(page, text)
    written = page.locator(f"{WHOLE} svg.marks .mark-text")
    for name in ("The Flats", "Hillside", "Tally", "Ilir"):
        expect(written.get_by_text(name)).not_to_have_count(0)
    button(page, "spiral-view-counted").click()
    expect(written.get_by_text("Kept 45%")).not_to_have_count(0)
    expect(page.locator(f"{WHOLE} .uw-headline")).to_contain_text("nobody changes a thing")


def test_a_button_leads_to_where_it_shows(open_page: OpenPage) -> None:
    page = opened(open_page)
    button(page, "spiral-try-town").click()
    expect(page.locator(f"{WHOLE} .uw-headline")).to_contain_text("about 73 three years on")
    assert_address(page, view="town", bite="40", keep="half-year", adapt="no")
    button(page, "spiral-try-counted").click()
    expect(page.locator(f"{WHOLE} .uw-headline")).to_contain_text("Spared: 44 of 100, then 63.")
    expect(said(page, "follow_sentence")).to_have_text(WORDS.text("spiral-follow-help"))
    assert_address(page, view="counted", bite="10", keep="two-years", adapt="yes")


def test_a_reload_loses_nothing(open_page: OpenPage) -> None:
    page = opened(open_page, f"{FULL}&person=noa")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_headline(page, twins(40, 6, "no", "noa"))
    expect(said(page, "feedback_spiral")).to_contain_text("but not that much")
    assert page.locator("input[data-param=bite]").input_value() == "40"
    assert button(page, "spiral-keep-half-year").get_attribute("aria-pressed") == "true"


def test_a_bad_address_is_told_in_one_sentence(open_page: OpenPage) -> None:
    page = opened(open_page, "bite=13&keep=week")
    expect(page.get_by_text("where a number from 0 to 40 in steps of 10 would do")).to_be_visible()
    expect_headline(page, waiting())


@pytest.mark.parametrize("width", [360, 1280])
def test_headline_stays_in_sight_while_a_control_is_held(open_page: OpenPage, width: int) -> None:
    page = opened(open_page, FULL, width=width, height=740)
    for control in (page.locator("input[data-param=bite]"), button(page, "spiral-adapt-yes")):
        control.focus()
        control.scroll_into_view_if_needed()
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
        expect(control).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("query", ["bite=0", FULL, "view=town", "view=counted"])
def test_no_words_in_the_chart_are_cut_off_or_overlap_on_a_phone(
    open_page: OpenPage, query: str
) -> None:
    bet = "" if "bets=" in query else "&bets=spiral.half.right"
    page = opened(open_page, query + bet, width=360, height=740)
    names = page.locator(f"{WHOLE} svg.marks .mark-text.role-mark text")
    boxes = [box for name in names.all() if (box := name.bounding_box())]
    assert len(boxes) >= 3
    for box in boxes:
        assert box["x"] + box["width"] <= 360
    tops = sorted((box["y"], box["y"] + box["height"]) for box in boxes)
    for (_, bottom), (top, _) in pairwise(tops):
        assert top >= bottom - 3


def test_offline_the_page_steps_through_the_same_numbers(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "spiral")
    whole = page.locator(WHOLE)
    whole.locator("input[name=bet_spiral][value=always]").check()
    whole.get_by_role("button", name=WORDS.text("bet-place"), exact=True).click()
    expect_headline(page, twins(30, 24, "yes"))
    page.locator("input[data-param=bite]").press("ArrowRight")
    button(page, "spiral-keep-half-year").click()
    expect_headline(page, twins(40, 6, "yes"))
