"""Open scores' chart, compiled and run in a real Vega: it says what the published rules give."""

from functools import partial
from itertools import pairwise
from math import log
from typing import Any

import numpy as np
import pytest

from tests import vega
from unseen_weights.chapters.open.chapter import OPEN_SCORES
from unseen_weights.chapters.open.model.people import BUTS, PEOPLE, other
from unseen_weights.chapters.open.model.points import chance
from unseen_weights.chapters.open.model.published import line, load_rules
from unseen_weights.chapters.open.model.rules import RULES, rules
from unseen_weights.chapters.open.places import classes, draws
from unseen_weights.chapters.open.rows import level_text, parameter, steps
from unseen_weights.contents import BETS
from unseen_weights.words import load_words

WORDS = load_words()
LIVE = OPEN_SCORES.live(WORDS)
readouts = partial(vega.readouts, LIVE)
summary = partial(vega.summary, LIVE)
each_rule = pytest.mark.parametrize("rule", RULES)
Answers = dict[str, str]


def parameters(rule: str, answers: Answers) -> dict[str, str]:
    return {parameter(rule, menu): answer for menu, answer in answers.items()}


def drawn(rule: str, number: int) -> tuple[Answers, str, dict[str, Any]]:
    """Somebody who answers at random, one random difference, and a random line."""
    rng = np.random.default_rng(number)
    menus = rules()[rule].menus
    answers = {menu: str(rng.choice(levels)) for menu, levels in menus.items()}
    but = str(rng.choice(list(BUTS[rule])))
    lines = {"bank_line": int(rng.integers(100, 1000)), "draw": str(rng.choice(list(draws())))}
    start = {"rule": rule, "seen": "yes", f"{rule}_but": but, **lines}
    return answers, but, {**start, **parameters(rule, answers)}


def line_of(start: dict[str, Any]) -> float:
    if start["rule"] == "ams":
        return log(0.66 / 0.34)
    return float(start["bank_line"] if start["rule"] == "schufa" else line("crs", start["draw"]))


def side_of(rule: str, total: float, at: float) -> str:
    return "over" if (total > at if rule == "ams" else total >= at) else "under"


def said(rule: str, answers: Answers) -> str:
    score = rules()[rule].score(answers)
    number = f"{100 * score:.1f}" if rule == "ams" else f"{score:.0f}"
    return WORDS.text("open-score", rule=rule, score=number)


def grade(rule: str, answers: Answers) -> str:
    score = rules()[rule].score(answers)
    name = next((n for n, low in classes().items() if score >= low), "sufficient")
    return WORDS.text(f"open-class-{name}")


def signed(rule: str, points: float) -> str:
    if abs(points) < 1e-9:
        return "0"
    written = f"{points:+.2f}" if rule == "ams" else f"{points:+.0f}"
    return written.replace("-", "−")


def test_the_page_begins_with_alex_in_austria_and_the_bet_open() -> None:
    begun = {name: LIVE.start[name] for name in ("rule", "ams_who", "ams_but", "seen", "bet_open")}
    assert begun == {
        **{"rule": "ams", "ams_who": "alex", "ams_but": "woman", "seen": "no", "bet_open": ""}
    }


@each_rule
@pytest.mark.parametrize("number", range(8))
def test_stairs_and_ends_are_what_the_rule_gives_to_both(rule: str, number: int) -> None:
    answers, but, start = drawn(rule, number)
    both = (answers, dict(other(rule, answers, but)))
    layers = {
        "stairs": ["who", "row", "points", "before", "after"],
        "ends": ["who", "total", "side"],
        "steps": ["level_one", "points_one_text", "level_other", "points_other_text"],
    }
    read = readouts(layers, **start)
    published = rules()[rule]
    for who, person in enumerate(both):
        (end,) = (row for row in read["ends"] if row["who"] == str(who))
        total = published.total(person)
        assert float(end["total"]) == pytest.approx(total, abs=1e-9)
        assert end["side"] == side_of(rule, total, line_of(start))
        mine = [row for row in read["stairs"] if row["who"] == str(who)]
        ordered = sorted(mine, key=lambda row: int(row["row"]))
        assert sum(float(row["points"]) for row in ordered) == pytest.approx(total, abs=1e-6)
        for one, following in pairwise(ordered):
            assert float(one["after"]) == pytest.approx(float(following["before"]), abs=1e-9)
    told = list(zip(read["steps"], published.points(both[0]), strict=True))
    for row, step in told:
        for key, person in zip(("one", "other"), both, strict=True):
            assert row[f"points_{key}_text"] == signed(rule, published.points(person)[step])
            if step in published.menus:
                assert row[f"level_{key}"] == level_text(person[step], WORDS)


