"""The lab's chart, compiled and run in a real Vega: its readouts are what Rule says they are."""

from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests import vega
from tests.vega import Row, rows_behind
from unseen_weights.chapters.lab.chapter import lab_live
from unseen_weights.chapters.lab.chart import READOUTS, lab_chart, start_values
from unseen_weights.chapters.lab.model.loaded import CARDS
from unseen_weights.chapters.lab.model.search import load_search
from unseen_weights.problems import plain
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    CHALLENGE_COUNT,
    CHALLENGE_GAP,
    CHALLENGE_KEPT,
    PRESETS,
    SCALES,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    Settings,
    default_line,
    default_settings,
)
from unseen_weights.town import DISTRICTS, RECORDS, load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
KEPT = RESIDENTS["kept_promise"]
FINDINGS = load_search().assign(id=lambda found: found["person"].map(people()))
FIELDS = {
    "summary": [
        *("residents", "penalised", "kept", "fragile", "newly_penalised", "newly_spared"),
        *("followed_spared", "followed_name", "followed_score"),
        *("met_kept", "met_equal", "met_person", "headline", "followed", "fragile_text"),
        *("newly_penalised_text", "newly_spared_text", "compared", "spared_text"),
        *("now_kept", "now_equal", "now_person", "told"),
    ],
    "rates": ["group", "residents", "penalised", "rate", "was_rate", "kept_rate", "order"],
    "newly_penalised": ["name"],
    "newly_spared": ["name"],
    "below": ["name"],
}
Readouts = dict[str, list[Row]]


def weights(*six: int) -> dict[str, int]:
    return dict(zip(RECORDS, six, strict=True))


def drawn(number: int) -> Settings:
    """Weights on the sliders' steps and a line that penalises some, now and then somebody's."""
    rng = np.random.default_rng(number)
    six = weights(*(rng.integers(0, 21, 6) * 5).tolist())
    scale = list(SCALES)[number % 2]
    scores = Rule(six, SCALES[scale], SCALES[scale][0]).score(RESIDENTS).sort_values()
    line = float(scores.iloc[int(rng.integers(10, 90))])
    person, preset = list(people())[number % 4], list(PRESETS)[number % len(PRESETS)]
    return Settings(six, scale, line if number % 3 else float(round(line)), person, preset)


EQUAL_TO_THE_EDGE = [
    Settings(weights(75, 50, 60, 90, 70, 35), "350-950", 577, "noa", "same"),
    Settings(weights(20, 80, 90, 10, 50, 10), "350-950", 594, "ruth", "bank"),
]
CASES = [
    *(
        default_settings(who, p, s)
        for who, p in zip([*people(), "amina", "noa"], PRESETS, strict=True)
        for s in SCALES
    ),
    Settings(weights(0, 0, 0, 0, 0, 0), "350-950", 600, "ruth", "same"),
    Settings(weights(0, 0, 0, 0, 0, 5), "0-1000", 333.333333, "noa", "friends"),
    Settings(weights(100, 100, 100, 100, 100, 100), "350-950", 600, "ilir", "bank"),
    Settings(weights(3, 98, 41, 7, 0, 100), "0-1000", 416.5, "ilir", "platform"),
    Settings(weights(50, 50, 50, 50, 50, 50), "350-950", 350, "amina", "bank"),
    Settings(weights(50, 50, 50, 50, 50, 50), "0-1000", 1000, "amina", "town-hall"),
    Settings(weights(10, 95, 0, 5, 5, 20), "350-950", 569, "noa", "same"),
    Settings(weights(60, 40, 35, 0, 30, 5), "350-950", 590, "noa", "same"),
    *EQUAL_TO_THE_EDGE,
    *(drawn(number) for number in range(14)),
]


@cache
def compiled() -> dict[str, Any]:
    return lab_live(WORDS).spec


