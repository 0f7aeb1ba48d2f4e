"""The town by share of friends, cost of a swap and round: moves and random moves, counted.

Whole numbers and two decimals and fixed seeds, so that every machine writes the same files
(`python -m data.make_company`). A chart steps through them, so nothing is drawn while the app runs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.company.model.retying import (
    COSTS,
    ROUNDS,
    Move,
    by_chance,
    for_points,
    moved,
)
from unseen_weights.chapters.company.model.scores import (
    Flags,
    Floats,
    Ties,
    assortativity,
    bridges,
    friend_counts,
    penalised,
    with_friends,
)
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA

MOVES_FILE = "company_moves.csv"
CHANCE_FILE = "company_chance.csv"
PLACES_FILE = "positions.csv"
SHARE_STEP = 10
SHARES = tuple(range(0, 100, SHARE_STEP))
SETTINGS = tuple(product(SHARES, COSTS))
CHANCE_SEEDS = tuple(range(20))


def _id(name: str, unique: bool = False) -> Column:
    return Column(name, pattern="r[0-9]{3}", looks_like="an id such as r001", unique=unique)


_SETTING = (
    Column("share", "whole", min(SHARES), max(SHARES)),
    Column("cost", "whole", min(COSTS), max(COSTS)),
)
MOVES_COLUMNS = (
    *_SETTING,
    Column("round", "whole", 1, ROUNDS),
    *(_id(name) for name in Move._fields),
)
CHANCE_COLUMNS = (
    *_SETTING,
    Column("round", "whole", 0, ROUNDS),
    Column("swaps", "whole", 0, 9999),
    *(
        Column(f"{what}_{end}", "number", -1, 1)
        for what in ("alike", "own_alike")
        for end in ("low", "high")
    ),
    *(
        Column(f"{count}_{end}", "whole", 0, 9999)
        for count in ("bridges", "penalised")
        for end in ("low", "high")
    ),
)
PLACES_COLUMNS = (
    _id("id", unique=True),
    Column("x", "number", 0, 1),
    Column("y", "number", 0, 1),
)
Row = list[Any]
Run = list[list[Move]]


@dataclass(frozen=True)
class State:
    """The town when friends count for `share` per cent, after so many rounds of moves."""

    share: int
    rounds: int
    swaps: int
    ties: Ties
    own: Floats
    scores: Floats

    @property
    def penalised(self) -> Flags:
        """Who is below the line."""
        return penalised(self.scores)

    @property
    def only_penalised(self) -> Flags:
        """Who is below the line, and would not be by their own records."""
        return self.penalised & ~penalised(self.own)

    @property
    def only_spared(self) -> Flags:
        """Who is not below the line, and would be by their own records."""
        return ~self.penalised & penalised(self.own)

    @property
    def alike(self) -> float:
        """Assortativity by score."""
        return assortativity(self.scores, self.ties)

    @property
    def own_alike(self) -> float:
        """Assortativity by own score: it changes only where people do move."""
        return assortativity(self.own, self.ties)

    @property
    def bridges(self) -> int:
        """How many ties join somebody whose own score is below the line with somebody else."""
        return bridges(self.ties, penalised(self.own))

    @property
    def moved_line(self) -> float:
        """A line that penalises as many as own records do, with as few decimals as will do.

        Where two have the same score there may be none; then it penalises a few less.
        """
        below, spared = np.sort(self.scores)[penalised(self.own).sum() - 1 :][:2]
        lines = (np.floor(spared * 10**digits) / 10**digits for digits in range(6))
        return float(next((line for line in lines if line > below), spared))

    @property
    def moved_only(self) -> int:
        """How many `moved_line` would penalise who are not below the line on their own records."""
        return int(((self.scores < self.moved_line) & ~penalised(self.own)).sum())

    @property
    def friends(self) -> "np.ndarray[Any, np.dtype[np.int64]]":
        """How many friends each has."""
        return friend_counts(self.ties, len(self.own))


def states(own: Floats, ties: Ties, share: int, run: Sequence[Sequence[Move]]) -> list[State]:
    """The town before the run and after each of its rounds."""
    found, swaps = [], 0
    for number, moves in enumerate([(), *run]):
        ties, swaps = moved(ties, moves, len(own)), swaps + len(moves)
        scores = with_friends(own, ties, share / 100)
        found.append(State(share, number, swaps, ties, own, scores))
    return found


def move_rows(own: Floats, ties: Ties, ids: Sequence[str]) -> Iterator[Row]:
    """The rows of MOVES_FILE."""
    for share, cost in SETTINGS:
        for number, moves in enumerate(for_points(own, ties, share / 100, cost=cost), 1):
            yield from ([share, cost, number, *(ids[place] for place in move)] for move in moves)


def chance_rows(own: Floats, ties: Ties, counts: dict[tuple[int, int], list[int]]) -> Iterator[Row]:
    """The rows of CHANCE_FILE; counts: for each of SETTINGS, how many moves are in each round."""
    for (share, cost), numbers in counts.items():
        drawn = [by_chance(ties, len(own), numbers, seed) for seed in CHANCE_SEEDS]
        runs = [states(own, ties, share, run) for run in drawn]
        for step in zip(*runs, strict=True):
            alike = _ends([state.alike for state in step])
            own_alike = _ends([state.own_alike for state in step])
            yield [
                share,
                cost,
                step[0].rounds,
                step[0].swaps,
                *(f"{end:z.2f}" for end in (*alike, *own_alike)),
                *_ends([state.bridges for state in step]),
                *_ends([int(state.penalised.sum()) for state in step]),
            ]


def _ends(values: Sequence[Any]) -> tuple[Any, Any]:
    return min(values), max(values)


def runs_of(moves: pd.DataFrame, ids: "pd.Index[str]") -> dict[tuple[int, int], Run]:
    """For each share and cost, each round's moves, from a table as `load_moves` gives it."""
    runs: dict[tuple[int, int], Run] = {s: [[] for _ in range(ROUNDS)] for s in SETTINGS}
    places = [ids.get_indexer(pd.Index(moves[name])).tolist() for name in Move._fields]
    settings = (moves[name] for name in ("share", "cost", "round"))
    for share, cost, number, *move in zip(*settings, *places, strict=True):
        runs[int(share), int(cost)][int(number) - 1].append(Move(*move))
    return runs


@cache
def load_moves(folder: Path = DATA) -> pd.DataFrame:
    """Who drops whom for whom (ids), by share (per cent), cost (points) and round, in order.

    Raises TableError.
    """
    return read_table(folder / MOVES_FILE, MOVES_COLUMNS)


@cache
def load_chance(folder: Path = DATA) -> pd.DataFrame:
    """After as many random moves: the lowest and highest of 20 runs, by share, cost and round.

    swaps: how many moves so far. alike, own_alike: assortativity by score and by own
    score. bridges: ties between those whose own score is below the line and the others.
    penalised: people. Raises TableError.
    """
    return read_table(folder / CHANCE_FILE, CHANCE_COLUMNS)


@cache
def load_positions(folder: Path = DATA) -> pd.DataFrame:
    """Where each resident's dot is in the drawing, indexed by id: x and y, 0 to 1. TableError."""
    return read_table(folder / PLACES_FILE, PLACES_COLUMNS, "id")
