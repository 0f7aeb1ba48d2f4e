"""Scores that take in friends' scores: solved, alike, held against other solvers."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unseen_weights.chapters.company.model.scores import (
    LINE,
    OWN_RULE,
    Floats,
    Ties,
    assortativity,
    bridges,
    friend_counts,
    numbered,
    own_scores,
    penalised,
    with_friends,
)
from unseen_weights.factors import TOWN
from unseen_weights.town import load_residents, load_ties

RESIDENTS = load_residents()
OWN = own_scores(RESIDENTS)
TIES = numbered(load_ties(), RESIDENTS.index)
NO_TIES = np.zeros((0, 2), dtype=np.int64)


def tied(*pairs: tuple[int, int]) -> Ties:
    return np.array(pairs, dtype=np.int64)


def solved_directly(own: Floats, ties: Ties, share: float) -> Floats:
    """Solve the same equations as one dense linear system."""
    near = np.zeros((len(own), len(own)))
    for one, other in ties:
        near[one, other] = near[other, one] = 1
    counts = near.sum(axis=1)
    alone = counts == 0
    means = near / np.where(alone, 1, counts)[:, None]
    left = np.where(alone, own, (1 - share) * own)
    return np.array(np.linalg.solve(np.eye(len(own)) - share * means, left), dtype=np.float64)


@st.composite
def towns(draw: st.DrawFn) -> tuple[Floats, Ties]:
    people = draw(st.integers(2, 12))
    own = draw(st.lists(st.floats(350, 950), min_size=people, max_size=people))
    pairs = [(i, j) for i in range(people) for j in range(i + 1, people)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=20))
    return np.array(own), np.array(sorted(chosen), dtype=np.int64).reshape(-1, 2)


def test_own_scores_weigh_five_records_the_same_and_leave_friends_out() -> None:
    five = [factor for factor in TOWN if factor.name != "friends"]
    shares = [((RESIDENTS[f.name] - f.worst) / (f.best - f.worst)).clip(0, 1) for f in five]
    assert np.allclose(OWN, 350 + 600 * sum(shares) / 5, atol=1e-6)
    assert pytest.approx(OWN) == own_scores(RESIDENTS.assign(friends=0.0))
    assert (OWN_RULE.scale, LINE) == ((350, 950), 600)
    assert len(OWN) == 240


def test_two_friends_who_count_for_half_meet_at_a_third_of_the_way() -> None:
    # s1 = 350 + s2 / 2 and s2 = 250 + s1 / 2, so s1 = 633.33... and s2 = 566.66...
    found = with_friends(np.array([700.0, 500.0]), tied((0, 1)), 0.5)
    assert found == pytest.approx([1900 / 3, 1700 / 3], abs=1e-6)


def test_a_friend_in_the_middle_of_two_by_hand() -> None:
    # ends: e = 300 + m / 2; middle: m = 450 + (e + e) / 4, so m = 800 and e = 700.
    found = with_friends(np.array([600.0, 900.0, 600.0]), tied((0, 1), (1, 2)), 0.5)
    assert found == pytest.approx([700, 800, 700], abs=1e-6)


@pytest.mark.parametrize("share", [0, 0.5, 0.9])
def test_who_has_no_friends_keeps_the_own_score(share: float) -> None:
    own = np.array([400.0, 700.0, 500.0])
    assert with_friends(own, tied((1, 2)), share)[0] == 400
    assert with_friends(own, NO_TIES, share).tolist() == own.tolist()


def test_friends_who_count_for_nothing_change_nothing() -> None:
    assert with_friends(OWN, TIES, 0).tolist() == OWN.tolist()


@pytest.mark.parametrize("share", [*(n / 20 for n in range(19)), 0.99])
def test_the_town_is_solved_as_a_linear_system_is(share: float) -> None:
    assert np.abs(with_friends(OWN, TIES, share) - solved_directly(OWN, TIES, share)).max() < 1e-6


@given(town=towns(), share=st.floats(0, 0.9))
@settings(max_examples=60, deadline=None)
def test_any_town_is_solved_and_stays_between_its_lowest_and_highest(
    town: tuple[Floats, Ties], share: float
) -> None:
    own, ties = town
    found = with_friends(own, ties, share)
    assert np.abs(found - solved_directly(own, ties, share)).max() < 1e-5
    assert own.min() - 1e-6 <= found.min()
    assert found.max() <= own.max() + 1e-6


@given(town=towns(), share=st.floats(0, 0.9), seed=st.integers(0, 9))
@settings(max_examples=30, deadline=None)
def test_neither_the_order_of_ties_nor_their_direction_matters(
    town: tuple[Floats, Ties], share: float, seed: int
) -> None:
    own, ties = town
    turned = np.random.default_rng(seed).permutation(ties)[:, ::-1]
    assert with_friends(own, turned, share) == pytest.approx(with_friends(own, ties, share))


@pytest.mark.parametrize("share", [-0.1, 1, 1.5, float("nan")])
def test_another_share_is_refused_by_name(share: float) -> None:
    with pytest.raises(ValueError, match="share of friends"):
        with_friends(OWN, TIES, share)


@pytest.mark.parametrize("pair", [(0, 0), (0, 3), (-1, 1)])
def test_a_tie_to_oneself_or_to_nobody_is_refused(pair: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="two different people"):
        with_friends(np.array([1.0, 2.0, 3.0]), tied(pair), 0.5)


def test_a_tie_that_names_a_stranger_is_refused() -> None:
    with pytest.raises(ValueError, match="not among the residents"):
        numbered(pd.DataFrame({"a": ["r001"], "b": ["r999"]}), RESIDENTS.index)


def test_penalised_is_strictly_below_the_line() -> None:
    assert penalised(np.array([599.999999, 600.0, 350.0, 950.0])).tolist() == [1, 0, 1, 0]


# Alike


def of_networkx(values: Floats, ties: Ties) -> float:
    graph = nx.Graph()
    graph.add_nodes_from((place, {"score": value}) for place, value in enumerate(values))
    graph.add_edges_from(ties.tolist())
    return float(nx.numeric_assortativity_coefficient(graph, "score"))


@pytest.mark.parametrize("share", [0, 0.3, 0.9])
def test_the_town_is_as_alike_as_networkx_says(share: float) -> None:
    scores = with_friends(OWN, TIES, share)
    assert assortativity(scores, TIES) == pytest.approx(of_networkx(scores, TIES), abs=1e-9)


@given(town=towns())
@settings(max_examples=40, deadline=None)
def test_any_town_is_as_alike_as_networkx_says(town: tuple[Floats, Ties]) -> None:
    own, ties = np.round(town[0]), town[1]
    if len(ties) and np.ptp(own[ties]) > 0:
        assert assortativity(own, ties) == pytest.approx(of_networkx(own, ties), abs=1e-9)


def test_alike_by_hand() -> None:
    values = np.array([1.0, 1.0, 3.0, 3.0])
    assert assortativity(values, tied((0, 1), (2, 3))) == pytest.approx(1)
    assert assortativity(values, tied((0, 2), (1, 3))) == pytest.approx(-1)
    assert assortativity(values, tied((0, 1), (2, 3), (0, 2), (1, 3))) == pytest.approx(0)


def test_without_ties_or_differences_there_is_no_answer() -> None:
    assert np.isnan(assortativity(OWN, NO_TIES))
    assert np.isnan(assortativity(np.full(3, 7.0), tied((0, 1), (1, 2))))


def test_bridges_and_friends_are_counted_by_hand() -> None:
    ties = tied((0, 1), (1, 2), (2, 3))
    assert bridges(ties, np.array([True, True, False, False])) == 1
    assert bridges(ties, np.array([True, False, True, False])) == 3
    assert bridges(NO_TIES, np.array([True, False])) == 0
    assert friend_counts(ties, 5).tolist() == [1, 2, 2, 1, 0]