def readouts(settings: Settings) -> Readouts:
    """The rows behind each readout, as Vega has them for these settings."""
    start = start_values(settings, people()[settings.person]) | {"shown": "yes"}
    signals = [
        {**s, "value": start[s["name"]]} if s["name"] in start else s for s in compiled()["signals"]
    ]
    wanted = {layer: FIELDS[layer] for layer in READOUTS}
    return rows_behind(compiled() | {"signals": signals}, wanted)


@cache
def case(number: int) -> tuple[Settings, Readouts]:
    return CASES[number], readouts(CASES[number])


def verdicts(settings: Settings) -> pd.Series:
    return settings.rule.penalised(RESIDENTS)


def verdicts_before(settings: Settings) -> pd.Series:
    return verdicts(default_settings(settings.person, settings.preset, settings.scale))


def fragile(settings: Settings) -> int:
    """How many one step in any one weight would flip."""
    low, high = WEIGHT_RANGE
    flipped = pd.Series(False, RESIDENTS.index)
    for name in RECORDS:
        for step in (-WEIGHT_STEP, WEIGHT_STEP):
            moved = max(low, min(high, settings.weights[name] + step))
            rule = Rule({**settings.weights, name: moved}, settings.rule.scale, settings.line)
            flipped |= rule.penalised(RESIDENTS) != verdicts(settings)
    return int(flipped.sum())


def groups() -> dict[str, pd.Series]:
    members = {name: RESIDENTS["district"] == name for name in DISTRICTS}
    for kind in ("carer", "newcomer"):
        members[WORDS.text(f"group-{kind}-yes")] = RESIDENTS[kind]
        members[WORDS.text(f"group-{kind}-no")] = ~RESIDENTS[kind]
    return members


def gap(settings: Settings) -> Fraction:
    penalised = verdicts(settings)
    rates = [
        Fraction(int((penalised & who).sum()), int(who.sum()))
        for name, who in groups().items()
        if name in DISTRICTS
    ]
    return max(rates) - min(rates)


def expected_states(settings: Settings) -> dict[str, str]:
    penalised = verdicts(settings)
    followed = people()[settings.person]
    has_score = any(settings.weights.values())
    fewest, most = CHALLENGE_COUNT
    enough = has_score and fewest <= penalised.sum() <= most
    met = {
        "met_kept": (penalised & KEPT).sum() <= CHALLENGE_KEPT,
        "met_equal": gap(settings) <= Fraction(str(CHALLENGE_GAP)),
        "met_person": not penalised[followed] and settings.line == default_line(settings.scale),
    }
    return {name: "met" if enough and holds else "open" for name, holds in met.items()}


def has_score(settings: Settings) -> bool:
    return any(settings.weights.values())


each_case = pytest.mark.parametrize("number", range(len(CASES)))


@each_case
def test_the_counts_are_those_of_the_rule(number: int) -> None:
    settings, read = case(number)
    summary, penalised = read["summary"][0], verdicts(settings)
    before = verdicts_before(settings)
    counts = {
        "residents": len(RESIDENTS),
        "penalised": penalised.sum(),
        "kept": (penalised & KEPT).sum(),
        "newly_penalised": (penalised & ~before).sum(),
        "newly_spared": (~penalised & before & has_score(settings)).sum(),
    }
    assert {name: int(summary[name]) for name in counts} == counts


@each_case
def test_the_names_are_those_of_the_people_concerned(number: int) -> None:
    settings, read = case(number)
    penalised, before = verdicts(settings), verdicts_before(settings)
    expected = {
        "below": penalised,
        "newly_penalised": penalised & ~before,
        "newly_spared": ~penalised & before & has_score(settings),
    }
    for layer, flags in expected.items():
        assert [row["name"] for row in read[layer]] == list(RESIDENTS.loc[flags, "name"])


