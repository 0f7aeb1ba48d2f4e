"""Parts that charts of the town share: a dot for each resident, the line, the person followed.

The parts read the bound parameters `low`, `high`, `line` and `follow`, and the calculated fields
`score`, `penalised` and `followed`. Colours are the style sheet's, so a chart follows the theme.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import altair as alt
import pandas as pd

from unseen_weights.factors import TOWN
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

AnyChart = TypeVar("AnyChart", alt.Chart, alt.LayerChart)
RECORDS = [factor.name for factor in TOWN]
TOLD = ("name", "district", "score", *RECORDS, "context")
CROSS = "M-1,-.6L-.6,-1L0,-.4L.6,-1L1,-.6L.4,0L1,.6L.6,1L0,.4L-.6,1L-1,.6L-.4,0Z"
DISK = "M-.8,0A.8,.8,0,1,1,.8,0A.8,.8,0,1,1,-.8,0Z"
INK, MUTED, BAND = "var(--uw-ink)", "var(--uw-muted)", "var(--uw-band)"
PENALISED, SPARED = "var(--uw-penalised)", "var(--uw-spared)"
_NARROW = "width < 520"
_EDGE = 0.15
_HIGH_SCORE = "datum.score > (low + high) / 2"


def rows(residents: pd.DataFrame, words: Words) -> list[dict[str, Any]]:
    """The residents as a chart's data, with the two yes-or-no groups in words."""
    table = residents.drop(columns=["loan_for"]).reset_index()
    for column in ("carer", "newcomer"):
        yes, no = (words.text(f"group-{column}-{flag}") for flag in ("yes", "no"))
        table[column] = table[column].map({True: yes, False: no})
    return [{str(key): value for key, value in row.items()} for row in table.to_dict("records")]


def calculated(chart: AnyChart, fields: Mapping[str, str]) -> AnyChart:
    """The chart with these fields (name -> Vega expression) for every row, in this order."""
    for name, expression in fields.items():
        chart = chart.transform_calculate(**{name: expression})
    return chart


def parameters(start: Mapping[str, Any], derived: Mapping[str, str]) -> list[alt.Parameter]:
    """Bound parameters with the values of `start`, then those that follow from them."""
    bound = [alt.param(name=name, value=value) for name, value in start.items()]
    return bound + [alt.param(name=name, expr=text) for name, text in derived.items()]


def score_x() -> alt.X:
    """The score, on the scale from `low` to `high`."""
    scale = alt.Scale(nice=False, zero=False, domain=[alt.expr("low"), alt.expr("high")])
    axis = alt.Axis(grid=False, tickCount=alt.expr(f"{_NARROW} ? 4 : 7"))
    return alt.X("score:Q", title=None, scale=scale, axis=axis)


def district_y(**options: Any) -> alt.Y:
    """A row for each district."""
    scale = alt.Scale(paddingInner=0.06, paddingOuter=0.03)
    return alt.Y("district:N", sort=list(DISTRICTS), title=None, axis=None, scale=scale, **options)


def place(x: alt.X | None = None) -> dict[str, Any]:
    """Where a resident's dot is: by score, or by `x`, and in its own lane of its district's row."""
    ends = [alt.expr("max(22, bandwidth('y') * 0.26)"), alt.expr("bandwidth('y') - 7")]
    lane = alt.YOffset("place:Q", scale=alt.Scale(domain=[0, 1], range=ends))
    return {"x": x or score_x(), "y": district_y(), "yOffset": lane}


def bands() -> list[alt.Chart]:
    """A band for each district."""
    districts = alt.Chart().transform_aggregate(groupby=["district"])
    marks = districts.mark_rect(fill=BAND, cornerRadius=6, aria=False)
    return [
        marks.encode(y=district_y(bandPosition=0), y2=alt.Y2("district:N", bandPosition=1)),
    ]


