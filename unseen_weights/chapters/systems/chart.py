"""Real systems' chart: every scale with both ends as a bar, on one picture.

Bound parameters: `picked`, a system's id; `length`, "same" or "true"; and four filters, each
"all" or one of its choices. What does not fit the filters is faint.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.systems import readouts
from unseen_weights.chapters.systems.model.systems import APART
from unseen_weights.chapters.systems.rows import Rows
from unseen_weights.charts import parts, style
from unseen_weights.charts.pixels import pixels, written
from unseen_weights.words import Words

FILTERS = {"who": "who", "where": "where", "weights": "public", "object": "object"}
_FAINT = 0.22
_SEEN = alt.Opacity("seen:Q", scale=None)
_MIDDLE = "(datum.place - 0.5) * pitch"
_BAR = "min(pitch * 0.3, 8)"  # half of a bar's height
_X = "bar_left + (datum.{at} - (length == 'same' ? datum.low : 0)) / datum.span * bar_width"


def systems_chart(
    rows: Rows, tiers: pd.DataFrame, under: Mapping[str, Rows], start: dict[str, Any], words: Words
) -> alt.LayerChart:
    """The scales as bars; rows: `system_rows`; under: what stands under a card."""
    longest = max(row["high"] for row in rows if row["bar"] >= 0)
    bars = parts.calculated(_ordered(), _places(longest))
    layers = [
        *_touch(bars),
        *_bodies(bars),
        *_tiers(bars),
        *_ends(bars),
        *_names(bars),
        *readouts.layers(under, words),
    ]
    values = [{**row, "starts": _of(row["id"], tiers)} for row in rows]
    chart = alt.LayerChart(layer=layers, data=parts.data(values))
    chart = parts.calculated(chart, {"fits": fits(), "chosen": "datum.id == picked"})
    number = sum(row["bar"] >= 0 for row in rows)
    sizes = {
        "pitch": f"height / {number}",
        "bar_left": f"{style.NARROW} ? 138 : 190",
        "bar_width": f"width - bar_left - ({style.NARROW} ? 34 : 48)",
    }
    bound = parts.bound(chart, parts.parameters(start, sizes))
    return parts.dressed(bound, words.text("systems-chart-alt"))


def _ordered() -> alt.Chart:
    """The scales with their place in the picture, from 1: those that fit come first."""
    bars = alt.Chart().transform_filter("datum.bar >= 0")
    off = bars.transform_calculate(off="datum.fits ? 0 : 1")
    first: list[Any] = [alt.SortField("off"), alt.SortField("bar")]
    return off.transform_window(place="row_number()", sort=first)


def _of(system: str, tiers: pd.DataFrame) -> list[float]:
    return [float(at) for at in tiers.loc[tiers["system"] == system, "at"]]


def _places(longest: float) -> dict[str, str]:
    """How clearly a bar is seen, and where it is; longest: the highest number of all scales."""
    return {
        "seen": f"datum.fits ? 1 : {_FAINT}",
        "span": f"length == 'same' ? datum.high - datum.low : {longest}",
        "left": _X.format(at="low"),
        "right": f"max({_X.format(at='high')}, datum.left + 3)",
        "top": f"{_MIDDLE} - {_BAR}",
        "foot": f"{_MIDDLE} + {_BAR}",
        "y_at": _MIDDLE,
    }


def fits() -> str:
    """A Vega expression: a system scores somebody, and fits all filters."""
    apart = " && ".join(f"datum.kind != '{kind}'" for kind in APART)
    tests = [
        f"(filter_{name} == 'all' || datum.{field} == filter_{name})"
        for name, field in FILTERS.items()
    ]
    return f"({apart} && {' && '.join(tests)})"


def _touch(bars: alt.Chart) -> list[alt.Chart]:
    """A band behind the chosen one, and places across each row where a touch finds it."""
    row = {
        "row_top": f"{_MIDDLE} - pitch / 2",
        "row_foot": f"{_MIDDLE} + pitch / 2",
        "from": "0",
        "to": "width",
    }
    band = parts.calculated(bars, row).mark_rect(
        cornerRadius=4, aria=False, cursor="pointer", strokeWidth=1.5
    )
    look = {
        "fill": alt.condition("datum.chosen", alt.value(style.BAND), alt.value("transparent")),
        "stroke": alt.condition("datum.chosen", alt.value(style.INK), alt.value("transparent")),
    }
    places = bars.transform_calculate(at="sequence(18, width, 36)").transform_flatten(["at"])
    dots = places.mark_point(size=1, opacity=0, aria=False).encode(**pixels(x="at", y="y_at"))
    return [
        band.encode(**pixels(x="from", x2="to", y="row_top", y2="row_foot"), **look),
        dots.properties(name="dots"),
    ]


def _bodies(bars: alt.Chart) -> list[alt.Chart]:
    """An outline for every bar; full where all weights are public, half where some are."""
    sides = {"x": "left", "x2": "right", "y2": "foot"}
    outline = bars.mark_rect(
        fill=style.BAND, stroke=style.SPARED, strokeWidth=1.5, cornerRadius=2, aria=False
    )
    known = bars.transform_filter("datum.public != 'no'").transform_calculate(
        full_top="datum.public == 'yes' ? datum.top : datum.y_at"
    )
    full = known.mark_rect(fill=style.SPARED, cornerRadius=2, aria=False)
    return [
        outline.encode(**pixels(y="top", **sides), opacity=_SEEN).properties(name="bars"),
        full.encode(**pixels(y="full_top", **sides), opacity=_SEEN).properties(name="filled"),
    ]


def _tiers(bars: alt.Chart) -> list[alt.Chart]:
    """A short line wherever a class begins."""
    fields = {
        "x_at": _X.format(at="at"),
        "above": f"{_MIDDLE} - {_BAR} - 2.5",
        "below": f"{_MIDDLE} + {_BAR} + 2.5",
    }
    marks = parts.calculated(bars.transform_flatten(["starts"], ["at"]), fields)
    lines = marks.mark_rule(stroke=style.INK, strokeWidth=2, aria=False)
    placed = lines.encode(**pixels(x="x_at", y="above", y2="below"), opacity=_SEEN)
    return [placed.properties(name="tiers")]


def _ends(bars: alt.Chart) -> list[alt.Chart]:
    """Both ends as numbers, and a cross at the bad one."""
    size = alt.expr("clamp(pitch * 0.6, 11, 13)")
    low = written(
        bars, "datum.left - 12", "datum.y_at", "'' + datum.low", align="right", fontSize=size
    )
    high = written(bars, "datum.right + 12", "datum.y_at", "'' + datum.high", fontSize=size)
    crosses = bars.transform_calculate(bad="datum.worse_high ? datum.right + 5 : datum.left - 5")
    marks = crosses.mark_point(
        filled=True, shape=style.CROSS, fill=style.PENALISED, size=42, strokeWidth=0, aria=False
    )
    return [
        low.encode(opacity=_SEEN),
        high.encode(opacity=_SEEN),
        marks.encode(**pixels(x="bad", y="y_at"), opacity=_SEEN).properties(name="bad"),
    ]


def _names(bars: alt.Chart) -> list[alt.Chart]:
    size = alt.expr(f"{style.NARROW} ? 12 : 14")
    weight = alt.expr("datum.chosen ? 'bold' : 'normal'")
    look = {"fontSize": size, "fontWeight": weight, "fill": style.INK}
    names = written(bars, "6", "datum.y_at", "datum.short", **look)
    return [names.encode(opacity=_SEEN)]
