"""The firms' chart: each a dot by its rating, with the ties along which a rating travels.

Weights, line, forms, what a low partner costs and whether firms may leave are bound parameters. All
that follows is one round, computed in the browser. Until the bet is placed, all firms stand in one
row and are drawn the same size, and all have the same forms, so that neither the picture nor a
link answers it (`held`).
"""

import json
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.firms import readouts
from unseen_weights.chapters.firms.model.firms import FITTED, GROUPINGS, RECORDS
from unseen_weights.chapters.firms.model.ratings import FORMS, LOWEST, Pairs, office_rule
from unseen_weights.chapters.firms.rows import end_rows
from unseen_weights.charts import gate, parts, style
from unseen_weights.words import Words

_RULE = office_rule()
_DOT = {"small": 70, "middle": 150, "large": 360}
_ALIKE = 130
_STUB = 0.17
_OF_PARTNER = ("score", "y", "fell")
_TOLD = ("name", "sector_text", "owner_text", "workers", "score", "context")


def firms_chart(
    firms: pd.DataFrame, ties: Pairs, start: dict[str, Any], words: Words
) -> alt.LayerChart:
    """Everyone by rating, in rows by `sort`; firms and ties: as the model loads them."""
    layers = [
        *_bands(),
        *parts.tint(),
        *_ties(),
        *_halos(),
        *_dots(words),
        *parts.line(words),
        *_labels(words),
        *_followed(),
        *readouts.layers(firms, words),
    ]
    data = parts.data(end_rows(firms, ties, words))
    chart = _rated(alt.LayerChart(layer=layers, data=data))
    bound = parts.bound(chart, parts.parameters(start, _derived()))
    return parts.dressed(bound, words.text("firms-chart-alt"))


def _derived() -> dict[str, str]:
    counts = {name: str(len(groups)) for name, groups in GROUPINGS.items()}
    return {
        **parts.scale_parameters(_RULE),
        "total_weight": " + ".join(f"w_{name}" for name in RECORDS),
        "held": f"!{gate.is_open(('firms',))}",
        "forms_now": f"held ? '{FORMS[0]}' : forms",
        "rows": f"held ? 1 : {parts.choice('sort', counts)}",
    }


def _rated(chart: alt.LayerChart) -> alt.LayerChart:
    """Each firm's own score, then what its partners do to it, then where both ends stand."""
    own = {
        **{
            r: f"forms_now == 'fitted' ? datum.{r}_fitted : datum.{r}_same"
            for r in (*FITTED, "cost")
        },
        "own": _RULE.expression({name: f"w_{name}" for name in RECORDS}),
        "low": "datum.own < line ? 1 : 0",
    }
    chart = parts.calculated(chart, own)
    chart = chart.transform_joinaggregate(both_low="sum(low)", groupby=["tie"])
    partner = {
        "gone": "leave == 'yes' && taint > 0 && datum.both_low == 1 ? 1 : 0",
        "stays_low": "datum.both_low - datum.low && !datum.gone ? 1 : 0",
    }
    chart = parts.calculated(chart, partner).transform_joinaggregate(
        lost="sum(gone)", tainted="sum(stays_low)", partners="count()", groupby=["id"]
    )
    chart = parts.calculated(chart, _placed())
    both = {f"both_{a}": f"sum({a})" for a in _OF_PARTNER}
    chart = chart.transform_joinaggregate(groupby=["tie"], **both)  # type: ignore[arg-type]
    chart = parts.calculated(
        chart, {f"far_{a}": f"datum.both_{a} - datum.{a}" for a in _OF_PARTNER}
    )
    return chart.transform_joinaggregate(fallen="sum(far_fell)", groupby=["id"])


def _placed() -> dict[str, str]:
    row = {name: f"indexof({json.dumps(list(g))}, datum.{name})" for name, g in GROUPINGS.items()}
    by_size = parts.choice("datum.size", _dots_by_size())
    return {
        "score": f"max({LOWEST}, datum.own - taint * datum.tainted)",
        "penalised": "datum.score < line",
        "fell": "datum.penalised && !datum.low ? 1 : 0",
        "changed": "!held && total_weight > 0 && datum.penalised != datum.was",
        "followed": "datum.slug == firm",
        "row": f"held ? 0 : {parts.choice('sort', row)}",
        "y": "(datum.row + 0.3 + 0.6 * datum.lane) / rows",
        "dot": f"(held ? {_ALIKE} : {by_size}) * ({style.NARROW} ? 0.55 : 1)",
    }


def _dots_by_size() -> dict[str, str]:
    return {size: str(area) for size, area in _DOT.items()}


def _at(y: str = "y", **more: Any) -> dict[str, Any]:
    down = alt.Scale(domain=[1, 0], nice=False, zero=False)
    return {"x": parts.score_x(), "y": alt.Y(f"{y}:Q", title=None, axis=None, scale=down), **more}


