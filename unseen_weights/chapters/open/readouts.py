"""What the page says: the headline, the bet, the steps of both people, and all the points."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from unseen_weights.chapters.open import rows
from unseen_weights.chapters.open.model.people import BUTS, PEOPLE, other
from unseen_weights.chapters.open.model.points import Answers
from unseen_weights.chapters.open.model.published import NONE, load_points
from unseen_weights.chapters.open.model.rules import AMS, RULES, rules
from unseen_weights.chapters.open.places import classes, draws, written_date
from unseen_weights.charts import parts
from unseen_weights.words import Words

BET_PERSON = "alex"
_CHANCE_OF = (90, 7)  # days of work, within months: the direction in data/open/rules.csv
_LINE = "format(line, '.0f')"


def parameters(words: Words) -> dict[str, str]:
    """Derived parameters with the words for what is chosen: the name and the difference."""
    people = {r: {n: words.text(f"open-person-{n}") for n in PEOPLE[r]} for r in RULES}
    buts = {r: {n: words.text(f"open-but-{n}") for n in BUTS[r]} for r in RULES}
    return {
        "name": rows.named(people, lambda rule: f"{rule}_who"),
        "but": rows.named(buts, lambda rule: f"{rule}_but"),
    }


def said(total: str, words: Words) -> str:
    """A score as one says it: a chance in per cent, or points."""
    number = f"rule == '{AMS}' ? format(100 / (1 + exp(-{total})), '.1f') : format({total}, '.0f')"
    return words.expression("open-score", rule="rule", score=number)


def summary(words: Words) -> alt.Chart:
    """One row: the headline, which rule and whether the comparison is shown, and the bet."""
    told = {who: said(f"datum.total_{who}", words) for who in rows.PEOPLE}
    fields = {
        "is_shown": "held ? '' : 'yes'",
        "is_held": "held ? 'yes' : ''",
        **{f"is_{rule}": f"rule == '{rule}' ? 'yes' : ''" for rule in RULES},
        "grade_one": _class("datum.total_one", words),
        "grade_other": _class("datum.total_other", words),
        "headline": f"{_first(told['one'], words)} + ' ' + {_second(told['other'], words)}",
        "kicker": parts.choice("rule", {r: words.expression(f"open-kicker-{r}") for r in RULES}),
        "key": words.expression("open-key", rule="rule"),
        "draw_told": _draw(words),
        "scale_told": _scale(words),
        **_no_difference(),
        "verdict_open": parts.verdict(
            "bet_open", "bet_open == 'takes-more'", "bet_open == 'takes'"
        ),
        "feedback_open": parts.feedback("open", words, **_bet_numbers()),
    }
    return parts.calculated(rows.totals(), fields)


def _no_difference() -> dict[str, str]:
    """For each difference, whether it is none: `yes` where the first person answers so already."""
    return {
        rows.parameter(f"same_{rule}", but): f"({_holds(rule, answers)}) ? 'yes' : 'no'"
        for rule, buts in BUTS.items()
        for but, answers in buts.items()
    }


def _holds(rule: str, answers: Answers) -> str:
    return " && ".join(f"{rows.parameter(rule, menu)} == '{a}'" for menu, a in answers.items())


def _scale(words: Words) -> str:
    """What the sum of points stands for, by the first person's."""
    days, months = _CHANCE_OF
    total, score = "format(datum.total_one, '+.2f')", "datum.total_one"
    percent = f"format(100 / (1 + exp(-{score})), '.1f')"
    told = {"days": f"'{days}'", "months": f"'{months}'", "name": "name"}
    return words.expression("open-scale-ams", total=total, score=percent, **told)


def _class(total: str, words: Words) -> str:
    chain = "".join(
        f"{total} >= {low} ? {words.expression(f'open-class-{name}')} : "
        for name, low in classes().items()
    )
    return f"({chain}{words.expression('open-class-sufficient')})"


def _first(score: str, words: Words) -> str:
    values = {"name": "name", "score": score, "side": "datum.side_one", "line": _LINE}
    return words.expression("open-headline", rule="rule", grade="datum.grade_one", **values)


def _second(score: str, words: Words) -> str:
    kind = parts.cases(
        ("held", "'held'"),
        ("datum.total_one != datum.total_other", "'parted'"),
        (_unchanged(), "'alike'"),
        otherwise="'equal'",
    )
    values = {"kind": kind, "but": "but", "score": score, "side": "datum.side_other"}
    return words.expression("open-headline-other", rule="rule", grade="datum.grade_other", **values)


def _unchanged() -> str:
    """Whether both gave the same answers to everything."""
    return "join(levels_one, '~') == join(levels_other, '~')"


def _draw(words: Words) -> str:
    texts = {
        name: words.text(
            "open-draw-told",
            line=row["low"],
            date=written_date(str(row["date"]), words.language),
            invited=f"{int(str(row['invited'])):,}",
        )
        for name, row in draws().items()
    }
    return f"({json.dumps(texts, ensure_ascii=False)})[draw]"


def _bet_numbers() -> dict[str, str]:
    rule, person = rules()[AMS], PEOPLE[AMS][BET_PERSON]
    others = {"woman": "woman", "care": "woman-care", "mancare": "man-care"}
    scores = {key: rule.score(other(AMS, person, but)) for key, but in others.items()}
    scores["man"] = rule.score(person)
    return {key: f"'{100 * score:.1f}'" for key, score in scores.items()}


def steps(words: Words) -> alt.Chart:
    """A row for each step: its name, both answers and both numbers."""
    names = {f"{row['step']}": "" for row in rows.steps()}
    texts = {name: words.text(f"open-step-{name}") for name in names}
    fields = {
        "label": f"({json.dumps(texts, ensure_ascii=False)})[datum.step]",
        **{f"points_{who}_text": rows.signed(f"datum.points_{who}") for who in rows.PEOPLE},
    }
    return parts.calculated(rows.for_rule(), fields)


def points(words: Words) -> alt.Chart:
    """A row for each published number of the three rules, as its source words it."""
    chart = alt.Chart(parts.data(_published(words)))
    return chart.transform_filter("datum.rule == rule")


def _published(words: Words) -> list[dict[str, Any]]:
    table = load_points()
    found = table[table["rule"].isin(RULES) & ~table["factor"].str.contains("spouse")]
    return [_one_number(row, words) for row in found.to_dict("records")]


def _one_number(row: Mapping[Any, Any], words: Words) -> dict[str, Any]:
    return {
        "rule": row["rule"],
        "factor": row["factor_said"],
        "level": row["level_said"],
        "points": words.text("open-no-number") if row["points"] == NONE else row["points"],
        "read": words.text("open-read", read=row["read"], confidence=row["confidence"]),
    }
