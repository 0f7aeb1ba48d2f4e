"""The walk's charts, compiled and run in a real Vega: what they say is what the library finds."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests import vega
from tests.vega import Row
from unseen_weights.chapter import Chapter
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.factors import TOWN
from unseen_weights.problems import plain
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    CHALLENGE_COUNT,
    CHALLENGE_GAP,
    CHALLENGE_KEPT,
    LINE_SHARE,
    MOST_TRIES,
    PRESETS,
)
from unseen_weights.town import DISTRICTS, RECORDS, load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
PEOPLE = people()
KEPT = RESIDENTS["kept_promise"]
SAME = Rule(PRESETS["same"])
OTTO = "r037"
SLUGS = [chapter.slug for chapter in CHAPTERS]
each_person = pytest.mark.parametrize("person", PEOPLE)


def chapter_of(slug: str) -> Chapter:
    return next(chapter for chapter in CHAPTERS if chapter.slug == slug)


@cache
def live(slug: str) -> Any:
    return chapter_of(slug).live(WORDS)


def readouts(slug: str, layers: Mapping[str, list[str]], **start: Any) -> dict[str, list[Row]]:
    return vega.readouts(live(slug), layers, **start)


def summary(slug: str, fields: list[str], **start: Any) -> Row:
    return vega.summary(live(slug), fields, **start)


def rounded(number: float, places: str = "1") -> str:
    """A number as JavaScript rounds it: halves away from zero."""
    return str(Decimal(repr(round(float(number), 9))).quantize(Decimal(places), ROUND_HALF_UP))


def first_name(person: str) -> str:
    return str(RESIDENTS.loc[PEOPLE[person], "name"]).split()[0]


def shares(best_civic: float = 8) -> pd.DataFrame:
    """How far everyone is from each record's worst (0) to its best (1), by pandas alone."""
    ends = {f.name: (f.worst, f.best) for f in TOWN} | {"civic": (0.0, best_civic)}
    return pd.DataFrame(
        {n: ((RESIDENTS[n] - w) / (b - w)).clip(0, 1) for n, (w, b) in ends.items()}
    )


@each_person
@pytest.mark.parametrize("slug", ["start", "record", "line"])
def test_the_ring_is_around_the_person_followed_and_nobody_else(slug: str, person: str) -> None:
    rows = readouts(slug, {"dots": ["id", "followed"]}, follow=PEOPLE[person])["dots"]
    assert {row["id"] for row in rows} == set(RESIDENTS.index)
    assert {row["id"] for row in rows if row["followed"] == "true"} == {PEOPLE[person]}


# Start


@each_person
def test_start_shows_and_counts_those_whom_the_rule_refuses(person: str) -> None:
    rows = readouts("start", {"dots": ["id", "penalised"]}, follow=PEOPLE[person])["dots"]
    drawn = pd.Series({row["id"]: row["penalised"] == "true" for row in rows})
    expected = SAME.penalised(RESIDENTS)
    assert (drawn[expected.index] == expected).all()
    assert expected[PEOPLE[person]], "Who is followed must be refused."
    town = summary("start", ["town"], follow=PEOPLE[person])["town"]
    assert town == WORDS.text(
        "start-town",
        penalised=int(expected.sum()),
        residents=len(RESIDENTS),
        name=first_name(person),
    )


@each_person
def test_start_has_each_persons_own_letter_and_question(person: str) -> None:
    row = summary("start", ["headline", "letter", "question_start"], follow=PEOPLE[person])
    assert row == {
        "headline": WORDS.text("start-headline", person=person),
        "letter": WORDS.text("start-letter", person=person),
        "question_start": WORDS.text("bet-start", name=first_name(person)),
    }
    assert row["headline"].startswith(first_name(person))
    assert str(RESIDENTS.loc[PEOPLE[person], "name"]).split()[1] in row["letter"]


def test_the_letters_and_headlines_of_all_people_differ() -> None:
    for message in ("start-headline", "start-letter"):
        assert len({WORDS.text(message, person=person) for person in PEOPLE}) == len(PEOPLE)


