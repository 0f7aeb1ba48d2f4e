"""The spiral is looked at before the bet, and after it with its numbers."""

from playwright.sync_api import Page, expect

from tests.browser.look import Look, unfold
from tests.chapters.spiral.test_browser import WHOLE, button, expect_headline, twins


def stir(page: Page) -> None:
    page.locator("input[name=bet_spiral][value=half]").check()
    button(page, "bet-place").click()
    expect_headline(page, twins(30, 24, "yes"))
    unfold(page)
    expect(page.locator(f"{WHOLE} .uw-numbers tbody tr")).to_have_count(36)


LOOKS = [Look(stirs=[stir])]
