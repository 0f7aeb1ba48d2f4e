"""The black box's guess, while it is being made: a bar for each weight's share of all weights.

It knows nothing of the hidden rule, so nothing of it reaches the browser before the reveal.
"""

import json
from typing import Any

import altair as alt

from unseen_weights.chapters.black_box.axes import LABEL
from unseen_weights.charts import parts, style
from unseen_weights.live import Heights
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

HEIGHTS = Heights(250, 330, least=220)


def guess_chart(start: dict[str, Any], words: Words) -> alt.LayerChart:
    """A bar for each of the weights `w_<record>`, which are bound parameters of `start`."""
    labels = {name: words.text(f"weight-{name}") for name in RECORDS}
    row = {"label": parts.choice("datum.record", {n: json.dumps(t) for n, t in labels.items()})}
    row["weight"] = parts.choice("datum.record", {name: f"w_{name}" for name in RECORDS})
    row["share"] = "total > 0 ? 100 * datum.weight / total : 0"
    row["share_text"] = "format(floor(datum.share + 0.5), 'd')"
    row["text"] = words.expression(
        "black-box-guess-row", label="datum.label", share="datum.share_text"
    )
    layers = [*_bars(), *_texts(), parts.unseen(_summary(words), "summary"), _table()]
    rows = [{"record": name, "order": order} for order, name in enumerate(RECORDS)]
    chart = alt.LayerChart(layer=layers, data=parts.data(rows))
    bound = parts.bound(parts.calculated(chart, row), parts.parameters(start, _derived()))
    return parts.dressed(bound, words.text("black-box-guess-alt"))


def _derived() -> dict[str, str]:
    weights = ", ".join(f"w_{name}" for name in RECORDS)
    total = " + ".join(f"w_{name}" for name in RECORDS)
    return {"total": total, "most": f"max({weights})", "least": f"min({weights})"}


def _y() -> alt.Y:
    return parts.row_y("record", RECORDS, (0.6, 0.7))


def _bars() -> list[alt.Chart]:
    axis = alt.Axis(grid=False, tickCount=5, labelExpr="datum.label + '%'")
    scale = alt.Scale(domain=[0, 100], nice=False)
    x = alt.X("share:Q", title=None, axis=axis, scale=scale, stack=None)
    bars = alt.Chart().mark_bar(fill=style.SPARED, cornerRadius=3, aria=False)
    return [bars.encode(x=x, y=_y()).properties(name="shares")]


def _texts() -> list[alt.Chart]:
    marks = alt.Chart().mark_text(**LABEL, dy=alt.expr("-(height / 10) * 0.32"))
    return [marks.encode(x=alt.value(0), y=_y(), text="text:N")]


def _summary(words: Words) -> alt.Chart:
    names = {name: json.dumps(words.text("name-of-record", record=name)) for name in RECORDS}
    heaviest = "".join(f"w_{name} == most ? {text} : " for name, text in names.items()) + "''"
    values = {
        "guess": "most == 0 ? 'none' : most == least ? 'same' : 'one'",
        "record": heaviest,
        "share": "total > 0 ? format(floor(100 * most / total + 0.5), 'd') : ''",
    }
    fields = {
        "headline": words.expression("black-box-guess-headline", **values),
        "verdict_black_box": "bet_black_box == '' ? '' : 'noted'",
        "feedback_black_box": (
            f"bet_black_box == '' ? '' : {words.expression('bet-black-box-noted')}"
        ),
    }
    return parts.calculated(alt.Chart().transform_aggregate(rows="count()"), fields)


def _table() -> alt.Chart:
    text = "datum.share_text + '%'"
    return parts.unseen(parts.calculated(alt.Chart(), {"share_said": text}), "values")
