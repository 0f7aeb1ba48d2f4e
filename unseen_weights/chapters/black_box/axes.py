"""What the black box’s charts share: a row for each record, its label, the hidden rule’s mark."""

from typing import Any

import altair as alt

from unseen_weights.chapters.black_box.model.office import SEVENTH
from unseen_weights.charts import style
from unseen_weights.town import RECORDS

ROWS = [*RECORDS, SEVENTH]
LABEL: dict[str, Any] = {
    "align": "left",
    "baseline": "bottom",
    "fontSize": 13,
    "fill": style.INK,
    "aria": False,
}
DIAMOND: dict[str, Any] = {
    "filled": True,
    "shape": "M0,-1L1,0L0,1L-1,0Z",
    "size": 150,
    "fill": style.INK,
    "stroke": style.BAND,
    "strokeWidth": 1,
    "opacity": 1,
    "aria": False,
}


def record_y() -> alt.Y:
    """A row for each record that is drawn: the seventh has one only where there is a seventh."""
    scale = alt.Scale(paddingInner=0.6, paddingOuter=0.7)
    return alt.Y("record:N", sort=ROWS, title=None, axis=None, scale=scale)
