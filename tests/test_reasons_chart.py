"""The Reasons chart, run in a real Vega: what it says is what the library says."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.test_rule_in_vega import cells, column, run
from unseen_weights.chapters.reasons import reasons_live, reasons_values
from unseen_weights.chapters.walk import TOWN_RULE, people
from unseen_weights.charts.reasons_rows import NEVER
from unseen_weights.reasons import (
    contributions,
    fewest_steps,
    main_reasons,
    record_of,
    smallest_combination,
)
from unseen_weights.settings import PRESETS, SCALES, Settings, default_settings
from unseen_weights.town import RECORDS, load_factors, load_residents
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
FIELDS = {
    "summary": ["headline", "state", "refused", "no_main", "average", "working_total"],
    "changes": ["record", "fewest", "change", "power", "power_reason", "value"],
    "alone": ["n", "told", "several", "one"],
    "together": ["together", "told"],
    "points": ["record", "points", "order"],
    "main": ["record", "reason", "order"],
    "working": ["record", "text"],
}
Readouts = dict[str, list[dict[str, str]]]


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
    spec = reasons_live(WORDS).at(values).spec
    data = {layer: _dataset(spec, layer) for layer in FIELDS}
    wanted = [(layer, field) for layer, fields in FIELDS.items() for field in fields]
    texts = run(spec, [column(data[layer], field) for layer, field in wanted])
    columns = {where: cells(text) for where, text in zip(wanted, texts, strict=True)}
    return {
        layer: [
            dict(zip(fields, row, strict=True))
            for row in zip(*(columns[layer, field] for field in fields), strict=True)
        ]
        for layer, fields in FIELDS.items()
    }


def _dataset(spec: dict[str, Any], layer: str) -> str:
    mark = next(m for m in spec["marks"] if m.get("name") == f"{layer}_marks")
    return str(mark["from"]["data"])


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


@every_case
def test_how_few_records_would_do_is_what_the_library_finds(number: int) -> None:
    settings, who, found = case(number)
    smallest = smallest_combination(settings.rule, record_of(RESIDENTS, who))
    assert smallest is not None
    (alone,), (together,) = found["alone"], found["together"]
    if len(smallest.steps) > 1:
        assert (alone["several"], alone["n"]) == ("yes", "0")
        assert int(together["together"]) == len(smallest.steps)
        assert str(len(smallest.steps)) in together["told"]
    elif smallest.steps:
        ((name, steps),) = smallest.steps.items()
        assert alone["several"] == "no"
        assert WORDS.text(f"reasons-steps-{name}", n=steps) in alone["told"]
    else:
        assert alone["told"] == WORDS.text("reasons-alone-spared")


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
    points = [float(row["text"].split(": ")[-1].split(" of ")[0]) for row in found["working"]]
    assert points == [16.7, 75, 20, 0, 83.3, 37]
    assert "Add 350" in found["summary"][0]["working_total"]
    assert "582.0" in found["summary"][0]["working_total"]


@pytest.mark.parametrize("person", people())
@pytest.mark.parametrize("choice", ["nothing", "score", "reasons", "working"])
def test_the_bets_answer_speaks_of_the_person_under_the_towns_rule(
    person: str, choice: str
) -> None:
    who = people()[person]
    # Another rule on the page does not change the answer.
    values = reasons_values(Settings(PRESETS["bank"], "0-1000", 300, person, "bank"), "r001")
    spec = reasons_live(WORDS).at({**values, "bet_reasons": choice}).spec
    data = _dataset(spec, "summary")
    verdict, told = (
        cells(text)[0]
        for text in run(spec, [column(data, f) for f in ("verdict_reasons", "feedback_reasons")])
    )
    verdicts = {"working": "right", "reasons": "close"}
    assert verdict == verdicts.get(choice, "wrong")
    steps = fewest_steps(TOWN_RULE, record_of(RESIDENTS, who))["civic"]
    gap = TOWN_RULE.line - TOWN_RULE.score(RESIDENTS)[who]
    assert told == WORDS.text(
        f"bet-reasons-{verdict}",
        name=WORDS.text("person-name", person=person),
        gap=f"{gap:.1f}",
        steps=WORDS.text("reasons-steps-civic", n=steps),
    )
