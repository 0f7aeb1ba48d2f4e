"""The chart of Fair to whom, run in a real Vega: it says what the library counts."""

from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np
import pytest

from tests import vega
from tests.chapters.fair.identity import implied_wrong
from unseen_weights.chapters.fair.bet import points
from unseen_weights.chapters.fair.chapter import FAIR, found
from unseen_weights.chapters.fair.groups import name_of
from unseen_weights.chapters.fair.model.chance import load_chance
from unseen_weights.chapters.fair.model.measures import (
    DISTRICT_PAIRS,
    GROUPS,
    LEAST,
    MEASURES,
    MOST,
    NEARLY,
    Groups,
    gap,
    measures,
)
from unseen_weights.contents import BETS
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
SCORES = TOWN_RULE.score(RESIDENTS).to_numpy()
KEPT = RESIDENTS["kept_promise"].to_numpy()
PEOPLE = people()
LIVE = FAIR.live(WORDS)
CHANCE = load_chance()
readouts = partial(vega.readouts, LIVE)
BY_SLUG = {groups.slug: groups for groups in GROUPS}
SETTINGS = [
    ("hillside-flats", 600, 600),
    ("hillside-flats", 658, 595),
    ("hillside-flats", 506, 482),
    ("hillside-old-town", 842, 806),
    ("hillside-old-town", 350, 578),
    ("old-town-riverside", 350, 350),
    ("riverside-flats", 950, 950),
    ("carers", 350, 950),
    ("carers", 640, 700),
    ("newcomers", 544, 610),
    ("loans", 600, 600),
    ("loans", 636, 591),
    ("loans", 350, 600),
    ("loans", 580, 558),
]
each_setting = pytest.mark.parametrize(("slug", "one", "other"), SETTINGS)


def at(slug: str, one: int, other: int, **start: Any) -> dict[str, Any]:
    return {"groups": slug, "line_one": one, "line_other": other, "seen": "yes", **start}


def sides(slug: str, one: int, other: int) -> list[Any]:
    """Both groups' measures, from the library."""
    members = BY_SLUG[slug].members(RESIDENTS)
    lines = zip((one, other), members, strict=True)
    return [measures(line > SCORES[who], KEPT[who]) for line, who in lines]


def names(groups: Groups) -> list[str]:
    return [name_of(groups.column, value, WORDS) for value in (groups.one, groups.other)]


def thousandths(share: float) -> float:
    """In per cent with one decimal; halves go up, as they do in the browser."""
    return float(np.floor(1000 * share + 0.5)) / 10


def percent(share: float) -> str:
    return WORDS.text("fair-no-answer") if np.isnan(share) else f"{thousandths(share):.1f}%"


def apart(one: float, other: float) -> float:
    points = abs(one - other)
    return thousandths(points) or (0.1 if points > 1e-9 else 0.0)


def amount(points: float) -> dict[str, Any]:
    return {"gap": f"{points:g}", "amount": "single" if points == 1 else "several"}


def headline(slug: str, one: int, other: int) -> str:
    """What the page must say at the top, by the library's measures."""
    first, second = sides(slug, one, other)
    gaps = [apart(first[m], second[m]) for m in MEASURES]
    known = [gap for gap in gaps if not np.isnan(gap)]
    equal = sum(gap <= NEARLY for gap in known)
    state = "open" if equal < len(MEASURES) else "same" if max(known) == 0 else "met"
    if equal == len(MEASURES) and not all(LEAST <= s["share"] <= MOST for s in (first, second)):
        state = "out"
    if len(known) < len(MEASURES):
        state = "blank"
    return WORDS.text("fair-headline", state=state, equal=equal, **amount(max(known)))


def rule(slug: str, one: int, other: int) -> str:
    """What the page must say under the headline: whether such lines count."""
    for name, side in zip(names(BY_SLUG[slug]), sides(slug, one, other), strict=True):
        if not LEAST <= side["share"] <= MOST:
            size = "low" if side["share"] < LEAST else "high"
            return WORDS.text("fair-rule", size=size, name=name)
    return WORDS.text("fair-rule", size="right", name="")


def test_the_page_begins_with_two_districts_one_line_and_no_bet() -> None:
    assert LIVE.start == {
        "groups": "riverside-flats",
        "line_one": 600,
        "line_other": 600,
        "picked": "",
        "seen": "no",
        "shown": "",
        "follow": PEOPLE["amina"],
        "bet_fair": "",
    }


