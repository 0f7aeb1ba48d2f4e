"""Where a visitor arrives: focus and view go to a place once, after something new is shown."""

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

_SCRIPT = """
const LONGEST = 5000;
let arrived = 0;

function arrive(selector, since) {
  const place = document.querySelector(selector);
  if (place) {
    if (!place.matches("a, button, [tabindex]")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  } else if (performance.now() - since < LONGEST) {
    requestAnimationFrame(() => arrive(selector, since));
  }
}

export default function ({ data }) {
  if (!data.number || data.number === arrived) return;
  arrived = data.number;
  requestAnimationFrame(() => arrive(data.selector, performance.now()));
}
"""


@st.cache_resource
def _component() -> ComponentRenderer:
    return st.components.v2.component("unseen_weights.arrive", js=_SCRIPT, isolate_styles=False)


def show_arrival(selector: str, number: int) -> None:
    """Go to the first element that fits `selector`; once for each number, and never for 0."""
    _component()(key="arrive", data={"selector": selector, "number": number}, height="content")
