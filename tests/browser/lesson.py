"""A class room's visitors, each in a browser of their own: a host, the wall, and phones."""

import json
from contextlib import ExitStack
from typing import Literal
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, expect

from tests.browser.light_page import live
from unseen_weights.words import load_words

WORDS = load_words()
PATIENCE = 20_000
MADE_WITHIN_S = 240
"""How long a busy machine may take to make the light edition after a server has started."""


class Lesson:
    """Tabs of several visitors, each with nothing of the others'."""

    def __init__(self, browser: Browser, url: str, stack: ExitStack) -> None:
        self._browser = browser
        self._stack = stack
        self.url = url
        self.complaints: list[str] = []

    def visitor(
        self, path: str, width: int = 360, theme: Literal["light", "dark"] = "light"
    ) -> Page:
        context = self._browser.new_context(
            viewport={"width": width, "height": 740}, color_scheme=theme, accept_downloads=True
        )
        self._stack.callback(context.close)
        context.set_default_timeout(PATIENCE)
        context.on("page", self._listen)
        page = context.new_page()
        page.goto(self.url + path)
        return page

    def _listen(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("request", lambda request: self._hear(request.url))

    def _hear(self, asked: str) -> None:
        if not asked.startswith((self.url, "data:", "blob:")):
            self.complaints.append(f"asked {asked}")

    def host(self) -> tuple[Page, str, str]:
        """Open a room: its host's page, its code and its secret."""
        host = self.visitor("/room/host", width=1280)
        host.get_by_role("button", name=WORDS.text("room-open")).click()
        expect(host.locator("#led")).to_be_visible()
        kept = json.loads(host.evaluate("sessionStorage.getItem('unseen-weights-host')"))
        return host, kept["code"], kept["secret"]

    def phone(self, code: str) -> Page:
        """Join by a link, as by a code that is scanned."""
        phone = self.visitor(f"/room/join#{code}")
        expect(phone.locator("#inside")).to_be_visible()
        return phone

    def light_phone(self, code: str) -> tuple[Page, Page]:
        """Join from the light edition: its tab, and the room's tab beside it."""
        with urlopen(f"{self.url}/light?save", timeout=MADE_WITHIN_S) as made:
            assert made.status == 200
        light = self.visitor("/light")
        live(light, "start")
        light.locator(".menu summary").click()
        with light.expect_popup() as opened:
            light.get_by_role("link", name=WORDS.text("light-room")).click()
        phone = opened.value
        enter(phone, code)
        return light, phone


def enter(phone: Page, code: str) -> None:
    """Type a code and join."""
    phone.locator("#code").fill(f"{code[:4].lower()} {code[4:]}")
    phone.get_by_role("button", name=WORDS.text("room-join"), exact=True).click()
    expect(phone.locator("#inside")).to_be_visible()


def look_now(page: Page) -> None:
    """Have a page look at once, as it does when a phone is taken up again."""
    page.evaluate("dispatchEvent(new Event('online'))")


def begin(host: Page, kind: str, answered: int = 0, **chosen: str) -> None:
    """Set something going, and wait until it is."""
    host.locator("#kind").select_option(kind)
    for field, value in chosen.items():
        host.locator(f"#{field}").select_option(value)
    host.get_by_role("button", name=WORDS.text("room-start"), exact=True).click()
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=answered))
