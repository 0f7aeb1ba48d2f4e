"""Live parts as a Streamlit component: what is dragged never waits for the server."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.live import FOLDER, Live, script, style, vega_bundle

Report = Callable[[dict[str, Any]], None]
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
    live: Live, start_id: str, key: str, pause: Report, keep: Report = lambda _: None
) -> None:
    """Show a live part; `pause` and `keep` are given what the browser reports and keeps.

    They are called before anything is drawn, and also when the visitor has already gone on to
    another page: what was reported is never lost. Values that belong to another start than
    `start_id` are stale and are not given.
    """

    def told(event: str, take: Report) -> None:
        values = st.session_state[key].get(event)
        if isinstance(values, dict) and values.get("start_id") == start_id:
            take(values)

    _component()(
        key=key,
        data=live.payload(start_id),
        on_now_change=partial(told, "now", pause),
        on_keep_change=partial(told, "keep", keep),
    )
