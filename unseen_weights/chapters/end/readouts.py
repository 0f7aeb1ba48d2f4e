"""What the end says: the letter, each page's outcome, the bets, and the learner's own text."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from unseen_weights.chapter import right_choices_kept
from unseen_weights.charts import parts
from unseen_weights.knobs import Bet
from unseen_weights.quiz.part import app_link
from unseen_weights.town import RECORDS
from unseen_weights.walk import HARM
from unseen_weights.words import Words

CHANGES = (
    "record",
    "expire",
    "context",
    "friends",
    "reasons",
    "mistakes",
    "doors",
    "outside",
    "line",
)
FATES = ("start", "record", "formula", "line", "lab", "mistakes", "everywhere", "company")
MOST = 3
COUNTS = {name: f"datum.{name}" for name in ("presets", "weightings", "yes", "rules")}
_PICKED = " + ".join(f"(pick_{name} == 'yes' ? 1 : 0)" for name in CHANGES)


def went(bet: Bet) -> str:
    """The chart's parameter that says how a bet went."""
    return f"went_{bet.code}"


def summary(
    rows: list[dict[str, Any]], pages: Sequence[str], bets: Sequence[Bet], words: Words
) -> alt.Chart:
    """The row behind the page's sentences; pages: the walk's, by their names in code."""
    one = alt.Chart(parts.data(rows)).transform_filter("datum.id == follow")
    placed = " || ".join(f"{bet.param} != ''" for bet in bets)
    fields = {
        "headline": words.expression("end-headline", name="datum.name", **COUNTS),
        "face": "person",
        "letter": _letter(words),
        **_fates(words),
        **{f"seen_{page}": f"seen_{page}" for page in pages},
        "seen_none": " || ".join(f"seen_{page} == 'yes'" for page in pages) + " ? '' : 'yes'",
        "bets_none": f"{placed} ? '' : 'yes'",
        **{f"verdict_{bet.code}": f"{bet.param} == '' ? '' : {went(bet)}" for bet in bets},
        **_own_text(words),
    }
    return parts.calculated(one, fields)


def _letter(words: Words) -> str:
    record = {
        f"{key}_{n}": value
        for n in (1, 2, 3)
        for key, value in (
            ("record", _record(f"datum.worst_{n}", words)),
            ("points", f"format(datum.points_{n}, '.0f')"),
        )
    }
    return words.expression(
        "end-letter",
        person="person",
        full="datum.full_name",
        score=_points("datum.score"),
        gap=_gap(),
        line="line",
        **record,
    )


def _record(field: str, words: Words) -> str:
    names = {name: words.expression("name-of-record", record=f"'{name}'") for name in RECORDS}
    return parts.choice(field, names)


def _points(score: str) -> str:
    return parts.beside_line(score)


def _gap() -> str:
    return "format(line - round(datum.score), '.0f')"


def _outcome(score: str) -> str:
    return f"{score} < line ? 'no' : 'yes'"


def _fates(words: Words) -> dict[str, str]:
    values = {
        "start": {},
        "record": {"best": "datum.best_marks"},
        "formula": {
            "score": _points("datum.score"),
            "record": _record("datum.worst_1", words),
            "points": "format(datum.points_1, '.0f')",
        },
        "line": {"gap": _gap(), "kept": "datum.kept"},
        "lab": {"yes": "datum.presets"},
        "mistakes": {
            "story": f"datum.put_right == null ? 'none' : {_outcome('datum.put_right')}",
            "score": _points("datum.put_right"),
        },
        "everywhere": {
            "doors": "datum.doors",
            "services": "datum.services",
            "shared": "datum.shared_doors",
        },
        "company": {
            "first": _points("datum.friends_first"),
            "day": _outcome("datum.friends_first"),
            "last": _points("datum.friends_last"),
            "end": _outcome("datum.friends_last"),
            "friends": "datum.friends",
        },
    }
    return {
        f"fate_{page}": words.expression(f"end-fate-{page}", name="datum.name", **told)
        for page, told in values.items()
    }


def _own_text(words: Words) -> dict[str, str]:
    lines = {name: words.expression(f"end-change-{name}") for name in CHANGES}
    listed = " + ".join(
        f"(pick_{name} == 'yes' ? ' • ' + {text} : '')" for name, text in lines.items()
    )
    text = words.expression(
        "end-own",
        name="datum.name",
        score=_points("datum.score"),
        line="line",
        **COUNTS,
        changes=f"({listed})",
    )
    return {
        "picked": _PICKED,
        "own_state": f"datum.picked == 0 ? 'none' : datum.picked > {MOST} ? 'many' : 'some'",
        "own_many": "datum.own_state == 'many' ? 'yes' : ''",
        "own_some": "datum.own_state == 'some' ? 'yes' : ''",
        "own_text": f"datum.own_state == 'some' ? {text} : ''",
        "own_hint": words.expression(
            "end-own-hint", picked="datum.picked", state="datum.own_state"
        ),
    }


def placed(
    bets: Sequence[Bet],
    answered: Mapping[str, str],
    worst: Mapping[str, Sequence[str]],
    words: Words,
) -> alt.Chart:
    """One row for each bet that was placed: its question, the choice and how it went.

    One that was not right has the right choice besides, and a way to the page that says why.
    worst: by person, what the first bet asks for.
    """
    rows = [
        {
            "name": bet.name,
            "order": order,
            "question": words.text(bet.question),
            "right": _right(bet, words),
            "page": app_link(answered[bet.name]),
            "slug": answered[bet.name],
            "title": words.text(f"{answered[bet.name]}-title"),
        }
        for order, bet in enumerate(bets)
    ]
    labels = {
        bet.name: parts.choice(
            bet.param, {choice: json.dumps(words.text(bet.label(choice))) for choice in bet.choices}
        )
        for bet in bets
    }
    went_amiss = "datum.went == 'wrong' || datum.went == 'close'"
    has_another = "datum.answer != '' && datum.answer != datum.label"
    missed = f"({went_amiss}) && ({has_another})"
    answer = words.expression("bets-answer", right="datum.answer")
    fields = {
        "label": parts.choice("datum.name", labels),
        "went": parts.choice("datum.name", {bet.name: went(bet) for bet in bets}),
        "said": words.expression("bet-verdict", verdict="datum.went"),
        "answer": f"datum.name == '{HARM}' ? {_worst(worst, words)} : datum.right",
        "text": words.expression(
            "bets-line", question="datum.question", choice="datum.label", verdict="datum.said"
        )
        + f" + ({missed} ? {answer} : '')",
        "why": words.expression("bets-why", went="datum.went", title="datum.title"),
        "app": "datum.went == 'right' ? '' : datum.page",
        "here": "datum.went == 'right' ? '' : '#/' + datum.slug",
    }
    told = parts.calculated(alt.Chart(parts.data(rows)), fields)
    return told.transform_filter("datum.label != ''")


def _right(bet: Bet, words: Words) -> str:
    choice = right_choices_kept().get(bet.name, "")
    return words.text(bet.label(choice)) if choice else ""


def _worst(worst: Mapping[str, Sequence[str]], words: Words) -> str:
    names = {
        one: ", ".join(words.text(f"weight-{name}") for name in records)
        for one, records in worst.items()
    }
    return parts.choice("follow", {one: json.dumps(text) for one, text in names.items()})
