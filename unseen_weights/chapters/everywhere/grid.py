"""Everywhere's grid: a row for each service, a column for each person who may lose a door."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.everywhere.places import LEFT, RIGHT
from unseen_weights.charts import parts, style
from unseen_weights.charts.pixels import pixels, written
from unseen_weights.words import Words

_TOP = "grid_top + datum.door * grid_row"
TOGETHER = {
    "listed": "datum.first < at",
    "together": "shared == 'score' ? datum.below : datum.listed",
}  # what those who share say of somebody


def layers(
    rows: list[dict[str, Any]], own: pd.DataFrame, below: "pd.Series[Any]", words: Words
) -> list[alt.Chart]:
    """The grid; rows: the chart's residents. own and below as for everywhere_chart."""
    doors = len(own.columns)
    refused = int(below.sum())
    return [
        _bands(doors),
        *_cells(columns(rows), doors),
        *_names(list(own.columns), words),
        *_ends(doors, refused, words),
        *_followed(doors, words),
    ]


def columns(rows: list[dict[str, Any]]) -> alt.Chart:
    """Those who may lose a door, as data of its own, in which nothing depends on a parameter.

    So Vega lists their doors once, and not again at each move of the slider.
    """
    fields = ("id", "column", "own", "first", "below", "kept")
    may = [{name: row[name] for name in fields} for row in rows if row["column"] >= 0]
    return alt.Chart(parts.data(may, name="columns"))


def by_door(chart: alt.Chart, doors: int, places: Mapping[str, str] | None = None) -> alt.Chart:
    """One row for each resident and door (0 is the first), with what the door says.

    refused_own: by its own rule. shares: it is among those who share. refused: now. places: more
    fields, on which no parameter of the page bears: they come first, and are computed once.
    """
    listed = chart.transform_calculate(door=f"sequence({doors})").transform_flatten(["door"])
    fields = {
        "refused_own": "datum.own[datum.door] == '1'",
        **(places or {}),
        **TOGETHER,
        "shares": "datum.door < at",
        "refused": "datum.shares ? datum.together : datum.refused_own",
    }
    return parts.calculated(listed, fields)


def _bands(doors: int) -> alt.Chart:
    rows = alt.Chart(parts.data([{"door": door} for door in range(doors)]))
    fields = {
        "left": str(LEFT),
        "right": f"width - {RIGHT}",
        "top": _TOP,
        "foot": f"{_TOP} + grid_row - 1",
    }
    marks = parts.calculated(rows, fields).mark_rect(fill=style.BAND, aria=False)
    encoded: alt.Chart = marks.encode(**pixels(x="left", x2="right", y="top", y2="foot"))
    return encoded


def _cells(people: alt.Chart, doors: int) -> list[alt.Chart]:
    """Shut doors; and, where a door shares, a small mark for whom its own rule refuses."""
    places = {
        "left": f"{LEFT} + datum.column * grid_column",
        "right": "datum.left + max(grid_column - (grid_column > 4 ? 1 : 0), 1.6)",
        "top": f"{_TOP} + 0.5",
        "small_top": f"{_TOP} + grid_row * 0.7",
        "small_foot": f"{_TOP} + grid_row * 0.92",
    }
    each = by_door(people, doors, places)
    foot = f"{_TOP} + grid_row * (datum.shares ? 0.62 : 0.92)"
    shut = each.transform_filter("datum.refused").transform_calculate(foot=foot)
    small = each.transform_filter("datum.shares && datum.refused_own")
    return [
        shut.mark_rect(fill=style.PENALISED, aria=False)
        .encode(**pixels(x="left", x2="right", y="top", y2="foot"))
        .properties(name="cells"),
        small.mark_rect(fill=style.INK, opacity=0.8, aria=False)
        .encode(**pixels(x="left", x2="right", y="small_top", y2="small_foot"))
        .properties(name="small"),
    ]


def _names(services: list[str], words: Words) -> list[alt.Chart]:
    """Each service's name at the left, and at the right, under a head, the rule it goes by."""
    rows = [{"door": i, "label": words.text(f"service-{s}")} for i, s in enumerate(services)]
    named = alt.Chart(parts.data(rows))
    middle = f"{_TOP} + grid_row / 2"
    says = {end: words.expression(f"everywhere-says-{end}") for end in ("own", "score", "list")}
    now = f"datum.door < at ? {parts.choice('shared', says)} : {says['own']}"
    size = alt.expr("clamp(grid_row, 11, 13)")
    right = f"width - {RIGHT} + 6"
    head = alt.Chart(alt.InlineData(values=[{}]))
    return [
        written(named, str(LEFT - 8), middle, "datum.label", align="right", fontSize=size),
        written(named, right, middle, now, fontSize=size),
        written(head, right, "grid_top - 9", words.expression("everywhere-head-rule")),
    ]


def _ends(doors: int, refused: int, words: Words) -> list[alt.Chart]:
    """Where the single score's line falls among the columns."""
    line = alt.Chart(alt.InlineData(values=[{}]))
    at = f"{LEFT} + {refused} * grid_column"
    foot = f"grid_top + {doors} * grid_row"
    places = {"at": f"{at} - 0.5", "top": "grid_top - 3", "foot": f"{foot} + 3"}
    rule = parts.calculated(line, places).mark_rule(
        stroke=style.INK, strokeWidth=1.5, strokeDash=[5, 3], aria=False
    )
    texts = {end: words.expression(f"everywhere-{end}") for end in ("below", "above")}
    return [
        rule.encode(**pixels(x="at", y="top", y2="foot")),
        written(line, f"{at} - 5", f"{foot} + 9", texts["below"], align="right", fontSize=11),
        written(line, f"{at} + 5", f"{foot} + 9", texts["above"], fontSize=11),
    ]


def _followed(doors: int, words: Words) -> list[alt.Chart]:
    """A frame around the column of the person followed, and face and name above it."""
    person = alt.Chart().transform_filter("datum.followed && datum.column >= 0")
    middle = f"{LEFT} + (datum.column + 0.5) * grid_column"
    places = {
        "left": f"{middle} - max(grid_column / 2, 1) - 1.5",
        "right": f"{middle} + max(grid_column / 2, 1) + 1",
        "top": "grid_top - 3",
        "foot": f"grid_top + {doors} * grid_row + 2",
    }
    frame = parts.calculated(person, places).mark_rect(
        filled=False, stroke=style.INK, strokeWidth=1.75, cornerRadius=2, aria=False
    )
    name = parts.first_name(words)
    look = {"align": "center", "fontWeight": "bold", "fontSize": 13, "fill": style.INK}
    beside = parts.calculated(person, {"face_x": f"{middle} - 24", "face_y": "grid_top - 24"})
    face = style.portrait(beside, 22, baseline="top", align="right")
    return [
        frame.encode(**pixels(x="left", x2="right", y="top", y2="foot")).properties(name="frame"),
        face.encode(**pixels(x="face_x", y="face_y")),
        written(person, middle, "grid_top - 11", name, **look),
    ]
