"""Where rooms are kept: told without a database, so that a page can ask."""

import os
from pathlib import Path

VARIABLE = "UNSEEN_DATABASE_URL"
FILE = Path(__file__).resolve().parents[2] / "var" / "rooms.sqlite"
_POSTGRES = ("postgresql://", "postgres://")


def database_url() -> str:
    """The database's address as SQLAlchemy has it: UNSEEN_DATABASE_URL, else a file of SQLite."""
    named = os.environ.get(VARIABLE, "").strip()
    for short in _POSTGRES:
        if named.startswith(short):
            return "postgresql+psycopg://" + named.removeprefix(short)
    return named or f"sqlite:///{FILE}"


def may_hold_rooms() -> bool:
    """Whether rooms of another day may be kept there: a database is named, or the file is made."""
    return bool(os.environ.get(VARIABLE, "").strip()) or FILE.exists()
