"""Reasons: what would have to change."""

import streamlit as st

from unseen_weights.chapters.reasons.chapter import REASONS, brings_a_rule, reasons_live
from unseen_weights.ui.live import show_live
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.reasons.smallest import show_smallest
from unseen_weights.ui.reasons.state import ReasonsState
from unseen_weights.ui.visit import page_state, write_address
from unseen_weights.ui.walk import show_way

state = page_state(REASONS, ReasonsState)
w = open_page(REASONS)
show_problems(state.problems, w)


@st.fragment
def reasons() -> None:
    """The live part, and what a pause works out anew."""
    live = reasons_live(w, opened=brings_a_rule(state.start)).at(state.start)
    show_live(live, state.start_id, "reasons", state.report)
    write_address(state)
    show_smallest(state, w)


reasons()
close_page(REASONS)
show_way(REASONS, w)
