"""The lab as somebody with a keyboard meets it, in the app or in the offline edition."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from playwright.sync_api import Locator, Page

from tests.browser.checks import wait_until_idle, wait_until_settled
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.settings import SCALES
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words("en")
RESIDENTS = load_residents()
RECORDS = [factor.name for factor in TOWN]
SAME = dict.fromkeys(RECORDS, 50)
TABLE_OF_TRIES = "[data-testid=stTable] table, .uw-tries table"
CELLS = """selector => {
  const table = document.querySelector(selector);
  return [...(table?.rows ?? [])].map(row => [...row.cells].map(cell => cell.innerText.trim()));
}"""
OPENED = "shown=yes"
Presses = Iterable[tuple[str, str, int]]


def eventually(page: Page, read: Callable[[], Any], expected: Any, within_ms: int = 6000) -> None:
    """Wait until `read()` gives what is expected; fail with what it gave last."""
    for _ in range(within_ms // 30):
        if read() == expected:
            return
        page.wait_for_timeout(30)
    last = read()
    assert last == expected


def rule_of(address: dict[str, str]) -> Rule:
    """Return the rule that an address of the lab stands for."""
    weights = {name: int(address[name]) for name in RECORDS}
    return Rule(weights, SCALES[address["scale"]], float(address["line"]))


def counted_by(rule: Rule) -> tuple[int, int]:
    """Count whom a rule penalises, and who of them kept their promise."""
    penalised = rule.penalised(RESIDENTS)
    return int(penalised.sum()), int((penalised & RESIDENTS["kept_promise"]).sum())


def names(people: Any) -> list[str]:
    """Return the names of those for whom a series of the town is true, sorted."""
    return sorted(RESIDENTS["name"][people])


@dataclass
class Lab:
    """The lab on a page; every method does or reads one thing."""

    page: Page

    @property
    def root(self) -> Locator:
        return self.page.locator(".uw:has(section.uw-lab)")

    def wait(self) -> "Lab":
        """Wait until the chart answers, and Streamlit, if this is Streamlit, has shown the rest."""
        self.page.locator(".uw[data-ready=yes]:has(section.uw-lab)").wait_for(timeout=20_000)
        if urlsplit(self.page.url).scheme != "file":
            wait_until_idle(self.page)
        return self

    def settle(self) -> None:
        """Wait until a pause has been reported and Streamlit has nothing left to do."""
        wait_until_settled(self.page)

    # What one does

    def slider(self, name: str) -> Locator:
        """Return the slider of a record, or of the line."""
        return self.root.locator(f"input[data-param={name if name == 'line' else f'w_{name}'}]")

    def press(self, name: str, key: str, times: int = 1) -> None:
        """Press a key on a slider."""
        self.slider(name).focus()
        for _ in range(times):
            self.page.keyboard.press(key)

    def press_all(self, presses: Presses) -> None:
        """Press keys on one slider after the other."""
        for name, key, times in presses:
            self.press(name, key, times)

    def preset_button(self, preset: str) -> Locator:
        return self.root.get_by_role("button", name=WORDS.text(f"preset-{preset}"), exact=True)

    def scale_button(self, scale: str) -> Locator:
        return self.root.get_by_role("button", name=WORDS.text(f"lab-scale-{scale}"), exact=True)

    @property
    def keep_button(self) -> Locator:
        return self.root.get_by_role("button", name=WORDS.text("lab-keep"), exact=True)

    @property
    def person(self) -> Locator:
        return self.root.locator("select[data-param=follow]")

    # What one sees

    def text(self, field: str) -> str:
        """Return a sentence of the page by its field."""
        return self.root.locator(f'[data-text="summary.{field}"]').inner_text().strip()

    @property
    def headline(self) -> str:
        return self.text("headline")

    def counts(self) -> tuple[int, int]:
        """Return the numbers in the headline: how many are penalised, and kept their promise."""
        first, _, second = self.headline.partition(". ")
        penalised = re.match(r"(\d+) of 240 residents? (?:is|are) penalised$", first)
        if not penalised:
            assert first == "Nobody is penalised.", f"The headline says {self.headline!r}."
            return 0, 0
        if penalised[1] == "1":
            return 1, int(second == "They kept their promise.")
        kept = re.fullmatch(r"(\d+|None) of them kept their promise\.", second)
        assert kept, f"The headline says {self.headline!r}."
        return int(penalised[1]), int(kept[1].replace("None", "0"))

    def weights(self) -> dict[str, int]:
        """Return the weights as the sliders stand."""
        return {name: int(self.slider(name).input_value()) for name in RECORDS}

    def line(self) -> float:
        """Return the line as its slider stands, which is to the point."""
        return float(self.slider("line").input_value())

    def ends(self) -> tuple[float, float]:
        """Return the ends of the line's slider, which are the scale's."""
        low, high = (self.slider("line").get_attribute(end) for end in ("min", "max"))
        return float(low or "nan"), float(high or "nan")

    def rule(self) -> Rule:
        """Return the rule that the sliders show."""
        return Rule(self.weights(), self.ends(), self.line())

    def assert_counts_as(self, rule: Rule) -> None:
        """Wait until the headline says what `Rule` counts."""
        eventually(self.page, self.counts, counted_by(rule))

    def crosses(self) -> tuple[int, int]:
        """Return how many dots are drawn as a cross, and how many in the penalised colour."""
        dots = self.root.locator("svg.marks .dots_marks path")
        looks = dots.evaluate_all("all => all.map(p => [p.getAttribute('d'), p.style.fill || "
                                  "p.getAttribute('fill')])")  # fmt: skip
        crossed = sum("C" not in d and "A" not in d for d, _ in looks)
        return crossed, sum("--uw-penalised" in fill for _, fill in looks)

    def names(self, rows: str) -> list[str]:
        """Return the names in one of the page's lists, sorted."""
        return sorted(self.root.locator(f"[data-rows={rows}] > li").all_inner_texts())

    def rates(self) -> dict[str, tuple[str, str]]:
        """Return the table of rates: share and count by group."""
        cells: list[list[str]] = self.page.evaluate(CELLS, "table.uw-rates")
        return {group: (rate, count) for group, rate, count, _kept in cells[1:]}

    def is_met(self, challenge: str) -> bool:
        """Say whether the page shows a challenge as met; it must show just one verdict."""
        item = self.root.locator(f'.uw-challenges [data-state="summary.met_{challenge}"]')
        shown: list[bool] = item.evaluate(
            "e => ['met', 'open'].map(s => e.querySelector(`.when-${s}`).checkVisibility())"
        )
        assert sum(shown) == 1, "A challenge must be either met or open."
        return shown[0]

    def cheered(self) -> list[str]:
        """Return the challenges that the learner has met by hand, in the order of the page."""
        mine = self.root.locator(".uw-challenges [data-mine=yes]")
        names = mine.evaluate_all("all => all.map(e => e.dataset.challenge)")
        return [name.removeprefix("lab-") for name in names]

    def address(self) -> dict[str, str]:
        """Return the parameters in the address bar, but for what `open_lab` adds."""
        told = dict(parse_qsl(urlsplit(self.page.url).query, keep_blank_values=True))
        told.pop("shown", None)
        return told

    def assert_address(self, **parts: str) -> None:
        """Wait until the address bar says all of this."""
        eventually(self.page, lambda: {k: self.address().get(k) for k in parts}, parts)

    def tries(self) -> list[dict[str, str]]:
        """Return the table of tries, one dictionary a row, by the headers that one reads."""
        header, *rows = self.page.evaluate(CELLS, TABLE_OF_TRIES) or [[]]
        return [dict(zip(header, row, strict=True)) for row in rows]

    def keep(self) -> list[dict[str, str]]:
        """Keep a try by the button, wait until it stands in the table, and return the table."""
        before = [piece for piece in self.address().get("tries", "").split("~") if piece]
        self.keep_button.click()
        eventually(self.page, lambda: len(self.tries()), len(before) + 1)
        return self.tries()


def open_lab(open_page: Callable[..., Page], query: Any = "", **options: Any) -> Lab:
    """Open the lab at an address (a dictionary or the text after `?`) and wait until it is live.

    It tells who kept their promise, as it does to whoever has placed the bet on the line.
    """
    text = query if isinstance(query, str) else urlencode(query)
    return Lab(open_page("/lab?" + "&".join(filter(None, (text, OPENED))), **options)).wait()
