"""A plan's links open in one tab beside the plan: a script sees to it."""

from html import escape

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.ui.scripts import script


@st.cache_resource
def _component() -> ComponentRenderer:
    js = script("second_tab")
    return st.components.v2.component("unseen_weights.second_tab", js=js, isolate_styles=False)


def keep_one_tab() -> None:
    """Have all links of `link` open in one and the same tab."""
    _component()(key="second_tab", height="content")


def link(address: str, told: str) -> str:
    """A link to that tab; without the script it opens in a tab of its own."""
    return f'<a href="{escape(address)}" target="_blank" data-second-tab>{escape(told)}</a>'