def test_starts_bet_is_noted_and_not_judged() -> None:
    fields = ["verdict_start", "feedback_start"]
    assert summary("start", fields) == dict.fromkeys(fields, "")
    for choice in BETS["start"].choices:
        row = summary("start", fields, bet_start=choice)
        assert row == {"verdict_start": "noted", "feedback_start": WORDS.text("bet-start-noted")}


def test_start_tells_nobody_a_score_or_a_line() -> None:
    tooltips = [
        m.get("encode", {}).get("update", {}).get("tooltip") for m in live("start").spec["marks"]
    ]
    assert any(tooltips)
    for secret in ("Score", "Bills", "Fines"):
        assert secret not in str(tooltips)


# The record


def value_in_words(record: str, resident: str) -> str:
    number = float(RESIDENTS[record][resident]) * (24 if record == "bills" else 1)
    shown = str(number) if record == "friends" else rounded(number)
    return WORDS.text(f"value-{record}", n=shown if "." in shown else int(shown))


def sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


@pytest.mark.parametrize(("person", "record"), [*product(PEOPLE, RECORDS)])
def test_the_record_says_each_persons_value_and_its_own_words(person: str, record: str) -> None:
    fields = ["headline", "who", "where", "out", "context_text", "other"]
    row = summary("record", fields, follow=PEOPLE[person], record=record)
    value = value_in_words(record, PEOPLE[person])
    assert row == {
        "headline": WORDS.text("record-said", name=first_name(person), value=value),
        "who": WORDS.text("record-who", record=record),
        "where": WORDS.text("record-where", record=record),
        "out": WORDS.text("record-out", person=person, record=record),
        "context_text": sentence(RESIDENTS["context"][PEOPLE[person]]),
        "other": WORDS.text("record-other", person=person, record=record),
    }
    assert all(row.values())


def test_every_record_has_its_own_words_and_every_person_theirs() -> None:
    for message in ("record-who", "record-where"):
        assert len({WORDS.text(message, record=record) for record in RECORDS}) == 6
    for message in ("record-out", "record-other"):
        told = {WORDS.text(message, person=p, record=r) for p, r in product(PEOPLE, RECORDS)}
        assert len(told) == 24


def test_everyones_dots_lie_where_their_records_are() -> None:
    rows = pd.DataFrame(readouts("record", {"dots": ["id", "record", "share", "at"]})["dots"])
    assert len(rows) == 240 * 6
    expected = shares()
    true = np.array([expected.loc[i, r] for i, r in zip(rows["id"], rows["record"], strict=True)])
    assert np.allclose(rows["share"].astype(float), true, atol=1e-9)
    assert (np.abs(rows["at"].astype(float) - true) <= 0.025 + 1e-9).all()


@pytest.mark.parametrize("record", RECORDS)
def test_only_the_record_picked_stands_out(record: str) -> None:
    rows = readouts("record", {"dots": ["record", "picked"]}, record=record)["dots"]
    assert {row["record"] for row in rows if row["picked"] == "true"} == {record}


def best_marks() -> pd.Series:
    """How many of the six records everyone has at their best, without the share."""
    at_best = [
        RESIDENTS[f.name] >= f.best if f.best > f.worst else RESIDENTS[f.name] <= f.best
        for f in TOWN
    ]
    return pd.Series(np.sum(at_best, axis=0), RESIDENTS.index)


@each_person
@pytest.mark.parametrize("choice", BETS["record"].choices)
def test_the_records_bet_is_judged_by_what_pandas_counts(person: str, choice: str) -> None:
    row = summary(
        "record",
        ["verdict_record", "feedback_record", "most"],
        follow=PEOPLE[person],
        bet_record=choice,
    )
    claims = {"nobody": 0.0, "tenth": 0.1, "quarter": 0.25, "half": 0.5}
    true = float((best_marks() == 6).mean())
    ranked = sorted(claims, key=lambda claim: abs(claims[claim] - true))
    verdict = {0: "right", 1: "close"}.get(ranked.index(choice), "wrong")
    most = int((best_marks() == 4).sum())
    assert row == {
        "verdict_record": verdict,
        "feedback_record": WORDS.text(f"bet-record-{verdict}", most=most),
        "most": str(most),
    }


