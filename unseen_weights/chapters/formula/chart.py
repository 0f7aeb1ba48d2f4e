"""One person's score, built up like stairs: a step for each record."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import parts, style
from unseen_weights.charts.records import record_value
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule, most_expression
from unseen_weights.settings import PRESETS, SCALES
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

LOW, HIGH = SCALES["350-950"]
LINE = round(Rule(PRESETS["same"]).line)
SPOTLESS = "r037"
_PER_UNIT = {factor.name: factor.per_unit for factor in TOWN}
_SAME = Rule(PRESETS["same"])
_DOUBLED = Rule({**PRESETS["same"], "bills": 2 * PRESETS["same"]["bills"]})
_POINTS = "points_"  # the fields of each record's points begin so
_LAST = len(RECORDS) - 1
_FAR = 800  # points from which there is no room to the right
_SHORT = LINE - 130  # from here to the line, a name to the right would cross the line
_MIDDLE = (LOW + HIGH) / 2
_ENDS = {"civic": (0.0, "best_civic")}


def formula_chart(
    residents: pd.DataFrame, people: Mapping[str, str], start: dict[str, Any], words: Words
) -> alt.LayerChart:
    """The score of the person followed, as stairs from the lowest score to theirs.

    The weights `w_<record>` and `best_civic` are bound parameters. SPOTLESS is the resident of
    the bet, who has full marks in bills.
    """
    shown = residents.loc[[*people.values(), SPOTLESS]]
    average = {name: float(_SAME.factor(name).share(residents[name]).mean()) for name in RECORDS}
    layers = [
        *_stairs(),
        *_line(words),
        *_end(words),
        *_labels(words),
        *_left_out(words),
        parts.unseen(_summary(words), "summary"),
        parts.unseen(_told(words), "steps"),
    ]
    data = parts.data(parts.rows(shown, words))
    chart = parts.calculated(alt.LayerChart(layer=layers, data=data), _per_person(average))
    derived = {**parts.person_parameter(people), **_counted(), "total_weight": _sum("v_{}")}
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("formula-chart-alt"))


def _sum(pattern: str) -> str:
    return " + ".join(pattern.format(name) for name in RECORDS)


def _counted() -> dict[str, str]:
    alone = {name: f"stage == 'single' ? 0 : w_{name}" for name in RECORDS[1:]}
    return {f"v_{name}": alone.get(name, f"w_{name}") for name in RECORDS}


def _per_person(average: Mapping[str, float]) -> dict[str, str]:
    """average: the town's average share of each record, against which harm is counted too."""
    fields = {"followed": "datum.id == follow"}
    full = f"{HIGH - LOW} / {len(RECORDS)}"
    for name in RECORDS:
        most = most_expression(f"v_{name}", "total_weight", (str(LOW), str(HIGH)))
        fields[f"most_{name}"] = most
        fields[_POINTS + name] = f"{most} * {_SAME.share_expression(name, _ENDS)}"
        share = _SAME.share_expression(name)
        fields[f"lost_{name}"] = f"{full} * (1 - {share})"
        fields[f"behind_{name}"] = f"{full} * ({average[name]!r} - {share})"
    weights = {name: f"v_{name}" for name in RECORDS}
    fields["score"] = _SAME.expression(weights, ends=_ENDS)
    fields["before"] = _SAME.expression()
    fields["after"] = _DOUBLED.expression()
    return fields


def _steps() -> alt.Chart:
    person = alt.Chart().transform_filter("datum.followed")
    folded = person.transform_fold([_POINTS + name for name in RECORDS], ["key", "points"])
    named = {
        "record": f"slice(datum.key, {len(_POINTS)})",
        "most": "datum['most_' + datum.record]",
        "order": f"indexof({json.dumps(RECORDS)}, datum.record)",
    }
    summed = parts.calculated(folded, named).transform_window(
        so_far="sum(points)", sort=[alt.SortField("order")], frame=[None, 0]
    )
    ends = {
        "top": f"{LOW} + datum.so_far",
        "bottom": "datum.top - datum.points",
        "reach": "datum.bottom + datum.most",
    }
    return parts.calculated(summed, ends)


