"""Reasons: what would have to change."""

import streamlit as st

from unseen_weights.chapters.reasons import REASONS, reasons_live
from unseen_weights.ui.frame import entered
from unseen_weights.ui.live import show_live
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.reasons import reasons_state, show_smallest, write_address
from unseen_weights.ui.walk import show_way

state = reasons_state(entered())
w = open_page(REASONS)
show_problems(state.problems, w)


@st.fragment
def reasons() -> None:
    """The live part, and what a pause works out anew."""
    show_live(reasons_live(w).at(state.start), state.start_id, "reasons", state.report)
    write_address(state)
    show_smallest(state, w)


reasons()
close_page(REASONS)
show_way(REASONS, w)
