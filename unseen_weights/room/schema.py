"""The tables of the class room, for SQLite and PostgreSQL alike.

Nothing in them is about a person: no name, no address, no time of an answer, no typed text.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

META = MetaData()


def _room(*, primary_key: bool = False) -> "Column[str]":
    key = ForeignKey("rooms.code", ondelete="CASCADE")
    return Column("code", String(8), key, nullable=False, primary_key=primary_key)


ROOMS = Table(
    "rooms",
    META,
    Column("code", String(8), primary_key=True),
    Column("secret", String(64), nullable=False),  # its digest
    Column("expires", Float, nullable=False),  # seconds since 1970
    Column("closed", Boolean, nullable=False),
    Column("current", String(16)),  # the round that is open
    Index("rooms_by_expiry", "expires"),
)
ROUNDS = Table(
    "rounds",
    META,
    Column("id", String(16), primary_key=True),
    _room(),
    Column("number", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("setup", Text, nullable=False),
    Column("shown", Boolean, nullable=False),
    UniqueConstraint("code", "number", name="one_round_a_number"),
)
MEMBERS = Table(
    "members",
    META,
    _room(primary_key=True),
    Column("sender", String(32), primary_key=True),
)
ANSWERS = Table(
    "answers",
    META,
    Column("round", String(16), ForeignKey("rounds.id", ondelete="CASCADE"), primary_key=True),
    Column("sender", String(32), primary_key=True),
    Column("turn", Integer, nullable=False),
    Column("body", Text, nullable=False),
)
"""One answer for each round and sender: the key sees to it that sending twice counts once."""
