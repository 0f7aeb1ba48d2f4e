"""Fair to whom is looked at before the bet, and at the best two lines."""

from playwright.sync_api import Page, expect

from tests.browser.checks import assert_accessible
from tests.browser.look import Look, unfold
from tests.chapters.fair.test_browser import WHOLE, best_button, button, expect_counts
from unseen_weights.chapters.fair.model.measures import GROUPS


def stir(page: Page) -> None:
    unfold(page)
    expect(page.locator(f"{WHOLE} .uw-forced tbody tr")).to_have_count(2 + len(GROUPS))
    assert_accessible(page)
    page.locator("input[name=bet_fair][value=both]").check()
    button(page, "bet-place").click()
    best_button(page, "hillside-flats").press("Enter")
    expect_counts(page, "hillside-flats", 658, 595)


LOOKS = [Look("groups=hillside-flats", [stir])]
