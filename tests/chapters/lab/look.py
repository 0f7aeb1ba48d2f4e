"""The lab is looked at with a problem in its address, and with two tries kept."""

from playwright.sync_api import Page

from tests.browser.lab_page import Lab
from tests.browser.look import Look, unfold


def stir(page: Page) -> None:
    lab = Lab(page).wait()
    lab.keep()
    lab.preset_button("platform").click()
    lab.keep()
    unfold(page)
    assert lab.names("below")


LOOKS = [Look("bills=%3F", [stir])]