@each_setting
def test_every_measure_of_both_groups_is_the_librarys(slug: str, one: int, other: int) -> None:
    fields = ["measure", "order", "one_text", "other_text", "verdict", "sentence", "equal"]
    rows = readouts({"measures": fields}, **at(slug, one, other))["measures"]
    first, second = sides(slug, one, other)
    named = dict(zip(("name_one", "name_other"), names(BY_SLUG[slug]), strict=True))
    assert [row["measure"] for row in rows] == list(MEASURES)
    for order, row in enumerate(rows):
        a, b = first[row["measure"]], second[row["measure"]]
        texts = {"one": percent(a), "other": percent(b)}
        assert {"one": row["one_text"], "other": row["other_text"]} == texts
        assert row["order"] == str(order)
        sentence = WORDS.text("fair-sentence", measure=row["measure"], **named, **texts)
        assert row["sentence"] == sentence
        if np.isnan(a) or np.isnan(b):
            assert row["verdict"] == WORDS.text("fair-no-answer")
            assert row["equal"] == "0"
            continue
        points = apart(a, b)
        state = "equal" if points == 0 else "near" if points <= NEARLY else "apart"
        assert row["verdict"] == WORDS.text("fair-verdict", state=state, **amount(points))
        assert row["equal"] == str(int(points <= NEARLY))


@each_setting
def test_the_headline_counts_what_is_equal_and_says_what_does_not_count(
    slug: str, one: int, other: int
) -> None:
    row = readouts({"summary": ["headline", "rule"]}, **at(slug, one, other))["summary"][0]
    assert row == {"headline": headline(slug, one, other), "rule": rule(slug, one, other)}


def test_lines_that_spare_nearly_all_are_said_not_to_count_whatever_the_measures() -> None:
    assert headline("loans", 580, 558).startswith("3 of the four are equal, or nearly.")
    assert rule("loans", 580, 558) == "Does not count: under a tenth of Roof loans penalised."


def test_the_headlines_that_a_learner_may_meet_are_all_met_here() -> None:
    said = {headline(*setting).split(".")[0] for setting in SETTINGS}
    assert said == {
        "None of the four is equal",
        "One of the four is equal, or nearly",
        "2 of the four are equal, or nearly",
        "3 of the four are equal, or nearly",
        "All four are equal",
        "All four are equal, or nearly",
        "All four are equal, or nearly, but these lines do not count",
    }


@each_setting
def test_every_dot_is_in_its_groups_row_and_a_cross_below_its_groups_line(
    slug: str, one: int, other: int
) -> None:
    fields = ["id", "side", "score", "penalised", "y"]
    labels = readouts({"dots": fields}, **at(slug, one, other))["dots"]
    members = BY_SLUG[slug].members(RESIDENTS)
    wanted = {
        str(name): (side, line)
        for side, line, who in zip(("one", "other"), (one, other), members, strict=True)
        for name in RESIDENTS.index[who]
    }
    assert {row["id"]: row["side"] for row in labels} == {k: v[0] for k, v in wanted.items()}
    scores = TOWN_RULE.score(RESIDENTS).to_dict()
    height = LIVE.spec["height"]
    for row in labels:
        assert float(row["score"]) == pytest.approx(scores[row["id"]], abs=1e-6)
        assert (row["penalised"] == "true") == (scores[row["id"]] < wanted[row["id"]][1])
        in_lower_half = float(row["y"]) > height / 2
        assert in_lower_half == (row["side"] == "other")


@each_setting
def test_rows_and_table_count_who_kept_and_who_broke(slug: str, one: int, other: int) -> None:
    fields = ["name", "promise", "residents", "penalised", "text"]
    read = readouts({"rows": [*fields, "order"]}, **at(slug, one, other))["rows"]
    found = [
        [row[field] for field in fields] for row in sorted(read, key=lambda r: float(r["order"]))
    ]
    expected = []
    members = BY_SLUG[slug].members(RESIDENTS)
    for name, who, line in zip(names(BY_SLUG[slug]), members, (one, other), strict=True):
        for kept in (True, False):
            here = who & (kept == KEPT)
            counts = {"residents": int(here.sum()), "penalised": int((SCORES[here] < line).sum())}
            key = "yes" if kept else "no"
            text = WORDS.text("fair-row", name=name, kept=key, **counts)
            promise = WORDS.text("fair-promise", kept=key)
            expected.append([name, promise, *map(str, counts.values()), text])
    assert found == expected


