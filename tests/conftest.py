"""What every test shares, and fixtures for those that look through a real Chromium."""

import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.checks import wait_until_idle
from tests.browser.chromium import NoBrowserError, launch_chromium
from tests.browser.server import ROOT, start_app
from tests.browser.shared import SERVER, close_run, made_once, open_run, run_folder
from tests.browser.tabs import Kind, Tab, Tabs

PASSED = pytest.StashKey[bool]()
OpenPage = Callable[..., Page]


def in_ci() -> bool:
    """Say whether this is the run that decides, where nothing may be skipped."""
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}


# A busy machine is no fault of the code, and a run that decides must be the same twice.
settings.register_profile(
    "house",
    deadline=None,
    derandomize=in_ci(),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that all workers of a run share."""
    if not hasattr(config, "workerinput"):
        open_run()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the server that the workers have shared."""
    if not hasattr(config, "workerinput"):
        close_run()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that opens a browser, so that `-m "not browser"` leaves them out.

    A real browser on two busy cores is late now and then: each has one more try, and says so.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=1))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests took a second try and why: a habit of it would hide what is wrong."""
    again = terminalreporter.stats.get("rerun", [])
    if again:
        terminalreporter.section("tried twice: each is a defect to look into", red=True)
        for report in sorted(again, key=lambda one: str(one.nodeid)):
            terminalreporter.line(report.nodeid)
            terminalreporter.line(report.longreprtext)


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
def tabs(browser: Browser) -> Tabs:
    """Return the browser's tabs that are kept from test to test."""
    return Tabs(browser)


@pytest.fixture(scope="session")
def app_url(browser: Browser) -> str:  # noqa: ARG001 no browser, no need of a server
    """Serve the app, one process for all workers, so that each chart is built once."""
    return made_once(SERVER, lambda: "{} {}".format(*start_app())).split()[1]


@pytest.fixture(scope="session")
def handout() -> Path:
    """Write the offline edition by its command, once for all workers."""
    return Path(made_once("handout", written_handout))


def written_handout() -> str:
    """Write the offline edition and return where it is."""
    file = str(run_folder() / "unseen-weights.html")
    command = [sys.executable, "-m", "unseen_weights.handout", file]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=240)
    return file


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note whether a test has passed, for the fixtures that clear up after it."""
    report = yield
    item.stash[PASSED] = report.passed
    return report


@pytest.fixture
def open_page(tabs: Tabs, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    """Return `open_page(path, ...)`; afterwards no page may have complained or be empty.

    The first page of a test opens in a tab that is kept. Another one is another visitor's, and
    one that begins blank is listened to from its first byte: these get new tabs.
    """
    used: list[Tab] = []
    kept: dict[Kind, Tab] = {}

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
        hand: bool = False,
    ) -> Page:
        kind = Kind(offline, hand)
        if not used and scripts and path != "about:blank":
            tab = kept[kind] = tabs.take(kind)
        else:
            tab = Tab(tabs.browser, kind, scripts)
        used.append(tab)
        tab.set(width, height, theme, reduced_motion)
        tab.page.goto(address(path))
        if not urlsplit(path).scheme:
            wait_until_idle(tab.page)
        return tab.page

    yield open_one
    sound = False
    try:
        for tab in used:
            tab.assert_sound()
        sound = request.node.stash.get(PASSED, False)
    finally:
        for tab in used:
            if tab not in kept.values():
                tab.close()
        for kind, tab in kept.items():
            tabs.give_back(tab, kind) if sound else tab.close()
