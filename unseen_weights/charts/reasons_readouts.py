"""What the Reasons page says in words and tables, as rows that Vega computes while one drags."""

import json
from collections.abc import Mapping

import altair as alt
import pandas as pd

from unseen_weights.charts import town
from unseen_weights.charts.reasons_rows import (
    NEVER,
    POINTS,
    WEIGHTS,
    by_record,
    changes,
    per_record,
    together,
)
from unseen_weights.charts.town import RECORDS
from unseen_weights.factors import TOWN
from unseen_weights.reasons import MOST_REASONS, fewest_steps, record_of
from unseen_weights.rule import Rule
from unseen_weights.town import load_factors
from unseen_weights.words import Words

READOUTS = ("summary", "changes", "alone", "together", "points", "main", "working")
_FINE = "abs(datum.score - line) < 0.1 ? '.6~f' : '.1f'"  # else a gap would round to nothing
_ONE_STEP = {f.name: f.step / abs(f.best - f.worst) for f in TOWN}


def readouts(
    residents: pd.DataFrame, people: Mapping[str, str], rule: Rule, words: Words
) -> list[alt.Chart]:
    """The rows behind each readout, by the names in READOUTS.

    rule: what the bet speaks of, with the person followed.
    """
    layers = {
        "summary": _summary(residents, people, rule, words),
        "changes": _told_changes(words),
        "alone": _alone(words),
        "together": together().transform_calculate(
            told=words.expression("reasons-alone", n="0", steps="''", together="datum.together")
        ),
        "points": _points(words),
        "main": _main(words),
        "working": _working(words),
    }
    return [town.unseen(chart, name) for name, chart in layers.items()]


def _steps_told(words: Words) -> str:
    return per_record(
        {n: words.expression(f"reasons-steps-{n}", n="datum.fewest") for n in RECORDS}
    )


def _told_changes(words: Words) -> alt.Chart:
    power = load_factors()["power"].astype(str)
    reasons = load_factors()["power_reason"].astype(str)
    gap = "format(line - datum.at_best, '.1f')"
    said = {
        "0": words.expression("reasons-change-spared"),
        "best": words.expression("reasons-change-best"),
        "unweighed": words.expression("reasons-change-unweighed"),
        "short": words.expression("reasons-change-short", gap=gap),
    }
    fields = {
        "weight": per_record(WEIGHTS),
        "change": (
            f"datum.fewest == 0 ? {said['0']} : datum.fewest < {NEVER} ? {_steps_told(words)} : "
            f"datum.weight == 0 ? {said['unweighed']} : datum.could == 0 ? {said['best']} : "
            f"{said['short']}"
        ),
        "power": per_record({n: words.expression(f"reasons-power-{power[n]}") for n in RECORDS}),
        "power_reason": per_record({n: words.expression(reasons[n]) for n in RECORDS}),
    }
    return town.calculated(changes(words), fields)


def _alone(words: Words) -> alt.Chart:
    """The record that needs fewest steps, and in `n` how many records could do it alone."""
    counted = changes(words).transform_calculate(alone=f"datum.fewest < {NEVER} ? 1 : 0")
    ranked = counted.transform_joinaggregate(n="sum(alone)").transform_window(
        rank="row_number()", sort=[alt.SortField("fewest"), alt.SortField("order")]
    )
    told = words.expression("reasons-alone", n="datum.n", steps=_steps_told(words), together="0")
    spared = words.expression("reasons-alone-spared")
    return town.calculated(
        ranked.transform_filter("datum.rank == 1"),
        {
            "several": "datum.n == 0 ? 'yes' : 'no'",
            "one": "datum.n == 0 ? 'no' : 'yes'",
            "told": f"datum.fewest == 0 ? {spared} : {told}",
        },
    )


def _points(words: Words) -> alt.Chart:
    return by_record("points", words).transform_calculate(points_text=POINTS)


