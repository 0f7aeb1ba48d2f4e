"""The black box: can you work out the weights from outside."""

import streamlit as st

from unseen_weights.chapters.black_box.chapter import BLACK_BOX
from unseen_weights.ui.black_box.game import show_game
from unseen_weights.ui.black_box.state import BlackBoxState
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.visit import page_state
from unseen_weights.ui.walk import show_way

state = page_state(BLACK_BOX, BlackBoxState)
w = open_page(BLACK_BOX)
show_problems(state.problems, w)


@st.fragment
def game() -> None:
    """All that a probe, a guess or a new game runs again."""
    show_game(state, w)


game()
close_page(BLACK_BOX)
show_way(BLACK_BOX, w)
