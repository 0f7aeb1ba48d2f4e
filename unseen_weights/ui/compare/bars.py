"""Bars of rules side by side: what each shares out, and whom it penalises.

They are plain markup: a phone gets them with the page, and they follow its theme and print.
"""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from unseen_weights.compare.pasted import Named
from unseen_weights.compare.rules import by_district, weight_shares
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

_ROOM = 3  # per cent of a bar's length, from which a number fits into its part


def show_bars(rules: Sequence[Named], w: Words) -> None:
    """A bar for each rule, once in parts by record and once by district."""
    titles = {record: w.text(f"weight-{record}") for record in RECORDS}
    shares = weight_shares(rules).replace({"record": titles}).set_index(["name", "record"])
    st.subheader(w.text("compare-weights-title"), anchor=False)
    _show(shares["share"].unstack(sort=False), 100, w.text("compare-weights-alt"), 0)
    people = by_district(rules).set_index(["name", "district"])["people"].unstack(sort=False)
    st.subheader(w.text("compare-people-title"), anchor=False)
    longest = float(people.sum(axis=1).max())
    _show(people, longest, w.text("compare-people-alt"), len(RECORDS))


def _show(parts: pd.DataFrame, whole: float, told: str, first: int) -> None:
    """Bars of parts, one a row.

    whole: what the longest bar there can be stands for; first: the number of the first colour.
    """
    key = "".join(_key(number, str(name)) for number, name in enumerate(parts.columns, first))
    rows = "".join(_bar(str(name), row, whole, first) for name, row in parts.iterrows())
    st.html(
        f'<div class="uw-compared"><p>{escape(told)}</p>'
        f'<p class="uw-compared-key">{key}</p>{rows}</div>'
    )


def _key(number: int, name: str) -> str:
    return f'<span><i class="uw-part-{number}"></i>{escape(name)}</span> '


def _bar(name: str, row: "pd.Series[float]", whole: float, first: int) -> str:
    pieces = "".join(
        _piece(number, str(part), float(amount), 100 * float(amount) / whole if whole else 0.0)
        for number, (part, amount) in enumerate(row.items(), first)
        if amount
    )
    return f'<div class="uw-compared-bar"><b>{escape(name)}</b><span>{pieces}</span></div>'


def _piece(number: int, part: str, amount: float, length: float) -> str:
    seen = f'<i aria-hidden="true">{amount:.0f}</i>' if length >= _ROOM else ""
    told = escape(f"{part}: {amount:.0f}")
    look = f'class="uw-part-{number}" style="width:{length:.2f}%"'
    return f'<span {look} title="{told}"><em>{told}. </em>{seen}</span>'