# The formula

SIX = {f"w_{name}": 50 for name in RECORDS} | {"stage": "six"}


def drawn(number: int) -> dict[str, Any]:
    """Weights on the sliders' steps, some of them zero, and another best."""
    rng = np.random.default_rng(number)
    six = np.where(rng.random(6) < 0.25, 0, rng.integers(1, 21, 6) * 5).tolist()
    weights = {f"w_{name}": weight for name, weight in zip(RECORDS, six, strict=True)}
    return {"stage": "six", **weights, "best_civic": int(rng.integers(1, 13))}


SETTINGS: list[dict[str, Any]] = [
    {},
    {"w_bills": 5},
    {"w_bills": 100},
    SIX,
    *(SIX | {"best_civic": best} for best in (1, 3, 12)),
    SIX | {"w_bills": 100},
    SIX | {"w_civic": 0, "best_civic": 2},
    *(drawn(number) for number in range(8)),
]


def rule_of(values: Mapping[str, Any]) -> Rule:
    """The rule that a setting of the formula stands for."""
    complete = live("formula").start | values
    factors = tuple(
        replace(f, best=float(complete["best_civic"])) if f.name == "civic" else f for f in TOWN
    )
    counted = RECORDS if complete["stage"] == "six" else ("bills",)
    return Rule({name: complete[f"w_{name}"] for name in counted}, factors=factors)


@each_person
@pytest.mark.parametrize("number", range(len(SETTINGS)))
def test_the_stairs_join_up_and_end_at_the_score_that_rule_gives(number: int, person: str) -> None:
    setting = SETTINGS[number]
    rule, resident = rule_of(setting), PEOPLE[person]
    fields = {
        "stairs": ["record", "points", "top", "bottom", "reach", "order"],
        "summary": ["headline", "score"],
    }
    read = readouts("formula", fields, follow=resident, **setting)
    stairs = pd.DataFrame(read["stairs"]).set_index("record").astype(float).sort_values("order")
    assert tuple(stairs.index) == RECORDS
    score = float(rule.score(RESIDENTS)[resident])
    total = sum(rule.weights.values())
    most = pd.Series({name: 600 * rule.weights[name] / total for name in RECORDS})
    best = next(f.best for f in rule.factors if f.name == "civic")
    points = most * shares(best).loc[resident]
    assert stairs["points"].to_numpy() == pytest.approx(points[list(RECORDS)].to_numpy(), abs=1e-6)
    assert stairs["points"].sum() == pytest.approx(score - 350, abs=1e-5)
    assert stairs["bottom"].iloc[0] == pytest.approx(350)
    assert stairs["bottom"].to_numpy()[1:] == pytest.approx(stairs["top"].to_numpy()[:-1])
    assert stairs["top"].iloc[-1] == pytest.approx(score, abs=1e-5)
    reached = (stairs["reach"] - stairs["bottom"]).to_numpy()
    assert reached == pytest.approx(most.to_numpy(), abs=1e-6)
    (row,) = read["summary"]
    assert float(row["score"]) == pytest.approx(score, abs=1e-9)
    stage = setting.get("stage", "single")
    assert row["headline"] == WORDS.text(
        "formula-headline", stage=stage, name=first_name(person), score=rounded(score)
    )


def test_these_settings_move_the_score_by_best_civic_alone() -> None:
    rules = [rule_of(SIX | {"best_civic": best}) for best in (1, 3, 8, 12)]
    scores = pd.DataFrame([rule.score(RESIDENTS)[list(PEOPLE.values())] for rule in rules])
    assert (scores.nunique() > 1).sum() >= 3, "Amina has no civic point; the others must move."


@each_person
def test_one_weight_alone_changes_no_score(person: str) -> None:
    read = [
        summary("formula", ["headline", "score"], follow=PEOPLE[person], w_bills=weight)
        for weight in (5, 50, 100)
    ]
    assert read[0] == read[1] == read[2]
    assert read[0]["headline"].startswith("With one record, ")


