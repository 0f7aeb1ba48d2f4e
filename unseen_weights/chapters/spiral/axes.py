"""The spiral's axes: months across, and scores or shares up; the office's line."""

import json
from typing import Any

import altair as alt

from unseen_weights.chapters.spiral.groups import SHOWN
from unseen_weights.chapters.spiral.model.payments import MONTHS
from unseen_weights.chapters.spiral.model.runs import LETTERS
from unseen_weights.chapters.spiral.rows import Series
from unseen_weights.charts import style
from unseen_weights.rule import Rule
from unseen_weights.words import Words

TOP = 660
_STEP = 20  # points; the axis ends at a multiple, at or below the lowest median
_WAITING = 560  # where it ends before the bet, whatever is set
_ROOM = (14, 9)  # months for the names at the lines' ends: on a phone, and on a wide screen


def ends(scores: Series) -> dict[str, str]:
    """The derived parameters `bottom` and `top`: where the upward axis ends."""
    lowest = [min(values) for values in zip(*scores.values(), strict=True)]
    bottoms = json.dumps([min(_WAITING, int(low) // _STEP * _STEP) for low in lowest])
    bottom = f"{SHOWN} ? {bottoms}[at] : {_WAITING}"
    return {
        "bottom": f"view == 'twins' ? ({bottom}) : 0",
        "top": f"view == 'twins' ? {TOP} : 104",
    }


def x(field: str = "month:Q") -> alt.X:
    """Months from day one, and room for the lines' names."""
    room = alt.expr(f"{MONTHS} + ({style.NARROW} ? {_ROOM[0]} : {_ROOM[1]})")
    months: list[Any] = [0, room]
    every = f"{style.NARROW} && datum.value % 12 ? '' : datum.value"
    text = f"datum.value == {MONTHS} ? datum.value + ' ' + months : {every}"
    axis = alt.Axis(grid=False, values=list(LETTERS), labelExpr=text)
    return alt.X(field, title=None, scale=alt.Scale(domain=months, nice=False), axis=axis)


def y(field: str = "value:Q") -> alt.Y:
    """Points, or shares in per cent."""
    scale = alt.Scale(domain=[alt.expr("bottom"), alt.expr("top")], nice=False, zero=False)
    text = "view == 'twins' ? format(datum.value, '.0f') : datum.value + '%'"
    axis = alt.Axis(tickCount=5, labelExpr=text, gridColor=style.BAND, ticks=False)
    return alt.Y(field, title=None, scale=scale, axis=axis)


def name(words: Words) -> list[alt.Chart]:
    """What the upward axis counts, written above it."""
    one = alt.Chart(alt.InlineData(values=[{}]))
    text = one.transform_calculate(axis=words.expression("spiral-axis", view="view")).mark_text(
        align="left", baseline="bottom", fontSize=12, fill=style.MUTED, aria=False
    )
    return [text.encode(x=alt.value(0), y=alt.value(-6), text="axis:N").properties(name="axis")]


def line(rule: Rule) -> list[alt.Chart]:
    """The line, dashed, where scores are drawn."""
    rows = [{"line": rule.line, "first": 0, "last": MONTHS}]
    one = alt.Chart(alt.InlineData(values=rows)).transform_filter("view == 'twins'")
    marks = one.mark_rule(stroke=style.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    return [marks.encode(x=x("first:Q"), x2="last:Q", y=y("line:Q"))]
