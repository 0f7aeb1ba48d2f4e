"""The spiral: a quiet life has no trend, twins without a bite are one, and agents do the same."""

from dataclasses import replace
from itertools import product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.spiral_agents import simulate_agents
from unseen_weights.chapters.spiral.model.months import (
    KEEPS,
    LETTER,
    NEVER,
    PAST,
    RUNS,
    Setting,
    Story,
    past_months,
    simulate,
)
from unseen_weights.chapters.spiral.model.payments import (
    MONTHS,
    Window,
    chances,
    payments,
    uniforms,
)
from unseen_weights.rule import Rule
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE

RESIDENTS = load_residents()
FEW = RESIDENTS.iloc[::12]
QUIET = [Setting(0, keep, adapt=False) for keep in KEEPS]


def small(setting: Setting, **options: float) -> Story:
    return simulate(TOWN_RULE, FEW, setting, runs=6, **options)  # type: ignore[arg-type]


def perfect(**records: float) -> pd.DataFrame:
    """One resident whose chances are 0 or 1, so that nothing is left to luck."""
    record = {"bills": 1.0, "loans": 0, "fines": 0, "civic": 8, "posts": 0, "friends": 90.0}
    return pd.DataFrame([{**record, **records}])


# A quiet life


@pytest.mark.parametrize("setting", QUIET, ids=lambda s: f"keep {s.keep}")
def test_with_no_bite_and_nobody_adapting_every_month_is_like_the_first(setting: Setting) -> None:
    """Within Monte Carlo error: a month's share penalised, run against run, in early months too.

    Where nothing is forgotten, a longer record varies less: that may move it by half a point.
    """
    story = simulate(TOWN_RULE, RESIDENTS, setting)
    share = story.refused.mean(axis=2)
    slack = 0.005 if setting.keep == NEVER else 0.0
    for month in range(1, MONTHS + 1):
        change = share[month] - share[0]
        error = change.std(ddof=1) / np.sqrt(RUNS)
        assert abs(change.mean()) <= 4 * error + slack, month
    scores = story.scores.mean(axis=2)
    for month in range(1, MONTHS + 1):
        change = scores[month] - scores[0]
        assert abs(change.mean()) <= 4 * change.std(ddof=1) / np.sqrt(RUNS) + slack * 100, month


def test_in_a_quiet_life_the_records_say_what_the_towns_records_say() -> None:
    bills, instalments = chances(RESIDENTS)
    on_time = np.zeros(len(RESIDENTS))
    missed = np.zeros(len(RESIDENTS))
    for drawn in uniforms((RUNS, len(RESIDENTS)), past=12, months=0):
        paid, late = payments(drawn, bills, instalments, 0.0)
        on_time += paid.sum(axis=0)
        missed += late.sum(axis=0)
    share, count = on_time / (24 * RUNS), missed / RUNS
    error = np.sqrt(bills * (1 - bills) / (24 * RUNS))
    assert (np.abs(share - RESIDENTS["bills"].to_numpy()) <= 5 * error + 1e-4).all()
    error = np.sqrt(12 * instalments * (1 - instalments) / RUNS)
    assert (np.abs(count - RESIDENTS["loans"].to_numpy()) <= 5 * error + 1e-9).all()


@pytest.mark.parametrize("adapt", [False, True])
@pytest.mark.parametrize("keep", KEEPS)
def test_without_a_bite_twins_are_one_from_the_first_month_on(keep: int, adapt: bool) -> None:
    setting = Setting(0, keep, adapt)
    above, below = (small(setting, nudge=nudge) for nudge in (1, -1))
    assert (above.scores[0] == TOWN_RULE.line + 1).all()
    assert (below.scores[0] == TOWN_RULE.line - 1).all()
    assert not above.refused[0].any()
    assert below.refused[0].all()
    np.testing.assert_array_equal(above.scores[1:], below.scores[1:])
    np.testing.assert_array_equal(above.refused[LETTER:], below.refused[LETTER:])


@pytest.mark.parametrize("keep", KEEPS)
def test_where_nobody_adapts_one_point_less_is_never_better(keep: int) -> None:
    above, below = (small(Setting(30, keep, adapt=False), nudge=nudge) for nudge in (1, -1))
    assert (below.scores <= above.scores).all()
    assert (below.refused >= above.refused).all()
    assert (below.scores[MONTHS] < above.scores[MONTHS]).any()


@pytest.mark.parametrize(("keep", "adapt"), product(KEEPS, (False, True)))
def test_a_harder_bite_puts_fewer_bills_on_time(keep: int, adapt: bool) -> None:
    means = [small(Setting(bite, keep, adapt)).scores.mean() for bite in (0, 20, 40)]
    assert means[0] > means[1] > means[2]


# Cases known by hand


def test_one_who_never_fails_scores_the_top_for_ever() -> None:
    story = simulate(TOWN_RULE, perfect(), Setting(40, 12, adapt=True), runs=3)
    assert (story.scores == 950).all()
    assert not story.refused.any()


