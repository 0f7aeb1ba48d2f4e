"""One person's score against the town's average: a bar for each record, like stairs.

Below it, where somebody is refused, the smallest change of one record that crosses the line.
All averages are taken over the whole town; then one person is left, and all layers are about them.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.reasons.readouts import readouts
from unseen_weights.chapters.reasons.rows import ANY_RULE, POINTS, WEIGHTS, ranked, together
from unseen_weights.charts import parts, style
from unseen_weights.live import Heights
from unseen_weights.rule import most_expression
from unseen_weights.town import RECORDS
from unseen_weights.walk import TOWN_RULE
from unseen_weights.words import Words

HEIGHTS = Heights(290, 430)
_GUTTER = 148  # pixels at the left, for the rows' names
_APART = "min(8, height / 36)"  # of two lines in a row, on a projector as well
_ROWS = ["average", *RECORDS, "score", "then"]


def reasons_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """The contributions of the resident `who` (or, where that is '', of the one followed).

    Weights `w_<record>`, `low`, `high` and `line` are bound parameters.
    """
    layers = [
        *_average(words),
        *_bars(words),
        *_line(words),
        *_score(words),
        *_then(words),
        *readouts(words),
    ]
    data = parts.data(parts.rows(residents, words))
    chart = alt.LayerChart(layer=layers, data=data)
    chart = parts.calculated(chart, _per_resident())
    means = [
        alt.JoinAggregateFieldDef(op="mean", field=field, **{"as": f"mean_{field}"})
        for field in ("score", *(f"share_{name}" for name in RECORDS))
    ]
    chart = chart.transform_joinaggregate(means).transform_filter("datum.id == shown")
    chart = together(parts.calculated(chart, _contributions()))
    bound = parts.bound(chart, parts.parameters(start, _derived(people)))
    return parts.dressed(bound, words.text("reasons-chart-alt"))


def _derived(people: Mapping[str, str]) -> dict[str, str]:
    return {
        **parts.person_parameter(people),
        "shown": "who == '' ? follow : who",
        "total_weight": " + ".join(WEIGHTS.values()),
        "weighted": " + ".join(f"({weight} > 0 ? 1 : 0)" for weight in WEIGHTS.values()),
    }


def _per_resident() -> dict[str, str]:
    shares = {f"share_{name}": ANY_RULE.share_expression(name) for name in RECORDS}
    score = ANY_RULE.expression(WEIGHTS, ("low", "high"))
    return {**shares, "score": score, "was_penalised": TOWN_RULE.expression(of="penalised")}


def _contributions() -> dict[str, str]:
    """As in `reasons.contributions`: what rounding does to the scores is spread evenly."""
    most = {
        f"most_{name}": most_expression(weight, "total_weight") for name, weight in WEIGHTS.items()
    }
    raw = {n: f"datum.most_{n} * (datum.share_{n} - datum.mean_share_{n})" for n in RECORDS}
    left = f"(datum.score - datum.mean_score - ({' + '.join(raw.values())})) / weighted"
    points = {
        f"points_{name}": f"{weight} > 0 ? {raw[name]} + datum.left : 0"
        for name, weight in WEIGHTS.items()
    }
    return {**most, "left": f"total_weight > 0 ? {left} : 0", **points}


def _y(**options: Any) -> alt.Y:
    return parts.row_y("row", _ROWS, (0.35, 0.2), **options)


def _x(field: str) -> alt.X:
    scale = alt.Scale(nice=False, zero=False, padding=26, rangeMin=_GUTTER)
    ticks = alt.expr(f"{style.NARROW} ? 4 : 7")
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=alt.Axis(grid=False, tickCount=ticks))


def _steps(words: Words) -> alt.Chart:
    folded = ranked(words).transform_window(
        so_far="sum(points)", sort=[alt.SortField("order")], frame=[None, 0]
    )
    text = words.expression("reasons-chart-row", record="datum.label", points=POINTS)
    fields = {
        "row": "datum.record",
        "top": "datum.mean_score + datum.so_far",
        "bottom": "datum.top - datum.points",
        "middle": "(datum.top + datum.bottom) / 2",
        "text": text,
    }
    return parts.calculated(folded, fields).transform_filter("total_weight > 0")


def _bars(words: Words) -> list[alt.Chart]:
    colour = alt.condition("datum.points < 0", alt.value(style.PENALISED), alt.value(style.SPARED))
    bars = _steps(words).mark_bar(cornerRadius=2, aria=False)
    lifted = alt.expr(f"datum.smallest ? -{_APART} : 0")
    labels = _steps(words).mark_text(**_label(), align="left", dy=lifted)
    small = _steps(words).transform_filter("datum.smallest")
    marked = small.transform_calculate(text=words.expression("reasons-chart-smallest"))
    look = {**_label(), "fontSize": 12, "fontWeight": "bold", "align": "left"}
    return [
        bars.encode(x=_x("bottom"), x2=alt.X2("top:Q"), y=_y(), fill=colour).properties(
            name="bars"
        ),
        labels.encode(x=alt.value(4), y=_y(), text="text:N"),
        marked.mark_text(**look, dy=alt.expr(_APART))
        .encode(x=alt.value(4), y=_y(), text="text:N")
        .properties(name="smallest"),
    ]


def _label() -> dict[str, Any]:
    return {"baseline": "middle", "fontSize": 13, "fill": style.INK, "aria": False}


def _one(row: str) -> alt.Chart:
    one = alt.Chart().transform_filter("total_weight > 0")
    return one.transform_calculate(row=f"'{row}'")


def _average(words: Words) -> list[alt.Chart]:
    score = "format(datum.mean_score, '.1f')"
    text = words.expression("reasons-chart-average", score=score)
    one = _one("average").transform_calculate(text=text)
    rule = one.mark_rule(stroke=style.MUTED, strokeWidth=1, aria=False)
    mark = one.mark_tick(thickness=4, color=style.MUTED, aria=False)
    return [
        rule.encode(x=_x("mean_score")),
        mark.encode(x=_x("mean_score"), y=_y()),
        one.mark_text(**_label(), align="left").encode(x=alt.value(4), y=_y(), text="text:N"),
    ]


def _line(words: Words) -> list[alt.Chart]:
    text = words.expression("marked-line", line="format(line, '.6~f')")
    one = alt.Chart().transform_calculate(at="line", text=text)
    rule = one.mark_rule(stroke=style.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    label = one.mark_text(
        fontSize=13, fontWeight="bold", baseline="bottom", dy=-9, fill=style.INK, aria=False
    )
    return [rule.encode(x=_x("at")), label.encode(x=_x("at"), y=alt.value(0), text="text:N")]


def _score(words: Words) -> list[alt.Chart]:
    told = words.expression(
        "reasons-chart-row", record="datum.name", points="format(datum.score, '.1f')"
    )
    one = _one("score").transform_calculate(text=told, refused="datum.score < line")
    shape = alt.condition("datum.refused", alt.value(style.CROSS), alt.value(style.DISK))
    fill = alt.condition("datum.refused", alt.value(style.PENALISED), alt.value(style.SPARED))
    dot = one.mark_point(filled=True, opacity=1, size=140, aria=False)
    return [
        dot.encode(x=_x("score"), y=_y(), shape=shape, fill=fill).properties(name="dot"),
        style.ring(one).encode(x=_x("score"), y=_y()),
        one.mark_text(**{**_label(), "fontWeight": "bold"}, align="left").encode(
            x=alt.value(4), y=_y(), text="text:N"
        ),
    ]


def _then(words: Words) -> list[alt.Chart]:
    """The smallest change of one record: from the score to where it leads; unseen where none is."""
    first = ranked(words).transform_window(
        rank="row_number()", sort=[alt.SortField("fewest"), alt.SortField("order")]
    )
    told = words.expression(
        "reasons-chart-then", n="datum.fewest", score="format(datum.reached, '.1f')"
    )
    one = first.transform_filter("datum.rank == 1 && total_weight > 0")
    fields = {
        "row": "'then'",
        "text": f"datum.smallest ? {told} : ''",
        "to": "datum.smallest ? datum.reached : datum.score",
    }
    one = parts.calculated(one, fields)
    seen: dict[str, Any] = {
        "opacity": alt.expr("datum.smallest ? 1 : 0"),
        "fill": style.SPARED,
        "aria": False,
    }
    bar = one.mark_bar(**seen, fillOpacity=0.25, stroke=style.SPARED, strokeDash=[4, 3])
    dot = one.mark_point(**seen, filled=True, size=140, shape=style.DISK)
    label = {**_label(), "fontWeight": "bold", "align": "left"}
    return [
        bar.encode(x=_x("score"), x2=alt.X2("to:Q"), y=_y()).properties(name="then"),
        dot.encode(x=_x("to"), y=_y()),
        one.mark_text(**label).encode(x=alt.value(4), y=_y(), text="text:N"),
    ]
