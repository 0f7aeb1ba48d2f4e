"""What the Reasons page says in words and tables, as rows that Vega computes while one drags."""

import json

import altair as alt

from unseen_weights.charts import town
from unseen_weights.charts.reasons_rows import (
    NEVER,
    POINTS,
    WEIGHTS,
    by_record,
    changes,
    per_record,
    ranked,
    values,
)
from unseen_weights.charts.town import RECORDS
from unseen_weights.factors import TOWN
from unseen_weights.town import load_factors
from unseen_weights.words import Words

READOUTS = ("summary", "changes", "points", "main", "working")
_BILLS = 24
_FINE = "abs(datum.score - line) < 0.1 ? '.6~f' : '.1f'"  # else a gap would round to nothing
_ONE_STEP = {f.name: f.step / abs(f.best - f.worst) for f in TOWN}
_COUNTED = {f.name: _BILLS if f.name == "bills" else 1 for f in TOWN}


def readouts(words: Words) -> list[alt.Chart]:
    """The rows behind each readout, by the names in READOUTS."""
    layers = {
        "summary": _summary(words),
        "changes": _told_changes(words),
        "points": by_record("points", words).transform_calculate(points_text=POINTS),
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


def _main(words: Words) -> alt.Chart:
    reason = per_record({n: words.expression(f"reasons-main-{n}") for n in RECORDS})
    return town.calculated(
        ranked(words).transform_filter("datum.main"),
        {"order": "datum.taken_rank", "reason": reason},
    )


def _working(words: Words) -> alt.Chart:
    said = values(words, friends="format(datum.friends, '.1~f')")  # or the points would not follow
    fields = {
        "value": per_record(said),
        "share": per_record({n: f"datum.share_{n}" for n in RECORDS}),
        "weight": per_record(WEIGHTS),
        "step": per_record({n: repr(size) for n, size in _ONE_STEP.items()}),
        "worst": per_record({f.name: repr(round(f.worst * _COUNTED[f.name])) for f in TOWN}),
        "best": per_record({f.name: repr(round(f.best * _COUNTED[f.name])) for f in TOWN}),
        "text": _working_row(words),
    }
    return town.calculated(by_record("most", words), fields)


def _working_row(words: Words) -> str:
    row = words.expression(
        "reasons-working-row",
        record="datum.label",
        value="datum.value",
        worst="datum.worst",
        best="datum.best",
        share="format(datum.share, '.1%')",
        weight="datum.weight",
        points="format(datum.most * datum.share, '.1f')",
        most="format(datum.most, '.1f')",
        step="format(datum.most * datum.step, '.1f')",
    )
    left_out = words.expression("reasons-working-left-out", record="datum.label")
    return f"datum.weight > 0 ? {row} : {left_out}"


def _summary(words: Words) -> alt.Chart:
    ones = [f"datum.points_{name}" for name in RECORDS]
    fields = {
        "state": "total_weight == 0 ? 'none' : datum.score < line ? 'refused' : "
        "datum.score == line ? 'edge' : 'spared'",
        "added": " + ".join(f"max(0, {one})" for one in ones),
        "taken": " - ".join(["0", *(f"min(0, {one})" for one in ones)]),
        "refused": "datum.state == 'refused' ? 'yes' : 'no'",
        "not_refused": "datum.state == 'refused' ? 'no' : 'yes'",
        "opened": "bet_reasons == '' ? 'no' : 'yes'",
        "sealed": "bet_reasons == '' ? 'yes' : 'no'",
        "several": "datum.refused == 'yes' && datum.alone == 0 ? 'yes' : 'no'",
        "no_main": "datum.taken < 1e-9 ? 'yes' : 'no'",
        "some_main": "datum.taken < 1e-9 ? 'no' : 'yes'",
        **_sentences(words),
        "verdict_reasons": town.verdict(
            "bet_reasons", "bet_reasons == 'working'", "bet_reasons == 'reasons'"
        ),
    }
    told = {"name": "datum.name", "gap": _numbers()["gap"], "third": "datum.third"}
    fields["feedback_reasons"] = town.feedback("reasons", words, **told)
    return town.calculated(_smallest(words), fields)


def _smallest(words: Words) -> alt.Chart:
    """One row on the smallest changes of one record: `kind`, and texts that name them.

    kind: none (not refused), several (one record is not enough), inside (all are in main reasons)
    or outside; `outside` names the records that are not; `helps`: whether all these add points.
    """
    said = _steps_told(words)
    name = words.expression("record-name", record="datum.record")
    any_of, all_of = words.text("reasons-or"), words.text("reasons-and")
    lists = {
        "steps": ("datum.smallest", any_of, said),
        "inside": ("datum.smallest && datum.main", all_of, name),
        "outside": ("datum.smallest && !datum.main", all_of, name),
        "outside_steps": ("datum.smallest && !datum.main", any_of, said),
    }
    parts = {
        f"part_{key}": f"{test} ? {json.dumps(sep)} + ({text}) : ''"
        for key, (test, sep, text) in lists.items()
    }
    parts["hindering"] = "datum.smallest && !datum.main && datum.points <= 1e-9 ? 1 : 0"
    joined = town.calculated(ranked(words), parts).transform_joinaggregate(
        rows="values(order)", hindered="sum(hindering)"
    )
    one = joined.transform_filter("datum.order == 0")
    texts = {
        key: f"slice(join(pluck(datum.rows, 'part_{key}'), ''), {len(sep)})"
        for key, (_, sep, _) in lists.items()
    }
    kind = (
        "total_weight == 0 || datum.score >= line ? 'none' : datum.alone == 0 ? 'several' : "
        "datum.outside == '' ? 'inside' : 'outside'"
    )
    return town.calculated(one, {**texts, "kind": kind, "helps": "datum.hindered ? 'no' : 'yes'"})


def _numbers() -> dict[str, str]:
    return {
        "score": f"format(datum.score, {_FINE})",
        "gap": f"format(abs(datum.score - line), {_FINE})",
    }


def _sentences(words: Words) -> dict[str, str]:
    average = words.expression(
        "reasons-average",
        average="format(datum.mean_score, '.1f')",
        added="format(datum.added, '.1f')",
        taken="format(datum.taken, '.1f')",
    )
    names = ("kind", "together", "steps", "inside", "outside", "outside_steps", "helps")
    told = {name: f"datum.{name}" for name in names}
    counted = {"n": "datum.alone", "together": "datum.together"}
    headline = {"state": "datum.state", "name": "datum.name", **_numbers()}
    return {
        "headline": words.expression("reasons-headline", **headline),
        "average": f"total_weight > 0 ? {average} : ''",
        "point": f"datum.kind == 'none' ? '' : {words.expression('reasons-point', **told)}",
        "third": words.expression("reasons-third", **told),
        "alone_told": words.expression("reasons-alone", **counted),
        "not_refused_told": words.expression("reasons-letters-none", name="datum.name"),
        "working_total": words.expression(
            "reasons-working-total",
            low="format(low, '.6~f')",
            line="format(line, '.6~f')",
            **_numbers(),
        ),
    }
