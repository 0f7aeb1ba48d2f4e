"""What the company's page says: counts by share and round, how alike friends are, the bet."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from unseen_weights.charts import town
from unseen_weights.charts.company_rows import STEP
from unseen_weights.retying import ROUNDS
from unseen_weights.words import Words

BET_SHARE = 50
_COUNTS = ("penalised", "only", "saved", "bridges", "ties", "alone", "swaps")
Totals = Sequence[Mapping[str, Any]]


def _at_share(totals: Totals) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=totals)).transform_filter("datum.of == share")


def summary(totals: Totals, words: Words) -> alt.Chart:
    """The row behind the page's sentences."""
    here = _at_share(totals).transform_filter("datum.order == rounds")
    counts = {name: f"datum.{name}" for name in _COUNTS}
    fields = {
        "headline": words.expression("company-headline", share="share", rounds="rounds", **counts),
        "saved_sentence": words.expression("company-saved", share="share", **counts),
        "bridges_sentence": words.expression("company-bridges", **counts),
        "swaps_sentence": words.expression(
            "company-swaps", share="share", rounds="rounds", **counts
        ),
        **_losses(totals, words),
        **_bet(totals, words),
    }
    return town.calculated(here, fields)


def _losses(totals: Totals, words: Words) -> dict[str, str]:
    """Who lost friends, whether districts mix, and a line that would refuse as many as before."""
    first = next(row for row in totals if row["of"] == 0 and row["order"] == 0)
    split = f"datum.within < {first['within']} && datum.bridges < {first['bridges']}"
    values = {name: f"datum.{name}" for name in ("within", "ties", "alone", "low")}
    values |= {"split": f"({split} ? 'yes' : 'no')", "within_first": str(first["within"])}
    for group in ("low", "other"):
        values[f"{group}_friends"] = f"format(datum.{group}_friends, '.1f')"
        values[f"{group}_first"] = json.dumps(f"{first[f'{group}_friends']:.1f}")
    line = {"line": "datum.moved_line", "only": "datum.moved_only"}
    return {
        "lost_sentence": words.expression("company-lost", **values),
        "mixed_sentence": words.expression("company-mixed", **values),
        "line_sentence": words.expression("company-line", share="share", low="datum.low", **line),
    }


def by_round(totals: Totals) -> alt.Chart:
    """One row a round at this share, for the table."""
    text = "format(datum.alike, '.2f')"
    return _at_share(totals).transform_calculate(alike_text=text)


def _range(count: str, form: str, words: Words) -> str:
    low, high = (f"format(datum.{count}_{end}, '{form}')" for end in ("low", "high"))
    both = words.expression("mistakes-range", low=low, high=high)
    return f"({low} == {high} ? {low} : {both})"


def alike(totals: Totals, words: Words) -> alt.Chart:
    """Two rows: how alike friends' scores are after moves for points, and after random ones."""
    here = _at_share(totals).transform_filter("datum.order == rounds")
    folded = here.transform_calculate(kinds="['points', 'chance']").transform_flatten(
        ["kinds"], ["kind"]
    )
    first = {row["of"]: row["alike"] for row in totals if row["order"] == 0}
    fields = {
        "label": words.expression("company-kind", kind="datum.kind"),
        "text": f"datum.kind == 'points' ? format(datum.alike, '.2f') : "
        f"{_range('alike', '.2f', words)}",
        "rate": "max(0, datum.kind == 'points' ? datum.alike : datum.alike_high)",
        "from": "datum.kind == 'points' ? 0 : max(0, datum.alike_low)",
        "was_rate": f"{list(first.values())}[share / {list(first)[1]}]",
        "bridges_text": f"datum.kind == 'points' ? '' + datum.bridges : "
        f"{_range('bridges', 'd', words)}",
    }
    return town.calculated(folded, fields)


def person(words: Words) -> alt.Chart:
    """What to say of the person followed."""
    one = alt.Chart().transform_filter("datum.followed")
    verdict = "datum.only ? 'only' : datum.saved ? 'saved' : datum.penalised ? 'below' : 'above'"
    values = {"own": "datum.own", "score": "datum.score", "share": "share", "verdict": verdict}
    name = words.expression("person-name", person="person")
    friends = f"datum.friends[{STEP}]"
    text = words.expression("company-person", name=name, friends=friends, **values)
    return one.transform_calculate(text=text)


def picked(words: Words) -> alt.Chart:
    """What to say of the dot one touched: its id is the bound parameter `picked`."""
    one = alt.Chart().transform_filter("datum.id == picked")
    names = ("name", "district", "own", "score", "context")
    values = {name: f"datum.{name}" for name in names}
    outcome = "datum.penalised ? 'penalised' : 'spared'"
    return one.transform_calculate(
        text=words.expression("company-picked", outcome=outcome, **values)
    )


def _bet(totals: Totals, words: Words) -> dict[str, str]:
    """Two steps, each up or down; right is who has both, close is who has one."""
    rows = {(row["of"], row["order"]): row for row in totals}
    ends = [rows[0, 0], rows[BET_SHARE, 0], rows[BET_SHARE, ROUNDS]]
    own, day, end = (row["penalised"] for row in ends)
    steps = f"bet_company == '{shape(own, day, end)}'"
    half = " || ".join(f"bet_company == '{other}'" for other in half_right(own, day, end))
    told = {"own": own, "day": day, "end": end, "rounds": ROUNDS}
    told |= {name: ends[2][name] for name in ("only", "saved")}
    values = {name: str(value) for name, value in told.items()}
    return {
        "verdict_company": town.verdict("bet_company", steps, half),
        "feedback_company": town.feedback("company", words, **values),
    }


def shape(own: int, day: int, end: int) -> str:
    """The bet's choice that is true: more or fewer at once, and then."""
    return f"{_step(own, day)}-{_step(day, end)}"


def half_right(own: int, day: int, end: int) -> list[str]:
    """The bet's choices that have one of the two steps right."""
    one, other = _step(own, day), _step(day, end)
    turned = {"more": "fewer", "fewer": "more"}
    return [f"{turned[one]}-{other}", f"{one}-{turned[other]}"]


def _step(before: int, after: int) -> str:
    return "more" if after > before else "fewer"
