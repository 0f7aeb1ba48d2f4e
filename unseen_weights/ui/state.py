"""The one protocol of page, address and browser: starts, reports and echoes.

The browser holds what is being moved and reports it at each pause. A new start (page entry, or
another address) gets a new id; a rerun with the same id changes nothing in the browser.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.knobs import Value, bet_param, read_knobs, written
from unseen_weights.links import mended, taken
from unseen_weights.problems import Problem
from unseen_weights.visit import NAMES, VISIT_NAMES, Visit

_ECHOES = 4


@dataclass
class PageState:
    """One page of a visit. A page whose chart has other parameters overrides `chart` and `told`.

    start: the chart's parameters as the browser began. address: what the page last wrote there;
    earlier: what it wrote before, which a browser may still say until it hears of the last.
    asked: what an address has said last. moved: what the browser has reported since the start.
    """

    chapter: Chapter
    visit: Visit
    start: dict[str, Any] = field(default_factory=dict)
    start_number: int = 0
    problems: list[Problem] = field(default_factory=list)
    address: dict[str, str] = field(default_factory=dict)
    earlier: list[dict[str, str]] = field(default_factory=list)
    asked: dict[str, str] = field(default_factory=dict)
    moved: dict[str, Any] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, Value]:
        """The values of the chapter's knobs, as the browser last reported them."""
        return self.visit.page(self.chapter)

    @values.setter
    def values(self, values: Mapping[str, Value]) -> None:
        self.visit.pages[self.chapter.slug] = dict(values)

    @property
    def start_id(self) -> str:
        """Names the present start."""
        return f"start-{self.start_number}"

    def chart(self) -> dict[str, Any]:
        """The values as the chart's parameters."""
        return self.values

    def told(self, reported: Mapping[str, Any]) -> dict[str, Value]:
        """The values that the browser's parameters stand for; nonsense is what it was before."""
        texts = {k.name: str(reported[k.param]) for k in self.chapter.knobs if k.param in reported}
        return read_knobs(self.chapter.knobs, texts, self.values)[0]

    def open(self, query: Mapping[str, str], *, entered: bool) -> None:
        """Begin anew where the address says something new, or where the visitor has just come.

        A query that the page wrote itself is an echo and says nothing new.
        """
        mine = self.mine(query)
        said = bool(mine) and mine not in (self.address, *self.earlier)
        if said or entered:
            self.problems, self.earlier = [], []
            self.asked = {}
            self.read(query)
            self.begin()

    def write(self, address: dict[str, str]) -> None:
        """Remember what the address bar is to say."""
        if address != self.address:
            self.earlier = [*self.earlier[-_ECHOES:], self.address]
        self.address = address

    def begin(self) -> None:
        """Start the browser's part anew at the present values."""
        self.start = self.shown()
        self.start_number += 1
        self.moved = {}

    def shown(self) -> dict[str, Any]:
        """All of the chart's parameters, as things stand."""
        return {**self.chart(), **self.visit.values(self.chapter.shown_bets)}

    def replay(self, before: Mapping[str, Any], problems: Sequence[Problem]) -> None:
        """Say again what address and browser have said, over a visit that was kept.

        before: what was shown over the visit that it replaces. problems: what in it made no sense.
        """
        if self.asked:
            self.read(self.asked)
        if self.moved:
            self.report(self.moved)
        self.problems = [*self.problems, *problems]
        if self.shown() != before:
            self.begin()

    def read(self, query: Mapping[str, str]) -> None:
        """Take over what an address says; what makes no sense in it is kept as a problem."""
        known, strange = mended(query, self.names, NAMES)
        if known:
            self.asked = dict(query)
            strange = self.read_own(known) + self.visit.read(known) + strange
        self.problems = strange

    def read_own(self, query: Mapping[str, str]) -> list[Problem]:
        """Take over what an address says of the page itself; gives what made no sense."""
        knobs, before = self.chapter.knobs, self.values
        fallback = {k.param: before[k.param] if k.lasting else k.first for k in knobs}
        self.values, problems = read_knobs(knobs, query, fallback)
        return problems

    def report(self, reported: Mapping[str, Any]) -> None:
        """Take over what the browser reports at a pause."""
        self.moved = self._moved(reported)
        self.visit.report(reported, self.chapter.shown_bets)
        self.values = self.told(reported)

    def _moved(self, reported: Mapping[str, Any]) -> dict[str, Any]:
        """What was moved: person and bets are the visit's, and only said where they are new."""
        visits = {"follow", *map(bet_param, self.chapter.shown_bets)}
        same = {name for name, value in reported.items() if self.start.get(name, "") == value}
        moved = {name: v for name, v in reported.items() if name not in same & visits}
        return moved if moved.keys() - same - {"verdicts", "start_id", "message"} else {}

    @property
    def names(self) -> tuple[str, ...]:
        """What an address of this page may say."""
        return (*(knob.name for knob in self.chapter.knobs), *VISIT_NAMES)

    def mine(self, query: Mapping[str, str]) -> dict[str, str]:
        """What of an address is ours: it is read, and gone when the address is written anew."""
        ours = taken(query, NAMES)
        return {name: text for name, text in query.items() if name in ours}

    def query(self) -> dict[str, str]:
        """The address that brings all this back; what the app alone can write stands last."""
        knobs = self.chapter.knobs
        by_hand = written((knob for knob in knobs if not knob.made), self.values)
        made = written((knob for knob in knobs if knob.made), self.values)
        return by_hand | self.visit.query() | made
