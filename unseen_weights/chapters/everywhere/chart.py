"""Everywhere's chart: people by how many doors are shut, and a grid of people by doors.

Bound parameters: `sharing`, how many services share, and `shared`, what ("score" or "list").
While a bet is open, a setting that one has not made oneself is `held` back: `at` is then 0.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from unseen_weights.chapters.everywhere import grid, readouts
from unseen_weights.chapters.everywhere.model.services import HALF, SHARED, shut_doors
from unseen_weights.chapters.everywhere.places import LEFT, RIGHT, measures
from unseen_weights.charts import gate, parts, style
from unseen_weights.charts.pixels import pixels, written
from unseen_weights.words import Words

# How many doors are shut: of those that keep to their own rule, and of those that share.
SHUT_ALONE = "length(split(slice(datum.own, at), '1')) - 1"
SHUT_TOGETHER = "(datum.together ? at : 0)"
_FIRST_LINE = "row_tops[datum.shut] + row_least / 2 - 0.3"
_LINES_BEFORE = "floor((datum.number - 1) / per_line)"


@dataclass(frozen=True)
class Refusals:
    """Whom the services refuse.

    own: by its own rule, residents by services. below: who is below the single score's line, by
    resident. concerns: for each service, in order, the id of the message that says what it minds.
    """

    own: pd.DataFrame
    below: "pd.Series[Any]"
    concerns: Mapping[str, str]


def everywhere_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    refusals: Refusals,
    bets: Sequence[str],
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone by shut doors, above a grid of those who may lose one.

    residents: with the single score as column `score`. bets: the names of those that a setting may
    answer.
    """
    own, below = refusals.own, refusals.below
    rows = _rows(residents, own, below)
    layers = [
        *_bands(own.shape[1]),
        *_dots(words),
        *_labels(own.shape[1], words),
        *grid.layers(rows, own, below, words),
        *readouts.layers(rows, refusals.concerns, words),
    ]
    chart = alt.LayerChart(layer=layers, data=parts.data(rows))
    chart = parts.calculated(chart, _fields(own.shape[1]))
    sizes = measures(most_by_doors(own, below), sum(row["column"] >= 0 for row in rows))
    derived = {**parts.person_parameter(people), **sizes, **_held(bets)}
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("everywhere-chart-alt"))


def _held(bets: Sequence[str]) -> dict[str, str]:
    return {"held": f"sharing > 0 && !{gate.is_open(bets)}", "at": "held ? 0 : sharing"}


def most_by_doors(own: pd.DataFrame, below: "pd.Series[Any]") -> list[int]:
    """For each number of shut doors, from 0: the most people that have it at any setting."""
    doors = own.shape[1]
    every = [
        np.bincount(shut_doors(own, below, sharing, shared).sum(axis=1), minlength=doors + 1)
        for shared in SHARED
        for sharing in range(doors + 1)
    ]
    return [int(most) for most in np.max(every, axis=0)]


def _rows(
    residents: pd.DataFrame, own: pd.DataFrame, below: "pd.Series[Any]"
) -> list[dict[str, Any]]:
    """The residents, lowest score first.

    own: a 1 for each door that refuses by its own rule. first: the first such door, counted from
    0, or a number past the last. column: their place in the grid, or -1.
    """
    table = residents[["name", "district", "context", "score"]].assign(below=below)
    table["kept"] = residents["kept_promise"]
    table["own"] = ["".join("01"[int(shut)] for shut in row) for row in own.to_numpy()]
    table["first"] = np.where(own.any(axis=1), own.to_numpy().argmax(axis=1), own.shape[1])
    ordered = table.sort_values(["score", "name"])
    may = (own.any(axis=1) | below).loc[ordered.index]
    ordered["column"] = np.where(may, may.cumsum() - 1, -1)
    rows = ordered.reset_index(names="id").to_dict("records")
    return [{str(key): value for key, value in row.items()} for row in rows]


