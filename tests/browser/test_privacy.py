"""What README says of a browser's memory is what is there, and all of it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.lab_page import eventually
from tests.browser.server import ROOT
from tests.browser.test_kept import address, wait_for

OpenPage = Callable[..., Page]
FOUND = """return ["localStorage", "sessionStorage"].flatMap(
  place => Object.keys(window[place]).map(key => [place, key]))"""
TYPED = "e => { e.value = 'FFFFF'; e.dispatchEvent(new Event('input', { bubbles: true })); }"
PLACES = {
    "localStorage": "local storage",
    "sessionStorage": "session storage",
    "cookie": "a cookie",
}


def told() -> set[tuple[str, str]]:
    """Return what README's table names, and where it is; `…` stands for the rest of a name."""
    privacy = (
        (ROOT / "README.md").read_text(encoding="utf-8").split("## Privacy")[1].split("\n## ")[0]
    )
    rows = [line.split("|")[1:3] for line in privacy.splitlines() if line.startswith("| ")]
    return {(name, place.strip()) for what, place in rows for name in re.findall("`(.+?)`", what)}


def named(key: str, place: str) -> tuple[str, str] | None:
    """Return the name under which the table tells of this key."""
    fits = (n for n, p in told() if p == PLACES[place] and re.fullmatch(n.replace("…", ".+"), key))
    return next(((name, PLACES[place]) for name in fits), None)


def test_the_readme_names_all_that_a_browser_keeps_and_nothing_else(open_page: OpenPage) -> None:
    page = open_page("/lab?from=bank&person=ruth")
    wait_for(page, "lab")
    found = page.evaluate(f"() => {{ document.querySelector('[data-keep]').click(); {FOUND} }}")
    eventually(page, lambda: "tries" in address(page), True)
    page.wait_for_function("() => !sessionStorage.getItem('unseen-weights-unsent')")
    found += page.evaluate(f"() => {{ {FOUND} }}")
    page.goto(page.url.split("/lab")[0] + "/quiz")
    page.locator(".uw-quiz [data-item] input").first.check()
    page.locator("[data-codes]").evaluate(TYPED)
    found += page.evaluate(f"() => {{ {FOUND} }}")
    found += [["cookie", cookie["name"]] for cookie in page.context.cookies()]
    assert [key for place, key in found if not named(key, place)] == []
    assert {named(key, place) for place, key in found} == told()
