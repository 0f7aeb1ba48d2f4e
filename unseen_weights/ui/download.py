"""A table as a file that a spreadsheet opens, under a name of one's own."""

import pandas as pd
import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.ui.scripts import script, style
from unseen_weights.words import Words

_RUN = ("=", "+", "-", "@", "\t", "\r")


@st.cache_resource
def _component() -> ComponentRenderer:
    js = script("parts", "download")
    css = style("parts")
    return st.components.v2.component(
        "unseen_weights.download", js=js, css=css, isolate_styles=False
    )


def show_download(table: pd.DataFrame, name: str, w: Words) -> None:
    """A field for the file's name, and the button; name: where nothing is typed."""
    words = {"name": w.text("download-name"), "download": w.text("download-button")}
    data = {"words": words, "name": name, "text": sheet(table)}
    _component()(key=f"download-{name}", data=data, height="content")


def sheet(table: pd.DataFrame) -> str:
    """A table as CSV with semicolons and decimal commas, one digit after them, and no formula.

    Where people write decimal commas, spreadsheets split at semicolons; a comma for both fits none.
    """
    cells = table.map(_harmless).rename(columns=_harmless)
    return cells.to_csv(sep=";", decimal=",", float_format="%.1f", index=False)


def _harmless(cell: object) -> object:
    """A cell that a spreadsheet shows and does not run."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUN) else cell
