"""The chart of many rules: everyone by the share of hands or drawn rules that penalise them."""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.many import readouts
from unseen_weights.chapters.many.model.drawn import DRAWN
from unseen_weights.chapters.many.model.rules import MOST, RULES
from unseen_weights.chapters.many.model.verdicts import Shows, kinds
from unseen_weights.chapters.many.rows import people_rows, preset_queries, verdict_rows
from unseen_weights.charts import parts, style
from unseen_weights.pooling import WAYS
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

TOLD = ("name", "district", "context")
_LEFT, _RIGHT = 16, 34  # how wide the two ends are, where all and none penalise, beside 100
_ANY_RULE = Rule(dict.fromkeys(RECORDS, 1))


def many_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    counted: Shows,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone by share; hands, weights, `way`, `view` and `lot` are bound. counted: the bet's."""
    at, verdicts = parts.place(_x()), verdict_rows(residents, words)
    layers = [
        *parts.bands(),
        *parts.tint(),
        *_ends(words),
        *parts.halos("datum.minority || datum.against_all", at=at),
        *parts.dots(words, told=TOLD, at=at),
        *_half(words),
        *parts.district_labels(words),
        *parts.followed(at=at),
        parts.unseen(readouts.summary(counted, words), "summary"),
        parts.unseen(readouts.majority(verdicts, words), "majority"),
        parts.unseen(
            readouts.of_majority(verdicts, preset_queries(residents), words), "of_majority"
        ),
        parts.unseen(readouts.of_way(words), "of_way"),
        parts.unseen(readouts.marks(verdicts, words), "marks"),
        parts.unseen(readouts.by_way(words), "by_way"),
        parts.unseen(readouts.always(), "always"),
        parts.unseen(readouts.person(words), "person"),
        parts.unseen(readouts.picked(words), "picked"),
    ]
    data = parts.data(people_rows(residents, words))
    chart = _fields(alt.LayerChart(layer=layers, data=data), len(residents))
    derived = {**parts.person_parameter(people), **readouts.parameters(kinds(residents))}
    derived |= {"low": str(-_LEFT), "high": str(100 + _RIGHT), "line": "50"}
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("many-chart-alt"))


def _fields(chart: alt.LayerChart, residents: int) -> alt.LayerChart:
    """Each resident's hands, and what each way makes of them."""
    scores = {
        "score_yours": _ANY_RULE.expression({name: f"w_{name}" for name in RECORDS}),
        "score_mean": _ANY_RULE.expression({name: f"mean_{name}" for name in RECORDS}),
        "score_lab": _ANY_RULE.expression({name: f"lab_{name}" for name in RECORDS}),
    }
    chart = _placed(parts.calculated(chart, scores), "score_yours", "place_yours", residents)
    chart = _placed(chart, "score_mean", "place_mean", residents)
    chart = _placed(chart, "score_lab", "place_lab", residents)
    hands = [readouts.hands_param(rule) for rule in RULES]
    against = [f"{hand} * datum.against[{n}]" for n, hand in enumerate(hands)]
    chart = parts.calculated(
        chart,
        {
            "yours": f"up_yours > 0 && datum.place_yours <= {MOST} ? 1 : 0",
            "hands": f"{' + '.join(against)} + up_yours * datum.yours",
            "part": "total > 0 ? datum.hands / total : 0",
            "middle": _middle(hands),
        },
    )
    chart = _placed(chart, "middle", "place_middle", residents)
    return parts.calculated(chart, _verdicts() | _where() | _in_the_lab())


def _placed(chart: alt.LayerChart, score: str, place: str, residents: int) -> alt.LayerChart:
    """How many stand no higher: the place, 1 for the lowest; as `pooling.places`."""
    counted: dict[str, Any] = {f"cume_{place}": "cume_dist()"}
    window = chart.transform_window(sort=[alt.SortField(score)], **counted)
    return parts.calculated(window, {place: f"round(datum.cume_{place} * {residents})"})


def _middle(hands: list[str]) -> str:
    """The lower median of someone's places, by hands; as `pooling.middle_places`."""
    places = [f"datum.places[{n}]" for n in range(len(hands))] + ["datum.place_yours"]
    up = [*hands, "up_yours"]
    least = []
    for place in places:
        below = " + ".join(f"{h} * ({p} <= {place})" for h, p in zip(up, places, strict=True))
        least.append(f"(2 * ({below}) >= total ? {place} : 999)")
    return f"min({', '.join(least)})"


