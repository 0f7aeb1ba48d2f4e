"""Where things are in the chart: a row for each step, two feet at the end, and known lines."""

from datetime import date
from math import log
from typing import Any

import altair as alt
from babel.dates import format_date

from unseen_weights.chapters.open.model.published import NONE, lines
from unseen_weights.chapters.open.model.rules import AMS, CRS, SCHUFA
from unseen_weights.charts.style import NARROW

_ROUND = range(5, 100, 5)  # per cents that the axis may mark
FOOT = 50  # pixels below the steps, for where each of the two ends


def measures(bars: dict[str, int]) -> dict[str, str]:
    """Sizes as derived parameters; bars: how many rows each rule has."""
    chain = "".join(f"rule == '{rule}' ? {count} : " for rule, count in bars.items())
    return {
        "row_height": f"(height - {FOOT}) / ({chain}1)",
        "label_height": f"{NARROW} ? 13 : 17",
        "bar_height": "(row_height - label_height - 3) / 2",
    }


def bar_top(row: str, who: str) -> str:
    """The upper edge of a person's bar in a row; who is 0 or 1."""
    return f"{row} * row_height + label_height + ({who}) * bar_height"


def foot(who: str) -> str:
    """The height at which a person ends."""
    return f"height - {FOOT} + 13 + ({who}) * 24"


def down(**fields: str) -> dict[str, Any]:
    """Encodings for y and y2 by fields that hold pixels."""
    plain: dict[str, Any] = {"scale": None, "axis": None, "title": None}
    ends = {"y": alt.Y(f"{fields['y']}:Q", **plain)}
    return ends | ({"y2": alt.Y2(f"{fields['y2']}:Q")} if "y2" in fields else {})


def along(field: str) -> alt.X:
    """The sum so far; for the job office, marked with the chance that it stands for."""
    scale = alt.Scale(nice=False, zero=False, padding=14)
    told = f"rule == '{AMS}' ? format(100 / (1 + exp(-datum.value)), '.0f') + '%' : datum.label"
    ticks = alt.expr(f"{NARROW} ? 4 : 7")
    round_ones = ", ".join(repr(round(log(share / (100 - share)), 9)) for share in _ROUND)
    values = alt.ExprRef(f"rule == '{AMS}' ? [{round_ones}] : null")
    axis = alt.Axis(
        grid=False,
        tickCount=ticks,
        values=values,
        labelExpr=told,
        labelFlush=True,
        labelOverlap="greedy",
        labelSeparation=6,
    )
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=axis)


def classes() -> dict[str, int]:
    """The classes of the credit score and where each begins, the best first."""
    return {name: int(row["low"]) for name, row in lines(SCHUFA).items()}


def draws() -> dict[str, dict[str, Any]]:
    """The draws under today's table, the latest first: line, people invited and date."""
    return {name: row for name, row in lines(CRS).items() if row["older"] is False}


def written_date(iso: str, language: str) -> str:
    """A day or a month as people write it; '' where none is known."""
    if iso == NONE:
        return ""
    year, month, *day = (int(part) for part in iso.split("-"))
    pattern = "d MMMM y" if day else "MMMM y"
    text: str = format_date(date(year, month, *(day or [1])), pattern, locale=language)
    return text
