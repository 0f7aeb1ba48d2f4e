"""The lab in a real browser: what is dragged, what is said about it, and what is remembered."""

import io
import re
from collections.abc import Callable
from functools import partial
from typing import Any, Literal
from urllib.parse import urlencode, urlsplit

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import (
    wait_until_idle,
)
from tests.browser.lab_page import (
    OPENED,
    RECORDS,
    RESIDENTS,
    SAME,
    WORDS,
    Lab,
    Presses,
    counted_by,
    eventually,
    names,
    open_lab,
    rule_of,
)
from tests.browser.server import running_app
from tests.browser.share_panel import share_link
from tests.chapters.lab.test_page import NONSENSE
from unseen_weights.chapters.lab.model.search import load_search
from unseen_weights.rule import Rule
from unseen_weights.settings import CHALLENGE_COUNT, LINE_SHARE, PRESETS, SCALES
from unseen_weights.town import DISTRICTS, load_people

OpenPage = Callable[..., Page]
Theme = Literal["light", "dark"]

DEFAULT = {**dict.fromkeys(RECORDS, "50"), "line": "600", "scale": "350-950", "from": "same"}
MOVED = {"bills": "85", "loans": "20", "fines": "65", "civic": "10", "posts": "45", "friends": "5"}
LINK = MOVED | {"line": "571", "scale": "350-950", "person": "ruth", "from": "town-hall"}
TRIES = "80.100.20.0.0.10_600_350-950_bank~30.10.0.20.100.70_430_0-1000_platform"
PEOPLE = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
THE_FIRST = next(iter(PEOPLE))
SLIDERS = [*RECORDS, "line"]


# Dragging


def test_twelve_key_presses_with_pauses_all_count_and_the_focus_stays(open_page: OpenPage) -> None:
    lab = open_lab(open_page, {"bills": "10"})
    lab.slider("bills").focus()
    lab.page.evaluate("window.held = document.activeElement")
    for pause in [450, 60, 450, 60, 60, 450, 450, 60, 450, 60, 60, 450]:
        lab.page.keyboard.press("ArrowRight")
        lab.page.wait_for_timeout(pause)
    lab.settle()
    assert lab.weights() == SAME | {"bills": 70}
    assert lab.page.evaluate("window.held.isConnected && window.held === document.activeElement")
    lab.assert_address(bills="70")
    lab.assert_counts_as(Rule(SAME | {"bills": 70}))


SEQUENCES: dict[str, Presses] = {
    "one weight up": [("bills", "ArrowRight", 7)],
    "one weight to its end": [("loans", "End", 1)],
    "one weight off": [("civic", "Home", 1)],
    "the line down": [("line", "ArrowLeft", 37)],
    "the line to its low end": [("line", "Home", 1)],
    "the line to its high end": [("line", "End", 1)],
    "several weights and the line": [
        ("bills", "ArrowRight", 3),
        ("posts", "ArrowLeft", 6),
        ("line", "ArrowRight", 11),
        ("civic", "Home", 1),
        ("friends", "PageUp", 2),
        ("bills", "ArrowLeft", 1),
        ("line", "ArrowLeft", 4),
    ],
}


@pytest.mark.parametrize("presses", SEQUENCES.values(), ids=SEQUENCES.keys())
def test_the_headline_counts_what_rule_counts_for_the_sliders(
    open_page: OpenPage, presses: Presses
) -> None:
    lab = open_lab(open_page)
    before = lab.rule()
    lab.assert_counts_as(before)
    lab.press_all(presses)
    after = lab.rule()
    assert after != before, "No key moved a slider."
    assert counted_by(after) != counted_by(before), "This sequence changes nothing one could see."
    lab.assert_counts_as(after)
    lab.settle()
    lab.assert_counts_as(rule_of(lab.address()))
    assert lab.rule() == after