@each_rule
@pytest.mark.parametrize("number", range(4))
def test_the_headline_says_both_scores_and_sides(rule: str, number: int) -> None:
    answers, but, start = drawn(rule, 100 + number)
    twin = dict(other(rule, answers, but))
    one, two = (rules()[rule].total(person) for person in (answers, twin))
    at = line_of(start)
    kind = "parted" if one != two else "alike" if answers == twin else "equal"
    shown = "66" if rule == "ams" else f"{at:.0f}"
    name = WORDS.text(f"open-person-{LIVE.start[f'{rule}_who']}")
    common = {"rule": rule, "line": shown}
    first = WORDS.text(
        "open-headline",
        **{"name": name, "score": said(rule, answers), "grade": grade(rule, answers)},
        **{"side": side_of(rule, one, at), **common},
    )
    second = WORDS.text(
        "open-headline-other",
        **{"kind": kind, "but": WORDS.text(f"open-but-{but}"), "score": said(rule, twin)},
        **{"grade": grade(rule, twin), "side": side_of(rule, two, at), **common},
    )
    assert summary(["headline"], **start) == {"headline": f"{first} {second}"}


@each_rule
def test_the_two_part_at_the_steps_in_which_they_differ(rule: str) -> None:
    first = dict(next(iter(PEOPLE[rule].values())))
    for but, change in BUTS[rule].items():
        twin = dict(other(rule, first, but))
        start = {"rule": rule, "seen": "yes", f"{rule}_but": but}
        read = readouts({"parted": ["bar"]}, **start)["parted"]
        mine, theirs = (rules()[rule].points(person) for person in (first, twin))
        bars = {row["step"]: row["bar"] for row in steps() if row["rule"] == rule}
        changed = {bars[step] for step in mine if mine[step] != theirs[step]}
        asked = {bars[m] for m in change if m in bars and first[m] != twin[m]}
        assert {row["bar"] for row in read} - asked == changed - asked
        assert changed <= {row["bar"] for row in read}


def test_a_step_in_which_two_part_tells_both_answers_and_points() -> None:
    texts = [r["text"] for r in readouts({"labels1": ["text"]}, seen="yes")["labels1"]]
    assert "Sex: man → 0, but woman → −0.14" in texts
    french = {"rule": "crs", "crs_but": "french"}
    texts = [r["text"] for r in readouts({"labels1": ["text"]}, **french)["labels1"]]
    assert "Extra points → 0, but → +50" in texts


@each_rule
def test_on_a_phone_a_step_still_tells_what_parts_the_two(rule: str) -> None:
    """Both answers stay where they alone fit; what has no answer in words tells its points."""
    for who, answers in PEOPLE[rule].items():
        for but in BUTS[rule]:
            given = {"rule": rule, "seen": "yes", f"{rule}_but": but, f"{rule}_who": who}
            layers = {"labels1": ["kind", "long", "short", "level_one", "level_other"]}
            read = readouts(layers, **given, **parameters(rule, dict(answers)))["labels1"]
            for row in (row for row in read if row["kind"] == "told-parted"):
                assert row["short"] == row["long"].split(": ", 1)[1]
                assert f"{row['level_one']} →" in row["short"]
                assert f"but {row['level_other']} →" in row["short"]
                assert len(row["short"]) <= 52
            assert all("but" not in r["short"] for r in read if "parted" not in r["kind"])


def test_germanys_step_that_parts_tells_both_answers_on_a_phone() -> None:
    layers = {"labels1": ["short"]}
    texts = [row["short"] for row in readouts(layers, rule="schufa")["labels1"]]
    assert "under 7 months → 0, but 20 years or more → +94" in texts