def _verdicts() -> dict[str, str]:
    """Under each way: who is penalised, whether a minority prevails, and who kept the promise."""
    flags = [f"datum.against[{n}]" for n in range(len(RULES))]
    drawn = parts.cases(
        *((f"owner == {n}", flag) for n, flag in enumerate(flags)), otherwise="datum.yours"
    )
    fields = {
        "in_dispute": "datum.part > 0 && datum.part < 1",
        "now_majority": "datum.part > 0.5",
        "now_mean": f"total > 0 && datum.place_mean <= {MOST}",
        "now_middle": f"total > 0 && datum.place_middle <= {MOST}",
        "now_lottery": f"total > 0 && ({drawn}) == 1",
    }
    for way in WAYS:
        out = f"(datum.now_{way} ? 1 : 0)" if way != "lottery" else "datum.part"
        lost = f"abs({out} - (datum.part > 0.5 ? 1 : 0))"
        fields |= {
            f"out_{way}": out,
            f"won_{way}": f"datum.in_dispute && datum.part != 0.5 ? {lost} : 0",
            f"kept_{way}": f"datum.kept_promise ? datum.out_{way} : 0",
        }
    return fields


def _where() -> dict[str, str]:
    """What is drawn of each: share, place, verdict, and whether a minority prevails."""
    ways = {way: f"datum.now_{way}" for way in WAYS}
    spread = f"({parts.scattered(parts.GOLDEN)})"
    return {
        "share": f"view == 'drawn' ? datum.drawn / {DRAWN} : datum.part",
        "by_all": "datum.share == 1",
        "by_none": "datum.share == 0",
        "by_all_kept": "datum.by_all && datum.kept_promise",
        "by_some_kept": "!datum.by_all && !datum.by_none && datum.kept_promise",
        "disputed": "datum.in_dispute",
        "penalised": f"view == 'drawn' ? datum.share > 0.5 : {parts.choice('way', ways)}",
        "differs": "view == 'hands' && total > 0 && datum.penalised != datum.now_majority",
        "minority": "datum.differs && datum.in_dispute && datum.part != 0.5",
        "against_all": "datum.differs && !datum.in_dispute",
        "followed": "datum.id == follow",
        "score": parts.cases(
            ("datum.by_all", f"-{_LEFT} * (0.2 + 0.6 * {spread})"),
            ("datum.by_none", f"100 + {_RIGHT} * (0.12 + 0.76 * {spread})"),
            otherwise="100 * (1 - datum.share)",
        ),
    }


def _in_the_lab() -> dict[str, str]:
    """The two sides that the lab's line must part, and whom its whole weights judge otherwise."""
    return {
        "lab_out": f"datum.place_lab <= {MOST}",
        "lab_low": "datum.lab_out ? datum.score_lab : -1",
        "lab_high": "datum.lab_out ? 9999 : datum.score_lab",
        "lab_turned": "datum.lab_out != datum.penalised ? 1 : 0",
    }


def _x() -> alt.X:
    scale = alt.Scale(nice=False, zero=False, domain=[alt.expr("low"), alt.expr("high")])
    axis = alt.Axis(
        grid=False,
        values=[0, 25, 50, 75, 100],
        labelExpr="format(1 - datum.value / 100, '.0%')",
    )
    return alt.X("score:Q", title=None, scale=scale, axis=axis)


def _ends(words: Words) -> list[alt.Chart]:
    """Where the two ends begin, at which all penalise, or none: a thin line, and a word above."""
    marks = []
    for at, middle, message in (
        (0, -_LEFT / 2, "many-zone-all"),
        (100, 100 + _RIGHT / 2, "many-zone-none"),
    ):
        row = parts.one_row().transform_calculate(
            at=str(at), middle=str(middle), text=words.expression(message)
        )
        rule = row.mark_rule(stroke="var(--uw-faint)", strokeWidth=1, aria=False)
        text = row.mark_text(fontSize=13, baseline="bottom", dy=-9, fill=style.MUTED, aria=False)
        marks += [
            rule.encode(x=alt.X("at:Q")),
            text.encode(x=alt.X("middle:Q"), y=alt.value(0), text="text:N"),
        ]
    return marks


def _half(words: Words) -> list[alt.Chart]:
    """The line at half, dashed and labelled."""
    row = parts.one_row().transform_calculate(text=words.expression("many-half"))
    rule = row.mark_rule(stroke=style.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    label = row.mark_text(
        fontSize=13, fontWeight="bold", baseline="bottom", dy=-9, fill=style.INK, aria=False
    )
    return [
        rule.encode(x=alt.X("line:Q")),
        label.encode(x=alt.X("line:Q"), y=alt.value(0), text="text:N"),
    ]
