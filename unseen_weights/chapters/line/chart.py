"""The line's chart: everyone by score, one line to drag, and the two people nearest to it."""

import json
from collections.abc import Mapping
from typing import Any, Literal

import altair as alt
import pandas as pd

from unseen_weights.charts import town
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

Order = Literal["ascending", "descending"]


def line_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    rule: Rule,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone by `rule`'s score. The line is a bound parameter; the bet is on the rule's own."""
    layers = [
        *town.bands(),
        *town.tint(),
        *town.dots(words),
        *town.line(words),
        *town.district_labels(words),
        *town.followed(),
        town.unseen(_summary(words), "summary"),
        town.unseen(_rates(words), "rates"),
        town.picked(words, "picked-scored"),
        town.unseen(_nearest("datum.penalised", "descending", "line-below", words), "below"),
        town.unseen(_nearest("!datum.penalised", "ascending", "line-above", words), "above"),
    ]
    data = alt.InlineData(values=town.rows(residents, words))
    fields = {
        "score": rule.expression(),
        "penalised": "datum.score < line",
        "was_penalised": rule.expression(of="penalised"),
        "followed": "datum.id == follow",
    }
    chart = town.calculated(alt.LayerChart(layer=layers, data=data), fields)
    low, high = rule.scale
    derived = {**town.person_parameter(people), "low": str(low), "high": str(high)}
    bound = chart.add_params(*town.parameters(start, derived))
    return town.dressed(bound, words.text("line-chart-alt"))


def _rates(words: Words) -> alt.Chart:
    counted = alt.Chart().transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        rate="mean(penalised)",
        groupby=["district"],
    )
    fields = {
        "order": f"indexof({json.dumps(DISTRICTS)}, datum.district)",
        "rate_text": "format(datum.rate, '.0%')",
        "count_text": words.expression("lab-count", n="datum.penalised", total="datum.residents"),
    }
    return town.calculated(counted, fields)


def _nearest(test: str, order: Order, message: str, words: Words) -> alt.Chart:
    ranked = (
        alt.Chart()
        .transform_filter(test)
        .transform_window(rank="row_number()", sort=[alt.SortField("score", order=order)])
    )
    text = words.expression(message, name="datum.name", score="format(datum.score, '.1f')")
    return ranked.transform_filter("datum.rank == 1").transform_calculate(text=text)


def _summary(words: Words) -> alt.Chart:
    marked = alt.Chart().transform_calculate(
        kept="datum.penalised && datum.kept_promise",
        was_kept="datum.was_penalised && datum.kept_promise",
        below="datum.penalised ? datum.score : null",
        above="datum.penalised ? null : datum.score",
    )
    counted = marked.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        kept="sum(kept)",
        was_penalised="sum(was_penalised)",
        was_kept="sum(was_kept)",
        below="max(below)",
        above="min(above)",
    )
    return town.calculated(counted, _sentences(words))


def _sentences(words: Words) -> dict[str, str]:
    counts = {"penalised": "datum.penalised", "residents": "datum.residents"}
    kept = words.expression("line-headline-kept", kept="datum.kept")
    gap = words.expression(
        "line-gap", gap="format(round(datum.above * 10) / 10 - round(datum.below * 10) / 10, '.1f')"
    )
    nobody_below = words.expression("line-nobody-below")
    nobody_above = words.expression("line-nobody-above")
    everyone = "datum.penalised == datum.residents"
    share = "datum.was_kept / datum.was_penalised"
    bet = "(bet_line == 'none' ? 0 : bet_line == 'tenth' ? 0.1 : bet_line == 'third' ? 0.38 : 0.95)"
    return {
        "headline": f"{words.expression('line-headline', **counts)} + "
        f"(bet_line == '' || datum.penalised == 0 ? '' : ' ' + {kept})",
        "has_above": f"{everyone} ? 'no' : 'yes'",
        "has_below": "datum.penalised == 0 ? 'no' : 'yes'",
        "gap": f"datum.penalised == 0 ? {nobody_below} : {everyone} ? {nobody_above} : {gap}",
        "verdict_line": town.verdict(
            "bet_line", f"abs({bet} - {share}) < 0.1", "bet_line == 'tenth'"
        ),
        "feedback_line": town.feedback(
            "line", words, kept="datum.was_kept", penalised="datum.was_penalised"
        ),
    }
