"""The frame of a page for the class: where one is, its question and its opening words."""

import streamlit as st

from unseen_weights.ui.desks import SECTION, Desk
from unseen_weights.ui.frame import entered, words
from unseen_weights.ui.menu import show_menu
from unseen_weights.words import Words


def begin_desk(desk: Desk) -> Words:
    """Begin a page for the class that heads itself; gives the words for the rest."""
    entered()
    w = words()
    title = w.text(f"{desk.slug}-title")
    show_menu(w.text("desk-where", section=w.text(SECTION), title=title), w)
    return w


def open_desk(desk: Desk) -> Words:
    """Begin a page for the class, with its question and intro; gives the words for the rest."""
    w = begin_desk(desk)
    show_head(desk, w)
    return w


def show_head(desk: Desk, w: Words) -> None:
    """The page's question and its opening words."""
    st.title(w.text(f"{desk.slug}-question"), anchor=False)
    st.markdown(w.text(f"{desk.slug}-intro"))