def _fields(doors: int) -> dict[str, str]:
    """What every resident has, from the columns of `_rows`."""
    return {
        "followed": "datum.id == follow",
        **grid.TOGETHER,
        "own_shut": "length(split(datum.own, '1')) - 1",
        "shut": f"{SHUT_ALONE} + {SHUT_TOGETHER}",
        "one": "datum.shut > 0",
        "half": f"datum.shut >= {HALF}",
        "every": f"datum.shut == {doors}",
        "turn": "datum.followed ? 0 : 1",
    }


def _bands(doors: int) -> list[alt.Chart]:
    """A band for each number of shut doors."""
    rows = parts.calculated(
        _numbers(doors),
        {
            "left": str(LEFT),
            "right": f"width - {RIGHT}",
            "top": "row_tops[datum.shut] + 0.5",
            "foot": "row_tops[datum.shut] + row_heights[datum.shut] - 1",
        },
    )
    marks = rows.mark_rect(fill=style.BAND, aria=False)
    return [marks.encode(**pixels(x="left", x2="right", y="top", y2="foot"))]


def _dots(words: Words) -> list[alt.Chart]:
    """Everyone in the row of their shut doors; the person followed comes first, with a ring."""
    ordered = alt.Chart().transform_window(
        number="row_number()",
        groupby=["shut"],
        sort=[alt.SortField("turn"), alt.SortField("score"), alt.SortField("id")],
    )
    placed = parts.calculated(
        ordered,
        {
            "dot_x": f"{LEFT} + ((datum.number - 1) % per_line + 0.6) * pitch",
            "dot_y": f"{_FIRST_LINE} + {_LINES_BEFORE} * pitch",
        },
    )
    marks = placed.mark_point(filled=True, opacity=1, strokeWidth=0, aria=False)
    ring = placed.transform_filter("datum.followed").mark_point(
        filled=False, shape="circle", stroke=style.INK, strokeWidth=2, opacity=1, aria=False
    )
    look = {
        "fill": alt.condition("datum.one", alt.value(style.PENALISED), alt.value(style.SPARED)),
        "shape": alt.condition("datum.one", alt.value(style.CROSS), alt.value(style.DISK)),
        "size": alt.value(alt.expr("pitch * pitch * 0.75")),
    }
    where = pixels(x="dot_x", y="dot_y")
    round_it = alt.value(alt.expr("pitch * pitch * 2.2"))
    return [
        marks.encode(**where, **look, tooltip=_tooltip(words)).properties(name="dots"),
        ring.encode(**where, size=round_it).properties(name="ring"),
    ]


def _tooltip(words: Words) -> list[alt.Tooltip]:
    fields = ("name", "district", "shut", "context")
    return [alt.Tooltip(f"{name}:N", title=words.text(f"short-{name}")) for name in fields]


def _labels(doors: int, words: Words) -> list[alt.Chart]:
    """How many doors, how many people, and the name of the person followed, beside the rows."""
    counted = alt.Chart().transform_aggregate(people="count()", groupby=["shut"])
    person = alt.Chart().transform_filter("datum.followed")
    name = parts.first_name(words)
    middle = "row_tops[datum.shut] + row_least / 2"
    left, right = str(LEFT - 8), f"width - {RIGHT} + 6"
    one = alt.Chart(alt.InlineData(values=[{}]))
    heads = {end: words.expression(f"everywhere-head-{end}") for end in ("doors", "people")}
    return [
        written(_numbers(doors), left, middle, "'' + datum.shut", align="right"),
        written(counted, right, middle, "'' + datum.people", fontWeight="bold", fill=style.INK),
        written(person, "0", middle, name, fontWeight="bold", fill=style.INK),
        written(one, left, "7", heads["doors"], align="right"),
        written(one, f"width - {RIGHT}", "7", heads["people"]),
    ]


def _numbers(doors: int) -> alt.Chart:
    return alt.Chart(parts.data([{"shut": shut} for shut in range(doors + 1)]))
