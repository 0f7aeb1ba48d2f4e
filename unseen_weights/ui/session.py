"""What Streamlit's session holds of one tab: the visit, its pages' states, and what was heard."""

import secrets

import streamlit as st

from unseen_weights.contents import CHAPTERS
from unseen_weights.problems import Problem
from unseen_weights.ui.state import PageState
from unseen_weights.visit import Visit

_VISIT, _PAGES, _TOKEN, _HEARD, _HANDED = "visit", "page_states", "token", "heard", "handed"
_LOST, _GOING = "lost", "going"
_MOST_HEARD = 16


def visit() -> Visit:
    """The visitor's walk."""
    if _VISIT not in st.session_state:
        st.session_state[_VISIT] = Visit()
    found: Visit = st.session_state[_VISIT]
    return found


def page_states() -> dict[str, PageState]:
    """The states of the pages that were opened, by slug."""
    pages: dict[str, PageState] = st.session_state.setdefault(_PAGES, {})
    return pages


def token() -> str:
    """Names this session: a server that was started again has another one."""
    name: str = st.session_state.setdefault(_TOKEN, secrets.token_hex(4))
    return name


def heard() -> dict[str, bool]:
    """The last messages of the browser by their ids, and whether they were taken."""
    ids: dict[str, bool] = st.session_state.setdefault(_HEARD, {})
    return ids


def hear(message: str, *, taken: bool) -> None:
    """Remember that a message has come, so that the browser stops sending it."""
    ids = heard()
    ids[message] = taken
    for old in list(ids)[:-_MOST_HEARD]:
        del ids[old]


def handed() -> bool:
    """Whether the browser has handed back what the tab has kept; until then it is not written."""
    return bool(st.session_state.get(_HANDED))


def take_back(kept: Visit, problems: list[Problem]) -> None:
    """Go on with the visit that the tab has kept; what is said or moved since stands above it."""
    states = list(page_states().values())
    before = [state.shown() for state in states]
    visit().become(kept)
    for state, was in zip(states, before, strict=True):
        state.replay(was, problems)


def note_handed() -> None:
    """From now on what the browser keeps is written anew."""
    st.session_state[_HANDED] = True


def begin_with(other: Visit, problems: list[Problem]) -> None:
    """Begin anew with another visit, on the first page; of the one before, nothing is left."""
    visit().become(other)
    for state in page_states().values():
        state.asked, state.address, state.earlier, state.problems = {}, {}, [], []
        if state.chapter is CHAPTERS[0]:  # the others begin, and count as seen, when one enters
            state.begin()
    st.session_state[_LOST] = problems


def lost() -> list[Problem]:
    """What made no sense in the visit that one goes on with; it is told once."""
    problems: list[Problem] = st.session_state.pop(_LOST, [])
    return problems


def go_on_at(slug: str) -> None:
    """Go to this page when the run begins."""
    st.session_state[_GOING] = slug


def going() -> str:
    """The page that one goes on at; '' where one stays."""
    return str(st.session_state.pop(_GOING, ""))
