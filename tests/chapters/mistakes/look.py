"""Mistakes are looked at with everything answered, and with the story at its end."""

from playwright.sync_api import Page, expect

from tests.browser.look import Look, bet_and_unfold

TOWN_ROWS = 5  # the four districts, and the whole town
MIXES = 2**4 - 1  # of four kinds of mistake, some at least


def stir(page: Page) -> None:
    bet_and_unfold(page)
    expect(page.locator(".uw .uw-numbers tbody tr")).to_have_count(TOWN_ROWS + MIXES)


LOOKS = [Look("rate=8&appeal=letter&ask=ask&proof=give&bets=mistakes.away.close", [stir])]
