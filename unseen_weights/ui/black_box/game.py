"""The black box in Streamlit: the office, the probes, the guess, and the reveal."""

from threading import Thread

import streamlit as st

from unseen_weights.chapters.black_box.chapter import EXAMPLE, guess_live, reveal_live
from unseen_weights.chapters.black_box.model.game import OFFICES
from unseen_weights.chapters.black_box.model.office import LEVELS
from unseen_weights.chapters.black_box.model.probes import Probe
from unseen_weights.ui.arrive import show_arrival
from unseen_weights.ui.black_box.picture import show_box, show_box_style
from unseen_weights.ui.black_box.probes import (
    show_answers,
    show_complaint,
    show_probes,
)
from unseen_weights.ui.black_box.state import BlackBoxState
from unseen_weights.ui.live import show_live
from unseen_weights.ui.visit import write_address
from unseen_weights.walk import followable
from unseen_weights.words import Words


def show_game(state: BlackBoxState, w: Words) -> None:
    """The whole game; it runs again at each thing one does."""
    show_arrival(state.place, state.arrival)
    _ready(w)
    show_box_style()
    if state.game.revealed:
        _show_reveal(state, w)
        _show_new(state, w)
        show_box(state.game, _last(state), w)
        show_answers(state, w)
    else:
        show_probes(state, w)
        _show_guess(state, w)
        _show_new(state, w)
    _show_office(state, w)
    write_address(state)


def _show_new(state: BlackBoxState, w: Words) -> None:
    with st.container(key="bb-new"):
        st.button(w.text("black-box-new"), icon=":material/refresh:", on_click=state.start_again)


def _last(state: BlackBoxState) -> Probe:
    """What went in last, or the person followed."""
    return next(iter(state.game.probes[::-1]), Probe(followable()[state.visit.person]))


@st.cache_resource
def _ready(_w: Words) -> Thread:
    """Load the solver and build the reveal, which takes a while, as the first learner reads."""
    loading = Thread(target=reveal_live, args=(_w, EXAMPLE), daemon=True)
    loading.start()
    return loading


def _show_office(state: BlackBoxState, w: Words) -> None:
    game = state.game
    with st.expander(w.text("black-box-set-up")):
        if game.probes or game.revealed:
            seen = w.text(f"black-box-level-{game.level}")
            looks = w.text(f"black-box-office-{game.office}")
            st.markdown(w.text("black-box-locked", seen=seen, looks=looks))
        else:
            _show_choices(state, w)
    st.markdown(w.text("black-box-link", seed=str(game.seed)))


def _show_choices(state: BlackBoxState, w: Words) -> None:
    keys = [f"bb-{name}-{state.start_number}" for name in ("level", "office")]

    def chosen() -> None:
        state.set_up(*(st.session_state[key] for key in keys))

    level, office = st.container(key="bb-choices").columns(2, gap="medium")
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
    st.caption(w.text("black-box-default"))


def _show_guess(state: BlackBoxState, w: Words) -> None:
    st.subheader(w.text("black-box-guess-title"), anchor=False)
    live = guess_live(w, state.begun, state.bet)
    start_id = f"{state.start_id}-{state.game.office}"
    show_live(live, start_id, f"black-box-{state.game.office}", state.report, state.reveal)
    show_complaint(state, w, "black-box-zeros")


def _show_reveal(state: BlackBoxState, w: Words) -> None:
    code = "_".join(state.game.query().values())
    live = reveal_live(w, state.game, state.bet)
    show_live(live, code, f"black-box-{code}", lambda _: None)