def _main(words: Words) -> alt.Chart:
    taken = by_record("points", words).transform_filter("datum.points < -1e-9")
    ranked = taken.transform_window(
        rank="row_number()", sort=[alt.SortField("points"), alt.SortField("order")]
    ).transform_filter(f"datum.rank <= {MOST_REASONS}")
    reason = per_record({n: words.expression(f"reasons-main-{n}") for n in RECORDS})
    return town.calculated(ranked, {"order": "datum.rank", "reason": reason})


def _working(words: Words) -> alt.Chart:
    fields = {
        "share": per_record({n: f"datum.share_{n}" for n in RECORDS}),
        "weight": per_record(WEIGHTS),
        "step": per_record({n: repr(size) for n, size in _ONE_STEP.items()}),
        "text": _working_row(words),
    }
    return town.calculated(by_record("most", words), fields)


def _working_row(words: Words) -> str:
    row = words.expression(
        "reasons-working-row",
        record="datum.label",
        value="datum.value",
        share="format(datum.share, '.1%')",
        weight="datum.weight",
        points="format(datum.most * datum.share, '.1f')",
        most="format(datum.most, '.1f')",
        step="format(datum.most * datum.step, '.1f')",
    )
    left_out = words.expression("reasons-working-left-out", record="datum.label")
    return f"datum.weight > 0 ? {row} : {left_out}"


def _summary(
    residents: pd.DataFrame, people: Mapping[str, str], rule: Rule, words: Words
) -> alt.Chart:
    ones = [f"datum.points_{name}" for name in RECORDS]
    fields = {
        "state": "total_weight == 0 ? 'none' : datum.score < line ? 'refused' : "
        "datum.score == line ? 'edge' : 'spared'",
        "added": " + ".join(f"max(0, {one})" for one in ones),
        "taken": " - ".join(["0", *(f"min(0, {one})" for one in ones)]),
        "refused": "datum.state == 'refused' ? 'yes' : 'no'",
        "not_refused": "datum.state == 'refused' ? 'no' : 'yes'",
        "no_main": "datum.taken < 1e-9 ? 'yes' : 'no'",
        "some_main": "datum.taken < 1e-9 ? 'no' : 'yes'",
        **_sentences(words),
        "verdict_reasons": town.verdict(
            "bet_reasons", "bet_reasons == 'working'", "bet_reasons == 'reasons'"
        ),
        "feedback_reasons": _feedback(residents, people, rule, words),
    }
    return town.calculated(alt.Chart(), fields)


def _sentences(words: Words) -> dict[str, str]:
    numbers = {
        "score": f"format(datum.score, {_FINE})",
        "gap": f"format(abs(datum.score - line), {_FINE})",
    }
    average = words.expression(
        "reasons-average",
        average="format(datum.mean_score, '.1f')",
        added="format(datum.added, '.1f')",
        taken="format(datum.taken, '.1f')",
    )
    return {
        "headline": words.expression(
            "reasons-headline", state="datum.state", name="datum.name", **numbers
        ),
        "average": f"total_weight > 0 ? {average} : ''",
        "working_total": words.expression(
            "reasons-working-total",
            low="format(low, '.6~f')",
            line="format(line, '.6~f')",
            **numbers,
        ),
    }


def _feedback(residents: pd.DataFrame, people: Mapping[str, str], rule: Rule, words: Words) -> str:
    """How far from the line the one followed is under `rule`, and the civic points that would do.

    Raises ValueError where civic points alone would not: the words promise that they would.
    """
    told = {}
    for person in people.values():
        steps = fewest_steps(rule, record_of(residents, person))["civic"]
        if not steps:
            raise ValueError(f"More civic points alone would not spare {person}.")
        told[person] = json.dumps(words.text("reasons-steps-civic", n=steps))
    return town.feedback(
        "reasons",
        words,
        name=words.expression("person-name", person="person"),
        gap="format(datum.bet_gap, '.1f')",
        steps=town.choice("follow", told),
    )
