"""Live parts as a Streamlit component: what is dragged never waits for the server."""

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.live import FOLDER, Live, script, standing, style
from unseen_weights.ui.entrance.serving import vega_address
from unseen_weights.ui.frame import words
from unseen_weights.ui.scripts import lean
from unseen_weights.ui.session import hear, heard, token

Report = Callable[[dict[str, Any]], bool | None]
_STREAMLIT_STYLE = """
.uw { --uw-top: 3.75rem; }
@media (max-width: 640px) { .uw { --uw-top: 3rem; } }
"""


@st.cache_resource
def _component() -> ComponentRenderer:
    names = ("sending.js", "leaving.js", "streamlit.js")
    adapter = "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in names)
    return st.components.v2.component(
        "unseen_weights.live",
        js=lean(script() + adapter.replace("VEGA_FILE", vega_address())),
        css=style() + _STREAMLIT_STYLE,
        isolate_styles=False,
    )


def show_live(
    live: Live, start_id: str, key: str, pause: Report, keep: Report = lambda _: None
) -> None:
    """Show a live part; `pause` and `keep` are given what the browser reports and keeps.

    They are called before anything is drawn, and also when the visitor has already gone on to
    another page: what was reported is never lost. Values that belong to another start than
    `start_id` are stale and are not given, and a message that comes twice is given once. `keep`
    may give False: it was heard, and could not be kept.
    """
    start_id = f"{token()}/{start_id}"

    def told(event: str, take: Report) -> None:
        values = st.session_state[key].get(event)
        if not isinstance(values, dict) or values.get("message") in heard():
            return
        if not str(values.get("start_id")).startswith(token()):
            return  # it was meant for a session that is no more, and will be sent again
        fresh = values.get("start_id") == start_id
        if event == "keep" and not fresh:
            return  # a try is what one saw, whatever has begun since: it will be sent again
        taken = fresh and take(values) is not False
        hear(str(values.get("message")), taken=taken)

    _component()(
        key=key,
        data=live.payload(start_id, standing(words())),
        on_now_change=partial(told, "now", pause),
        on_keep_change=partial(told, "keep", keep),
    )
