"""The light edition as somebody meets it: from a file or from the app, one page at a time."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl

from playwright.sync_api import Locator, Page, expect

from tests.browser.lab_page import WORDS, eventually
from tests.browser.walk_page import Walk

OpenPage = Callable[..., Page]
LONG = 60_000


def live(page: Page, slug: str) -> Locator:
    """Return a page's live part once it answers."""
    part = page.locator(f"article[data-open] .uw[data-chapter={slug}][data-ready=yes]")
    part.wait_for(timeout=LONG)
    return part


def open_light(
    open_page: OpenPage, file: Path, slug: str = "start", query: str = "", **options: object
) -> Page:
    """Open the file with the network off, at a page."""
    address = f"{file.as_uri()}#/{slug}" + (f"?{query}" if query else "")
    page = open_page(address, offline=True, **options)
    live(page, slug)
    return page


def go(page: Page, slug: str) -> Walk:
    """Open another page by the menu."""
    page.locator(".menu summary").click()
    page.locator(f".menu a[href='#/{slug}']").click()
    live(page, slug)
    return Walk(page, slug)


def said(page: Page) -> dict[str, str]:
    """Return what the fragment says."""
    query = page.url.partition("#")[2].partition("?")[2]
    return dict(parse_qsl(query, keep_blank_values=True))


def assert_says(page: Page, **parts: str | None) -> None:
    """Wait until the fragment says all of this."""
    eventually(page, lambda: {name: said(page).get(name) for name in parts}, parts)


def expect_where(page: Page, slug: str) -> None:
    """Expect that the menu says that one is here."""
    expect(page.locator(f".menu a[href='#/{slug}']")).to_have_attribute("aria-current", "page")
    title = WORDS.text("page-tab", page=WORDS.text(f"{slug}-title"))
    expect(page).to_have_title(title)
