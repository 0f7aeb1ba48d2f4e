"""What the Reasons page remembers, and what it shows once Python knows the settings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

import streamlit as st

from unseen_weights.chapters.reasons import REASONS, reasons_values
from unseen_weights.chapters.walk import people
from unseen_weights.reasons import Combination, record_of, smallest_combination
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    Problem,
    Settings,
    default_settings,
    read_settings,
    settings_from_values,
)
from unseen_weights.town import POWERS, load_factors, load_residents
from unseen_weights.ui.address import show_address
from unseen_weights.ui.visit import visit
from unseen_weights.words import Words

_KEY = "reasons_state"
_MOST_TOLD = 4


@dataclass
class ReasonsState:
    """The page of one visitor: the rule and whose reasons (a resident's id, '': the one followed).

    The browser holds what is being moved; a new start has a new id (see `ui.visit`).
    """

    now: Settings
    who: str = ""
    start: dict[str, Any] = field(default_factory=dict)
    start_number: int = 0
    problems: list[Problem] = field(default_factory=list)
    address: dict[str, str] = field(default_factory=dict)

    @property
    def start_id(self) -> str:
        """Names the present start."""
        return f"start-{self.start_number}"

    @property
    def resident(self) -> str:
        """The id of the resident whose reasons are shown."""
        return self.who or people()[self.now.person]

    def begin(self, settings: Settings, who: str) -> None:
        """Start anew at these settings."""
        self.now, self.who = settings, who
        self.start = {**reasons_values(settings, who), **visit().values(REASONS.bets)}
        self.start_number += 1

    def report(self, values: Mapping[str, Any]) -> None:
        """Take over what the browser reports at a pause."""
        visit().report(values, REASONS.bets)
        self.now = settings_from_values(values, self.now, people())
        who = str(values.get("who"))
        self.who = who if who in load_residents().index else ""

    def read(self, query: Mapping[str, str]) -> None:
        """Start anew at what an address says; what makes no sense in it is kept as a problem."""
        walk = visit()
        lost = [p for p in walk.read(query) if p.message == "address-bet"]
        now = replace(self.now, person=walk.person)
        settings, problems = read_settings(query, people(), now)
        who, unknown = _resident(query)
        self.begin(settings, who)
        self.problems = problems + unknown + lost

    def query(self) -> dict[str, str]:
        """The address that brings all this back."""
        who = {"resident": self.who} if self.who else {}
        return self.now.query() | who | visit().query()


def reasons_state(entered: bool) -> ReasonsState:
    """The visitor's page, read from the address where that says something new."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = ReasonsState(default_settings(visit().person))
    state: ReasonsState = st.session_state[_KEY]
    query = st.query_params.to_dict()
    if query and query != state.address:
        state.read(query)
    elif entered:
        state.problems = []
        state.begin(replace(state.now, person=visit().person), state.who)
    return state


def write_address(state: ReasonsState) -> None:
    """Make the address bar say what the page shows."""
    state.address = state.query()
    show_address(state.address)


def show_smallest(state: ReasonsState, w: Words) -> None:
    """The smallest changes of a refused person, exact: of all, and by whose power."""
    residents = load_residents()
    rule, name = state.now.rule, str(residents.at[state.resident, "name"])
    if not rule.penalised(residents.loc[[state.resident]]).iloc[0]:
        return
    sentences = _smallest(rule, record_of(residents, state.resident), name, w)
    st.subheader(w.text("reasons-smallest-title"), anchor=False)
    lines = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    st.html(f'<div class="uw-smallest" role="status">{lines}</div>')


def _smallest(rule: Rule, record: Mapping[str, Any], name: str, w: Words) -> list[str]:
    """Of all records, then without those in nobody's power, then of those one can start on now.

    What would only say again what stands above is left out.
    """
    power = load_factors()["power"]
    among = {"all": power, "time": power[power != "never"], "now": power[power == "now"]}
    found = {k: smallest_combination(rule, record, list(p.index)) for k, p in among.items()}
    sentences = [_told("all", found["all"], name, w)]
    if found["all"] and found["all"].others:
        sentences.append(_others(found["all"].others, w))
    steps = {k: one.steps if one else None for k, one in found.items()}
    for key, before in (("time", ("all",)), ("now", ("all", "time"))):
        if steps[key] is None or steps[key] not in [steps[one] for one in before]:
            sentences.append(_told(key, found[key], name, w))
    return [*sentences, w.text("reasons-smallest-how")]


def _told(among: str, found: Combination | None, name: str, w: Words) -> str:
    power = load_factors()["power"]
    never = [w.text("record-name", record=r) for r in power.index[power == "never"]]
    values = {"name": name, "records": w.text("reasons-and").join(never)}
    if found is None:
        return w.text(f"reasons-smallest-{among}-none", **values)
    kinds = [kind for kind in reversed(POWERS) if kind in set(power[list(found.steps)])]
    values |= {"steps": _steps(found.steps, w), "score": f"{found.score:.1f}", "power": kinds[0]}
    return w.text(f"reasons-smallest-{among}", **values)


def _steps(steps: Mapping[str, int], w: Words) -> str:
    told = [w.text(f"reasons-steps-{record}", n=n) for record, n in steps.items()]
    return w.text("reasons-and").join(told)


def _others(others: Sequence[Mapping[str, int]], w: Words) -> str:
    changes = w.text("reasons-or").join(_steps(steps, w) for steps in others[:_MOST_TOLD])
    more = max(0, len(others) - _MOST_TOLD)
    return w.text("reasons-smallest-others", changes=changes, more=more)


def _resident(query: Mapping[str, str]) -> tuple[str, list[Problem]]:
    asked = query.get("resident", "")
    if not asked or asked in load_residents().index:
        return asked, []
    return "", [Problem("address-resident", {"value": asked})]
