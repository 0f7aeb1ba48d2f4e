"""On a phone, tables stay within the margins, and what is chosen in a list can be read whole."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.checks import assert_within_margins, cut_choices
from tests.browser.light_page import open_light
from tests.browser.test_kept import wait_for

OpenPage = Callable[..., Page]
GAME = "seed=12&probes=r078.fines.0~r130.loans.4~r001.civic.0&person=amina"
TRIES = "shown=yes&tries=80.100.20.0.0.10_600_350-950_bank"
PAGES = [("black-box", GAME), ("lab", TRIES), ("open", ""), ("reasons", ""), ("systems", "")]
UNFOLD = "() => { for (const one of document.querySelectorAll('main details')) one.open = true; }"
IN_THE_APP = (
    "() => { for (const one of document.querySelectorAll('.uw details')) one.open = true; }"
)


@pytest.mark.parametrize(("slug", "query"), PAGES)
def test_nothing_is_cut_or_stands_past_the_margin_in_the_light_edition(
    open_page: OpenPage, handout: Path, slug: str, query: str
) -> None:
    page = open_light(open_page, handout, slug, query, width=360, height=740)
    page.evaluate(UNFOLD)
    assert_within_margins(page)
    assert cut_choices(page) == []


@pytest.mark.parametrize(("slug", "query"), PAGES)
def test_nothing_is_cut_or_stands_past_the_margin_in_the_app(
    open_page: OpenPage, slug: str, query: str
) -> None:
    page = open_page(f"/{slug}?{query}", width=360, height=740)
    wait_for(page, slug)
    page.evaluate(IN_THE_APP)
    assert_within_margins(page)
    assert cut_choices(page) == []
