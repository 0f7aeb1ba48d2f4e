"""The black box is looked at in the middle of a game, and at its end."""

from playwright.sync_api import Page

from tests.browser.look import Look, unfold
from tests.chapters.black_box.test_browser import ENDED, WORDS

OVER = ENDED.partition("?")[2]
PLAYING = OVER.split("&guess")[0].replace("yes-no", "grades")


def in_the_middle(page: Page) -> None:
    page.get_by_text(WORDS.text("black-box-left", left=7)).wait_for()
    unfold(page)


def at_the_end(page: Page) -> None:
    unfold(page)
    page.locator(".uw-numbers td").first.wait_for()


LOOKS = [Look(PLAYING, [in_the_middle]), Look(OVER, [at_the_end])]
