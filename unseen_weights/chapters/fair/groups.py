"""The two groups of Fair to whom: what they are called, and what is counted in each."""

import json

import altair as alt

from unseen_weights.chapters.fair.model.measures import GROUPS, MEASURES, NEARLY, Groups
from unseen_weights.charts import parts
from unseen_weights.charts.gate import is_open
from unseen_weights.rule import Rule
from unseen_weights.walk import TOWN_RULE
from unseen_weights.words import Words

NAME = "(datum.side == 'one' ? name_one : name_other)"
_SCORE = parts.beside_line("datum.score", line="datum.line")
SIDES = ("one", "other")
_PARTS = {
    "share": ("penalised", "residents"),
    "wrong": ("wrong", "kept"),
    "missed": ("missed", "broke"),
    "meaning": ("caught", "penalised"),
}


def gate(rule: Rule) -> dict[str, str]:
    """Derived parameters: `held` while a link's lines wait for the bet, and the lines that count.

    A link may hold the lines that the bet asks for; who moves a line has skipped the bet.
    """
    line = f"{rule.line:g}"
    elsewhere = f"(line_one != {line} || line_other != {line})"
    now = {f"now_{side}": f"held ? {line} : line_{side}" for side in SIDES}
    return {"held": f"!{is_open(('fair',))} && {elsewhere}", **now}


def is_in(groups: Groups, side: str) -> str:
    """Whether the datum's resident is in one of two groups; side: of SIDES."""
    return f"datum.{groups.column} == {json.dumps(getattr(groups, side))}"


def names(words: Words) -> dict[str, str]:
    """Two derived parameters, `name_one` and `name_other`: what the two groups are called."""
    called = {
        side: {g.slug: json.dumps(name_of(g.column, getattr(g, side), words)) for g in GROUPS}
        for side in SIDES
    }
    return {f"name_{side}": parts.choice("groups", called[side]) for side in SIDES}


def name_of(column: str, value: str | bool, words: Words) -> str:
    """What a group is called: the district's name, or a word for the others."""
    if column == "district":
        return str(value)
    return words.text(f"fair-side-{column.replace('_', '-')}-{str(value).lower()}")


def name_in_full(column: str, value: str | bool, words: Words) -> str:
    """What a group is called where its counterpart does not stand beside it."""
    return words.text(f"group-{column}-no") if value is False else name_of(column, value, words)


def counted() -> alt.Chart:
    """One row for each group: how many there are of each kind."""
    flags = alt.Chart().transform_calculate(
        broke="!datum.kept_promise",
        wrong="datum.penalised && datum.kept_promise",
        missed="!datum.penalised && !datum.kept_promise",
        caught="datum.penalised && !datum.kept_promise",
    )
    return flags.transform_filter("datum.side != ''").transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        kept="sum(kept_promise)",
        broke="sum(broke)",
        wrong="sum(wrong)",
        missed="sum(missed)",
        caught="sum(caught)",
        groupby=["side"],
    )


def both() -> alt.Chart:
    """One row: each measure of each group, null where there is no answer, and gaps in points."""
    shares = {
        measure: f"datum.{whole} > 0 ? datum.{part} / datum.{whole} : null"
        for measure, (part, whole) in _PARTS.items()
    }
    by_side = parts.calculated(counted(), shares)
    # An aggregate leaves nulls out, so what one side has not got stays null.
    split = {
        f"{measure}_{side}": f"datum.side == '{side}' ? datum.{measure} : null"
        for measure in MEASURES
        for side in SIDES
    }
    joined = parts.calculated(by_side, split).transform_aggregate(
        **{name: f"max({name})" for name in split},  # type: ignore[arg-type]
    )
    gaps = {f"gap_{m}": _gap(f"datum.{m}_one", f"datum.{m}_other") for m in MEASURES}
    return parts.calculated(joined, gaps)


def _gap(one: str, other: str) -> str:
    apart = f"abs({one} - {other})"
    read = f"({apart} < 1e-9 ? 0 : max(0.1, round(1000 * {apart}) / 10))"  # 0 is for equals alone
    return f"isValid({one}) && isValid({other}) ? {read} : null"


def is_equal(gap: str) -> str:
    """Whether a gap in points, rounded as one reads it, is near enough; null is not."""
    return f"(isValid({gap}) && {gap} <= {NEARLY})"


def rows(words: Words) -> alt.Chart:
    """One row for each row of dots: whose it is, how many they are and how many are penalised."""
    shown = alt.Chart().transform_filter("datum.side != ''")
    counted = shown.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        top="min(top)",
        groupby=["side", "kept_promise"],
    )
    kept = "datum.kept_promise ? 'yes' : 'no'"
    told = {"penalised": "datum.penalised", "residents": "datum.residents"}
    fields = {
        "name": NAME,
        "order": "datum.top",
        "promise": words.expression("fair-promise", kept=kept),
        "text": words.expression("fair-row", name=NAME, kept=kept, **told),
    }
    return parts.calculated(counted, fields)


def followed(words: Words) -> alt.Chart:
    """Where the person followed stands: one row, in whichever group."""
    one = alt.Chart().transform_filter("datum.is_followed")
    text = words.expression(
        "fair-followed",
        name="datum.name",
        side="datum.side == '' ? 'none' : 'in'",
        score=_SCORE,
        outcome="datum.penalised ? 'penalised' : 'spared'",
        kept="datum.kept_promise ? 'yes' : 'no'",
    )
    score, before = _SCORE, f"datum.score < {TOWN_RULE.line}"
    turn = parts.turn(words, "datum.name", score, "datum.penalised", before)
    return one.transform_calculate(text=text, turn=f"datum.side == '' ? '' : {turn}")


def picked(words: Words) -> alt.Chart:
    """What to say of the dot one touched: its id is the bound parameter `picked`."""
    one = alt.Chart().transform_filter("datum.side != '' && datum.id == picked")
    text = words.expression(
        "fair-picked",
        name="datum.name",
        score=_SCORE,
        outcome="datum.penalised ? 'penalised' : 'spared'",
        kept="datum.kept_promise ? 'yes' : 'no'",
        context="datum.context",
    )
    return one.transform_calculate(text=text)
