"""The company you keep is looked at when the rounds are over, before the bet and after it."""

from playwright.sync_api import Page, expect

from tests.browser.look import Look, unfold


def stir(page: Page) -> None:
    page.locator("input[name=bet_company][value=fewer-more]").check()
    page.locator("[data-commit=bet_company]").click()
    expect(page.locator('[data-text="summary.feedback_company"]')).to_contain_text("Right.")
    unfold(page)
    expect(page.locator(".uw .uw-numbers tbody tr")).to_have_count(21)


LOOKS = [Look("share=50&rounds=10", [stir])]
