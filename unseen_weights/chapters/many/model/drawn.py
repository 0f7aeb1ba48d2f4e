"""Rules drawn by lot: six weights that sum to 1, any as likely as any other (Dirichlet)."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.many.model.rules import MOST
from unseen_weights.pooling import Flags, Floats, lowest, scored, shares
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA, RECORDS

FILE, MINORITY_FILE = "many.csv", "many_minority.csv"
DRAWN, SEED = 10_000, 13
PAIRS = 1_000
MINORITIES = (10, 20, 30, 40)  # per cent
ENDS = (10, 50, 90)  # percentiles
COLUMNS = (
    Column("id", pattern="r[0-9]{3}", looks_like="an id such as r001", unique=True),
    Column("penalised", "whole", 0, DRAWN),
)
MINORITY_COLUMNS = (
    Column("minority", "whole", 1, 49, unique=True),
    *(Column(name, "number", 0, 100) for name in ("low", "middle", "high")),
)


def drawn_weights() -> Floats:
    """The weights of DRAWN rules, a row each."""
    return np.random.default_rng(SEED).dirichlet(np.ones(len(RECORDS)), DRAWN)


def drawn_penalised(residents: pd.DataFrame) -> Flags:
    """Whom each of the drawn rules penalises: a row a rule."""
    return lowest(scored(drawn_weights(), shares(residents)), MOST)


def drawn_rows(residents: pd.DataFrame) -> Iterator[list[Any]]:
    """The rows of FILE."""
    counts = drawn_penalised(residents).sum(axis=0)
    yield from ([one, int(n)] for one, n in zip(residents.index, counts, strict=True))


def minority_rows(residents: pd.DataFrame) -> Iterator[list[Any]]:
    """The rows of MINORITY_FILE."""
    pairs = drawn_weights()[: 2 * PAIRS].reshape(PAIRS, 2, -1)
    held = shares(residents)
    few, many = (lowest(scored(pairs[:, side], held), MOST) for side in (0, 1))
    disputed = few != many
    apart = disputed.any(axis=1)
    for minority in MINORITIES:
        mean = (minority * pairs[:, 0] + (100 - minority) * pairs[:, 1]) / 100
        won = (lowest(scored(mean, held), MOST) == few) & disputed
        share = 100 * won.sum(axis=1)[apart] / disputed.sum(axis=1)[apart]
        yield [minority, *(f"{end:.1f}" for end in np.percentile(share, ENDS))]


@cache
def load_drawn(folder: Path = DATA) -> "pd.Series[int]":
    """By how many of the drawn rules each resident is penalised, by id. Raises TableError."""
    return read_table(folder / FILE, COLUMNS, "id")["penalised"]


@cache
def load_minority(folder: Path = DATA) -> pd.DataFrame:
    """Over how many of the disputed a minority prevails when weights are averaged, in per cent.

    By the minority's per cent of the hands: the middle of PAIRS pairs of drawn rules, and the ends
    of the middle eight in ten. Raises TableError.
    """
    return read_table(folder / MINORITY_FILE, MINORITY_COLUMNS, "minority")
