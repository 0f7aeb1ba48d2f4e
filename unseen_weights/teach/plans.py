"""Lesson plans as data: which step comes when, what it opens, what it hands out."""

from dataclasses import dataclass
from pathlib import Path

from unseen_weights.contents import BETS
from unseen_weights.knobs import Bet
from unseen_weights.once import once
from unseen_weights.tables import Column, read_table
from unseen_weights.teach.links import Link, link
from unseen_weights.words import Words

DATA = Path(__file__).resolve().parent.parent.parent / "data" / "teach"
_STEPS = (
    Column("step", unique=True, pattern="[a-z0-9-]+", looks_like="a name such as line"),
    Column("page", pattern="-|[a-z-]+", looks_like="a page's slug, or -"),
    Column("settings", pattern="-|[a-z-]+=[^ ]+( [a-z-]+=[^ ]+)*", looks_like="line=600, or -"),
    Column("bets", pattern="-|[a-z-]+( [a-z-]+)*", looks_like="names of bets, or -"),
)
_PLANS = (
    Column("plan", pattern="[a-z0-9-]+", looks_like="a name such as 45"),
    Column("step", pattern="[a-z0-9-]+", looks_like="a name such as line"),
    Column("minutes", "whole", 1, 60),
    Column("sheet", pattern="-|[a-z-]+", looks_like="a sheet's name, or -"),
)


@dataclass(frozen=True)
class Step:
    """One piece of a lesson. link: what to open, if anything.

    bets: what the class bets on there, before anything answers.
    """

    name: str
    link: Link | None
    bets: tuple[Bet, ...]

    def title(self, w: Words) -> str:
        """What it is called in a plan."""
        return w.text(f"teach-step-{self.name}")


@dataclass(frozen=True)
class Slot:
    """A step in a plan: from minute `begin` to minute `end` of the lesson.

    sheet: what to hand out then, or ''.
    """

    step: Step
    begin: int
    end: int
    sheet: str


@dataclass(frozen=True)
class Plan:
    """A lesson, minute by minute."""

    name: str
    slots: tuple[Slot, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.slots[-1].end

    @property
    def sheets(self) -> tuple[str, ...]:
        """What is to be printed for it, each once, in the order in which it is used."""
        return tuple(dict.fromkeys(slot.sheet for slot in self.slots if slot.sheet))

    @property
    def has_links(self) -> bool:
        """Whether a page is opened in it."""
        return any(slot.step.link for slot in self.slots)


@once
def steps() -> dict[str, Step]:
    """All steps by name. Raises TableError, or LinkError for a page that cannot be opened so."""
    table = read_table(DATA / "steps.csv", _STEPS)
    return {str(row.step): _step(row) for row in table.itertuples()}


def _step(row: object) -> Step:
    name, page, settings, bets = (
        str(getattr(row, column.name)).removeprefix("-") for column in _STEPS
    )
    pairs = dict(piece.split("=", 1) for piece in settings.split())
    opened = link(page, pairs) if page else None
    return Step(name, opened, tuple(BETS[bet] for bet in bets.split()))


@once
def plans() -> dict[str, Plan]:
    """All plans by name, in the order in which they are offered."""
    table = read_table(DATA / "plans.csv", _PLANS)
    return {
        str(name): Plan(str(name), _slots(list(rows.itertuples())))
        for name, rows in table.groupby("plan", sort=False)
    }


def _slots(rows: list[object]) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    for row in rows:
        begin = slots[-1].end if slots else 0
        minutes = int(getattr(row, "minutes"))  # noqa: B009
        sheet = str(getattr(row, "sheet")).removeprefix("-")  # noqa: B009
        step = steps()[str(getattr(row, "step"))]  # noqa: B009
        slots.append(Slot(step, begin, begin + minutes, sheet))
    return tuple(slots)
