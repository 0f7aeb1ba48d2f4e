"""The spiral's chart: 36 months of one person twice, of the town, and of what is counted.

Numbers come from 200 runs for every setting, made beforehand; `bite`, `keep` and `adapt` step
through them, and `view` says which of the three is drawn.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.spiral import axes, readouts
from unseen_weights.chapters.spiral.axes import x, y
from unseen_weights.chapters.spiral.groups import SHOWN, Counts, twin_parameter
from unseen_weights.chapters.spiral.model.months import LETTER
from unseen_weights.chapters.spiral.model.payments import MONTHS
from unseen_weights.chapters.spiral.model.runs import ENDS, LETTERS
from unseen_weights.chapters.spiral.rows import Series, by_setting, line_rows
from unseen_weights.charts import parts, style
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS, RESIDENTS
from unseen_weights.words import Words

# Okabe and Ito's colours, mixed with the theme's ink for contrast; each line's name is at its end.
_GREEN, _PINK, _ORANGE, _BLUE = (
    f"color-mix(in srgb, {colour} 74%, var(--uw-ink))"
    for colour in ("#009e73", "#cc79a7", "#e69f00", "#0072b2")
)
COLOURS = {
    **{"above": style.SPARED, "below": style.PENALISED, "person": style.INK, "mid": style.MUTED},
    **dict(zip(DISTRICTS, (_GREEN, _PINK, _ORANGE, _BLUE), strict=True)),
    **{"civic": _ORANGE, "spared": style.SPARED, "kept": _GREEN, "line": style.INK},
}
_LABEL = 17  # pixels between two labels
_LOWEST_FIRST: list[alt.SortField | dict[str, str]] = [
    alt.SortField("value"),
    alt.SortField("line", "descending"),
]
_HEIGHT = "height"
_WHO = "(view == 'twins' ? twin : person)"


def spiral_chart(
    letters: pd.DataFrame,
    scores: pd.DataFrame,
    counts: Counts,
    people: Mapping[str, str],
    rule: Rule,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Lines over the months; letters and scores: as `spiral_runs` loads them."""
    series = by_setting(letters)
    data = {
        "lines": line_rows(series, by_setting(scores), counts.kept_share, rule),
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
        parts.unseen(readouts.summary(series, counts, words), "summary"),
        parts.unseen(readouts.table(words), "letters"),
    ]
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=[{}]))
    derived = {**parts.person_parameter(people), **readouts.parameters(), **twin_parameter()}
    derived |= {"till": f"view == 'twins' ? month : floor(month / {LETTER}) * {LETTER}"}
    derived |= {**axes.ends(by_setting(scores)), "months": words.expression("spiral-months")}
    bound = parts.bound(chart, parts.parameters(start, derived))
    dressed = parts.dressed(bound, words.text("spiral-chart-alt"))
    dressed.datasets = data  # last and by name: Altair copies what stands in a layer, many times
    return dressed


def _shown(lines: alt.Chart, words: Words) -> alt.Chart:
    """The lines of this view and person; before the bet, twins stand where day one puts them."""
    here = f"datum.view == view && (datum.person == '' || datum.person == {_WHO})"
    past = "(datum.month <= till || datum.line == 'line')"
    open_ = f"(view != 'twins' || {SHOWN} || datum.month == 0 || datum.line == 'line')"
    name = parts.first_name(words)
    line = words.expression("marked-line", line="datum.told")
    label = words.expression("spiral-label", view="view", name="datum.name", n="datum.told")
    ended = f"datum.month == {MONTHS}"
    fields = {
        "value": "datum.v[at]",
        "name": words.expression("spiral-line", line="datum.line", name=name),
        "told": "format(datum.runs ? datum.runs[at] : datum.value, '.0f')",
        "label": parts.cases(
            ("datum.line == 'line'", line),
            (f"{ended} || view != 'twins'", label),
            otherwise="datum.name",
        ),
    }
    return parts.calculated(lines.transform_filter(f"{here} && {past} && {open_}"), fields)


def _colour() -> alt.Color:
    scale = alt.Scale(domain=list(COLOURS), range=list(COLOURS.values()))
    return alt.Color("line:N", scale=scale, legend=None)


def _band(series: Series) -> list[alt.Chart]:
    """The town's middle 80 % of runs."""
    rows = [{"month": month, **{end: series[end, month] for end in ENDS}} for month in LETTERS]
    chart = alt.Chart(parts.data(rows)).transform_filter("view == 'town' && datum.month <= till")
    ends = {f"{end}_now": f"datum.{end}[at] * 100 / {RESIDENTS}" for end in ("low", "high")}
    marks = parts.calculated(chart, ends).mark_area(
        interpolate="step-after", fill=style.MUTED, opacity=0.25, aria=False
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
    shape = alt.condition("datum.line == 'below'", alt.value(style.CROSS), alt.value(style.DISK))
    return [marks.encode(x=x(), y=y(), color=_colour(), shape=shape)]


def _names(shown: alt.Chart) -> list[alt.Chart]:
    """Each line's name at its end, moved up where two would overlap, with a thin line to it."""
    tip = f"datum.month == (datum.line == 'line' ? {MONTHS} : till)"
    last = shown.transform_filter(tip).transform_window(rank="row_number()", sort=_LOWEST_FIRST)
    lines = "(view == 'twins' ? 2.2 : 1)"
    gap = f"{_LABEL} * {lines} * (top - bottom) / {_HEIGHT}"
    apart = last.transform_calculate(free=f"datum.value - datum.rank * {gap}")
    spread = apart.transform_window(
        highest="max(free)", frame=[None, 0], sort=_LOWEST_FIRST
    ).transform_calculate(
        place=f"datum.highest + datum.rank * {gap}", end="datum.month + 1.2", last="datum.month"
    )
    dot = spread.transform_filter("datum.line != 'line'").mark_point(
        filled=True, opacity=1, size=60, aria=False
    )
    leader = spread.mark_rule(strokeWidth=1.5, aria=False)
    text = spread.mark_text(
        align="left",
        baseline="middle",
        dx=3,
        fontSize=alt.expr(f"{style.NARROW} ? 12 : 14"),
        lineBreak="|",
        fill=style.INK,
        aria=False,
    )
    ring = spread.transform_filter("datum.line == 'person'").mark_point(
        filled=False, size=150, strokeWidth=2.5, stroke=style.INK, opacity=1, aria=False
    )
    return [
        leader.encode(x=x("last:Q"), x2="end:Q", y=y(), y2="place:Q", color=_colour()),
        text.encode(x=x("end:Q"), y=y("place:Q"), text="label:N").properties(name="names"),
        dot.encode(x=x("last:Q"), y=y(), color=_colour()).properties(name="ends"),
        ring.encode(x=x("last:Q"), y=y()),
    ]
