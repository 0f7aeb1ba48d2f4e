"""Firms are looked at before and after the bet, and where the most partners leave."""

from playwright.sync_api import Page

from tests.browser.look import Look, bet_and_unfold, unfold
from tests.chapters.firms.test_browser import button, expect_shown


def partners_leave(page: Page) -> None:
    page.locator("input[data-param=taint]").press("End")
    button(page, "firms-leave-yes").click()
    expect_shown(page, taint=60, leave="yes")
    unfold(page)


LOOKS = [Look(stirs=[bet_and_unfold, partners_leave])]
