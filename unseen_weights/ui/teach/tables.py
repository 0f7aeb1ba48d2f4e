"""The tables of a teacher's page: ideas, misconceptions, terms, curricula, the school's sheet."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from unseen_weights.teach import ideas, school
from unseen_weights.teach.ideas import Entry
from unseen_weights.words import Words

HEADS: Mapping[str, tuple[str, ...]] = {
    "ideas": ("idea", "where"),
    "wrong": ("wrong", "answer", "where"),
    "terms": ("term", "means"),
    "curricula": ("framework", "code", "text", "read", "where"),
}


def show_tables(w: Words) -> None:
    """Each table behind one click."""
    entries = {
        "ideas": ideas.ideas(w),
        "wrong": ideas.misconceptions(w),
        "terms": ideas.terms(w),
        "curricula": ideas.curricula(w),
    }
    for name, rows in entries.items():
        with st.expander(w.text(f"teach-{name}-title")):
            if name in ("terms", "curricula"):
                st.markdown(w.text(f"teach-{name}-about"))
            _show(w.text(f"teach-{name}-title"), HEADS[name], rows, w)
    with st.expander(w.text("teach-school-title")):
        st.markdown(w.text("teach-school-about", version=school.release()))
        for asked, told in school.facts(w):
            st.markdown(f"**{asked}**  \n{told}")


def _show(label: str, heads: Sequence[str], rows: Sequence[Entry], w: Words) -> None:
    head = "".join(f'<th scope="col">{escape(w.text(f"teach-head-{one}"))}</th>' for one in heads)
    body = "".join(f"<tr>{_cells(entry, heads, w)}</tr>" for entry in rows)
    st.html(
        f'<div class="uw-tries uw-taught" role="region" tabindex="0" aria-label="{escape(label)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _cells(entry: Entry, heads: Sequence[str], w: Words) -> str:
    texts = [escape(text, quote=False) for text in entry.texts]
    if entry.url:
        texts[-1] = f'<a href="{escape(entry.url)}" rel="noreferrer">{texts[-1]}</a>'
    if "where" in heads:
        texts.append(escape(ideas.names(entry.pages, w), quote=False))
    return "".join(f"<td>{text}</td>" for text in texts)