def _y(**options: Any) -> alt.Y:
    return parts.row_y("record", RECORDS, (0.45, 0.4), **options)


def _x(field: str) -> alt.X:
    scale = alt.Scale(domain=[LOW, HIGH], nice=False, zero=False)
    return alt.X(f"{field}:Q", title=None, scale=scale, axis=alt.Axis(grid=False, tickCount=7))


def _stairs() -> list[alt.Chart]:
    reach = _steps().mark_bar(fill=style.SPARED, opacity=0.32, cornerRadius=3, aria=False)
    got = _steps().mark_bar(fill=style.SPARED, cornerRadius=3, aria=False)
    return [
        reach.encode(x=_x("bottom"), x2=alt.X2("reach:Q"), y=_y()),
        got.encode(x=_x("bottom"), x2=alt.X2("top:Q"), y=_y()).properties(name="stairs"),
    ]


def _line(words: Words) -> list[alt.Chart]:
    one = alt.Chart().transform_aggregate(n="count()").transform_calculate(at=str(LINE))
    rule = one.mark_rule(stroke=style.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    text = words.expression("marked-line", line=f"'{LINE}'")
    label = one.transform_calculate(text=text).mark_text(
        fontSize=13, fontWeight="bold", baseline="bottom", dy=-9, fill=style.INK, aria=False
    )
    return [rule.encode(x=_x("at")), label.encode(x=_x("at"), y=alt.value(0), text="text:N")]


def _told(words: Words) -> alt.Chart:
    named = parts.choice("datum.record", {n: words.expression(f"weight-{n}") for n in RECORDS})
    points = {"points": "datum.points_text", "most": "datum.most_text"}
    counted = words.expression("formula-row", record="datum.label", **points)
    narrow = words.expression("formula-row-narrow", record="datum.label", **points)
    left_out = words.expression("formula-row-left-out", record="datum.label")
    short = f"{style.NARROW} && datum.score >= {_MIDDLE}"
    fields = {
        "label": named,
        "said_text": record_value("datum.record", words),
        "ends_text": _ends_text(words),
        "points_text": "format(datum.points, '.0f')",
        "most_text": "format(datum.most, '.0f')",
        "text": parts.cases(
            (f"datum.most > 0 && {style.NARROW}", narrow),
            ("datum.most > 0", counted),
            (short, "datum.label"),
            otherwise=left_out,
        ),
    }
    return parts.calculated(_steps(), fields)


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
    return parts.choice("datum.record", texts)


def _shown(record: str, value: str) -> str:
    return f"format({value} * {_PER_UNIT[record]}, '.0f')"


def _labels(words: Words) -> list[alt.Chart]:
    look: dict[str, Any] = {"align": "left", "baseline": "bottom", "dy": -2, "fontSize": 12}
    there = _told(words).transform_filter(f"datum.most > 0 || datum.score >= {_MIDDLE}")
    marks = style.outlined(there, 4, ground=style.PAGE, **look)
    return [one.encode(x=alt.value(4), y=_y(bandPosition=0), text="text:N") for one in marks]


def _left_out(words: Words) -> list[alt.Chart]:
    """The label of a record that does not count: where no line crosses it, its row is empty."""
    there = _told(words).transform_filter(f"datum.most <= 0 && datum.score < {_MIDDLE}")
    look: dict[str, Any] = {"align": "right", "baseline": "bottom", "dy": -2, "fontSize": 12}
    marks = there.mark_text(**look, fill=style.MUTED, aria=False)
    right = alt.value(alt.expr("width - 2"))
    return [marks.encode(x=right, y=_y(bandPosition=0), text="text:N").properties(name="left_out")]


def _end(words: Words) -> list[alt.Chart]:
    scored = _steps().transform_filter(f"total_weight > 0 && datum.order == {_LAST}")
    name = parts.first_name(words)
    score = {"score": "format(datum.top, '.0f')"}
    told = scored.transform_calculate(text=words.expression("formula-end", name=name, **score))
    rule = told.mark_rule(stroke=style.PENALISED, strokeWidth=2.5, aria=False)
    to_left = f"datum.top > {_FAR} || (datum.top < {LINE} && datum.top > {_SHORT})"
    look: dict[str, Any] = {
        "align": alt.expr(f"{to_left} ? 'right' : 'left'"),
        "dx": alt.expr(f"{to_left} ? -6 : 6"),
        "baseline": "bottom",
        "fontSize": 13,
        "fontWeight": "bold",
    }
    label = style.outlined(told, 4, style.PENALISED, style.PAGE, **look)
    bottom = alt.value(alt.expr("height"))
    named = [
        one.encode(x=_x("top"), y=alt.value(alt.expr("height - 2")), text="text:N") for one in label
    ]
    below = {"y": alt.value(alt.expr("stage == 'single' ? scale('y', 'bills') : 0")), "y2": bottom}
    return [rule.encode(x=_x("top"), **below), *named]


def _summary(words: Words) -> alt.Chart:
    spotless = f"datum.id == '{SPOTLESS}'"
    marked = alt.Chart().transform_calculate(
        other_before=f"{spotless} ? datum.before : 0", other_after=f"{spotless} ? datum.after : 0"
    )
    joined = marked.transform_joinaggregate(
        other_before="max(other_before)", other_after="max(other_after)"
    )
    return parts.calculated(joined.transform_filter("datum.followed"), _sentences(words))


def _sentences(words: Words) -> dict[str, str]:
    name = parts.first_name(words)
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
        "turn": f"total_weight > 0 ? {_turn(name, words)} : ''",
        "is_single": "stage == 'single' ? 'yes' : 'no'",
        "is_six": "stage == 'six' ? 'yes' : 'no'",
        "has_tried": f"stage == 'single' && w_bills != {PRESETS['same']['bills']} ? 'yes' : 'no'",
        "all_hint": words.expression("formula-all-hint", name=name),
        "best_hint": words.expression("formula-best-hint", name=name, civic="datum.civic"),
        "verdict_formula": parts.verdict(
            "bet_formula", "bet_formula == 'rises'", "bet_formula == 'doubles'"
        ),
        "feedback_formula": parts.feedback("formula", words, name=name, **numbers),
        **_first_bet(name, words),
    }


