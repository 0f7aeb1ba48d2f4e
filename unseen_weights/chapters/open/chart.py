"""The chart: what two people get, step by step, like stairs; they part where they differ.

The score starts at nothing. Each step moves it: a full bar adds points, a hollow one takes them.
Both people's bars lie one above the other, so that they run together until something parts them.
"""

import json
from typing import Any

import altair as alt

from unseen_weights.chapters.open import axes, readouts, rows
from unseen_weights.chapters.open.model.rules import AMS, RULES
from unseen_weights.chapters.open.places import along, bar_top, down, foot, measures
from unseen_weights.charts import parts, style
from unseen_weights.live import Heights
from unseen_weights.words import Words

HEIGHTS = Heights(270, 362, least=210)
_LONG_ROW, _LONG_END = 48, 24  # letters that a phone's width holds
_HALO = 7  # pixels: lines do not run through words
_SMALL = alt.expr(f"{style.NARROW} ? 11 : 13")
_COLOUR = alt.condition("datum.side == 'over'", alt.value(style.SPARED), alt.value(style.PENALISED))


def open_chart(start: dict[str, Any], words: Words) -> alt.LayerChart:
    """Two people under the rule `rule`; menus are the bound parameters `<rule>_<menu>`."""
    layers = [
        *_parted(),
        *axes.lines(words),
        *_stairs(),
        *_labels(words),
        *_ends(words),
        parts.unseen(readouts.summary(words), "summary"),
        parts.unseen(readouts.steps(words), "steps"),
        parts.unseen(readouts.points(words), "points"),
    ]
    chart = alt.LayerChart(layer=layers, data=parts.data(rows.steps()))
    sizes = measures({rule: rows.bars(rule) for rule in RULES})
    derived = {
        "held": rows.HELD,
        **axes.parameter(),
        **rows.derived(words),
        **readouts.parameters(words),
    }
    bound = parts.bound(chart, parts.parameters(start, {**derived, **sizes}))
    return parts.dressed(bound, words.text("open-chart-alt"))


def _bars() -> alt.Chart:
    """A row for each bar of one person: those steps together that share it."""
    fields = {f"sum_{who}": f"sum(points_{who})" for who in rows.PEOPLE}
    joined = rows.for_rule().transform_joinaggregate(groupby=["row"], **fields)  # type: ignore[arg-type]
    return joined.transform_filter("datum.lead")


def _people() -> alt.Chart:
    """The bars of both people, with what each has before and after."""
    folded = _bars().transform_fold([f"sum_{who}" for who in rows.PEOPLE], ["key", "points"])
    each = parts.calculated(folded, {"who": "datum.key == 'sum_one' ? 0 : 1"})
    shown = each.transform_filter("datum.who == 0 || !held")
    summed = shown.transform_window(
        so_far="sum(points)", groupby=["who"], sort=[alt.SortField("row")], frame=[None, 0]
    ).transform_joinaggregate(total="sum(points)", last="max(row)", groupby=["who"])
    reached = f"rule == '{AMS}' ? datum.total > line : datum.total >= line"
    below = bar_top("(datum.row + 1)", "datum.who")
    fields = {
        "total": "round(datum.total * 1000000) / 1000000",
        "side": f"({reached}) ? 'over' : 'under'",
        "after": "datum.so_far",
        "before": "datum.so_far - datum.points",
        "top": bar_top("datum.row", "datum.who"),
        "base": "datum.top + bar_height - 1",
        "next": f"datum.row == datum.last ? {foot('datum.who')} : {below} + bar_height - 1",
    }
    return parts.calculated(summed, fields)


def _stairs() -> list[alt.Chart]:
    """A bar for each step, and a thin line from its end down to the next."""
    bars = (
        _people()
        .transform_filter("datum.points != 0")
        .mark_rect(cornerRadius=2, strokeWidth=1.5, aria=False)
    )
    solid = alt.condition("datum.points < 0", alt.value(0.16), alt.value(1))
    drops = _people().mark_rule(strokeWidth=1.5, aria=False)
    return [
        drops.encode(x=along("after"), **down(y="top", y2="next"), stroke=_COLOUR),
        bars.encode(
            x=along("before"),
            x2=alt.X2("after:Q"),
            **down(y="top", y2="base"),
            fill=_COLOUR,
            stroke=_COLOUR,
            fillOpacity=solid,
        ).properties(name="stairs"),
    ]


