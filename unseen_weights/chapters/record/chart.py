"""Six rows of dots: everyone in town by each record, from its worst to its best value."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import parts, style
from unseen_weights.charts.parts import GOLDEN, PLASTIC
from unseen_weights.charts.records import record_value
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

_SHARE = "share_"  # the fields of each record's share begin so
_MARKS = 4  # best values that the bet asks for
_ANY_RULE = Rule(dict.fromkeys(RECORDS, 1))
_SPREAD = f"({parts.scattered(GOLDEN)} - 0.5) * 0.05"
_LANE = f"({parts.scattered(PLASTIC)})"


def record_chart(
    residents: pd.DataFrame, people: Mapping[str, str], start: dict[str, Any], words: Words
) -> alt.LayerChart:
    """Everyone's six records; the one picked stands out, the person followed has a ring."""
    layers = [
        *_bands(),
        *_dots(),
        *_labels(words),
        parts.unseen(_summary(words), "summary"),
        parts.unseen(_values(words), "values"),
    ]
    data = parts.data(parts.rows(residents, words))
    shares = {_SHARE + name: _ANY_RULE.share_expression(name) for name in RECORDS}
    best = " + ".join(f"(datum.share_{name} == 1 ? 1 : 0)" for name in RECORDS)
    fields = {**shares, "best_marks": best, "followed": "datum.id == follow"}
    chart = parts.calculated(alt.LayerChart(layer=layers, data=data), fields)
    bound = parts.bound(chart, parts.parameters(start, parts.person_parameter(people)))
    return parts.dressed(bound, words.text("record-chart-alt"))


def _by_record() -> alt.Chart:
    folded = alt.Chart().transform_fold([_SHARE + name for name in RECORDS], ["key", "share"])
    fields = {
        "record": f"slice(datum.key, {len(_SHARE)})",
        "picked": "datum.record == record",
        "at": f"datum.share + {_SPREAD}",
        "lane": _LANE,
    }
    return parts.calculated(folded, fields)


def _y(**options: Any) -> alt.Y:
    return parts.row_y("record", RECORDS, (0.08, 0.03), **options)


def _place() -> dict[str, Any]:
    ends = [alt.expr("max(20, bandwidth('y') * 0.36)"), alt.expr("bandwidth('y') - 5")]
    lane = alt.YOffset("lane:Q", scale=alt.Scale(domain=[0, 1], range=ends))
    x = alt.X("at:Q", axis=None, scale=alt.Scale(domain=[-0.06, 1.06]))
    return {"x": x, "y": _y(), "yOffset": lane}


def _bands() -> list[alt.Chart]:
    rows = _by_record().transform_aggregate(picked="max(picked)", groupby=["record"])
    marks = rows.mark_rect(fill=style.BAND, cornerRadius=6, aria=False, strokeWidth=2)
    stroke = alt.condition("datum.picked", alt.value(style.INK), alt.value("transparent"))
    return [
        marks.encode(y=_y(bandPosition=0), y2=alt.Y2("record:N", bandPosition=1), stroke=stroke)
    ]


def _dots() -> list[alt.Chart]:
    everyone = _by_record().mark_point(filled=True, size=26, shape="circle", aria=False)
    person = _by_record().transform_filter("datum.followed")
    shade = alt.condition("datum.picked", alt.value(0.75), alt.value(0.3))
    ring = person.mark_point(
        filled=True,
        size=190,
        shape="circle",
        stroke=style.BAND,
        strokeWidth=2,
        opacity=1,
        fill=style.INK,
        aria=False,
    )
    spared = everyone.encode(**_place(), opacity=shade, fill=alt.value(style.SPARED))
    return [spared.properties(name="dots"), ring.encode(**_place())]


def _labels(words: Words) -> list[alt.Chart]:
    person = _by_record().transform_filter("datum.followed")
    named = words.expression(
        "record-headline",
        name=_named("datum.record", words),
        value=record_value("datum.record", words),
    )
    marks = person.transform_calculate(text=named).mark_text(
        align="left", baseline="top", dy=4, fontSize=12, aria=False, fill=style.INK
    )
    return [marks.encode(x=alt.value(8), y=_y(bandPosition=0), text="text:N")]


def _values(words: Words) -> alt.Chart:
    person = _by_record().transform_filter("datum.followed")
    fields = {"label": _named("datum.record", words), "value": record_value("datum.record", words)}
    return parts.calculated(person, fields)


def _named(record: str, words: Words) -> str:
    return parts.choice(record, {name: words.expression(f"weight-{name}") for name in RECORDS})


def _summary(words: Words) -> alt.Chart:
    counted = alt.Chart().transform_calculate(four=f"datum.best_marks == {_MARKS} ? 1 : 0")
    joined = counted.transform_joinaggregate(most="sum(four)")
    person = joined.transform_filter("datum.followed")
    name = parts.first_name(words)
    fields = {
        "headline": words.expression("record-said", name=name, value=record_value("record", words)),
        "key": words.expression("record-key", name=name),
        "who": words.expression("record-who", record="record"),
        "where": words.expression("record-where", record="record"),
        "out": words.expression("record-out", person="person", record="record", name=name),
        "context_text": words.expression(
            "record-context", context="upper(slice(datum.context, 0, 1)) + slice(datum.context, 1)"
        ),
        "other": words.expression("record-other", person="person", record="record", name=name),
        "verdict_record": parts.verdict(
            "bet_record", "bet_record == 'nobody'", "bet_record == 'tenth'"
        ),
        "feedback_record": parts.feedback("record", words, most="datum.most"),
    }
    return parts.calculated(person, fields)
