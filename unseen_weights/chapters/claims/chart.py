"""The claims' chart: a mark for each claim, in four columns that fill as one bets.

Bound parameters: `picked`, a claim's id; `said`, what one has answered; and four filters.
"""

from typing import Any

import altair as alt

from unseen_weights.chapters.claims import readouts
from unseen_weights.chapters.claims.model.claims import ANSWERS
from unseen_weights.chapters.claims.rows import Rows
from unseen_weights.charts import parts, style
from unseen_weights.charts.pixels import pixels, written
from unseen_weights.words import Words

_COLUMNS = ("none", *ANSWERS)
_HEAD = 26  # room above for the columns' names
_LEFT = "(datum.column == 0 ? 0 : (datum.column + 1) * unit)"  # the first one is twice as wide
_WIDE = "(datum.column == 0 ? 2 : 1) * unit"
_SIZE = "pitch * pitch * {share}"


def claims_chart(rows: Rows, sources: Rows, start: dict[str, Any], words: Words) -> alt.LayerChart:
    """Claims as marks; rows: `claim_rows`, sources: `source_rows`."""
    layers = [
        *_bands(),
        *_heads(words),
        *_marks(),
        *readouts.layers(len(rows), sources, words),
    ]
    chart = alt.LayerChart(layer=layers, data=parts.data(rows))
    chart = parts.calculated(chart, readouts.FIELDS | {"column": _column()})
    sizes = {
        "pitch": f"{style.NARROW} ? 15 : 22",
        "unit": f"width / {len(_COLUMNS) + 1}",
    }
    bound = parts.bound(chart, parts.parameters(start, sizes))
    return parts.dressed(bound, words.text("claims-chart-alt"))


def _column() -> str:
    chain = "".join(f"datum.answer == '{a}' ? {i} : " for i, a in enumerate(ANSWERS, start=1))
    return f"!datum.placed ? 0 : {chain}0"


def _numbers() -> alt.Chart:
    return alt.Chart(parts.data([{"column": i} for i in range(len(_COLUMNS))]))


def _bands() -> list[alt.Chart]:
    fields = {
        "left": _LEFT,
        "right": f"{_LEFT} + {_WIDE} - 6",
        "top": str(_HEAD),
        "foot": "height",
    }
    marks = parts.calculated(_numbers(), fields).mark_rect(
        fill=style.BAND, cornerRadius=4, aria=False
    )
    return [marks.encode(**pixels(x="left", x2="right", y="top", y2="foot"))]


def _heads(words: Words) -> list[alt.Chart]:
    """The name of each column, and how many claims are in it."""
    names = {str(i): words.expression(f"claims-column-{c}") for i, c in enumerate(_COLUMNS)}
    counted = alt.Chart().transform_aggregate(n="count()", groupby=["column"])
    text = parts.choice("('' + datum.column)", names)
    size = alt.expr(f"{style.NARROW} ? 11 : 13")
    look = {"fontWeight": "bold", "fill": style.INK, "fontSize": size}
    left, right = f"{_LEFT} + 1", f"{_LEFT} + {_WIDE} - 8"
    return [
        written(_numbers(), left, "12", text, **look),
        written(counted, right, "12", "'' + datum.n", align="right", **look),
    ]


def _marks() -> list[alt.Chart]:
    """A dot before one bets; then a disk, a ring or a cross. The picked one has a ring in ink."""
    ordered = alt.Chart().transform_window(
        place="row_number()", groupby=["column"], sort=[alt.SortField("order")]
    )
    placed = parts.calculated(
        ordered,
        {
            "per_line": f"floor(({_WIDE} - 10) / pitch)",
            "dot_x": f"{_LEFT} + 3 + ((datum.place - 1) % datum.per_line + 0.5) * pitch",
            "dot_y": f"{_HEAD} + 5 + (floor((datum.place - 1) / datum.per_line) + 0.5) * pitch",
        },
    )
    where = pixels(x="dot_x", y="dot_y")
    ring = placed.transform_filter("datum.chosen").mark_point(
        filled=False, shape="circle", stroke=style.INK, strokeWidth=2, opacity=1, aria=False
    )
    return [
        placed.mark_point(filled=True, opacity=1, aria=False, cursor="pointer")
        .encode(**where, **_look())
        .properties(name="dots"),
        ring.encode(**where, size=alt.value(alt.expr(_SIZE.format(share=0.9)))).properties(
            name="ring"
        ),
    ]


def _look() -> dict[str, Any]:
    size = "datum.result == 'none' ? 0.16 : 0.5"
    return {
        "shape": alt.condition(
            "datum.result == 'wrong'", alt.value(style.CROSS), alt.value(style.DISK)
        ),
        "fill": {
            "condition": [
                {"test": "datum.result == 'none'", "value": style.MUTED},
                {"test": "datum.result == 'right'", "value": style.SPARED},
                {"test": "datum.result == 'close'", "value": style.BAND},
            ],
            "value": style.PENALISED,
        },
        "stroke": alt.condition(
            "datum.result == 'close'", alt.value(style.SPARED), alt.value("transparent")
        ),
        "strokeWidth": alt.value(2.5),
        "size": alt.value(alt.expr(f"pitch * pitch * ({size})")),
    }
