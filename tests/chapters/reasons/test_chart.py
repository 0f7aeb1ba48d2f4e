"""The Reasons chart, run in a real Vega: what it says is what the library says."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.chapters.reasons.by_trying import fewest_steps, main_reasons
from tests.vega import Row, cells, column, dataset, rows_behind, run
from unseen_weights.chapters.reasons.chapter import reasons_live, reasons_values
from unseen_weights.chapters.reasons.model.contributions import (
    contributions,
    record_of,
    smallest_combination,
)
from unseen_weights.chapters.reasons.rows import NEVER
from unseen_weights.factors import TOWN
from unseen_weights.settings import PRESETS, SCALES, Settings, default_settings
from unseen_weights.town import RECORDS, load_factors, load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
FIELDS = {
    "summary": [
        *("headline", "state", "refused", "no_main", "average", "full_marks", "working_total"),
        *("kind", "point", "third", "alone", "alone_told", "together", "several"),
    ],
    "changes": ["record", "fewest", "change", "power", "power_reason", "value"],
    "points": ["record", "points", "order"],
    "main": ["record", "reason", "order"],
    "smallest": ["record"],
    "then": ["to", "text"],
    "working": ["record", "text"],
}
Readouts = dict[str, list[Row]]


def drawn(number: int) -> tuple[Settings, str]:
    rng = np.random.default_rng(number)
    six = dict(zip(RECORDS, (rng.integers(0, 21, 6) * 5).tolist(), strict=True))
    scale = list(SCALES)[number % 2]
    low, high = SCALES[scale]
    rule = Settings(six, scale, low, "amina", "same").rule
    scores = rule.score(RESIDENTS).sort_values()
    place = int(rng.integers(10, 240))
    line = float(scores.iloc[place]) if number % 3 else float(rng.integers(low, high))
    who = str(scores.index[int(rng.integers(0, place + 5)) % 240])
    return Settings(six, scale, line, "noa", "bank"), who


NOTHING = Settings(dict.fromkeys(RECORDS, 0), "350-950", 600, "ruth", "same")
CASES = [
    *((default_settings(who), "") for who in people()),
    *((default_settings("amina", preset), "r004") for preset in PRESETS),
    (NOTHING, ""),
    (Settings(PRESETS["same"], "350-950", 950, "ilir", "same"), ""),
    *(drawn(number) for number in range(26)),
]


def run_at(values: dict[str, Any]) -> Readouts:
    return rows_behind(reasons_live(WORDS).at(values).spec, FIELDS)


@cache
def case(number: int) -> tuple[Settings, str, Readouts]:
    settings, who = CASES[number]
    return settings, who or people()[settings.person], run_at(reasons_values(settings, who))


every_case = pytest.mark.parametrize("number", range(len(CASES)))


@every_case
def test_the_bars_are_the_contributions(number: int) -> None:
    settings, who, found = case(number)
    expected = contributions(settings.rule, RESIDENTS).fillna(0).T[who]
    assert [row["record"] for row in found["points"]] == list(RECORDS)
    points = [float(row["points"]) for row in found["points"]]
    assert points == pytest.approx(expected.tolist(), abs=1e-9)


@every_case
def test_which_record_takes_most_from_full_marks_is_told_too(number: int) -> None:
    settings, who, found = case(number)
    said = found["summary"][0]["full_marks"]
    total, (low, high) = sum(settings.weights.values()), SCALES[settings.scale]
    if not total:
        assert said == ""
        return
    short = {
        f.name: 1 - float(f.share(RESIDENTS.loc[[who], f.name].to_numpy(dtype=float))[0])
        for f in TOWN
    }
    lost = {n: (high - low) * settings.weights[n] / total * short[n] for n in RECORDS}
    most = max(lost.values())
    names = [WORDS.text("name-of-record", record=n) for n in RECORDS if lost[n] > most - 1e-9]
    values = {"records": ", ".join(names)}
    possible = {f"{most + nudge:.1f}" for nudge in (-1e-7, 1e-7)}
    assert said in {WORDS.text("reasons-full-marks", points=p, **values) for p in possible}


@every_case
def test_the_headline_says_how_far_the_line_is(number: int) -> None:
    settings, who, found = case(number)
    (summary,) = found["summary"]
    if not any(settings.weights.values()):
        assert summary["headline"].startswith("There is no score")
        return
    score = settings.rule.score(RESIDENTS)[who]
    state = "spared" if score > settings.line else "refused" if score < settings.line else "edge"
    assert summary["state"] == state
    assert abs(score - settings.line) > 0.1 or state == "edge"
    values = {"score": f"{score:.1f}", "gap": f"{abs(score - settings.line):.1f}"}
    name = RESIDENTS.at[who, "name"]
    assert summary["headline"] == WORDS.text("reasons-headline", state=state, name=name, **values)


@every_case
def test_each_records_steps_are_the_fewest(number: int) -> None:
    settings, who, found = case(number)
    expected = fewest_steps(settings.rule, record_of(RESIDENTS, who))
    rows = {row["record"]: row for row in found["changes"]}
    assert {name: int(row["fewest"]) for name, row in rows.items()} == {
        name: NEVER if steps is None else steps for name, steps in expected.items()
    }
    for name, steps in expected.items():
        if steps:
            assert rows[name]["change"] == WORDS.text(f"reasons-steps-{name}", n=steps)
        elif steps is None and not settings.weights[name]:
            assert rows[name]["change"] == WORDS.text("reasons-change-unweighed")


def smallest_of(settings: Settings, who: str) -> dict[str, int]:
    """Each record that alone would be enough with the fewest steps of all, and how many."""
    steps = fewest_steps(settings.rule, record_of(RESIDENTS, who))
    least = min((n for n in steps.values() if n is not None), default=0)
    return {name: n for name, n in steps.items() if n == least and n}


def listed(between: str, parts: list[str]) -> str:
    return WORDS.text(f"reasons-{between}").join(parts)


def told_of(settings: Settings, who: str) -> dict[str, Any]:
    """What the page's sentences about the smallest changes are filled with."""
    found = smallest_combination(settings.rule, record_of(RESIDENTS, who))
    assert found is not None
    small, points = smallest_of(settings, who), contributions(settings.rule, RESIDENTS).T[who]
    main = main_reasons(points)
    steps = {name: WORDS.text(f"reasons-steps-{name}", n=n) for name, n in small.items()}
    named = {name: WORDS.text("name-of-record", record=name) for name in small}
    outside = [name for name in small if name not in main]
    kind = "several" if not small else "outside" if outside else "inside"
    return {
        "kind": kind if found.steps else "none",
        "together": len(found.steps),
        "steps": listed("or", list(steps.values())),
        "inside": listed("and", [named[name] for name in small if name in main]),
        "outside": listed("and", [named[name] for name in outside]),
        "outside_steps": listed("or", [steps[name] for name in outside]),
        "helps": "yes" if all(points[name] > 1e-9 for name in outside) else "no",
    }