def test_austrias_line_says_what_a_sum_of_points_stands_for() -> None:
    assert chance(0) == 0.5
    told = summary(["scale_told"])["scale_told"]
    alex = PEOPLE["ams"]["alex"]
    assert f"{rules()['ams'].total(alex):+.2f} is {100 * rules()['ams'].score(alex):.1f}%" in told
    direction = str(load_rules()["direction"]["ams"])
    assert "chance of 90+ days of work within 7 months" in direction
    assert "chance of 90 days of work within 7 months" in told


@each_rule
def test_a_difference_that_is_none_for_somebody_cannot_be_chosen(rule: str) -> None:
    names = {but: parameter(f"same_{rule}", but) for but in BUTS[rule]}
    for answers in PEOPLE[rule].values():
        read = summary(list(names.values()), rule=rule, **parameters(rule, dict(answers)))
        for but, name in names.items():
            same = dict(other(rule, answers, but)) == dict(answers)
            assert read[name] == ("yes" if same else "no")


def test_somebody_exactly_at_a_line_is_over_it() -> None:
    at = readouts({"ends": ["side"]}, rule="schufa", bank_line=676)["ends"]
    above = readouts({"ends": ["side"]}, rule="schufa", bank_line=677)["ends"]
    assert (at[0]["side"], above[0]["side"]) == ("over", "under")


# The bet


def test_before_the_bet_nothing_of_the_other_is_shown() -> None:
    layers = {"ends": ["who"], "stairs": ["who"], "parted": ["bar"], "summary": ["headline"]}
    read = readouts(layers)
    assert {row["who"] for row in read["ends"] + read["stairs"]} == {"0"}
    assert read["parted"] == []
    assert read["summary"][0]["headline"].endswith("And the same person, but a woman?")
    assert summary(["verdict_open", "feedback_open", "is_shown"]) == {
        **{"verdict_open": "", "feedback_open": "", "is_shown": ""}
    }


@pytest.mark.parametrize(
    "shown", [{"seen": "yes"}, {"shown": "yes"}, {"bet_open": "adds"}, {"rule": "crs"}]
)
def test_a_bet_a_wish_or_another_rule_shows_the_other(shown: dict[str, str]) -> None:
    read = readouts({"ends": ["who"], "summary": ["is_shown"]}, **shown)
    assert {row["who"] for row in read["ends"]} == {"0", "1"}
    assert read["summary"][0]["is_shown"] == "yes"


@pytest.mark.parametrize("choice", BETS["open"].choices)
def test_the_bet_is_judged_with_the_chances_that_the_rule_gives(choice: str) -> None:
    alex = PEOPLE["ams"]["alex"]
    found = {"man": alex, "woman": other("ams", alex, "woman")}
    found |= {
        "care": other("ams", alex, "woman-care"),
        "mancare": other("ams", alex, "man-care"),
    }
    told = {key: f"{100 * rules()['ams'].score(answers):.1f}" for key, answers in found.items()}
    verdict = {"takes-more": "right", "takes": "close"}.get(choice, "wrong")
    row = summary(["verdict_open", "feedback_open"], bet_open=choice, ams_gender="female")
    assert row == {
        "verdict_open": verdict,
        "feedback_open": WORDS.text(f"bet-open-{verdict}", **told),
    }


# What is told of points and draws


@each_rule
def test_every_published_number_of_a_rule_can_be_read_with_how_we_know_it(rule: str) -> None:
    read = readouts({"points": ["factor", "points", "read"]}, rule=rule)["points"]
    assert len(read) == {"ams": 36, "schufa": 69, "crs": 152 - 63}[rule]
    assert all(row["read"].startswith(("seen, ", "from memory, ")) for row in read)


@pytest.mark.parametrize("draw", list(draws()))
def test_each_draw_tells_its_line_day_and_people(draw: str) -> None:
    told = summary(["draw_told"], rule="crs", draw=draw)["draw_told"]
    row = draws()[draw]
    assert f"from {row['low']} points up" in told
    assert f"{int(row['invited']):,} people" in told
    assert told.startswith("On ")
    assert "2026" in told


def test_no_line_of_an_older_table_is_among_the_draws() -> None:
    assert len(draws()) == 11
    assert {row["low"] for row in draws().values()}.isdisjoint({529, 75, 902})
