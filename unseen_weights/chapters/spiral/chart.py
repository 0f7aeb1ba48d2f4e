"""The spiral's chart: 36 months of one person twice, of the town, and of what is counted.

Numbers come from 200 runs for every setting, made beforehand; `bite`, `keep` and `adapt` step
through them, and `view` says which of the three is drawn.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import spiral_axes as axes
from unseen_weights.charts import spiral_readouts as readouts
from unseen_weights.charts import town
from unseen_weights.charts.spiral_axes import x, y
from unseen_weights.charts.spiral_rows import RESIDENTS, Series, by_setting, line_rows
from unseen_weights.payments import MONTHS
from unseen_weights.rule import Rule
from unseen_weights.spiral_runs import ENDS, LETTERS
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

# Okabe and Ito's colours, mixed with the theme's ink for contrast; each line's name is at its end.
_GREEN, _PINK, _ORANGE, _BLUE = (
    f"color-mix(in srgb, {colour} 74%, var(--uw-ink))"
    for colour in ("#009e73", "#cc79a7", "#e69f00", "#0072b2")
)
COLOURS = {
    **{"above": town.SPARED, "below": town.PENALISED, "person": town.INK, "mid": town.MUTED},
    **dict(zip(DISTRICTS, (_GREEN, _PINK, _ORANGE, _BLUE), strict=True)),
    **{"civic": _ORANGE, "spared": town.SPARED, "kept": _GREEN, "line": town.INK},
}
_LABEL = 17  # pixels between two labels
_LOWEST_FIRST: list[alt.SortField | dict[str, str]] = [
    alt.SortField("value"),
    alt.SortField("line", "descending"),
]
_HEIGHT = "height"


def spiral_chart(
    letters: pd.DataFrame,
    scores: pd.DataFrame,
    near_kept: float,
    people: Mapping[str, str],
    rule: Rule,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Lines over the months; letters and scores: as `spiral_runs` loads them.

    near_kept: of those near the line or below it, the share that kept the promise.
    """
    series = by_setting(letters)
    data = {
        "lines": line_rows(series, by_setting(scores), near_kept, rule),
        "said": readouts.summary_rows(series),
        "told": readouts.table_rows(series),
    }
    lines = alt.Chart(alt.NamedData("lines"))
    shown = _shown(lines, words)
    layers = [
        *_band(series),
        *axes.name(words),
        *axes.line(rule),
        *_drawn(shown),
        *_day_one(shown),
        *_names(shown),
        town.unseen(readouts.summary(series, near_kept, words), "summary"),
        town.unseen(readouts.table(words), "letters"),
    ]
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=[{}]))
    derived = {**town.person_parameter(people), **readouts.parameters()}
    derived |= {**axes.ends(by_setting(scores)), "months": words.expression("spiral-months")}
    bound = chart.add_params(*town.parameters(start, derived))
    dressed = town.dressed(bound, words.text("spiral-chart-alt"))
    dressed.datasets = data  # last and by name: Altair copies what stands in a layer, many times
    return dressed


def _shown(lines: alt.Chart, words: Words) -> alt.Chart:
    """The lines of this view and person; before the bet, twins stand where day one puts them."""
    here = "datum.view == view && (datum.person == '' || datum.person == person)"
    open_ = f"(view != 'twins' || {readouts.PLACED} || datum.month == 0 || datum.line == 'line')"
    name = words.expression("person-name", person="person")
    line = words.expression("lab-line-label", line="datum.told")
    fields = {
        "value": "datum.v[at]",
        "name": words.expression("spiral-line", line="datum.line", name=name),
        "told": "format(datum.runs ? datum.runs[at] : datum.value, '.0f')",
        "label": f"datum.line == 'line' ? {line} : "
        + words.expression("spiral-label", view="view", name="datum.name", n="datum.told"),
    }
    return town.calculated(lines.transform_filter(f"{here} && {open_}"), fields)


def _colour() -> alt.Color:
    scale = alt.Scale(domain=list(COLOURS), range=list(COLOURS.values()))
    return alt.Color("line:N", scale=scale, legend=None)