@every_case
def test_how_few_records_would_do_is_what_the_library_finds(number: int) -> None:
    settings, who, found = case(number)
    smallest = smallest_combination(settings.rule, record_of(RESIDENTS, who))
    assert smallest is not None
    (summary,) = found["summary"]
    assert summary["several"] == ("yes" if len(smallest.steps) > 1 else "no")
    if not smallest.steps:
        assert summary["refused"] == "no"
        return
    assert int(summary["together"]) == len(smallest.steps)
    steps = fewest_steps(settings.rule, record_of(RESIDENTS, who)).values()
    able = sum(n is not None for n in steps)
    assert summary["alone_told"] == WORDS.text(
        "reasons-alone", n=able, together=len(smallest.steps)
    )


@every_case
def test_the_point_says_whether_the_smallest_change_is_among_the_main_reasons(number: int) -> None:
    settings, who, found = case(number)
    (summary,) = found["summary"]
    told = told_of(settings, who)
    assert summary["kind"] == told["kind"]
    if told["kind"] == "none":
        assert (summary["point"], summary["third"]) == ("", "")
        return
    assert summary["point"] == WORDS.text("reasons-point", **told)
    assert summary["third"] == WORDS.text("reasons-third", **told)


def test_the_cases_have_smallest_changes_of_every_kind() -> None:
    kinds = {case(number)[2]["summary"][0]["kind"] for number in range(len(CASES))}
    assert kinds == {"none", "several", "inside", "outside"}


