"""People change friends: who may, who gains, and the same seed the same run."""

import numpy as np
import pytest

from unseen_weights.chapters.company.model.retying import (
    ROUNDS,
    WORTH,
    Move,
    by_chance,
    for_points,
    friends_of,
    gain,
    gain_of_asked,
    known_through,
    moved,
    ties_of,
)
from unseen_weights.chapters.company.model.scores import (
    Ties,
    friend_counts,
    numbered,
    own_scores,
    with_friends,
)
from unseen_weights.town import load_residents, load_ties

RESIDENTS = load_residents()
OWN = own_scores(RESIDENTS)
TIES = numbered(load_ties(), RESIDENTS.index)


def tied(*pairs: tuple[int, int]) -> Ties:
    return np.array(pairs, dtype=np.int64)


def test_ties_and_friends_are_two_ways_to_say_the_same() -> None:
    assert ties_of(friends_of(TIES, 240)).tolist() == sorted(TIES.tolist())
    assert ties_of([set(), set()]).shape == (0, 2)


def test_a_run_by_hand() -> None:
    # 0 (high) knows 1 (low) and 2; 2 knows 3. Whose turn is first, drops: 0 drops 1 for 3, and
    # nobody is left to meet. Then 1 has no friends, and keeps the own score.
    own, ties = np.array([950.0, 400.0, 700.0, 850.0]), tied((0, 1), (0, 2), (2, 3))
    first = next(s for s in range(99) if np.random.default_rng([s, 0]).permutation(4)[0] == 0)
    run = for_points(own, ties, 0.5, rounds=3, seed=first)
    assert run == [[Move(0, 1, 3)], [], []]
    after = moved(ties, run[0], 4)
    assert after.tolist() == [[0, 2], [0, 3], [2, 3]]
    assert with_friends(own, after, 0.5)[1] == 400


def test_nobody_is_asked_who_would_lose() -> None:
    # 0 would like 2 better than 1, but 2 has only high friends and 0 is low.
    own, ties = np.array([400.0, 500.0, 900.0, 950.0]), tied((0, 1), (1, 2), (2, 3))
    scores = with_friends(own, ties, 0.3)
    friends = friends_of(ties, 4)
    assert gain(0, 1, 2, scores, friends) > 0 > gain_of_asked(2, 0, scores, friends)
    assert all(move.person != 0 for move in for_points(own, ties, 0.3, rounds=1)[0])


def test_friends_who_count_for_nothing_are_kept() -> None:
    assert for_points(OWN, TIES, 0) == [[] for _ in range(ROUNDS)]


def test_who_has_no_friends_neither_moves_nor_is_asked() -> None:
    run = for_points(np.array([900.0, 400.0, 800.0]), tied((1, 2)), 0.9)
    assert run == [[] for _ in range(ROUNDS)]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_each_move_is_for_a_friend_of_a_friend_and_both_gain(share: float) -> None:
    friends = friends_of(TIES, 240)
    for moves in for_points(OWN, TIES, share, rounds=4):
        scores = with_friends(OWN, ties_of(friends), share)
        assert len({move.person for move in moves}) == len(moves)
        for move in moves:
            person, dropped, gained = move
            assert dropped in friends[person]
            assert scores[dropped] == min(scores[one] for one in friends[person])
            assert gained in known_through(person, friends)
            assert share * gain(person, dropped, gained, scores, friends) >= WORTH - 1e-9
            assert share * gain_of_asked(gained, person, scores, friends) >= WORTH - 1e-9
            friends = friends_of(moved(ties_of(friends), [move], 240), 240)


@pytest.mark.parametrize("share", [0.2, 0.7])
def test_the_number_of_ties_stays_and_the_same_seed_gives_the_same_run(share: float) -> None:
    run = for_points(OWN, TIES, share, rounds=3)
    assert run == for_points(OWN, TIES, share, rounds=3)
    assert run[:2] == for_points(OWN, TIES, share, rounds=2)
    assert run != for_points(OWN, TIES, share, rounds=3, seed=6)
    after = moved(TIES, [move for moves in run for move in moves], 240)
    assert len(after) == len(np.unique(after, axis=0)) == len(TIES)
    assert friend_counts(after, 240).sum() == 2 * len(TIES)


def test_random_moves_are_as_many_and_to_friends_of_friends() -> None:
    run = by_chance(TIES, 240, [40, 0, 25], seed=3)
    assert [len(moves) for moves in run] == [40, 0, 25]
    assert run == by_chance(TIES, 240, [40, 0, 25], seed=3)
    assert run != by_chance(TIES, 240, [40, 0, 25], seed=4)
    friends = friends_of(TIES, 240)
    for move in [move for moves in run for move in moves]:
        assert move.dropped in friends[move.person]
        assert move.gained in known_through(move.person, friends)
        friends = friends_of(moved(ties_of(friends), [move], 240), 240)
    assert len(ties_of(friends)) == len(TIES)


def test_where_nobody_knows_a_friend_of_a_friend_no_move_can_be_drawn() -> None:
    with pytest.raises(ValueError, match="Nobody knows"):
        by_chance(tied((0, 1)), 2, [1], seed=1)