def tint() -> list[alt.Chart]:
    """A tint over all that lies below the line."""
    marks = one_row().mark_rect(fill=PENALISED, opacity=0.08, aria=False)
    all_rows = {"y": alt.value(0), "y2": alt.value(alt.expr("height"))}
    return [marks.encode(x=alt.X("low:Q"), x2=alt.X2("line:Q"), **all_rows)]


def halos(test: str, at: Mapping[str, Any] | None = None) -> list[alt.Chart]:
    """A soft disk behind those for whom `test`, a Vega expression, is true; at: as for `dots`."""
    size = alt.expr(f"{_NARROW} ? 150 : 360")
    marks = alt.Chart().transform_filter(test)
    return [marks.mark_point(**_disk(size), opacity=0.35).encode(**(at or place()), fill=_colour())]


def dots(
    words: Words,
    x: alt.X | None = None,
    told: Sequence[str] = TOLD,
    at: Mapping[str, Any] | None = None,
) -> list[alt.Chart]:
    """Every resident: a disk when spared, a cross when penalised; told: what its tooltip says.

    at: the encoding that says where a dot is, in place of `place(x)`.
    """
    marks = alt.Chart(name="dots").mark_point(filled=True, opacity=1, strokeWidth=1, aria=False)
    look = {
        "fill": _colour(),
        "stroke": alt.value(BAND),
        "shape": alt.condition("datum.penalised", alt.value(CROSS), alt.value(DISK)),
        "size": alt.value(alt.expr(f"{_NARROW} ? 58 : 140")),
    }
    return [marks.encode(**(at or place(x)), **look, tooltip=tooltip(words, told))]


def line(words: Words) -> list[alt.Chart]:
    """The line, dashed and labelled."""
    rule = one_row().mark_rule(stroke=INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    written = words.expression("lab-line-label", line="format(line, '.1~f')")
    near = f"(line - low) / (high - low) < {_EDGE} ? 'left' : 'center'"
    far = f"(high - line) / (high - low) < {_EDGE} ? 'right' : {near}"
    label = one_row().transform_calculate(text=written)
    marks = label.mark_text(**_bold(13), fill=INK, dy=-9, align=alt.expr(far))
    return [
        rule.encode(x=alt.X("line:Q")),
        marks.encode(x=alt.X("line:Q"), y=alt.value(0), text="text:N"),
    ]


def district_labels(words: Words) -> list[alt.Chart]:
    """Each district's name and the share of it that is penalised."""
    values = {"district": "datum.district", "rate": "format(datum.rate, '.0%')"}
    counted = alt.Chart().transform_aggregate(rate="mean(penalised)", groupby=["district"])
    labels = counted.transform_calculate(text=words.expression("lab-district-label", **values))
    return [_district_text(labels, "text:N")]


def district_names() -> list[alt.Chart]:
    """Each district's name and nothing else."""
    names = alt.Chart().transform_aggregate(groupby=["district"])
    return [_district_text(names, "district:N")]


def followed(
    x: alt.X | None = None, right: str = _HIGH_SCORE, at: Mapping[str, Any] | None = None
) -> list[alt.Chart]:
    """A ring around the person followed, and the name: to the left where `right` is true.

    at: as for `dots`.
    """
    where = at or place(x)
    person = alt.Chart().transform_filter("datum.followed")
    ring = person.mark_point(
        filled=False, shape="circle", size=330, strokeWidth=2.5, stroke=INK, opacity=1, aria=False
    )
    side = alt.expr(f"{right} ? 'right' : 'left'")
    outline = person.mark_text(
        **_bold(14), dy=-10, align=side, stroke=BAND, strokeWidth=5, strokeJoin="round"
    )
    name = person.mark_text(**_bold(14), dy=-10, align=side, fill=INK)
    named = [marks.encode(**where, text="name:N") for marks in (outline, name)]
    return [ring.encode(**where), *named]


def picked(words: Words, message: str) -> alt.Chart:
    """What to say of the dot one touched: its id is the bound parameter `picked`."""
    one = alt.Chart().transform_filter("datum.id == picked")
    values = {
        "name": "datum.name",
        "district": "datum.district",
        "score": beside_line("datum.score"),
        "outcome": "datum.penalised ? 'penalised' : 'spared'",
        "context": "datum.context",
    }
    return unseen(one.transform_calculate(text=words.expression(message, **values)), "picked")


def unseen(chart: alt.Chart, name: str) -> alt.Chart:
    """A layer that draws nothing; the page shows its rows as text, found by the layer's name."""
    marks = chart.mark_point(size=0, opacity=0, aria=False)
    named: alt.Chart = marks.properties(name=name)
    return named.encode(x=alt.value(0), y=alt.value(0))


def person_parameter(people: Mapping[str, str]) -> dict[str, str]:
    """A derived parameter `person`: the slug of the one followed; people: slug -> id."""
    chain = "".join(f"follow == {json.dumps(i)} ? {json.dumps(s)} : " for s, i in people.items())
    return {"person": f"{chain}''"}


def choice(parameter: str, values: Mapping[str, str]) -> str:
    """A Vega expression that gives, for a parameter's value, what `values` has for it."""
    chain = "".join(f"{parameter} == {json.dumps(key)} ? ({v}) : " for key, v in values.items())
    return f"({chain}'')"


def beside_line(score: str) -> str:
    """A score in whole points, or finer where whole points would put it on the line."""
    return f"format({score}, abs({score} - line) < 1 ? '.2f' : '.0f')"


def verdict(bet: str, right: str, close: str) -> str:
    """What to say of a bet: '' before it is placed, then right, close or wrong."""
    return f"{bet} == '' ? '' : ({right}) ? 'right' : ({close}) ? 'close' : 'wrong'"


def feedback(bet: str, words: Words, **values: str) -> str:
    """The text for a bet's verdict, which is the field `verdict_<bet>`."""
    texts = {v: words.expression(f"bet-{bet}-{v}", **values) for v in ("right", "close", "wrong")}
    return choice(f"datum.verdict_{bet}", texts)


def dressed(chart: alt.LayerChart, description: str) -> alt.LayerChart:
    """The chart in the page's width and look; description: its accessible name."""
    sized: alt.LayerChart = chart.properties(width="container", height=380, description=description)
    looking: alt.LayerChart = sized.configure(
        background="transparent",
        font="var(--uw-font)",
        padding={"left": 2, "right": 10, "top": 4, "bottom": 2},
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            domain=False, tickColor="var(--uw-faint)", labelColor=MUTED, labelFontSize=12
        ),
    )
    return looking