@each_case
def test_the_rates_by_group_are_those_of_the_rule(number: int) -> None:
    settings, read = case(number)
    penalised, before = verdicts(settings), verdicts_before(settings)
    rows = {row["group"]: row for row in read["rates"]}
    assert sorted(rows, key=lambda name: int(rows[name]["order"])) == list(groups())
    for name, who in groups().items():
        assert int(rows[name]["residents"]) == who.sum()
        assert int(rows[name]["penalised"]) == (penalised & who).sum()
        assert float(rows[name]["rate"]) == pytest.approx(penalised[who].mean())
        assert float(rows[name]["was_rate"]) == pytest.approx(before[who].mean())
        assert float(rows[name]["kept_rate"]) == pytest.approx(KEPT[who].mean())


@each_case
def test_as_many_are_fragile_as_one_step_in_any_one_weight_flips(number: int) -> None:
    settings, read = case(number)
    assert int(read["summary"][0]["fragile"]) == fragile(settings)


@each_case
def test_each_challenge_is_met_exactly_when_it_should_be(number: int) -> None:
    settings, read = case(number)
    states = expected_states(settings)
    assert {name: read["summary"][0][name] for name in states} == states


@each_case
def test_the_person_followed_has_their_own_score_and_verdict(number: int) -> None:
    settings, read = case(number)
    summary, followed = read["summary"][0], people()[settings.person]
    assert summary["followed_name"] == RESIDENTS.loc[followed, "name"]
    spared = not verdicts(settings)[followed]
    assert summary["followed_spared"] in (("true", "1") if spared else ("false", "0"))
    if any(settings.weights.values()):
        score = settings.rule.score(RESIDENTS)[followed]
        assert float(summary["followed_score"]) == pytest.approx(score, abs=1e-9)


@each_case
def test_the_sentences_say_the_same_in_vega_as_in_python(number: int) -> None:
    settings, read = case(number)
    summary, penalised = read["summary"][0], verdicts(settings)
    counts = {"penalised": int(penalised.sum()), "kept": int((penalised & KEPT).sum())}
    headline = WORDS.text("lab-headline", residents=len(RESIDENTS), **counts)
    scored = has_score(settings)
    assert summary["headline"] == (headline if scored else WORDS.text("lab-no-score"))
    flips = WORDS.text("lab-fragile", n=fragile(settings), step=WEIGHT_STEP)
    assert summary["fragile_text"] == (flips if scored else WORDS.text("lab-no-score"))
    spared = {"n": int((~penalised).sum()), "broke": int((~penalised & ~KEPT).sum())}
    assert summary["spared_text"] == WORDS.text("lab-spared", **spared)
    for name in ("newly_penalised", "newly_spared"):
        sentence = WORDS.text(f"lab-{name.replace('_', '-')}", n=len(read[name]))
        assert summary[f"{name}_text"] == sentence
    preset = WORDS.text("lab-preset-name", preset=settings.preset)
    line = plain(round(default_line(settings.scale), 1))
    assert summary["compared"] == WORDS.text("lab-compared", preset=preset, line=line)
    assert summary["now_kept"] == WORDS.text("challenge-kept-now", **counts)


def pairs_told_apart(settings: Settings) -> float:
    """Pair by pair: how often of 100 the one who kept the promise is ahead; equal ones half."""
    scores = settings.rule.score(RESIDENTS).to_numpy()
    ahead = np.sign(scores[KEPT][:, None] - scores[~KEPT][None, :])
    return float(50 * (1 + ahead.mean()))


@each_case
def test_how_often_the_weights_tell_who_kept_a_promise_is_counted_pair_by_pair(
    number: int,
) -> None:
    settings, read = case(number)
    if not has_score(settings):
        assert read["summary"][0]["told"] == WORDS.text("lab-told-none")
        return
    right = pairs_told_apart(settings)
    possible = {round(right - 1e-9), round(right + 1e-9)}
    assert read["summary"][0]["told"] in {WORDS.text("lab-told-now", n=n) for n in possible}


