"""Parts that charts of the town share: a dot for each resident, the line, the person followed.

The parts read the bound parameters `low`, `high`, `line` and `follow`, and the calculated fields
`score`, `penalised` and `followed`. Colours are the style sheet's, so a chart follows the theme.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import altair as alt
import pandas as pd

from unseen_weights.charts.style import (
    BAND,
    CROSS,
    DISK,
    FACE,
    INK,
    MUTED,
    NARROW,
    PENALISED,
    SPARED,
    outlined,
    portrait,
    ring,
)
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS, RECORDS, load_residents
from unseen_weights.words import Words

AnyChart = TypeVar("AnyChart", alt.Chart, alt.LayerChart)
TOLD = ("name", "district", "score", *RECORDS, "context")
_EDGE = 0.15
GOLDEN, PLASTIC = 0.618034, 0.754878  # their multiples fall evenly on a line, without a pattern
_NEAR, _ROOM = "(high - low) / 5", "(high - low) / 4"  # to the line; for a name beside a dot


def name_left(high: str, line: str = "line") -> str:
    """Whether a name stands left of its dot: where `high` is true, but never across the line."""
    below = f"datum.score < {line} && {line} - datum.score < {_NEAR} && datum.score > low + {_ROOM}"
    above = f"datum.score >= {line} && datum.score - {line} < {_NEAR}"
    return f"({below}) || (({high}) && !({above} && datum.score < high - {_ROOM}))"


_NAME_LEFT = name_left("datum.score > (low + high) / 2")


def data(rows: Iterable[Mapping[str, Any]], **options: Any) -> alt.InlineData:
    """A chart's own rows, as a tuple: Altair would copy a list, row by row, with each layer."""
    return alt.InlineData(values=tuple(rows), **options)


def rows(residents: pd.DataFrame, words: Words) -> list[dict[str, Any]]:
    """The residents as a chart's data, with the two yes-or-no groups in words."""
    table = residents.drop(columns=["loan_for"]).reset_index()
    for column in ("carer", "newcomer"):
        yes, no = (words.text(f"group-{column}-{flag}") for flag in ("yes", "no"))
        table[column] = table[column].map({True: yes, False: no})
    return [{str(key): value for key, value in row.items()} for row in table.to_dict("records")]


def calculated(chart: AnyChart, fields: Mapping[str, str]) -> AnyChart:
    """The chart with these fields (name -> Vega expression) for every row, in this order.

    A chart of layers is changed itself: to copy one, Altair copies each of its layers twice.
    """
    with_fields = chart if isinstance(chart, alt.LayerChart) else chart.copy(deep=False)
    before: list[Any] = [] if chart.transform is alt.Undefined else chart.transform
    for name, text in fields.items():
        before = [*before, alt.CalculateTransform(calculate=text, **{"as": name})]
    with_fields.transform = before
    return with_fields


def parameters(start: Mapping[str, Any], derived: Mapping[str, str]) -> list[alt.VariableParameter]:
    """Bound parameters with the values of `start`, then those that follow from them."""
    begun = [alt.VariableParameter(name=name, value=value) for name, value in start.items()]
    return begun + [alt.VariableParameter(name=name, expr=text) for name, text in derived.items()]


def bound(chart: alt.LayerChart, named: Iterable[alt.VariableParameter]) -> alt.LayerChart:
    """The chart, itself, with these parameters and no others."""
    chart.params = list(named)
    return chart


def score_x() -> alt.X:
    """The score, on the scale from `low` to `high`."""
    scale = alt.Scale(nice=False, zero=False, domain=[alt.expr("low"), alt.expr("high")])
    axis = alt.Axis(grid=False, tickCount=alt.expr(f"{NARROW} ? 4 : 7"))
    return alt.X("score:Q", title=None, scale=scale, axis=axis)


def row_y(field: str, rows: Sequence[str], padding: tuple[float, float], **options: Any) -> alt.Y:
    """A row for each of `rows`, the values of `field`, from the top; padding: inner and outer.

    The order stands in the scale: a sort would be computed for each mark with every key press.
    """
    scale = alt.Scale(domain=list(rows), paddingInner=padding[0], paddingOuter=padding[1])
    return alt.Y(f"{field}:N", sort=None, title=None, axis=None, scale=scale, **options)


def district_y(**options: Any) -> alt.Y:
    """A row for each district."""
    return row_y("district", DISTRICTS, (0.06, 0.03), **options)


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
    size = alt.expr(f"{NARROW} ? 150 : 360")
    marks = alt.Chart().transform_filter(test)
    return [marks.mark_point(**_disk(size), opacity=0.35).encode(**(at or place()), fill=_colour())]


