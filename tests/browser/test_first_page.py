"""Whoever comes back to the first page can go on, start anew, or have everything forgotten."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.lab_page import WORDS, eventually
from tests.browser.test_kept import address, at, bets, place_bets, wait_for
from unseen_weights.quiz.part import KEYS

OpenPage = Callable[..., Page]
NOTHING = "() => [localStorage, sessionStorage].every(s => !s.getItem('unseen-weights'))"


def button(page: Page, message: str, **values: str) -> Locator:
    return page.get_by_role("button", name=WORDS.text(message, **values))


def goes_on(page: Page, slug: str = "line") -> Locator:
    """The button that goes on, and says where."""
    return button(page, "offer-on", title=WORDS.text(f"{slug}-title"))


def walk_a_little(open_page: OpenPage) -> Page:
    """Bet on The line, and close the tab; gives another one."""
    page = open_page("/line?line=571&person=ruth", width=360)
    wait_for(page, "line")
    place_bets(page)
    eventually(page, lambda: bets(page), {"line"})
    page.wait_for_function("() => localStorage.getItem('unseen-weights')?.includes('line.')")
    other = page.context.new_page()
    other.set_viewport_size({"width": 360, "height": 740})
    other.goto(page.url.split("/line")[0] + "/")
    page.close()
    wait_for(other, "start")
    return other


def test_one_can_go_on_where_one_stopped(open_page: OpenPage) -> None:
    page = walk_a_little(open_page)
    assert bets(page) == set()
    goes_on(page).click()
    wait_for(page, "line")
    eventually(page, lambda: address(page)["line"], "571")
    assert (at(page), address(page)["person"], bets(page)) == ("line", "ruth", {"line"})
    eventually(page, page.locator("input[data-param=line]").input_value, "571")


def test_a_page_that_is_not_there_any_more_is_not_named(open_page: OpenPage) -> None:
    page = walk_a_little(open_page)
    page.evaluate(
        """() => { sessionStorage.clear(); const kept = JSON.parse(localStorage['unseen-weights']);
        localStorage['unseen-weights'] = JSON.stringify({ ...kept, page: 'nowhere' }); }"""
    )
    other = page.context.new_page()
    other.goto(page.url)
    wait_for(other, "start")
    expect(goes_on(other, "start")).to_be_visible()


def test_one_can_start_anew_and_have_everything_forgotten(open_page: OpenPage) -> None:
    page = walk_a_little(open_page)
    button(page, "offer-anew").click()
    expect(goes_on(page)).to_be_hidden()
    assert page.evaluate("() => localStorage.getItem('unseen-weights')") is None
    page.locator("[data-set*=follow]").nth(2).click()
    place_bets(page)
    eventually(page, lambda: bets(page), {"start"})
    page.evaluate(f"() => localStorage.setItem('{KEYS[0]}', '{{}}')")
    button(page, "offer-forget").click()
    expect(page.get_by_text(WORDS.text("offer-forgotten"))).to_be_visible()
    eventually(page, lambda: address(page), {"person": "amina"})
    page.wait_for_function(NOTHING)
    assert page.evaluate(f"() => localStorage.getItem('{KEYS[0]}')") is None
    expect(page.locator("fieldset.uw-bet [data-commit]")).to_be_visible()
    page.reload()
    wait_for(page, "start")
    expect(goes_on(page)).to_be_hidden()
    assert address(page) == {"person": "amina"}
