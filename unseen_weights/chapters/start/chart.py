"""The first page's chart: the town as its people see it, with no score and no line."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import town
from unseen_weights.rule import Rule
from unseen_weights.words import Words

_HOME = "(toNumber(slice(datum.id, 1)) * 0.618034) % 1"


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
        *town.bands(),
        *town.dots(words, x, told=("name", "district", "context")),
        *town.district_names(),
        *town.followed(x, right="datum.home > 0.5"),
        town.unseen(_summary(words), "summary"),
        town.picked(words, "picked-town"),
        town.unseen(alt.Chart().transform_filter("datum.penalised"), "refused"),
    ]
    data = alt.InlineData(values=town.rows(residents, words))
    fields = {
        "home": _HOME,
        "score": rule.expression(),
        "penalised": rule.expression(of="penalised"),
        "followed": "datum.id == follow",
    }
    chart = town.calculated(alt.LayerChart(layer=layers, data=data), fields)
    bound = chart.add_params(*town.parameters(start, town.person_parameter(people)))
    return town.dressed(bound, words.text("start-chart-alt"))


def _summary(words: Words) -> alt.Chart:
    counted = alt.Chart().transform_aggregate(residents="count()", penalised="sum(penalised)")
    name = words.expression("person-name", person="person")
    counts = {"penalised": "datum.penalised", "residents": "datum.residents"}
    fields = {
        "headline": words.expression("start-headline", person="person"),
        "letter": words.expression("start-letter", person="person"),
        "town": words.expression("start-town", name=name, **counts),
        "question_start": words.expression("bet-start", name=name),
        "verdict_start": "bet_start == '' ? '' : 'noted'",
        "feedback_start": f"bet_start == '' ? '' : {words.expression('bet-start-noted')}",
    }
    return town.calculated(counted, fields)
