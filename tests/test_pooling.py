"""Many rules at once: each way of pooling against counting by hand, one resident at a time."""

import statistics
from collections.abc import Mapping
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unseen_weights import pooling
from unseen_weights.pooling import pool, share_refused, shares, weights_for, witness_for
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import RECORDS, load_residents

TOWN = load_residents()
SOME = TOWN.iloc[::6]  # forty of them
weights = st.lists(st.integers(0, 100), min_size=6, max_size=6).filter(any)
rules = st.lists(weights, min_size=1, max_size=6).map(
    lambda rows: [dict(zip(RECORDS, row, strict=True)) for row in rows]
)


@st.composite
def shows(draw: st.DrawFn) -> tuple[list[dict[str, int]], list[int], int]:
    """Draw rules, hands for each of them, and how many each refuses."""
    drawn = draw(rules)
    some = st.lists(st.integers(0, 30), min_size=len(drawn), max_size=len(drawn)).filter(any)
    return drawn, draw(some), draw(st.integers(0, len(SOME)))


def refused_by(rule: Mapping[str, float], most: int) -> set[str]:
    """Find whom the best line for `most` refuses: try a line at each score, and above them all."""
    scores = Rule(rule).score(SOME)
    sets = [set(scores.index[scores < line]) for line in [*scores, 951.0]]
    return max((one for one in sets if len(one) <= most), key=len)


@settings(max_examples=60, deadline=None)
@given(shows())
def test_shares_and_majority_are_what_one_counts_by_hand(
    show: tuple[list[dict[str, int]], list[int], int],
) -> None:
    drawn, hands, most = show
    refusing = [refused_by(rule, most) for rule in drawn]
    pooled = pool(drawn, hands, SOME, most)
    for who in SOME.index:
        up = sum(n for n, out in zip(hands, refusing, strict=True) if who in out)
        assert pooled.share[who] == pytest.approx(up / sum(hands))
        assert pooled.majority[who] == (Fraction(up, sum(hands)) > Fraction(1, 2))
        assert pooled.disputed[who] == (0 < up < sum(hands))


@settings(max_examples=40, deadline=None)
@given(shows())
def test_the_mean_is_one_rule_and_the_middle_the_median_place_of_all_hands(
    show: tuple[list[dict[str, int]], list[int], int],
) -> None:
    drawn, hands, most = show
    pooled = pool(drawn, hands, SOME, most)
    mean = {
        name: sum(n * rule[name] / sum(rule.values()) for n, rule in zip(hands, drawn, strict=True))
        / sum(hands)
        for name in RECORDS
    }
    standing = pd.DataFrame([Rule(rule).score(SOME).rank(method="max") for rule in drawn])
    medians = {
        who: statistics.median_low(list(np.repeat(standing[who].to_numpy(), hands)))
        for who in SOME.index
    }
    order = sorted(medians.values())
    edge = order[most] if most < len(order) else float("inf")
    assert set(pooled.mean.index[pooled.mean]) == refused_by(mean, most)
    assert set(pooled.middle.index[pooled.middle]) == {w for w, m in medians.items() if m < edge}


@settings(max_examples=40, deadline=None)
@given(shows())
def test_hands_are_as_good_as_so_many_rules_and_only_their_shares_count(
    show: tuple[list[dict[str, int]], list[int], int],
) -> None:
    drawn, hands, most = show
    one_by_one = [rule for rule, n in zip(drawn, hands, strict=True) for _ in range(n)]
    pooled = pool(drawn, hands, SOME, most)
    again = pool(one_by_one, [1] * len(one_by_one), SOME, most)
    twice = pool(drawn, [2 * n for n in hands], SOME, most)
    for other in (again, twice):
        for way in ("majority", "mean", "middle"):
            pd.testing.assert_series_equal(getattr(pooled, way), getattr(other, way))
    assert np.allclose(share_refused(one_by_one, SOME, most), pooled.share)


@settings(max_examples=40, deadline=None)
@given(shows())
def test_the_majority_never_lets_a_minority_prevail_and_the_lottery_does_so_by_its_share(
    show: tuple[list[dict[str, int]], list[int], int],
) -> None:
    pooled = pool(*show[:2], SOME, show[2])
    assert pooled.minority_prevails("majority").sum() == 0
    assert (pooled.minority_prevails("lottery") <= 0.5).all()
    for way in pooling.WAYS:
        lost = pooled.minority_prevails(way)
        assert (lost[~pooled.disputed] == 0).all()
        assert lost.between(0, 1).all()
        if way == "lottery":
            continue
        wrong = getattr(pooled, way) != (pooled.share > 0.5)
        no_tie = pooled.share != 0.5
        assert ((lost == 1) | pooled.against_all(way))[no_tie].equals(wrong[no_tie])


