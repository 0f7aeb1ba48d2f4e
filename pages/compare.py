"""Compare: the rules of a class side by side."""

import streamlit as st

from unseen_weights.ui.compare.bars import show_bars
from unseen_weights.ui.compare.side_by_side import asked_rules, few, show_differences, show_rules
from unseen_weights.ui.desk import open_desk
from unseen_weights.ui.desks import COMPARE

w = open_desk(COMPARE)


@st.fragment
def compared() -> None:
    """What is pasted, and what comes of it."""
    rules = asked_rules(w)
    if few(rules, w):
        return
    show_rules(rules, w)
    show_bars(rules, w)
    show_differences(rules, w)


compared()
