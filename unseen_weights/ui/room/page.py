"""The class room's page in the app: the way to join one, and to open one."""

import streamlit as st

from unseen_weights.ui.desk import open_desk
from unseen_weights.ui.desks import ROOM

_SCHOOL = ("what", "not", "where", "phone")


def show_room() -> None:
    """What a room is, two doors, and what a school's IT wants to know.

    The doors lead to plain pages: they work on an old phone, and where a WebSocket does not.
    """
    w = open_desk(ROOM)
    with st.container(border=True):
        st.subheader(w.text("room-page-join"), anchor=False)
        st.markdown(w.text("room-page-join-help"))
        st.link_button(w.text("room-page-join-link"), "room/join?from=app", type="primary")
    with st.container(border=True):
        st.subheader(w.text("room-page-lead"), anchor=False)
        st.markdown(w.text("room-page-lead-help"))
        st.link_button(w.text("room-page-lead-link"), "room/host")
        st.markdown(w.text("room-led-before"))
    with st.expander(w.text("room-school")):
        for part in _SCHOOL:
            st.markdown(w.text(f"room-school-{part}"))
