"""A page of the walk as somebody meets it, in the app or in the offline edition."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import (
    wait_until_idle,
    wait_until_settled,
)
from tests.browser.lab_page import RECORDS, RESIDENTS, SAME, WORDS, eventually
from unseen_weights.contents import WALK
from unseen_weights.rule import Rule
from unseen_weights.walk import people

OpenPage = Callable[..., Page]
SLUGS = ("start", "record", "formula", "line")
ORDER = [chapter.slug for chapter in WALK]
PATHS = {slug: f"/{slug}" for slug in ORDER} | {ORDER[0]: "/"}
TO_NEXT = WORDS.text("walk-next", title="").strip()
PEOPLE = people()
PENALISED = Rule(SAME).penalised(RESIDENTS)
KEPT = int((PENALISED & RESIDENTS["kept_promise"]).sum())
BY_BET = {
    "record": {"right": "nobody", "close": "tenth", "wrong": "half"},
    "formula": {"right": "rises", "close": "doubles", "wrong": "falls"},
    "line": {"right": "third", "close": "tenth", "wrong": "most"},
}
SIX = "stage=six&" + "&".join(f"{name}=50" for name in RECORDS)
CENTRE_IS = """element => {
  const box = element.getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return element === at || element.contains(at);
}"""


def first_name(person: str) -> str:
    return WORDS.text("person-name", person=person)


@dataclass
class Walk:
    """One page of the walk, in the app or in the offline edition."""

    page: Page
    slug: str

    @property
    def root(self) -> Locator:
        title = WORDS.text(f"{self.slug}-title")
        return self.page.locator(f'.uw:has(> section[aria-label="{title}"])')

    @property
    def stage(self) -> Locator:
        return self.root.locator(".uw-stage")

    @property
    def headline(self) -> str:
        return self.text("headline")

    @property
    def offline(self) -> bool:
        return urlsplit(self.page.url).scheme == "file"

    def wait(self) -> "Walk":
        """Wait until the chart answers, and Streamlit, if this is Streamlit, is idle."""
        expect(self.root).to_have_attribute("data-ready", "yes", timeout=20_000)
        if not self.offline:
            wait_until_idle(self.page)
        return self

    def settle(self) -> "Walk":
        """Wait until a pause has been reported and Streamlit has nothing left to do."""
        wait_until_settled(self.page)
        return self

    # What one does

    def slider(self, param: str) -> Locator:
        return self.root.locator(f"input[type=range][data-param={param}]")

    def press(self, param: str, key: str, times: int = 1) -> None:
        self.slider(param).focus()
        for _ in range(times):
            self.page.keyboard.press(key)

    def button(self, message: str) -> Locator:
        return self.root.get_by_role("button", name=WORDS.text(message), exact=True)

    def follow(self, person: str) -> None:
        """Choose a person, in whichever way the page offers."""
        if self.slug == "start":
            self.button(f"start-who-{person}").click()
        else:
            self.root.locator("select[data-param=follow]").select_option(PEOPLE[person])

    def bet(self, choice: str) -> str:
        """Place this page's bet and return what is said of it."""
        self.radio(choice).check()
        self.button("bet-place").click()
        eventually(self.page, lambda: self.feedback != "", True)
        return self.feedback

    def link(self, way: Literal["next", "back"], slug: str) -> Locator:
        """Return the link at the foot to the page after or before."""
        title = WORDS.text(f"{slug}-title")
        return self.page.get_by_role("link", name=WORDS.text(f"walk-{way}", title=title))

    def go(self, slug: str) -> "Walk":
        """Follow the links at the foot, page by page, until that page is reached."""
        walk = self
        for way, other in way_to(self.slug, slug):
            self.page.mouse.move(1, 1)  # a hand that stays and taps again at once is not heard
            walk.link(way, other).click()
            walk = Walk(self.page, other).wait()
        return walk

    # What one sees

    def text(self, field: str) -> str:
        path = field if "." in field else f"summary.{field}"
        found = self.root.locator(f'[data-text="{path}"]')
        return (found.text_content() or "").strip()

    def radio(self, choice: str) -> Locator:
        return self.root.locator(f'input[name="bet_{self.slug}"][value="{choice}"]')

    @property
    def feedback(self) -> str:
        said = self.root.locator(f'[data-text="summary.feedback_{self.slug}"]')
        return said.inner_text().strip() if said.is_visible() else ""

    def state(self) -> dict[str, str]:
        """Return what the page's controls say: person, bets, and every value."""
        found: list[list[str]] = self.root.evaluate("""root => [
          ...[...root.querySelectorAll('[data-param]')].map(e => [e.dataset.param, e.value]),
          ...[...root.querySelectorAll('input[type=radio]:checked')].map(e => [e.name, e.value]),
          ...[...root.querySelectorAll('[aria-pressed=true]')].map(e => [e.textContent, 'on']),
        ]""")
        return {pair[0]: pair[1] for pair in found}

    def address(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.page.url).query, keep_blank_values=True))

    def assert_address(self, **parts: str) -> None:
        """Wait until the address bar says all of this."""
        eventually(self.page, lambda: {k: self.address().get(k) for k in parts}, parts)

    def expect_headline(self, said: str) -> None:
        """Wait until the headline is this."""
        eventually(self.page, lambda: self.headline, said)

    def expect_named(self, name: str) -> None:
        """Wait until the name stands on the stage: in headline, chart or the line under it."""
        eventually(self.page, lambda: name in (self.stage.text_content() or ""), True)

    def crosses(self) -> int:
        dots = self.root.locator("svg.marks .dots_marks path")
        return sum("--uw-penalised" in (fill or "") for fill in dots.evaluate_all(
            "all => all.map(p => p.style.fill || p.getAttribute('fill'))"))  # fmt: skip

    def ringed(self) -> list[str]:
        """Return who wears a ring, found by where it is among the dots."""
        dots = self.root.locator("svg.marks .dots_marks path").evaluate_all(
            "all => all.map(p => p.getAttribute('transform'))"
        )
        rings = self.root.locator(
            'svg.marks path[stroke="var(--uw-ink)"][stroke-width="2.5"]'
        ).evaluate_all("all => all.map(p => p.getAttribute('transform'))")
        return [str(RESIDENTS.index[dots.index(place)]) for place in rings]


def way_to(here: str, there: str) -> list[tuple[Literal["next", "back"], str]]:
    """Return the pages from here to there, and which link leads to each."""
    first, last = ORDER.index(here), ORDER.index(there)
    if first <= last:
        return [("next", slug) for slug in ORDER[first + 1 : last + 1]]
    return [("back", slug) for slug in reversed(ORDER[last:first])]


def open_walk(open_page: OpenPage, slug: str, query: str = "", **options: object) -> Walk:
    path = PATHS[slug] + (f"?{query}" if query else "")
    return Walk(open_page(path, **options), slug).wait()