@every_case
def test_the_chart_marks_the_smallest_changes_and_where_one_leads(number: int) -> None:
    settings, who, found = case(number)
    small = smallest_of(settings, who)
    assert [row["record"] for row in found["smallest"]] == list(small)
    combination = smallest_combination(settings.rule, record_of(RESIDENTS, who))
    assert combination is not None
    for row in found["then"]:
        after = combination.score if small else settings.rule.score(RESIDENTS)[who]
        assert float(row["to"]) == pytest.approx(after, abs=1e-6)
        n = next(iter(small.values()), 0)
        told = WORDS.text("reasons-chart-then", n=n, score=f"{after:.1f}")
        assert row["text"] == (told if small else "")
    assert len(found["then"]) == any(settings.weights.values())


@every_case
def test_the_third_letter_has_the_main_reasons(number: int) -> None:
    settings, who, found = case(number)
    points = contributions(settings.rule, RESIDENTS).T[who]
    reasons = sorted(found["main"], key=lambda row: int(row["order"]))
    assert [row["record"] for row in reasons] == main_reasons(points)
    assert found["summary"][0]["no_main"] == ("no" if reasons else "yes")


def test_power_and_its_reason_are_those_of_the_factors() -> None:
    table = load_factors()
    for row in case(0)[2]["changes"]:
        power, reason = table.loc[row["record"], ["power", "power_reason"]]
        assert row["power"] == WORDS.text(f"reasons-power-{power}")
        assert row["power_reason"] == WORDS.text(str(reason))


def test_the_full_working_adds_up_to_the_score() -> None:
    _, _, found = case(0)
    points = [float(row["text"].split(" gives ")[-1].split(" of ")[0]) for row in found["working"]]
    assert points == [16.7, 75, 20, 0, 83.3, 37]
    assert "Add 350" in found["summary"][0]["working_total"]
    assert "582.0" in found["summary"][0]["working_total"]


def test_the_full_working_says_from_where_to_where_a_share_is_counted() -> None:
    texts = [row["text"] for row in case(0)[2]["working"]]
    ends = [("12", "24"), ("4", "0"), ("5", "0"), ("0", "8"), ("6", "0"), ("30", "90")]
    for text, (worst, best) in zip(texts, ends, strict=True):
        assert f"({worst} count as nothing, {best} as all)" in text
    assert texts[0].startswith("Bills: 14 of the last 24 bills paid on time (12 count as nothing,")


def test_friends_standing_is_told_in_whole_points_but_for_the_working() -> None:
    found = case(0)[2]
    said = {row["record"]: row["value"] for row in found["changes"]}
    assert said["friends"] == WORDS.text("value-friends", n="52")
    assert WORDS.text("value-friends", n="52.2") in found["working"][-1]["text"]


@pytest.mark.parametrize("who", [*people().values(), "r004"])
@pytest.mark.parametrize("preset", ["same", "friends"])
@pytest.mark.parametrize("choice", ["nothing", "score", "reasons", "working"])
def test_the_bets_answer_speaks_of_the_person_and_the_rule_on_the_page(
    who: str, preset: str, choice: str
) -> None:
    settings = Settings(PRESETS[preset], "350-950", 600, "amina", preset)
    values = reasons_values(settings, who)
    spec = reasons_live(WORDS).at({**values, "bet_reasons": choice}).spec
    data = dataset(spec, "summary")
    fields = ("verdict_reasons", "feedback_reasons", "opened", "sealed")
    verdict, told, opened, sealed = (
        cells(text)[0] for text in run(spec, [column(data, f) for f in fields])
    )
    verdicts = {"working": "right", "reasons": "close"}
    assert verdict == verdicts.get(choice, "wrong")
    assert (opened, sealed) == ("yes", "no")
    gap = abs(settings.line - settings.rule.score(RESIDENTS)[who])
    values = told_of(settings, who)
    third = WORDS.text("reasons-third", **values)
    assert told == WORDS.text(
        f"bet-reasons-{verdict}", name=RESIDENTS.at[who, "name"], gap=f"{gap:.1f}", third=third
    )


def test_before_the_bet_the_letters_are_sealed() -> None:
    spec = reasons_live(WORDS).spec
    data = dataset(spec, "summary")
    fields = ("verdict_reasons", "feedback_reasons", "opened", "sealed")
    assert [cells(text)[0] for text in run(spec, [column(data, f) for f in fields])] == [
        *("", "", "no", "yes")
    ]
