"""Open scores are looked at before and after the bet, and at each of the other two rules."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.look import Look, bet_and_unfold, unfold
from tests.chapters.open.test_browser import button, menu


def rule(name: str) -> Callable[[Page], None]:
    def stir(page: Page) -> None:
        button(page, f"open-rule-{name}").click()
        expect(menu(page, f"{name}_but")).to_be_visible()
        unfold(page)

    return stir


LOOKS = [Look(stirs=[bet_and_unfold, rule("schufa"), rule("crs")])]