def test_a_mean_may_refuse_somebody_whom_no_rule_refuses() -> None:
    three = pd.DataFrame({name: [0.0, 0.0, 0.0] for name in RECORDS})
    three["bills"], three["friends"] = [0.7, 0.88, 1.0], [90.0, 60.0, 30.0]
    pooled = pool([{"bills": 1}, {"friends": 1}], [1, 1], three, 1)
    assert list(pooled.share) == [0.5, 0, 0.5]
    middling = three.assign(bills=[0.6, 0.65, 1.0], friends=[100.0, 35.0, 30.0])
    pooled = pool([{"bills": 1}, {"friends": 1}], [1, 1], middling, 1)
    assert list(pooled.against_all("mean")) == [False, True, False]
    assert pooled.minority_prevails("mean").sum() == 0


@settings(max_examples=25, deadline=None)
@given(st.lists(st.booleans(), min_size=len(SOME), max_size=len(SOME)))
def test_either_weights_are_found_or_people_who_show_that_there_are_none(out: list[bool]) -> None:
    found, seen = weights_for(out, SOME), witness_for(out, SOME)
    assert (found is None) == (seen is not None)
    if seen is None:
        return
    flags, held = pd.Series(out, index=SOME.index), pd.DataFrame(shares(SOME), index=SOME.index)
    low, high = (list(mix) for mix in seen)
    assert all(flags[one] for one in low)
    assert not any(flags[one] for one in high)
    assert [sum(mix.values()) for mix in seen] == pytest.approx([1, 1])
    better, worse = (pd.Series(mix) @ held.loc[list(mix)] for mix in seen)
    assert (better >= worse - 1e-5).all()
    for row in np.random.default_rng(0).random((20, 6)):
        scores = Rule(dict(zip(RECORDS, row, strict=True))).score(SOME)
        assert scores[low].max() >= scores[high].min() - 1e-3


def test_one_rule_alone_is_what_every_way_gives() -> None:
    for rule in PRESETS.values():
        pooled = pool([rule], [7], TOWN, 37)
        alone = Rule(rule).score(TOWN)
        for way in ("majority", "mean", "middle"):
            assert getattr(pooled, way).equals((alone < alone.sort_values().iloc[37]).rename(way))


def test_where_many_share_the_edge_a_rule_refuses_fewer() -> None:
    loans = share_refused([PRESETS["missed"]], TOWN, 37)
    assert loans.sum() == (TOWN["loans"] >= 3).sum() < 37


@settings(max_examples=40, deadline=None)
@given(weights, st.integers(1, len(SOME) - 1))
def test_weights_are_found_for_the_verdicts_of_any_rule(row: list[int], most: int) -> None:
    rule = dict(zip(RECORDS, row, strict=True))
    scores = np.sort(pooling.scores([rule], SOME)[0])
    if scores[most] - scores[most - 1] < 0.01:  # as near as that, a solver may find nothing
        return
    refused = pool([rule], [1], SOME, most).majority
    found = weights_for(refused, SOME)
    assert found is not None
    again = Rule(found).score(SOME)
    assert again[refused].max() < again[~refused].min()
    assert sum(found.values()) == pytest.approx(1)
    assert min(found.values()) >= 0


def test_no_weights_refuse_the_better_and_spare_the_worse() -> None:
    records = {"loans": [0, 2], "fines": [0, 2], "civic": [8, 0], "posts": [0, 2]}
    two = pd.DataFrame({"bills": [1.0, 0.8], "friends": [90, 10], **records})
    assert weights_for([True, False], two) is None
    assert weights_for([False, True], two) is not None


def test_nobody_lies_between_two_and_is_refused_alone() -> None:
    three = pd.DataFrame({name: [0.0, 0.0, 0.0] for name in RECORDS})
    three["loans"], three["fines"] = [0, 2, 4], [4, 2, 0]
    assert weights_for([False, True, False], three) is None


@pytest.mark.parametrize(
    ("hands", "said"),
    [
        ([1], "There are 2 rules"),
        ([0, 0], "one hand"),
        ([1, -1], "0 or more"),
        ([0.5, 1], "whole"),
    ],
)
def test_hands_that_make_no_sense_get_one_sentence(hands: list[int], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        pool([PRESETS["same"], PRESETS["bank"]], hands, TOWN, 37)


def test_rules_that_make_no_sense_get_one_sentence() -> None:
    with pytest.raises(ValueError, match="no rule"):
        share_refused([], TOWN, 37)
    with pytest.raises(ValueError, match="Rule 2 has no weight"):
        share_refused([PRESETS["same"], {}], TOWN, 37)
    with pytest.raises(ValueError, match="not 241"):
        share_refused([PRESETS["same"]], TOWN, 241)