def _rows() -> alt.Chart:
    """One row of data for each row of the picture, with its group and its ends."""
    text = {name: f"datum.{name}_text" for name in GROUPINGS}
    one = alt.Chart().transform_filter("datum.first")
    named = one.transform_calculate(group=f"held ? '' : {parts.choice('sort', text)}")
    counted = named.transform_aggregate(
        firms="count()", rate="mean(penalised)", groupby=["row", "group"]
    )
    ends = {"top": "(datum.row + 0.015) / rows", "foot": "(datum.row + 0.985) / rows"}
    return parts.calculated(counted, ends)


def _bands() -> list[alt.Chart]:
    marks = _rows().mark_rect(fill=style.BAND, cornerRadius=6, aria=False)
    where = _at("top", y2=alt.Y2("foot:Q"))
    return [marks.encode(y=where["y"], y2=where["y2"])]


def _labels(words: Words) -> list[alt.Chart]:
    rate = readouts.percent("datum.rate")
    text = words.expression("firms-row", group="datum.group", rate=rate)
    everyone = words.expression("firms-row-all", firms="datum.firms")
    told = _rows().transform_calculate(text=f"held ? {everyone} : {text}")
    side = alt.expr(f"{style.NARROW} ? 'right' : 'left'")  # there, the line does not cross it
    look: dict[str, Any] = {"align": side, "baseline": "top", "dy": 5, "fontSize": 13}
    where = {
        "x": alt.value(alt.expr(f"{style.NARROW} ? width - 6 : 8")),
        "y": _at("top")["y"],
        "text": alt.Text("text:N"),
    }
    return [mark.encode(**where) for mark in style.outlined(told, 5, **look, fontWeight=600)]


def _ties() -> list[alt.Chart]:
    """Ties that hold; those along which points are lost; and the stubs of those that broke."""
    once = alt.Chart().transform_filter("datum.end == 0 && !datum.gone")
    mine = alt.Chart().transform_filter("datum.followed && !datum.gone && !held")
    costly = alt.Chart().transform_filter("datum.stays_low && taint > 0")
    stubs = parts.calculated(
        alt.Chart().transform_filter("datum.gone"),
        {f"far_{a}": f"datum.{a} + {_STUB} * (datum.far_{a} - datum.{a})" for a in ("score", "y")},
    )
    return [
        _drawn(once, "ties", stroke=style.INK, strokeWidth=0.7, opacity=0.16),
        _drawn(costly, "costly", stroke=style.PENALISED, strokeWidth=1.1, opacity=0.45),
        _drawn(mine, "mine", stroke=style.INK, strokeWidth=1.8, opacity=0.9),
        _drawn(stubs, "stubs", stroke=style.PENALISED, strokeWidth=1.3, strokeDash=[3, 3]),
    ]


def _drawn(ties: alt.Chart, name: str, **look: Any) -> alt.Chart:
    marks: alt.Chart = ties.mark_rule(aria=False, **look).properties(name=name)
    return marks.encode(**_at(), x2=alt.X2("far_score:Q"), y2=alt.Y2("far_y:Q"))


def _halos() -> list[alt.Chart]:
    """A soft disk behind those for whom something has changed since the bet's rule."""
    there = alt.Chart().transform_filter("datum.first && datum.changed")
    wide = there.transform_calculate(halo="datum.dot * 2 + 90")
    marks = wide.mark_point(filled=True, shape="circle", opacity=0.35, aria=False)
    return [marks.encode(**_at(), fill=_colour(), size=_size("halo"))]


def _dots(words: Words) -> list[alt.Chart]:
    there = alt.Chart(name="dots").transform_filter("datum.first")
    marks = there.mark_point(filled=True, opacity=0.92, strokeWidth=1, aria=False)
    told = [_tooltip(field, words) for field in _TOLD]
    shape = alt.condition("datum.penalised", alt.value(style.CROSS), alt.value(style.DISK))
    look = {"fill": _colour(), "shape": shape, "stroke": alt.value(style.BAND)}
    return [marks.encode(**_at(), **look, size=_size("dot"), tooltip=told)]


def _tooltip(field: str, words: Words) -> alt.Tooltip:
    title = words.text(f"firms-told-{field.removesuffix('_text')}")
    if field == "score":
        return alt.Tooltip("score:Q", title=title, format=".0f")
    return alt.Tooltip(f"{field}:N", title=title)


def _followed() -> list[alt.Chart]:
    firm = alt.Chart().transform_filter("datum.first && datum.followed && !held")
    ringed = firm.transform_calculate(ring="datum.dot * 1.7 + 150")
    left = parts.name_left("datum.score > (low + high) / 2")
    side = alt.expr(f"({left}) ? 'right' : 'left'")
    look: dict[str, Any] = {
        "fontSize": 14,
        "fontWeight": "bold",
        "baseline": "bottom",
        "dy": -11,
        "align": side,
    }
    names = [mark.encode(**_at(), text="name:N") for mark in style.outlined(firm, 5, **look)]
    return [style.ring(ringed).encode(**_at(), size=_size("ring")).properties(name="ring"), *names]


def _size(field: str) -> alt.Size:
    return alt.Size(f"{field}:Q", scale=None, legend=None)


def _colour() -> Any:
    return alt.condition("datum.penalised", alt.value(style.PENALISED), alt.value(style.SPARED))
