"""Dots that slide, and pages that play: in the one file, where no server is asked."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import wait_until_idle, wait_until_still
from tests.browser.light_page import go, live, open_light
from unseen_weights.town import load_residents
from unseen_weights.walk import first_name, followable
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
RESIDENTS = load_residents()
RUNNING = """() => document.getAnimations().filter((one) => one.id).map((one) => one.id)"""
WATCH = """() => {
  window.begun = [];
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (...given) {
    const one = animate.apply(this, given);
    queueMicrotask(() => begun.push(one.id));
    return one;
  };
}"""
PLACES = """root => [...root.querySelectorAll('.dots_marks path')].map(
  (dot) => [dot.getAttribute('transform'), dot.getAttribute('style'), dot.childElementCount])"""
HELD = """() => {
  const all = document.getAnimations().filter((one) => one.id.startsWith('uw-'));
  for (const one of all) {
    one.pause();
    one.currentTime = one.id === 'uw-slide' ? 500 : 700;
  }
  const marked = all.filter((one) => one.id === 'uw-newly').map((one) => one.effect.target);
  const at = (dot) => {
    const { x, y, width, height } = dot.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const before = [...new Set(marked)].map((dot) => [dot, at(dot), dot.getAttribute('transform')]);
  return before.map(([dot, [x, y], place]) => {
    dot.removeAttribute('transform');
    const [left, top] = at(dot);
    dot.setAttribute('transform', place);
    return Math.hypot(left - x, top - y);
  });
}"""
STEPS = """() => {
  window.steps = new Map();
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (...given) {
    if (given[0][0]?.translate) steps.set(this, given[0][0].translate);
    return animate.apply(this, given);
  };
}"""
SLID = """root => {
  const face = root.querySelector('svg image');
  const dots = [...root.querySelectorAll('.dots_marks path')];
  const dot = dots.find((one) => one.__data__.datum.id === face.__data__.datum.id);
  return [face, dot].map((one) => steps.get(one));
}"""
SHUT = '[data-set=\'{"seen": "yes"}\']'
MOVES = {
    "lab": "[data-set*=preset] >> nth=3",
    "everywhere": "[data-set*=shared] >> nth=1",
    "fair": ".uw-pairs [data-set*=newcomers]",
    "firms": "[data-set*=sort] >> nth=1",
    "company": "[data-set*=cost] >> nth=2",
}


def opened(open_page: OpenPage, handout: Path, slug: str, **options: Any) -> tuple[Page, Locator]:
    page = open_light(open_page, handout, slug, **options)
    wait_until_still(page)
    return page, live(page, slug)


def begun(page: Page) -> set[str]:
    return set(page.evaluate("begun")) - {""}


def test_a_preset_slides_the_dots_and_a_drag_ends_it(open_page: OpenPage, handout: Path) -> None:
    page, lab = opened(open_page, handout, "lab")
    page.evaluate(WATCH)
    lab.get_by_role("button", name=WORDS.text("preset-friends"), exact=True).click()
    page.wait_for_function("() => begun.includes('uw-slide') && begun.includes('uw-newly')")
    lab.locator("[data-param=line]").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate(RUNNING) == []
    page.evaluate("begun.length = 0")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert begun(page) == set()


def test_a_dot_that_is_marked_stays_where_it_is_in_webkit_too(
    open_page: OpenPage, handout: Path
) -> None:
    # WebKit forgets the attribute that says where a dot stands while `transform` is animated.
    page, lab = opened(open_page, handout, "lab")
    page.evaluate(WATCH)
    lab.get_by_role("button", name=WORDS.text("preset-bank"), exact=True).click()
    page.wait_for_function("() => begun.includes('uw-newly')")
    moved = page.evaluate(HELD)
    assert len(moved) > 5
    assert max(moved) < 0.1


def test_the_face_slides_with_the_dot_that_it_stands_on(open_page: OpenPage, handout: Path) -> None:
    page, lab = opened(open_page, handout, "lab")
    page.evaluate(STEPS)
    lab.get_by_role("button", name=WORDS.text("preset-bank"), exact=True).click()
    page.wait_for_function("() => steps.size")
    face, dot = lab.evaluate(SLID)
    assert dot
    assert face == dot


def test_the_picture_ends_as_it_would_without_movement(open_page: OpenPage, handout: Path) -> None:
    ends = []
    for calm in (False, True):
        page, lab = opened(open_page, handout, "lab", reduced_motion=calm)
        page.evaluate(WATCH)
        lab.get_by_role("button", name=WORDS.text("preset-bank"), exact=True).click()
        page.wait_for_function("() => begun.includes('uw-newly')")
        assert begun(page) == {"uw-newly"} | (set() if calm else {"uw-slide"})
        wait_until_still(page)
        assert page.evaluate(RUNNING) == []
        ends.append(lab.evaluate(PLACES))
    assert ends[0] == ends[1]


def test_buttons_of_every_page_with_dots_mark_or_move_them(
    open_page: OpenPage, handout: Path
) -> None:
    page, _ = opened(open_page, handout, "firms")
    page.evaluate(WATCH)
    for slug, button in MOVES.items():
        go(page, slug)
        shown = live(page, slug)
        for gate in shown.locator(SHUT).all():
            if gate.is_visible():
                gate.click()
        if slug == "company":
            set_slider(shown, "share", 50)
            set_slider(shown, "rounds", 10)
        if slug == "everywhere":
            set_slider(shown, "sharing", 5)
        page.wait_for_timeout(400)
        page.evaluate("begun.length = 0")
        shown.locator(button).first.evaluate("e => e.click()")
        page.wait_for_timeout(400)
        assert begun(page) & {"uw-slide", "uw-newly"}, slug


def set_slider(part: Locator, param: str, value: int) -> None:
    part.locator(f"[data-param={param}]").fill(str(value))


@pytest.mark.parametrize("calm", [False, True])
def test_rounds_play_until_the_space_bar_and_are_not_read_aloud(
    open_page: OpenPage, handout: Path, calm: bool
) -> None:
    page, company = opened(open_page, handout, "company", reduced_motion=calm)
    set_slider(company, "share", 50)
    page.wait_for_timeout(1000)
    page.evaluate(WATCH)
    heard = company.locator("p[role=status].uw-hidden")
    before = heard.text_content()
    play = company.locator("[data-play]")
    expect(play).to_have_accessible_name(WORDS.text("play-start", what="rounds"))
    expect(play).to_have_attribute("aria-pressed", "false")
    play.click()
    expect(play).to_have_accessible_name(WORDS.text("play-stop"))
    expect(play).to_have_attribute("aria-pressed", "true")
    rounds = company.locator("output[data-value=rounds]")
    expect(rounds).to_have_text("2")
    assert heard.text_content() == before
    assert "uw-slide" not in begun(page)
    page.evaluate("document.activeElement.blur()")
    top = page.evaluate("scrollY")
    page.keyboard.press("Space")
    expect(play).to_have_attribute("aria-pressed", "false")
    assert page.evaluate("scrollY") == top
    stopped = rounds.text_content()
    expect(heard).to_contain_text(company.locator(".uw-headline").inner_text(), timeout=3000)
    page.wait_for_timeout(1200)
    assert rounds.text_content() == stopped


def test_months_play_to_the_end_and_begin_anew(open_page: OpenPage, handout: Path) -> None:
    page, spiral = opened(open_page, handout, "spiral")
    play, month = spiral.locator("[data-play]"), spiral.locator("output[data-value=month]")
    expect(play).to_be_hidden()
    spiral.get_by_role("button", name=WORDS.text("gate-show"), exact=True).click()
    expect(month).to_have_text("36")
    play.click()
    expect(month).to_have_text(re.compile("^[1-9]$"))
    page.keyboard.press("Space")
    expect(play).to_have_attribute("aria-pressed", "false")
    set_slider(spiral, "month", 33)
    play.focus()
    page.keyboard.press("Enter")
    expect(month).to_have_text("36")
    expect(play).to_have_attribute("aria-pressed", "false")


def test_chance_chooses_somebody_who_is_then_followed_everywhere(
    open_page: OpenPage, handout: Path
) -> None:
    page, start = opened(open_page, handout, "start")
    button = start.locator("[data-any]")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(start.locator("[data-set*=follow][aria-pressed=true]")).to_have_count(0)
    letter = start.locator('[data-text="summary.letter"]')
    expect(letter).not_to_contain_text("Ms Holt")
    name = letter.inner_text().removeprefix("Dear ").partition(",")[0]
    assert name in {RESIDENTS["name"][one] for one in list(followable().values())[4:]}
    for slug in ("line", "mistakes", "end"):
        go(page, slug)
        chosen = live(page, slug).locator("select[data-param=follow] option:checked")
        expect(chosen).to_have_text(name)
    expect(live(page, "end").locator('[data-text="summary.letter"]')).to_contain_text(name)


def test_an_address_that_follows_anyone_keeps_them(open_page: OpenPage) -> None:
    slug = list(followable())[-1]
    page = open_page(f"/line?person={slug}")
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    chosen = page.locator("select[data-param=follow]")
    expect(chosen).to_have_value(slug)
    expect(page.locator(".uw-turn")).to_contain_text(first_name(slug))
    page.locator("[data-param=line]").fill("620")
    page.wait_for_url(lambda url: "line=620" in url and f"person={slug}" in url)
