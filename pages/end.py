"""The end: who can change it."""

import streamlit as st

from unseen_weights.contents import CHAPTERS, END
from unseen_weights.ui.end.state import EndState
from unseen_weights.ui.live import show_live
from unseen_weights.ui.page import close_page, open_page, show_problems
from unseen_weights.ui.visit import page_state, visit, write_address
from unseen_weights.ui.walk import show_way

state = page_state(END, EndState)
w = open_page(END)
show_problems(state.problems, w)


@st.fragment
def end() -> None:
    """The live part: what a pause runs again."""
    show_live(END.live(w).at(state.start), state.start_id, "end", state.report)
    write_address(state)


end()
unopened = [chapter for chapter in CHAPTERS if chapter.slug not in visit().pages]
if unopened:
    st.subheader(w.text("end-unopened"), anchor=False)
    with st.container(horizontal=True):
        for chapter in unopened:
            st.page_link(f"pages/{chapter.room}.py", label=w.text(f"{chapter.slug}-title"))
st.page_link("pages/start.py", label=w.text("end-again"), icon=":material/restart_alt:")
close_page(END)
show_way(END, w)
