"""How a page is looked at: where it is opened, and what is done before one looks again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from playwright.sync_api import Page, expect

from tests.browser.checks import wait_until_settled
from unseen_weights.chapter import Chapter

CLOSED = "details:not(.st-key-menu *, [open]) > summary"
MENU = ".st-key-menu details"
OPEN_BETS = ".uw [data-commit]:visible"


def bet_and_unfold(page: Page) -> None:
    """Place every bet that is open, and unfold all that is folded."""
    place_bets(page)
    unfold(page)


def place_bets(page: Page) -> None:
    """Choose the last answer of each bet, place it, and wait for what is said of it."""
    bets = page.locator(OPEN_BETS).evaluate_all("all => all.map(e => e.dataset.commit)")
    for bet in bets:
        box = page.locator(f"fieldset.uw-bet:has([data-commit={bet}])")
        box.locator("input[type=radio]").last.check()
        box.locator("[data-commit]").click()
        expect(box.locator(".uw-feedback")).to_be_visible()


def unfold(page: Page) -> None:
    """Unfold all that can be unfolded by keyboard, but for the menu, which would cover it."""
    folded = page.locator(f"{CLOSED}:visible")
    while found := folded.all():  # what is unfolded may hold more
        for summary in found[::-1]:
            summary.press("Enter")
    expect(folded).to_have_count(0)
    wait_until_settled(page)


def unfold_menu(page: Page) -> None:
    """Unfold the menu, by keyboard too."""
    page.locator(f"{MENU} > summary").press("Enter")
    page.locator(f"{MENU}[open]").wait_for()
    wait_until_settled(page)


def fold_menu(page: Page) -> None:
    """Fold the menu, which lies over the page while it is open."""
    page.locator(f"{MENU} > summary").press("Enter")
    page.locator(f"{MENU}:not([open])").wait_for()


Stir = Callable[[Page], None]


@dataclass(frozen=True)
class Look:
    """A page that is looked at: the address after `?`, and what is done before each further look.

    The first look is at the page as it opens, unfolded.
    """

    query: str = ""
    stirs: Sequence[Stir] = (bet_and_unfold,)


def looks_at(chapter: Chapter) -> Sequence[Look]:
    """Return a chapter's own looks, from `tests/chapters/<room>/look.py`, or the one of all."""
    room = f"tests.chapters.{chapter.room}"
    if find_spec(room) and find_spec(f"{room}.look"):
        looks: Sequence[Look] = import_module(f"{room}.look").LOOKS
        return looks
    return [Look()]
