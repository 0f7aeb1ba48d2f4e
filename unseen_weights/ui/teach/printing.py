"""What can be printed: a paper size, and a button for each sheet, which makes it when pressed."""

from functools import partial

import streamlit as st

from unseen_weights.teach import sheets
from unseen_weights.teach.paper import SIZES
from unseen_weights.ui.session import handed
from unseen_weights.words import Words

PRINTING = "to-print"
"""Where on the page the sheets stand."""


@st.fragment
def show_printing(w: Words) -> None:
    """The sheets as PDF; until the tab has handed its visit back, a press would come to nothing."""
    st.header(w.text("teach-print-title"), anchor=PRINTING)
    st.markdown(w.text("teach-print-about"))
    size = st.radio(
        w.text("teach-print-paper"),
        list(SIZES),
        format_func=lambda name: w.text(f"teach-print-{name}"),
        horizontal=True,
        key="teach-paper",
    )
    columns = st.columns(2)
    for number, name in enumerate(sheets.SHEETS):
        with columns[number % 2]:
            st.download_button(
                w.text("teach-print-sheet", name=w.text(f"teach-sheet-{name}")),
                partial(sheets.sheet, name, size, w),
                file_name=f"{name}-{size}.pdf",
                mime="application/pdf",
                on_click="ignore",
                disabled=not handed(),
                key=f"print-{name}",
            )
            st.caption(w.text(f"teach-print-{name}-about"))