def one_row() -> alt.Chart:
    """One row with the bound parameters `low` and `line`."""
    counted = alt.Chart().transform_aggregate(residents="count()")
    return counted.transform_calculate(low="low", line="line")


def tooltip(words: Words, fields: Sequence[str]) -> list[alt.Tooltip]:
    """What a dot says of itself: these fields, each with its short name."""
    numbers = {"score": ".0f", "bills": ".0%", "friends": ".0f"}
    return [_tooltip_field(field, numbers.get(field), words) for field in fields]


def _district_text(chart: alt.Chart, text: str) -> alt.Chart:
    marks = chart.mark_text(align="left", baseline="top", dy=6, fontSize=12, fill=MUTED, aria=False)
    placed: alt.Chart = marks.encode(x=alt.value(8), y=district_y(bandPosition=0), text=text)
    return placed


def _colour() -> Any:
    return alt.condition("datum.penalised", alt.value(PENALISED), alt.value(SPARED))


def _disk(size: Any) -> dict[str, Any]:
    return {"filled": True, "shape": "circle", "size": size, "aria": False}


def _bold(size: int) -> dict[str, Any]:
    return {"fontSize": size, "fontWeight": "bold", "baseline": "bottom", "aria": False}


def _tooltip_field(field: str, number: str | None, words: Words) -> alt.Tooltip:
    title = words.text(f"short-{field}")
    if number is None:
        return alt.Tooltip(f"{field}:N", title=title)
    return alt.Tooltip(f"{field}:Q", title=title, format=number)