def kept_in_vain(test: str = "datum.penalised && datum.kept_promise") -> list[alt.Chart]:
    """An open diamond around those who are refused though they kept their promise."""
    marks = (
        alt.Chart()
        .transform_filter(test)
        .mark_point(
            filled=False,
            shape="diamond",
            size=alt.expr(f"{NARROW} ? 190 : 420"),
            stroke=INK,
            strokeWidth=1.4,
            opacity=1,
            aria=False,
        )
    )
    return [marks.encode(**place()).properties(name="kept_in_vain")]


def turn(words: Words, name: str, score: str, now: str, before: str) -> str:
    """Whether somebody is below the line, and said aloud where that has changed.

    name, score: expressions, the first word of `name` is said; now, before: whether they are and
    were below the line.
    """
    name = f"split({name}, ' ')[0]"
    state = f"{now} ? ({before} ? 'below' : 'down') : ({before} ? 'up' : 'above')"
    return words.expression("person-turn", name=name, score=score, turn=state)


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
        "size": alt.value(alt.expr(f"{NARROW} ? 58 : 140")),
    }
    return [marks.encode(**(at or place(x)), **look, tooltip=tooltip(words, told))]


def line(words: Words) -> list[alt.Chart]:
    """The line, dashed and labelled."""
    rule = one_row().mark_rule(stroke=INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    written = words.expression("marked-line", line="format(line, '.1~f')")
    near = f"(line - low) / (high - low) < {_EDGE} ? 'left' : 'center'"
    far = f"(high - line) / (high - low) < {_EDGE} ? 'right' : {near}"
    label = one_row().transform_calculate(text=written)
    marks = label.mark_text(**_bold(13), fill=INK, dy=-9, align=alt.expr(far), aria=False)
    return [
        rule.encode(x=alt.X("line:Q")),
        marks.encode(x=alt.X("line:Q"), y=alt.value(0), text="text:N"),
    ]


def district_labels(words: Words) -> list[alt.Chart]:
    """Each district's name and the share of it that is penalised."""
    values = {"district": "datum.district", "rate": "format(datum.rate, '.0%')"}
    counted = alt.Chart().transform_aggregate(rate="mean(penalised)", groupby=["district"])
    labels = counted.transform_calculate(text=words.expression("district-rate", **values))
    return [_district_text(labels, "text:N")]


def district_names() -> list[alt.Chart]:
    """Each district's name and nothing else."""
    names = alt.Chart().transform_aggregate(groupby=["district"])
    return [_district_text(names, "district:N")]


def followed(
    x: alt.X | None = None, right: str = _NAME_LEFT, at: Mapping[str, Any] | None = None
) -> list[alt.Chart]:
    """A ring around the person followed, the face above it, and the name beside the face.

    The name is to the left where `right` is true. at: as for `dots`.
    """
    where = at or place(x)
    person = alt.Chart().transform_filter("datum.followed")
    side = f"({right} ? 'right' : 'left')"
    beside = alt.expr(f"{side} == 'right' ? -{FACE // 2 + 4} : {FACE // 2 + 4}")
    name = outlined(person, 5, **_bold(14), dx=beside, dy=-16, align=alt.expr(side))
    called = f"{NARROW} ? split(datum.name, ' ')[0] : datum.name"
    named = [
        marks.transform_calculate(called=called).encode(**where, text="called:N") for marks in name
    ]
    return [ring(person).encode(**where), portrait(person).encode(**where), *named]


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


def scattered(ratio: float) -> str:
    """A number 0..1 from the resident's id, in Vega's language: the same whenever one looks."""
    return f"(toNumber(slice(datum.id, 1)) * {ratio}) % 1"


def cases(*tested: tuple[str, str], otherwise: str) -> str:
    """A Vega expression for the first of these values whose test is true; else `otherwise`."""
    return " ".join([*(f"{test} ? {value} :" for test, value in tested), otherwise])


def unseen(chart: alt.Chart, name: str) -> alt.Chart:
    """A layer that draws nothing; the page shows its rows as text, found by the layer's name."""
    marks = chart.mark_point(size=0, opacity=0, aria=False)
    named: alt.Chart = marks.properties(name=name)
    x, y = alt.XValue(0), alt.YValue(0)  # type: ignore[no-untyped-call]
    return named.encode(x=x, y=y)


def person_parameter(people: Mapping[str, str]) -> dict[str, str]:
    """Derived parameters of the one followed: their slug `person`, and `called`, their first name.

    people: slug -> id.
    """
    names = load_residents()["name"]
    slugs = {resident: json.dumps(slug) for slug, resident in people.items()}
    called = {one: json.dumps(str(names[one]).split(" ", 1)[0]) for one in people.values()}
    return {"person": choice("follow", slugs), "called": choice("follow", called)}


def first_name(words: Words) -> str:
    """A Vega expression: the first name of the one followed; it needs `person_parameter`."""
    return words.expression("person-name", person="person", name="called")


def choice(parameter: str, values: Mapping[str, str]) -> str:
    """A Vega expression that gives, for a parameter's value, what `values` has for it."""
    chain = "".join(f"{parameter} == {json.dumps(key)} ? ({v}) : " for key, v in values.items())
    return f"({chain}'')"


def beside_line(score: str, usual: str = ".0f", line: str = "line") -> str:
    """A score as `usual`, or finer where that could put it on the line, or on its other side."""
    return f"format({score}, {_fineness(score, (usual, '.2f', '.3f'), line)})"


def line_beside(score: str) -> str:
    """The line, as fine as `beside_line` tells this score, so that the two never contradict."""
    return f"format(line, {_fineness(score, ('.1~f', '.2~f', '.3~f'))})"


def _fineness(score: str, digits: tuple[str, str, str], line: str = "line") -> str:
    """digits: usually, within a point of the line, and within a hundredth of one."""
    usual, fine, finer = (f"'{one}'" for one in digits)
    apart = f"abs({score} - {line})"
    return cases(
        (f"{apart} < 0.0005", "'.6~f'"),
        (f"{apart} < 0.01", finer),
        (f"{apart} < 1", fine),
        otherwise=usual,
    )


def scale_parameters(rule: Rule) -> dict[str, str]:
    """The derived parameters `low` and `high`: a rule's own scale, where it does not move."""
    low, high = rule.scale
    return {"low": str(low), "high": str(high)}


def rate_fields(group: str, order: Sequence[str], words: Words) -> dict[str, str]:
    """What a table of rates says, from the fields `rate`, `penalised` and `residents`.

    group: the field with the group's name; order: all groups, as the table lists them.
    """
    return {
        "order": f"indexof({json.dumps(list(order))}, datum.{group})",
        "rate_text": "format(datum.rate, '.0%')",
        "count_text": words.expression(
            "count-of-total", n="datum.penalised", total="datum.residents"
        ),
    }


def verdict(bet: str, right: str, close: str) -> str:
    """What to say of a bet: '' before it is placed, then right, close or wrong."""
    return f"{bet} == '' ? '' : ({right}) ? 'right' : ({close}) ? 'close' : 'wrong'"


def feedback(bet: str, words: Words, **values: str) -> str:
    """The text for a bet's verdict, the field `verdict_<bet>`; bet: its name in code."""
    name = bet.replace("_", "-")
    texts = {v: words.expression(f"bet-{name}-{v}", **values) for v in ("right", "close", "wrong")}
    return choice(f"datum.verdict_{bet}", texts)


def dressed(chart: alt.LayerChart, description: str) -> alt.LayerChart:
    """The chart, itself, in the page's width and look; description: its accessible name."""
    chart.width, chart.height, chart.description = "container", 380, description
    chart.config = alt.Config(
        background="transparent",
        font="var(--uw-font)",
        padding={"left": 2, "right": 10, "top": 4, "bottom": 2},
        view=alt.ViewConfig(stroke=None),
        axis=alt.AxisConfig(
            domain=False, tickColor="var(--uw-faint)", labelColor=MUTED, labelFontSize=12
        ),
    )
    return chart


def one_row() -> alt.Chart:
    """One row with the bound parameters `low` and `line`."""
    counted = alt.Chart().transform_aggregate(residents="count()")
    return counted.transform_calculate(low="low", line="line")


def tooltip(words: Words, fields: Sequence[str]) -> list[alt.Tooltip]:
    """What a dot says of itself: these fields, each with its short name."""
    numbers = {"score": ".0f", "bills": ".0%", "friends": ".0f"}
    return [_tooltip_field(field, numbers.get(field), words) for field in fields]


def _district_text(chart: alt.Chart, text: str) -> alt.Chart:
    """At the left; on a phone at the right, where neither the line nor most names come."""
    side = alt.expr(f"{NARROW} ? 'right' : 'left'")
    marks = chart.mark_text(align=side, baseline="top", dy=6, fontSize=12, fill=MUTED, aria=False)
    x = alt.value(alt.expr(f"{NARROW} ? width - 6 : 8"))
    placed: alt.Chart = marks.encode(x=x, y=district_y(bandPosition=0), text=text)
    return placed


def _colour() -> Any:
    return alt.condition("datum.penalised", alt.value(PENALISED), alt.value(SPARED))


def _disk(size: Any) -> dict[str, Any]:
    return {"filled": True, "shape": "circle", "size": size, "aria": False}


def _bold(size: int) -> dict[str, Any]:
    return {"fontSize": size, "fontWeight": "bold", "baseline": "bottom"}


def _tooltip_field(field: str, number: str | None, words: Words) -> alt.Tooltip:
    title = words.text(f"short-{field}")
    if number is None:
        return alt.Tooltip(f"{field}:N", title=title)
    return alt.Tooltip(f"{field}:Q", title=title, format=number)
