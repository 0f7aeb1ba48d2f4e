"""Marks and words at places in pixels, for charts that lay themselves out."""

from typing import Any

import altair as alt

from unseen_weights.charts.style import MUTED

_ENDS = {"x": alt.X, "y": alt.Y}
_OTHER_ENDS = {"x2": alt.X2, "y2": alt.Y2}


def pixels(**fields: str) -> dict[str, Any]:
    """Encodings by fields that hold pixels: `pixels(x="left", x2="right")` and the like."""
    ends = {
        name: _ENDS[name](f"{field}:Q", scale=None, axis=None, title=None)
        for name, field in fields.items()
        if name in _ENDS
    }
    others = {n: _OTHER_ENDS[n](f"{f}:Q") for n, f in fields.items() if n in _OTHER_ENDS}
    return ends | others


def written(chart: alt.Chart, x: str, y: str, text: str, **look: Any) -> alt.Chart:
    """Text (a Vega expression) at a place in pixels (two more), for each row of `chart`."""
    placed = chart.transform_calculate(text=text).transform_calculate(text_x=x, text_y=y)
    plain: dict[str, Any] = {
        "align": "left",
        "baseline": "middle",
        "fontSize": 12,
        "fill": MUTED,
        "aria": False,
    }
    marks: alt.Chart = placed.mark_text(**(plain | look)).encode(
        **pixels(x="text_x", y="text_y"), text="text:N"
    )
    return marks
