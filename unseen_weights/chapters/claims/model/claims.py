"""The claims of the two articles, read and checked, with their verdicts and sources."""

from pathlib import Path

import pandas as pd

from unseen_weights.once import once
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA

FOLDER: Path = DATA / "claims"
NONE = "-"
ARTICLES = ("first", "second")
TOPICS = ("score", "state", "firms", "people", "world", "facts")
CONFIDENCE = ("seen", "memory")
ANSWERS = ("h", "p", "n")  # it holds, partly, it does not: from one end to the other
FIRST = 10  # claims that were picked to come first
ANSWER_OF = {
    "supported": "h",
    "partly": "p",
    "not supported": "n",
    "conflated": "n",
    "outdated": "n",
}
_CLAIM = "C[0-9]{2}"
_ID = Column("claim", pattern=_CLAIM, looks_like="a claim's id such as C01")
_CLAIM_COLUMNS = (
    Column("id", pattern=_CLAIM, looks_like="an id such as C01", unique=True),
    Column("article", choices=ARTICLES),
    Column("verdict", choices=tuple(ANSWER_OF)),
    Column("confidence", choices=CONFIDENCE),
    Column("claim"),
    Column("evidence"),
)
_ORDER_COLUMNS = (
    Column("claim", pattern=_CLAIM, looks_like="a claim's id such as C01", unique=True),
    Column("topic", choices=TOPICS),
    Column("order", "whole", 1, 54, unique=True),
)
_SOURCE_COLUMNS = (
    _ID,
    Column("source"),
    Column("url", pattern="https?://[^ ]+|-", looks_like="a link or -"),
    Column("read", choices=("seen", "copy")),
)


@once
def load_claims() -> pd.DataFrame:
    """Every claim by its id; answer: the bet that is right; order: its place, from 1."""
    told = read_table(FOLDER / "claims.csv", _CLAIM_COLUMNS, index="id")
    order = read_table(FOLDER / "order.csv", _ORDER_COLUMNS, index="claim")
    table = told.join(order, how="left", validate="one_to_one")
    table["answer"] = table["verdict"].map(ANSWER_OF)
    return table


@once
def load_sources() -> pd.DataFrame:
    """Each source of each claim: text, link or `-`, and how it was read."""
    return read_table(FOLDER / "sources.csv", _SOURCE_COLUMNS)


@once
def load_named() -> pd.DataFrame:
    """What the articles name: the chapters, systems and their cards' names, claims (in cells)."""
    columns = (
        Column("thing", pattern="[a-z]+", looks_like="a short name", unique=True),
        Column("chapters", pattern="[a-z-]+( [a-z-]+)*", looks_like="chapters"),
        Column("systems", pattern="S[0-9]{2}( S[0-9]{2})*", looks_like="ids of systems"),
        Column("cards"),
        Column("claims", pattern=f"{_CLAIM}( {_CLAIM})*", looks_like="ids of claims"),
    )
    return read_table(FOLDER / "named.csv", columns, index="thing")
