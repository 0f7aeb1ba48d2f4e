"""The right answer of each of the first bets, over the settings and towns it claims to hold for."""

import pandas as pd
import pytest

from tests.second_road import KEPT, RECORDS, TOWN, best_marks, scores, shares, told_apart
from tests.towns import kept, kept_of_refused, refused, towns
from unseen_weights.chapters.reasons.model.contributions import (
    contributions,
    record_of,
    smallest_combination,
)
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words()
EQUAL = dict.fromkeys(RECORDS, 1)
DOUBLED = EQUAL | {"bills": 2}


def all_best(town: pd.DataFrame, easier: int = 0, without: str = "") -> int:
    marks = best_marks(town, easier).drop(columns=without or [])
    return int(marks.all(axis=1).sum())


# The record


def test_nobody_is_best_in_all_six_even_with_best_marks_four_steps_easier() -> None:
    assert [all_best(TOWN, easier) for easier in range(6)] == [0, 0, 0, 0, 0, 1]
    assert "four steps easier" in WORDS.text("bet-record-holds")
    assert "it would still be nobody" in WORDS.text("bet-record-holds")


@pytest.mark.parametrize("name", RECORDS)
def test_nobody_is_best_in_all_five_others(name: str) -> None:
    assert all_best(TOWN, without=name) == 0


def test_nobody_is_best_in_all_six_in_any_other_town() -> None:
    assert len(towns()) == 59
    assert [all_best(town) for town in towns()] == [0] * len(towns())


# The formula


@pytest.mark.parametrize("ends", [(350, 950), (0, 1000)])
def test_whoever_has_full_marks_in_bills_rises_a_little_on_either_scale(
    ends: tuple[int, int],
) -> None:
    before, after = (scores(weights, TOWN, *ends) for weights in (EQUAL, DOUBLED))
    full = shares()["bills"] == 1
    assert full.sum() == 10
    assert (after > before)[full].all()
    assert (after / before)[full].max() < 1.12
    assert (after < 2 * before).all()


def test_who_rises_and_who_falls_hangs_on_ones_bills_as_the_feedback_says() -> None:
    before, after = scores(EQUAL), scores(DOUBLED)
    better = shares()["bills"] > shares().drop(columns="bills").mean(axis=1)
    assert ((after > before) == better).all()
    assert ((after < before) == ~better).all()
    assert (int(better.sum()), int((~better).sum())) == (117, 123)
    told = WORDS.text("formula-otto")
    assert "better in bills than in the rest, the score rises. For the others it falls" in told


# The line


def test_more_than_one_in_three_hangs_on_the_line_and_on_the_weights() -> None:
    same = scores(EQUAL)
    share = {line: KEPT[same < line].mean() for line in (580, 600, 620, 700)}
    assert share[580] < 1 / 3 < share[600] < share[620] < 0.5 < share[700]
    by_preset = {name: KEPT[scores(PRESETS[name]) < 600].mean() for name in PRESETS}
    assert by_preset["missed"] < by_preset["bank"] < 1 / 3 < by_preset["same"]
    bank = scores(PRESETS["bank"]) < 600
    assert (int((bank & KEPT).sum()), int(bank.sum())) == (9, 35)
    told = {"line": 600, "right": 1, "yes": 1, "residents": 240}
    said = WORDS.text("line-others-rule", bank_kept=9, bank=35, **told)
    assert "hangs on the weights, too: with those of our bank, 9 of 35 kept it." in said


def test_more_than_one_in_three_holds_in_most_other_towns_and_not_in_all() -> None:
    found = [kept_of_refused(town) for town in towns()]
    assert sum(share > 1 / 3 for share in found) == 51
    assert min(found) > 0.265
    assert max(found) < 0.585


# The lab


def test_loans_tell_best_who_keeps_a_promise_in_every_other_town() -> None:
    for town in towns():
        alone = {name: told_apart(scores({name: 1}, town), kept(town)) for name in RECORDS}
        assert max(alone, key=lambda name: alone[name]) == "loans"
        assert alone["loans"] > told_apart(scores(EQUAL, town), kept(town))


def test_the_flats_are_refused_more_than_hillside_in_every_other_town() -> None:
    for town in towns():
        rates = refused(town).groupby(town["district"]).mean()
        assert 0.0999 < rates["The Flats"] - rates["Hillside"] < 0.4001


def test_chance_moves_the_promise_between_districts_as_the_document_says() -> None:
    found = [kept(town).groupby(town["district"]).mean() for town in towns()]
    gaps = pd.Series([rates.max() - rates.min() for rates in found]) * 100
    assert round(gaps.median()) == 12
    assert round(gaps.max()) == 22


# Reasons


@pytest.mark.parametrize("preset", PRESETS)
def test_the_same_letter_3_goes_to_people_who_need_other_changes(preset: str) -> None:
    """So letter 3 cannot tell the smallest change, with any preset."""
    residents, rule = load_residents(), Rule(PRESETS[preset])
    points = contributions(rule, residents)
    needed: dict[tuple[str, ...], set[str]] = {}
    for who in residents.index[rule.penalised(residents)]:
        taken = points.loc[who].sort_values(kind="stable")
        letter_3 = tuple(name for name in taken.index if taken[name] < -1e-9)[:4]
        steps = smallest_combination(rule, record_of(residents, str(who)))
        assert steps is not None
        needed.setdefault(letter_3, set()).add(str(steps.steps))
    assert any(len(changes) > 1 for changes in needed.values())
