"""The 60 firms of Tally: their records, what those are measured against, and who supplies whom."""

from functools import cache
from pathlib import Path

import pandas as pd

from unseen_weights.factors import Factor
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA

FIRMS_FILE, TIES_FILE, FACTORS_FILE = "firms.csv", "firm_ties.csv", "firm_factors.csv"
SIZES = ("small", "middle", "large")
OWNERS = ("domestic", "foreign")
SECTORS = ("food", "making", "building", "transport", "online")
GROUPINGS = {"size": SIZES, "owner": OWNERS, "sector": SECTORS}
FOLLOWED = ("bakery", "maker", "mill", "startup")
RECORDS = ("loans", "emissions", "copying", "safety", "tax", "data")
FITTED = ("safety", "tax", "data")


def _id(name: str, unique: bool = False) -> Column:
    return Column(name, pattern="f[0-9]{2}", looks_like="an id such as f01", unique=unique)


FIRMS_COLUMNS = (
    _id("id", unique=True),
    Column("slug", choices=(*FOLLOWED, "-")),
    Column("name", low=1, high=40, unique=True),
    Column("sector", choices=SECTORS),
    Column("size", choices=SIZES),
    Column("owner", choices=OWNERS),
    Column("workers", "whole", 1, 9999),
    Column("turnover", "whole", 1, 999999),
    *(Column(record, "whole", 0, 200) for record in RECORDS),
    *(Column(f"{record}_fitted", "whole", 0, 200) for record in FITTED),
    Column("kept", "yesno"),
    Column("context", low=1, high=70),
)
TIES_COLUMNS = (_id("a"), _id("b"))
FACTORS_COLUMNS = (
    Column("record", choices=RECORDS, unique=True),
    Column("worst", "number", 0, 999),
    Column("best", "number", 0, 999),
)


@cache
def load_firms(folder: Path = DATA) -> pd.DataFrame:
    """The firms, indexed by id; turnover in thousands a year. Raises TableError.

    A record with `_fitted`: what it would say if forms grew with the firm.
    """
    return read_table(folder / FIRMS_FILE, FIRMS_COLUMNS, "id")


@cache
def load_supply(folder: Path = DATA) -> pd.DataFrame:
    """Who supplies whom: ids `a` and `b`, each pair once. Raises TableError."""
    return read_table(folder / TIES_FILE, TIES_COLUMNS)


@cache
def load_firm_factors(folder: Path = DATA) -> tuple[Factor, ...]:
    """The firms' six records, with their worst and best. Raises TableError."""
    table = read_table(folder / FACTORS_FILE, FACTORS_COLUMNS)
    rows = zip(table["record"], table["worst"], table["best"], strict=True)
    return tuple(Factor(str(name), float(worst), float(best)) for name, worst, best in rows)
