"""The line's chart: everyone by score, one line to drag, and the two people nearest to it."""

from collections.abc import Mapping
from typing import Any, Literal

import altair as alt
import pandas as pd

from unseen_weights.charts import gate, parts
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

# What each bet stands for: a share of those refused who kept their promise.
_MORE_THAN_A_THIRD, _NEARLY_ALL = 0.38, 0.95
_BETS = {"none": 0, "tenth": 0.1, "third": _MORE_THAN_A_THIRD, "most": _NEARLY_ALL}
_NEAR = 0.1
HELD = f"!{gate.is_open(('line',))}"
Order = Literal["ascending", "descending"]


def line_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    rule: Rule,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone by `rule`'s score. The line is a bound parameter; the bet is on the rule's own.

    Who kept their promise is held back until the gate of the bet opens.
    """
    layers = [
        *parts.bands(),
        *parts.tint(),
        *parts.kept_in_vain(f"!({HELD}) && datum.penalised && datum.kept_promise"),
        *parts.dots(words),
        *parts.line(words),
        *parts.district_labels(words),
        *parts.followed(),
        parts.unseen(_summary(rule, words), "summary"),
        parts.unseen(_rates(words), "rates"),
        parts.picked(words, "picked-scored"),
        parts.unseen(_nearest("datum.penalised", "descending", "line-below", words), "below"),
        parts.unseen(_nearest("!datum.penalised", "ascending", "line-above", words), "above"),
    ]
    data = parts.data(parts.rows(residents, words))
    fields = {
        "score": rule.expression(),
        "penalised": "datum.score < line",
        "was_penalised": rule.expression(of="penalised"),
        "followed": "datum.id == follow",
    }
    chart = parts.calculated(alt.LayerChart(layer=layers, data=data), fields)
    derived = {**parts.person_parameter(people), **parts.scale_parameters(rule)}
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("line-chart-alt"))


def _rates(words: Words) -> alt.Chart:
    counted = alt.Chart().transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        rate="mean(penalised)",
        groupby=["district"],
    )
    return parts.calculated(counted, parts.rate_fields("district", DISTRICTS, words))


def _nearest(test: str, order: Order, message: str, words: Words) -> alt.Chart:
    ranked = (
        alt.Chart()
        .transform_filter(test)
        .transform_window(rank="row_number()", sort=[alt.SortField("score", order=order)])
    )
    score = parts.beside_line("datum.score", ".1f")
    text = words.expression(message, name="datum.name", score=score)
    return ranked.transform_filter("datum.rank == 1").transform_calculate(text=text)


def _summary(rule: Rule, words: Words) -> alt.Chart:
    marked = alt.Chart().transform_calculate(
        kept="datum.penalised && datum.kept_promise",
        was_kept="datum.was_penalised && datum.kept_promise",
        below="datum.penalised ? datum.score : null",
        above="datum.penalised ? null : datum.score",
        own="datum.followed ? datum.score : null",
        own_now="datum.followed && datum.penalised",
        own_before="datum.followed && datum.was_penalised",
        own_name="datum.followed ? datum.name : ''",
    )
    counted = marked.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        kept="sum(kept)",
        was_penalised="sum(was_penalised)",
        was_kept="sum(was_kept)",
        below="max(below)",
        above="min(above)",
        own="max(own)",
        own_now="max(own_now)",
        own_before="max(own_before)",
        own_name="max(own_name)",
    )
    return parts.calculated(counted, _sentences(rule, words))


def _sentences(rule: Rule, words: Words) -> dict[str, str]:
    counts = {"penalised": "datum.penalised", "residents": "datum.residents"}
    headline = words.expression("line-headline", **counts)
    waits = f"({HELD}) || datum.penalised == 0"
    kept = words.expression("line-headline-kept", kept="datum.kept")
    gap = words.expression("line-gap", gap=_gap())
    nobody_below = words.expression("line-nobody-below")
    nobody_above = words.expression("line-nobody-above")
    everyone = "datum.penalised == datum.residents"
    share = "datum.was_kept / datum.was_penalised"
    bet = parts.choice("bet_line", {name: str(part) for name, part in _BETS.items()})
    return {
        "headline": f"{headline} + ({waits} ? '' : ' ' + {kept})",
        "turn": parts.turn(
            words,
            "datum.own_name",
            parts.beside_line("datum.own"),
            "datum.own_now",
            "datum.own_before",
        ),
        "has_bet": f"{HELD} ? '' : 'yes'",
        "is_held": f"{HELD} ? 'yes' : 'no'",
        "is_shown": f"{HELD} ? 'no' : 'yes'",
        "has_above": f"{everyone} ? 'no' : 'yes'",
        "has_below": "datum.penalised == 0 ? 'no' : 'yes'",
        "gap": f"datum.penalised == 0 ? {nobody_below} : {everyone} ? {nobody_above} : {gap}",
        "verdict_line": parts.verdict(
            "bet_line", f"abs({bet} - {share}) < {_NEAR}", "bet_line == 'tenth'"
        ),
        "feedback_line": parts.feedback(
            "line",
            words,
            kept="datum.was_kept",
            penalised="datum.was_penalised",
            line=str(round(rule.line)),
        ),
    }


def _gap() -> str:
    """The gap between the two at the edge, as they are told."""
    near = {end: f"abs(datum.{end} - line) < 1" for end in ("above", "below")}
    told = {
        end: f"({test} ? round(datum.{end} * 100) / 100 : round(datum.{end} * 10) / 10)"
        for end, test in near.items()
    }
    digits = f"{near['above']} || {near['below']} ? '.2f' : '.1f'"
    return f"format({told['above']} - {told['below']}, {digits})"
