"""A page as one description: words by id, its live part, its recap and its notes.

Streamlit shows it (`ui.page`), and `handout` writes it as a static HTML file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from unseen_weights.knobs import Bet, Knob, Values
from unseen_weights.live import Live
from unseen_weights.tables import Column, read_table
from unseen_weights.words import Words

DATA = Path(__file__).resolve().parent.parent / "data"
_NOTE_COLUMNS = (
    Column("id", unique=True, pattern="[a-z0-9-]+", looks_like="a message id"),
    Column("chapter", pattern="[a-z-]+", looks_like="a chapter's slug"),
    Column("confidence", choices=("seen", "memory")),
    Column("marks", pattern="-|[cmo]( [cmo])*", looks_like="marks such as 'c m', or -"),
    Column("in_sight", choices=("yes", "no")),
    Column("source"),
    Column("url", pattern="https?://[^ ]+|-", looks_like="a link or -"),
)

_ANSWER_COLUMNS = (
    Column("bet", pattern="[a-z-]+", looks_like="a bet's name", unique=True),
    Column("choice", pattern="-|[a-z-]+", looks_like="a choice of the bet, or -"),
)


@dataclass(frozen=True)
class Chapter:
    """One page: of the walk, or of another section of the menu.

    slug: its path, and the prefix of its message ids: `<slug>-title`, `-question`, `-intro`,
    `-recap`. section: a message id, the menu's heading for it.
    live: builds the live part in a language, at its defaults. knobs: all that an address may
    set on it, besides the person followed and the bets. bets: those that it asks; answers: the
    names of earlier chapters' bets that it answers.
    file_knobs: what the light edition's fragment may set, where that is not `knobs`. opens: what
    the page begins with for a person followed (a slug), where that hangs on them.
    standing: a message id: whether what it shows is invented or real. minutes: how long it
    takes, about.
    """

    slug: str
    section: str
    live: Callable[[Words], Live]
    knobs: tuple[Knob, ...] = ()
    bets: tuple[Bet, ...] = ()
    answers: tuple[str, ...] = ()
    file_knobs: tuple[Knob, ...] = ()
    opens: Callable[[str], Values] | None = None
    standing: str = "page-invented"
    minutes: int = 5

    @property
    def room(self) -> str:
        """Its folder in `chapters`, and its file in `pages`."""
        return self.slug.replace("-", "_")

    @property
    def is_invented(self) -> bool:
        """Whether all that it shows is invented."""
        return self.standing == "page-invented"

    @property
    def follows(self) -> bool:
        """Whether somebody of the town is followed on it."""
        return self.section != "section-world"

    @property
    def shown_bets(self) -> tuple[str, ...]:
        """The names of all bets that its live part holds."""
        return (*(bet.name for bet in self.bets), *self.answers)


@dataclass(frozen=True)
class Note:
    """A fact at the end of a page: a message id, its source, a link (empty if there is none).

    marks: how well it is sourced, of `c` (a copy or summary was read), `m` (a detail is from
    memory) and `o` (a step is our own reading). in_sight: it stands on the page, not folded away.
    """

    message: str
    source: str
    url: str
    confidence: str
    marks: tuple[str, ...] = ()
    in_sight: bool = False

    def told(self, words: Words) -> str:
        """The source as a page shows it, with its marks behind it; in words where in sight."""
        way = "plain" if self.in_sight else "mark"
        marks = "".join(words.text(f"notes-{way}-{mark}") for mark in self.marks)
        return f"{words.text('notes-source')}: {self.source.rstrip('.')}.{marks}"


@cache
def notes_of(slug: str) -> tuple[Note, ...]:
    """The notes of a chapter, in the order of data/notes.csv."""
    table = read_table(DATA / "notes.csv", _NOTE_COLUMNS)
    rows = table[table["chapter"] == slug].itertuples()
    return tuple(
        Note(
            str(r.id),
            str(r.source),
            str(r.url).removeprefix("-"),
            str(r.confidence),
            tuple(str(r.marks).removeprefix("-").split()),
            str(r.in_sight) == "yes",
        )
        for r in rows
    )


@cache
def right_choices_kept() -> dict[str, str]:
    """For each bet its right choice, as data/teach/answers.csv has it; '' where none is right.

    A bet that is newer than the file (`make data`) is missing.
    """
    table = read_table(DATA / "teach" / "answers.csv", _ANSWER_COLUMNS)
    return {str(r.bet): str(r.choice).removeprefix("-") for r in table.itertuples()}
