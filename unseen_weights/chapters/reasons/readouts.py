"""What the Reasons page says in words and tables, as rows that Vega computes while one drags."""

import json

import altair as alt

from unseen_weights.chapters.reasons.rows import (
    NEVER,
    POINTS,
    WEIGHTS,
    by_record,
    changes,
    per_record,
    ranked,
    values,
)
from unseen_weights.charts import parts
from unseen_weights.factors import TOWN
from unseen_weights.town import RECORDS, load_factors
from unseen_weights.words import Words

READOUTS = ("summary", "changes", "points", "main", "working")
STATE = parts.cases(
    ("total_weight == 0", "'none'"),
    ("datum.score < line", "'refused'"),
    ("datum.score == line", "'edge'"),
    otherwise="'spared'",
)
KIND = parts.cases(
    ("total_weight == 0 || datum.score >= line", "'none'"),
    ("datum.alone == 0", "'several'"),
    ("datum.outside == ''", "'inside'"),
    otherwise="'outside'",
)
_APART = "abs(datum.score - line)"
_FINE = f"{_APART} < 0.0005 ? '.6~f' : {_APART} < 0.1 ? '.3~f' : '.1f'"  # or a gap would be 0
_ONE_STEP = {f.name: f.step / abs(f.best - f.worst) for f in TOWN}


def readouts(words: Words) -> list[alt.Chart]:
    """The rows behind each readout, by the names in READOUTS."""
    layers = {
        "summary": _summary(words),
        "changes": _told_changes(words),
        "points": by_record("points", words).transform_calculate(points_text=POINTS),
        "main": _main(words),
        "working": _working(words),
    }
    return [parts.unseen(chart, name) for name, chart in layers.items()]


def _steps_told(words: Words) -> str:
    return per_record(
        {n: words.expression(f"reasons-steps-{n}", n="datum.fewest") for n in RECORDS}
    )


def _told_changes(words: Words) -> alt.Chart:
    power = load_factors()["power"].astype(str)
    reasons = load_factors()["power_reason"].astype(str)
    gap = "format(line - datum.at_best, '.1f')"
    said = {
        "spared": words.expression("reasons-change-spared"),
        "best": words.expression("reasons-change-best"),
        "unweighed": words.expression("reasons-change-unweighed"),
        "short": words.expression("reasons-change-short", gap=gap),
    }
    fields = {
        "weight": per_record(WEIGHTS),
        "change": parts.cases(
            ("datum.fewest == 0", said["spared"]),
            (f"datum.fewest < {NEVER}", _steps_told(words)),
            ("datum.weight == 0", said["unweighed"]),
            ("datum.could == 0", said["best"]),
            otherwise=said["short"],
        ),
        "power": per_record({n: words.expression(f"reasons-power-{power[n]}") for n in RECORDS}),
        "power_reason": per_record({n: words.expression(reasons[n]) for n in RECORDS}),
    }
    return parts.calculated(changes(words), fields)


def _main(words: Words) -> alt.Chart:
    reason = per_record({n: words.expression(f"reasons-main-{n}") for n in RECORDS})
    return parts.calculated(
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
        "worst": per_record({f.name: repr(round(f.worst * f.per_unit)) for f in TOWN}),
        "best": per_record({f.name: repr(round(f.best * f.per_unit)) for f in TOWN}),
        "text": _working_row(words),
    }
    return parts.calculated(by_record("most", words), fields)


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
        "state": STATE,
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
        **_from_full_marks(words),
        "verdict_reasons": parts.verdict(
            "bet_reasons", "bet_reasons == 'working'", "bet_reasons == 'reasons'"
        ),
    }
    told = {"name": "datum.name", "gap": _numbers()["gap"], "third": "datum.third"}
    fields["feedback_reasons"] = parts.feedback("reasons", words, **told)
    return parts.calculated(_smallest(words), fields)


def _from_full_marks(words: Words) -> dict[str, str]:
    """Which record takes most where one counts from full marks, as The formula does."""
    lost = {name: f"datum.most_{name} * (1 - datum.share_{name})" for name in RECORDS}
    names = {name: words.expression("name-of-record", record=f"'{name}'") for name in RECORDS}
    listed = [f"({lost[n]} >= datum.most_lost - 1e-9 ? ', ' + {names[n]} : '')" for n in RECORDS]
    told = words.expression(
        "reasons-full-marks",
        records=f"slice({' + '.join(listed)}, 2)",
        points="format(datum.most_lost, '.1f')",
    )
    some = "total_weight > 0 && datum.most_lost > 1e-9"
    return {"most_lost": f"max({', '.join(lost.values())})", "full_marks": f"{some} ? {told} : ''"}


def _smallest(words: Words) -> alt.Chart:
    """One row on the smallest changes of one record: `kind`, and texts that name them.

    kind: none (not refused), several (one record is not enough), inside (all are in main reasons)
    or outside; `outside` names the records that are not; `helps`: whether all these add points.
    """
    said = _steps_told(words)
    name = words.expression("name-of-record", record="datum.record")
    any_of, all_of = words.text("reasons-or"), words.text("reasons-and")
    lists = {
        "steps": ("datum.smallest", any_of, said),
        "inside": ("datum.smallest && datum.main", all_of, name),
        "outside": ("datum.smallest && !datum.main", all_of, name),
        "outside_steps": ("datum.smallest && !datum.main", any_of, said),
    }
    pieces = {
        f"part_{key}": f"{test} ? {json.dumps(sep)} + ({text}) : ''"
        for key, (test, sep, text) in lists.items()
    }
    pieces["hindering"] = "datum.smallest && !datum.main && datum.points <= 1e-9 ? 1 : 0"
    joined = parts.calculated(ranked(words), pieces).transform_joinaggregate(
        rows="values(order)", hindered="sum(hindering)"
    )
    one = joined.transform_filter("datum.order == 0")
    texts = {
        key: f"slice(join(pluck(datum.rows, 'part_{key}'), ''), {len(sep)})"
        for key, (_, sep, _) in lists.items()
    }
    return parts.calculated(one, {**texts, "kind": KIND, "helps": "datum.hindered ? 'no' : 'yes'"})


def _numbers() -> dict[str, str]:
    return {
        "score": f"format(datum.score, {_FINE})",
        "gap": f"format(abs(datum.score - line), {_FINE})",
    }


def _turn(words: Words) -> str:
    """The moment they cross the line, from where the town's own rule has them."""
    score = _numbers()["score"]
    return parts.turn(words, "datum.name", score, "datum.score < line", "datum.was_penalised")


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
        "turn": f"total_weight > 0 ? {_turn(words)} : ''",
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
