"""A chapter's frame in Streamlit: question, opening words, recap, notes."""

import re
from collections.abc import Mapping, Sequence

import streamlit as st

from unseen_weights.chapters.chapter import Chapter, notes_of
from unseen_weights.settings import Problem
from unseen_weights.ui.frame import words
from unseen_weights.words import Words

_LINKING = re.compile(r"[:.@]")
_WORD_JOINER = "\u2060"  # unseen, and keeps Streamlit from making links of addresses
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def open_page(chapter: Chapter) -> Words:
    """The page's question and its opening words; gives the words for the rest."""
    w = words()
    st.title(w.text(f"{chapter.slug}-question"), anchor=False)
    st.markdown(f"*{w.text('page-invented')}*")
    st.markdown(w.text(f"{chapter.slug}-intro"))
    return w


def close_page(chapter: Chapter) -> None:
    """The recap line and the notes with their sources."""
    w = words()
    st.markdown(f"**{w.text(f'{chapter.slug}-recap')}**")
    with st.expander(w.text("notes-title")):
        st.markdown(w.text("notes-invented"))
        for note in notes_of(chapter.slug):
            link = f" [{w.text('notes-link')}]({note.url})" if note.url else ""
            source = f"{w.text('notes-source')}: {note.source.rstrip('.')}.{link}"
            st.markdown(f"{w.text(note.message)}  \n{source}")


def show_problems(problems: Sequence[Problem], w: Words) -> None:
    """One sentence on what in the address could not be used; nothing of it becomes markup."""
    if problems:
        parts = [w.text(problem.message, **_harmless(problem.values)) for problem in problems]
        st.warning(w.text("address-problems", what="; ".join(parts)), icon=":material/info:")


def _harmless(values: Mapping[str, str], longest: int = 40) -> dict[str, str]:
    cut = {name: " ".join(value.split())[:longest] for name, value in values.items()}
    cut = {name: _LINKING.sub(rf"{_WORD_JOINER}\g<0>", value) for name, value in cut.items()}
    return {name: _PUNCTUATION.sub(r"\\\g<0>", value) for name, value in cut.items()}
