"""The firms' page's data: a row for each end of each tie, with all that its firm has."""

from typing import Any

import pandas as pd

from unseen_weights.chapters.firms.model.firms import FITTED, GROUPINGS, RECORDS
from unseen_weights.chapters.firms.model.ratings import Pairs, cost_share, office_rule
from unseen_weights.words import Words

Row = dict[str, Any]
_GOLDEN = 0.6180339887


def end_rows(firms: pd.DataFrame, ties: Pairs, words: Words) -> list[Row]:
    """Two rows a tie, one for each firm; `first` marks one row for each firm.

    Every firm needs a partner, or it would not be here. Raises ValueError where one has none.
    """
    known = firm_rows(firms, words)
    rows, met = [], set()
    for tie, pair in enumerate(ties.tolist()):
        for end, place in enumerate(pair):
            rows.append({**known[place], "tie": tie, "end": end, "first": place not in met})
            met.add(place)
    if len(met) < len(known):
        raise ValueError("A firm without a partner has no row.")
    return rows


def firm_rows(firms: pd.DataFrame, words: Words) -> list[Row]:
    """One row a firm: its records, its groups in words, its lane, what forms cost it."""
    table = firms.rename(columns={record: f"{record}_same" for record in FITTED})
    own = office_rule().score(firms)
    table = table.assign(
        was=own < office_rule().line,
        lane=(own.rank(method="first") * _GOLDEN % 1).round(4),
        cost_same=cost_share(firms, "same").round(6),
        cost_fitted=cost_share(firms, "fitted").round(6),
        **{f"{name}_text": _named(firms[name], name, words) for name in GROUPINGS},
    )
    wanted = [
        *("slug", "name", *GROUPINGS, "workers", "kept", "context", "was", "lane"),
        *("cost_same", "cost_fitted", *(f"{name}_text" for name in GROUPINGS)),
        *(record for record in RECORDS if record not in FITTED),
        *(f"{record}_{forms}" for record in FITTED for forms in ("same", "fitted")),
    ]
    found = table[wanted].reset_index().to_dict("records")
    return [{str(key): value for key, value in row.items()} for row in found]


def groups(words: Words) -> list[str]:
    """All groups in words, in the order in which the page lists them."""
    return [words.text(f"firms-{n}-{one}") for n, found in GROUPINGS.items() for one in found]


def _named(values: "pd.Series[str]", grouping: str, words: Words) -> "pd.Series[str]":
    return values.map({one: words.text(f"firms-{grouping}-{one}") for one in GROUPINGS[grouping]})
