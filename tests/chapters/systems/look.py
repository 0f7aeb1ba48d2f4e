"""Real systems are looked at before and after the bet, and where one is shown at true lengths."""

from playwright.sync_api import Page, expect

from tests.browser.look import Look, bet_and_unfold, unfold
from tests.chapters.systems.test_browser import WHOLE, WORDS, expect_card


def true_lengths(page: Page) -> None:
    page.locator("select[data-param=picked]").select_option("S01")
    expect_card(page, "S01")
    page.get_by_role("button", name=WORDS.text("systems-length-true"), exact=True).click()
    unfold(page)
    expect(page.locator(f"{WHOLE} .uw-numbers tbody tr")).to_have_count(44)


LOOKS = [Look(stirs=[bet_and_unfold, true_lengths])]
