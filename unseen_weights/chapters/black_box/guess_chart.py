"""The black box's guess, while it is being made: a bar for each weight's share of all weights.

It knows nothing of the hidden rule, so nothing of it reaches the browser before the reveal.
"""

import json
from typing import Any

import altair as alt

from unseen_weights.charts import town
from unseen_weights.charts.town import RECORDS
from unseen_weights.words import Words

HEIGHTS = (250, 330)


def guess_chart(start: dict[str, Any], words: Words) -> alt.LayerChart:
    """A bar for each of the weights `w_<record>`, which are bound parameters of `start`."""
    labels = {name: words.text(f"weight-{name}") for name in RECORDS}
    row = {"label": town.choice("datum.record", {n: json.dumps(t) for n, t in labels.items()})}
    row["weight"] = town.choice("datum.record", {name: f"w_{name}" for name in RECORDS})
    row["share"] = "total > 0 ? 100 * datum.weight / total : 0"
    row["share_text"] = "format(floor(datum.share + 0.5), 'd')"
    row["text"] = words.expression(
        "black-box-guess-row", label="datum.label", share="datum.share_text"
    )
    layers = [*_bars(), *_texts(), town.unseen(_summary(words), "summary"), _table()]
    rows = [{"record": name, "order": order} for order, name in enumerate(RECORDS)]
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=rows))
    bound = town.calculated(chart, row).add_params(*town.parameters(start, _derived()))
    return town.dressed(bound, words.text("black-box-guess-alt"))


def _derived() -> dict[str, str]:
    weights = ", ".join(f"w_{name}" for name in RECORDS)
    total = " + ".join(f"w_{name}" for name in RECORDS)
    return {"total": total, "most": f"max({weights})", "least": f"min({weights})"}


def _y() -> alt.Y:
    scale = alt.Scale(paddingInner=0.6, paddingOuter=0.7)
    return alt.Y("record:N", sort=list(RECORDS), title=None, axis=None, scale=scale)


def _bars() -> list[alt.Chart]:
    axis = alt.Axis(grid=False, tickCount=5, labelExpr="datum.label + ' %'")
    scale = alt.Scale(domain=[0, 100], nice=False)
    x = alt.X("share:Q", title=None, axis=axis, scale=scale, stack=None)
    bars = alt.Chart().mark_bar(fill=town.SPARED, cornerRadius=3, aria=False)
    return [bars.encode(x=x, y=_y()).properties(name="shares")]


def _texts() -> list[alt.Chart]:
    marks = alt.Chart().mark_text(
        align="left",
        baseline="bottom",
        fontSize=13,
        fill=town.INK,
        dy=alt.expr("-(height / 10) * 0.32"),
        aria=False,
    )
    return [marks.encode(x=alt.value(0), y=_y(), text="text:N")]


def _summary(words: Words) -> alt.Chart:
    names = {name: json.dumps(words.text("record-name", record=name)) for name in RECORDS}
    heaviest = "".join(f"w_{name} == most ? {text} : " for name, text in names.items()) + "''"
    values = {
        "guess": "most == 0 ? 'none' : most == least ? 'same' : 'one'",
        "record": heaviest,
        "share": "total > 0 ? format(floor(100 * most / total + 0.5), 'd') : ''",
    }
    fields = {
        "headline": words.expression("black-box-guess-headline", **values),
        "verdict_blackbox": "bet_blackbox == '' ? '' : 'noted'",
        "feedback_blackbox": (
            f"bet_blackbox == '' ? '' : {words.expression('bet-blackbox-noted')}"
        ),
    }
    return town.calculated(alt.Chart().transform_aggregate(rows="count()"), fields)


def _table() -> alt.Chart:
    text = "datum.share_text + ' %'"
    return town.unseen(town.calculated(alt.Chart(), {"share_said": text}), "values")
