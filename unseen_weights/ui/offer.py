"""On the first page: go on where one stopped, start anew, or have everything forgotten."""

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.contents import CHAPTERS
from unseen_weights.quiz.part import KEYS
from unseen_weights.room.codes import KEY as ROOM_KEY
from unseen_weights.ui.scripts import script, style
from unseen_weights.ui.session import begin_with, go_on_at, note_handed
from unseen_weights.visit import Visit, read_kept
from unseen_weights.words import Words

OFFERED, TOLD = ("offer", "on", "anew"), ("kept", "forget", "forgotten")
_OFFER, _FORGET = "offer", "forget"


@st.cache_resource
def _component() -> ComponentRenderer:
    js = script("storage", "parts", "offer")
    css = style("parts")
    return st.components.v2.component("unseen_weights.offer", js=js, css=css, isolate_styles=False)


def show_offer(w: Words) -> None:
    """Offer to go on, where this device has kept a walk and the tab is new; says at which page."""
    words = {name: w.text(f"offer-{name}", title="{title}") for name in OFFERED}
    titles = {chapter.slug: w.text(f"{chapter.slug}-title") for chapter in CHAPTERS}
    data = {"place": "offer", "words": words, "titles": titles}
    _component()(key=_OFFER, data=data, on_on_change=_go_on, height="content")


def show_forget(w: Words) -> None:
    """Say what is kept where, with the button that forgets all of it, quiz and class room too."""
    words = {name: w.text(f"offer-{name}") for name in TOLD}
    data = {"place": "foot", "words": words, "others": (*KEYS, ROOM_KEY)}
    _component()(key=_FORGET, data=data, on_forget_change=_forget, height="content")


def _go_on() -> None:
    last = st.session_state[_OFFER].get("on")
    if isinstance(last, dict):
        note_handed()
        begin_with(*read_kept(last.get("visit")))
        go_on_at(str(last.get("page")))


def _forget() -> None:
    note_handed()
    begin_with(Visit(), [])
