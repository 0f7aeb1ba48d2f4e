"""A chapter's frame in Streamlit: question, opening words, recap, notes."""

import re
from collections.abc import Mapping, Sequence

import streamlit as st

from unseen_weights.chapter import Chapter, Note, notes_of
from unseen_weights.contents import WALK, where
from unseen_weights.problems import Problem
from unseen_weights.ui.frame import words
from unseen_weights.ui.menu import show_menu
from unseen_weights.ui.share import show_share
from unseen_weights.ui.visit import visit
from unseen_weights.words import Words

_LINKING = re.compile(r"[:.@]")
_WORD_JOINER = "\u2060"  # unseen, and keeps Streamlit from making links of addresses
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


def open_page(chapter: Chapter) -> Words:
    """Where one is, the page's question and its opening words; gives the words for the rest.

    Who comes here first, by a link, is told in one sentence what a score is, and where to begin.
    """
    w = words()
    show_menu(where(chapter, w), w)
    with st.container(key="newcomer"):  # there or not, what follows keeps its place
        if is_newcomer(chapter):
            _greet(chapter, w)
    st.title(w.text(f"{chapter.slug}-question"), anchor=False)
    st.markdown(f"*{w.text(chapter.standing)}*  \n{w.text(f'{chapter.slug}-intro')}")
    return w


def is_newcomer(chapter: Chapter) -> bool:
    """Whether this visit has opened no page but this one, and the walk begins elsewhere."""
    return chapter is not WALK[0] and set(visit().pages) <= {chapter.slug}


def _greet(chapter: Chapter, w: Words) -> None:
    sentence = w.text("page-newcomer" if chapter.follows else "page-newcomer-beside")
    label = f"{sentence} {w.text('page-newcomer-start')}"
    st.page_link(f"pages/{WALK[0].room}.py", label=label)


def close_page(chapter: Chapter) -> None:
    """The recap line, one case from outside the town, and the other notes with their sources."""
    w = words()
    st.markdown(f"**{w.text(f'{chapter.slug}-recap')}**")
    notes = notes_of(chapter.slug)
    for note in notes:
        if note.in_sight:
            st.markdown(f"*{w.text('notes-sight')}*  \n{_told(note, w)}")
    with st.expander(w.text("notes-title")):
        st.markdown(w.text("notes-invented" if chapter.is_invented else chapter.standing))
        for note in notes:
            if not note.in_sight:
                st.markdown(_told(note, w))
        st.caption(w.text("notes-marks"))
    show_share(chapter, w)


def _told(note: Note, w: Words) -> str:
    link = f" [{w.text('notes-link')}]({note.url})" if note.url else ""
    return f"{w.text(note.message)}  \n{note.told(w)}{link}"


def show_problems(problems: Sequence[Problem], w: Words) -> None:
    """One sentence on what in the address could not be used; nothing of it becomes markup.

    What the browser had kept and cannot be used has a sentence of its own.
    """
    told: dict[str, list[str]] = {}
    for problem in problems:
        part = w.text(problem.message, **harmless(problem.values))
        told.setdefault(problem.sentence, []).append(part)
    sentences = [_joined(sentence, parts, w) for sentence, parts in told.items()]
    with st.container():
        if sentences:
            st.warning(" ".join(sentences), icon=":material/info:")


def _joined(sentence: str, parts: Sequence[str], w: Words) -> str:
    return w.text(sentence, what="; ".join(parts)) if sentence else " ".join(parts)


def harmless(values: Mapping[str, str], longest: int = 40) -> dict[str, str]:
    """Texts of strangers as Markdown shows them: cut, and with nothing that becomes markup."""
    cut = {name: " ".join(value.split())[:longest] for name, value in values.items()}
    cut = {name: _LINKING.sub(rf"{_WORD_JOINER}\g<0>", value) for name, value in cut.items()}
    return {name: _PUNCTUATION.sub(r"\\\g<0>", value) for name, value in cut.items()}
