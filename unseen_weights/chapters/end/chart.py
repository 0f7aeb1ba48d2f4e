"""The end's chart: one person's score under every rule they met, on one axis."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.end import readouts
from unseen_weights.chapters.end.model.fate import Fate
from unseen_weights.chapters.end.rows import person_rows, score_rows
from unseen_weights.charts import parts, style
from unseen_weights.knobs import Bet
from unseen_weights.rule import Rule
from unseen_weights.walk import most_harm
from unseen_weights.words import Words


@dataclass(frozen=True)
class Walked:
    """What somebody has walked through: the walk's pages, by their names in code, and all bets.

    answered: by a bet's name, the slug of the page that answers it.
    """

    pages: Sequence[str]
    bets: Sequence[Bet]
    answered: Mapping[str, str]


def end_chart(
    found: Mapping[str, Fate],
    town: tuple[pd.DataFrame, Rule],
    people: Mapping[str, str],
    walked: Walked,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """The person followed, a row for each rule; town: its residents and its own rule."""
    (residents, rule), pages, bets = town, walked.pages, walked.bets
    labels = _labels(found, words)
    worst = {one: most_harm(one) for one in found}
    layers = [
        *_bands(),
        *parts.line(words),
        *_scores(),
        *_names(),
        parts.unseen(
            readouts.summary(person_rows(found, residents, rule.line), pages, bets, words),
            "summary",
        ),
        parts.unseen(readouts.placed(bets, walked.answered, worst, words), "bets"),
        parts.unseen(alt.Chart(), "scores"),
    ]
    data = parts.data(score_rows(found, labels))
    chart = alt.LayerChart(layer=layers, data=data).transform_filter("datum.id == follow")
    fields = {
        "penalised": "datum.score < line",
        "points": parts.beside_line("datum.score"),
        "outcome": words.expression("end-outcome", outcome="datum.penalised ? 'no' : 'yes'"),
    }
    chart = parts.calculated(chart, fields)
    derived = {**parts.person_parameter(people), **parts.scale_parameters(rule)}
    derived["line"] = str(rule.line)
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("end-chart-alt"))


def _labels(found: Mapping[str, Fate], words: Words) -> dict[str, str]:
    rules = dict.fromkeys(rule for fate in found.values() for rule in fate.scores)
    return {
        rule: words.text(f"preset-{rule}" if words.has(f"preset-{rule}") else f"end-rule-{rule}")
        for rule in rules
    }


def _y(**options: Any) -> alt.Y:
    scale = alt.Scale(paddingInner=0.16, paddingOuter=0.06)
    sort = alt.EncodingSortField("order", op="min")
    return alt.Y("rule:N", sort=sort, title=None, axis=None, scale=scale, **options)


def _bands() -> list[alt.Chart]:
    marks = alt.Chart().mark_rect(fill=style.BAND, cornerRadius=5, aria=False)
    return [marks.encode(y=_y(bandPosition=0), y2=alt.Y2("rule:N", bandPosition=1))]


def _scores() -> list[alt.Chart]:
    look = {
        "fill": alt.condition(
            "datum.penalised", alt.value(style.PENALISED), alt.value(style.SPARED)
        ),
        "shape": alt.condition("datum.penalised", alt.value(style.CROSS), alt.value(style.DISK)),
        "size": alt.value(alt.expr(f"{style.NARROW} ? 110 : 220")),
    }
    marks = alt.Chart().mark_point(filled=True, opacity=1, aria=False)
    return [marks.encode(x=parts.score_x(), y=_y(bandPosition=0.66), **look)]


def _names() -> list[alt.Chart]:
    named = style.outlined(alt.Chart(), 4, fontSize=12, align="left", baseline="top", dy=3)
    told = style.outlined(
        alt.Chart(),
        4,
        fontSize=13,
        fontWeight="bold",
        baseline="middle",
        align=alt.expr("datum.penalised ? 'right' : 'left'"),  # away from the line
        dx=alt.expr("datum.penalised ? -12 : 12"),
    )
    at: dict[str, Any] = {"x": parts.score_x(), "y": _y(bandPosition=0.66)}
    return [
        *(marks.encode(x=alt.value(6), y=_y(bandPosition=0), text="rule:N") for marks in named),
        *(marks.encode(**at, text="points:N") for marks in told),
    ]
