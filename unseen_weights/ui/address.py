"""The address bar says what the page shows, with no step in the history for each pause."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.ui.scripts import script


@st.cache_resource
def _component() -> ComponentRenderer:
    js = script("storage", "address")
    return st.components.v2.component("unseen_weights.address", js=js, isolate_styles=False)


def show_address(query: Mapping[str, str], told: Mapping[str, Any]) -> None:
    """Put these parameters into the address bar; told: what the browser keeps and knows besides."""
    data = {"query": urlencode(query), **told}
    _component()(key="address", data=data, height="content")
