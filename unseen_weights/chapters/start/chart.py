"""The first page's chart: the town as its people see it, with no score and no line."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import parts
from unseen_weights.charts.parts import GOLDEN
from unseen_weights.rule import Rule
from unseen_weights.words import Words

_HOME = parts.scattered(GOLDEN)


def start_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    rule: Rule,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone in Tally, refused or not, by `rule`; the person followed has a ring."""
    x = alt.X("home:Q", axis=None, scale=alt.Scale(domain=[-0.02, 1.02]))
    layers = [
        *parts.bands(),
        *parts.dots(words, x, told=("name", "district", "context")),
        *parts.district_names(),
        *parts.followed(x, right="datum.home > 0.5"),
        parts.unseen(_summary(words), "summary"),
        parts.picked(words, "picked-town"),
        parts.unseen(alt.Chart().transform_filter("datum.penalised"), "refused"),
    ]
    data = parts.data(parts.rows(residents, words))
    fields = {
        "home": _HOME,
        "score": rule.expression(),
        "penalised": rule.expression(of="penalised"),
        "followed": "datum.id == follow",
    }
    chart = parts.calculated(alt.LayerChart(layer=layers, data=data), fields)
    bound = parts.bound(chart, parts.parameters(start, parts.person_parameter(people)))
    return parts.dressed(bound, words.text("start-chart-alt"))


def _summary(words: Words) -> alt.Chart:
    named = alt.Chart().transform_calculate(full="datum.followed ? datum.name : ''")
    counted = named.transform_aggregate(
        residents="count()", penalised="sum(penalised)", full="max(full)"
    )
    name = parts.first_name(words)
    counts = {"penalised": "datum.penalised", "residents": "datum.residents"}
    fields = {
        "face": "person",
        "headline": words.expression("start-headline", person="person", name=name),
        "letter": words.expression("start-letter", person="person", full="datum.full"),
        "town": words.expression("start-town", name=name, **counts),
        "question_start": words.expression("bet-start", name=name),
        "verdict_start": "bet_start == '' ? '' : 'noted'",
        "feedback_start": f"bet_start == '' ? '' : {words.expression('bet-start-noted')}",
    }
    return parts.calculated(counted, fields)
