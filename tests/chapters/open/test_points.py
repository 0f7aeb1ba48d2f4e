"""Rules whose points were published: all worked examples come out, by hand and to the ends."""

import re
from itertools import product
from math import log

import numpy as np
import pytest

from unseen_weights.chapters.open.chapter import OPEN_SCORES
from unseen_weights.chapters.open.model import others
from unseen_weights.chapters.open.model.people import BUTS, PEOPLE, other
from unseen_weights.chapters.open.model.points import Capped, Lookup, PointsRule, chance, one
from unseen_weights.chapters.open.model.published import levels, line, number
from unseen_weights.chapters.open.model.rules import ams, crs, rules, schufa
from unseen_weights.town import DATA
from unseen_weights.words import load_words

MODEL = " ".join((DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split())
ALEX, ROBIN, JO = PEOPLE["ams"]["alex"], PEOPLE["schufa"]["robin"], PEOPLE["crs"]["jo"]
BLOOD = {"bilirubin": 2, "inr": 1.5, "creatinine": 1.2, "sodium": 134, "albumin": 3}
BASE = {
    **{"gender": "male", "care": "no", "age": "under-30", "citizenship": "austria"},
    **{"health": "no", "education": "school", "job": "services", "district": "type-1"},
    **{"employed": "most", "cases": "none", "longest": "under-180-days", "measure": "none"},
}


# The parts


def test_a_lookup_gives_the_points_of_the_answers_and_names_what_has_none() -> None:
    table = Lookup(("a", "b"), {("x", "y"): 3.0})
    assert table.of({"a": "x", "b": "y", "c": "z"}) == 3
    with pytest.raises(ValueError, match="no number for x, z"):
        table.of({"a": "x", "b": "z"})


def test_a_cap_cuts_off_a_sum_and_leaves_a_smaller_one() -> None:
    parts = (one("a", {"x": 30, "y": 5}), one("b", {"x": 30}))
    assert Capped(parts, 50).of({"a": "x", "b": "x"}) == 50
    assert Capped(parts, 50).of({"a": "y", "b": "x"}) == 35


def test_a_sum_of_nothing_is_a_chance_of_one_half() -> None:
    assert chance(0) == 0.5
    assert chance(log(0.66 / 0.34)) == pytest.approx(0.66)


# Austria's job office


@pytest.mark.parametrize(
    ("changed", "per_cent"),
    [
        ({}, 52.5),
        ({"gender": "female"}, 49.0),
        ({"citizenship": "other-eu", "education": "trade", "job": "production"}, 67.0),
        (
            {
                **{"citizenship": "other-eu", "education": "trade", "job": "production"},
                "gender": "female",
            },
            63.9,
        ),
        (
            {
                **{"citizenship": "other-eu", "education": "trade", "job": "production"},
                **{"gender": "female", "care": "yes"},
            },
            60.3,
        ),
    ],
)
def test_the_job_offices_worked_examples_come_out(changed: dict[str, str], per_cent: float) -> None:
    assert round(100 * ams().score({**BASE, **changed}), 1) == per_cent


def test_alex_is_over_the_line_as_a_man_and_under_it_as_a_woman() -> None:
    line = 0.66
    assert ams().score(ALEX) > line > ams().score(other("ams", ALEX, "woman"))
    assert round(log(line / (1 - line)), 3) == 0.663


def test_care_counts_for_women_alone() -> None:
    assert ams().score(other("ams", ALEX, "man-care")) == ams().score(ALEX)
    woman, carer = (other("ams", ALEX, but) for but in ("woman", "woman-care"))
    assert ams().total(woman) - ams().total(carer) == pytest.approx(0.15)


def test_what_happened_at_the_office_counts_only_after_a_case() -> None:
    never = {**BASE, "longest": "180-days-or-more", "measure": "supportive"}
    assert ams().total(never) == ams().total(BASE)
    once = {**never, "cases": "one"}
    assert ams().total(once) == pytest.approx(0.10 + 0.65 - 0.80 - 0.57)


PAIRED = ("gender", "care", "cases", "longest", "measure")


def test_the_job_offices_chances_run_from_2_to_93_6_per_cent() -> None:
    rule = ams()
    plain = [levels("ams", name) for name in rule.menus if name not in PAIRED]
    chosen = [
        dict(zip(PAIRED, answers, strict=True))
        for answers in product(*(rule.menus[name] for name in PAIRED))
    ]
    paired = [sum(rule.steps[name].of(answers) for name in PAIRED) for answers in chosen]
    start = number("ams", "constant", "everyone")
    ends = [
        start + end(paired) + sum(end(points.values()) for points in plain) for end in (min, max)
    ]
    assert [round(100 * chance(total), 1) for total in ends] == [2.0, 93.6]


# The German credit score


@pytest.mark.parametrize(("but", "points"), [("moved", 676), ("stayed", 770), ("first-card", 652)])
def test_the_credit_scores_worked_examples_come_out(but: str, points: int) -> None:
    assert schufa().score(other("schufa", ROBIN, but)) == points


def test_the_credit_score_runs_from_100_to_999() -> None:
    tables = [levels("schufa", step) for step in schufa().steps]
    assert len(tables) == 12
    assert sum(min(points.values()) for points in tables) == 100
    assert sum(max(points.values()) for points in tables) == others.most(schufa()) == 999


def test_an_open_default_gives_no_score() -> None:
    with pytest.raises(ValueError, match="no number for open"):
        schufa().score({**ROBIN, "default": "open"})


# Canada's ranking


def test_the_rankings_worked_examples_come_out() -> None:
    assert crs().score(JO) == 432
    assert crs().score(other("crs", JO, "forty")) == 372


def test_jo_is_over_two_lines_and_under_three() -> None:
    over = [crs().score(JO) >= line for line in (382, 368, 470, 516, 523)]
    assert over == [True, True, False, False, False]


CORE = ("age", "education", "first", "second", "canada")
SPOUSE = ("spouse-education", "spouse-language", "spouse-canada")


def most_of(rule: PointsRule, steps: tuple[str, ...]) -> float:
    return sum(others.most(PointsRule({}, {step: rule.steps[step]})) for step in steps)


def test_the_rankings_blocks_reach_what_is_published_and_no_more() -> None:
    alone, together = crs(), crs(spouse=True)
    assert most_of(alone, CORE) == number("crs", "block-caps", "core-single") == 500
    assert most_of(together, CORE) == number("crs", "block-caps", "core-with-spouse") == 460
    assert most_of(together, SPOUSE) == number("crs", "block-caps", "spouse-block") == 40
    for rule in (alone, together):
        assert most_of(rule, ("combinations",)) == 100
        assert most_of(rule, ("extra",)) == 600
        assert others.most(rule) == number("crs", "block-caps", "total") == 1200


def test_the_best_person_has_1200_points() -> None:
    best = {
        **{"age": "20-29", "education": "doctorate", "first": "clb-10-or-more"},
        **{"second": "clb-9-or-more", "canada": "5-years-or-more", "foreign": "3-years-or-more"},
        **{"trade": "no", "nomination": "yes", "study": "none", "sibling": "yes"},
    }
    assert crs().score(best) == 1200


@pytest.mark.parametrize(
    ("education", "english", "canada", "foreign", "points"),
    [
        ("secondary", "clb-9", "5-years-or-more", "none", 0),
        ("bachelor", "clb-9", "1-year", "none", 38),
        ("bachelor", "clb-8", "1-year", "none", 26),
        ("bachelor", "clb-9", "2-years", "none", 50),
        ("master", "clb-9", "2-years", "none", 50),
        ("secondary", "clb-7", "1-year", "1-or-2-years", 26),
        ("master", "clb-9", "2-years", "3-years-or-more", 100),
        ("bachelor", "clb-6", "under-1-year", "1-or-2-years", 0),
    ],
)
def test_pairs_of_answers_follow_the_published_grid(
    education: str, english: str, canada: str, foreign: str, points: int
) -> None:
    chosen = {"education": education, "first": english, "canada": canada, "foreign": foreign}
    assert crs().points({**JO, **chosen})["combinations"] == points


@pytest.mark.parametrize(("english", "points"), [("clb-4", 25), ("clb-5", 50), ("clb-9", 50)])
def test_good_french_counts_more_beside_english(english: str, points: int) -> None:
    person = {**JO, "first": english, "second": "clb-7-or-8"}
    assert crs().points(person)["extra"] == points
    assert crs().points({**person, "second": "clb-5-or-6"})["extra"] == 0


@pytest.mark.parametrize(("english", "points"), [("clb-4", 0), ("clb-5", 25), ("clb-7", 50)])
def test_a_trade_certificate_counts_with_english(english: str, points: int) -> None:
    person = {**JO, "education": "secondary", "canada": "under-1-year", "trade": "yes"}
    assert crs().points({**person, "first": english})["combinations"] == points


# Three more


def test_the_assessments_raw_points_reach_7_13_and_7() -> None:
    most = [others.most(others.assessment(r)) for r in ("psa-fta", "psa-nca", "psa-nvca")]
    assert most == [7, 13, 7]


def test_with_no_record_at_all_a_birthday_makes_2_into_1() -> None:
    rule = others.assessment("psa-nca")
    clean = {menu: answers[0] for menu, answers in rule.menus.items()}
    young = {**clean, "age-at-current-arrest": "22-or-younger"}
    assert (rule.total(young), others.scaled("psa-nca", 2)) == (2, 2)
    assert (rule.total(clean), others.scaled("psa-nca", 0)) == (0, 1)


@pytest.mark.parametrize(
    ("rule", "raw", "scaled"),
    [
        ("psa-fta", 4, 4),
        ("psa-fta", 7, 6),
        ("psa-nca", 13, 6),
        ("psa-nvca", 3, 0),
        ("psa-nvca", 4, 1),
    ],
)
def test_raw_points_become_the_published_scale(rule: str, raw: int, scaled: int) -> None:
    assert others.scaled(rule, raw) == scaled


def test_raw_points_off_the_scale_are_named() -> None:
    with pytest.raises(ValueError, match="14 raw points are not on the scale"):
        others.scaled("psa-nca", 14)


def test_australia_gives_130_points_at_most_and_20_of_them_for_work() -> None:
    rule = others.australia()
    assert others.most(rule) == 130
    eight = {"skilled-work-outside-australia": "8-years-or-more"}
    eight |= {"skilled-work-in-australia": "8-years-or-more"}
    assert rule.steps["work"].of(eight) == 20


def test_with_the_same_blood_a_man_gets_18_and_a_woman_19() -> None:
    man, woman = (others.liver(sex, BLOOD) for sex in ("male", "female"))
    assert (round(man, 1), others.rounded(man)) == (17.6, 18)
    assert (round(woman, 1), others.rounded(woman)) == (18.9, 19)
    assert woman - man == pytest.approx(1.33)


@pytest.mark.parametrize(
    ("name", "beyond", "end"),
    [("bilirubin", 0.2, 1), ("creatinine", 9, 3), ("sodium", 150, 137), ("albumin", 1, 1.5)],
)
def test_a_blood_value_counts_only_up_to_its_published_end(
    name: str, beyond: float, end: float
) -> None:
    assert others.liver("male", {**BLOOD, name: beyond}) == others.liver(
        "male", {**BLOOD, name: end}
    )


def test_every_rule_of_the_page_scores_everybody_invented() -> None:
    scores = [rules()[r].score(a) for r, people in PEOPLE.items() for a in people.values()]
    assert len(scores) == 9


# What was picked to show something


@pytest.mark.parametrize("rule", rules())
def test_the_first_difference_parts_the_first_person_and_seldom_parts_others(rule: str) -> None:
    """At the line one begins with: the page says that people near it were picked."""
    start = OPEN_SCORES.live(load_words()).start
    at = {"ams": log(0.66 / 0.34), "schufa": start["bank_line"], "crs": line("crs", start["draw"])}
    published, but = rules()[rule], next(iter(BUTS[rule]))

    def crosses(answers: dict[str, str]) -> bool:
        both = (answers, other(rule, answers, but))
        one, two = (published.total(person) > at[rule] for person in both)
        return bool(one != two)

    assert crosses(dict(next(iter(PEOPLE[rule].values()))))
    rng = np.random.default_rng(5)
    drawn = [{m: str(rng.choice(a)) for m, a in published.menus.items()} for _ in range(300)]
    count = sum(map(crosses, drawn))
    assert count < 30
    where = {"ams": "Austria", "schufa": "Germany", "crs": "Canada"}[rule]
    assert re.search(rf"\b{count} (over the line )?for {where}\b", MODEL)
    assert "mostly it does not" in load_words().text("open-people-told")


def test_alex_from_austria_would_be_below_the_line_as_a_man_too() -> None:
    at_home = chance(ams().total({**ALEX, "citizenship": "austria"}))
    assert f"below it as a man, too ({100 * at_home:.1f})" in MODEL