@pytest.mark.parametrize("stage", ["single", "six"])
def test_no_weight_at_all_says_there_is_no_score(stage: str) -> None:
    weights = {f"w_{name}": 0 for name in RECORDS}
    read = readouts(
        "formula",
        {"summary": ["headline"], "stairs": ["points", "top", "bottom", "reach"]},
        stage=stage,
        **weights,
    )
    assert read["summary"] == [{"headline": WORDS.text("formula-headline-none")}]
    for row in read["stairs"]:
        assert {key: float(value) for key, value in row.items()} == {
            **dict.fromkeys(("top", "bottom", "reach"), 350.0),
            "points": 0.0,
        }


@each_person
@pytest.mark.parametrize("choice", BETS["formula"].choices)
def test_the_formulas_bet_is_judged_with_numbers_that_rule_gives(person: str, choice: str) -> None:
    doubled = Rule({**SAME.weights, "bills": 2 * SAME.weights["bills"]})
    before, after = SAME.score(RESIDENTS), doubled.score(RESIDENTS)
    assert RESIDENTS.loc[OTTO, "bills"] == 1
    assert before[OTTO] < after[OTTO] < 2 * before[OTTO]
    verdict = {"rises": "right", "doubles": "close"}.get(choice, "wrong")
    expected = WORDS.text(
        f"bet-formula-{verdict}",
        before=rounded(before[OTTO]),
        after=rounded(after[OTTO]),
        name=first_name(person),
        mine=rounded(before[PEOPLE[person]]),
        then=rounded(after[PEOPLE[person]]),
    )
    fields = ["verdict_formula", "feedback_formula"]
    for setting in ({}, drawn(2)):
        row = summary("formula", fields, follow=PEOPLE[person], bet_formula=choice, **setting)
        assert row == {"verdict_formula": verdict, "feedback_formula": expected}


@each_person
@pytest.mark.parametrize("choice", BETS["start"].choices)
def test_the_first_bet_is_judged_by_the_points_that_each_record_costs(
    person: str, choice: str
) -> None:
    got = shares()
    lost = {name: 100 * (1 - float(got[name][PEOPLE[person]])) for name in RECORDS}
    ahead = sum(points > lost[choice] + 1e-9 for points in lost.values())
    verdict = {0: "right", 1: "close"}.get(ahead, "wrong")
    costliest = [name for name in RECORDS if lost[name] > max(lost.values()) - 1e-9]
    behind = {n: 100 * (float(got[n].mean()) - float(got[n][PEOPLE[person]])) for n in RECORDS}
    furthest = [name for name in RECORDS if behind[name] > max(behind.values()) - 1e-9]
    fields = ["verdict_start", "answer_start", "answer_average"]
    for setting in ({}, drawn(3)):
        row = summary("formula", fields, follow=PEOPLE[person], bet_start=choice, **setting)
        assert row["verdict_start"] == verdict
        assert row["answer_start"] == WORDS.text(
            "formula-answer",
            verdict=verdict,
            choice=WORDS.text("name-of-record", record=choice),
            name=first_name(person),
            points=rounded(lost[choice]),
            worst=", ".join(WORDS.text("name-of-record", record=name) for name in costliest),
        )
        assert row["answer_average"] == WORDS.text(
            "formula-answer-average",
            worst=", ".join(WORDS.text("name-of-record", record=name) for name in furthest),
            points=rounded(max(behind.values())),
        )


def test_ruth_has_two_records_that_cost_the_most() -> None:
    lost = 1 - shares().loc[PEOPLE["ruth"]]
    assert (lost == lost.max()).sum() == 2


def test_every_verdict_of_the_first_bet_can_be_had_and_each_has_its_own_text() -> None:
    read = [
        summary("formula", ["verdict_start", "answer_start"], bet_start=choice)
        for choice in BETS["start"].choices
    ]
    assert {row["verdict_start"] for row in read} == {"right", "close", "wrong"}
    assert len({row["answer_start"] for row in read}) == 6


def test_without_a_first_bet_the_formula_says_where_to_place_it() -> None:
    row = summary("formula", ["verdict_start", "answer_start", "feedback_formula"])
    assert row["answer_start"] == WORDS.text("formula-answer-none")
    assert row["verdict_start"] == row["feedback_formula"] == ""


# The line

