"""Tables for a teacher: ideas and where they are met, misconceptions, terms, curricula.

The tables name messages and pages; what is said stands with the other words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS
from unseen_weights.tables import Column, read_table
from unseen_weights.teach.plans import DATA
from unseen_weights.words import Words

_PAGES = Column("pages", pattern="[a-z-]+( [a-z-]+)*", looks_like="slugs of pages")
_CURRICULA = (
    Column("framework"),
    Column("code"),
    Column("text", unique=True, pattern="[a-z0-9-]+", looks_like="a message's last part"),
    Column("read", pattern="[a-z0-9-]+", looks_like="a message's last part"),
    Column("url", pattern="https://[^ ]+|-", looks_like="a link or -"),
    _PAGES,
)


@dataclass(frozen=True)
class Entry:
    """One row of a table: its texts, the pages that it speaks of, and a link ('' if none)."""

    texts: tuple[str, ...]
    pages: tuple[Chapter, ...] = ()
    url: str = ""


def ideas(w: Words) -> list[Entry]:
    """Each idea, with the pages where it is met."""
    rows = _read("ideas.csv", "idea")
    return [Entry((w.text(f"teach-idea-{name}"),), pages) for name, pages in rows]


def misconceptions(w: Words) -> list[Entry]:
    """What one hears in class, and what to do about it, with the page that shows it."""
    rows = _read("wrong.csv", "wrong")
    return [
        Entry((w.text(f"teach-wrong-{name}"), w.text(f"teach-wrong-{name}-do")), pages)
        for name, pages in rows
    ]


def terms(w: Words) -> list[Entry]:
    """Each term and what it means, in an order in which each rests on those before it."""
    table = read_table(DATA / "terms.csv", (Column("term", unique=True),))
    return [
        Entry((w.text(f"teach-term-{name}"), w.text(f"teach-term-{name}-means")))
        for name in map(str, table["term"])
    ]


def curricula(w: Words) -> list[Entry]:
    """Frameworks, codes whose text was read, what they ask for and where we read it."""
    table = read_table(DATA / "curricula.csv", _CURRICULA)
    return [
        Entry(
            (
                str(r.framework),
                str(r.code) if r.code != "-" else w.text("teach-code-none"),
                w.text(f"teach-code-{r.text}"),
                w.text(f"teach-read-{r.read}"),
            ),
            _chapters(str(r.pages)),
            str(r.url).removeprefix("-"),
        )
        for r in table.itertuples()
    ]


def _read(file: str, first: str) -> list[tuple[str, tuple[Chapter, ...]]]:
    name = Column(first, unique=True, pattern="[a-z-]+", looks_like="a message's last part")
    table = read_table(DATA / file, (name, _PAGES))
    return [(str(one), _chapters(str(told))) for one, told in table.itertuples(index=False)]


def _chapters(slugs: str) -> tuple[Chapter, ...]:
    known: dict[str, Chapter] = {chapter.slug: chapter for chapter in CHAPTERS}
    return tuple(known[slug] for slug in slugs.split())


def names(pages: Sequence[Chapter], w: Words) -> str:
    """The titles of pages, one after the other."""
    return ", ".join(w.text(f"{page.slug}-title") for page in pages)
