"""The frame around every page: menu, language, and which page one has just entered."""

from pathlib import Path

import streamlit as st

from unseen_weights.chapters import CHAPTERS
from unseen_weights.words import Words, load_words

ICON = Path(__file__).resolve().parent.parent.parent / "static" / "icon.svg"
STYLE = Path(__file__).resolve().parent / "frame.css"


def words() -> Words:
    """The words in the reader's language."""
    return load_words("en")


def run() -> None:
    """Show the menu and the page that the address names."""
    w = words()
    st.set_page_config(page_title=w.text("app-title"), page_icon=str(ICON), layout="wide")
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}</style>")
    current = _navigation()
    st.session_state["entered"] = st.session_state.get("page") != current.url_path
    st.session_state["page"] = current.url_path
    current.run()


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
    pages = [
        st.Page(
            f"pages/{chapter.slug}.py",
            title=w.text(f"{chapter.slug}-title"),
            url_path=chapter.slug,
            default=chapter is CHAPTERS[0],
        )
        for chapter in CHAPTERS
    ]
    return st.navigation(pages, position="top")