SCORES = SAME.score(RESIDENTS)
LINES = [
    *(350, 351, 380, 381, 382, 449, 450, 470, 560, 567, 568, 580, 592, 597, 598, 600, 604, 605),
    *(650, 700, 733, 800, 886, 888, 907, 911, 912, 949, 950),
]


@pytest.mark.parametrize("line", LINES)
def test_the_line_counts_and_finds_the_two_at_its_edge(line: int) -> None:
    fields = {
        "summary": ["headline", "gap", "feedback_line"],
        "below": ["text"],
        "above": ["text"],
        "dots": ["id", "penalised", "score"],
    }
    read = readouts("line", fields, line=line)
    expected = Rule(SAME.weights, line=line).penalised(RESIDENTS)
    drawn_as = {row["id"]: row["penalised"] == "true" for row in read["dots"]}
    assert drawn_as == expected.to_dict()
    assert {r["id"]: float(r["score"]) for r in read["dots"]} == pytest.approx(SCORES.to_dict())
    (row,) = read["summary"]
    assert row["feedback_line"] == ""
    assert row["headline"] == WORDS.text(
        "line-headline", penalised=int(expected.sum()), residents=240
    )
    under, over = SCORES[expected], SCORES[~expected]
    assert_names_one_of(read["below"], under[under == under.max()], "line-below", line)
    assert_names_one_of(read["above"], over[over == over.min()], "line-above", line)
    if under.empty:
        assert row["gap"] == WORDS.text("line-nobody-below")
    elif over.empty:
        assert row["gap"] == WORDS.text("line-nobody-above")
    else:
        ends = (under.max(), over.min())
        shown = [float(rounded(score, told_to(score, line))) for score in ends]
        finest = min(told_to(score, line) for score in ends)
        assert row["gap"] == WORDS.text("line-gap", gap=rounded(shown[1] - shown[0], finest))


def told_to(score: float, line: int) -> str:
    """How finely a score is told beside a line."""
    return "0.01" if abs(score - line) < 1 else "0.1"


def told_beside(score: float, line: int) -> str:
    if abs(score - line) < 0.0005:
        return plain(round(score, 6))
    if abs(score - line) < 0.01:
        return rounded(score, "0.001")
    return rounded(score, told_to(score, line))


def assert_names_one_of(rows: list[Row], nearest: pd.Series, message: str, line: int) -> None:
    possible = {
        WORDS.text(
            message,
            name=RESIDENTS["name"][str(i)],
            score=told_beside(score + nudge, line),
        )
        for i, score in nearest.items()
        for nudge in (-1e-7, 1e-7)
    }
    assert len(rows) == min(1, len(nearest))
    assert {row["text"] for row in rows} <= possible


def test_these_lines_reach_both_ends_of_the_town() -> None:
    counts = [int((line > SCORES).sum()) for line in LINES]
    assert min(counts) == 0
    assert max(counts) == 240
    assert 1 in counts
    assert len(set(counts)) >= 20


@pytest.mark.parametrize("line", [350, 450, 560, 600, 733, 950])
def test_who_kept_their_promise_is_told_only_after_the_bet(line: int) -> None:
    before = summary("line", ["headline"], line=line)["headline"]
    assert "promise" not in before
    penalised = line > SCORES
    kept = WORDS.text("line-headline-kept", kept=int((penalised & KEPT).sum()))
    for choice in BETS["line"].choices:
        after = summary("line", ["headline"], line=line, bet_line=choice)["headline"]
        assert after == (f"{before} {kept}" if penalised.any() else before)


def test_a_link_with_a_line_does_not_answer_the_lines_bet_but_one_can_ask_to_see() -> None:
    fields = ["headline", "is_held", "is_shown"]
    held = summary("line", fields, line=571)
    assert (held["is_held"], held["is_shown"]) == ("yes", "no")
    for asked in ({"seen": "yes"}, {"shown": "yes"}):
        shown = summary("line", fields, line=571, **asked)
        assert (shown["is_held"], shown["is_shown"]) == ("no", "yes")
        assert shown["headline"].startswith(held["headline"])
        assert "promise" in shown["headline"]
    assert "seen" not in {knob.param for knob in chapter_of("line").knobs}


