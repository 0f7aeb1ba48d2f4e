"""Fair to whom, as a visitor's browser shows it: live, by keyboard, and offline."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.chapters.fair.test_chart import headline, names, percent, rule, sides
from tests.chapters.mistakes.test_browser import assert_address, press_until_focused
from unseen_weights.chapters.fair.chapter import FAIR, found, groups_with
from unseen_weights.chapters.fair.model.measures import GROUPS, MEASURES
from unseen_weights.handout import handout
from unseen_weights.walk import people
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
WHOLE = 'section[aria-label="Fair to whom?"]'
BY_SLUG = {groups.slug: groups for groups in GROUPS}
FULL = "groups=loans&first-line=636&second-line=591&bets=fair.both.close"


def opened(open_page: OpenPage, query: str = "", **options: object) -> Page:
    groups = "" if "groups=" in query else "groups=hillside-flats&"
    page = open_page(f"/fair?{groups}{query}".rstrip("?&"), **options)
    page.locator(".uw[data-ready=yes]").wait_for()
    return page


def expect_counts(page: Page, slug: str, one: int, other: int) -> None:
    """The headline and all eight shares are what the library counts."""
    told = f"{headline(slug, one, other)} {rule(slug, one, other)}"
    expect(page.locator(f"{WHOLE} .uw-headline")).to_have_text(told)
    first, second = sides(slug, one, other)
    for side, field in ((first, "one_text"), (second, "other_text")):
        shown = page.locator(f'{WHOLE} .uw-four [data-field="{field}"]')
        expect(shown).to_have_text([percent(side[m]) for m in MEASURES])


def button(page: Page, message: str, **values: object) -> Locator:
    name = WORDS.text(message, **values)
    return page.locator(WHOLE).get_by_role("button", name=name, exact=True)


def best_button(page: Page, slug: str) -> Locator:
    best = found()[slug]
    return button(page, "fair-best", one=int(best.one), other=int(best.other))


def choose_groups(page: Page, slug: str) -> None:
    """Opens the list of pairs where it is closed, and presses one."""
    pairs = page.locator(f"{WHOLE} .uw-pairs")
    if pairs.get_attribute("open") is None:
        pairs.locator("summary").press("Enter")
    one, other = names(BY_SLUG[slug])
    pairs.get_by_role("button", name=WORDS.text("fair-pair", one=one, other=other)).press("Enter")


def said(page: Page, field: str) -> Locator:
    return page.locator(f'{WHOLE} [data-text="summary.{field}"]')


def test_by_keyboard_alone_from_the_first_line_to_the_best_pair(open_page: OpenPage) -> None:
    page = opened(open_page)
    expect_counts(page, "hillside-flats", 600, 600)
    first = page.get_by_role("slider", name="Line: Hillside")
    press_until_focused(page, first)
    for _ in range(12):
        page.keyboard.press("ArrowRight")
    expect_counts(page, "hillside-flats", 612, 600)
    expect(best_button(page, "hillside-flats")).to_be_hidden()
    press_until_focused(page, page.locator("input[name=bet_fair][value=districts]"))
    page.keyboard.press("Space")
    press_until_focused(page, button(page, "bet-place"))
    page.keyboard.press("Enter")
    expect(said(page, "feedback_fair")).to_contain_text("Right.")
    best_button(page, "hillside-flats").focus()
    page.keyboard.press("Enter")
    expect_counts(page, "hillside-flats", 658, 595)
    expect(page.locator(f"{WHOLE} .uw-headline")).to_contain_text("All four are equal. Counts:")
    assert_address(page, **{"first-line": "658", "second-line": "595"}, bets="fair.districts.right")


def test_another_two_groups_have_their_names_rows_and_their_own_best(open_page: OpenPage) -> None:
    page = opened(open_page, "bets=fair.both.close&person=ilir")
    choose_groups(page, "loans")
    expect_counts(page, "loans", 600, 600)
    for name in names(BY_SLUG["loans"]):
        expect(page.get_by_role("slider", name=f"Line: {name}")).to_be_visible()
    expect(page.locator(f"{WHOLE} svg.marks")).to_contain_text("Shop loans, kept it: 4 of 69")
    expect(page.locator(f'{WHOLE} [data-text="person.text"]')).to_contain_text("Ilir Sands has 580")
    best_button(page, "loans").click()
    expect_counts(page, "loans", 636, 591)
    expect(said(page, "searched")).to_contain_text("even the best leaves a gap of 18.9 points")
    button(page, "fair-same", line=600).click()
    expect_counts(page, "loans", 600, 600)
    assert_address(page, **{"groups": "loans", "first-line": "600", "second-line": "600"})


def test_another_two_groups_begin_at_600_whatever_was_found_for_the_last(
    open_page: OpenPage,
) -> None:
    page = opened(open_page, "first-line=658&second-line=595&bets=fair.both.close")
    expect_counts(page, "hillside-flats", 658, 595)
    choose_groups(page, "loans")
    expect_counts(page, "loans", 600, 600)
    shown = page.locator(f"{WHOLE} .uw-pairs button").filter(has_text="(shown now)")
    expect(shown).to_have_text("Shop loans and Roof loans (shown now)")
    expect(page.locator(f"{WHOLE} .uw-pairs summary")).to_contain_text("Shop loans and Roof loans")


def test_a_link_with_lines_does_not_answer_the_bet(open_page: OpenPage) -> None:
    page = opened(open_page, "first-line=658&second-line=595")
    held = page.locator(f'{WHOLE} [data-text="summary.headline"]')
    expect(held).to_have_text(WORDS.text("fair-held", one=658, other=595))
    button(page, "fair-show").click()
    expect_counts(page, "hillside-flats", 658, 595)
    expect(button(page, "fair-show")).to_be_hidden()


def test_a_reload_loses_nothing(open_page: OpenPage) -> None:
    page = opened(open_page, f"{FULL}&person=noa")
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect_counts(page, "loans", 636, 591)
    expect(said(page, "feedback_fair")).to_contain_text("Half of that is so.")
    assert page.locator("select[data-param=follow]").input_value() == people()["noa"]


def test_nonsense_in_the_address_gets_one_sentence_and_the_default(open_page: OpenPage) -> None:
    page = opened(open_page, "groups=<b>all</b>&first-line=9999")
    expect(page.get_by_text("asks for something that is not here")).to_have_count(1)
    expect_counts(page, groups_with(next(iter(people()))), 600, 600)


@pytest.mark.parametrize(("width", "height"), [(360, 740), (360, 640), (1280, 740)])
def test_the_headline_stays_in_sight_while_a_line_is_held(
    open_page: OpenPage, width: int, height: int
) -> None:
    page = opened(open_page, FULL, width=width, height=height)
    for side in ("one", "other"):
        slider = page.locator(f"input[data-param=line_{side}]")
        slider.focus()
        slider.scroll_into_view_if_needed()
        expect(page.locator(f"{WHOLE} .uw-headline")).to_be_in_viewport(ratio=0.9)
        expect(slider).to_be_in_viewport(ratio=0.9)
        box = slider.bounding_box()
        assert box
        middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
        on_top = page.evaluate(
            "([x, y]) => { let e = document.elementFromPoint(x, y);"
            " while (e && e.shadowRoot) e = e.shadowRoot.elementFromPoint(x, y);"
            " return e?.dataset?.param; }",
            middle,
        )
        assert on_top == f"line_{side}", "Nothing may lie over what one drags."


def test_offline_the_page_counts_the_same(open_page: OpenPage, tmp_path: Path) -> None:
    file = tmp_path / "unseen-weights.html"
    file.write_text(handout(WORDS, (FAIR,)), encoding="utf-8")
    page = open_page(file.as_uri(), offline=True)
    page.locator(".uw[data-chapter=fair][data-ready=yes]").wait_for()
    choose_groups(page, "carers")
    slider = page.locator("input[data-param=line_other]")
    slider.focus()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    expect_counts(page, "carers", 600, 620)
