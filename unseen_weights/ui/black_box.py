"""The black box in Streamlit: the bet, the office, probes with their answers, guess and reveal."""

from html import escape
from threading import Thread

import streamlit as st

from unseen_weights.blackbox import CUTS, HIGHEST, LEVELS, PROBES, RECORDS, SCALE, Probe, present
from unseen_weights.chapters.black_box import (
    probe_rows,
    records_of,
    residents,
    reveal_live,
)
from unseen_weights.chapters.walk import bet_options, people
from unseen_weights.consistent import warm
from unseen_weights.game import OFFICES
from unseen_weights.settings import WEIGHT_RANGE
from unseen_weights.ui.black_box_state import BET, BlackBoxState, write_address
from unseen_weights.ui.live import show_live
from unseen_weights.ui.visit import visit
from unseen_weights.words import Words

_NONE = "none"


def show_game(state: BlackBoxState, w: Words) -> None:
    """The whole game; it runs again at each thing one does."""
    _ready()
    _show_bet(state, w)
    _show_office(state, w)
    if state.game.revealed:
        _show_reveal(state, w)
        _show_answers(state, w)
    else:
        _show_probes(state, w)
        _show_guess(state, w)
    st.button(w.text("black-box-new"), icon=":material/refresh:", on_click=state.start_again)
    write_address(state)


@st.cache_resource
def _ready() -> Thread:
    """Load the solver, which takes a second, while the first learner reads."""
    loading = Thread(target=warm, daemon=True)
    loading.start()
    return loading


def _show_bet(state: BlackBoxState, w: Words) -> None:
    labels = {option["value"]: option["label"] for option in bet_options(BET, w)}
    placed = visit().bets.get(BET)
    if placed:
        st.markdown(w.text("black-box-bet-placed", choice=labels[placed.choice]))
    elif not state.game.revealed:
        with st.container(border=True):
            st.radio(
                w.text(f"bet-{BET}"), list(labels), format_func=labels.get, index=None, key="bb-bet"
            )
            st.button(w.text("bet-place"), on_click=lambda: state.bet(st.session_state["bb-bet"]))


def _show_office(state: BlackBoxState, w: Words) -> None:
    game = state.game
    st.subheader(w.text("black-box-set-up"), anchor=False)
    if game.probes or game.revealed:
        seen = w.text(f"black-box-level-{game.level}")
        looks = w.text(f"black-box-office-{game.office}")
        st.markdown(w.text("black-box-locked", seen=seen, looks=looks))
    else:
        _show_choices(state, w)
    st.caption(" ".join([_scale(game.level, w), w.text("black-box-seed", seed=str(game.seed))]))


def _show_choices(state: BlackBoxState, w: Words) -> None:
    keys = [f"bb-{name}-{state.start_number}" for name in ("level", "office")]

    def chosen() -> None:
        state.set_up(*(st.session_state[key] for key in keys))

    level, office = st.columns(2, gap="large")
    level.radio(
        w.text("black-box-level"),
        LEVELS,
        LEVELS.index(state.game.level),
        format_func=lambda name: w.text(f"black-box-level-{name}"),
        key=keys[0],
        on_change=chosen,
    )
    office.radio(
        w.text("black-box-office"),
        OFFICES,
        OFFICES.index(state.game.office),
        format_func=lambda name: w.text(f"black-box-office-{name}"),
        key=keys[1],
        on_change=chosen,
    )


def _scale(level: str, w: Words) -> str:
    ends = {"low": SCALE[0], "high": SCALE[1]}
    if level != "grades":
        return w.text("black-box-scale", **ends)
    cuts = {name.lower(): cut for name, cut in CUTS.items() if name != "D"}
    return w.text("black-box-cuts", **ends, **cuts)


def _show_probes(state: BlackBoxState, w: Words) -> None:
    asking, told = st.columns(2, gap="large")
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
        _complain(state, w, "black-box-nothing", "black-box-twice", "black-box-full")
    with told:
        _show_answers(state, w)


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
    st.caption(w.text("black-box-records", records=", ".join(records_of(str(resident), w))))
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
    value = st.number_input(
        w.text("black-box-value"),
        0,
        HIGHEST[record],
        present(residents(), resident, record),
        key=f"bb-value-{resident}-{record}",
        disabled=state.game.full,
    )
    return int(value)


def _complain(state: BlackBoxState, w: Words, *messages: str) -> None:
    problem = state.complaint
    if problem and problem.message in messages:
        st.warning(w.text(problem.message, **problem.values), icon=":material/info:")


def _show_answers(state: BlackBoxState, w: Words) -> None:
    title = w.text("black-box-answers")
    st.subheader(title, anchor=False)
    rows = probe_rows(state.game, w)
    if not rows:
        st.markdown(w.text("black-box-none-yet"))
        return
    said = escape(w.text("black-box-said", **rows[-1]))
    st.html(f'<p role="status"><strong>{said}</strong></p>')
    heads = {"number": "number", "name": "name", "change": "change", "verdict": "verdict"}
    if state.game.level != "yes-no":
        heads["shown"] = state.game.level
    head = "".join(
        f'<th scope="col">{escape(w.text(f"black-box-head-{heading}"))}</th>'
        for heading in heads.values()
    )
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(row[key])}</td>" for key in heads) + "</tr>" for row in rows
    )
    st.html(
        f'<div class="uw-tries uw-wrap" role="region" tabindex="0" aria-label="{escape(title)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _show_guess(state: BlackBoxState, w: Words) -> None:
    st.subheader(w.text("black-box-guess-title"), anchor=False)
    st.markdown(w.text("black-box-guess-help"))
    numbers = state.game.guess or (*(50 for _ in RECORDS), 600)
    keys = [f"bb-guess-{state.start_number}-{name}" for name in (*RECORDS, "line")]
    ends = [*(WEIGHT_RANGE for _ in RECORDS), SCALE]
    labels = [*(w.text(f"weight-{name}") for name in RECORDS), w.text("black-box-line")]

    def guess() -> None:
        *weights, line = (int(st.session_state[key]) for key in keys)
        state.guess(weights, line)

    with st.form("bb-guess", border=False):
        columns = [*st.columns(4), *st.columns(4)]
        for column, key, label, (low, high), number in zip(
            columns, keys, labels, ends, numbers, strict=False
        ):
            column.number_input(label, low, high, number, 5, key=key)
        st.form_submit_button(w.text("black-box-guess"), type="primary", on_click=guess)
    _complain(state, w, "black-box-zeros")


def _show_reveal(state: BlackBoxState, w: Words) -> None:
    st.subheader(w.text("black-box-reveal"), anchor=False)
    live = reveal_live(w, state.game)
    placed = visit().bets.get(BET)
    if placed:
        with st.container(border=True):
            st.markdown(live.start["told"]["feedback"][placed.choice])
    code = "_".join(state.game.query().values())
    show_live(live, code, f"black-box-{code}", lambda _: None)
