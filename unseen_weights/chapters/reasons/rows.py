"""One person's records as rows of a chart: what each says, and each step it could take."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from unseen_weights.chapters.reasons.model.contributions import MOST_REASONS
from unseen_weights.chapters.reasons.model.steps import most_steps_expression, stepped_expression
from unseen_weights.charts import parts
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.town import BILLS_DUE, RECORDS
from unseen_weights.words import Words

ANY_RULE = Rule(dict.fromkeys(RECORDS, 1))
WEIGHTS = {name: f"w_{name}" for name in RECORDS}
NEVER = 9999
POINTS = "abs(datum.points) < 0.05 ? '0.0' : format(datum.points, '+.1f')"
_COUNTS = {"bills": f"round(datum.bills * {BILLS_DUE})", "friends": "format(datum.friends, '.0f')"}
_ORDER = f"indexof({json.dumps(RECORDS)}, datum.record)"


def by_record(prefix: str, words: Words) -> alt.Chart:
    """A row for each record, in order: `record`, `label`, `value` and the field `<prefix>_...`."""
    keys: list[Any] = [f"{prefix}_{name}" for name in RECORDS]
    folded = alt.Chart().transform_fold(keys, ["key", prefix])
    fields = {
        "record": f"slice(datum.key, {len(prefix) + 1})",
        "order": _ORDER,
        "label": per_record({n: words.expression(f"weight-{n}") for n in RECORDS}),
        "value": per_record(values(words)),
    }
    return parts.calculated(folded, fields)


def per_record(values: Mapping[str, str]) -> str:
    """A Vega expression that gives what `values` has for the row's record."""
    return parts.choice("datum.record", values)


def values(words: Words, **counted: str) -> dict[str, str]:
    """What each record says, as Vega expressions; counted: another number for some of them."""
    known = {**_COUNTS, **counted}
    counts = {name: known.get(name, f"datum.{name}") for name in RECORDS}
    return {n: words.expression(f"value-{n}", n=count) for n, count in counts.items()}


def changes(words: Words) -> alt.Chart:
    """A row for each record: `fewest` steps that alone cross the line (NEVER if none does).

    Every step is tried, by the rule's own expression: `at_best` is the score at the best value,
    `could` the number of steps to it, and `reached` the score after the fewest steps.
    """
    could = {f.name: most_steps_expression(f) for f in TOWN}
    tried = by_record("points", words).transform_calculate(
        steps=f"sequence(0, {per_record(could)} + 1)"
    )
    stepped = parts.calculated(tried.transform_flatten(["steps"], ["n"]), _stepped())
    fields = {
        "then": ANY_RULE.expression(WEIGHTS, ("low", "high")),
        "enough": f"datum.then < line ? {NEVER} : datum.n",
        "over": f"datum.then < line ? {NEVER} : datum.then",
    }
    found = [
        _joined("min", "enough", "fewest"),
        _joined("max", "n", "could"),
        _joined("max", "then", "at_best"),
        _joined("min", "over", "reached"),
    ]
    each = parts.calculated(stepped, fields).transform_joinaggregate(found, groupby=["record"])
    return each.transform_filter("datum.n == 0")


def ranked(words: Words) -> alt.Chart:
    """The rows of `changes`, with `smallest` (is it the smallest change?), and `main`.

    `main`: is it one of the MOST_REASONS that take most points off? `alone` counts the records
    that would be enough by themselves.
    """
    rows = changes(words).transform_window(
        taken_rank="row_number()", sort=[alt.SortField("points"), alt.SortField("order")]
    )
    rows = rows.transform_calculate(able=f"datum.fewest < {NEVER} ? 1 : 0")
    rows = rows.transform_joinaggregate(
        [_joined("min", "fewest", "least"), _joined("sum", "able", "alone")]
    )
    refused = "total_weight > 0 && datum.score < line"
    fields = {
        "main": f"datum.points < -1e-9 && datum.taken_rank <= {MOST_REASONS}",
        "smallest": f"{refused} && datum.able && datum.fewest == datum.least",
    }
    return parts.calculated(rows, fields)


def together(chart: alt.LayerChart) -> alt.LayerChart:
    """One person's row with `together`, how few records have to change at once.

    Every set of records is tried, each with all of its records at their best; with all of them,
    every line on the scale is reached.
    """
    chart = chart.transform_calculate(sets=f"sequence(1, {2 ** len(RECORDS)})")
    tried = chart.transform_flatten(["sets"], ["set"])
    fields = {f"own_{name}": f"datum[{name!r}]" for name in RECORDS}
    for place, factor in enumerate(TOWN):
        fields[f"in_{factor.name}"] = f"floor(datum.set / {2**place}) % 2"
        best = stepped_expression(factor, most_steps_expression(factor))
        fields[factor.name] = f"datum.in_{factor.name} ? {best} : datum[{factor.name!r}]"
    count = " + ".join(f"datum.in_{name}" for name in RECORDS)
    fields["then"] = ANY_RULE.expression(WEIGHTS, ("low", "high"))
    fields["count"] = f"datum.then < line ? {NEVER} : ({count})"
    least = parts.calculated(tried, fields).transform_joinaggregate(
        [_joined("min", "count", "together")]
    )
    own = {name: f"datum.own_{name}" for name in RECORDS}
    return parts.calculated(least.transform_filter("datum.set == 1"), own)


def _joined(op: Any, field: str, name: str) -> alt.JoinAggregateFieldDef:
    return alt.JoinAggregateFieldDef(op=op, field=field, **{"as": name})


def _stepped() -> dict[str, str]:
    now = {f.name: f"datum[{f.name!r}]" for f in TOWN}
    after = {f.name: stepped_expression(f, "datum.n") for f in TOWN}
    return {name: f"datum.record == {name!r} ? {after[name]} : {now[name]}" for name in RECORDS}
