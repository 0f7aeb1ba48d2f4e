"""What the company's page says: counts by share and round, how alike friends are, the bet."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from unseen_weights.chapters.company.model.retying import ROUNDS
from unseen_weights.charts import gate, parts
from unseen_weights.words import Words

BET_SHARE, REPORTED = 50, 5  # per cent: the bet's, and one real score's
_COUNTS = ("penalised", "only", "saved", "bridges", "ties", "alone", "swaps")
_BETS = ("company",)
OPEN = gate.is_open(_BETS)
Totals = Sequence[Mapping[str, Any]]


def held_parameters() -> dict[str, str]:
    """While the bet is open, what one has not set oneself is `held`: `of` and `now` are then 0."""
    held = f"(share > 0 || rounds > 0) && !{OPEN}"
    return {"held": held, "of": "held ? 0 : share", "now": "held ? 0 : rounds"}


def at(count: str, round_: str = "now") -> str:
    """A count at this share and cost, after so many rounds."""
    return f"datum.{count}[{round_}]"


def _here(totals: Totals) -> alt.Chart:
    rows = alt.Chart(parts.data(totals))
    return rows.transform_filter("datum.share == of && datum.cost == cost")


def summary(totals: Totals, words: Words) -> alt.Chart:
    """The row behind the page's sentences."""
    counts = {name: at(name) for name in _COUNTS}
    headline = words.expression("company-headline", share="of", rounds="now", **counts)
    waiting = words.expression("company-held", share="share", rounds="rounds")
    fields = {
        "headline": f"held ? {waiting} : {headline}",
        "saved_sentence": words.expression("company-saved", share="of", **counts),
        "bridges_sentence": words.expression("company-bridges", **counts),
        "swaps_sentence": words.expression("company-swaps", share="of", rounds="now", **counts),
        "cost_sentence": words.expression("company-cost-help", cost="cost"),
        **_losses(totals, words),
        **_bet(totals, words),
        **gate.flags(f"!{OPEN}"),
    }
    return parts.calculated(_here(totals), fields)


def _losses(totals: Totals, words: Words) -> dict[str, str]:
    """Who lost friends, whether districts mix, and a line that would refuse as many as before."""
    first = {name: values[0] for name, values in totals[0].items() if isinstance(values, list)}
    fewer = [f"{at(name)} < {first[name]}" for name in ("within", "bridges")]
    split = " && ".join(fewer)
    values = {name: at(name) for name in ("within", "ties", "alone", "low")}
    values |= {"split": f"({split} ? 'yes' : 'no')", "within_first": str(first["within"])}
    for group in ("low", "other"):
        values[f"{group}_friends"] = f"format({at(f'{group}_friends')}, '.1f')"
        values[f"{group}_first"] = json.dumps(f"{first[f'{group}_friends']:.1f}")
    line = {"low": at("low"), "line": at("moved_line"), "only": at("moved_only")}
    return {
        "lost_sentence": words.expression("company-lost", **values),
        "mixed_sentence": words.expression("company-mixed", **values),
        "line_sentence": words.expression("company-line", share="of", **line),
    }


def by_round(totals: Totals) -> alt.Chart:
    """One row a round at this share and cost, for the table."""
    listed = _here(totals).transform_calculate(order=f"sequence({ROUNDS + 1})")
    rows = listed.transform_flatten(["order"])
    fields = {name: at(name, "datum.order") for name in ("penalised", "only", "saved", "bridges")}
    fields["own_alike_text"] = f"format({at('own_alike', 'datum.order')}, '.2f')"
    return parts.calculated(rows, fields)


def _range(count: str, form: str, words: Words) -> str:
    low, high = (f"format({at(f'{count}_{end}')}, '{form}')" for end in ("low", "high"))
    both = words.expression("range-from-to", low=low, high=high)
    return f"({low} == {high} ? {low} : {both})"


def by_kind(points: str, chance: str) -> str:
    """One expression for moves for points, and another for random moves."""
    return f"datum.kind == 'points' ? {points} : {chance}"


def alike(totals: Totals, words: Words) -> alt.Chart:
    """Two rows: how alike friends' scores are after moves for points, and after random ones."""
    folded = (
        _here(totals)
        .transform_calculate(kinds="['points', 'chance']")
        .transform_flatten(["kinds"], ["kind"])
    )
    bridges = f"'' + {at('bridges')}"
    low, high = (f"max(0, {at(f'own_alike_{end}')})" for end in ("low", "high"))
    fields = {
        "label": words.expression("company-kind", kind="datum.kind"),
        "text": by_kind(f"format({at('own_alike')}, '.2f')", _range("own_alike", ".2f", words)),
        "rate": by_kind(f"max(0, {at('own_alike')})", high),
        "from": by_kind("0", low),
        "was_rate": at("own_alike", "0"),
        "score_text": by_kind(f"format({at('alike')}, '.2f')", _range("alike", ".2f", words)),
        "bridges_text": by_kind(bridges, _range("bridges", "d", words)),
    }
    return parts.calculated(folded, fields)


def person(words: Words) -> alt.Chart:
    """What to say of the person followed."""
    one = alt.Chart().transform_filter("datum.followed")
    verdict = "datum.only ? 'only' : datum.saved ? 'saved' : datum.penalised ? 'below' : 'above'"
    values = {"own": "datum.own", "score": "datum.score", "share": "of", "verdict": verdict}
    name = parts.first_name(words)
    text = words.expression("company-person", name=name, friends="datum.friends[step]", **values)
    below = "(datum.saved || (datum.penalised && !datum.only))"  # on their own records
    turn = parts.turn(words, name, "datum.score", "datum.penalised", below)
    return one.transform_calculate(text=text, turn=turn)


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
    ends = {(row["share"], row["cost"]): row["penalised"] for row in totals}
    own, day, end = ends[0, 0][0], ends[BET_SHARE, 0][0], ends[BET_SHARE, 0][ROUNDS]
    steps = f"bet_company == '{shape(own, day, end)}'"
    half = " || ".join(f"bet_company == '{other}'" for other in half_right(own, day, end))
    told = {"own": own, "day": day, "end": end, "rounds": ROUNDS}
    values = {name: str(value) for name, value in told.items()}
    return {
        "verdict_company": parts.verdict("bet_company", steps, half),
        "feedback_company": parts.feedback("company", words, **values),
    }


Over = tuple[int, int, list[tuple[int, int]]]


def over_settings(totals: Totals) -> list[Over]:
    """For each share: how many are penalised on day one, and, by cost, in the end: all, and only.

    only: for their friends.
    """
    shares: dict[int, Over] = {}
    for row in totals:
        first: Over = (row["share"], row["penalised"][0], [])
        shares.setdefault(row["share"], first)[2].append((row["penalised"][-1], row["only"][-1]))
    return list(shares.values())


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