@pytest.mark.parametrize("line", [350, 600, 801])
@pytest.mark.parametrize("choice", BETS["line"].choices)
def test_the_lines_bet_is_judged_at_600_wherever_the_line_is(choice: str, line: int) -> None:
    penalised = SCORES < 600
    kept = int((penalised & KEPT).sum())
    claims = {"none": 0.0, "tenth": 0.1, "third": 1 / 3, "most": 0.95}
    true = kept / int(penalised.sum())
    nearest = sorted(claims, key=lambda claim: abs(claims[claim] - true))
    verdict = {0: "right", 1: "close"}.get(nearest.index(choice), "wrong")
    row = summary("line", ["verdict_line", "feedback_line"], line=line, bet_line=choice)
    assert row == {
        "verdict_line": verdict,
        "feedback_line": WORDS.text(
            f"bet-line-{verdict}",
            kept=kept,
            penalised=int(penalised.sum()),
            line=600,
        ),
    }


# What the words say in so many words


def assert_said(message: str, *phrases: str, **values: Any) -> None:
    text = WORDS.text(message, **values)
    for phrase in phrases:
        assert phrase in text, f"'{message}' no longer says '{phrase}'."


def test_otto_thorne_has_never_been_late_with_a_bill() -> None:
    assert_said("bet-formula", "Otto Thorne has never been late with a bill: full marks", "his")
    assert RESIDENTS.loc[OTTO, "name"] == "Otto Thorne"
    assert (RESIDENTS["name"] == "Otto Thorne").sum() == 1
    assert RESIDENTS.loc[OTTO, "bills"] == 1.0
    assert shares().loc[OTTO, "bills"] == 1.0


def test_somebody_chose_eight() -> None:
    for civic in (0, 3):
        assert_said("formula-best-hint", "Somebody chose eight", name="Amina", civic=civic)
    assert_said("formula-best-hint", "Amina has none", name="Amina", civic=0)
    assert RESIDENTS.loc[PEOPLE["amina"], "civic"] == 0
    assert next(factor.best for factor in TOWN if factor.name == "civic") == 8
    assert live("formula").start["best_civic"] == 8


def test_the_line_is_at_600() -> None:
    assert_said("bet-line", "The line is at 600")
    assert_said("formula-headline", "The line is at 600", stage="six", name="Amina", score="1")
    assert_said("formula-chart-alt", "A dashed line marks 600")
    assert_said("challenge-person-searched", "the line at 600", tried="1", met="1", name="Amina")
    assert SAME.line == live("line").start["line"] == 350 + 600 * LINE_SHARE == 600
    assert SAME.scale == (350, 950)


def test_beside_the_table_of_lines_stands_for_how_many_the_score_is_right() -> None:
    bank = Rule(PRESETS["bank"]).penalised(RESIDENTS)
    told = WORDS.text(
        "line-others-rule",
        line=600,
        right=int((SAME.penalised(RESIDENTS) != KEPT).sum()),
        yes=int(KEPT.sum()),
        residents=240,
        bank=int(bank.sum()),
        bank_kept=int((bank & KEPT).sum()),
    )
    assert told in live("line").html


def test_a_bet_on_the_line_is_answered_at_the_line_it_asks_about() -> None:
    for choice in BETS["line"].choices:
        row = summary("line", ["feedback_line"], line=780, bet_line=choice)
        assert row["feedback_line"].startswith("At 600, where the bet asks, 14 of 37 kept it")


def test_more_than_one_in_three_of_those_below_kept_their_promise() -> None:
    assert_said("bet-line-third", "More than one in three")
    told = {"kept": 1, "penalised": 2, "line": 600}
    assert_said("bet-line-wrong", "more than a third of those it penalises", **told)
    assert_said("bet-line-close", "it is more", **told)
    penalised = SAME.penalised(RESIDENTS)
    share = (penalised & KEPT).sum() / penalised.sum()
    assert 1 / 3 < share < 0.45
    assert_said("bet-line-hangs", "over a third was one of our wishes", **told)
    assert KEPT[~penalised].mean() > 0.5 > share


