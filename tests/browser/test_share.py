"""A link to share holds what one says, can be copied over plain http, and can be scanned."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.lab_page import WORDS, eventually
from tests.browser.light_page import open_light
from tests.browser.server import running_app
from tests.browser.share_panel import open_panel, share_link
from tests.browser.test_kept import wait_for
from unseen_weights.ui.reach.addresses import own_hosts, roots
from unseen_weights.ui.share import code

OpenPage = Callable[..., Page]
BETS = "bets=start.fines.right~line.third.right"
TRY = "tries=80.100.20.0.0.10_600_350-950_bank"
NO_CLIPBOARD = """() => {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  document.execCommand = (command) => {
    window.taken = [command, document.getSelection().toString() || document.activeElement.value];
    return true;
  };
}"""


def holds(link: str) -> set[str]:
    return {name for name, _ in parse_qsl(urlsplit(link).query)}


def test_bets_and_tries_go_along_only_where_they_are_ticked(open_page: OpenPage) -> None:
    page = open_page(f"/lab?from=bank&{BETS}&{TRY}&fbclid=x", width=360)
    wait_for(page, "lab")
    eventually(page, lambda: "bets=" in page.url and "tries=" in page.url, True)
    plain = holds(share_link(page))
    assert {"from", "bills", "line", "person"} <= plain
    assert not plain & {"bets", "tries", "fbclid"}
    assert holds(share_link(page, "share-bets")) == plain | {"bets"}
    assert holds(share_link(page, "share-done")) == plain | {"tries"}
    assert holds(share_link(page, "share-bets", "share-done")) == plain | {"bets", "tries"}


def test_an_answer_that_is_open_goes_along_only_where_it_is_ticked(open_page: OpenPage) -> None:
    page = open_page("/firms?shown=yes")
    wait_for(page, "firms")
    eventually(page, lambda: "shown=yes" in page.url, True)
    assert "shown" not in holds(share_link(page))
    tick = open_panel(page).get_by_text(WORDS.text("share-tick"))
    expect(tick).to_be_visible()
    assert "shown" in holds(share_link(page, "share-answer"))


def test_the_light_edition_leaves_an_open_answer_out_as_well(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "firms", "shown=yes")
    page.locator(".share summary").click()
    link = page.locator(".share textarea")
    expect(link).not_to_have_value(re.compile("shown"))
    page.locator(".share").get_by_label(WORDS.text("share-answer")).check()
    expect(link).to_have_value(re.compile("shown=yes"))


@pytest.mark.parametrize("width", [360, 1280])
def test_over_plain_http_the_old_way_copies_and_the_code_is_for_this_link(
    open_page: OpenPage, width: int
) -> None:
    page = open_page("/line?line=571", width=width)
    wait_for(page, "line")
    link = share_link(page)
    page.evaluate(NO_CLIPBOARD)
    panel = open_panel(page)
    expect(panel.get_by_text(WORDS.text("share-tick"))).to_be_hidden()
    panel.get_by_role("button", name=WORDS.text("share-copy")).click()
    expect(panel.get_by_text(WORDS.text("share-copied"))).to_be_visible()
    assert page.evaluate("window.taken") == ["copy", link]
    path = panel.locator(".uw-scan svg path.qrline")
    expect(path).to_be_visible()
    assert (path.get_attribute("d") or "?") in code(link, "")
    page.locator("input[data-param=line]").press("ArrowRight")
    eventually(page, lambda: "line=572" in share_link(page), True)
    other = share_link(page)
    eventually(page, lambda: (path.get_attribute("d") or "?") in code(other, ""), True)


def test_on_the_machine_that_serves_the_room_the_link_is_one_that_others_can_open(
    browser: Browser,
) -> None:
    with running_app(listens="0.0.0.0") as url:
        page = browser.new_page()
        page.goto(f"{url}/line?line=571")
        wait_for(page, "line")
        root, *_ = [*roots(f"{url}/line", "line", own_hosts()), url]
        eventually(page, lambda: share_link(page).partition("?")[0], f"{root}/line")
        assert "line=571" in share_link(page)
        page.close()
