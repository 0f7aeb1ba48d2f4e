"""Where things are in Everywhere's chart, in pixels: two pictures in one view, at any width.

Dots stand above in rows, one row for each number of shut doors; a row that ever needs more than
one line of dots is that much higher. What is left of the height is the grid's.
"""

from collections.abc import Sequence
from typing import Any

import altair as alt

from unseen_weights.charts.town import MUTED

LOW = "height < 450"  # as on a phone or a tablet
LEFT, RIGHT = 64, 34  # room for names, and for numbers
HEAD, GAP, FOOT = 16, 24, 16  # above the dots, above the grid and below it, for text
_ENDS = {"x": alt.X, "y": alt.Y}
_OTHER_ENDS = {"x2": alt.X2, "y2": alt.Y2}


def measures(most: Sequence[int], columns: int) -> dict[str, str]:
    """Sizes and places as derived parameters.

    most: for each number of shut doors, from 0, the most people that a row must hold; columns:
    how many people the grid holds.
    """
    doors = len(most) - 1
    lines = [f"(ceil({count} / per_line) - 1)" for count in most]
    heights = [f"row_least + max({more}, 0) * pitch" for more in lines]
    tops = [" + ".join([str(HEAD), *heights[shut + 1 :]]) for shut in range(doors + 1)]
    return {
        "pitch": f"width < 520 ? 5.6 : {LOW} ? 8 : 10",
        "row_least": f"{LOW} ? 13 : 17",
        "inner": f"width - {LEFT + RIGHT}",
        "per_line": "floor(inner / pitch)",
        "row_heights": f"[{', '.join(heights)}]",
        "row_tops": f"[{', '.join(tops)}]",
        "grid_top": f"row_tops[0] + row_heights[0] + {GAP}",
        "grid_row": f"(height - grid_top - {FOOT}) / {doors}",
        "grid_column": f"inner / {max(columns, 1)}",
    }


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
