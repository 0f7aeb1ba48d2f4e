"""A rule that the page tells has a link, and with it the lab shows this very rule."""

from typing import Any
from urllib.parse import parse_qsl

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from tests import vega
from tests.browser.lab_page import eventually, names
from tests.browser.light_page import live as live_part
from tests.chapters.many.test_chart import OWN, SHOWS, START, live, pooled, start
from tests.conftest import OpenPage
from tests.pages.running import page_at
from unseen_weights.chapters.many.model.rules import MOST, RULES, penalised
from unseen_weights.chapters.many.model.told import for_the_lab
from unseen_weights.chapters.many.model.verdicts import kinds, load_verdicts
from unseen_weights.chapters.many.model.yours import answer
from unseen_weights.chapters.many.readouts import VOTED
from unseen_weights.pooling import places, scores
from unseen_weights.settings import PRESETS, Settings, default_settings, read_settings
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.words import load_words

WORDS = load_words()
TOWN = load_residents()
LINKS = {"of_way": ["url", "here", "told", "turned_told"], "of_majority": ["url", "turned_told"]}
FINE = 1_035_904  # its weights are too fine for whole numbers
FOUND = [int(str(code)) for code in load_verdicts().index[load_verdicts()["found"]]]


def read(url: str) -> Settings:
    """The rule that the lab takes from a link; nothing of it is left to what was there before."""
    page, _, query = url.partition("?")
    assert page == "lab"
    before = default_settings("amina", "missed", "0-1000")
    settings, problems = read_settings(dict(parse_qsl(query)), ("amina",), before)
    assert problems == []
    return settings


def judged(settings: Settings) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    found: np.ndarray[Any, np.dtype[np.bool_]] = settings.rule.penalised(TOWN).to_numpy()
    return found


def told(settings: Settings, message: str) -> str:
    line = f"{settings.line:g}"
    return WORDS.text(message, line=line, **{n: str(w) for n, w in settings.weights.items()})


@pytest.mark.parametrize("hands", [*SHOWS, (9, 0, 0, 2, 7, 1), (1, 2, 3, 4, 5, 6)], ids=str)
def test_the_average_opens_in_the_lab_and_says_whom_its_rounding_turns(
    hands: tuple[int, ...],
) -> None:
    rows = vega.readouts(live(), LINKS, **start(hands, way="mean"))
    (row,) = rows["of_way"]
    settings = read(row["url"])
    assert row["here"] == f"#/{row['url']}"
    assert max(settings.weights.values()) == 100
    turned = int((judged(settings) != pooled(hands).mean).sum())
    assert row["turned_told"] == WORDS.text("many-lab-turned", n=turned)
    assert turned <= 2
    assert row["told"] == told(settings, "many-lab-mean")
    total = sum(hands)
    rules = np.array([list(rule.values()) for rule in (*RULES.values(), OWN)], dtype=float)
    mean = np.array(hands) @ (rules / rules.sum(axis=1, keepdims=True)) / total
    whole = np.array(list(settings.weights.values()))
    assert np.abs(whole / whole.sum() - mean).max() < 0.01


@pytest.mark.parametrize("lot", [1, 20, 50, 70, 90, 100])
def test_the_rule_that_is_drawn_opens_in_the_lab_with_the_line_for_its_lowest(lot: int) -> None:
    hands = (*START[:-1], 6)
    rows = vega.readouts(live(), LINKS, **start(hands, way="lottery", lot=lot))
    (row,) = rows["of_way"]
    owner = int(np.argmax(np.cumsum(hands) * 100 / sum(hands) >= lot))
    settings = read(row["url"])
    weights = OWN if VOTED[owner] == "yours" else PRESETS[VOTED[owner]]
    assert dict(settings.weights) == weights
    assert settings.preset == (VOTED[owner] if VOTED[owner] in PRESETS else "same")
    assert (judged(settings) == (places(scores([weights], TOWN))[0] <= MOST)).all()
    assert (row["told"], row["turned_told"]) == ("", "")


def test_where_a_rule_penalises_nobody_the_lab_has_its_line_at_the_foot_of_the_scale() -> None:
    alone = start((0, 0, 0, 0, 0, 3), way="lottery") | {f"w_{name}": 0 for name in RECORDS}
    rows = vega.readouts(live(), LINKS, **alone | {"w_loans": 100})
    settings = read(rows["of_way"][0]["url"])
    lowest = places(scores([dict(settings.weights)], TOWN))[0] <= MOST
    assert (judged(settings) == lowest).all()


@pytest.mark.parametrize(
    "more", [{"way": "majority"}, {"way": "middle"}, {"way": "mean", "view": "drawn"}]
)
def test_what_is_no_one_rule_has_no_way_into_the_lab(more: dict[str, str]) -> None:
    assert vega.readouts(live(), LINKS, **start(START, **more))["of_way"] == []


