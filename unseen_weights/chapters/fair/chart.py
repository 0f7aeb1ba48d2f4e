"""The chart of Fair to whom: two groups, a line for each, promise-keepers above promise-breakers.

Places across the rows are pixels from the top, so that a row's words have room on any screen.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.fair import groups as sides
from unseen_weights.chapters.fair import readouts
from unseen_weights.chapters.fair.model.measures import GROUPS, Best, base_rates
from unseen_weights.charts import parts, style
from unseen_weights.rule import Rule
from unseen_weights.words import Words

TOLD = ("name", "score", "context")
_FACE = 24
_HEAD, _GAP, _LABEL, _FOOT = 18, 6, 24, 9


def fair_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    rule: Rule,
    found: tuple[Mapping[str, Best], Mapping[str, Best]],
    chance: pd.DataFrame,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """The two groups that `groups` names, by `rule`'s score; both lines and `seen` are bound.

    found: for each pair of groups, by its slug, what the search over all lines found: among lines
    that penalise a tenth to a half of each group, and among all lines. chance: as `load_chance`.
    """
    layers = [
        *_bands(),
        *_tints(),
        *_dots(words),
        *_lines(words),
        *_row_labels(words),
        *_followed(),
        parts.unseen(readouts.summary(*found, base_rates(residents), chance, words), "summary"),
        parts.unseen(readouts.measured(words), "measures"),
        parts.unseen(readouts.forced(words), "forced"),
        parts.unseen(sides.rows(words), "rows"),
        parts.unseen(sides.followed(words), "person"),
        parts.unseen(sides.picked(words), "picked"),
    ]
    rows = [
        {**row, "carer": bool(carer), "newcomer": bool(newcomer), "loan_for": loan_for}
        for row, carer, newcomer, loan_for in zip(
            parts.rows(residents, words),
            residents["carer"],
            residents["newcomer"],
            residents["loan_for"],
            strict=True,
        )
    ]
    chart = alt.LayerChart(layer=layers, data=parts.data(rows))
    chart = parts.calculated(chart, _fields(rule))
    derived = {**parts.person_parameter(people), **parts.scale_parameters(rule)}
    derived |= sides.gate(rule)
    bound = parts.bound(chart, parts.parameters(start, {**derived, **sides.names(words)}))
    return parts.dressed(bound, words.text("fair-chart-alt"))


def _fields(rule: Rule) -> dict[str, str]:
    told = {
        groups.slug: parts.cases(
            (sides.is_in(groups, "one"), "'one'"),
            (sides.is_in(groups, "other"), "'other'"),
            otherwise="''",
        )
        for groups in GROUPS
    }
    row = f"(height / 2 - {_HEAD + _GAP}) / 2"
    return {
        "score": rule.expression(),
        "side": parts.choice("groups", told),
        "line": "datum.side == 'one' ? now_one : now_other",
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
    return {"x": parts.score_x(), "y": _y()}


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
    return parts.calculated(counted, fields)


def _bands() -> list[alt.Chart]:
    whole = _blocks().mark_rect(fill=style.BAND, cornerRadius=6, aria=False)
    between = _blocks().mark_rule(stroke="var(--uw-faint)", strokeWidth=1, aria=False)
    return [
        whole.encode(y=_y("block"), y2=alt.Y2("foot:Q")),
        between.encode(y=_y("half"), x=alt.value(0), x2=alt.value(alt.expr("width"))),
    ]


def _tints() -> list[alt.Chart]:
    marks = _blocks().mark_rect(fill=style.PENALISED, opacity=0.08, aria=False)
    ends = {"x": alt.X("low:Q"), "x2": alt.X2("line:Q")}
    return [marks.encode(**ends, y=_y("block"), y2=alt.Y2("foot:Q"))]


def _lines(words: Words) -> list[alt.Chart]:
    rule = _blocks().mark_rule(stroke=style.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    rows = [("kept_at", "half"), ("broke_at", "foot")]  # the words at the top of a row stay clear
    label = _blocks().transform_calculate(
        text=words.expression("marked-line", line="format(datum.line, '.1~f')")
    )
    near = "(datum.line - low) / (high - low) < 0.15 ? 'left' : 'center'"
    far = f"(high - datum.line) / (high - low) < 0.15 ? 'right' : {near}"
    marks = label.mark_text(
        fontSize=13, fontWeight="bold", baseline="bottom", fill=style.INK, aria=False
    ).encode(x=alt.X("line:Q"), y=_y("label_at"), text="text:N")
    marks.mark.align = alt.expr(far)
    at = alt.X("line:Q")
    return [*(rule.encode(x=at, y=_y(top), y2=alt.Y2(f"{foot}:Q")) for top, foot in rows), marks]


def _dots(words: Words) -> list[alt.Chart]:
    """A disk when spared, a cross when penalised; hollow for those who broke the promise."""
    marks = _shown().properties(name="dots").mark_point(opacity=1, aria=False)
    kept = {"test": "datum.kept_promise", "value": style.BAND}
    broke = {"test": "!datum.kept_promise", "value": style.BAND}
    crossed = {"test": "datum.penalised", "value": style.PENALISED}
    look = {
        "fill": {"condition": [broke, crossed], "value": style.SPARED},
        "stroke": {"condition": [kept, crossed], "value": style.SPARED},
        "strokeWidth": alt.condition("datum.kept_promise", alt.value(1), alt.value(1.7)),
        "shape": alt.condition("datum.penalised", alt.value(style.CROSS), alt.value(style.DISK)),
        "size": alt.value(alt.expr(f"{style.NARROW} ? 58 : 130")),
    }
    return [marks.encode(**_place(), **look, tooltip=parts.tooltip(words, TOLD))]


def _followed() -> list[alt.Chart]:
    """A ring, and face and name beside it: above it stand the row's words."""
    person = alt.Chart().transform_filter("datum.followed")
    high = parts.name_left("datum.score > (low + high) / 2", "datum.line")
    look: dict[str, Any] = {
        "align": alt.expr(f"{high} ? 'right' : 'left'"),
        "dx": alt.expr(f"{high} ? -{_FACE + 16} : {_FACE + 16}"),
        "fontSize": 14,
        "fontWeight": "bold",
        "baseline": "middle",
    }
    names = style.outlined(person, 5, **look)
    named = [mark.encode(**_place(), text="name:N") for mark in names]
    faces = [
        style.portrait(person.transform_filter(test), _FACE, baseline="top", align=side).encode(
            **_place(), xOffset=alt.value(offset), yOffset=alt.value(-_FACE / 2)
        )
        for test, side, offset in ((high, "right", -13), (f"!({high})", "left", 13))
    ]
    return [*named, *faces, style.ring(person).encode(**_place())]


def _row_labels(words: Words) -> list[alt.Chart]:
    """In each row: who they are, and how many of them are penalised."""
    placed: dict[str, Any] = {"x": alt.value(8), "y": _y("at"), "text": "text:N"}
    labels = sides.rows(words).transform_calculate(at="datum.top + 5")
    look: dict[str, Any] = {"align": "left", "baseline": "top", "fontSize": 12}
    written = style.outlined(labels, 4, style.MUTED, **look)
    return [mark.encode(**placed) for mark in written]
