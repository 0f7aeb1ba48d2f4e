"""What travels with a learner from page to page: person, settings and bets."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.lab_page import WORDS, eventually
from tests.browser.walk_page import (
    ORDER,
    PATHS,
    PEOPLE,
    SIX,
    SLUGS,
    TO_NEXT,
    OpenPage,
    Walk,
    first_name,
    open_walk,
)
from tests.chapters.lab.test_browser import open_menu
from tests.test_walk_charts import best_marks
from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS, WALK
from unseen_weights.ui.desks import DESKS, Desk

# What travels

SETTINGS: dict[str, tuple[str, dict[str, str]]] = {
    "start": ("start.posts.noted", {}),
    "record": ("record.half.wrong", {"record": "civic"}),
    "formula": (
        "formula.rises.right",
        {"stage": "six", "bills": "80", "loans": "50", "friends": "15", "best-civic": "3"},
    ),
    "line": ("line.tenth.close", {"line": "571"}),
}


def set_up(walk: Walk) -> None:
    """Change the person, everything of the page that can be changed, and bet."""
    walk.follow("noa")
    if walk.slug == "record":
        walk.button("weight-civic").click()
    elif walk.slug == "formula":
        walk.button("formula-all").click()
        for param, key, times in [
            ("w_bills", "ArrowRight", 6),
            ("w_friends", "ArrowLeft", 7),
            ("best_civic", "ArrowLeft", 5),
        ]:
            walk.press(param, key, times)
    elif walk.slug == "line":
        walk.press("line", "ArrowLeft", 29)
    walk.bet(SETTINGS[walk.slug][0].split(".")[1])


@pytest.mark.parametrize("slug", SLUGS)
def test_a_reload_loses_nothing_and_a_shared_link_brings_it_all(
    open_page: OpenPage, slug: str
) -> None:
    walk = open_walk(open_page, slug)
    set_up(walk)
    bet, own = SETTINGS[slug]
    walk.assert_address(person="noa", bets=bet, **own)
    walk.settle()
    state, headline, feedback = walk.state(), walk.headline, walk.feedback
    walk.page.reload()
    walk.wait()
    assert (walk.state(), walk.headline, walk.feedback) == (state, headline, feedback)
    shared = urlsplit(walk.page.url)
    other = Walk(open_page(f"{shared.path}?{shared.query}"), slug).wait()
    assert (other.state(), other.headline, other.feedback) == (state, headline, feedback)
    other.assert_address(person="noa", bets=bet, **own)


def test_a_reload_in_the_middle_keeps_the_bets_of_the_pages_before(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start")
    walk.follow("ilir")
    walk.bet("fines")
    walk = walk.go("record")
    walk.bet("nobody")
    walk.assert_address(bets="start.fines.noted~record.nobody.right")
    walk.page.reload()
    walk.wait()
    walk = walk.go("formula")
    assert walk.text("answer_start").startswith("You bet on fines. For Ilir that is it")
    walk.assert_address(person="ilir", bets="start.fines.right~record.nobody.right")
    walk = walk.go("record")
    assert walk.feedback == WORDS.text("bet-record-right", most=int((best_marks() == 4).sum()))


@pytest.mark.parametrize("slug", [*SLUGS, "lab"])
def test_the_person_can_be_changed_and_is_ringed_named_and_in_the_address(
    open_page: OpenPage, slug: str
) -> None:
    walk = open_walk(open_page, slug, SIX if slug == "formula" else "")
    for person in ("ilir", "ruth"):
        walk.follow(person)
        walk.assert_address(person=person)
        walk.expect_named(first_name(person))
        if slug in ("start", "line", "lab"):
            eventually(walk.page, walk.ringed, [PEOPLE[person]])
    if slug == "record":
        expect(walk.root.locator('svg.marks path[fill="var(--uw-ink)"]')).to_have_count(6)
    walk = walk.go("formula" if slug == "record" else "record")
    walk.assert_address(person="ruth")
    expect(walk.root.locator("select[data-param=follow]")).to_have_value(PEOPLE["ruth"])


def test_next_and_back_lead_through_the_walk(open_page: OpenPage) -> None:
    walk = open_walk(open_page, ORDER[0])
    links = walk.page.locator(f'[data-testid="stPageLink"] a:has-text("{TO_NEXT}")')
    expect(links).to_have_count(1)
    for slug in ORDER[1:]:
        walk = walk.go(slug)
        assert urlsplit(walk.page.url).path == PATHS[slug]
        expect(walk.page.get_by_role("heading", level=1)).to_have_text(
            WORDS.text(f"{slug}-question")
        )
    expect(links).to_have_count(0)
    for slug in reversed(ORDER[:-1]):
        walk = walk.go(slug)
        assert urlsplit(walk.page.url).path in {PATHS[slug], f"/{slug}"}
    assert "page 1 of" in walk.page.locator(".st-key-menu summary").inner_text()


def test_the_menu_has_all_pages_in_order(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "record")
    beside = [chapter for chapter in CHAPTERS if chapter not in WALK]
    pages: list[Chapter | Desk] = [
        *WALK,
        *DESKS,
        *beside,
    ]
    assert open_menu(walk.page) == [PATHS.get(page.slug, f"/{page.slug}") for page in pages]


def test_the_browsers_back_button_brings_the_page_before_with_its_state(
    open_page: OpenPage,
) -> None:
    walk = open_walk(open_page, "record", "person=ruth")
    walk.button("weight-posts").click()
    walk.assert_address(record="posts")
    walk.settle()
    before = walk.state()
    formula = walk.go("formula")
    formula.button("formula-all").click()
    formula.assert_address(stage="six", person="ruth")
    formula.settle()
    after = formula.state()
    walk.page.go_back()
    arrive(walk, "/record")
    eventually(walk.page, walk.state, before)
    walk.assert_address(record="posts", person="ruth")
    walk.page.go_forward()
    arrive(formula, "/formula")
    eventually(walk.page, formula.state, after)
    formula.assert_address(stage="six", person="ruth")


def arrive(walk: Walk, path: str) -> None:
    """Wait until the browser is there and the page has settled."""
    eventually(walk.page, lambda: walk.page.evaluate("location.pathname"), path)
    walk.wait().settle()
