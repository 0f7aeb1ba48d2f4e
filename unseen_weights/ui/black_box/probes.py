"""The black box's probes in Streamlit: whom to ask about, what a record is worth, the answers."""

from html import escape

import streamlit as st

from unseen_weights.blackbox import PROBES
from unseen_weights.chapters.black_box import (
    probe_rows,
    residents,
    value_options,
    worth_example,
    worths,
)
from unseen_weights.chapters.walk import people
from unseen_weights.probes import ENDS, RECORDS, Probe, present
from unseen_weights.ui.black_box_state import BlackBoxState
from unseen_weights.ui.visit import visit
from unseen_weights.words import Words

_NONE = "none"


def show_probes(state: BlackBoxState, w: Words) -> None:
    """What to ask on one side, what one was told on the other."""
    asking, told = st.columns(2, gap="medium")
    with asking:
        st.subheader(w.text("black-box-ask-title"), anchor=False)
        st.markdown(w.text("black-box-left", left=PROBES - len(state.game.probes)))
        probe = _picked(state, w)
        st.button(
            w.text("black-box-ask"),
            type="primary",
            on_click=state.ask,
            args=(probe,),
            disabled=state.game.full,
        )
        show_complaint(state, w, "black-box-nothing", "black-box-twice", "black-box-full")
        _show_last(state, w)
        _show_worths(probe.resident, state, w)
    with told:
        show_answers(state, w)


def show_complaint(state: BlackBoxState, w: Words, *messages: str) -> None:
    """Why the last thing could not be done, if it is one of these messages."""
    problem = state.complaint
    if problem and problem.message in messages:
        st.warning(w.text(problem.message, **problem.values), icon=":material/info:")


def _show_last(state: BlackBoxState, w: Words) -> None:
    said = [escape(w.text("black-box-said", **row)) for row in probe_rows(state.game, w)[-1:]]
    st.html(f'<p class="uw-said" role="status">{"".join(said)}</p>')


def show_answers(state: BlackBoxState, w: Words) -> None:
    """All answers so far as a table."""
    title = w.text("black-box-answers")
    st.subheader(title, anchor=False)
    rows = probe_rows(state.game, w)
    if not rows:
        st.markdown(w.text("black-box-none-yet"))
        return
    heads = {"number": "number", "name": "name", "change": "change", "verdict": "verdict"}
    if state.game.level != "yes-no":
        heads["shown"] = state.game.level
    titles = {key: w.text(f"black-box-head-{heading}") for key, heading in heads.items()}
    st.html(_table(title, titles, rows, "uw-wrap"))


def _picked(state: BlackBoxState, w: Words) -> Probe:
    town, ids, followed = residents(), list(residents().index), people()[visit().person]
    resident = st.selectbox(
        w.text("black-box-resident"),
        ids,
        ids.index(followed),
        format_func=lambda one: str(town.at[one, "name"]),
        key=f"bb-resident-{followed}",
        disabled=state.game.full,
    )
    record = st.selectbox(
        w.text("black-box-record"),
        (_NONE, *RECORDS),
        format_func=lambda name: w.text(
            "black-box-record-none" if name == _NONE else f"short-{name}"
        ),
        key="bb-record",
        disabled=state.game.full,
    )
    if record == _NONE:
        return Probe(str(resident))
    return Probe(str(resident), str(record), _value(str(resident), str(record), state, w))


def _value(resident: str, record: str, state: BlackBoxState, w: Words) -> int:
    options = value_options(resident, record, w)
    values = list(options)
    worst, best = ENDS[record]
    first = worst if present(residents(), resident, record) == best else best
    value = st.selectbox(
        w.text("black-box-value"),
        values,
        values.index(first),
        format_func=lambda one: options[one],
        key=f"bb-value-{resident}-{record}",
        disabled=state.game.full,
    )
    return int(value)


def _show_worths(resident: str, state: BlackBoxState, w: Words) -> None:
    title = w.text("black-box-worth-title")
    st.subheader(title, anchor=False)
    heads = {name: w.text(f"black-box-head-{name}") for name in ("record", "now", "worst", "best")}
    st.html(_table(title, heads, worths(resident, w), "uw-worths"))
    worth = w.text("black-box-worth", level=state.game.level, **worth_example())
    st.markdown(f"{worth} {w.text('black-box-beyond')}")


def _table(title: str, heads: dict[str, str], rows: list[dict[str, str]], style: str) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads.values())
    body = "".join(
        "<tr>" + "".join(f'<td class="{key}">{escape(row[key])}</td>' for key in heads) + "</tr>"
        for row in rows
    )
    return (
        f'<div class="uw-tries {style}" role="region" tabindex="0" aria-label="{escape(title)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )
