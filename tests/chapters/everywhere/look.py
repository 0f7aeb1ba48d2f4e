"""Everywhere is looked at before the bets, and when all doors share the list."""

from playwright.sync_api import Page, expect

from tests.browser.look import Look, unfold
from tests.chapters.everywhere.test_browser import button, expect_shown


def stir(page: Page) -> None:
    for bet, choice in (("doors", "about"), ("everywhere", "forty")):
        page.locator(f"input[name=bet_{bet}][value={choice}]").check()
        page.locator(f"[data-commit=bet_{bet}]").click()
    button(page, "everywhere-shared-list").click()
    page.locator("input[data-param=sharing]").press("End")
    expect_shown(page, 10, "list", "amina")
    unfold(page)
    expect(page.locator(".uw .uw-numbers tbody").last.locator("tr")).to_have_count(10)


LOOKS = [Look(stirs=[stir])]
