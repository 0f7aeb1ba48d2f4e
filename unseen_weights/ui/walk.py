"""A page of the walk in Streamlit: its frame, its live part, and the way on."""

import streamlit as st

from unseen_weights.chapter import Chapter
from unseen_weights.contents import WALK
from unseen_weights.ui.frame import words
from unseen_weights.ui.live import show_live
from unseen_weights.ui.offer import show_forget, show_offer
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.state import PageState
from unseen_weights.ui.visit import page_state, write_address
from unseen_weights.words import Words

_ON_WALK = "on_walk"  # in the session: the page of the walk that was seen last


def show_walk_page(chapter: Chapter, kind: type[PageState] = PageState) -> None:
    """The whole page of a chapter that needs nothing of Python while one moves things.

    kind: of the page's state.
    """
    live = chapter.live(words())
    state = page_state(chapter, kind)
    w = open_page(chapter)
    show_problems(state.problems, w)
    if chapter is WALK[0]:
        show_offer(w)

    @st.fragment
    def live_part() -> None:
        show_live(live.at(state.start), state.start_id, chapter.slug, state.report)
        write_address(state)

    live_part()
    close_page(chapter)
    if chapter is WALK[0]:
        show_forget(w)
    show_way(chapter, w)


def show_way(chapter: Chapter, w: Words) -> None:
    """The pages before and after on the walk; from a page outside it, the way back."""
    st.divider()
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
    ):
        if chapter not in WALK:
            _link(_left_at(), "walk-to", ":material/arrow_back:", w)
            return
        number = WALK.index(chapter)
        st.session_state[_ON_WALK] = chapter.slug
        if number > 0:
            _link(WALK[number - 1], "walk-back", ":material/arrow_back:", w)
        if number + 1 < len(WALK):
            with st.container(key="next", width="content"):
                _link(WALK[number + 1], "walk-next", ":material/arrow_forward:", w)


def _left_at() -> Chapter:
    """The page of the walk that the visitor saw last."""
    slug = st.session_state.get(_ON_WALK)
    return next((chapter for chapter in WALK if chapter.slug == slug), WALK[0])


def _link(chapter: Chapter, message: str, icon: str, w: Words) -> None:
    label = w.text(message, title=w.text(f"{chapter.slug}-title"))
    st.page_link(f"pages/{chapter.room}.py", label=label, icon=icon)