def _turn(name: str, words: Words) -> str:
    score = parts.beside_line("datum.score", line=str(LINE))
    now, before = f"datum.score < {LINE}", f"datum.before < {LINE}"
    return parts.turn(words, name, score, now, before)


def _first_bet(name: str, words: Words) -> dict[str, str]:
    lost = {record: f"datum.lost_{record}" for record in RECORDS}
    behind = {record: f"datum.behind_{record}" for record in RECORDS}
    names = {record: words.expression("name-of-record", record=f"'{record}'") for record in RECORDS}
    ahead = " + ".join(f"({lost[r]} > datum.bet_lost + 1e-9 ? 1 : 0)" for r in RECORDS)
    answer = words.expression(
        "formula-answer",
        verdict="datum.verdict_start",
        choice=parts.choice("bet_start", names),
        name=name,
        points="format(datum.bet_lost, '.0f')",
        worst=_most(lost, "datum.most_lost", names),
    )
    average = words.expression(
        "formula-answer-average",
        worst=_most(behind, "datum.most_behind", names),
        points="format(datum.most_behind, '.0f')",
    )
    return {
        "most_lost": f"max({', '.join(lost.values())})",
        "most_behind": f"max({', '.join(behind.values())})",
        "answer_average": f"bet_start == '' ? '' : {average}",
        "bet_lost": parts.choice("bet_start", lost),
        "ahead": ahead,
        "verdict_start": parts.verdict("bet_start", "datum.ahead == 0", "datum.ahead == 1"),
        "answer_start": f"bet_start == '' ? {words.expression('formula-answer-none')} : {answer}",
    }


def _most(points: Mapping[str, str], most: str, names: Mapping[str, str]) -> str:
    """The names of all records with the most points."""
    parts_of = [f"({points[r]} >= {most} - 1e-9 ? ', ' + {names[r]} : '')" for r in RECORDS]
    return f"slice({' + '.join(parts_of)}, 2)"
