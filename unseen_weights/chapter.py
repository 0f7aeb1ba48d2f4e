"""A page as one description: words by id, its live part, its recap and its notes.

Streamlit shows it (`ui.page`), and `handout` writes it as a static HTML file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.tables import Column, read_table
from unseen_weights.words import Words

DATA = Path(__file__).resolve().parent.parent.parent / "data"
_NOTE_COLUMNS = (
    Column("id", unique=True, pattern="[a-z0-9-]+", looks_like="a message id"),
    Column("chapter", pattern="[a-z-]+", looks_like="a chapter's slug"),
    Column("confidence", choices=("seen", "memory")),
    Column("source"),
    Column("url", pattern="https?://[^ ]+|-", looks_like="a link or -"),
)


@dataclass(frozen=True)
class Chapter:
    """One page of the walk.

    slug: its path, and the prefix of its message ids: `<slug>-title`, `-question`, `-intro`,
    `-recap`. section: a message id.
    live: builds the live part in a language, at its defaults. knobs: what an address may set
    on it, besides the person followed and the bets; bets: those that it shows.
    """

    slug: str
    section: str
    live: Callable[[Words], Live]
    knobs: tuple[Knob, ...] = ()
    bets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Note:
    """A fact at the end of a page: a message id, its source, a link (empty if there is none)."""

    message: str
    source: str
    url: str
    confidence: str


@cache
def notes_of(slug: str) -> tuple[Note, ...]:
    """The notes of a chapter, in the order of data/notes.csv."""
    table = read_table(DATA / "notes.csv", _NOTE_COLUMNS)
    rows = table[table["chapter"] == slug].itertuples()
    return tuple(
        Note(str(r.id), str(r.source), str(r.url).removeprefix("-"), str(r.confidence))
        for r in rows
    )
