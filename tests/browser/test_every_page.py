"""What every page must be in each theme and width; one opening serves all that only look.

The page's charts must be drawn and its console silent too: `open_page` holds that of every page.
"""

from collections.abc import Callable
from itertools import cycle
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import (
    TWO_FRAMES,
    assert_accessible,
    assert_legible,
    assert_no_sideways_scroll,
    assert_within_margins,
    wait_until_idle,
    wait_until_still,
)
from tests.browser.look import Look, fold_menu, looks_at, unfold, unfold_menu
from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS, SECTIONS
from unseen_weights.ui.desks import DESKS, Desk
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
Theme = Literal["light", "dark"]
WORDS = load_words()
WIDTHS = (360, 1280)
OTHER = {360: 1280, 1280: 360}
HEIGHT = 740
PAPERS: dict[Theme, str] = {"dark": "rgb(17, 21, 27)", "light": "rgb(253, 252, 249)"}
MENUS = [chapters[0] for chapters in SECTIONS.values()]  # the menu is the same on every page
OPENED_AT = cycle(WIDTHS)  # each is looked at in both widths, and opened in one
LOOKS = [
    pytest.param(chapter, look, width, id=f"{chapter.slug}-{number}-{width}")
    for chapter in CHAPTERS
    for (number, look), width in zip(enumerate(looks_at(chapter), start=1), OPENED_AT, strict=False)
]
ROOMS = [
    pytest.param(desk, width, id=f"{desk.slug}-{width}")
    for desk, width in zip(DESKS, cycle(WIDTHS), strict=False)
]


@pytest.mark.parametrize(("chapter", "look", "width"), LOOKS)
def test_a_page_is_accessible_whole_and_no_wider_than_the_screen(
    open_page: OpenPage, chapter: Chapter, look: Look, width: int
) -> None:
    first = chapter is CHAPTERS[0]  # it has no path of its own
    path = "/" if first else f"/{chapter.slug}"
    path += f"?{look.query}" if look.query else ""
    page = open_page(path, width=width, height=HEIGHT)
    page.locator(".uw[data-ready=yes]").first.wait_for()
    wait_until_idle(page)
    assert_words(page, chapter)
    unfold(page)
    with_menu = chapter in MENUS
    if with_menu:
        unfold_menu(page)
    assert_fit_to_look_at(page)
    assert_words(page, chapter)
    if with_menu:
        fold_menu(page)
    for stir in look.stirs:
        stir(page)
        assert_fit_to_look_at(page)


@pytest.mark.parametrize(("desk", "width"), ROOMS)
def test_a_page_for_the_class_is_accessible_whole_and_no_wider_than_the_screen(
    open_page: OpenPage, desk: Desk, width: int
) -> None:
    page = open_page(f"/{desk.slug}", width=width, height=HEIGHT)
    question = WORDS.text(f"{desk.slug}-question")
    expect(page.get_by_role("heading", level=1)).to_have_text(question)
    unfold(page)
    if desk is DESKS[0]:
        unfold_menu(page)
    assert_fit_to_look_at(page)


def assert_fit_to_look_at(page: Page) -> None:
    """Look at a page at both widths, in both themes, which it follows while it is open.

    A theme changes colours alone, so that all of axe's rules are asked once at each width.
    """
    assert page.viewport_size
    width = page.viewport_size["width"]
    show(page, "light")
    assert_accessible(page)
    show(page, "dark")
    assert_legible(page)
    assert_whole(page)
    page.set_viewport_size({"width": OTHER[width], "height": HEIGHT})
    page.evaluate(TWO_FRAMES)  # what is drawn by the page's width is drawn anew
    wait_until_still(page)
    assert_accessible(page)
    show(page, "light")
    assert_legible(page)
    assert_whole(page)


def show(page: Page, theme: Theme) -> None:
    page.emulate_media(color_scheme=theme)
    expect(page.locator(".stApp")).to_have_css("background-color", PAPERS[theme])
    wait_until_still(page)


def assert_whole(page: Page) -> None:
    assert_no_sideways_scroll(page)
    assert_within_margins(page)


def assert_words(page: Page, chapter: Chapter) -> None:
    """Fail when a part of the frame is missing, or a value is shown that no word stands for."""
    question = WORDS.text(f"{chapter.slug}-question")
    expect(page.get_by_role("heading", level=1)).to_have_text(question)
    for part in (f"{chapter.slug}-intro", f"{chapter.slug}-recap", "notes-title", "share-title"):
        expect(page.get_by_text(WORDS.text(part)).first).to_be_visible()
    shown = page.locator("[data-testid=stMain]").inner_text()
    for nothing in ("undefined", "NaN", "[object", "{$", "null"):
        assert nothing not in shown
