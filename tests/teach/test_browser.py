"""What a teacher presses, in a real browser: a link that sets up a page, and a sheet that comes."""

import io
from pathlib import Path

from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.checks import wait_until_settled
from tests.conftest import OpenPage
from unseen_weights.words import load_words

WORDS = load_words()


def test_a_sheet_is_made_when_it_is_asked_for_and_a_link_sets_up_its_page(
    open_page: OpenPage,
) -> None:
    page = open_page("/teach")
    name = WORDS.text("teach-print-sheet", name=WORDS.text("teach-sheet-exit"))
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name).click()
    made = Path(waiting.value.path()).read_bytes()
    assert waiting.value.suggested_filename == "exit-a4.pdf"
    assert WORDS.text("teach-exit-one") in PdfReader(io.BytesIO(made)).pages[0].extract_text()
    label = WORDS.text("teach-plans-open", title=WORDS.text("line-title"))
    with page.expect_popup() as opening:
        page.get_by_role("link", name=label).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS.text("teach-question"))
    page = opening.value
    page.locator(".uw[data-ready=yes]").first.wait_for()
    wait_until_settled(page)
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS.text("line-question"))
    assert page.locator("[data-param=line]").first.input_value() == "600"
    expect(page.locator("fieldset.uw-bet input:checked")).to_have_count(0)