def _band(series: Series) -> list[alt.Chart]:
    """The town's middle 80 % of runs."""
    rows = [{"month": month, **{end: series[end, month] for end in ENDS}} for month in LETTERS]
    chart = alt.Chart(alt.InlineData(values=rows)).transform_filter("view == 'town'")
    ends = {f"{end}_now": f"datum.{end}[at] * 100 / {RESIDENTS}" for end in ("low", "high")}
    marks = town.calculated(chart, ends).mark_area(
        interpolate="step-after", fill=town.MUTED, opacity=0.25, aria=False
    )
    return [marks.encode(x=x(), y=y("low_now:Q"), y2="high_now:Q").properties(name="band")]


def _drawn(shown: alt.Chart) -> list[alt.Chart]:
    """Scores from month to month; letters as steps, for each holds until the next."""
    wide = alt.condition(
        "datum.line == 'person' || datum.line == 'mid' || datum.view != 'town'",
        alt.value(3.5),
        alt.value(2),
    )
    dash = alt.condition(
        "datum.line == 'below' || datum.line == 'kept'", alt.value([8, 6]), alt.value([1, 0])
    )
    look = {"color": _colour(), "strokeWidth": wide, "strokeDash": dash}
    places = {"x": x(), "y": y(), "detail": "line:N"}
    monthly = shown.transform_filter("datum.view == 'twins' && datum.line != 'line'").mark_line(
        aria=False
    )
    letters = shown.transform_filter("datum.view != 'twins'").mark_line(
        interpolate="step-after", aria=False
    )
    return [
        monthly.encode(**places, **look).properties(name="twins"),
        letters.encode(**places, **look).properties(name="steps"),
    ]


def _day_one(shown: alt.Chart) -> list[alt.Chart]:
    """Where both twins begin: a disk for the one above, a cross for the one below."""
    first = shown.transform_filter("datum.view == 'twins' && datum.month == 0")
    side = "datum.line == 'below' ? 9 : -9"
    marks = first.mark_point(filled=True, opacity=1, size=130, yOffset=alt.expr(side), aria=False)
    shape = alt.condition("datum.line == 'below'", alt.value(town.CROSS), alt.value(town.DISK))
    return [marks.encode(x=x(), y=y(), color=_colour(), shape=shape)]


def _names(shown: alt.Chart) -> list[alt.Chart]:
    """Each line's name at its end, moved up where two would overlap, with a thin line to it."""
    last = shown.transform_filter(f"datum.month == {MONTHS}").transform_window(
        rank="row_number()", sort=_LOWEST_FIRST
    )
    lines = "(view == 'twins' ? 2.2 : 1)"
    gap = f"{_LABEL} * {lines} * (top - bottom) / {_HEIGHT}"
    apart = last.transform_calculate(free=f"datum.value - datum.rank * {gap}")
    spread = apart.transform_window(
        highest="max(free)", frame=[None, 0], sort=_LOWEST_FIRST
    ).transform_calculate(
        place=f"datum.highest + datum.rank * {gap}", end=f"{MONTHS} + 1.2", last=str(MONTHS)
    )
    dot = spread.transform_filter("datum.line != 'line'").mark_point(
        filled=True, opacity=1, size=60, aria=False
    )
    leader = spread.mark_rule(strokeWidth=1.5, aria=False)
    text = spread.mark_text(
        align="left",
        baseline="middle",
        dx=3,
        fontSize=alt.expr(f"{axes.NARROW} ? 12 : 14"),
        lineBreak="|",
        fill=town.INK,
        aria=False,
    )
    ring = spread.transform_filter("datum.line == 'person'").mark_point(
        filled=False, size=150, strokeWidth=2.5, stroke=town.INK, opacity=1, aria=False
    )
    return [
        leader.encode(x=x("last:Q"), x2="end:Q", y=y(), y2="place:Q", color=_colour()),
        text.encode(x=x("end:Q"), y=y("place:Q"), text="label:N").properties(name="names"),
        dot.encode(x=x("last:Q"), y=y(), color=_colour()).properties(name="ends"),
        ring.encode(x=x("last:Q"), y=y()),
    ]
