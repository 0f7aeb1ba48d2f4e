"""People change friends: for points, or by chance.

In each round everybody has one turn, in an order drawn anew. Whoever gains by it drops the friend
with the lowest score for a friend of a friend who gains too. Gains are measured with the scores
that were out when the round began. Jackson and Wolinsky, A Strategic Model of Social and Economic
Networks (1996): a tie needs both to agree, and one can end it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from unseen_weights.chapters.company.model.scores import Floats, Ties, with_friends

ROUNDS = 10
SEED = 5
COSTS = (0, 2, 4)  # points of one's score that a swap is felt to cost
WORTH = 1.0  # points: scores come in whole points, so nobody sees a smaller gain

Friends = list[set[int]]


class Move(NamedTuple):
    """`person` ends the tie with `dropped` and begins one with `gained`: places."""

    person: int
    dropped: int
    gained: int


def friends_of(ties: Ties, people: int) -> Friends:
    """Each one's friends."""
    friends: Friends = [set() for _ in range(people)]
    for one, other in ties.tolist():
        friends[one].add(other)
        friends[other].add(one)
    return friends


def ties_of(friends: Friends) -> Ties:
    """Ties as places, (ties, 2), each pair once and in order."""
    pairs = [(i, j) for i, theirs in enumerate(friends) for j in sorted(theirs) if i < j]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def moved(ties: Ties, moves: Iterable[Move], people: int) -> Ties:
    """The ties after these moves, one after the other."""
    friends = friends_of(ties, people)
    for move in moves:
        _make(move, friends)
    return ties_of(friends)


def for_points(
    own: Floats,
    ties: Ties,
    share: float,
    rounds: int = ROUNDS,
    seed: int = SEED,
    cost: float = 0.0,
) -> list[list[Move]]:
    """Each round's moves, in order, of people who want points.

    own, ties, share: as in `company.with_friends`. cost: points that a swap is felt to cost each of
    the two who make it; who is dropped pays nothing, and has no say. The same seed gives the same
    run, and the same order of turns at every share.
    """
    friends, run = friends_of(ties, len(own)), []
    for number in range(rounds):
        scores = with_friends(own, ties_of(friends), share)
        order = np.random.default_rng([seed, number]).permutation(len(own)).tolist()
        found = (_turn(person, scores, friends, share, cost) for person in order)
        run.append([move for move in found if move])
    return run


def by_chance(ties: Ties, people: int, counts: Sequence[int], seed: int) -> list[list[Move]]:
    """Each round's moves when somebody, a friend to drop and a friend of a friend are drawn.

    counts: how many moves in each round. Everybody may be drawn, however often. Raises ValueError
    where nobody knows a friend of a friend.
    """
    friends, run = friends_of(ties, people), []
    for number, count in enumerate(counts):
        rng = np.random.default_rng([seed, number])
        run.append([_drawn(rng, friends) for _ in range(count)])
    return run


def known_through(person: int, friends: Friends) -> set[int]:
    """Friends of one's friends, who are not one's own."""
    met = set().union(*(friends[friend] for friend in friends[person]))
    return met - friends[person] - {person}


def gain(person: int, dropped: int, gained: int, scores: Floats, friends: Friends) -> float:
    """By how much the mean of one's friends' scores rises if one friend takes another's place."""
    return float(scores[gained] - scores[dropped]) / len(friends[person])


def gain_of_asked(asked: int, person: int, scores: Floats, friends: Friends) -> float:
    """By how much the mean of the friends' scores of `asked` rises if `person` becomes one."""
    theirs = friends[asked]
    mean = sum(float(scores[friend]) for friend in sorted(theirs)) / len(theirs)
    return (float(scores[person]) - mean) / (len(theirs) + 1)


def _turn(person: int, scores: Floats, friends: Friends, share: float, cost: float) -> Move | None:
    if not friends[person] or not share:
        return None
    dropped = min(friends[person], key=lambda one: (scores[one], one))
    needed = (WORTH + cost) / share
    best_first = sorted(known_through(person, friends), key=lambda one: (-scores[one], one))
    for asked in best_first:
        if gain(person, dropped, asked, scores, friends) < needed:
            return None
        if gain_of_asked(asked, person, scores, friends) >= needed:
            return _make(Move(person, dropped, asked), friends)
    return None


def _drawn(rng: np.random.Generator, friends: Friends) -> Move:
    for person in rng.permutation(len(friends)).tolist():
        if met := sorted(known_through(person, friends)):
            dropped = _one_of(sorted(friends[person]), rng)
            return _make(Move(person, dropped, _one_of(met, rng)), friends)
    raise ValueError("Nobody knows a friend of a friend, so there is no move to draw.")


def _one_of(choices: Sequence[int], rng: np.random.Generator) -> int:
    return choices[int(rng.integers(len(choices)))]


def _make(move: Move, friends: Friends) -> Move:
    friends[move.person].remove(move.dropped)
    friends[move.dropped].remove(move.person)
    friends[move.person].add(move.gained)
    friends[move.gained].add(move.person)
    return move
