"""Many rules is looked at with a hand for one's own rule, and then where it is nobody's rule."""

from playwright.sync_api import Page, expect

from tests.browser.checks import assert_accessible, wait_until_settled
from tests.browser.look import Look, bet_and_unfold


def stir(page: Page) -> None:
    bet_and_unfold(page)
    expect(page.locator(".uw-yours p").first).to_be_visible()
    assert_accessible(page)
    page.locator("input[data-param=h_yours]").press("Home")
    expect(page.locator(".uw-marks tbody tr")).to_have_count(6)
    wait_until_settled(page)


LOOKS = [Look("way=lottery&hands-yours=5", [stir])]
