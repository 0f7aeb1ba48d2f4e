"""The chart of Fair to whom: two groups, a line for each, promise-keepers above promise-breakers.

Places across the rows are pixels from the top, so that a row's words have room on any screen.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import fair_groups as sides
from unseen_weights.charts import fair_readouts as readouts
from unseen_weights.charts import town
from unseen_weights.fairness import GROUPS, Best
from unseen_weights.rule import Rule
from unseen_weights.words import Words

TOLD = ("name", "score", "context")
_HEAD, _GAP, _LABEL, _FOOT = 18, 6, 24, 9
_NARROW = "width < 520"


def fair_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    rule: Rule,
    found: tuple[Mapping[str, Best], Mapping[str, Best]],
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """The two groups that `groups` names, by `rule`'s score; `line_one`, `line_other` are bound.

    found: for each pair of groups, by its slug, what the search over all lines found: among lines
    that penalise a tenth to a half of each group, and among all lines.
    """
    layers = [
        *_bands(),
        *_tints(),
        *_dots(words),
        *_lines(words),
        *_row_labels(words),
        *_followed(),
        town.unseen(readouts.summary(*found, words), "summary"),
        town.unseen(readouts.measured(words), "measures"),
        town.unseen(readouts.forced(words), "forced"),
        town.unseen(sides.rows(words), "rows"),
        town.unseen(sides.followed(words), "person"),
        town.unseen(sides.picked(words), "picked"),
    ]
    rows = [
        {**row, "carer": bool(carer), "newcomer": bool(newcomer), "loan_for": loan_for}
        for row, carer, newcomer, loan_for in zip(
            town.rows(residents, words),
            residents["carer"],
            residents["newcomer"],
            residents["loan_for"],
            strict=True,
        )
    ]
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=rows))
    chart = town.calculated(chart, _fields(rule))
    low, high = rule.scale
    derived = {**town.person_parameter(people), "low": str(low), "high": str(high)}
    bound = chart.add_params(*town.parameters(start, {**derived, **sides.names(words)}))
    return town.dressed(bound, words.text("fair-chart-alt"))


def _fields(rule: Rule) -> dict[str, str]:
    told = {
        groups.slug: f"datum.{groups.column} == {sides.literal(groups.one)} ? 'one' : "
        f"datum.{groups.column} == {sides.literal(groups.other)} ? 'other' : ''"
        for groups in GROUPS
    }
    row = f"(height / 2 - {_HEAD + _GAP}) / 2"
    return {
        "score": rule.expression(),
        "side": town.choice("groups", told),
        "line": "datum.side == 'one' ? line_one : line_other",
        "penalised": "datum.side != '' && datum.score < datum.line",
        "followed": "datum.side != '' && datum.id == follow",
        "is_followed": "datum.id == follow",
        "deep": row,
        "block": f"(datum.side == 'one' ? 0 : height / 2) + {_HEAD}",
        "top": "datum.block + (datum.kept_promise ? 0 : datum.deep)",
        "y": f"datum.top + {_LABEL} + datum.place * (datum.deep - {_LABEL + _FOOT})",
    }


def _shown() -> alt.Chart:
    return alt.Chart().transform_filter("datum.side != ''")


def _y(field: str = "y") -> alt.Y:
    scale = alt.Scale(domain=[0, alt.expr("height")], reverse=True, nice=False, zero=False)
    return alt.Y(f"{field}:Q", title=None, axis=None, scale=scale)


def _place() -> dict[str, Any]:
    return {"x": town.score_x(), "y": _y()}


def _blocks() -> alt.Chart:
    """One row for each group, with its line and where its block begins, halves and ends."""
    counted = _shown().transform_aggregate(
        line="min(line)", block="min(block)", deep="min(deep)", groupby=["side"]
    )
    fields = {
        "half": "datum.block + datum.deep",
        "foot": "datum.block + 2 * datum.deep",
        "label_at": "datum.block - 3",
        "kept_at": f"datum.block + {_LABEL - 4}",
        "broke_at": f"datum.half + {_LABEL - 4}",
        "low": "low",
    }
    return town.calculated(counted, fields)


def _bands() -> list[alt.Chart]:
    whole = _blocks().mark_rect(fill=town.BAND, cornerRadius=6, aria=False)
    between = _blocks().mark_rule(stroke="var(--uw-faint)", strokeWidth=1, aria=False)
    return [
        whole.encode(y=_y("block"), y2=alt.Y2("foot:Q")),
        between.encode(y=_y("half"), x=alt.value(0), x2=alt.value(alt.expr("width"))),
    ]


def _tints() -> list[alt.Chart]:
    marks = _blocks().mark_rect(fill=town.PENALISED, opacity=0.08, aria=False)
    ends = {"x": alt.X("low:Q"), "x2": alt.X2("line:Q")}
    return [marks.encode(**ends, y=_y("block"), y2=alt.Y2("foot:Q"))]


def _lines(words: Words) -> list[alt.Chart]:
    rule = _blocks().mark_rule(stroke=town.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    rows = [("kept_at", "half"), ("broke_at", "foot")]  # the words at the top of a row stay clear
    label = _blocks().transform_calculate(
        text=words.expression("lab-line-label", line="format(datum.line, '.1~f')")
    )
    near = "(datum.line - low) / (high - low) < 0.15 ? 'left' : 'center'"
    far = f"(high - datum.line) / (high - low) < 0.15 ? 'right' : {near}"
    marks = label.mark_text(
        fontSize=13, fontWeight="bold", baseline="bottom", fill=town.INK, aria=False
    ).encode(x=alt.X("line:Q"), y=_y("label_at"), text="text:N")
    marks.mark.align = alt.expr(far)
    at = alt.X("line:Q")
    return [*(rule.encode(x=at, y=_y(top), y2=alt.Y2(f"{foot}:Q")) for top, foot in rows), marks]


def _dots(words: Words) -> list[alt.Chart]:
    """A disk when spared, a cross when penalised; hollow for those who broke the promise."""
    marks = _shown().properties(name="dots").mark_point(opacity=1, aria=False)
    kept = {"test": "datum.kept_promise", "value": town.BAND}
    broke = {"test": "!datum.kept_promise", "value": town.BAND}
    crossed = {"test": "datum.penalised", "value": town.PENALISED}
    look = {
        "fill": {"condition": [broke, crossed], "value": town.SPARED},
        "stroke": {"condition": [kept, crossed], "value": town.SPARED},
        "strokeWidth": alt.condition("datum.kept_promise", alt.value(1), alt.value(1.7)),
        "shape": alt.condition("datum.penalised", alt.value(town.CROSS), alt.value(town.DISK)),
        "size": alt.value(alt.expr(f"{_NARROW} ? 58 : 130")),
    }
    return [marks.encode(**_place(), **look, tooltip=town.tooltip(words, TOLD))]


def _followed() -> list[alt.Chart]:
    """A ring and the name beside it: above it stand the row's words."""
    person = alt.Chart().transform_filter("datum.followed")
    ring = person.mark_point(
        filled=False,
        shape="circle",
        size=330,
        strokeWidth=2.5,
        stroke=town.INK,
        opacity=1,
        aria=False,
    )
    high = "datum.score > (low + high) / 2"
    look: dict[str, Any] = {
        "align": alt.expr(f"{high} ? 'right' : 'left'"),
        "dx": alt.expr(f"{high} ? -15 : 15"),
        "fontSize": 14,
        "fontWeight": "bold",
        "baseline": "middle",
        "aria": False,
    }
    outline: dict[str, Any] = {"stroke": town.BAND, "strokeWidth": 5, "strokeJoin": "round"}
    names = [person.mark_text(**look, **outline), person.mark_text(**look, fill=town.INK)]
    return [mark.encode(**_place(), text="name:N") for mark in names] + [ring.encode(**_place())]


def _row_labels(words: Words) -> list[alt.Chart]:
    """In each row: who they are, and how many of them are penalised."""
    placed: dict[str, Any] = {"x": alt.value(8), "y": _y("at"), "text": "text:N"}
    look: dict[str, Any] = {"align": "left", "baseline": "top", "fontSize": 12, "aria": False}
    outline: dict[str, Any] = {"stroke": town.BAND, "strokeWidth": 4, "strokeJoin": "round"}
    labels = sides.rows(words).transform_calculate(at="datum.top + 5")
    return [
        labels.mark_text(**look, **outline).encode(**placed),
        labels.mark_text(**look, fill=town.MUTED).encode(**placed),
    ]
