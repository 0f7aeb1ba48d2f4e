"""Where Streamlit keeps a visit and its pages, for as long as the tab is open."""

from typing import TypeVar

import streamlit as st

from unseen_weights.chapter import Chapter
from unseen_weights.ui.address import show_address
from unseen_weights.ui.frame import entered, words
from unseen_weights.ui.session import handed, heard, lost, page_states
from unseen_weights.ui.session import visit as visit
from unseen_weights.ui.state import PageState
from unseen_weights.visit import written_visit

State = TypeVar("State", bound=PageState)


def page_state(chapter: Chapter, kind: type[State]) -> State:
    """A page's state, opened at what the address says; kind: PageState, or the page's own."""
    came = entered()
    state = page_states().setdefault(chapter.slug, kind(chapter, visit()))
    assert isinstance(state, kind)
    state.open(st.query_params.to_dict(), entered=came)
    state.problems = [*state.problems, *lost()]
    return state


def write_address(state: PageState) -> None:
    """Make the address bar say what the page shows, and the browser keep the visit.

    Neither is done before the browser has handed back what it had kept.
    """
    query = state.query()
    said = state.mine(st.query_params.to_dict())
    state.write(query if handed() else said)
    told = {
        "handed": handed(),
        "ours": [*state.names, *said],
        "visit": None if visit().is_new else written_visit(visit()),
        "page": state.chapter.slug,
        "lasting": visit().is_under_way,
        "heard": heard(),
        "unsent": words().text("live-unsent"),
    }
    show_address(query, told)
