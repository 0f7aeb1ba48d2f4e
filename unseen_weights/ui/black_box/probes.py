"""The black box's probes in Streamlit: the box, what goes in, the answers, what counts."""

from html import escape

import streamlit as st

from unseen_weights.chapters.black_box.chapter import (
    probe_rows,
    residents,
    value_options,
    worth_example,
    worths,
)
from unseen_weights.chapters.black_box.model.office import CUTS, PROBES, SCALE
from unseen_weights.chapters.black_box.model.probes import ENDS, Probe, present
from unseen_weights.town import RECORDS
from unseen_weights.ui.black_box.picture import show_box
from unseen_weights.ui.black_box.state import BlackBoxState
from unseen_weights.walk import followable
from unseen_weights.words import Words

_NONE = "none"


def show_probes(state: BlackBoxState, w: Words) -> None:
    """The closed box on one side, what to put into it on the other; beneath, all answers."""
    picture, asking = st.columns((3, 2), gap="medium")
    with asking:
        probe = _show_form(state, w)
        _show_last(state, w)
        st.markdown(w.text("black-box-line-how", level=state.game.level))
    with picture:
        show_box(state.game, probe, w)
    show_answers(state, w)
    _show_worths(probe.resident, state, w)


def _show_form(state: BlackBoxState, w: Words) -> Probe:
    with st.container(key="bb-form", gap="small"):
        probe = _picked(state, w)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                w.text("black-box-ask"),
                type="primary",
                on_click=state.ask,
                args=(probe,),
                disabled=state.game.full,
            )
            st.markdown(w.text("black-box-left", left=PROBES - len(state.game.probes)))
        show_complaint(state, w, "black-box-nothing", "black-box-twice", "black-box-full")
    return probe


def show_complaint(state: BlackBoxState, w: Words, *messages: str) -> None:
    """Why the last thing could not be done, if it is one of these messages."""
    problem = state.complaint
    if problem and problem.message in messages:
        st.warning(w.text(problem.message, **problem.values), icon=":material/info:")


def _show_last(state: BlackBoxState, w: Words) -> None:
    rows = probe_rows(state.game, w)[-1:]
    said = [escape(f"{w.text('black-box-said', **row)} {row['way']}".strip()) for row in rows]
    st.html(f'<p class="uw-said" role="status">{"".join(said)}</p>')


def show_answers(state: BlackBoxState, w: Words) -> None:
    """All answers so far as a table."""
    title = w.text("black-box-answers")
    rows = probe_rows(state.game, w)
    if not rows:
        return
    st.subheader(title, anchor=False)
    heads = {name: name for name in ("number", "name", "change", "way", "verdict")}
    if state.game.level != "yes-no":
        heads["shown"] = state.game.level
    titles = {key: w.text(f"black-box-head-{heading}") for key, heading in heads.items()}
    st.html(_table(title, titles, rows, "uw-wrap"))


def _picked(state: BlackBoxState, w: Words) -> Probe:
    with st.container(horizontal=True, gap="small"):
        resident, record = _resident(state, w), _record(state, w)
    if record == _NONE:
        return Probe(resident)
    return Probe(resident, record, _value(resident, record, state, w))


def _resident(state: BlackBoxState, w: Words) -> str:
    town, ids, followed = residents(), list(residents().index), followable()[state.visit.person]
    return str(
        st.selectbox(
            w.text("black-box-resident"),
            ids,
            ids.index(followed),
            format_func=lambda one: str(town.at[one, "name"]),
            key=f"bb-resident-{followed}",
            disabled=state.game.full,
        )
    )


def _record(state: BlackBoxState, w: Words) -> str:
    return str(
        st.selectbox(
            w.text("black-box-record"),
            (_NONE, *RECORDS),
            format_func=lambda name: w.text(
                "black-box-record-none" if name == _NONE else f"weight-{name}"
            ),
            key="bb-record",
            disabled=state.game.full,
        )
    )


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
    heads = {name: w.text(f"black-box-head-{name}") for name in ("record", "now", "worst", "best")}
    with st.expander(title):
        st.html(_table(title, heads, worths(resident, w), "uw-worths"))
        worth = w.text("black-box-worth", level=state.game.level, **worth_example())
        st.markdown(f"{worth} {w.text('black-box-beyond')}")
        st.markdown(_scale(state.game.level, w))


def _scale(level: str, w: Words) -> str:
    ends = {"low": SCALE[0], "high": SCALE[1]}
    if level != "grades":
        told = "black-box-scale-told" if level == "scores" else "black-box-scale"
        return w.text(told, **ends)
    cuts = {name.lower(): cut for name, cut in CUTS.items() if name != "D"}
    return w.text("black-box-cuts", **ends, **cuts)


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
