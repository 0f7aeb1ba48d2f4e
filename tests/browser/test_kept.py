"""What is yours stays yours: no tap, reload, Back, bare address or second tab loses anything."""

from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.checks import wait_until_idle
from tests.browser.lab_page import WORDS, eventually
from unseen_weights.contents import WALK

OpenPage = Callable[..., Page]
WIDTHS = (360, 1280)
GAPS = (60, 150, 300, 600)  # milliseconds between two taps
SLUGS = [chapter.slug for chapter in WALK]


def address(page: Page) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(page.url).query))


def bets(page: Page) -> set[str]:
    return {piece.split(".")[0] for piece in address(page).get("bets", "").split("~") if piece}


def at(page: Page) -> str:
    return urlsplit(page.url).path.strip("/") or SLUGS[0]


def wait_for(page: Page, slug: str) -> None:
    """Wait until this page is live and its address is written."""
    page.wait_for_function(
        """([slug, first]) => (location.pathname.slice(1) || first) === slug
             && document.querySelector('.uw[data-ready=yes]') && location.search.includes('person=')
             && document.querySelector('[data-test-script-state=notRunning]')""",
        arg=[slug, SLUGS[0]],
        timeout=60_000,
    )


def link(page: Page, way: str, slug: str) -> Locator:
    name = WORDS.text(f"walk-{way}", title=WORDS.text(f"{slug}-title"))
    return page.get_by_role("link", name=name)


def place_bets(page: Page) -> None:
    """Place what can be bet on, and leave no time for it to be reported."""
    open_bets = page.locator("[data-commit]:visible")
    for name in open_bets.evaluate_all("all => all.map(button => button.dataset.commit)"):
        box = page.locator(f"fieldset.uw-bet:has([data-commit={name}])")
        box.locator("input[type=radio]").last.check()
        box.locator("[data-commit]").click()


def tap_twice(page: Page, target: Locator, gap: int) -> None:
    """Tap a place twice, as a finger does: whatever is there the second time."""
    page.mouse.move(1, 1)  # as a hand that comes anew, and not for a third tap
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box
    place = (box["x"] + 24, box["y"] + box["height"] / 2)
    page.mouse.click(*place)
    page.wait_for_timeout(gap)
    page.mouse.click(*place)


@pytest.mark.parametrize("there", [0, 1])  # and back at the other width
@pytest.mark.parametrize("gap", GAPS)
def test_a_double_tap_on_any_next_or_back_loses_nothing_and_loads_nothing_anew(
    open_page: OpenPage, gap: int, there: int
) -> None:
    page = open_page("/?person=ruth", width=WIDTHS[there])
    wait_for(page, SLUGS[0])
    loads: list[str] = []
    page.on("request", lambda r: loads.append(r.url) if r.is_navigation_request() else None)
    for slug in SLUGS[1:]:
        place_bets(page)
        tap_twice(page, link(page, "next", slug), gap)
        wait_for(page, slug)
        assert at(page) == slug
    placed = bets(page)
    assert {"start", "record", "formula", "line"} <= placed
    page.set_viewport_size({"width": WIDTHS[1 - there], "height": 740})
    for slug in reversed(SLUGS[:-1]):
        tap_twice(page, link(page, "back", slug), gap)
        wait_for(page, slug)
    assert loads == []
    assert (address(page)["person"], bets(page)) == ("ruth", placed)


def test_a_double_tap_on_the_way_back_to_the_walk_loses_nothing(open_page: OpenPage) -> None:
    """From a page beside the walk; its bets go along."""
    page = open_page("/fair?person=ruth", width=360)
    wait_for(page, "fair")
    place_bets(page)
    tap_twice(page, link(page, "to", SLUGS[0]), 150)
    wait_for(page, SLUGS[0])
    assert (address(page)["person"], bets(page)) == ("ruth", {"fair"})


def test_a_reload_back_and_a_bare_address_in_the_same_tab_lose_nothing(
    open_page: OpenPage, app_url: str
) -> None:
    page = open_page("/line?line=571&person=ruth", width=360)
    wait_for(page, "line")
    place_bets(page)
    eventually(page, lambda: bets(page), {"line"})
    link(page, "next", "lab").click()
    wait_for(page, "lab")
    page.get_by_role("button", name=WORDS.text("lab-keep")).click()
    eventually(page, lambda: "tries" in address(page), True)
    kept = address(page)["tries"]
    page.goto(f"{app_url}/line")
    wait_for(page, "line")
    assert (address(page)["line"], address(page)["person"]) == ("571", "ruth")
    assert bets(page) == {"line"}
    page.goto(f"{app_url}/lab")
    eventually(page, lambda: address(page).get("tries"), kept)
    page.go_back()
    wait_for(page, "line")
    assert address(page)["line"] == "571"
    page.goto(f"{app_url}/")
    wait_for(page, "start")
    assert (address(page)["person"], bets(page)) == ("ruth", {"line"})
    page.reload()
    wait_for(page, "start")
    assert (address(page)["person"], bets(page)) == ("ruth", {"line"})


def test_a_move_in_the_moment_of_a_reload_is_shown_again(open_page: OpenPage) -> None:
    page = open_page("/line?line=571&person=ruth")
    wait_for(page, "line")
    slider = page.locator("input[data-param=line]")
    slider.press("ArrowRight")
    page.reload()
    wait_for(page, "line")
    eventually(page, lambda: address(page)["line"], "572")
    eventually(page, slider.input_value, "572")


def test_two_tabs_have_a_visit_each(open_page: OpenPage, app_url: str) -> None:
    one = open_page("/line?line=571&person=ruth")
    wait_for(one, "line")
    two = one.context.new_page()
    two.goto(f"{app_url}/line")
    wait_for(two, "line")
    assert address(two) == {"line": "600", "person": "amina"}
    two.locator("input[data-param=line]").press("ArrowRight")
    eventually(two, lambda: address(two)["line"], "601")
    one.goto(f"{app_url}/line")
    wait_for(one, "line")
    eventually(one, lambda: address(one)["line"], "571")


def test_what_a_browser_kept_and_does_not_fit_is_named_in_one_sentence(
    open_page: OpenPage, app_url: str
) -> None:
    page = open_page("/line")
    wait_for(page, "line")
    kept = '{"visit": {"person": "ruth", "line.line": "5000"}}'
    page.evaluate("kept => sessionStorage.setItem('unseen-weights', kept)", kept)
    page.goto("about:blank")
    page.goto(f"{app_url}/line")
    told = page.get_by_test_id("stAlert")
    told.wait_for()
    wait_until_idle(page)
    assert told.inner_text().count("does not fit any more") == 1
    eventually(page, lambda: address(page), {"line": "600", "person": "ruth"})
