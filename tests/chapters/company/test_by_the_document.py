"""The run of swaps, made once more with nothing but what docs/model.md says of it."""

import numpy as np
import pandas as pd
import pytest

from tests.browser.server import ROOT

DATA = ROOT / "data"
RECORDS = ("bills", "loans", "fines", "civic", "posts")
SHARE, ROUNDS, LINE = 0.5, 10, 600
ENDS = {0: 33, 2: 20, 4: 13}  # by what a swap costs


def town() -> tuple[np.ndarray, list[set[int]]]:
    table = pd.read_csv(DATA / "residents.csv", index_col="id")
    ends = pd.read_csv(DATA / "factors.csv", index_col="factor")
    shares = [
        ((table[n] - ends.worst[n]) / (ends.best[n] - ends.worst[n])).clip(0, 1) for n in RECORDS
    ]
    own = (350 + 600 * sum(shares) / len(RECORDS)).round(6).to_numpy()
    number = {resident: i for i, resident in enumerate(table.index)}
    friends: list[set[int]] = [set() for _ in number]
    for one, other in pd.read_csv(DATA / "ties.csv").itertuples(index=False):
        friends[number[one]].add(number[other])
        friends[number[other]].add(number[one])
    return own, friends


def solved(own: np.ndarray, friends: list[set[int]]) -> np.ndarray:
    matrix, right = np.eye(len(own)), own.copy()
    for person, theirs in enumerate(friends):
        if theirs:
            right[person] = (1 - SHARE) * own[person]
            for friend in theirs:
                matrix[person, friend] = -SHARE / len(theirs)
    return np.linalg.solve(matrix, right).round(6)


def turn(person: int, scores: np.ndarray, friends: list[set[int]], cost: int) -> bool:
    mine = friends[person]
    if not mine:
        return False
    dropped = min(mine, key=lambda one: (scores[one], one))
    known = {far for near in mine for far in friends[near]} - mine - {person}
    for other in sorted(known, key=lambda one: (-scores[one], one)):
        if SHARE * (scores[other] - scores[dropped]) / len(mine) < 1 + cost:
            return False
        mean = sum(scores[one] for one in friends[other]) / len(friends[other])
        if SHARE * (scores[person] - mean) / (len(friends[other]) + 1) >= 1 + cost:
            friends[person] = (mine - {dropped}) | {other}
            friends[dropped] = friends[dropped] - {person}
            friends[other] = friends[other] | {person}
            return True
    return False


@pytest.mark.parametrize("cost", ENDS)
def test_the_document_is_enough_to_make_the_swaps_again(cost: int) -> None:
    own, friends = town()
    swaps = []
    for number in range(ROUNDS):
        scores = solved(own, friends)
        order = np.random.default_rng([5, number]).permutation(len(own))
        swaps.append(sum(turn(int(person), scores, friends, cost) for person in order))
    written = pd.read_csv(DATA / "company_moves.csv")
    at_half = written[(written["share"] == 50) & (written["cost"] == cost)].groupby("round").size()
    assert swaps == [int(at_half.get(number + 1, 0)) for number in range(ROUNDS)]
    assert int((solved(own, friends) < LINE).sum()) == ENDS[cost]


def test_who_is_held_up_and_how_alike_friends_are_by_the_files_alone() -> None:
    own, friends = town()
    day = solved(own, friends)
    assert int((own < LINE).sum()) == 34
    assert int((day < LINE).sum()) == 11
    assert not ((day < LINE) & (own >= LINE)).any()
    ids = list(pd.read_csv(DATA / "residents.csv")["id"])
    moves = pd.read_csv(DATA / "company_moves.csv").query("share == 50 and cost == 0")
    assert alike(own, friends) == pytest.approx(0.17, abs=0.005)
    for one, dropped, gained in moves[["person", "dropped", "gained"]].itertuples(index=False):
        person, old, new = (ids.index(name) for name in (one, dropped, gained))
        friends[person] = (friends[person] - {old}) | {new}
        friends[old] = friends[old] - {person}
        friends[new] = friends[new] | {person}
    end = solved(own, friends)
    assert int(((end < LINE) & (own >= LINE)).sum()) == 3
    assert int(((end >= LINE) & (own < LINE)).sum()) == 4
    assert alike(own, friends) == pytest.approx(0.91, abs=0.005)
    assert alike(end, friends) == pytest.approx(0.96, abs=0.005)


def alike(values: np.ndarray, friends: list[set[int]]) -> float:
    pairs = [(one, other) for one, theirs in enumerate(friends) for other in theirs]
    return float(np.corrcoef(values[np.array(pairs)].T)[0, 1])
