"""The black box's chart: hidden weights, guessed weights and what the answers leave, row by row."""

from typing import Any

import altair as alt

from unseen_weights.chapters.black_box.axes import DIAMOND, LABEL, ROWS, record_y
from unseen_weights.chapters.black_box.model.office import SEVENTH
from unseen_weights.charts import parts, style
from unseen_weights.live import Heights
from unseen_weights.words import Words

LINE = "line"
HEIGHTS = Heights(470, 430)
SENTENCES = ("headline", "off", "fitting", "best", "line_said", "seventh_said")
_NARROW = "width < 620"


def black_box_chart(start: dict[str, Any], words: Words) -> alt.LayerChart:
    """One row a weight, in percent of all weights; every value is a parameter of `start`.

    `least`, `most`, `hidden` and `guess` are objects by record, 0..100; `texts` and `told` hold
    what is written.
    """
    layers = [
        *_ranges(),
        *_guesses(),
        *_hidden(),
        *_labels(),
        parts.unseen(_summary(), "summary"),
        parts.unseen(_table(), "values"),
    ]
    rows = [{"record": name, "order": order} for order, name in enumerate([*ROWS, LINE])]
    chart = alt.LayerChart(layer=layers, data=parts.data(rows))
    chart = chart.transform_filter(f"datum.record != '{SEVENTH}' || told.seventh == 'yes'")
    chart = parts.calculated(
        chart,
        {name: f"{name}[datum.record]" for name in ("hidden", "guess", "least", "most")},
    )
    bound = parts.bound(chart, parts.parameters(start, {}))
    return parts.dressed(bound, words.text("black-box-chart-alt"))


def _weights() -> alt.Chart:
    return alt.Chart().transform_filter(f"datum.record != '{LINE}'")


def _x(field: str) -> alt.X:
    scale = alt.Scale(domain=[0, alt.expr("top")], nice=False, zero=True)
    axis = alt.Axis(grid=False, tickCount=5, labelExpr="datum.label + '%'")
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=axis)


def _ranges() -> list[alt.Chart]:
    """The pale bar: from the least to the most that the answers leave."""
    known = _weights().transform_filter("isValid(datum.least)")
    wide = known.transform_calculate(
        start="max(0, datum.least - top / 250)", end="min(top, datum.most + top / 250)"
    )
    bars = wide.mark_bar(fill=style.SPARED, opacity=0.35, cornerRadius=3, aria=False)
    return [bars.encode(x=_x("start"), x2=alt.X2("end:Q"), y=record_y()).properties(name="ranges")]


def _guesses() -> list[alt.Chart]:
    ring = _weights().mark_point(
        filled=False, shape="circle", size=190, strokeWidth=3, stroke=style.SPARED, opacity=1,
        aria=False,
    )  # fmt: skip
    return [ring.encode(x=_x("guess"), y=record_y()).properties(name="guesses")]


def _hidden() -> list[alt.Chart]:
    diamond = _weights().mark_point(**DIAMOND)
    return [diamond.encode(x=_x("hidden"), y=record_y()).properties(name="hidden")]


def _labels() -> list[alt.Chart]:
    """What each row is: in one line over its bar, or in two where that is too narrow."""
    text = f"({_NARROW} ? texts.row_short : texts.row)[datum.record]"
    name = f"{_NARROW} ? texts.label[datum.record] : ''"
    above = "-(height / 10) * 0.28"
    return [_text(text, above), _text(name, f"{above} - 15", fontWeight="bold")]


def _text(text: str, dy: str, **look: Any) -> alt.Chart:
    marks = _weights().transform_calculate(text=text).mark_text(**LABEL, dy=alt.expr(dy), **look)
    labelled: alt.Chart = marks.encode(x=alt.value(0), y=record_y(), text="text:N")
    return labelled


def _summary() -> alt.Chart:
    one = alt.Chart().transform_aggregate(rows="count()")
    fields = {name: f"told.{name}" for name in SENTENCES}
    fields["bet_is"] = "bet_black_box == '' ? 'no' : 'yes'"
    fields["bet_text"] = "bet_black_box == '' ? '' : told.bets[bet_black_box]"
    fields["verdict_black_box"] = "bet_black_box == '' ? '' : told.verdicts[bet_black_box]"
    fields["feedback_black_box"] = "bet_black_box == '' ? '' : told.feedback[bet_black_box]"
    return parts.calculated(one, fields)


def _table() -> alt.Chart:
    fields = {
        "label": "texts.label[datum.record]",
        "hidden_text": "texts.hidden[datum.record]",
        "guess_text": "texts.guess[datum.record]",
        "range_text": "texts.range[datum.record]",
    }
    return parts.calculated(alt.Chart(), fields)
