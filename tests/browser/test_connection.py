"""A connection that stalls, is cut and comes back, and a server that is started again."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.lab_page import WORDS, Lab, eventually
from tests.browser.proxy import Wire, wire
from tests.browser.server import ROOT, free_port, start, stop, wait_until_healthy
from tests.browser.test_kept import address, bets, link, wait_for

UNSENT = WORDS.text("live-unsent")
KEPT = WORDS.text("lab-kept-here")
LONG = 60_000
SLEEP = """async () => {
  const app = document.querySelector('[data-test-connection-state]');
  const line = document.querySelector('#uw-connection');
  const end = Date.now() + 4000;
  while (Date.now() < end);
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  app.setAttribute('data-test-connection-state', 'CONNECTING');
  await wait(1200);
  const soon = !line.hidden;
  await wait(3000);
  const later = !line.hidden;
  app.setAttribute('data-test-connection-state', 'CONNECTED');
  return { soon, later };
}"""
CONNECTED = "[data-test-connection-state=CONNECTED]"


@pytest.fixture(scope="module")
def one_wire(app_url: str) -> Iterator[Wire]:
    """A wire to the app, for all tests here: what a browser has fetched over it, it has."""
    with wire(urlsplit(app_url).port or 0) as made:
        yield made


@pytest.fixture
def line_to_app(one_wire: Wire) -> Iterator[Wire]:
    """The wire, which lets everything through."""
    yield one_wire
    one_wire.mend()


@pytest.fixture(scope="module")
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor whose console may complain: that a wire is cut is no fault."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.fixture
def open_over(visitor: BrowserContext) -> Iterator[Callable[[str], Page]]:
    """Open a page over a wire, in a tab of its own."""

    def open_one(url: str) -> Page:
        page = visitor.new_page()
        page.goto(url)
        return page

    yield open_one
    for page in visitor.pages:
        page.close()


def bet_on_the_line(page: Page) -> None:
    """Place the bet as a hand does that nothing covers, whatever else is shown."""
    page.evaluate(
        """() => {
          const box = document.querySelector("fieldset.uw-bet:has([data-commit=bet_line])");
          box.querySelector("input[value=third]").click();
          box.querySelector("[data-commit]").click();
        }"""
    )


def move_the_line(page: Page, to: str) -> None:
    page.evaluate(
        """to => {
          const slider = document.querySelector("input[data-param=line]");
          slider.value = to;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        to,
    )


def keep(page: Page) -> None:
    page.evaluate("document.querySelector('[data-keep]').click()")


def says(page: Page, text: str) -> bool:
    return page.get_by_text(text).is_visible()