@each_case
def test_the_sentence_on_the_person_followed_agrees_with_the_verdict(number: int) -> None:
    settings, read = case(number)
    followed = people()[settings.person]
    outcome = "penalised" if verdicts(settings)[followed] else "spared"
    sentence = read["summary"][0]["followed"]
    if not any(settings.weights.values()):
        assert sentence == WORDS.text("lab-followed-no-score")
        return
    score = float(read["summary"][0]["followed_score"])
    assert sentence == WORDS.text(
        "lab-followed",
        outcome=outcome,
        name=RESIDENTS.loc[followed, "name"],
        score=f"{score:.2f}" if abs(score - settings.line) < 1 else f"{score:.0f}",
        line=plain(round(settings.line, 2 if abs(score - settings.line) < 1 else 1)),
    )


def test_these_cases_meet_and_miss_every_challenge() -> None:
    states = pd.DataFrame([expected_states(settings) for settings in CASES])
    assert (states.nunique() == 2).all()


def test_some_of_these_cases_part_the_districts_by_exactly_five_points() -> None:
    edge = Fraction(str(CHALLENGE_GAP))
    assert all(gap(settings) == edge for settings in EQUAL_TO_THE_EDGE)
    assert {s["met_equal"] for s in map(expected_states, EQUAL_TO_THE_EDGE)} == {"met"}


def test_weights_from_a_card_are_told_until_one_moves_them() -> None:
    card = CARDS["sesame"]
    weights = {f"w_{name}": card.weights.get(name, 0) for name in RECORDS}
    fields = ["is_loaded", "loaded_told"]
    told = WORDS.text("lab-loaded", card="sesame", percent=card.percent)
    live = lab_live(WORDS)
    shown = vega.summary(live, fields, loaded="sesame", **weights)
    assert shown == {"is_loaded": "yes", "loaded_told": told}
    assert "65%" in told
    moved = {**weights, "w_bills": weights["w_bills"] + 5}
    for other in ({"loaded": "sesame", **moved}, {"loaded": "", **weights}):
        assert vega.summary(live, ["is_loaded"], **other) == {"is_loaded": ""}


def test_the_chart_is_valid_and_holds_the_start_values() -> None:
    start = start_values(drawn(3), people()["noa"])
    spec = lab_chart(RESIDENTS, start, WORDS, FINDINGS).to_dict(validate=True)
    held = {param["name"]: param.get("value") for param in spec["params"]}
    assert {name: held[name] for name in start} == start


def test_the_live_part_starts_at_the_settings_given() -> None:
    settings = drawn(5)
    live = lab_live(WORDS, settings)
    assert live.start == start_values(settings, people()[settings.person])
    held = {signal["name"]: signal.get("value") for signal in live.spec["signals"]}
    assert {name: held[name] for name in live.start} == live.start


def test_one_live_part_does_not_change_another() -> None:
    first = lab_live(WORDS)
    before = [dict(signal) for signal in first.spec["signals"]]
    lab_live(WORDS, drawn(5))
    assert first.spec["signals"] == before


def test_the_chart_never_carries_the_loans_purpose() -> None:
    rows = compiled()["data"][0]["values"]
    assert len(rows) == len(RESIDENTS)
    assert "loan_for" not in rows[0]


def test_a_carers_and_a_newcomers_group_are_named_in_words() -> None:
    rows = pd.DataFrame(compiled()["data"][0]["values"])
    assert set(rows["carer"]) == {"Carers", "Not carers"}
    assert set(rows["newcomer"]) == {"Newcomers", "Not newcomers"}


def test_who_kept_their_promise_waits_for_the_bet_on_the_line() -> None:
    """Headline, marks and counts of the lab would answer it."""
    layers = {"summary": ["headline", "now_kept", "kept_told", "is_shown"], "kept_in_vain": ["id"]}
    held = vega.readouts(lab_live(WORDS), layers)
    assert held["kept_in_vain"] == []
    assert held["summary"][0]["is_shown"] == ""
    assert "14" not in " ".join(held["summary"][0].values())
    for way in ({"bet_line": "none"}, {"seen": "yes"}, {"shown": "yes"}):
        shown = vega.readouts(lab_live(WORDS), layers, **way)
        assert len(shown["kept_in_vain"]) == 14
        assert all("14" in shown["summary"][0][field] for field in layers["summary"][:3])