@pytest.mark.parametrize("groups", GROUPS, ids=lambda groups: groups.slug)
def test_the_best_pair_shows_the_gap_that_the_search_speaks_of(groups: Groups) -> None:
    best = found()[groups.slug]
    start = at(groups.slug, int(best.one), int(best.other), bet_fair="both")
    row = readouts({"summary": ["gap", "state", "searched"]}, **start)["summary"][0]
    assert float(row["gap"]) == pytest.approx(best.gap, abs=0.1)
    assert points(best.gap) == f"{float(row['gap']):g}"
    near = "same" if best.gap == 0 else "yes" if best.gap <= NEARLY else "no"
    assert row["state"] == {"same": "same", "yes": "met", "no": "open"}[near]
    assert row["searched"] == WORDS.text(
        "fair-searched",
        near=near,
        gap=points(best.gap),
        tried="361,201",
        free=points(found(0, 1)[groups.slug].gap),
        **dict(zip(("name_one", "name_other"), names(groups), strict=True)),
    )


@pytest.mark.parametrize("groups", GROUPS, ids=lambda groups: groups.slug)
def test_what_the_best_pair_costs_is_a_score_that_only_one_of_its_lines_refuses(
    groups: Groups,
) -> None:
    best, (one, other) = found()[groups.slug], names(groups)
    row = readouts({"summary": ["cost"]}, groups=groups.slug, bet_fair="both")["summary"][0]
    told = int(row["cost"].split(": ")[1].split(" ")[0])
    strict, mild = (one, other) if best.one > best.other else (other, one)
    assert min(best.one, best.other) <= told < max(best.one, best.other)
    assert row["cost"] == WORDS.text(
        "fair-cost", points=told, strict=strict, mild=mild, gap=points(best.gap)
    )


def test_only_the_pair_one_sees_is_said_to_be_shown() -> None:
    fields = {groups.slug: f"here_{groups.slug.replace('-', '_')}" for groups in GROUPS}
    row = readouts({"summary": [*fields.values(), "pair"]}, groups="loans")["summary"][0]
    assert {slug for slug, field in fields.items() if row[field]} == {"loans"}
    assert row["pair"] == "Shop loans and Roof loans"


def test_nothing_of_the_search_is_told_before_the_bet() -> None:
    for groups in GROUPS:
        own = f"at_{groups.slug.replace('-', '_')}"
        fields = ["searched", "cost", "has_bet", "verdict_fair", "feedback_fair", own]
        fields += ["by_lot", "held_out"]
        row = readouts({"summary": fields}, groups=groups.slug)["summary"][0]
        assert set(row.values()) == {""}
        row = readouts({"summary": fields}, groups=groups.slug, bet_fair="loans")["summary"][0]
        assert row[own] == "yes"


def test_a_links_lines_are_held_back_until_the_bet_or_until_one_asks() -> None:
    layers = {"summary": ["headline", "is_held"], "dots": ["id", "penalised"]}
    start = {"groups": "hillside-flats", "line_one": 658, "line_other": 595}
    usual = readouts(layers, groups="hillside-flats")
    held = readouts(layers, **start)
    said = WORDS.text("fair-held", one=658, other=595)
    assert held["summary"] == [{"headline": said, "is_held": "yes"}]
    assert held["dots"] == usual["dots"]
    assert usual["summary"][0]["is_held"] == ""
    for shown in ({"seen": "yes"}, {"shown": "yes"}, {"bet_fair": "both"}):
        row = readouts(layers, **start, **shown)["summary"][0]
        assert row == {"headline": headline("hillside-flats", 658, 595), "is_held": ""}


@pytest.mark.parametrize("groups", GROUPS, ids=lambda groups: groups.slug)
def test_after_the_bet_the_page_says_what_the_best_pair_is_worth(groups: Groups) -> None:
    fields = ["by_lot", "held_out"]
    row = readouts({"summary": fields}, groups=groups.slug, bet_fair="both")["summary"][0]
    told = {
        str(name): points(float(value))
        for name, value in CHANCE.to_dict("index")[groups.slug].items()
    }
    near = {name: f"{CHANCE[name][groups.slug]:.0f}" for name in ("lot_near", "held_near")}
    assert row == {
        "by_lot": WORDS.text("fair-by-lot", **(told | near)),
        "held_out": WORDS.text("fair-held-out", **(told | near)),
    }


