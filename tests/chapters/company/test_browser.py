"""The company you keep, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import open_light
from tests.chapters.mistakes.test_browser import assert_address, press_until_focused
from unseen_weights.chapters.company.model.runs import State, load_moves, runs_of, states
from unseen_weights.chapters.company.model.scores import numbered, own_scores
from unseen_weights.town import load_residents, load_ties
from unseen_weights.walk import people
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
WHOLE = 'section[aria-label="The company you keep"]'
FULL = "share=50&rounds=10&bets=company.more-more.close"


@cache
def town(share: int) -> list[State]:
    residents = load_residents()
    own, ties = own_scores(residents), numbered(load_ties(), residents.index)
    return states(own, ties, share, runs_of(load_moves(), residents.index)[share, 0])


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/company" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def expect_headline(page: Page, share: int, rounds: int) -> None:
    state = town(share)[rounds]
    counts = {"penalised": state.penalised, "only": state.only_penalised}
    numbers = {name: int(flags.sum()) for name, flags in counts.items()}
    text = WORDS.text("company-headline", share=share, rounds=rounds, **numbers)
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(text)


def slider(page: Page, param: str) -> Locator:
    return page.locator(f"{WHOLE} input[data-param={param}]")


def lines(page: Page, name: str) -> Locator:
    return page.locator(f"{WHOLE} svg.marks .{name}_marks line")


def test_by_keyboard_alone_from_the_bet_to_the_last_round(open_page: OpenPage) -> None:
    page = opened(open_page)
    expect_headline(page, 0, 0)
    expect(lines(page, "bridges")).to_have_count(town(0)[0].bridges)
    press_until_focused(page, page.locator("input[name=bet_company][value=more-more]"))
    page.keyboard.press("Space")
    press_until_focused(page, page.locator("[data-commit=bet_company]"))
    page.keyboard.press("Enter")
    feedback = page.locator('[data-text="summary.feedback_company"]')
    expect(feedback).to_contain_text(
        f"after 10 rounds of swaps it is {town(50)[10].penalised.sum()}"
    )
    press_until_focused(page, slider(page, "share"))
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect_headline(page, 50, 0)
    press_until_focused(page, slider(page, "rounds"))
    for rounds in range(1, 11):
        page.keyboard.press("ArrowRight")
        expect_headline(page, 50, rounds)
    end = town(50)[10]
    expect(lines(page, "bridges")).to_have_count(end.bridges)
    expect(lines(page, "ties")).to_have_count(720 - end.bridges)
    friends = int(end.friends[load_residents().index.get_loc(people()["amina"])])
    expect(lines(page, "mine")).to_have_count(friends)
    told = page.locator('[data-text="person.text"]')
    expect(told).to_contain_text(f"penalised either way. {friends} friends.")
    expect(page.locator(f"{WHOLE} .uw-alike-rates")).to_contain_text(f"{end.own_alike:.2f}")
    assert_address(page, share="50", rounds="10", person="amina", bets="company.more-more.close")


def test_a_reload_loses_nothing(open_page: OpenPage) -> None:
    page = opened(open_page, f"{FULL}&person=noa")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_headline(page, 50, 10)
    expect(page.locator('[data-text="person.text"]')).to_contain_text("Noa has")
    expect(page.locator('[data-text="summary.feedback_company"]')).to_contain_text("Half right")
    assert page.locator("select[data-param=follow]").input_value() == people()["noa"]


def test_what_is_played_is_told_to_the_address_once_it_has_stopped(open_page: OpenPage) -> None:
    page = opened(open_page, "shown=yes")
    play = page.locator(f"{WHOLE} [data-play]")
    play.click()
    expect(page.locator("output[data-value=rounds]")).to_have_text("1")
    assert "rounds=1" not in page.url
    expect(slider(page, "share")).to_have_value("50")
    play.click()
    rounds = int(slider(page, "rounds").input_value())
    page.wait_for_url(lambda url: f"share=50&cost=0&rounds={rounds}" in url)
    expect_headline(page, 50, rounds)


def test_a_bad_address_gets_a_sentence_and_the_usual_setting(open_page: OpenPage) -> None:
    page = opened(open_page, "share=45&rounds=3")
    expect(page.get_by_role("alert").first).to_contain_text("in steps of 10")
    waiting = WORDS.text("company-held", share=0, rounds=3)
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(waiting)


@pytest.mark.parametrize("width", [360, 1280])
def test_the_headline_stays_in_sight_while_a_slider_is_held(
    open_page: OpenPage, width: int
) -> None:
    page = opened(open_page, "share=50", width=width, height=740)
    for param in ("share", "rounds"):
        slider(page, param).focus()
        slider(page, param).scroll_into_view_if_needed()
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
        expect(slider(page, param)).to_be_in_viewport(ratio=0.9)


def test_a_touch_tells_who_it_is(open_page: OpenPage) -> None:
    page = opened(open_page, "share=50&rounds=10&shown=yes", width=360, height=740)
    chart = page.locator(f"{WHOLE} svg.marks")
    chart.scroll_into_view_if_needed()
    box = chart.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.3)
    expect(page.locator('[data-text="picked.text"]')).to_contain_text("points on five records")


def test_offline_the_page_steps_through_the_same_numbers(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "company")
    slider(page, "share").focus()
    for _ in range(7):
        page.keyboard.press("ArrowRight")
    expect_headline(page, 70, 0)
    slider(page, "rounds").focus()
    page.keyboard.press("End")
    expect_headline(page, 70, 10)
    expect(lines(page, "bridges")).to_have_count(town(70)[10].bridges)
