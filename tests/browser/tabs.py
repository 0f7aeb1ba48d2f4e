"""Tabs of the browser, kept warm: the app opens there for a quarter of what it costs in a new one.

A new tab is a new process, which compiles all of Streamlit again. A kept tab forgets what a test
has left: storage, mouse, size, theme. A tab in which a test has failed is never kept.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page

from tests.browser.checks import assert_charts_drawn

SEARCH_FOR_SERVER = re.compile(r"/[\w-]+/_stcore/(health|host-config)")
HERE = {"127.0.0.1", "localhost", ""}
FORGET = "() => { try { localStorage.clear(); sessionStorage.clear(); } catch { /* none */ } }"


class Kind(NamedTuple):
    """What a tab is for: files with the network off, and a phone's screen that is touched."""

    offline: bool = False
    hand: bool = False


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

    def forget(self) -> None:
        """Begin anew."""
        self.errors.clear()
        self.strangers.clear()

    def assert_none(self) -> None:
        """Fail when there was anything to complain about."""
        told = [f"error: {text}" for text in self.errors]
        told += [f"left the machine: {url}" for url in self.strangers]
        assert not told, "The page must be silent and stay at home:\n" + "\n".join(told)


def is_search_for_server(message: ConsoleMessage) -> bool:
    """Say whether Streamlit, opened on a page's own address, is finding out where its server is."""
    path = urlsplit(message.location["url"]).path
    return " 404 " in message.text and bool(SEARCH_FOR_SERVER.fullmatch(path))


class Tab:
    """One tab in a context of its own, and what its pages have complained about."""

    def __init__(self, browser: Browser, kind: Kind, scripts: bool = True) -> None:
        self.context = browser.new_context(
            offline=kind.offline,
            has_touch=kind.hand,
            is_mobile=kind.hand,
            java_script_enabled=scripts,
            accept_downloads=True,
        )
        self.complaints = Complaints()
        self.complaints.watch(self.context)
        self.page = self.context.new_page()

    def set(
        self, width: int, height: int, theme: Literal["light", "dark"], reduced_motion: bool
    ) -> None:
        """Make the window as a test wants it, whatever the last one made of it."""
        motion: Literal["reduce", "no-preference"] = "reduce" if reduced_motion else "no-preference"
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(
            media="null", color_scheme=theme, reduced_motion=motion, forced_colors="null"
        )

    def assert_sound(self) -> None:
        """Fail when a chart is empty or a page has complained."""
        for page in self.context.pages:
            assert_charts_drawn(page)
        self.complaints.assert_none()

    def cleared(self) -> bool:
        """Forget what the test has left, and say whether that could be done."""
        with suppress(Error):
            for other in self.context.pages:
                if other != self.page:
                    other.close()
            here = urlsplit(self.page.url)
            if here.scheme == "http":  # once more, where no script writes what it still hears
                self.page.goto(f"http://{here.netloc}/_stcore/health")
            self.page.evaluate(FORGET)
            self.page.goto("about:blank")
            self.page.mouse.move(0, 0)
            self.complaints.forget()
            return True
        return False

    def close(self) -> None:
        """Close the tab and forget its context."""
        self.context.close()


class Tabs:
    """The tabs of one worker: one of each kind is kept."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.kept: dict[Kind, Tab] = {}

    def take(self, kind: Kind) -> Tab:
        """Give the tab that is kept, or a new one."""
        return self.kept.pop(kind, None) or Tab(self.browser, kind)

    def give_back(self, tab: Tab, kind: Kind) -> None:
        """Keep a tab for the next test, where it is as good as new."""
        if kind not in self.kept and tab.cleared():
            self.kept[kind] = tab
        else:
            tab.close()