def test_every_weight_is_the_one_its_label_names(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    expected: dict[str, float] = dict(SAME)
    for steps, name in enumerate(RECORDS, start=1):
        label = WORDS.text(f"weight-{name}")
        lab.root.get_by_role("slider", name=re.compile(rf"^{label}\b")).focus()
        for _ in range(steps):
            lab.page.keyboard.press("ArrowRight")
        expected[name] = 50 + 5 * steps
        lab.assert_counts_as(Rule(expected))


def test_as_many_crosses_are_drawn_as_the_headline_says(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    for presses in ([], [("line", "ArrowRight", 9)], [("loans", "End", 1), ("posts", "Home", 1)]):
        lab.press_all(presses)
        lab.assert_counts_as(lab.rule())
        penalised = lab.counts()[0]
        assert penalised > 0
        eventually(lab.page, lab.crosses, (penalised, penalised))
        expect(lab.root.locator("svg.marks .dots_marks path")).to_have_count(len(RESIDENTS))


def test_the_crosses_are_the_people_that_rule_penalises(open_page: OpenPage) -> None:
    lab = open_lab(open_page, LINK)
    fills = lab.root.locator("svg.marks .dots_marks path").evaluate_all(
        "all => all.map(p => p.getAttribute('fill').includes('--uw-penalised'))"
    )
    assert fills == rule_of(LINK).penalised(RESIDENTS).tolist()
    assert any(fills)


def test_no_score_is_said_and_nobody_drawn_as_penalised_when_every_weight_is_zero(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page)
    lab.press_all([(name, "Home", 1) for name in RECORDS])
    eventually(lab.page, lambda: lab.headline, WORDS.text("lab-no-score"))
    assert "no score" in lab.headline
    eventually(lab.page, lab.crosses, (0, 0))
    assert lab.text("followed") == WORDS.text("lab-followed-no-score")
    assert not any(lab.is_met(challenge) for challenge in ("kept", "equal", "person"))
    lab.press("bills", "ArrowRight")
    lab.assert_counts_as(Rule({"bills": 5}))


# What is said about it


def test_the_names_newly_penalised_and_spared_are_those_that_rule_finds(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page)
    for preset, weights in PRESETS.items():
        lab.preset_button(preset).click()
        eventually(lab.page, lab.rule, Rule(weights))
        eventually(lab.page, lambda: lab.names("newly_penalised"), [])
        eventually(lab.page, lambda: lab.names("newly_spared"), [])
        moves = [("friends", "ArrowLeft", 2), ("fines", "ArrowRight", 6), ("line", "PageUp", 1)]
        lab.press_all(moves)
        before = Rule(weights).penalised(RESIDENTS)
        now = lab.rule().penalised(RESIDENTS)
        lab.assert_counts_as(lab.rule())
        assert (now != before).any()
        assert_newly(lab, preset, now & ~before, before & ~now)
        lab.settle()


def assert_newly(lab: Lab, preset: str, penalised: Any, spared: Any) -> None:
    """Wait until those are named as newly penalised and spared since a preset, and counted."""
    for field, people in (("penalised", penalised), ("spared", spared)):
        eventually(lab.page, partial(lab.names, f"newly_{field}"), names(people))
        expected = str(people.sum()) if people.any() else "Nobody"
        assert lab.text(f"newly_{field}_text").split()[0] == expected
    assert WORDS.text(f"preset-{preset}") in lab.text("compared")


def test_the_rates_are_those_that_pandas_finds(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    for presses in ([], [("posts", "End", 1), ("bills", "Home", 1), ("line", "PageUp", 1)]):
        lab.press_all(presses)
        lab.assert_counts_as(lab.rule())
        eventually(lab.page, lab.rates, rates_by_pandas(lab.rule()))


def rates_by_pandas(rule: Rule) -> dict[str, tuple[str, str]]:
    penalised = rule.penalised(RESIDENTS)
    groups = {district: RESIDENTS["district"] == district for district in DISTRICTS}
    for column in ("carer", "newcomer"):
        groups[WORDS.text(f"group-{column}-yes")] = RESIDENTS[column]
        groups[WORDS.text(f"group-{column}-no")] = ~RESIDENTS[column]
    found = {name: (int(penalised[who].sum()), int(who.sum())) for name, who in groups.items()}
    return {
        name: (f"{(200 * n + total) // (2 * total)}%", f"{n} of {total}")
        for name, (n, total) in found.items()
    }


def test_how_fragile_it_is_is_what_rule_finds_step_by_step(open_page: OpenPage) -> None:
    lab = open_lab(open_page, LINK)
    rule = rule_of(LINK)
    now = rule.penalised(RESIDENTS)
    flips = now & False
    for name in RECORDS:
        for step in (-5, 5):
            weight = min(100, max(0, rule.weights[name] + step))
            other = Rule({**rule.weights, name: weight}, rule.scale, rule.line)
            flips |= other.penalised(RESIDENTS) != now
    assert flips.any()
    said = re.search(r"flip the verdict on (\d+) (person|people)", lab.text("fragile_text"))
    assert said
    assert int(said[1]) == flips.sum()


def test_all_names_below_the_line_are_listed_when_asked_for(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.root.locator("summary").press("Enter")
    eventually(lab.page, lambda: lab.names("below"), names(lab.rule().penalised(RESIDENTS)))
    lab.press("line", "PageDown")
    eventually(lab.page, lambda: lab.names("below"), names(lab.rule().penalised(RESIDENTS)))


def test_the_person_followed_is_ringed_and_named_and_changes_with_the_choice(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page)
    for resident in PEOPLE.values():
        lab.person.select_option(resident)
        name = str(RESIDENTS["name"][resident])
        eventually(lab.page, lambda: names_in(lab), {name})
        assert lab.text("followed").startswith(f"{name} is ")
        dots = lab.root.locator("svg.marks .dots_marks path")
        dot = dots.nth(list(RESIDENTS.index).index(resident)).get_attribute("transform")
        ring = lab.root.locator('svg.marks path[stroke="var(--uw-ink)"][stroke-width="2.5"]')
        expect(ring).to_have_count(1)
        assert ring.get_attribute("transform") == dot
        score = lab.rule().score(RESIDENTS)[resident]
        assert f"{score:.0f} points" in lab.text("followed")


def names_in(lab: Lab) -> set[str]:
    written = lab.root.locator("svg.marks text").all_text_contents()
    return {text for text in written if text in set(RESIDENTS["name"])}


def test_no_challenge_is_met_at_the_start(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    assert [lab.is_met(challenge) for challenge in ("kept", "equal", "person")] == [False] * 3


@pytest.mark.parametrize(
    ("challenge", "weights", "line"),
    [
        ("kept", (20, 90, 20, 20, 10, 10), 575),
        ("equal", (60, 80, 40, 0, 0, 0), 590),
    ],
)
def test_a_rule_known_to_meet_a_challenge_is_met_cheered_and_stays_met(
    open_page: OpenPage, challenge: str, weights: tuple[int, ...], line: int
) -> None:
    rule = Rule(dict(zip(RECORDS, weights, strict=True)), line=line)
    penalised = rule.penalised(RESIDENTS)
    by_district = penalised.groupby(RESIDENTS["district"]).mean()
    gap = by_district.max() - by_district.min()
    assert CHALLENGE_COUNT[0] <= penalised.sum() <= CHALLENGE_COUNT[1]
    assert counted_by(rule)[1] <= 3 if challenge == "kept" else gap <= 0.05
    lab = open_lab(open_page)
    assert not lab.is_met(challenge)
    drag_to(lab, rule)
    eventually(lab.page, lambda: lab.is_met(challenge), True)
    eventually(lab.page, lambda: lab.cheered(), [challenge])
    number = ("kept", "equal", "person").index(challenge) + 1
    expect(lab.root.locator("[data-cheers]")).to_have_text(WORDS.text("challenge-cheer", n=number))
    lab.press("line", "Home")
    eventually(lab.page, lambda: lab.counts()[0], 0)
    assert lab.is_met(challenge)


@pytest.mark.parametrize("slug", PEOPLE)
def test_sparing_the_person_followed_is_met_for_that_person_alone(
    open_page: OpenPage, slug: str
) -> None:
    rows = load_search()
    found = rows[(rows["challenge"] == "person") & (rows["person"] == slug)].iloc[0]
    weights = dict(zip(RECORDS, map(int, found["weights"].split(".")), strict=True))
    penalised = Rule(weights).penalised(RESIDENTS)
    assert not penalised[PEOPLE[slug]]
    assert CHALLENGE_COUNT[0] <= penalised.sum() <= CHALLENGE_COUNT[1]
    lab = open_lab(open_page, {"person": slug})
    assert not lab.is_met("person")
    drag_to(lab, Rule(weights))
    eventually(lab.page, lambda: lab.cheered()[-1:], ["person"])
    lab.press("line", "ArrowLeft")
    eventually(lab.page, lambda: "the line has moved" in lab.text("now_person"), True)
    assert lab.is_met("person")
    other = next(one for one in PEOPLE if one != slug)
    lab.person.select_option(PEOPLE[other])
    eventually(lab.page, lambda: lab.is_met("person"), False)


def test_what_a_button_or_a_link_meets_is_not_cheered(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.preset_button("bank").click()
    eventually(lab.page, lambda: lab.is_met("person"), True)
    lab.page.wait_for_timeout(600)
    assert lab.cheered() == []
    lab.preset_button("same").click()
    eventually(lab.page, lambda: lab.is_met("person"), False)
    linked = open_lab(open_page, {name: str(n) for name, n in PRESETS["bank"].items()})
    eventually(linked.page, lambda: linked.is_met("person"), True)
    linked.page.wait_for_timeout(600)
    assert linked.cheered() == []


def drag_to(lab: Lab, rule: Rule) -> None:
    """Move every slider there by keys."""
    now = lab.rule()
    for name, weight in rule.weights.items():
        steps = round((weight - now.weights[name]) / 5)
        lab.press(name, "ArrowRight" if steps > 0 else "ArrowLeft", abs(steps))
    steps = round(rule.line - now.line)
    lab.press("line", "ArrowRight" if steps > 0 else "ArrowLeft", abs(steps))
    assert lab.rule() == rule
    lab.assert_counts_as(rule)


# What is remembered


def test_another_page_and_back_by_the_menu_keeps_weights_and_address(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.press_all([("bills", "ArrowRight", 4), ("posts", "ArrowLeft", 5), ("line", "PageUp", 1)])
    lab.settle()
    rule, address = lab.rule(), lab.address()
    assert rule != Rule(SAME)
    for _ in range(2):
        leave_by_menu(lab.page)
        choose_in_menu(lab.page, "/lab")
        lab.wait()
        eventually(lab.page, lab.rule, rule)
        lab.assert_counts_as(rule)
        eventually(lab.page, lab.address, address)
    lab.press("bills", "ArrowRight")
    lab.assert_address(**address | {"bills": "75"})
    lab.settle()
    assert lab.weights()["bills"] == 75


MENU = """() => [...document.querySelectorAll('.st-key-menu a')].map(
  link => `/${link.getAttribute('href')}`)"""


def unfold_menu(page: Page) -> None:
    """Open the menu, where it is closed."""
    menu = page.locator(".st-key-menu")
    if not menu.locator("details[open]").count():
        menu.locator("summary").click()
    expect(menu.get_by_role("link").first).to_be_visible()


def open_menu(page: Page) -> list[str]:
    """Open the menu and return the paths of its links."""
    unfold_menu(page)
    paths: list[str] = page.evaluate(MENU)
    return paths


def choose_in_menu(page: Page, path: str) -> None:
    """Click the menu's link to a path."""
    unfold_menu(page)
    page.locator(f'.st-key-menu a[href$="{path.removeprefix("/")}"]').first.click()


def leave_by_menu(page: Page) -> None:
    """Go to a page that is not the lab; the home page counts only where there is no other."""
    paths = [path for path in open_menu(page) if path != "/lab"]
    others = [path for path in paths if path != "/"]
    choose_in_menu(page, others[0] if others else "/")
    if others:
        page.locator(".uw:has(section.uw-lab)").wait_for(state="detached")
    wait_until_idle(page)


def test_a_preset_then_keep_without_touching_a_slider_keeps_the_preset(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page, {"bills": "5"})
    lab.preset_button("platform").click()
    rows = lab.keep()
    assert rows[0][WORDS.text("tries-from")] == WORDS.text("preset-platform")
    assert weights_in(rows[0]) == PRESETS["platform"]
    assert_row_as(rows[0], Rule(PRESETS["platform"]))
    kept = {name: str(weight) for name, weight in PRESETS["platform"].items()}
    lab.assert_address(**kept, **{"from": "platform", "line": "600"})
    lab.settle()
    assert lab.weights() == PRESETS["platform"]
    expect(lab.preset_button("platform")).to_have_attribute("aria-pressed", "true")
    expect(lab.preset_button("same")).to_have_attribute("aria-pressed", "false")


def weights_in(row: dict[str, str]) -> dict[str, int]:
    """Return the weights that a row of the tries shows."""
    return {name: int(row[WORDS.text(f"weight-{name}")]) for name in RECORDS}


def assert_row_as(row: dict[str, str], rule: Rule) -> None:
    """Fail when a row of the tries has other counts and rates than `Rule` finds."""
    penalised, kept = counted_by(rule)
    assert row[WORDS.text("tries-penalised")] == str(penalised)
    assert row[WORDS.text("tries-kept")] == str(kept)
    by_district = rule.penalised(RESIDENTS).groupby(RESIDENTS["district"]).mean()
    for district in DISTRICTS:
        assert row[district] == f"{by_district[district]:.0%}"


def test_keep_pressed_at_once_after_dragging_keeps_what_was_dragged(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.press_all([("bills", "ArrowRight", 4), ("line", "ArrowLeft", 7)])
    rows = lab.keep()
    assert weights_in(rows[0]) == SAME | {"bills": 70}
    assert rows[0][WORDS.text("tries-line")] == "593"
    assert_row_as(rows[0], Rule(SAME | {"bills": 70}, line=593))
    lab.assert_address(bills="70", line="593", tries="70.50.50.50.50.50_593_350-950_same")
    lab.settle()
    assert lab.rule() == Rule(SAME | {"bills": 70}, line=593)


@pytest.mark.parametrize("line", ["600", "571", "350", "950"])
def test_a_scale_switch_keeps_weights_the_lines_share_and_who_is_penalised(
    open_page: OpenPage, line: str
) -> None:
    lab = open_lab(open_page, LINK | {"line": line})
    lab.root.locator("summary").press("Enter")
    before, below = lab.rule(), lab.names("below")
    assert below == names(before.penalised(RESIDENTS))
    lab.scale_button("0-1000").click()
    eventually(lab.page, lab.ends, (0, 1000))
    lab.assert_address(scale="0-1000", **MOVED)
    share = (int(line) - 350) / 600
    assert float(lab.address()["line"]) == pytest.approx(1000 * share, abs=1e-5)
    assert lab.weights() == before.weights
    lab.assert_counts_as(before)
    lab.assert_counts_as(rule_of(lab.address()))
    assert lab.names("below") == below
    lab.scale_button("350-950").click()
    eventually(lab.page, lab.rule, before)
    lab.assert_address(scale="350-950", line=line, **MOVED)
    lab.settle()
    assert lab.names("below") == below


def test_a_preset_puts_the_line_where_every_preset_has_it_on_either_scale(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page, LINK | {"scale": "0-1000", "line": "700"})
    lab.preset_button("bank").click()
    lab.assert_address(**{"scale": "0-1000", "from": "bank", "line": f"{1000 * LINE_SHARE:.6f}"})
    lab.assert_counts_as(Rule(PRESETS["bank"]))
    assert lab.names("newly_penalised") == lab.names("newly_spared") == []


def test_reload_brings_back_weights_line_scale_person_and_tries(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.preset_button("friends").click()
    lab.press_all([("bills", "ArrowRight", 2), ("line", "PageUp", 1)])
    lab.person.select_option(PEOPLE["noa"])
    lab.keep()
    lab.scale_button("0-1000").click()
    rows = lab.keep()
    lab.settle()
    address, weights, headline = lab.address(), lab.weights(), lab.headline
    assert (address["person"], address["scale"], address["from"]) == ("noa", "0-1000", "friends")
    lab.page.reload()
    lab.wait()
    eventually(lab.page, lab.address, address)
    assert (lab.weights(), lab.headline, lab.ends()) == (weights, headline, (0, 1000))
    assert lab.person.input_value() == PEOPLE["noa"]
    eventually(lab.page, lab.tries, rows)


def test_a_shared_link_shows_the_same_in_another_browser(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.preset_button("bank").click()
    lab.keep()
    lab.press_all([("posts", "PageUp", 3), ("line", "ArrowRight", 17)])
    lab.person.select_option(PEOPLE["ilir"])
    rows = lab.keep()
    lab.settle()
    link = share_link(lab.page, "share-done")
    other = Lab(open_page(f"{link}&{OPENED}")).wait()
    assert other.address() == lab.address()
    assert other.rule() == lab.rule() == rule_of(lab.address())
    assert other.headline == lab.headline
    assert other.text("compared") == lab.text("compared")
    assert other.person.input_value() == PEOPLE["ilir"]
    eventually(other.page, other.tries, rows)
    assert len(rows) == 2


def test_tries_that_differ_only_in_the_person_are_the_same_after_a_reload(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page)
    lab.keep()
    lab.person.select_option(PEOPLE["noa"])
    lab.keep_button.click()
    lab.settle()
    rows = lab.tries()
    lab.page.reload()
    lab.wait()
    eventually(lab.page, lab.tries, rows)


def test_going_back_to_a_try_restores_it(open_page: OpenPage) -> None:
    lab = open_lab(open_page, {"person": "ruth"})
    lab.preset_button("town-hall").click()
    lab.press_all([("bills", "ArrowRight", 3), ("line", "ArrowLeft", 9)])
    first = lab.rule()
    lab.keep()
    lab.preset_button("bank").click()
    lab.scale_button("0-1000").click()
    rows = lab.keep()
    lab.press("friends", "ArrowRight", 5)
    lab.page.get_by_role("button", name=WORDS.text("tries-back", number=1)).click()
    eventually(lab.page, lab.rule, first)
    lab.assert_counts_as(first)
    lab.assert_address(**{"from": "town-hall", "scale": "350-950", "line": "591", "person": "ruth"})
    assert WORDS.text("preset-town-hall") in lab.text("compared")
    assert lab.tries() == rows
    lab.press("bills", "ArrowRight")
    lab.settle()
    assert lab.weights()["bills"] == first.weights["bills"] + 5
    lab.page.get_by_role("button", name=WORDS.text("tries-back", number=1)).click()
    eventually(lab.page, lab.rule, first)
    lab.page.get_by_role("button", name=WORDS.text("tries-back", number=2)).click()
    eventually(lab.page, lab.weights, PRESETS["bank"])
    lab.assert_counts_as(Rule(PRESETS["bank"]))
    lab.assert_address(scale="0-1000", **{"from": "bank"})


def test_the_download_holds_the_tries_under_the_name_that_was_typed(open_page: OpenPage) -> None:
    lab = open_lab(open_page, LINK | {"tries": TRIES})
    lab.keep()
    lab.page.get_by_label(WORDS.text("download-name")).fill(" Class 4b: / rules")
    with lab.page.expect_download() as waiting:
        lab.page.get_by_role("button", name=WORDS.text("download-button")).click()
    assert waiting.value.suggested_filename == "Class 4b rules.csv"
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    table = pd.read_csv(io.StringIO(text), sep=";", decimal=",")
    weights = [WORDS.text(f"weight-{name}") for name in RECORDS]
    percent = [WORDS.text("tries-percent", district=name) for name in DISTRICTS]
    assert table[WORDS.text("tries-number")].tolist() == [1, 2, 3]
    assert table[WORDS.text("tries-from")].tolist() == [
        WORDS.text(f"preset-{name}") for name in ("bank", "platform", "town-hall")
    ]
    assert table.iloc[2][weights].tolist() == [int(MOVED[name]) for name in RECORDS]
    assert table[WORDS.text("tries-line")].tolist() == [600, 430, 571]
    scales = {WORDS.text(f"lab-scale-{name}"): ends for name, ends in SCALES.items()}
    for _, row in table.iterrows():
        given = dict(zip(RECORDS, map(float, row[weights]), strict=True))
        scale = scales[row[WORDS.text("tries-scale")]]
        rule = Rule(given, scale, row[WORDS.text("tries-line")])
        counts = (row[WORDS.text("tries-penalised")], row[WORDS.text("tries-kept")])
        assert counts == counted_by(rule)
        by_district = rule.penalised(RESIDENTS).groupby(RESIDENTS["district"]).mean() * 100
        assert row[percent].tolist() == pytest.approx(
            by_district[list(DISTRICTS)].tolist(), abs=0.05
        )


def test_tries_thrown_away_are_gone_from_table_and_address(open_page: OpenPage) -> None:
    lab = open_lab(open_page, LINK | {"tries": TRIES})
    eventually(lab.page, lambda: len(lab.tries()), 2)
    lab.page.get_by_role("button", name=WORDS.text("tries-clear")).click()
    eventually(lab.page, lab.tries, [])
    eventually(lab.page, lab.address, LINK)
    assert len(lab.keep()) == 1


# Nonsense in the address

SHOWN = ["a weight below its range", "a line off the other scale", "an unknown person",
         "a try with a weight missing"]  # fmt: skip


@pytest.mark.parametrize("which", SHOWN)  # all of them are asked of the page in test_page.py
def test_nonsense_in_the_address_falls_back_to_the_default_and_says_so(
    open_page: OpenPage, which: str
) -> None:
    query = NONSENSE[which]
    lab = open_lab(open_page, query)
    alert = lab.page.get_by_test_id("stAlert")
    expect(alert).to_have_count(1)
    said = alert.get_by_test_id("stMarkdownContainer").inner_text().strip()
    said = said.replace("\u2060", "")  # keeps addresses from becoming links
    name, value = list(query.items())[-1]
    assert f"“{value}”" in said
    assert "try" in said if name == "tries" else name in said
    assert re.fullmatch(r"[^\n]+\.", said), "It must be one sentence."
    assert said.count(". ") == 0, "It must be one sentence."
    scale = query.get("scale", "") if name == "line" and "scale" in query else "350-950"
    line = "416.666667" if scale == "0-1000" else "600"
    expected = DEFAULT | {"person": THE_FIRST, "scale": scale, "line": line}
    eventually(lab.page, lab.address, expected)
    assert lab.weights() == SAME
    assert lab.person.input_value() == PEOPLE[THE_FIRST]
    lab.assert_counts_as(Rule(SAME))
    expect(lab.page.get_by_text(WORDS.text("tries-none"))).to_be_visible()
    assert lab.tries() == []


def test_what_makes_sense_beside_nonsense_is_taken(open_page: OpenPage) -> None:
    lab = open_lab(open_page, {"bills": "x", "loans": "75", "line": "580", "tries": f"x~{TRIES}"})
    expect(lab.page.get_by_test_id("stAlert")).to_have_count(1)
    assert lab.rule() == Rule(SAME | {"loans": 75}, line=580)
    eventually(lab.page, lambda: len(lab.tries()), 2)


@pytest.mark.parametrize("query", [{}, LINK | {"tries": TRIES}], ids=["none", "a whole one"])
def test_nothing_is_said_about_an_address_that_makes_sense(
    open_page: OpenPage, query: dict[str, str]
) -> None:
    lab = open_lab(open_page, query)
    expect(lab.page.get_by_test_id("stAlert")).to_have_count(0)


CLOSING = ">:)"  # what stands at an address's end is often not of the address, and is not read
MARKUP = {
    "bills": "![x](https://example.invalid/x.png)<b>hi</b>",
    "loans": "<img src=https://example.invalid/y.png>",
    "fines": "[here](https://example.invalid)",
    "civic": "https://example.invalid/z",
    "posts": "www.example.invalid",
    "friends": "me@example.invalid",
    "line": "**bold** `code` # big",
    "scale": ":red[red] :material/home: :smile:",
    "person": "$x^2$ ~~gone~~ | a |",
    "from": "&lt;b&gt; &amp; \\*",
    "tries": "<i>[x](https://example.invalid/try)",
}


def test_markup_in_the_address_is_shown_as_plain_text(open_page: OpenPage, app_url: str) -> None:
    page = open_page("about:blank")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(f"{app_url}/lab?{urlencode(MARKUP)}")
    lab = Lab(page).wait()
    alert = page.get_by_test_id("stAlert").get_by_test_id("stMarkdownContainer")
    shown = alert.inner_text().replace("\u2060", "")
    for text in MARKUP.values():
        assert f"“{text[:40].rstrip(CLOSING)}" in shown
    found = alert.evaluate("e => [...e.querySelectorAll('*')].map(child => child.localName)")
    assert found == ["p"], f"The address became markup: {found}"
    assert page.locator("img").count() == 0
    lab.settle()
    assert not [url for url in asked if "example.invalid" in urlsplit(url).netloc]
    assert lab.rule() == Rule(SAME)


# For everyone


IN_SIGHT = """() => {
  const headline = document.querySelector('[data-text="summary.headline"]');
  const header = document.querySelector('.st-key-menu');
  const box = headline.getBoundingClientRect();
  const held = document.activeElement.getBoundingClientRect();
  const [x, y] = [held.left + held.width / 2, held.top + held.height / 2];
  const words = document.createRange();
  words.selectNodeContents(headline);
  const text = words.getBoundingClientRect();
  return {
    focused: document.activeElement.dataset.param ?? '',
    above: Math.round(text.top - (header?.getBoundingClientRect().bottom ?? 0)),
    below: Math.round(innerHeight - text.bottom),
    drawn: headline.contains(document.elementFromPoint(text.left + 5, text.top + 5)),
    held: document.elementFromPoint(x, y) === document.activeElement,
  };
}"""


def assert_in_sight(lab: Lab, name: str) -> None:
    """Fail when the headline, or the slider that is held, is not to be seen."""
    seen = lab.page.evaluate(IN_SIGHT)
    assert seen["focused"].removeprefix("w_") == name
    assert seen["above"] >= 0, f"{name}: the headline is behind the app's header: {seen}"
    assert seen["below"] >= 0, f"{name}: the headline is below the window: {seen}"
    assert seen["drawn"], f"{name}: something covers the headline: {seen}"
    assert seen["held"], f"{name}: something covers the slider that is held: {seen}"


@pytest.mark.parametrize("way", ["down", "up"])
def test_on_a_phone_the_headline_stays_in_sight_while_each_slider_is_held(
    open_page: OpenPage, way: str
) -> None:
    lab = open_lab(open_page, width=360, height=740)
    order = SLIDERS if way == "down" else SLIDERS[::-1]
    for name in order:
        lab.slider(name).scroll_into_view_if_needed()
        lab.slider(name).focus()
        for _ in range(3):
            lab.page.keyboard.press("ArrowRight")
        lab.page.wait_for_timeout(120)
        assert_in_sight(lab, name)
    lab.assert_counts_as(lab.rule())


@pytest.mark.parametrize("way", ["Tab", "Shift+Tab"])
def test_on_a_phone_the_headline_stays_in_sight_while_one_tabs_through_the_sliders(
    open_page: OpenPage, way: str
) -> None:
    lab = open_lab(open_page, width=360, height=740)
    order = SLIDERS if way == "Tab" else SLIDERS[::-1]
    start = lab.preset_button(list(PRESETS)[-1]) if way == "Tab" else lab.scale_button("350-950")
    start.focus()
    for name in order:
        lab.page.keyboard.press(way)
        lab.page.wait_for_timeout(80)
        assert_in_sight(lab, name)


def test_everything_is_reached_by_tab_in_order_and_one_gets_out_again(
    open_page: OpenPage,
) -> None:
    lab = open_lab(open_page)
    lab.preset_button("same").focus()
    order = [focused(lab.page)]
    for _ in range(20):
        lab.page.keyboard.press("Tab")
        order.append(focused(lab.page))
        if order[-1] == WORDS.text("lab-below"):
            break
    presets = [WORDS.text(f"preset-{name}") for name in PRESETS]
    scales = [WORDS.text(f"lab-scale-{name}") for name in SCALES]
    sliders = [f"w_{name}" for name in RECORDS]
    rest = ["follow", WORDS.text("lab-keep"), WORDS.text("lab-below")]
    assert order == [*presets, *sliders, "line", *scales, *rest]
    for _ in range(len(order) - 1):
        lab.page.keyboard.press("Shift+Tab")
    assert focused(lab.page) == order[0]


def focused(page: Page) -> str:
    """Say what has the focus: a parameter, or what is written on it."""
    return str(
        page.evaluate("(e => e.dataset.param ?? e.innerText.trim())(document.activeElement)")
    )


def test_a_preset_by_enter_the_select_by_arrows_and_keep_by_space(open_page: OpenPage) -> None:
    lab = open_lab(open_page)
    lab.preset_button("bank").focus()
    lab.page.keyboard.press("Enter")
    lab.assert_counts_as(Rule(PRESETS["bank"]))
    assert lab.weights() == PRESETS["bank"]
    lab.person.focus()
    lab.page.keyboard.press("ArrowDown")
    second = list(PEOPLE)[1]
    eventually(lab.page, lambda: names_in(lab), {str(RESIDENTS["name"][PEOPLE[second]])})
    lab.page.keyboard.press("Tab")
    lab.page.keyboard.press("Space")
    eventually(lab.page, lambda: len(lab.tries()), 1)
    lab.assert_address(person=second, **{"from": "bank"})
    assert focused(lab.page) == WORDS.text("lab-keep")


def test_nothing_that_the_lab_asks_for_is_elsewhere(open_page: OpenPage, app_url: str) -> None:
    page = open_page("about:blank")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(f"{app_url}/lab")
    lab = Lab(page).wait()
    lab.keep()
    lab.settle()
    hosts = {urlsplit(url).netloc for url in asked if urlsplit(url).scheme not in ("data", "blob")}
    assert hosts == {urlsplit(app_url).netloc}
    assert any("vega" in url for url in asked)


def test_a_fresh_server_asked_first_for_the_lab_shows_it(open_page: OpenPage) -> None:
    with running_app() as url:
        lab = Lab(open_page(f"{url}/lab?bills=80&{OPENED}")).wait()
        lab.assert_counts_as(Rule(SAME | {"bills": 80}))
        assert lab.page.locator(".st-key-menu summary").count() > 0, "There is no menu."
        lab.press("bills", "ArrowRight")
        lab.assert_address(bills="85")
        lab.settle()
        assert lab.weights()["bills"] == 85
        lab.page.close()  # before its server goes: a page that has lost it complains
