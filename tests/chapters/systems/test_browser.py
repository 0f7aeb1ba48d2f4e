"""Real systems, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle
from tests.browser.light_page import live, open_light
from unseen_weights.chapters.systems.model import systems as real
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
SYSTEMS = real.load_systems()
TEXTS: Any = SYSTEMS.to_dict("index")
WHOLE = 'section[aria-label="Real systems"]'


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    page = open_page("/systems" + (f"?{query}" if query else ""), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    return page


def expect_card(page: Page, system: str) -> None:
    """The card is this system's, with all of its sources and links."""
    sheet = page.locator(f"{WHOLE} .uw-sheet")
    expect(sheet.locator("h2")).to_have_text(TEXTS[system]["name"])
    expect(sheet.locator('[data-text="card.harm"]')).to_have_text(TEXTS[system]["harm"])
    own = real.load_sources()
    own = own[own["system"] == system]
    expect(sheet.locator("ol > li")).to_have_count(len(own))
    links = sheet.locator("ol a:visible").evaluate_all(
        "all => all.map(a => a.getAttribute('href'))"
    )
    assert links == [url for url in own["url"] if url != real.NONE]


def press_until_focused(page: Page, target: Locator, most: int = 60) -> None:
    for _ in range(most):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def test_by_keyboard_alone_from_the_bet_to_a_card_and_a_filter(open_page: OpenPage) -> None:
    page = opened(open_page)
    press_until_focused(page, page.locator("input[name=bet_systems][value=none]"))
    page.keyboard.press("ArrowDown")
    press_until_focused(page, page.locator("[data-commit=bet_systems]"))
    page.keyboard.press("Enter")
    expect(page.locator('[data-text="summary.feedback_systems"]')).to_contain_text("Close")
    press_until_focused(page, page.locator("select[data-param=filter_where]"))
    page.keyboard.press("U")
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(
        "4 of 44 systems: 0 show all that counts, 1 some, 3 none."
    )
    chip = page.get_by_role("button", name="UK: advances", exact=True)
    press_until_focused(page, chip)
    page.keyboard.press("Enter")
    expect(chip).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#uw-sheet-name")).to_be_focused()
    expect_card(page, "S51")
    page.wait_for_function("() => new URLSearchParams(location.search).get('system') === 'S51'")
    assert dict(parse_qsl(urlsplit(page.url).query))["where"] == "uk"
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_card(page, "S51")


def test_a_touch_on_a_bar_opens_its_card_and_the_card_opens_the_lab(open_page: OpenPage) -> None:
    page = opened(open_page)
    bars = list(real.scales(SYSTEMS).index)
    page.locator(f"{WHOLE} svg.marks").evaluate("svg => svg.scrollIntoView({ block: 'center' })")
    box = page.locator(f"{WHOLE} svg.marks").bounding_box()
    assert box is not None
    rows = page.locator(f"{WHOLE} .bars_marks path").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect().y)"
    )
    page.mouse.click(box["x"] + box["width"] / 2, sorted(rows)[bars.index("S01")] + 4)
    expect_card(page, "S01")
    lab = page.locator(f"{WHOLE} .uw-sheet .uw-go:visible")
    expect(lab).to_have_text(WORDS.text("systems-lab-open"))
    with page.context.expect_page() as opening:
        lab.click()
    other = opening.value
    other.locator(".uw[data-ready=yes]").wait_for(timeout=30_000)
    weights = {"bills": "35", "loans": "85", "friends": "10", "fines": "0"}
    for name, weight in weights.items():
        expect(other.locator(f"input[data-param=w_{name}]")).to_have_value(weight)


def test_a_system_without_a_match_has_no_button(open_page: OpenPage) -> None:
    page = opened(open_page, "system=S05")
    expect_card(page, "S05")
    expect(page.locator(f"{WHOLE} .uw-go")).to_have_count(0)
    expect(page.locator('[data-text="card.lab"]')).to_have_text(WORDS.text("systems-lab-points"))


@pytest.mark.parametrize("width", [360, 1280])
def test_no_text_in_the_chart_is_cut_off_or_too_small(open_page: OpenPage, width: int) -> None:
    for bars in ("same", "true"):
        page = opened(open_page, f"bars={bars}", width=width, height=740)
        boxes = page.locator(f"{WHOLE} svg.marks text").evaluate_all(
            "all => all.filter(e => e.textContent).map(e => { const b = e.getBoundingClientRect();"
            " return [e.textContent, b.left, b.right, parseFloat(getComputedStyle(e).fontSize)]; })"
        )
        assert len(boxes) == 3 * len(real.scales(SYSTEMS))
        for text, left, right, size in boxes:
            assert size >= 11, text
            assert left >= 0, text
            assert right <= width, text


def test_the_first_thing_to_touch_is_in_the_first_screen_of_a_phone(open_page: OpenPage) -> None:
    page = opened(open_page, width=360, height=740)
    expect(page.locator("input[name=bet_systems]").first).to_be_in_viewport()
    expect(page.locator("[data-commit=bet_systems]")).to_be_in_viewport()
    first = page.get_by_role("link", name=WORDS.text("systems-ask-first"))
    expect(first).to_be_in_viewport()
    first.click()
    expect(page.locator("#uw-asked")).to_be_in_viewport()
    expect(page.get_by_text(WORDS.text("systems-ask-me"), exact=True)).to_be_in_viewport()


def test_in_the_light_edition_a_card_opens_its_lab(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "systems")
    page.locator("select[data-param=picked]").select_option("S01")
    expect_card(page, "S01")
    page.locator(f"{WHOLE} .uw-sheet .uw-go:visible").click()
    lab = live(page, "lab")
    for name, weight in {"bills": "35", "loans": "85", "friends": "10", "fines": "0"}.items():
        expect(lab.locator(f"input[data-param=w_{name}]")).to_have_value(weight)
    expect(lab).to_contain_text("Loaded from the card of Sesame Credit.")