def _differing() -> alt.Chart:
    """The bars, and whether the two people part there."""
    differ = "!held && (datum.level_one != datum.level_other || datum.sum_one != datum.sum_other)"
    fields = {
        "differ": f"({differ}) ? 1 : 0",
        "head": "datum.row * row_height - 2",
        "tail": "datum.head + row_height",
    }
    return parts.calculated(_bars(), fields)


def _parted() -> list[alt.Chart]:
    """A band behind the step at which the two part."""
    band = (
        _differing()
        .transform_filter("datum.differ")
        .mark_rect(fill=style.BAND, cornerRadius=5, aria=False)
    )
    width = {"x": alt.value(-2), "x2": alt.value(alt.expr("width + 8"))}
    return [band.encode(**width, **down(y="head", y2="tail")).properties(name="parted")]


def _labels(words: Words) -> list[alt.Chart]:
    """What each step is called, the answer and its points; both people's where they part."""
    names = {row["bar"]: words.text(f"open-step-{row['bar']}") for row in rows.steps()}
    values = {
        "step": f"({json.dumps(names, ensure_ascii=False)})[datum.bar]",
        **{f"level_{who}": f"datum.level_{who}" for who in rows.PEOPLE},
        **{f"points_{who}": rows.signed(f"datum.sum_{who}") for who in rows.PEOPLE},
    }
    kind = f"(datum.level_one == '' || datum.bar == '{rows.REST}' ? 'bare' : 'told')"
    bare = "(datum.differ ? 'bare-parted' : 'bare')"
    fields = {
        "kind": f"datum.differ ? {kind} + '-parted' : {kind}",
        "long": words.expression("open-row", kind="datum.kind", **values),
        "brief": f"datum.kind == 'told-parted' ? 'brief-parted' : {bare}",
        "short": words.expression("open-row", kind="datum.brief", **values),
        "text": f"{style.NARROW} && length(datum.long) > {_LONG_ROW} ? datum.short : datum.long",
        "label_y": "datum.head + 2",
    }
    told = parts.calculated(_differing(), fields)
    look: dict[str, Any] = {"align": "left", "baseline": "top", "fontSize": _SMALL}
    weight = alt.expr("datum.differ ? 'bold' : 'normal'")
    halo, text = style.outlined(told, _HALO, **look, fontWeight=weight)
    ground = alt.condition("datum.differ", alt.value(style.BAND), alt.value(style.PAGE))
    return [
        m.encode(x=alt.value(3), **down(y="label_y"), text="text:N").properties(name=f"labels{i}")
        for i, m in enumerate((halo.encode(stroke=ground), text))
    ]


def _ends(words: Words) -> list[alt.Chart]:
    """Where each person ends: a disk at or over the line, a cross under it, and the score."""
    last = _people().transform_filter("datum.row == datum.last")
    score = readouts.said("datum.total", words)
    name = "datum.who == 0 ? name : " + words.expression("open-but", but="but")
    fields = {
        "long": words.expression("open-end", name=name, score=score),
        "short": words.expression("open-end", name=words.expression("open-other"), score=score),
        "text": f"{style.NARROW} && length(datum.long) > {_LONG_END} ? datum.short : datum.long",
        "foot": foot("datum.who"),
    }
    ended = parts.calculated(last, fields)
    shape = alt.condition("datum.side == 'over'", alt.value(style.DISK), alt.value(style.CROSS))
    dot = ended.mark_point(filled=True, opacity=1, size=120, aria=False)
    right = "scale('x', datum.total) > width * 0.5"
    look: dict[str, Any] = {"baseline": "middle", "fontSize": alt.expr(f"{style.NARROW} ? 12 : 14")}
    look |= {"fontWeight": "bold", "align": alt.expr(f"{right} ? 'right' : 'left'")}
    look |= {"dx": alt.expr(f"{right} ? -11 : 11")}
    where = {"x": along("total"), **down(y="foot")}
    around = style.outlined(ended, _HALO, ground=style.PAGE, **look)
    names = [m.encode(**where, text="text:N") for m in around]
    return [dot.encode(**where, shape=shape, fill=_COLOUR).properties(name="ends"), *names]
