"""The end, in a visitor's browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll
from unseen_weights.chapters.end.chapter import found
from unseen_weights.settings import PRESETS
from unseen_weights.walk import TOWN_RULE, people
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()


@pytest.mark.parametrize(("width", "theme"), [(360, "dark"), (1280, "light")])
def test_one_picks_changes_and_takes_ones_own_text_along(
    open_page: OpenPage, width: int, theme: str
) -> None:
    page = open_page("/end?person=ruth", width=width, theme=theme)
    end = page.locator('section[aria-label="The end"]')
    yes = {
        rule: score >= TOWN_RULE.line for rule, score in found()[people()["ruth"]].scores.items()
    }
    counts = {"yes": sum(yes.values()), "presets": sum(yes[name] for name in PRESETS)}
    counts |= {"rules": len(yes), "weightings": len(PRESETS)}
    said = WORDS.text("end-headline", name="Ruth", **counts)
    expect(end.locator(".uw-headline")).to_have_text(said)
    for name in ("line", "doors"):
        end.locator(f"input[data-param=pick_{name}]").check()
    own = end.locator("[data-own]")
    expect(own).to_contain_text(WORDS.text("end-change-doors"))
    end.get_by_role("button", name=WORDS.text("end-copy")).click()
    expect(end.locator("[data-copied]")).to_be_visible()
    assert page.evaluate("getSelection().toString()") == own.inner_text()
    for name in ("record", "friends"):
        end.locator(f"input[data-param=pick_{name}]").check()
    expect(own).to_be_hidden()
    expect(end).to_contain_text(WORDS.text("end-own-hint", state="many", picked=4))
    assert_accessible(page)
    assert_no_sideways_scroll(page)