@pytest.mark.parametrize("choice", BETS["fair"].choices)
def test_the_bet_is_judged_by_what_the_search_found(choice: str) -> None:
    verdict = {"districts": "right", "loans": "wrong"}.get(choice, "close")
    districts = max(found()[groups.slug].gap for groups in DISTRICT_PAIRS)
    assert districts <= NEARLY < found()["loans"].gap
    assert max(found()[slug].gap for slug in ("carers", "newcomers")) <= NEARLY
    row = readouts({"summary": ["verdict_fair", "feedback_fair"]}, bet_fair=choice)["summary"][0]
    told = {
        "districts": f"{districts:.1f}",
        "held": f"{CHANCE['held']['districts']:.1f}",
        "loans": f"{found()['loans'].gap:.1f}",
        "shop": "51",
        "roof": "18",
    }
    assert row == {
        "verdict_fair": verdict,
        "feedback_fair": WORDS.text(f"bet-fair-{verdict}", **told),
    }


@each_setting
def test_the_arithmetic_is_the_towns(slug: str, one: int, other: int) -> None:
    fields = ["name", "broke_text", "caught_text", "penalised_text", "share_text", "now_text"]
    rows = readouts({"forced": fields}, **at(slug, one, other))["forced"]
    ordered = {row["name"]: row for row in rows}
    read = sides(slug, one, other)
    members = BY_SLUG[slug].members(RESIDENTS)
    for name, who, side in zip(names(BY_SLUG[slug]), members, read, strict=True):
        row, broke, n = ordered[name], int((~KEPT[who]).sum()), int(who.sum())
        assert row["broke_text"] == WORDS.text("count-of-total", n=broke, total=n)
        assert float(row["caught_text"]) == pytest.approx(broke * 2 / 3, abs=0.051)
        assert float(row["penalised_text"]) == broke
        then = implied_wrong(broke / n, 1 / 3, 2 / 3)
        assert float(row["share_text"].rstrip("%")) == pytest.approx(100 * then, abs=0.051)
        if np.isnan(side["meaning"]):
            assert row["now_text"] == WORDS.text("fair-no-answer")
        else:
            product, share, said = row["now_text"].split(" = ")
            assert float(said.rstrip("%")) == pytest.approx(100 * side["wrong"], abs=0.051)
            a, b, c = (Fraction(x) for x in product.split(" × "))
            assert a * b * c == Fraction(share)
            assert float(a) == pytest.approx(broke / (n - broke))
            assert float(b) == pytest.approx((1 - side["meaning"]) / side["meaning"])
            assert float(c) == pytest.approx(1 - side["missed"])


def test_the_example_of_shop_and_roof_comes_out_in_whole_people() -> None:
    fields = ["name", "caught_text", "penalised_text", "wrong_text", "share_text"]
    rows = readouts({"forced": fields}, groups="loans")["forced"]
    told = {row["name"]: list(row.values())[1:] for row in rows}
    assert told == {
        "Shop loans": ["34", "51", "17 of 69", "24.6%"],
        "Roof loans": ["12", "18", "6 of 102", "5.9%"],
    }


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("slug", ["hillside-flats", "loans"])
def test_the_person_followed_is_told_of_in_either_group_or_neither(person: str, slug: str) -> None:
    start = at(slug, 600, 500, follow=PEOPLE[person])
    read = readouts({"person": ["text"], "dots": ["id", "followed"]}, **start)
    them = RESIDENTS.loc[PEOPLE[person]]
    where = RESIDENTS.index.get_loc(PEOPLE[person])
    one, other = (who[where] for who in BY_SLUG[slug].members(RESIDENTS))
    score = SCORES[where]
    said = WORDS.text(
        "fair-followed",
        name=them["name"],
        side="in" if one or other else "none",
        score=f"{score:.0f}",
        outcome="penalised" if score < (600 if one else 500) else "spared",
        kept="yes" if them["kept_promise"] else "no",
    )
    assert read["person"] == [{"text": said}]
    ringed = [row["id"] for row in read["dots"] if row["followed"] == "true"]
    assert ringed == ([PEOPLE[person]] if one or other else [])


def test_the_dot_one_touches_is_told_in_words_while_it_is_in_a_group() -> None:
    touched = {"picked": "r003", "line_one": 700, "line_other": 600}
    row = readouts({"picked": ["text"]}, groups="old-town-riverside", **touched)["picked"]
    them = RESIDENTS.loc["r003"]
    said = WORDS.text(
        "fair-picked",
        name=them["name"],
        score="604",
        outcome="spared",
        kept="no",
        context=them["context"],
    )
    assert row == [{"text": said}]
    assert readouts({"picked": ["text"]}, groups="hillside-flats", **touched)["picked"] == []


def test_the_gap_of_the_library_is_the_one_read_within_rounding() -> None:
    read = readouts({"summary": ["gap"]}, **at("loans", 600, 600))["summary"][0]
    assert float(read["gap"]) == pytest.approx(gap(*sides("loans", 600, 600)), abs=0.1)
