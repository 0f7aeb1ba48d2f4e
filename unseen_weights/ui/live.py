"""Live parts as a Streamlit component: what is dragged never waits for the server."""

import os
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.live import FOLDER, Live, script, style, vega_bundle

VEGA_FILE = "vega.js"
STATIC = Path(__file__).resolve().parent.parent.parent / "static"
_STREAMLIT_STYLE = ".uw { --uw-top: 3.75rem; }"


def prepare() -> None:
    """Write the Vega bundle where Streamlit serves static files from; once for each server.

    It is moved into place whole: another server of the same folder may be serving it.
    """
    file = STATIC / VEGA_FILE
    STATIC.mkdir(exist_ok=True)
    bundle = vega_bundle()
    if not file.exists() or file.read_text(encoding="utf-8") != bundle:
        whole = file.with_suffix(f".{os.getpid()}.tmp")
        whole.write_text(bundle, encoding="utf-8")
        whole.replace(file)


@st.cache_resource
def _component() -> ComponentRenderer:
    prepare()
    adapter = (FOLDER / "streamlit.js").read_text(encoding="utf-8")
    return st.components.v2.component(
        "unseen_weights.live",
        js=script() + adapter.replace("VEGA_FILE", VEGA_FILE),
        css=style() + _STREAMLIT_STYLE,
        isolate_styles=False,
    )


def show_live(
    live: Live, start_id: str, key: str
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Show a live part; gives what its parameters are since the last pause, and what was kept.

    Values that belong to another start than `start_id` are stale and are not given.
    """
    result = _component()(
        key=key,
        data=live.payload(start_id),
        on_now_change=_nothing,
        on_keep_change=_nothing,
    )
    return _fresh(result.now, start_id), _fresh(result.keep, start_id)


def _fresh(values: Any, start_id: str) -> dict[str, Any] | None:
    return values if isinstance(values, dict) and values.get("start_id") == start_id else None


def _nothing() -> None:
    """Streamlit wants a callback for each value that a component may send."""
