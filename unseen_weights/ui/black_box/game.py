"""The black box in Streamlit: the office, the probes, the guess, and the reveal."""

from threading import Thread
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from unseen_weights.blackbox import CUTS, LEVELS, SCALE
from unseen_weights.chapters.black_box import EXAMPLE, guess_live, reveal_live
from unseen_weights.game import OFFICES
from unseen_weights.ui.arrive import show_arrival
from unseen_weights.ui.black_box_probes import show_answers, show_complaint, show_probes
from unseen_weights.ui.black_box_state import BlackBoxState, write_address
from unseen_weights.ui.live import show_live
from unseen_weights.words import Words


def show_game(state: BlackBoxState, w: Words) -> None:
    """The whole game; it runs again at each thing one does."""
    show_arrival(state.place, state.arrival)
    _ready(w)
    if state.game.revealed:
        _show_reveal(state, w)
    else:
        _show_office(state, w)
        show_probes(state, w)
        _show_guess(state, w)
    st.button(w.text("black-box-new"), icon=":material/refresh:", on_click=state.start_again)
    if state.game.revealed:
        show_answers(state, w)
        _show_office(state, w)
    write_address(state)


@st.cache_resource
def _ready(_w: Words) -> Thread:
    """Load the solver and build the reveal, which takes a while, as the first learner reads."""
    loading = Thread(target=reveal_live, args=(_w, EXAMPLE), daemon=True)
    loading.start()
    return loading


def _show_office(state: BlackBoxState, w: Words) -> None:
    game = state.game
    st.subheader(w.text("black-box-set-up"), anchor=False)
    if game.probes or game.revealed:
        seen = w.text(f"black-box-level-{game.level}")
        looks = w.text(f"black-box-office-{game.office}")
        st.markdown(w.text("black-box-locked", seen=seen, looks=looks))
    else:
        _show_choices(state, w)
    st.markdown(_scale(game.level, w))
    st.markdown(w.text("black-box-link", seed=str(game.seed)))
    link = _link(state)
    st.code(link, language=None, wrap_lines=True)
    if urlsplit(link).hostname in ("localhost", "127.0.0.1"):
        st.caption(w.text("tries-local"))


def _show_choices(state: BlackBoxState, w: Words) -> None:
    keys = [f"bb-{name}-{state.start_number}" for name in ("level", "office")]

    def chosen() -> None:
        state.set_up(*(st.session_state[key] for key in keys))

    level, office = st.columns(2, gap="medium")
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
        told = "black-box-scale-told" if level == "scores" else "black-box-scale"
        return w.text(told, **ends)
    cuts = {name.lower(): cut for name, cut in CUTS.items() if name != "D"}
    return w.text("black-box-cuts", **ends, **cuts)


def _link(state: BlackBoxState) -> str:
    here = urlsplit(st.context.url or "/black-box")
    query = urlencode(state.game.set_up)
    return urlunsplit((here.scheme, here.netloc, here.path, query, ""))


def _show_guess(state: BlackBoxState, w: Words) -> None:
    st.subheader(w.text("black-box-guess-title"), anchor=False)
    live = guess_live(w, state.start, state.bet)
    start_id = f"{state.start_id}-{state.game.office}"
    show_live(live, start_id, f"black-box-{state.game.office}", state.report, state.reveal)
    show_complaint(state, w, "black-box-zeros")


def _show_reveal(state: BlackBoxState, w: Words) -> None:
    code = "_".join(state.game.query().values())
    live = reveal_live(w, state.game, state.bet)
    show_live(live, code, f"black-box-{code}", lambda _: None)