def test_a_bet_on_a_stalled_and_cut_connection_is_sent_once_it_is_back(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/line?person=ruth")
    wait_for(page, "line")
    line_to_app.stall()
    bet_on_the_line(page)
    expect(page.get_by_text(UNSENT)).to_be_visible(timeout=LONG)
    assert bets(page) == set()
    line_to_app.cut()
    page.wait_for_timeout(500)
    assert says(page, UNSENT)
    line_to_app.mend()
    eventually(page, lambda: bets(page), {"line"}, LONG)
    expect(page.get_by_text(UNSENT)).to_be_hidden(timeout=LONG)
    link(page, "next", "lab").click()
    wait_for(page, "lab")
    assert bets(page) == {"line"}


def test_a_page_that_slept_says_only_in_time_that_the_connection_is_away(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    # WebKit puts a page to sleep that one leaves; back there, one wakes it, its connection cut.
    page = open_over(f"{line_to_app.url}/line")
    wait_for(page, "line")
    assert page.evaluate(SLEEP) == {"soon": False, "later": True}


def test_a_try_is_called_kept_when_the_server_has_it_and_counts_once(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/lab?from=bank")
    wait_for(page, "lab")
    lab = Lab(page)
    line_to_app.stall()
    keep(page)
    expect(page.get_by_text(UNSENT)).to_be_visible(timeout=LONG)
    assert not says(page, KEPT)
    line_to_app.cut()
    page.wait_for_timeout(500)
    assert not says(page, KEPT)
    line_to_app.mend()
    expect(page.get_by_text(KEPT)).to_be_visible(timeout=LONG)
    expect(page.get_by_text(UNSENT)).to_be_hidden(timeout=LONG)
    eventually(page, lambda: len(lab.tries()), 1, LONG)
    line_to_app.stall()
    lab.press("bills", "ArrowRight")
    keep(page)
    page.wait_for_timeout(3000)
    assert not says(page, KEPT)
    line_to_app.mend()
    expect(page.get_by_text(KEPT)).to_be_visible(timeout=LONG)
    eventually(page, lambda: len(lab.tries()), 2, LONG)


def test_a_move_between_a_tap_and_a_slow_answer_is_shown_when_one_comes_back(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/line?person=ruth")
    wait_for(page, "line")
    line_to_app.stall()
    link(page, "next", "lab").click()
    move_the_line(page, "601")
    bet_on_the_line(page)
    page.wait_for_timeout(500)  # longer than the pause after which a move is reported
    line_to_app.mend()
    wait_for(page, "lab")
    link(page, "back", "line").click()
    wait_for(page, "line")
    eventually(page, lambda: (address(page)["line"], bets(page)), ("601", {"line"}))
    eventually(page, page.locator("input[data-param=line]").input_value, "601")


def test_a_question_to_the_office_that_is_lost_with_the_connection_was_never_asked(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/black-box?seed=8&level=scores&office=six&probes=r130")
    page.wait_for_function("() => location.search.includes('person=')", timeout=LONG)
    ask = page.get_by_role("button", name=WORDS.text("black-box-ask"))
    expect(ask).to_be_enabled()
    line_to_app.stall()
    ask.click()
    line_to_app.cut()
    page.wait_for_timeout(500)
    assert address(page)["probes"] == "r130"
    line_to_app.mend()
    expect(page.locator(CONNECTED)).to_be_attached(timeout=LONG)
    ask.click()
    eventually(page, lambda: len(address(page)["probes"].split("~")), 2, LONG)


def test_a_guess_on_a_stalled_connection_ends_the_game_once_it_is_back(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/black-box?seed=8&level=scores&office=six&probes=r130")
    wait_for(page, "black-box")
    line_to_app.stall()
    page.evaluate("document.querySelector('[data-keep]').click()")
    expect(page.get_by_text(UNSENT)).to_be_visible(timeout=LONG)
    assert "revealed" not in address(page)
    line_to_app.cut()
    page.wait_for_timeout(500)
    assert "revealed" not in address(page)
    line_to_app.mend()
    eventually(page, lambda: address(page).get("revealed"), "yes", LONG)
    expect(page.locator("[data-arrive]")).to_be_visible(timeout=LONG)
    assert address(page)["probes"] == "r130"


def test_a_new_game_that_is_lost_with_the_connection_leaves_the_old_one(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/black-box?seed=8&level=scores&office=six&probes=r130")
    wait_for(page, "black-box")
    new = page.get_by_role("button", name=WORDS.text("black-box-new"))
    line_to_app.stall()
    new.click()
    line_to_app.cut()
    page.wait_for_timeout(500)
    assert (address(page)["seed"], address(page)["probes"]) == ("8", "r130")
    line_to_app.mend()
    expect(page.locator(CONNECTED)).to_be_attached(timeout=LONG)
    new.click()
    eventually(page, lambda: "probes" in address(page), False, LONG)
    assert address(page)["seed"] != "8"


def test_what_could_not_be_sent_before_a_reload_is_sent_after_it(
    open_over: Callable[[str], Page], line_to_app: Wire
) -> None:
    page = open_over(f"{line_to_app.url}/lab?from=bank&person=noa")
    wait_for(page, "lab")
    line_to_app.cut()
    page.wait_for_timeout(500)
    keep(page)
    expect(page.get_by_text(UNSENT)).to_be_visible(timeout=LONG)
    line_to_app.mend()
    page.reload()
    eventually(page, lambda: "tries" in address(page), True, LONG)
    eventually(page, lambda: len(Lab(page).tries()), 1, LONG)


def test_a_server_that_is_started_again_in_the_middle_loses_nothing_on_screen(
    open_over: Callable[[str], Page], tmp_path: Path
) -> None:
    port = free_port()
    with (tmp_path / "log").open("w+") as log:
        first = start(ROOT / "app.py", ROOT, port, log)
        wait_until_healthy(first, port, log)
        page = open_over(f"http://127.0.0.1:{port}/formula?stage=six&person=ruth")
        wait_for(page, "formula")
        link(page, "next", "line").click()
        wait_for(page, "line")
        stop(first)
        page.wait_for_timeout(500)
        bet_on_the_line(page)
        move_the_line(page, "601")
        second = start(ROOT / "app.py", ROOT, port, log)
        wait_until_healthy(second, port, log)
        try:
            there = ("601", {"line"})
            eventually(page, lambda: (address(page).get("line"), bets(page)), there, LONG)
            eventually(page, page.locator("input[data-param=line]").input_value, "601", LONG)
            wait_for(page, "line")
            link(page, "back", "formula").click()
            wait_for(page, "formula")
            assert (address(page)["stage"], address(page)["person"]) == ("six", "ruth")
        finally:
            stop(second)
