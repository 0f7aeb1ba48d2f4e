"""The black box's chart: hidden weights, guessed weights and what the answers leave, row by row."""

from typing import Any

import altair as alt

from unseen_weights.blackbox import SEVENTH
from unseen_weights.charts import town
from unseen_weights.charts.town import RECORDS
from unseen_weights.words import Words

LINE = "line"
HEIGHTS = (470, 430)
SENTENCES = ("headline", "off", "fitting", "best", "line_said", "seventh_said")
_NARROW = "width < 620"
DIAMOND = "M0,-1L1,0L0,1L-1,0Z"
_ROWS = [*RECORDS, SEVENTH]


def black_box_chart(start: dict[str, Any], words: Words) -> alt.LayerChart:
    """One row a weight, in percent of all weights; every value is a parameter of `start`.

    `open` is "yes" when the hidden rule shows; a placed bet opens it too. `least`, `most`,
    `hidden` and `guess` are objects by record, 0..100; `texts` and `told` hold what is written.
    """
    layers = [
        *_ranges(),
        *_guesses(),
        *_hidden(),
        *_labels(),
        town.unseen(_summary(), "summary"),
        town.unseen(_table(), "values"),
    ]
    rows = [{"record": name, "order": order} for order, name in enumerate([*_ROWS, LINE])]
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=rows))
    chart = chart.transform_filter(f"datum.record != '{SEVENTH}' || told.seventh == 'yes'")
    chart = town.calculated(
        chart,
        {name: f"{name}[datum.record]" for name in ("hidden", "guess", "least", "most")},
    )
    derived = {"opened": "open == 'yes' || bet_blackbox != ''"}
    bound = chart.add_params(*town.parameters(start, derived))
    return town.dressed(bound, words.text("black-box-chart-alt"))


def _weights() -> alt.Chart:
    return alt.Chart().transform_filter(f"datum.record != '{LINE}'")


def _x(field: str) -> alt.X:
    scale = alt.Scale(domain=[0, alt.expr("top")], nice=False, zero=True)
    axis = alt.Axis(grid=False, tickCount=5, labelExpr="datum.label + ' %'")
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=axis)


def _y() -> alt.Y:
    scale = alt.Scale(paddingInner=0.6, paddingOuter=0.7)
    return alt.Y("record:N", sort=_ROWS, title=None, axis=None, scale=scale)


def _ranges() -> list[alt.Chart]:
    """The pale bar: from the least to the most that the answers leave."""
    known = _weights().transform_filter("isValid(datum.least)")
    wide = known.transform_calculate(
        start="max(0, datum.least - top / 250)", end="min(top, datum.most + top / 250)"
    )
    bars = wide.mark_bar(fill=town.SPARED, opacity=0.35, cornerRadius=3, aria=False)
    return [bars.encode(x=_x("start"), x2=alt.X2("end:Q"), y=_y()).properties(name="ranges")]


def _guesses() -> list[alt.Chart]:
    ring = _weights().mark_point(
        filled=False, shape="circle", size=190, strokeWidth=3, stroke=town.SPARED, opacity=1,
        aria=False,
    )  # fmt: skip
    return [ring.encode(x=_x("guess"), y=_y()).properties(name="guesses")]


def _hidden() -> list[alt.Chart]:
    marks = _weights().transform_filter("opened")
    diamond = marks.mark_point(
        filled=True, shape=DIAMOND, size=150, fill=town.INK, stroke=town.BAND, strokeWidth=1,
        opacity=1, aria=False,
    )  # fmt: skip
    return [diamond.encode(x=_x("hidden"), y=_y()).properties(name="hidden")]


def _labels() -> list[alt.Chart]:
    """What each row is: in one line over its bar, or in two where that is too narrow."""
    when = "(opened ? texts.open : texts.closed)[datum.record]"
    short = "(opened ? texts.open_short : texts.closed_short)[datum.record]"
    text = f"{_NARROW} ? {short} : {when}"
    name = f"{_NARROW} ? texts.label[datum.record] : ''"
    above = "-(height / 10) * 0.28"
    return [_text(text, above), _text(name, f"{above} - 15", fontWeight="bold")]


def _text(text: str, dy: str, **look: Any) -> alt.Chart:
    marks = (
        _weights()
        .transform_calculate(text=text)
        .mark_text(
            align="left",
            baseline="bottom",
            fontSize=13,
            fill=town.INK,
            dy=alt.expr(dy),
            aria=False,
            **look,
        )
    )
    labelled: alt.Chart = marks.encode(x=alt.value(0), y=_y(), text="text:N")
    return labelled


def _summary() -> alt.Chart:
    one = alt.Chart().transform_aggregate(rows="count()")
    fields = {name: f"opened ? told.{name} : ''" for name in SENTENCES[1:]}
    fields["headline"] = "opened ? told.headline : told.closed"
    fields["opened_is"] = "opened ? 'yes' : 'no'"
    fields["closed_is"] = "opened ? 'no' : 'yes'"
    fields["bet_is"] = "bet_blackbox == '' ? 'no' : 'yes'"
    fields["bet_text"] = "bet_blackbox == '' ? '' : told.bets[bet_blackbox]"
    fields["verdict_blackbox"] = "bet_blackbox == '' ? '' : told.verdicts[bet_blackbox]"
    fields["feedback_blackbox"] = "bet_blackbox == '' ? '' : told.feedback[bet_blackbox]"
    return town.calculated(one, fields)


def _table() -> alt.Chart:
    fields = {
        "label": "texts.label[datum.record]",
        "hidden_text": "opened ? texts.hidden[datum.record] : '?'",
        "guess_text": "texts.guess[datum.record]",
        "range_text": "texts.range[datum.record]",
    }
    return town.calculated(alt.Chart(), fields)
