"""The panel that a projector shows: two addresses with their codes, and what to do without."""

from html import escape

import segno
import streamlit as st

from unseen_weights.teach.links import Link
from unseen_weights.teach.plans import steps
from unseen_weights.ui.desk import show_head
from unseen_weights.ui.desks import Desk
from unseen_weights.ui.reach.addresses import hosts_for_others, roots
from unseen_weights.words import Words

LIGHT = "light"
JOIN = "room/join"
PAGE = "page"
"""What an address says to have one step of a plan shown: its name."""
HELP = ("same", "guest", "firewall", "typed", "none")


def show_reach(desk: Desk, w: Words) -> None:
    """Both doors, for the address that others use; or one page of a plan, where it is asked for."""
    asked = st.query_params.get(PAGE, "")
    step = steps().get(asked)
    found = roots(st.context.url or "", desk.slug, hosts_for_others())
    if step and step.link:
        _show_page(step.link, found, w)
        st.page_link(f"pages/{desk.room}.py", label=w.text("reach-back"))
        return
    show_head(desk, w)
    if asked:
        st.warning(w.text("reach-unknown"), icon=":material/info:")
    _show_all(found, w)


def _show_page(link: Link, found: list[str], w: Words) -> None:
    """A page of a plan, for phones: its name, its address and its code, and nothing else."""
    title = w.text(f"{link.chapter.slug}-title")
    st.title(w.text("reach-show", title=title), anchor=False)
    if not found:
        st.warning(w.text("reach-alone"), icon=":material/info:")
        return
    _show_code(_picked(found, w) + link.phone, w)


def _picked(found: list[str], w: Words) -> str:
    """The address that others use: asked for where there is more than one."""
    if len(found) == 1:
        return found[0]
    return str(st.selectbox(w.text("reach-which"), found, help=w.text("reach-which-help")))


def _show_all(found: list[str], w: Words) -> None:
    if found:
        root = _picked(found, w)
        with st.container(key="doors"):
            phones, others = st.columns(2)
        with phones:
            _show_door("phones", f"{root}/{LIGHT}", w)
        with others:
            _show_door("app", root, w)
        st.markdown(w.text("reach-room", link=f"`{root}/{JOIN}`"))
    else:
        st.warning(w.text("reach-alone"), icon=":material/info:")
    st.subheader(w.text("reach-help-title"), anchor=False)
    for name in HELP:
        with st.expander(w.text(f"reach-{name}-title")):
            st.markdown(w.text(f"reach-{name}"))


def _show_door(name: str, address: str, w: Words) -> None:
    st.subheader(w.text(f"reach-{name}-title"), anchor=False)
    _show_code(address, w)
    st.markdown(w.text(f"reach-{name}"))


def _show_code(address: str, w: Words) -> None:
    drawn = segno.make(address, micro=False, error="m").svg_data_uri(border=4, light="#fff")
    told, shown = escape(w.text("reach-code", link=address)), escape(address)
    st.html(f'<p class="uw-door">{shown}</p><img class="uw-door" alt="{told}" src="{drawn}">')
