"""The picture of the closed box where no Python runs: its slots and marks as rows of the chart."""

import json
from typing import Any

import altair as alt

from unseen_weights.chapters.black_box.model.office import DIGITS, SCALE
from unseen_weights.chapters.black_box.model.probes import ENDS, PER_UNIT
from unseen_weights.chapters.black_box.places import ROOM
from unseen_weights.charts import parts
from unseen_weights.town import RECORDS
from unseen_weights.words import Words


def share_expression(steps: str, record: str) -> str:
    """How far a value in natural steps is from its worst to its best, in Vega's language."""
    worst, best = ENDS[record]
    return f"clamp(({steps} - {worst}) / ({best} - {worst}), 0, 1)"


def slots_layer(town: list[dict[str, Any]], words: Words) -> alt.Chart:
    """The six records that would go into the box now."""
    chart = alt.Chart(parts.data(town)).transform_filter("datum.id == who")
    labels = {name: json.dumps(words.text(f"black-box-slot-{name}")) for name in RECORDS}
    steps = {name: f"round(datum.said * {PER_UNIT[name]})" for name in RECORDS}
    shares = {name: share_expression("datum.goes_in", name) for name in RECORDS}
    fields = {
        "label": parts.choice("datum.record", labels),
        "now": parts.choice("datum.record", steps),
        "goes_in": "record == datum.record ? value : datum.now",
        "changed": "datum.goes_in == datum.now ? 0 : 1",
        "share": parts.choice("datum.record", shares),
        "text": "datum.changed ? datum.now + ' → ' + datum.goes_in : '' + datum.now",
    }
    return parts.calculated(chart.transform_fold(list(RECORDS), as_=["record", "said"]), fields)


def way_fields(words: Words) -> dict[str, str]:
    """How far of its way a probe moved a record, beside the same resident's unchanged records."""
    rounded = f"floor({{}} * {10**DIGITS} + 0.5) / {10**DIGITS}"
    points = f"{rounded.format('datum.score')} - {rounded.format('datum.before')}"
    ends = {name: share_expression("datum.to", name) for name in RECORDS}
    percent = "format(floor(100 * {} + 0.5), 'd')"
    far = "datum.end - datum.start"
    kind = f"!datum.beside ? 'way' : abs({far}) == 1 || {far} == 0 ? 'points' : 'whole'"
    said = words.expression(
        "black-box-way",
        told=f"({kind})",
        start=percent.format("datum.start"),
        end=percent.format("datum.end"),
        points="format(datum.points, '+.1f')",
        beside="datum.beside",
        whole=f"format(datum.points / ({far}), '+.1f')",
    )
    return {
        "end": parts.choice("datum.changed", ends),
        "beside": "isValid(datum.changed) ? indexof(asked, datum.id) + 1 : 0",
        "points": points,
        "way": f"isValid(datum.changed) ? {said} : ''",
    }


def place_fields() -> dict[str, str]:
    """Where a mark lies on the scale, as `places.Mark` has it."""
    span = SCALE[1] - SCALE[0]
    right = f"datum.at > {1 - ROOM} || (datum.at > {ROOM} && datum.to_at > datum.at)"
    return {
        "at": f"(datum.score - {SCALE[0]}) / {span}",
        "other": f"datum.beside ? (datum.before - {SCALE[0]}) / {span} : datum.at",
        "from": "min(datum.at, datum.other)",
        "to_at": "max(datum.at, datum.other)",
        "yes_number": "datum.no ? '' : datum.slot",
        "no_number": "datum.no ? datum.slot : ''",
        "told_before": f"{right} ? datum.shown : ''",
        "told_after": f"{right} ? '' : datum.shown",
    }
