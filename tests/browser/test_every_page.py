"""What every page must be in each theme and width; one opening serves all checks that only look.

The page's charts must be drawn and its console silent too: `open_page` holds that of every page.
"""

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import (
    assert_accessible,
    assert_no_sideways_scroll,
    assert_within_margins,
    wait_until_idle,
    wait_until_still,
)
from tests.browser.look import Look, fold_menu, looks_at, unfold
from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS
from unseen_weights.ui.desks import DESKS, Desk
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
Theme = Literal["light", "dark"]
WORDS = load_words()
OTHER = {360: 1280, 1280: 360}
PAPERS: dict[Theme, str] = {"dark": "rgb(17, 21, 27)", "light": "rgb(253, 252, 249)"}
LOOKS = [
    pytest.param(chapter, look, id=f"{chapter.slug}-{number}")
    for chapter in CHAPTERS
    for number, look in enumerate(looks_at(chapter), start=1)
]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(("chapter", "look"), LOOKS)
def test_a_page_is_accessible_whole_and_no_wider_than_the_screen(
    open_page: OpenPage, chapter: Chapter, look: Look, width: int
) -> None:
    first = chapter is CHAPTERS[0]  # it has no path of its own
    path = "/" if first else f"/{chapter.slug}"
    path += f"?{look.query}" if look.query else ""
    page = open_page(path, width=width, height=740)
    page.locator(".uw[data-ready=yes]").first.wait_for()
    wait_until_idle(page)
    assert_words(page, chapter)
    unfold(page)
    assert_fit_to_look_at(page)
    fold_menu(page)
    look.stir(page)
    assert_fit_to_look_at(page)
    page.set_viewport_size({"width": OTHER[width], "height": 740})
    wait_until_still(page)
    assert_no_sideways_scroll(page)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: str(desk.slug))
def test_a_page_for_the_class_is_accessible_whole_and_no_wider_than_the_screen(
    open_page: OpenPage, desk: Desk, width: int
) -> None:
    page = open_page(f"/{desk.slug}", width=width, height=740)
    question = WORDS.text(f"{desk.slug}-question")
    expect(page.get_by_role("heading", level=1)).to_have_text(question)
    unfold(page)
    assert_fit_to_look_at(page)
    fold_menu(page)
    page.set_viewport_size({"width": OTHER[width], "height": 740})
    wait_until_still(page)
    assert_no_sideways_scroll(page)


def assert_fit_to_look_at(page: Page) -> None:
    """The page follows the device's theme while it is open, and is looked at in both."""
    for theme, paper in PAPERS.items():
        page.emulate_media(color_scheme=theme)
        expect(page.locator(".stApp")).to_have_css("background-color", paper)
        wait_until_still(page)
        assert_accessible(page)
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
