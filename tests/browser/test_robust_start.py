"""Where the live part cannot start: words stand in its place, and say what one can do."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, WebSocketRoute, expect

from unseen_weights.contents import CHAPTERS
from unseen_weights.words import load_words

WORDS = load_words()
READY = "[data-ready=yes]"
LONG = 60_000


@pytest.fixture
def fresh(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Pages whose complaints are what the test is about."""
    contexts: list[BrowserContext] = []

    def open_one(**options: object) -> Page:
        contexts.append(browser.new_context(**options))  # type: ignore[arg-type]
        return contexts[-1].new_page()

    yield open_one
    for context in contexts:
        context.close()


def says(page: Page, message: str) -> None:
    page.get_by_text(WORDS.text(message)).first.wait_for(timeout=LONG)


def test_one_lost_request_for_vega_is_made_good(fresh: Callable[..., Page], app_url: str) -> None:
    page = fresh()
    asked: list[str] = []

    def first_is_lost(route: Route) -> None:
        asked.append(route.request.url)
        if len(asked) == 1:
            route.abort()
        else:
            route.continue_()

    page.route("**/vega.js*", first_is_lost)
    page.goto(f"{app_url}/line")
    page.locator(READY).wait_for(timeout=LONG)
    assert len(asked) == 2


def test_without_vega_words_say_what_to_do(fresh: Callable[..., Page], app_url: str) -> None:
    page = fresh()
    page.route("**/vega.js*", lambda route: route.abort())
    page.goto(f"{app_url}/line")
    says(page, "live-failed")
    assert page.get_by_role("button", name=WORDS.text("live-reload")).first.is_visible()
    page.unroute("**/vega.js*")
    page.get_by_role("button", name=WORDS.text("live-reload")).first.click()
    page.locator(READY).wait_for(timeout=LONG)


def test_words_stand_in_place_until_vega_is_there(fresh: Callable[..., Page], app_url: str) -> None:
    page = fresh()
    held: list[Route] = []
    page.route("**/vega.js*", lambda route: held.append(route))
    page.goto(f"{app_url}/line")
    says(page, "live-waiting")
    page.wait_for_function("() => document.querySelector('.uw .uw-wait')", timeout=LONG)
    held[0].continue_()
    page.locator(READY).wait_for(timeout=LONG)
    assert page.locator(".uw-wait").count() == 0


def test_without_scripts_the_app_says_what_it_needs(
    fresh: Callable[..., Page], app_url: str
) -> None:
    page = fresh(java_script_enabled=False)
    page.goto(f"{app_url}/line")
    assert WORDS.text("no-scripts") in page.locator("body").inner_text()
    assert page.title() == WORDS.text("app-title")
    text = page.locator("body").inner_text()
    assert "Streamlit" not in text
    assert WORDS.text("live-waiting") not in text


def test_where_websockets_are_held_back_our_words_say_so(
    fresh: Callable[..., Page], app_url: str
) -> None:
    page = fresh()
    page.route_web_socket("**/_stcore/stream", lambda socket: socket.close())
    page.goto(f"{app_url}/line")
    says(page, "connection-never")
    assert not page.get_by_role("dialog").first.is_visible()


def test_when_the_connection_goes_the_live_part_still_moves_and_nothing_covers_it(
    fresh: Callable[..., Page], app_url: str
) -> None:
    page = fresh()
    cut = cuttable(page)
    page.goto(f"{app_url}/line")
    page.locator(READY).wait_for(timeout=LONG)
    before = page.locator(".uw-headline").first.inner_text()
    cut()
    says(page, "connection-lost")
    page.wait_for_timeout(6000)
    assert page.get_by_role("dialog").count() == 0
    assert "yourscript" not in page.locator("body").inner_text()
    slider = page.locator("[data-param=line]")
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.wait_for_function(
        "before => document.querySelector('.uw-headline').innerText !== before", arg=before
    )


def cuttable(page: Page) -> Callable[[], None]:
    """Return what cuts the page's connection to its server, for good."""
    sockets: list[WebSocketRoute] = []
    is_cut: list[bool] = []

    def through(socket: WebSocketRoute) -> None:
        if is_cut:
            socket.close()
            return
        socket.connect_to_server()
        sockets.append(socket)

    def cut() -> None:
        is_cut.append(True)
        page.route("**/_stcore/**", lambda route: route.abort())
        for socket in sockets:
            socket.close()

    page.route_web_socket("**/_stcore/stream", through)
    return cut


def test_offline_one_broken_chapter_leaves_the_others_alive(
    fresh: Callable[..., Page], handout: Path, tmp_path: Path
) -> None:
    text = handout.read_text(encoding="utf-8")
    file = tmp_path / "broken.html"
    begins = '<script type="application/json" data-part="{}">'
    assert begins.format("lab") in text
    for slug in ("record", "lab"):
        text = text.replace(begins.format(slug), begins.format(slug) + "not so: ", 1)
    file.write_text(text, "utf-8")
    page = fresh(offline=True)
    page.goto(f"{file.as_uri()}#/record")
    for slug in ("record", "lab"):
        page.evaluate("slug => { location.hash = `#/${slug}`; }", slug)
        told = page.locator(f"[data-open] [data-chapter={slug}]")
        expect(told).to_contain_text(WORDS.text("file-failed"), timeout=LONG)
    for slug in ("start", "line"):
        page.evaluate("slug => { location.hash = `#/${slug}`; }", slug)
        page.locator(f"[data-open] [data-chapter={slug}][data-ready=yes]").wait_for(timeout=LONG)


def test_offline_without_scripts_every_page_can_be_read_and_says_what_it_needs(
    fresh: Callable[..., Page], handout: Path
) -> None:
    page = fresh(java_script_enabled=False)
    page.goto(handout.as_uri())
    told = page.locator("noscript p")
    expect(told).to_have_text(WORDS.text("light-scripts"))
    expect(told).to_be_visible()
    for root in page.locator("[data-chapter]").all():
        assert root.inner_text().strip() == WORDS.text("file-waiting")
    expect(page.locator("h1:visible")).to_have_text(
        [WORDS.text(f"{chapter.slug}-question") for chapter in CHAPTERS]
    )
    expect(page.locator(".menu")).to_be_hidden()
