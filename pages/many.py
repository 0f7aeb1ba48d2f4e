"""Many rules: whose rule is everybody's rule."""

import streamlit as st

from unseen_weights.chapters.many.chapter import MANY, many_live
from unseen_weights.ui.live import show_live
from unseen_weights.ui.many.yours import show_yours
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.state import PageState
from unseen_weights.ui.visit import page_state, write_address
from unseen_weights.ui.walk import show_way

state = page_state(MANY, PageState)
w = open_page(MANY)
show_problems(state.problems, w)


@st.fragment
def many() -> None:
    """The live part, and what a pause works out anew."""
    show_live(many_live(w).at(state.start), state.start_id, "many", state.report)
    write_address(state)
    show_yours(state, w)


many()
close_page(MANY)
show_way(MANY, w)
