"""Everywhere, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import open_light
from tests.chapters.everywhere.test_chart import headline
from tests.chapters.everywhere.test_services import BELOW, OWN
from unseen_weights.chapters.everywhere.model.services import Shared, shut_doors
from unseen_weights.walk import people
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
WHOLE = 'section[aria-label="Everywhere"]'
FULL = "sharing=6&shared=list&bets=doors.about.close~everywhere.forty.right"


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/everywhere" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def expect_shown(page: Page, sharing: int, shared: Shared, person: str) -> None:
    """The headline, the grid and the ten doors are as the library has them."""
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(headline(sharing, shared))
    shut = shut_doors(OWN, BELOW, sharing, shared)
    doors = shut.T[people()[person]].tolist()
    own = OWN.T[people()[person]].tolist()
    now = WORDS.text(
        "everywhere-doors-now",
        name=WORDS.text("person-name", person=person),
        doors=sum(doors),
        own=sum(own),
    )
    expect(page.locator(f'{WHOLE} [data-text="person.now"]')).to_have_text(now)
    cells = page.locator(f"{WHOLE} svg .cells_marks path")
    expect(cells).to_have_count(int(shut.to_numpy().sum()))
    told = page.locator(f"{WHOLE} .uw-doors tbody [data-field=now_text]")
    expect(told).to_have_count(10)
    crosses = [text.startswith("✕") for text in told.all_text_contents()]
    changed = [now for now, was in zip(doors, own, strict=True) if now != was]
    same = [now for now, was in zip(doors, own, strict=True) if now == was]
    assert crosses == changed + same


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
        " return Object.entries(parts).every(([k, v]) => q.get(k) === v); }",
        arg=parts,
    )
    assert parts.items() <= dict(parse_qsl(urlsplit(page.url).query)).items()


def test_by_keyboard_alone_from_both_bets_to_the_blacklist(open_page: OpenPage) -> None:
    page = opened(open_page)
    expect_shown(page, 0, "score", "amina")
    for bet, first in (("doors", "rises"), ("everywhere", "nobody")):
        press_until_focused(page, page.locator(f"input[name=bet_{bet}][value={first}]"))
        page.keyboard.press("ArrowDown")
        press_until_focused(page, page.locator(f"[data-commit=bet_{bet}]"))
        page.keyboard.press("Enter")
    expect(page.locator('[data-text="summary.feedback_doors"]')).to_contain_text(
        "With the score it is the same to the last door: 370 at first, 370 at the end."
    )
    expect(page.locator('[data-text="summary.feedback_everywhere"]')).to_contain_text(
        "Some do, but more: 37, with the score. By the doors’ own rules it was 5."
    )
    press_until_focused(page, page.locator("input[data-param=sharing]"))
    for sharing in range(1, 11):
        page.keyboard.press("ArrowRight")
        if sharing in (1, 10):
            expect_shown(page, sharing, "score", "amina")
    page.keyboard.press("ArrowLeft")
    press_until_focused(page, button(page, "everywhere-shared-list"))
    page.keyboard.press("Enter")
    expect_shown(page, 9, "list", "amina")
    page.locator("select[data-param=follow]").select_option(people()["ruth"])
    expect_shown(page, 9, "list", "ruth")
    assert_address(
        page,
        sharing="9",
        shared="list",
        person="ruth",
        bets="doors.about.close~everywhere.twenty.close",
    )


def test_a_reload_loses_nothing(open_page: OpenPage) -> None:
    page = opened(open_page, f"{FULL}&person=noa")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_shown(page, 6, "list", "noa")
    expect(page.locator(f"{WHOLE} #uw-ten")).to_have_text("Noa’s ten doors")
    expect(page.locator('[data-text="summary.feedback_doors"]')).to_contain_text("Nearly.")
    assert page.locator("select[data-param=follow]").input_value() == people()["noa"]


def test_a_bad_address_gets_one_sentence_and_the_default(open_page: OpenPage) -> None:
    page = opened(open_page, "sharing=99&shared=list")
    expect(page.get_by_text("sharing “99”, where a number from 0 to 10 would do")).to_be_visible()
    expect_shown(page, 0, "list", "amina")


@pytest.mark.parametrize("width", [360, 1280])
def test_headline_and_grid_stay_in_sight_while_one_decides(open_page: OpenPage, width: int) -> None:
    page = opened(open_page, "sharing=3", width=width, height=740)
    for control in (
        page.locator("input[data-param=sharing]"),
        button(page, "everywhere-shared-list"),
    ):
        control.focus()
        control.scroll_into_view_if_needed()
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
        expect(page.locator(f"{WHOLE} svg.marks")).to_be_in_viewport(ratio=0.9)
        expect(control).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("width", [360, 600, 1280])
def test_no_text_in_the_chart_is_cut_off_or_lies_on_another(
    open_page: OpenPage, width: int
) -> None:
    page = opened(open_page, "sharing=10&shown=yes", width=width, height=740)
    boxes = page.locator(f"{WHOLE} svg.marks text").evaluate_all(
        "all => all.filter(e => e.textContent).map(e => { const b = e.getBoundingClientRect();"
        " return [e.textContent, b.left, b.right, b.top + b.height * .2, b.bottom - b.height * .2,"
        " parseFloat(getComputedStyle(e).fontSize)]; })"
    )
    assert len(boxes) > 35
    for text, left, right, top, bottom, size in boxes:
        assert size >= 11, text
        assert left >= 0, text
        assert right <= width, text
        for other, start, end, above, below, _ in boxes:
            apart = start >= right or end <= left or above >= bottom or below <= top
            assert apart or (other, start, above) == (text, left, top), (text, other)


def test_offline_the_page_counts_the_same(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "everywhere")
    slider = page.locator("input[data-param=sharing]")
    for _ in range(7):
        slider.press("ArrowRight")
    expect_shown(page, 7, "score", "amina")
    button(page, "everywhere-shared-list").click()
    expect_shown(page, 7, "list", "amina")
