"""The menu: its button says where one is, and opens on every page, by section."""

from collections.abc import Sequence

import streamlit as st

from unseen_weights.chapter import Chapter
from unseen_weights.contents import SECTIONS, WALK
from unseen_weights.ui.desks import DESKS, SECTION, Desk
from unseen_weights.words import Words


def show_menu(here: str, w: Words) -> None:
    """The menu at the top of a page. Streamlit's own puts headings into lists of links.

    here: what its button says, which is where one is.
    """
    with st.container(key="menu"), st.expander(here, icon=":material/menu:"):
        walk, others = st.columns(2)
        for name, pages in SECTIONS.items():
            with walk if pages is WALK else others:
                _show_section(name, pages, w)
        with walk:
            _show_section(SECTION, DESKS, w)


def _show_section(name: str, pages: Sequence[Chapter | Desk], w: Words) -> None:
    st.subheader(w.text(name), anchor=False)
    for page in pages:
        st.page_link(f"pages/{page.room}.py", label=w.text(f"{page.slug}-title"))
