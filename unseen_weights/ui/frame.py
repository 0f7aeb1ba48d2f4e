"""The frame around every page: menu, language, and which page one has just entered."""

from pathlib import Path

import streamlit as st

from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS, SECTIONS
from unseen_weights.ui.desks import DESKS, SECTION, Desk
from unseen_weights.ui.hand_back import show_hand_back
from unseen_weights.ui.session import going
from unseen_weights.words import Words, load_words

ICON = Path(__file__).resolve().parent.parent.parent / "static" / "icon.svg"
STYLE = Path(__file__).resolve().parent / "frame.css"


def words() -> Words:
    """The words in the reader's language."""
    return load_words("en")


def run() -> None:
    """Show the menu and the page that the address names."""
    w = words()
    current = _navigation()
    slug = going()
    for chapter in CHAPTERS:
        if chapter.slug == slug:
            st.switch_page(f"pages/{chapter.room}.py")
    tab = w.text("page-tab", page=current.title)
    st.set_page_config(page_title=tab, page_icon=str(ICON), layout="wide")
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}</style>")
    st.session_state["entered"] = st.session_state.get("page") != current.url_path
    st.session_state["page"] = current.url_path
    current.run()
    show_hand_back()


def entered() -> bool:
    """Whether the visitor has just come to this page.

    Streamlit runs a file in `pages/` without app.py when it is the first address that a fresh
    server is asked for; the menu is then set and the run begins again, with app.py.
    """
    if "page" not in st.session_state:
        _navigation()
        st.rerun()
    return bool(st.session_state["entered"])


def _navigation() -> st.Page:
    w = words()
    pages = {w.text(name): [_page(c, w) for c in chapters] for name, chapters in SECTIONS.items()}
    pages[w.text(SECTION)] = [_page(desk, w) for desk in DESKS]
    return st.navigation(pages, position="hidden")


def _page(chapter: Chapter | Desk, w: Words) -> st.Page:
    return st.Page(
        f"pages/{chapter.room}.py",
        title=w.text(f"{chapter.slug}-title"),
        url_path=chapter.slug,
        default=chapter is CHAPTERS[0],
    )
