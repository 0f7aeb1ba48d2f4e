"""A page of the walk in Streamlit: its frame, its live part, and the way on."""

from functools import partial

import streamlit as st

from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import BETS, bet_options
from unseen_weights.ui.frame import entered, words
from unseen_weights.ui.live import show_live
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.visit import page_state, report, visit, write_address
from unseen_weights.words import Words


def show_walk_page(chapter: Chapter) -> None:
    """The whole page of a chapter that needs nothing of Python while one moves things."""
    came = entered()
    live = chapter.live(words())
    state = page_state(chapter, live.start, came)
    w = open_page(chapter)
    show_problems(state.problems, w)

    @st.fragment
    def live_part() -> None:
        show_live(
            live.at(state.start), state.start_id, chapter.slug, partial(report, chapter, state)
        )
        write_address(chapter, state)

    live_part()
    close_page(chapter)
    show_way(chapter, w)


def show_way(chapter: Chapter, w: Words) -> None:
    """Where one is in the walk, and the pages before and after."""
    number = CHAPTERS.index(chapter)
    st.divider()
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
    ):
        if number > 0:
            _link(CHAPTERS[number - 1], "walk-back", ":material/arrow_back:", w)
        st.caption(
            w.text(
                "walk-progress",
                section=w.text(chapter.section),
                number=number + 1,
                of=len(CHAPTERS),
            )
        )
        if number + 1 < len(CHAPTERS):
            _link(CHAPTERS[number + 1], "walk-next", ":material/arrow_forward:", w)


def show_bets(w: Words) -> None:
    """Every bet of the walk, and how it turned out."""
    st.subheader(w.text("bets-title"), anchor=False)
    bets = visit().bets
    if not bets:
        st.markdown(w.text("bets-none"))
    for name in [bet for bet in BETS if bet in bets]:
        labels = {option["value"]: option["label"] for option in bet_options(name, w)}
        question = w.text("bet-start-plain" if name == "start" else f"bet-{name}")
        verdict = w.text("bet-verdict", verdict=bets[name].verdict)
        choice = labels[bets[name].choice]
        st.markdown("- " + w.text("bets-line", question=question, choice=choice, verdict=verdict))


def _link(chapter: Chapter, message: str, icon: str, w: Words) -> None:
    label = w.text(message, title=w.text(f"{chapter.slug}-title"))
    st.page_link(f"pages/{chapter.slug}.py", label=label, icon=icon)
