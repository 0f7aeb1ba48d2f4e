"""The browser hands back the visit that the tab has kept, once for each session."""

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.ui.scripts import script
from unseen_weights.ui.session import handed, note_handed, take_back, token
from unseen_weights.visit import read_kept

_KEY = "hand_back"


@st.cache_resource
def _component() -> ComponentRenderer:
    js = script("storage", "hand_back")
    return st.components.v2.component("unseen_weights.hand_back", js=js, isolate_styles=False)


def show_hand_back() -> None:
    """Ask the browser; it stands last on the page, so that its answer interrupts nothing."""
    data = {"session": token(), "handed": handed()}
    _component()(key=_KEY, data=data, on_kept_change=_take, height="content")


def _take() -> None:
    kept = st.session_state[_KEY].get("kept")
    if kept is None or handed():
        return
    note_handed()
    if kept:
        take_back(*read_kept(kept))
