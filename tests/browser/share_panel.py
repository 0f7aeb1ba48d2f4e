"""The panel at each page's foot that gives a link."""

from playwright.sync_api import Locator, Page

from tests.browser.lab_page import WORDS


def open_panel(page: Page) -> Locator:
    """Open the panel."""
    panel = page.locator("details.uw-sharing")
    if panel.get_attribute("open") is None:
        panel.locator("summary").click()
    panel.evaluate("panel => panel.show()")  # as it does by itself, now and then
    return panel


def share_link(page: Page, *ticked: str) -> str:
    """Return the link with these ticked, by their words, and nothing else."""
    panel = open_panel(page)
    for name in ("share-bets", "share-done", "share-answer"):
        box = panel.get_by_label(WORDS.text(name))
        if box.is_visible():
            box.set_checked(name in ticked)
    return panel.get_by_label(WORDS.text("share-link")).input_value()
