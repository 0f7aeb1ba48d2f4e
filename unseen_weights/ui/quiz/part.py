"""The quiz as a Streamlit component: it is sent once, and sends nothing back."""

from dataclasses import asdict
from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.quiz.part import quiz_part, quiz_script, quiz_style
from unseen_weights.ui.scripts import lean, style
from unseen_weights.words import Words

_MOUNT = Path(__file__).parent / "mount.js"


@st.cache_resource
def _component() -> ComponentRenderer:
    return st.components.v2.component(
        "unseen_weights.quiz",
        js=lean(quiz_script() + _MOUNT.read_text(encoding="utf-8")),
        css=quiz_style() + style("choices"),
        isolate_styles=False,
    )


def show_quiz(w: Words) -> None:
    """Show the quiz; nothing of what is answered comes back to the server."""
    _component()(key="quiz", data=asdict(quiz_part(w)), height="content")
