"""The tries panel: compare, go back to one, download, share by link."""

from html import escape
from urllib.parse import urlencode, urlsplit, urlunsplit

import pandas as pd
import streamlit as st

from unseen_weights.factors import TOWN
from unseen_weights.settings import plain
from unseen_weights.town import DISTRICTS, load_residents
from unseen_weights.tries import compare
from unseen_weights.ui.lab_state import LabState
from unseen_weights.words import Words


def show_tries(state: LabState, w: Words) -> None:
    """The kept tries as a table, with what one can do with them, and the link to all this."""
    st.subheader(w.text("tries-title"), anchor=False)
    if state.tries:
        _show_table(state, w)
    else:
        st.markdown(w.text("tries-none"))
    if state.full:
        st.info(w.text("tries-full"))
    st.caption(w.text("tries-share"))
    link = _link(state)
    st.code(link, language=None, wrap_lines=True)
    if urlsplit(link).hostname in ("localhost", "127.0.0.1"):
        st.caption(w.text("tries-local"))


def _show_table(state: LabState, w: Words) -> None:
    table = compare(state.tries, load_residents())
    label = escape(w.text("tries-title"))
    cells = _readable(table, w).to_html(index=False, border=0)
    st.html(f'<div class="uw-tries" role="region" tabindex="0" aria-label="{label}">{cells}</div>')
    with st.container(horizontal=True):
        for number, settings in enumerate(state.tries, start=1):
            label = w.text("tries-back", number=number)
            if st.button(label, key=f"back-{number}"):
                state.begin(settings)
                st.rerun()
        csv = table.to_csv().encode()
        st.download_button(
            w.text("tries-download"), csv, "tries.csv", "text/csv", on_click="ignore"
        )
        if st.button(w.text("tries-clear")):
            state.tries.clear()
            st.rerun(scope="fragment")


def _readable(table: pd.DataFrame, w: Words) -> pd.DataFrame:
    shown = table.reset_index()
    shown["from"] = [w.text(f"preset-{name}") for name in table["from"]]
    shown["line"] = [plain(round(line, 2)) for line in table["line"]]
    shown["scale"] = [w.text(f"lab-scale-{name}") for name in table["scale"]]
    for district in DISTRICTS:
        shown[district] = [f"{rate:.0%}" for rate in table[district]]
    titles = {key: w.text(f"tries-{key}") for key in ("from", "line", "scale", "penalised", "kept")}
    titles |= {factor.name: w.text(f"weight-{factor.name}") for factor in TOWN}
    return shown.rename(columns=titles | {"try": w.text("tries-number")})


def _link(state: LabState) -> str:
    here = urlsplit(st.context.url or "")
    return urlunsplit((here.scheme, here.netloc, here.path, urlencode(state.query()), ""))
