"""Mistakes: who is judged otherwise than their true records say, and when nobody is."""

from functools import cache
from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_town_properties import near
from unseen_weights.chapters.mistakes.model.mistakes import (
    INSTALMENTS,
    KINDS,
    RATES,
    Draws,
    draw,
    judged,
    middle,
    near_namesakes,
    recorded,
    wrongly,
)
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import BILLS_DUE, RECORDS, load_residents

RESIDENTS = load_residents()
RULE = Rule(PRESETS["same"])
TRULY = RULE.penalised(RESIDENTS).to_numpy()
FEW = 8
rates = st.one_of(st.integers(0, 100), st.floats(0, 100))


@cache
def few() -> Draws:
    return draw(RESIDENTS, FEW)


LATE = ("late",)


def only(**kept: np.ndarray) -> Draws:
    """The draws with every number 1, so that nothing goes wrong but what is given."""
    drawn = few()
    rest = {name: np.ones_like(getattr(drawn, name)) for name in vars(drawn)}
    return Draws(**{**rest, "strangers": drawn.strangers, **kept})


def test_with_no_mistakes_the_files_are_the_records_and_nobody_is_judged_wrongly() -> None:
    for name, values in recorded(RESIDENTS, few(), 0).items():
        assert (values == RESIDENTS[name].to_numpy()).all(), name
    penalised, spared = wrongly(RULE, RESIDENTS, few(), 0)
    assert not penalised.any()
    assert not spared.any()


def test_the_same_seed_gives_the_same_draw_however_many_are_asked_for() -> None:
    again, more, other = (
        draw(RESIDENTS, count, seed) for count, seed in ((FEW, 11), (2 * FEW, 11), (FEW, 12))
    )
    for name, numbers in vars(few()).items():
        assert (numbers == getattr(again, name)).all()
        assert (numbers == getattr(more, name)[:FEW]).all()
        assert (numbers != getattr(other, name)).any()


def test_draws_of_one_seed_differ_from_each_other() -> None:
    bills = few().bills
    assert all((bills[i] != bills[j]).any() for i, j in combinations(range(FEW), 2))


@given(rates)
def test_wrong_is_whatever_differs_from_the_true_verdict_and_never_both(rate: float) -> None:
    penalised, spared = wrongly(RULE, RESIDENTS, few(), rate)
    now = judged(RULE, recorded(RESIDENTS, few(), rate))
    assert ((penalised | spared) == (now != TRULY)).all()
    assert not (penalised & TRULY).any()
    assert not (spared & ~TRULY).any()


def test_judged_is_what_rule_says_of_each_draws_files() -> None:
    files = recorded(RESIDENTS, few(), 7)
    for number in range(FEW):
        table = pd.DataFrame({name: values[number] for name, values in files.items()})
        assert (judged(RULE, files)[number] == RULE.penalised(table)).all()


@given(rates)
def test_late_entries_never_help_and_never_pass_what_there_was_to_enter(rate: float) -> None:
    late = only(bills=few().bills, instalments=few().instalments)
    files = recorded(RESIDENTS, late, rate, LATE)
    assert (files["bills"] <= RESIDENTS["bills"].to_numpy() + 1e-9).all()
    assert (files["bills"] >= 0).all()
    assert (files["loans"] >= RESIDENTS["loans"].to_numpy()).all()
    assert (files["loans"] <= INSTALMENTS).all()
    _, spared = wrongly(RULE, RESIDENTS, late, rate, LATE)
    assert not spared.any()


@given(rates, rates)
def test_what_is_entered_late_at_one_rate_is_late_at_a_higher_one(one: float, two: float) -> None:
    late = only(bills=few().bills, instalments=few().instalments)
    lower, higher = (recorded(RESIDENTS, late, rate, LATE) for rate in sorted((one, two)))
    assert (lower["bills"] >= higher["bills"]).all()
    assert (lower["loans"] <= higher["loans"]).all()
    fewer, more = (wrongly(RULE, RESIDENTS, late, r, LATE)[0] for r in sorted((one, two)))
    assert (fewer <= more).all()


@given(rates)
def test_the_mirror_never_harms_and_never_passes_what_was_missed(rate: float) -> None:
    files = recorded(RESIDENTS, few(), rate, ("early",))
    assert (files["bills"] >= RESIDENTS["bills"].to_numpy() - 1e-9).all()
    assert (files["bills"] <= 1).all()
    assert (files["loans"] <= RESIDENTS["loans"].to_numpy()).all()
    assert (files["loans"] >= 0).all()
    penalised, _ = wrongly(RULE, RESIDENTS, few(), rate, ("early",))
    assert not penalised.any()


