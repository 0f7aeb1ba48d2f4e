"""What the best pair of lines is worth: beside groups drawn by lot, and for people it has not seen.

Counted beforehand (`python -m data.make_fair`), with one seed, and read.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.fair.model.measures import (
    DISTRICT_PAIRS,
    GROUPS,
    Flags,
    Floats,
    best_lines,
    gap,
    measures,
    nearly_equal,
)
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA

FILE = "fair_chance.csv"
DRAWS, SEED = 200, 7
ALL_DISTRICTS = "districts"
SLUGS = (*(groups.slug for groups in GROUPS), ALL_DISTRICTS)
NUMBERS = ("lot", "lot_most", "lot_near", "held", "held_low", "held_high", "held_near", "one_line")
COLUMNS = (
    Column("groups", choices=SLUGS, unique=True),
    *(Column(name, "number", 0, 100) for name in NUMBERS),
    Column("no_answer", "whole", 0, DRAWS * len(DISTRICT_PAIRS)),
)


@cache
def load_chance(folder: Path = DATA) -> pd.DataFrame:
    """By pair of groups, and for all pairs of districts together ("districts"), in points.

    lot: the median best gap of two groups of the same sizes drawn by lot; lot_most: 95 in 100
    are at most this; lot_near: per cent within NEARLY. held: the median gap that lines found on
    half of each group leave on the other half; held_low and held_high: the middle 90 % of draws;
    held_near as lot_near; one_line: the median gap of one line on the same halves. no_answer:
    draws left out, as a measure has no answer there. Raises TableError.
    """
    return read_table(folder / FILE, COLUMNS, "groups").loc[list(SLUGS)]


def chance_rows(
    scores: Floats, kept: Flags, residents: pd.DataFrame, lines: Floats, line: float
) -> Iterator[list[Any]]:
    """The file's rows, in the order of its columns; line: the one line beside the two."""
    lots: dict[tuple[int, int], Floats] = {}
    held = {}
    for place, groups in enumerate(GROUPS):
        members = groups.members(residents)
        sizes = int(members[0].sum()), int(members[1].sum())
        if sizes not in lots:
            lots[sizes] = by_lot(scores, kept, sizes, lines)
        held[groups.slug] = held_out(scores, kept, members, lines, line, place)
        yield [groups.slug, *_lot(lots[sizes]), *_held(held[groups.slug])]
    pooled = np.concatenate([held[groups.slug] for groups in DISTRICT_PAIRS])
    size = len(scores) // 4
    yield [ALL_DISTRICTS, *_lot(lots[size, size]), *_held(pooled)]


def by_lot(scores: Floats, kept: Flags, sizes: tuple[int, int], lines: Floats) -> Floats:
    """The best gaps of two groups of these sizes, drawn by lot: (DRAWS,), in points."""
    found = []
    for n in range(DRAWS):
        order = np.random.default_rng([SEED, n]).permutation(len(scores))
        sides = order[: sizes[0]], order[sizes[0] : sum(sizes)]
        members = tuple(np.isin(np.arange(len(scores)), side) for side in sides)
        found.append(best_lines(scores, kept, (members[0], members[1]), lines).gap)
    return np.array(found)


def held_out(
    scores: Floats,
    kept: Flags,
    members: tuple[Flags, Flags],
    lines: Floats,
    line: float,
    place: int,
) -> Floats:
    """The gaps on the halves that were not used: (DRAWS, 2), of the lines found and of one line.

    Each group is halved by lot. place: which pair of GROUPS this is, for the seed.
    """
    found = []
    for n in range(DRAWS):
        rng = np.random.default_rng([SEED, n, place])
        seen, unseen = zip(*(_halves(who, rng) for who in members), strict=True)
        best = best_lines(scores, kept, (seen[0], seen[1]), lines)
        pairs = (best.one, best.other), (line, line)
        found.append([_gap(scores, kept, unseen, pair) for pair in pairs])
    return np.array(found)


def _halves(who: Flags, rng: np.random.Generator) -> tuple[Flags, Flags]:
    order = rng.permutation(np.flatnonzero(who))
    first = np.isin(np.arange(len(who)), order[: len(order) // 2])
    return first, who & ~first


def _gap(scores: Floats, kept: Flags, sides: Any, lines: tuple[float, float]) -> float:
    read = [measures(scores[who] < at, kept[who]) for at, who in zip(lines, sides, strict=True)]
    return gap(*read)


def _lot(gaps: Floats) -> list[str]:
    return [*_points(np.median(gaps), np.quantile(gaps, 0.95)), _near(gaps)]


def _held(gaps: Floats) -> list[Any]:
    fitted, one = (column[~np.isnan(column)] for column in gaps.T)
    low, high = np.quantile(fitted, (0.05, 0.95))
    told = [*_points(np.median(fitted), low, high), _near(fitted), *_points(np.median(one))]
    return [*told, len(gaps) - len(fitted)]


def _near(gaps: Floats) -> str:
    return f"{100 * nearly_equal(gaps).mean():.1f}"


def _points(*values: Any) -> list[str]:
    return [f"{float(value):.1f}" for value in values]
