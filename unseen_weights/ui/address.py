"""The address bar says what the page shows, with no step in the history for each pause."""

from collections.abc import Mapping
from urllib.parse import urlencode

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_SCRIPT = """
export default function ({ data }) {
  const search = data.query ? `?${data.query}` : "";
  if (location.search === search) return;
  history.replaceState(history.state, "", location.pathname + search + location.hash);
}
"""


@st.cache_resource
def _component() -> ComponentRenderer:
    return st.components.v2.component("unseen_weights.address", js=_SCRIPT, isolate_styles=False)


def show_address(query: Mapping[str, str]) -> None:
    """Put these parameters into the address bar."""
    _component()(key="address", data={"query": urlencode(query)}, height="content")