def test_when_everything_goes_wrong_what_was_paid_is_late_and_what_was_missed_is_paid() -> None:
    files = recorded(RESIDENTS, few(), 100, ("late", "early"))
    assert files["bills"] == pytest.approx(np.tile(1 - RESIDENTS["bills"], (FEW, 1)), abs=1e-3)
    assert (files["loans"] == INSTALMENTS - RESIDENTS["loans"].to_numpy()).all()


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_that_is_left_out_touches_its_own_records_and_no_others(kind: str) -> None:
    dated = ("bills", "loans")
    own = {"late": dated, "early": dated, "moved": ("fines",), "namesakes": tuple(RECORDS)}[kind]
    rest = [one for one in KINDS if one != kind]
    with_all, without = (recorded(RESIDENTS, few(), 9, kinds) for kinds in (KINDS, rest))
    differing = {name for name in RECORDS if (with_all[name] != without[name]).any()}
    assert differing == set(own)


def test_with_no_kind_switched_on_every_file_is_true() -> None:
    for name, values in recorded(RESIDENTS, few(), 9, ()).items():
        assert (values == RESIDENTS[name].to_numpy()).all()


def test_when_everything_goes_wrong_all_that_was_paid_is_late() -> None:
    files = recorded(RESIDENTS, few(), 100, LATE)
    assert (files["bills"] == 0).all()
    assert (files["loans"] == INSTALMENTS).all()


def test_late_entries_come_about_as_often_as_the_rate_says() -> None:
    drawn = draw(RESIDENTS, 60)
    files = recorded(RESIDENTS, drawn, 10, LATE)
    on_time = np.round(RESIDENTS["bills"].to_numpy() * BILLS_DUE)
    swapped = {i for pair in near_namesakes(RESIDENTS["name"]) for i in pair}
    others = [i for i in range(240) if i not in swapped]
    late = (on_time - np.round(files["bills"] * BILLS_DUE))[:, others]
    assert late.sum() / (60 * on_time[others].sum()) == pytest.approx(0.1, abs=0.005)


@given(rates)
def test_fines_change_lists_and_none_appears_or_is_lost(rate: float) -> None:
    fines = recorded(RESIDENTS, only(fines=few().fines), rate)["fines"]
    assert (fines.sum(axis=1) == RESIDENTS["fines"].sum()).all()
    assert (fines >= 0).all()


def test_a_fine_never_lands_on_the_list_that_it_left() -> None:
    assert (few().strangers != np.arange(240)[None, :, None]).all()
    assert few().strangers.min() >= 0
    assert few().strangers.max() < 240


def test_near_namesakes_are_those_whose_names_are_one_letter_apart() -> None:
    names = RESIDENTS["name"].tolist()
    expected = [(i, j) for i, j in combinations(range(240), 2) if near(names[i], names[j])]
    assert near_namesakes(RESIDENTS["name"]) == expected
    assert len(expected) == 17


@pytest.mark.parametrize(
    ("one", "other", "near_enough"),
    [
        ("Ann", "Anne", True),
        ("Anne", "Ann", True),
        ("Ann", "Ana", True),
        ("Ann", "Nan", False),
        ("Ann", "Ann", False),
        ("Ann", "Annie", False),
        ("", "A", True),
    ],
)
def test_one_letter_is_changed_added_or_left_out(one: str, other: str, near_enough: bool) -> None:
    assert near_namesakes(pd.Series([one, other])) == ([(0, 1)] if near_enough else [])


def test_namesakes_exchange_whole_records_and_nobody_else_is_touched() -> None:
    files = recorded(RESIDENTS, only(swaps=np.zeros_like(few().swaps)), 1)
    pairs = near_namesakes(RESIDENTS["name"])
    apart = [i for i in range(240) if all(i not in pair for pair in pairs)]
    for name in RECORDS:
        true = RESIDENTS[name].to_numpy()
        assert (files[name][:, apart] == true[apart]).all()
        assert all((files[name][:, i] == true[j]).all() for i, j in pairs)
        assert all((files[name][:, j] == true[i]).all() for i, j in pairs)


@pytest.mark.parametrize("rate", [-1, 101, float("nan")])
def test_a_rate_that_is_no_percentage_is_named(rate: float) -> None:
    with pytest.raises(ValueError, match="must lie between 0 and 100 per cent"):
        recorded(RESIDENTS, few(), rate)


def test_a_town_without_fines_or_namesakes_can_have_mistakes_too() -> None:
    plain = RESIDENTS.head(3).assign(fines=0)
    files = recorded(plain, draw(plain, 4), 50)
    assert (files["fines"] == 0).all()
    assert files["bills"].shape == (4, 3)


@given(st.lists(st.integers(0, 240), min_size=1, max_size=250))
def test_the_middle_holds_nine_draws_in_ten_and_its_ends_were_drawn(counts: list[int]) -> None:
    low, mid, high = middle(np.array(counts))
    assert low <= mid <= high
    assert {low, mid, high} <= set(counts)
    assert np.mean([low <= count <= high for count in counts]) >= 0.9


def test_rates_run_from_0_to_20_in_whole_steps() -> None:
    assert tuple(range(21)) == RATES
