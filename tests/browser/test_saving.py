"""The light edition saved as a file: from the app, from itself, and when the app is gone."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from playwright.sync_api import Locator, Page, expect

from tests.browser.lab_page import WORDS
from tests.browser.light_page import LONG, live, open_light
from tests.browser.proxy import wire
from tests.browser.test_kept import wait_for
from tests.browser.walk_page import Walk
from unseen_weights.handout import NAME

OpenPage = Callable[..., Page]
SAID = ".share [data-saved]"
NOBODY_ANSWERS = """() => {
  const asked = window.fetch;
  window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  window.mend = () => { window.fetch = asked; };
}"""


def link_to_save(page: Page) -> Locator:
    return page.get_by_role("link", name=WORDS.text("light-save"), exact=True)


def saved(page: Page, folder: Path) -> Path:
    """Press the link, and give the file that comes."""
    with page.expect_download(timeout=LONG) as waiting:
        link_to_save(page).click()
    assert waiting.value.suggested_filename == NAME
    file = folder / NAME
    waiting.value.save_as(file)
    return file


def served(app_url: str) -> bytes:
    with urlopen(f"{app_url}/light?save") as answer:
        found: bytes = answer.read()
    return found


def test_the_app_gives_the_file_and_it_opens_without_it(
    open_page: OpenPage, app_url: str, tmp_path: Path
) -> None:
    page = open_page("/line?line=571&person=ruth")
    wait_for(page, "line")
    page.locator("details.uw-sharing summary").click()
    expect(page.locator(".uw-scan svg")).to_be_visible(timeout=LONG)  # it moves the link down
    href = str(link_to_save(page).evaluate("one => one.href"))
    assert (urlsplit(href).path, urlsplit(href).query) == ("/light", "save")
    file = saved(page, tmp_path)
    assert file.read_bytes() == served(app_url)
    assert page.url.startswith(f"{app_url}/line"), "The page stays where it is."
    alone = open_light(open_page, file, "line", "line=620")
    assert Walk(alone, "line").state()["line"] == "620"


def test_the_light_edition_saves_itself_even_when_the_app_is_gone(
    open_page: OpenPage, app_url: str, tmp_path: Path
) -> None:
    whole = served(app_url)
    page = open_page("about:blank")
    with wire(urlsplit(app_url).port or 0) as line_to_app:
        page.goto(f"{line_to_app.url}/light#/lab?bills=20", timeout=2 * LONG)
        live(page, "lab")
        page.locator(".share summary").click()
        assert saved(page, tmp_path).read_bytes() == whole
        line_to_app.cut()
        gone = tmp_path / "gone"
        gone.mkdir()
        assert saved(page, gone).read_bytes() == whole
        expect(page.locator(SAID)).to_be_empty()
    live(page, "lab")


def test_where_neither_app_nor_copy_is_there_a_sentence_says_so_until_it_works(
    open_page: OpenPage, app_url: str, tmp_path: Path
) -> None:
    served(app_url)
    page = open_page("about:blank")
    page.goto(f"{app_url}/light#/line", timeout=2 * LONG)
    live(page, "line")
    page.locator(".share summary").click()
    page.evaluate(NOBODY_ANSWERS)
    link_to_save(page).click()
    expect(page.locator(SAID)).to_have_text(WORDS.text("light-save-failed"))
    page.evaluate("() => window.mend()")
    assert saved(page, tmp_path).read_bytes() == served(app_url)
    expect(page.locator(SAID)).to_be_empty()


def test_a_file_does_not_offer_to_save_itself(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "line")
    page.locator(".share summary").click()
    expect(page.locator(".share textarea")).to_be_visible()
    expect(page.get_by_text(WORDS.text("light-save"))).to_be_hidden()
    expect(page.get_by_text(WORDS.text("light-save-how"))).to_be_hidden()