def test_nobody_has_the_best_mark_in_all_six_and_none_in_more_than_four() -> None:
    for verdict in ("right", "close", "wrong"):
        assert_said(f"bet-record-{verdict}", "obody has", most=5)
        assert_said(f"bet-record-{verdict}", "four", most=5)
    for verdict in ("right", "close", "wrong"):
        assert_said(f"bet-record-{verdict}", "Only 5 people", "as many as four", most=5)
    assert best_marks().max() == 4


def test_the_challenges_count_while_24_to_72_are_penalised() -> None:
    assert_said("challenges-rule", "24 to 72 people")
    assert CHALLENGE_COUNT == (24, 72)
    assert_said("challenge-kept", "no more than three people")
    assert CHALLENGE_KEPT == 3
    assert_said("challenge-equal", "all four districts, within 5 percentage points")
    assert CHALLENGE_GAP == 0.05


def test_tally_has_240_residents_in_four_districts() -> None:
    assert_said("bet-record", "of the 240")
    assert_said("lab-intro", "240 people of Tally")
    assert_said("start-chart-alt", "240 people, in four districts")
    assert len(RESIDENTS) == 240
    assert len(DISTRICTS) == RESIDENTS["district"].nunique() == 4


def test_twelve_tries_are_kept_at_most() -> None:
    assert_said("tries-full", "Twelve tries")
    assert MOST_TRIES == 12


def test_bills_begin_to_count_at_12_of_24_and_everyone_at_350() -> None:
    assert_said("formula-start-hint", "Everyone starts at 350", "12 of 24", "24 of 24 is full")
    bills = next(factor for factor in TOWN if factor.name == "bills")
    assert (bills.worst * 24, bills.best * 24) == (12, 24)
    assert SAME.scale[0] == 350


def test_bills_are_so_many_of_the_last_24() -> None:
    assert_said("value-bills", "of the last 24 bills", n=5)
    counted = RESIDENTS["bills"] * 24
    assert ((counted - counted.round()).abs() < 0.002).all()


def test_the_four_are_who_the_first_page_says_they_are() -> None:
    assert_said("start-intro", "Choose one of four people")
    assert list(PEOPLE) == ["amina", "ilir", "ruth", "noa"]
    for person, resident in PEOPLE.items():
        row = RESIDENTS.loc[resident]
        assert_said(f"start-who-{person}", f"{row['name']}, {row['age']}. ")
        assert WORDS.text("person-name", person=person) == first_name(person)
    assert_said("start-who-amina", "cares for her father")
    assert RESIDENTS.loc[PEOPLE["amina"], "carer"]
    assert_said("start-who-ilir", "moved here last year")
    assert RESIDENTS.loc[PEOPLE["ilir"], "newcomer"]


@pytest.mark.parametrize(
    ("person", "record", "phrase", "value"),
    [
        ("amina", "loans", "She paid it nine days late", 1),
        ("ilir", "civic", "He came once", 1),
        ("ruth", "loans", "In March and in April, an instalment", 2),
    ],
)
def test_what_a_record_leaves_out_fits_its_number(
    person: str, record: str, phrase: str, value: int
) -> None:
    assert_said("record-out", phrase, person=person, record=record)
    assert RESIDENTS.loc[PEOPLE[person], record] == value


def test_every_excuse_has_a_mark_that_it_could_excuse() -> None:
    assert (shares().loc[list(PEOPLE.values())] < 1).all(axis=None)


def test_the_answer_comes_with_the_formula_after_the_records_and_all_before_the_lab_bet() -> None:
    assert_said("bet-start-noted", "comes with the formula", "seen the records")
    assert SLUGS.index("start") < SLUGS.index("record") < SLUGS.index("formula")
    assert_said("bets-none", "The pages before this one ask you for them")
    assert all(chapter.bets for chapter in CHAPTERS[: SLUGS.index("lab")])


def test_the_six_records_are_six() -> None:
    assert_said("record-intro", "Five offices", "a sixth")
    assert_said("record-recap", "Six notes")
    assert_said("formula-recap", "Now there is a number")
    assert_said("bet-start-plain", "Six records")
    assert len(RECORDS) == len(TOWN) == 6
