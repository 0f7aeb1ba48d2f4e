"""The tries panel: compare, go back to one, download."""

from html import escape

import pandas as pd
import streamlit as st

from unseen_weights.chapters.lab.model.tries import compare
from unseen_weights.factors import TOWN
from unseen_weights.problems import plain
from unseen_weights.town import DISTRICTS, load_residents
from unseen_weights.ui.download import show_download
from unseen_weights.ui.lab.state import LabState
from unseen_weights.words import Words


def show_tries(state: LabState, w: Words) -> None:
    """The kept tries as a table, with what one can do with them."""
    st.subheader(w.text("tries-title"), anchor=False)
    if state.tries:
        _show_table(state, w)
    else:
        st.markdown(w.text("tries-none"))
    if state.full:
        st.info(w.text("tries-full"))
    st.caption(w.text("tries-share"))


def _show_table(state: LabState, w: Words) -> None:
    table = compare(state.tries, load_residents())
    if not state.is_open:
        table = table.assign(kept="–")
    label = escape(w.text("tries-title"))
    cells = _readable(table, w).to_html(index=False, border=0)
    st.html(f'<div class="uw-tries" role="region" tabindex="0" aria-label="{label}">{cells}</div>')
    with st.container(horizontal=True):
        for number, settings in enumerate(state.tries, start=1):
            label = w.text("tries-back", number=number)
            if st.button(label, key=f"back-{number}"):
                state.go_back(settings)
                st.rerun()
        if st.button(w.text("tries-clear")):
            state.tries = []
            st.rerun(scope="fragment")
    show_download(_numbers(table, w), w.text("tries-file"), w)


def _readable(table: pd.DataFrame, w: Words) -> pd.DataFrame:
    shown = table.assign(line=[plain(round(line, 2)) for line in table["line"]])
    for district in DISTRICTS:
        shown[district] = [f"{rate:.0%}" for rate in table[district]]
    return _titled(shown, w)


def _numbers(table: pd.DataFrame, w: Words) -> pd.DataFrame:
    """The table for a spreadsheet: shares as numbers, in per cent."""
    percent = {name: w.text("tries-percent", district=name) for name in DISTRICTS}
    return _titled(table.assign(**{name: table[name] * 100 for name in DISTRICTS}), w).rename(
        columns=percent
    )


def _titled(table: pd.DataFrame, w: Words) -> pd.DataFrame:
    shown = table.reset_index()
    shown["from"] = [w.text(f"preset-{name}") for name in table["from"]]
    shown["scale"] = [w.text(f"lab-scale-{name}") for name in table["scale"]]
    titles = {key: w.text(f"tries-{key}") for key in ("from", "line", "scale", "penalised", "kept")}
    titles |= {factor.name: w.text(f"weight-{factor.name}") for factor in TOWN}
    return shown.rename(columns=titles | {"try": w.text("tries-number")})
