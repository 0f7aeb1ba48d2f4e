"""The lab: six weights, a line, and everyone they penalise, live."""

import streamlit as st

from unseen_weights.chapters.lab.chapter import LAB, lab_live
from unseen_weights.ui.lab.state import LabState
from unseen_weights.ui.lab.tries import show_tries
from unseen_weights.ui.live import show_live
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.visit import page_state, write_address
from unseen_weights.ui.walk import show_way

state = page_state(LAB, LabState)
w = open_page(LAB)
show_problems(state.problems, w)


@st.fragment
def lab() -> None:
    """The live part and the tries: what a pause runs again."""
    show_live(lab_live(w).at(state.start), state.start_id, "lab", state.report, state.keep)
    write_address(state)
    query = state.now.query()
    st.page_link("pages/reasons.py", label=w.text("lab-to-reasons"), query_params=query)
    show_tries(state, w)


lab()
close_page(LAB)
show_way(LAB, w)
