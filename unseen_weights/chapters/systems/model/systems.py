"""Real systems and laws, read and checked: what is known of each, and what is not."""

from pathlib import Path

import pandas as pd

from unseen_weights.once import once
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA

FOLDER: Path = DATA / "systems"
NONE = "-"
LAW = "law"
APART = (LAW, "number")  # they score nobody
KINDS = ("scale", "points", "score", "grades", "list", "flag", "number", LAW)
WHO = ("borrowers", "residents", "help", "work", "homes", "court", "firms")
WHERE = ("china", "europe", "uk", "us", "elsewhere")
WEIGHTS = ("yes", "partly", "no")
OBJECT = ("yes", "court", "none", "unknown")
TOLD = ("operator", "scored", "factors", "weights", "tiers")
TOLD_OF_USE = ("consequences", "appeal", "harm", "legal")
CONFIDENCE = ("seen", "memory")
PLACES = ("eu", "uk", "us", "elsewhere")
RIGHTS = ("access", "correction", "human", "explanation")
_ID = "S[0-9]{2}"
_LINK = Column("url", pattern="https?://[^ ]+|-", looks_like="a link or -")
_SYSTEM = Column("system", pattern=_ID, looks_like="a system's id such as S01")
_END = {"pattern": r"[0-9]+|-", "looks_like": "a number or -"}
_TEXTS = ("name", "operator", "country", "years", "scored", "direction", "factors", "weights")
_SYSTEM_COLUMNS = (
    Column("id", pattern=_ID, looks_like="an id such as S01", unique=True),
    *(Column(name) for name in (*_TEXTS, "tiers", *TOLD_OF_USE)),
    Column("low", pattern=_END["pattern"], looks_like=_END["looks_like"]),
    Column("high", pattern=_END["pattern"], looks_like=_END["looks_like"]),
    Column("confidence", choices=CONFIDENCE),
)
_KIND_COLUMNS = (
    Column("system", pattern=_ID, looks_like="a system's id such as S01", unique=True),
    Column("short", high=18),
    Column("kind", choices=KINDS),
    Column("who", choices=(*WHO, NONE)),
    Column("where", choices=WHERE),
    Column("object", choices=(*OBJECT, NONE)),
    Column("adds", choices=("points", NONE)),
)


@once
def load_systems() -> pd.DataFrame:
    """Every system and law by its id, with our groups; public: how far its weights are.

    low and high are texts, `-` where an end is not known. worse_high: a high number is the bad one.
    """
    known = read_table(FOLDER / "systems.csv", _SYSTEM_COLUMNS, index="id")
    kinds = read_table(FOLDER / "kinds.csv", _KIND_COLUMNS, index="system")
    table = known.join(kinds, how="left", validate="one_to_one")
    first = table["weights"].str.split().str[0]
    table["public"] = first.where(~table["kind"].isin(APART), NONE)
    table["worse_high"] = table["direction"].str.match(r"higher = (?:more|higher)")
    return table


def scales(systems: pd.DataFrame) -> pd.DataFrame:
    """Those with both ends known, from the shortest scale to the longest; ends as numbers."""
    both = systems[systems["kind"] == "scale"].astype({"low": float, "high": float})
    length = (both["high"] - both["low"]).rename("length")
    ordered = both.assign(length=length, worse=~both["worse_high"])
    return ordered.sort_values(["worse", "length", "high", "short"], kind="stable")


@once
def load_sources() -> pd.DataFrame:
    """Each source: the system, what of it (`all`, or a column), text, link or `-`, how read."""
    columns = (
        _SYSTEM,
        Column("about", choices=("all", *_TEXTS, "low", "high", "tiers", *TOLD_OF_USE)),
        Column("source"),
        _LINK,
        Column("read", choices=("seen", "copy")),
    )
    return read_table(FOLDER / "sources.csv", columns)


@once
def load_unknown() -> pd.DataFrame:
    """What was not seen, found or read again: the system, the column, and the words."""
    return read_table(FOLDER / "unknown.csv", (_SYSTEM, Column("about"), Column("told")))


@once
def load_tiers() -> pd.DataFrame:
    """Where a new class begins on a scale with both ends."""
    return read_table(FOLDER / "tiers.csv", (_SYSTEM, Column("at", "number", 0)))


@once
def load_rights() -> pd.DataFrame:
    """What one may ask for, by place and right, with its source."""
    columns = (
        Column("place", choices=PLACES),
        Column("right", choices=RIGHTS),
        Column("source"),
        _LINK,
        Column("confidence", choices=CONFIDENCE),
    )
    return read_table(FOLDER / "rights.csv", columns)
