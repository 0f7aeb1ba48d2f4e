"""Mistakes, as a visitor's browser shows them: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle, wait_until_settled
from tests.browser.light_page import open_light
from tests.chapters.mistakes.test_runs import ALL, ends
from unseen_weights.walk import people
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
WHOLE = 'section[aria-label="Mistakes"]'
FULL = "rate=8&appeal=letter&ask=ask&proof=give&bets=mistakes.away.close"


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/mistakes" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def headline(rate: int, appeal: str, mix: str = ALL) -> str:
    left = "penalised" if appeal == "none" else appeal
    filed = {"penalised": "penalised", "spared": "spared", "left": left}
    counts = {name: int(ends(count, rate, mix)[1]) for name, count in filed.items()}
    return WORDS.text("mistakes-headline", rate=rate, appeal=appeal, **counts)


def expect_headline(page: Page, rate: int, appeal: str) -> None:
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(headline(rate, appeal))


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


def test_by_keyboard_alone_from_the_bet_to_the_end_of_the_story(open_page: OpenPage) -> None:
    page = opened(open_page)
    expect_headline(page, 0, "none")
    press_until_focused(page, page.locator("input[name=bet_mistakes][value=even]"))
    page.keyboard.press("Space")
    press_until_focused(page, button(page, "bet-place"))
    page.keyboard.press("Enter")
    expect(said(page, "feedback_mistakes")).to_contain_text(
        "In a draw, 1.9 people of 240 are wrongly penalised on average"
    )
    press_until_focused(page, button(page, "mistakes-show-one"))
    page.keyboard.press("Enter")
    expect_headline(page, 1, "none")
    press_until_focused(page, page.locator("input[data-param=rate]"))
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect_headline(page, 5, "none")
    press_until_focused(page, button(page, "mistakes-appeal-desk"))
    page.keyboard.press("Enter")
    expect_headline(page, 5, "desk")
    assert page.locator(f"{WHOLE} .uw-outcomes").is_visible()
    for message in ("mistakes-story-ask", "mistakes-story-give"):
        press_until_focused(page, button(page, message))
        page.keyboard.press("Enter")
    expect(said(page, "story_second")).to_contain_text("Amira Holt goes from 668 points to 648.")
    assert_address(
        page, rate="5", appeal="desk", ask="ask", proof="give", bets="mistakes.even.close"
    )


def test_the_story_moves_the_ring_over_the_line_and_begins_again(open_page: OpenPage) -> None:
    page = opened(open_page, "person=amina")
    ring = page.locator(f'{WHOLE} svg.marks path[stroke="var(--uw-ink)"][stroke-width="2.5"]')
    before = ring.get_attribute("transform")
    button(page, "mistakes-story-leave").click()
    expect(said(page, "story_first")).to_contain_text("582 points")
    assert ring.get_attribute("transform") == before
    button(page, "mistakes-story-ask").click()
    button(page, "mistakes-story-keep").click()
    expect(said(page, "story_second")).to_contain_text("After 9 months")
    expect(ring).not_to_have_attribute("transform", str(before))
    button(page, "mistakes-story-again").click()
    expect(ring).to_have_attribute("transform", str(before))
    expect(said(page, "story_first")).to_be_empty()


HELD = WORDS.text("mistakes-held", rate=5)


def test_a_link_with_a_rate_does_not_answer_the_bet(open_page: OpenPage) -> None:
    page = opened(open_page, "rate=5")
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(HELD)
    for table in page.locator(f"{WHOLE} .uw-numbers").all():
        assert table.is_hidden()
    button(page, "mistakes-show").click()
    expect_headline(page, 5, "none")
    expect(button(page, "mistakes-show")).to_be_hidden()
    wait_until_settled(page)  # what a reload interrupts, the tab gives back
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(HELD)
    page.locator("input[name=bet_mistakes][value=away]").check()
    button(page, "bet-place").click()
    expect_headline(page, 5, "none")


def test_who_moves_the_slider_has_skipped_the_bet(open_page: OpenPage) -> None:
    page = opened(open_page, "rate=5")
    page.locator("input[data-param=rate]").press("ArrowRight")
    expect_headline(page, 6, "none")
    page.locator("input[data-param=rate]").press("ArrowLeft")
    expect_headline(page, 5, "none")


@pytest.mark.parametrize("size", [(1280, 800), (1280, 720)])
def test_bet_headline_slider_and_chart_are_in_sight_at_once(
    open_page: OpenPage, size: tuple[int, int]
) -> None:
    width, height = size
    page = opened(open_page, width=width, height=height)
    for part in (".uw-bet", ".uw-headline", "input[data-param=rate]"):
        expect(page.locator(f"{WHOLE} {part}")).to_be_in_viewport(ratio=1)
    expect(page.locator(f"{WHOLE} .uw-chart")).to_be_in_viewport(ratio=0.5)


def test_on_a_phone_the_chart_leaves_room_for_what_a_button_says(open_page: OpenPage) -> None:
    page = opened(open_page, "rate=5&bets=mistakes.away.right", width=360, height=740)
    for name in ("form", "letter", "desk"):
        button(page, f"mistakes-appeal-{name}").focus()
        page.keyboard.press("Enter")
        expect(said(page, "appeal_sentence")).to_be_in_viewport(ratio=1)
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
    chart = page.locator(f"{WHOLE} .uw-chart").bounding_box()
    assert chart is not None
    assert chart["y"] + chart["height"] <= 740 / 2


def test_kinds_switched_off_one_by_one_turn_the_result_round(open_page: OpenPage) -> None:
    page = opened(open_page, "rate=10&bets=mistakes.away.right")
    expect_headline(page, 10, "none")
    for kind in ("late", "early"):
        page.locator(f"input[data-param={kind}]").uncheck()
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(
        headline(10, "none", "moved+namesakes")
    )
    assert_address(page, late="no", early="no")
    button(page, "mistakes-all-kinds").click()
    expect_headline(page, 10, "none")
    button(page, "mistakes-turned-show").click()
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(
        headline(10, "none", "moved+namesakes")
    )
    assert not page.locator("input[data-param=late]").is_checked()


def test_a_reload_loses_nothing(open_page: OpenPage) -> None:
    page = opened(open_page, f"{FULL}&person=noa")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_headline(page, 8, "letter")
    expect(said(page, "story_title")).to_contain_text("Noa")
    expect(said(page, "story_second")).to_contain_text("Noah Veld goes from 746 points to 706.")
    expect(said(page, "feedback_mistakes")).to_contain_text("Right: nearly twice as many.")
    assert page.locator("select[data-param=follow]").input_value() == people()["noa"]


@pytest.mark.parametrize("width", [360, 1280])
def test_headline_and_chart_stay_in_sight_while_one_decides(
    open_page: OpenPage, width: int
) -> None:
    page = opened(open_page, "rate=5&ask=ask", width=width, height=740)
    for control in (
        page.locator("input[data-param=rate]"),
        button(page, "mistakes-appeal-form"),
        button(page, "mistakes-story-give"),
    ):
        control.focus()
        control.scroll_into_view_if_needed()
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
        expect(control).to_be_in_viewport(ratio=0.9)


def test_offline_the_page_steps_through_the_same_numbers(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "mistakes")
    slider = page.locator("input[data-param=rate]")
    slider.focus()
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    button(page, "mistakes-appeal-form").click()
    expect_headline(page, 12, "form")
    button(page, "mistakes-story-ask").click()
    button(page, "mistakes-story-give").click()
    expect(said(page, "story_second")).to_contain_text("Amira Holt goes from 668 points to 648.")
