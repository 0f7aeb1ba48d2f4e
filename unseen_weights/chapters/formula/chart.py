"""One person's score, built up like stairs: a step for each record."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import town
from unseen_weights.charts.record import BILLS, record_value
from unseen_weights.charts.town import RECORDS
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS, SCALES
from unseen_weights.words import Words

LOW, HIGH = SCALES["350-950"]
LINE = 600
SPOTLESS = "r037"
_SAME = Rule(PRESETS["same"])
_DOUBLED = Rule({**PRESETS["same"], "bills": 2 * PRESETS["same"]["bills"]})
_ENDS = {"civic": (0.0, "best_civic")}


def formula_chart(
    residents: pd.DataFrame, people: Mapping[str, str], start: dict[str, Any], words: Words
) -> alt.LayerChart:
    """The score of the person followed, as stairs from the lowest score to theirs.

    The weights `w_<record>` and `best_civic` are bound parameters. SPOTLESS is the resident of
    the bet, who has full marks in bills.
    """
    shown = residents.loc[[*people.values(), SPOTLESS]]
    layers = [
        *_stairs(),
        *_line(words),
        *_labels(words),
        town.unseen(_summary(words), "summary"),
        town.unseen(_told(words), "steps"),
    ]
    data = alt.InlineData(values=town.rows(shown, words))
    chart = town.calculated(alt.LayerChart(layer=layers, data=data), _per_person())
    derived = {**town.person_parameter(people), **_counted(), "total_weight": _sum("v_{}")}
    bound = chart.add_params(*town.parameters(start, derived))
    return town.dressed(bound, words.text("formula-chart-alt"))


def _sum(pattern: str) -> str:
    return " + ".join(pattern.format(name) for name in RECORDS)


def _counted() -> dict[str, str]:
    alone = {name: f"stage == 'single' ? 0 : w_{name}" for name in RECORDS[1:]}
    return {f"v_{name}": alone.get(name, f"w_{name}") for name in RECORDS}


def _per_person() -> dict[str, str]:
    fields = {"followed": "datum.id == follow"}
    for name in RECORDS:
        most = f"(total_weight > 0 ? {HIGH - LOW} * v_{name} / total_weight : 0)"
        fields[f"most_{name}"] = most
        fields[f"points_{name}"] = f"{most} * {_SAME.share_expression(name, _ENDS)}"
        fields[f"lost_{name}"] = (
            f"{HIGH - LOW} / {len(RECORDS)} * (1 - {_SAME.share_expression(name)})"
        )
    weights = {name: f"v_{name}" for name in RECORDS}
    fields["score"] = _SAME.expression(weights, ends=_ENDS)
    fields["before"] = _SAME.expression()
    fields["after"] = _DOUBLED.expression()
    return fields


def _steps() -> alt.Chart:
    person = alt.Chart().transform_filter("datum.followed")
    folded = person.transform_fold([f"points_{name}" for name in RECORDS], ["key", "points"])
    records = "[" + ", ".join(f"'{name}'" for name in RECORDS) + "]"
    ordered = folded.transform_calculate(
        record="slice(datum.key, 7)", most="datum['most_' + slice(datum.key, 7)]"
    ).transform_calculate(order=f"indexof({records}, datum.record)")
    summed = ordered.transform_window(
        so_far="sum(points)", sort=[alt.SortField("order")], frame=[None, 0]
    )
    ends = {
        "top": f"{LOW} + datum.so_far",
        "bottom": "datum.top - datum.points",
        "reach": "datum.bottom + datum.most",
    }
    return town.calculated(summed, ends)


def _y(**options: Any) -> alt.Y:
    scale = alt.Scale(domain=RECORDS, paddingInner=0.45, paddingOuter=0.4)
    return alt.Y("record:N", sort=RECORDS, title=None, axis=None, scale=scale, **options)


def _x(field: str) -> alt.X:
    scale = alt.Scale(domain=[LOW, HIGH], nice=False, zero=False)
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=alt.Axis(grid=False, tickCount=7))


def _stairs() -> list[alt.Chart]:
    reach = _steps().mark_bar(fill=town.SPARED, opacity=0.32, cornerRadius=3, aria=False)
    got = _steps().mark_bar(fill=town.SPARED, cornerRadius=3, aria=False)
    return [
        reach.encode(x=_x("bottom"), x2=alt.X2("reach:Q"), y=_y()),
        got.encode(x=_x("bottom"), x2=alt.X2("top:Q"), y=_y()).properties(name="stairs"),
    ]


def _line(words: Words) -> list[alt.Chart]:
    one = alt.Chart().transform_aggregate(n="count()").transform_calculate(at=str(LINE))
    rule = one.mark_rule(stroke=town.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    text = words.expression("lab-line-label", line=f"'{LINE}'")
    label = one.transform_calculate(text=text).mark_text(
        fontSize=13, fontWeight="bold", baseline="bottom", dy=-9, fill=town.INK, aria=False
    )
    return [rule.encode(x=_x("at")), label.encode(x=_x("at"), y=alt.value(0), text="text:N")]


def _told(words: Words) -> alt.Chart:
    named = town.choice("datum.record", {n: words.expression(f"weight-{n}") for n in RECORDS})
    points = {"points": "datum.points_text", "most": "datum.most_text"}
    counted = words.expression("formula-row", record="datum.label", **points)
    left_out = words.expression("formula-row-left-out", record="datum.label")
    fields = {
        "label": named,
        "said_text": record_value("datum.record", words),
        "ends_text": _ends_text(words),
        "points_text": "format(datum.points, '.0f')",
        "most_text": "format(datum.most, '.0f')",
        "text": f"datum.most > 0 ? {counted} : {left_out}",
    }
    return town.calculated(_steps(), fields)


def _ends_text(words: Words) -> str:
    best = {"civic": "best_civic"}
    texts = {
        factor.name: words.expression(
            "formula-ends",
            worst=_shown(factor.name, str(factor.worst)),
            best=_shown(factor.name, best.get(factor.name, str(factor.best))),
        )
        for factor in TOWN
    }
    return town.choice("datum.record", texts)


def _shown(record: str, value: str) -> str:
    return f"format({value} * {BILLS if record == 'bills' else 1}, '.0f')"


def _labels(words: Words) -> list[alt.Chart]:
    marks = _told(words).mark_text(
        align="left", baseline="bottom", dy=-2, fontSize=12, fill=town.INK, aria=False
    )
    return [marks.encode(x=alt.value(4), y=_y(bandPosition=0), text="text:N"), *_end(words)]


def _end(words: Words) -> list[alt.Chart]:
    scored = _steps().transform_filter("total_weight > 0 && datum.order == 5")
    name = words.expression("person-name", person="person")
    score = {"score": "format(datum.top, '.0f')"}
    told = scored.transform_calculate(text=words.expression("formula-end", name=name, **score))
    rule = told.mark_rule(stroke=town.PENALISED, strokeWidth=2.5, aria=False)
    label = told.mark_text(
        align=alt.expr("datum.top > 700 ? 'right' : 'left'"),
        dx=alt.expr("datum.top > 700 ? -6 : 6"),
        baseline="bottom",
        fontSize=13,
        fontWeight="bold",
        fill=town.PENALISED,
        aria=False,
    )
    bottom = alt.value(alt.expr("height - 2"))
    return [rule.encode(x=_x("top")), label.encode(x=_x("top"), y=bottom, text="text:N")]


def _summary(words: Words) -> alt.Chart:
    spotless = f"datum.id == '{SPOTLESS}'"
    marked = alt.Chart().transform_calculate(
        other_before=f"{spotless} ? datum.before : 0", other_after=f"{spotless} ? datum.after : 0"
    )
    joined = marked.transform_joinaggregate(
        other_before="max(other_before)", other_after="max(other_after)"
    )
    return town.calculated(joined.transform_filter("datum.followed"), _sentences(words))


def _sentences(words: Words) -> dict[str, str]:
    name = words.expression("person-name", person="person")
    score = words.expression(
        "formula-headline", stage="stage", name=name, score="format(datum.score, '.0f')"
    )
    numbers = {
        "before": "format(datum.other_before, '.0f')",
        "after": "format(datum.other_after, '.0f')",
        "mine": "format(datum.before, '.0f')",
        "then": "format(datum.after, '.0f')",
    }
    return {
        "headline": f"total_weight > 0 ? {score} : {words.expression('formula-headline-none')}",
        "is_single": "stage == 'single' ? 'yes' : 'no'",
        "is_six": "stage == 'six' ? 'yes' : 'no'",
        "has_tried": f"stage == 'single' && w_bills != {PRESETS['same']['bills']} ? 'yes' : 'no'",
        "all_hint": words.expression("formula-all-hint", name=name),
        "best_hint": words.expression("formula-best-hint", name=name, civic="datum.civic"),
        "verdict_formula": town.verdict(
            "bet_formula", "bet_formula == 'rises'", "bet_formula == 'doubles'"
        ),
        "feedback_formula": town.feedback("formula", words, name=name, **numbers),
        **_first_bet(name, words),
    }


def _first_bet(name: str, words: Words) -> dict[str, str]:
    lost = {record: f"datum.lost_{record}" for record in RECORDS}
    names = {record: words.expression("record-name", record=f"'{record}'") for record in RECORDS}
    most = [f"({lost[r]} >= datum.most_lost - 1e-9 ? ', ' + {names[r]} : '')" for r in RECORDS]
    ahead = " + ".join(f"({lost[r]} > datum.bet_lost + 1e-9 ? 1 : 0)" for r in RECORDS)
    answer = words.expression(
        "formula-answer",
        verdict="datum.verdict_start",
        choice=town.choice("bet_start", names),
        name=name,
        points="format(datum.bet_lost, '.0f')",
        worst=f"slice({' + '.join(most)}, 2)",
    )
    return {
        "most_lost": f"max({', '.join(lost.values())})",
        "bet_lost": town.choice("bet_start", lost),
        "ahead": ahead,
        "verdict_start": town.verdict("bet_start", "datum.ahead == 0", "datum.ahead == 1"),
        "answer_start": f"bet_start == '' ? {words.expression('formula-answer-none')} : {answer}",
    }
