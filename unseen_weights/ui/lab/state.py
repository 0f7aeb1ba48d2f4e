"""What the lab remembers: one place for the settings, the address that says them, and the tries.

The browser holds what is being dragged and reports it at each pause. A new start (page entry,
address, a try one goes back to) gets a new id; a rerun with the same id changes nothing there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from unseen_weights.chapters.walk import people
from unseen_weights.settings import (
    MOST_TRIES,
    Problem,
    Settings,
    default_settings,
    read_settings,
    read_tries,
    settings_from_values,
    written_try,
)
from unseen_weights.ui.address import show_address
from unseen_weights.ui.visit import visit

_KEY = "lab_state"


@dataclass
class LabState:
    """The lab of one visitor."""

    now: Settings
    start: Settings
    start_number: int = 0
    tries: list[Settings] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    address: dict[str, str] = field(default_factory=dict)

    @property
    def start_id(self) -> str:
        """Names the present start."""
        return f"start-{self.start_number}"

    def begin(self, settings: Settings) -> None:
        """Start anew at these settings."""
        self.now = self.start = settings
        self.start_number += 1

    def report(self, values: Mapping[str, Any]) -> None:
        """Take over what the browser reports at a pause."""
        self.now = settings_from_values(values, self.now, people())
        visit().person = self.now.person

    def keep(self, values: Mapping[str, Any]) -> None:
        """Add what the browser shows to the tries, unless it is there or there is no room."""
        self.report(values)
        kept = [written_try(settings) for settings in self.tries]
        if written_try(self.now) not in kept and not self.full:
            self.tries.append(self.now)

    @property
    def full(self) -> bool:
        """Whether there is no room for another try."""
        return len(self.tries) >= MOST_TRIES

    def query(self) -> dict[str, str]:
        """The address that brings all this back."""
        tries = "~".join(written_try(settings) for settings in self.tries)
        return self.now.query() | visit().query() | ({"tries": tries} if tries else {})


def lab_state(entered: bool) -> LabState:
    """The visitor's lab, read from the address where that says something new."""
    if _KEY not in st.session_state:
        settings = default_settings(visit().person)
        st.session_state[_KEY] = LabState(settings, settings)
    state: LabState = st.session_state[_KEY]
    query = st.query_params.to_dict()
    if query and query != state.address:
        _read(state, query)
    elif entered:
        state.begin(replace(state.now, person=visit().person))
        state.problems = []
    return state


def write_address(state: LabState) -> None:
    """Make the address bar say what the lab shows."""
    state.address = state.query()
    show_address(state.address)


def _read(state: LabState, query: Mapping[str, str]) -> None:
    walk = visit()
    settings, problems = read_settings(query, people(), replace(state.now, person=walk.person))
    lost_bets = [p for p in walk.read(query) if p.message == "address-bet"]
    tries, lost = read_tries(query.get("tries", ""), people(), settings)
    state.begin(settings)
    state.tries = tries or state.tries
    state.problems = problems + lost_bets + lost