def test_a_full_bite_takes_all_points_for_bills_and_loans_in_a_window() -> None:
    """Refused from day one, with fines and friends at worst: 350 + 100 for civic + 100 for posts.

    Bills are worth 0 once half of the six months kept are late; loans once four in twelve are.
    """
    records = perfect(fines=9, friends=0)
    story = simulate(Rule(TOWN_RULE.weights, line=900), records, Setting(100, 6, False), runs=2)
    assert story.refused.all()
    expected = [750, 650 + 2 / 3 * 100 - 50, 550 + 1 / 3 * 100, 550, 550]
    for month, points in enumerate(expected):
        assert story.scores[month] == pytest.approx(points, abs=1e-6), month


def test_a_letter_holds_for_six_months() -> None:
    story = small(Setting(30, 6, adapt=True))
    for month in range(1, MONTHS + 1):
        if month % LETTER:
            np.testing.assert_array_equal(story.refused[month], story.refused[month - 1])
        else:
            np.testing.assert_array_equal(
                story.refused[month], story.scores[month] < TOWN_RULE.line
            )


def test_those_far_above_the_line_change_no_habit_and_those_below_only_for_what_counts() -> None:
    story = small(Setting(0, NEVER, adapt=True))
    safe = (story.scores >= TOWN_RULE.line + 40).all(axis=0)
    assert safe.any()
    assert (story.civic[:, safe] == story.civic[0, safe]).all()
    assert (np.diff(story.civic, axis=0) >= 0).all()
    assert (np.diff(story.posts, axis=0) <= 0).all()
    assert (story.posts >= 0).all()
    assert story.civic.max() <= 8
    assert (story.civic[MONTHS] > story.civic[0]).any()


def test_a_score_is_the_rules_own() -> None:
    """Bills and instalments counted back from the draws, and given to Rule.score as records."""
    setting = Setting(0, 12, adapt=False)
    story = simulate(TOWN_RULE, FEW, setting, runs=1, months=0)
    bills, instalments = chances(FEW)
    months = [
        payments(drawn, bills, instalments, 0.0) for drawn in uniforms((1, len(FEW)), 12, months=0)
    ]
    paid, late = (np.sum([m[part] for m in months], axis=0)[0] for part in (0, 1))
    records = FEW.assign(bills=paid / 24, loans=late.astype(float))
    np.testing.assert_allclose(story.scores[0, 0], TOWN_RULE.score(records), atol=2e-6)


def test_without_weights_there_is_no_score_and_nobody_is_refused() -> None:
    story = simulate(Rule({}), FEW, Setting(30, 12, adapt=True), runs=2)
    assert np.isnan(story.scores).all()
    assert not story.refused.any()


# The window


@given(st.integers(1, 6), st.integers(0, 12), st.booleans(), st.integers(0, 2**16))
@settings(max_examples=40, deadline=None)
def test_a_window_holds_the_sums_of_the_months_it_keeps(
    kept: int, ahead: int, fades: bool, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    on_time = rng.integers(0, 3, (kept + ahead, 2, 3)).astype(np.uint8)
    missed = rng.integers(0, 2, (kept + ahead, 2, 3)).astype(np.uint8)
    window = Window(on_time[:kept].copy(), missed[:kept].copy(), fades)
    for month in range(kept, kept + ahead):
        window.add(on_time[month], missed[month])
    first = ahead if fades else 0
    np.testing.assert_array_equal(window.bills, on_time[first:].sum(axis=0))
    np.testing.assert_array_equal(window.loans, missed[first:].sum(axis=0))
    assert window.months == (kept if fades else kept + ahead)


# The same seed, and the same model agent by agent


def test_the_same_seed_gives_the_same_run_and_another_seed_another() -> None:
    setting = Setting(20, 12, adapt=True)
    first, again, other = (small(setting, seed=seed) for seed in (3, 3, 4))
    np.testing.assert_array_equal(first.scores, again.scores)
    assert (first.scores != other.scores).any()


def test_what_lies_ahead_is_the_same_luck_whatever_the_office_keeps() -> None:
    short, long = (list(uniforms((2, 3), past, months=4)) for past in (6, 24))
    for one, other in zip(short[6:], long[24:], strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(("keep", "adapt"), [(6, True), (24, False), (NEVER, True)])
def test_agent_by_agent_with_the_same_numbers_gives_the_same_scores(keep: int, adapt: bool) -> None:
    setting = Setting(30, keep, adapt)
    story = simulate(TOWN_RULE, FEW, setting, runs=2)
    scores, refused = simulate_agents(TOWN_RULE, FEW, setting, runs=2)
    np.testing.assert_allclose(story.scores, scores, atol=2e-6)
    np.testing.assert_array_equal(story.refused, refused)


# What makes no sense


def test_a_setting_that_makes_no_sense_is_named() -> None:
    for bite in (-1, 101, float("nan")):
        with pytest.raises(ValueError, match="bite"):
            Setting(bite, 12, adapt=False)
    with pytest.raises(ValueError, match="kept for -1 months"):
        Setting(10, -1, adapt=False)
    assert past_months(Setting(10, NEVER, adapt=False)) == PAST
    assert past_months(replace(Setting(10, 6, adapt=False), keep=7)) == 7
