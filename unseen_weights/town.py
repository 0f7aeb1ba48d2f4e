"""The toy town of Tally: residents, ties, factors and the people to follow, read and checked."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from unseen_weights.tables import Column, TableError, complain, read_table

DATA = Path(__file__).resolve().parent.parent / "data"
RECORDS = ("bills", "loans", "fines", "civic", "posts", "friends")
DISTRICTS = ("Hillside", "Old Town", "Riverside", "The Flats")
LOANS_FOR = ("roof", "shop")
POWERS = ("now", "time", "never")
RESIDENTS = 240  # in Tally
BILLS_DUE = 24  # in the year that a record of bills covers


def _id(name: str, unique: bool = False) -> Column:
    return Column(name, pattern="r[0-9]{3}", looks_like="an id such as r001", unique=unique)


RESIDENT_COLUMNS = (
    _id("id", unique=True),
    Column("name", low=1, high=60, unique=True),
    Column("age", "whole", 18, 90),
    Column("district", choices=DISTRICTS),
    Column("carer", "yesno"),
    Column("newcomer", "yesno"),
    Column("bills", "number", 0, 1),
    Column("loans", "whole", 0, 999),
    Column("fines", "whole", 0, 999),
    Column("civic", "whole", 0, 999),
    Column("posts", "whole", 0, 999),
    Column("friends", "number", 0, 100),
    Column("loan_for", choices=LOANS_FOR),
    Column("kept_promise", "yesno"),
    Column("context", low=1, high=70),
    Column("place", "number", 0, 1),
)
TIE_COLUMNS = (_id("a"), _id("b"))
HIDDEN_COLUMNS = (
    _id("id", unique=True),
    Column("reliability", "number", -10, 10),
    Column("hardship", "number", -10, 10),
)
FACTOR_COLUMNS = (
    Column("factor", choices=RECORDS, unique=True),
    Column("worst", "number", 0, 999),
    Column("best", "number", 0, 999),
    Column("step", "number", 0.0001, 100),
    Column("decimals", "whole", 0, 6),
    Column("power", choices=POWERS),
    Column("power_reason", pattern="power-[a-z]+", looks_like="a message id such as power-bills"),
)
PEOPLE_COLUMNS = (
    Column("slug", pattern="[a-z]{1,20}", looks_like="a name in small letters a to z", unique=True),
    _id("id", unique=True),
)


class TownFileError(ValueError):
    """A broken file of the town; the message is one sentence naming file, row and column."""


def load_residents(folder: str | Path = DATA) -> pd.DataFrame:
    """Read all residents, indexed by `id` (240 in Tally), with the columns of `RESIDENT_COLUMNS`.

    bills is a share 0..1; loans, fines, civic and posts are counts; friends is 0..100; carer,
    newcomer and kept_promise are bool; place is the dot's lane, 0..1. Raises TownFileError.
    """
    return _read(_in(folder, "residents.csv"), RESIDENT_COLUMNS, "id")


def load_ties(folder: str | Path = DATA) -> pd.DataFrame:
    """Read who knows whom: one row a pair, resident ids a < b, each pair once.

    Raises TownFileError.
    """
    path = _in(folder, "ties.csv")
    ties = _read(path, TIE_COLUMNS)
    residents = load_residents(folder).index
    for column in ("a", "b"):
        _check_known(path, column, ties[column], residents)
    _forbid(path, "b", ties["a"] >= ties["b"], "must be an id after the one in column a")
    _forbid(path, "b", ties.duplicated(), "repeats a tie that an earlier row already has")
    return ties


def load_hidden(folder: str | Path = DATA) -> pd.DataFrame:
    """Read what no scorer sees, indexed by `id`: reliability and hardship, both about -4..4.

    Higher hardship is a harder life. Raises TownFileError.
    """
    path = _in(folder, "hidden.csv")
    hidden = _read(path, HIDDEN_COLUMNS, "id")
    _check_known(path, "id", hidden.index.to_series(), load_residents(folder).index)
    return hidden


def load_factors(folder: str | Path = DATA) -> pd.DataFrame:
    """Read the six records, indexed by `factor`, in the order of `RECORDS`.

    worst, best and step (float) are in the record's natural unit; best may be below worst;
    decimals (int) is how many to show. power says whether a person can change the record: now,
    with time, or never; power_reason is the id of the message that says why. Raises TownFileError.
    """
    path = _in(folder, "factors.csv")
    factors = _read(path, FACTOR_COLUMNS, "factor")
    if tuple(factors.index) != RECORDS:
        listed = ", ".join(RECORDS)
        raise TownFileError(f"{path.name}, column factor: expected the rows {listed}, in order.")
    same = factors["worst"] == factors["best"]
    _forbid(path, "best", same, "must differ from the number in column worst")
    return factors


def load_people(folder: str | Path = DATA) -> pd.DataFrame:
    """Read the people to follow, indexed by `slug`, each with the `id` of a resident.

    Raises TownFileError.
    """
    path = _in(folder, "people.csv")
    people = _read(path, PEOPLE_COLUMNS, "slug")
    _check_known(path, "id", people["id"], load_residents(folder).index)
    return people


def _in(folder: str | Path, name: str) -> Path:
    return Path(folder) / name


def _read(path: Path, columns: Sequence[Column], index: str | None = None) -> pd.DataFrame:
    try:
        return read_table(path, columns, index)
    except TableError as error:
        raise TownFileError(str(error)) from None


def _check_known(
    path: Path, column: str, ids: "pd.Series[str]", residents: "pd.Index[str]"
) -> None:
    problem = "must be the id of somebody in residents.csv"
    _forbid(path, column, ~ids.isin(residents), problem)


def _forbid(path: Path, column: str, broken: "pd.Series[bool]", problem: str) -> None:
    """Complain about the first row for which `broken` is true."""
    if broken.any():
        row = int(broken.to_numpy().argmax()) + 2
        raise TownFileError(str(complain(path, row, column, problem)))