def test_without_a_hand_there_is_no_rule() -> None:
    rows = vega.readouts(live(), LINKS, **start((0,) * 6, way="mean"))
    assert (rows["of_way"], rows["of_majority"]) == ([], [])


def majority(hands: tuple[int, ...], **more: Any) -> list[vega.Row]:
    found: list[vega.Row] = vega.readouts(live(), LINKS, **start(hands, **more))["of_majority"]
    return found


def test_the_majoritys_rule_opens_in_the_lab_once_the_bet_is_placed() -> None:
    hands = (1, 1, 1, 1, 1, 0)
    (code,) = kinds(TOWN).codes(np.array([hands[:5]]))
    assert code in FOUND
    (row,) = majority(hands)
    assert (judged(read(row["url"])) == kinds(TOWN).residents(int(code))).all()
    assert row["turned_told"] == ""
    assert majority(hands, seen="no") == []
    assert majority((*hands[:5], 1)) == []
    assert majority(START) == [], "The hands at the start make nobody's rule."


def test_a_rule_that_leads_opens_in_the_lab_as_its_preset() -> None:
    (row,) = majority((4, 4, 20, 4, 4, 0))
    settings = read(row["url"])
    assert settings.preset == "town-hall"
    assert dict(settings.weights) == PRESETS["town-hall"]
    assert (judged(settings) == penalised(TOWN)[list(RULES).index("town-hall")]).all()


@pytest.mark.parametrize("code", FOUND)
def test_every_rule_that_was_found_keeps_its_verdicts_in_the_lab_but_for_one(code: int) -> None:
    out = kinds(TOWN).residents(code)
    lab = for_the_lab({n: float(load_verdicts()[n][code]) for n in RECORDS}, out, TOWN)
    assert lab.settings.rule_query
    turned = int((judged(read(f"lab?{lab.settings.rule_query}")) != out).sum())
    assert turned == lab.others
    assert bool(turned) == (code == FINE)


def test_with_a_hand_for_ones_own_rule_python_gives_the_way_into_the_lab() -> None:
    own = {"bills": 0, "loans": 100, "fines": 35, "civic": 5, "posts": 80, "friends": 15}
    address = {"hands-yours": "30", **{name: str(w) for name, w in own.items()}}
    at = page_at("many", {**address, "hands-same": "0", "bets": "many.half.right"})
    found = answer(own, (0, *START[1:-1], 30), TOWN)
    assert found.lab is not None
    (body,) = (one.proto.body for one in at.get("html") if "uw-yours" in one.proto.body)
    assert found.lab.settings.rule_query.replace("&", "&amp;") in body
    assert (judged(found.lab.settings) != penalised_by(found.lab.settings)).sum() == 0


def penalised_by(settings: Settings) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    return judged(read(f"lab?{settings.rule_query}"))


def assert_lab_shows(page: Page, settings: Settings) -> None:
    for name, weight in settings.weights.items():
        expect(page.locator(f".uw:visible [data-value=w_{name}]")).to_have_text(str(weight))
        slider = page.locator(f".uw:visible input[data-param=w_{name}]")
        assert str(weight) in slider.evaluate("e => [e.ariaValueText, e.value]")
    page.locator(".uw-lab details", has=page.locator("[data-rows=below]")).locator(
        "summary"
    ).click()
    below = page.locator(".uw-lab [data-rows=below] li")
    penalised = names(settings.rule.penalised(TOWN))
    eventually(page, lambda: sorted(below.all_inner_texts()), penalised)


def test_the_link_opens_the_lab_with_this_rule_in_a_tab_of_its_own(open_page: OpenPage) -> None:
    page = open_page("/many?way=mean")
    page.locator(".uw[data-ready=yes]").wait_for()
    link = page.locator("[data-rows=of_way] a.uw-app")
    url = str(link.get_attribute("href"))
    with page.context.expect_page() as opening:
        link.click()
    other = opening.value
    other.locator(".uw[data-ready=yes]").wait_for(timeout=30_000)
    assert_lab_shows(other, read(url))
    expect(page.locator("[data-rows=of_way] a.uw-file")).to_be_hidden()


def test_in_the_light_edition_the_link_leads_to_its_own_lab(
    open_page: OpenPage, handout: Any
) -> None:
    page = open_page(f"{handout.as_uri()}#/many?way=mean", offline=True, width=360)
    part = live_part(page, "many")
    link = part.locator("[data-rows=of_way] a.uw-file")
    expect(part.locator("[data-rows=of_way] a.uw-app")).to_be_hidden()
    url = str(link.get_attribute("href"))
    link.click()
    live_part(page, "lab")
    assert_lab_shows(page, read(url.removeprefix("#/")))
    page.go_back()
    live_part(page, "many")
    expect(page.locator("[data-open] .problem")).to_be_hidden()
