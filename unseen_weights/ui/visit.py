"""What travels with a visitor from page to page: the person followed, the bets, each page's state.

The browser holds what is being moved and reports it at each pause. A new start (page entry, or
another address) gets a new id; a rerun with the same id changes nothing in the browser.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import BETS, people
from unseen_weights.knobs import Bet, Knob, Value, read_bets, read_knobs, written_bets
from unseen_weights.settings import Problem
from unseen_weights.ui.address import show_address

_KEY = "visit"


@dataclass
class Visit:
    """One visitor's walk: whom they follow (a slug), and what they have bet."""

    person: str
    bets: dict[str, Bet] = field(default_factory=dict)
    pages: dict[str, "PageState"] = field(default_factory=dict)

    def query(self) -> dict[str, str]:
        """The person and the bets, as parameters of an address."""
        bets = {"bets": written_bets(self.bets)} if self.bets else {}
        return {"person": self.person, **bets}

    def read(self, query: Mapping[str, str]) -> list[Problem]:
        """Take the person and the bets from an address; gives what made no sense."""
        values, problems = read_knobs([_person_knob()], query, {"person": self.person})
        self.person = str(values["person"])
        bets, lost = read_bets(query.get("bets", ""), BETS)
        self.bets |= bets
        return problems + lost

    def values(self, bets: tuple[str, ...]) -> dict[str, Any]:
        """The person and these bets, as a chart's parameters."""
        chosen = {f"bet_{bet}": self.bets[bet].choice for bet in bets if bet in self.bets}
        return {"follow": people()[self.person], **chosen}

    def report(self, values: Mapping[str, Any], bets: tuple[str, ...]) -> None:
        """Take over the person and these bets from what the browser reports."""
        slugs = {resident: slug for slug, resident in people().items()}
        self.person = slugs.get(str(values.get("follow")), self.person)
        verdicts = values.get("verdicts") or {}
        for bet in bets:
            choice, verdict = str(values.get(f"bet_{bet}")), str(verdicts.get(f"bet_{bet}"))
            read, _ = read_bets(f"{bet}.{choice}.{verdict}", BETS)
            known = self.bets.get(bet, Bet("", ""))
            if known.choice != choice or verdict != "noted":
                self.bets.update(read)
            if choice == "":
                self.bets.pop(bet, None)


@dataclass
class PageState:
    """One page of the walk: its parameters' values, and what its address was when last written."""

    values: dict[str, Value] = field(default_factory=dict)
    start: dict[str, Any] = field(default_factory=dict)
    start_number: int = 0
    problems: list[Problem] = field(default_factory=list)
    address: dict[str, str] = field(default_factory=dict)

    @property
    def start_id(self) -> str:
        """Names the present start."""
        return f"start-{self.start_number}"


def visit() -> Visit:
    """The visitor's walk."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = Visit(next(iter(people())))
    found: Visit = st.session_state[_KEY]
    return found


def page_state(chapter: Chapter, defaults: Mapping[str, Any], entered: bool) -> PageState:
    """A walk page's state, read from the address where that says something new.

    defaults: the value of every parameter of the page before anything is moved.
    """
    walk = visit()
    state = walk.pages.setdefault(chapter.slug, PageState(_own(chapter, defaults)))
    query = st.query_params.to_dict()
    if query and query != state.address:
        state.values, problems = read_knobs(chapter.knobs, query, _own(chapter, defaults))
        state.problems = problems + walk.read(query)
    elif entered:
        state.problems = []
    if entered or (query and query != state.address):
        state.start = {**state.values, **walk.values(chapter.bets)}
        state.start_number += 1
    return state


def report(chapter: Chapter, state: PageState, values: Mapping[str, Any]) -> None:
    """Take over what the browser reports at a pause."""
    for knob in chapter.knobs:
        read = knob.read(str(values.get(knob.param)))
        if read is not None:
            state.values[knob.param] = read
    visit().report(values, chapter.bets)


def write_address(chapter: Chapter, state: PageState) -> None:
    """Make the address bar say what the page shows."""
    own = {knob.name: str(state.values[knob.param]) for knob in chapter.knobs}
    state.address = {**own, **visit().query()}
    show_address(state.address)


def _own(chapter: Chapter, defaults: Mapping[str, Any]) -> dict[str, Value]:
    return {knob.param: defaults[knob.param] for knob in chapter.knobs}


def _person_knob() -> Knob:
    return Knob("person", "person", choices=tuple(people()))
