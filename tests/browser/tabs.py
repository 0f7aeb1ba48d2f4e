"""Fixtures for tests that look at the app through a real Chromium."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.browser.checks import assert_charts_drawn, wait_until_idle
from tests.browser.chromium import NoBrowserError, launch_chromium
from tests.browser.server import ROOT, running_app
from tests.conftest import in_ci

SEARCH_FOR_SERVER = re.compile(r"/[\w-]+/_stcore/(health|host-config)")
HERE = {"127.0.0.1", "localhost", ""}
OpenPage = Callable[..., Page]


@dataclass
class Complaints:
    """What no page may do, as it happens."""

    errors: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        """Listen to every page of `context`."""
        context.on("console", self.hear)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("request", lambda request: self.note(request.url))
        context.on("page", self.watch_sockets)

    def watch_sockets(self, page: Page) -> None:
        """Listen to the page's WebSockets, which are no requests to Playwright."""
        page.on("websocket", lambda socket: self.note(socket.url))

    def hear(self, message: ConsoleMessage) -> None:
        """Keep what the console calls an error, and where it came from."""
        if message.type == "error" and not is_search_for_server(message):
            self.errors.append(f"{message.text} ({message.location['url']})")

    def note(self, url: str) -> None:
        """Keep the address when it is not on this machine."""
        if (urlsplit(url).hostname or "") not in HERE:
            self.strangers.append(url)

    def assert_none(self) -> None:
        """Fail when there was anything to complain about."""
        told = [f"error: {text}" for text in self.errors]
        told += [f"left the machine: {url}" for url in self.strangers]
        assert not told, "The page must be silent and stay at home:\n" + "\n".join(told)


def is_search_for_server(message: ConsoleMessage) -> bool:
    """Say whether Streamlit, opened on a page's own address, is finding out where its server is."""
    path = urlsplit(message.location["url"]).path
    return " 404 " in message.text and bool(SEARCH_FOR_SERVER.fullmatch(path))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that `-m "not browser"` leaves them out.

    A real browser on two busy cores is late now and then: each has two more tries, and says so.
    """
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=2))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start one Chromium for all tests of a worker."""
    with sync_playwright() as playwright:
        try:
            chromium = launch_chromium(playwright)
        except NoBrowserError as error:
            (pytest.fail if in_ci() else pytest.skip)(str(error))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def app_url(browser: Browser) -> Iterator[str]:  # noqa: ARG001 no browser, no need of a server
    """Serve the app, one process for each worker."""
    with running_app() as url:
        yield url


@pytest.fixture(scope="session")
def handout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the offline edition by its command, once for each worker."""
    file = tmp_path_factory.mktemp("offline") / "unseen-weights.html"
    command = [sys.executable, "-m", "unseen_weights.handout", str(file)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=240)
    return file


@pytest.fixture
def open_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Return `open_page(path, ...)`; afterwards no page may have complained or be empty."""
    contexts: list[BrowserContext] = []
    complaints = Complaints()

    def address(path: str) -> str:
        if urlsplit(path).scheme:
            return path
        return str(request.getfixturevalue("app_url")) + path

    def open_one(
        path: str = "/",
        width: int = 1280,
        height: int = 800,
        theme: Literal["light", "dark"] = "light",
        reduced_motion: bool = False,
        offline: bool = False,
        scripts: bool = True,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            reduced_motion="reduce" if reduced_motion else "no-preference",
            offline=offline,
            java_script_enabled=scripts,
            accept_downloads=True,
        )
        contexts.append(context)
        complaints.watch(context)
        page = context.new_page()
        page.goto(address(path))
        if not urlsplit(path).scheme:
            wait_until_idle(page)
        return page

    yield open_one
    try:
        for context in contexts:
            for page in context.pages:
                assert_charts_drawn(page)
        complaints.assert_none()
    finally:
        for context in contexts:
            context.close()
