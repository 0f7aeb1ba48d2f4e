"""What the firms' page says: counts, ties, rates and costs by group, one firm's doors, the bet."""

import json

import altair as alt
import pandas as pd

from unseen_weights.chapters.firms.model.firms import GROUPINGS, SIZES
from unseen_weights.chapters.firms.model.ratings import office_rule, rates
from unseen_weights.chapters.firms.rows import groups
from unseen_weights.charts import gate, parts
from unseen_weights.words import Words

DOORS = ("tender", "loan", "partners")
REDRAWN = {"towns": 20, "sizes": 20, "all": 14, "fitted": 4}  # a test draws them again
CONDUCT = 5  # in so many of the same sets: without the records that tell of forms, too
SEARCHED = {"drawn": 600, "met": 10}  # how our set of firms was found
DARE = (12, 30)


def layers(firms: pd.DataFrame, words: Words) -> list[alt.Chart]:
    """The rows behind the page's sentences and tables."""
    return [
        parts.unseen(_summary(firms, words), "summary"),
        parts.unseen(_by_group(words), "rates"),
        parts.unseen(_firm(words), "firm"),
        parts.unseen(_doors(words), "doors"),
        parts.unseen(_picked(words), "picked"),
    ]


def percent(share: str, digits: int = 0) -> str:
    """A Vega expression: a share as a per cent, as people write it."""
    return f"format(100 * {share}, '.{digits}f') + '%'"


def _firms() -> alt.Chart:
    return alt.Chart().transform_filter("datum.first")


def _summary(firms: pd.DataFrame, words: Words) -> alt.Chart:
    marked = parts.calculated(
        _firms(),
        {
            "kept_refused": "datum.penalised && datum.kept",
            "alone": "datum.lost == datum.partners",
            **{size: f"datum.penalised && datum.size == '{size}'" for size in SIZES},
        },
    )
    counted = marked.transform_aggregate(
        firms="count()",
        penalised="sum(penalised)",
        kept="sum(kept_refused)",
        fell="sum(fell)",
        ends="sum(lost)",
        all_ends="sum(partners)",
        alone="sum(alone)",
        small="sum(small)",
        middle="sum(middle)",
        large="sum(large)",
    )
    n = {name: f"datum.{name}" for name in ("firms", "penalised", "kept", "fell", "alone")}
    n |= {"broken": "datum.ends / 2", "ties": "datum.all_ends / 2"}
    rows = next(iter(GROUPINGS))
    state = "taint == 0 ? 'none' : leave == 'yes' ? 'leave' : 'stay'"
    scored = words.expression("firms-headline", state=state, **n)
    fields = {
        "headline": f"total_weight > 0 ? {scored} : {words.expression('firms-no-score')}",
        "ties_sentence": words.expression("firms-ties", state=state, taint="taint", **n),
        "forms_sentence": words.expression("firms-forms-help", forms="forms"),
        "dare_now": words.expression("firms-dare-now", **_dare(firms)),
        "key_tie": words.expression("firms-key-travel", state=state),
        "is_travelling": "taint > 0 ? 'yes' : ''",
        "is_waiting": f"held && (forms != forms_now || sort != '{rows}') ? 'yes' : ''",
        **gate.flags("held"),
        **_bet(firms, words),
    }
    return parts.calculated(counted, fields)


def _dare(firms: pd.DataFrame) -> dict[str, str]:
    """What the dare counts, and whether it is met."""
    rate = {size: f"datum.{size} / {(firms['size'] == size).sum()}" for size in SIZES}
    small, middle, large = rate.values()
    told = {size: percent(f"({expression})") for size, expression in rate.items()}
    enough = f"datum.penalised >= {DARE[0]} && datum.penalised <= {DARE[1]}"
    fair = f"forms == 'same' && taint == 0 && {small} <= max({middle}, {large})"
    met = f"({enough} && {fair}) ? 'yes' : 'no'"
    return {"penalised": "datum.penalised", **told, "met": met}


def _by_group(words: Words) -> alt.Chart:
    """One row for each size, owner and trade."""
    folded = _firms().transform_fold([f"{name}_text" for name in GROUPINGS], ["kind", "group"])
    counted = folded.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        rate="mean(penalised)",
        was_rate="mean(was)",
        cost="median(cost)",
        groupby=["group"],
    )
    told = {"cost_text": percent("datum.cost", 1), "rate_text": percent("datum.rate")}
    return parts.calculated(counted, parts.rate_fields("group", groups(words), words) | told)


def _firm(words: Words) -> alt.Chart:
    """What to say of the firm followed."""
    one = _firms().transform_filter("datum.followed")
    values = {
        **{name: f"datum.{name}" for name in ("name", "context", "workers", "tainted", "fallen")},
        "score": parts.beside_line("datum.score"),
        "cost": percent("datum.cost", 1),
        "outcome": _outcome(),
        "kept": "datum.kept ? 'yes' : 'no'",
    }
    return parts.calculated(
        one,
        {
            "text": words.expression("firms-firm", **values),
            "cost_sentence": words.expression("firms-cost", **values),
            "context_sentence": words.expression("firms-context", **values),
        },
    )


def _outcome() -> str:
    return "total_weight == 0 ? 'none' : datum.penalised ? 'penalised' : 'spared'"


def _doors(words: Words) -> alt.Chart:
    """One row for each door of the firm followed; open or shut."""
    one = _firms().transform_filter("datum.followed")
    doors = one.transform_calculate(kinds=json.dumps(list(DOORS))).transform_flatten(
        ["kinds"], ["door"]
    )
    left = "datum.partners - datum.lost"
    shut = f"datum.door == 'partners' ? {left} == 0 : datum.penalised"
    text = words.expression(
        "firms-door",
        door="datum.door",
        shut=f"({shut}) ? 'yes' : 'no'",
        left=left,
        partners="datum.partners",
    )
    return doors.transform_calculate(text=text)


def _picked(words: Words) -> alt.Chart:
    one = _firms().transform_filter("datum.id == picked")
    values = {name: f"datum.{name}" for name in ("name", "context", "workers")}
    values |= {"sector": "datum.sector_text", "owner": "datum.owner_text"}
    values |= {"score": parts.beside_line("datum.score"), "outcome": _outcome()}
    return one.transform_calculate(text=words.expression("firms-picked", **values))


def answer(found: dict[str, float]) -> str:
    """The bet's choice that is true: whose rate is the highest; found: as `ratings.rates` gives."""
    hardest = max(found, key=lambda group: found[group])
    return "sector" if hardest in GROUPINGS["sector"] else hardest


def _bet(firms: pd.DataFrame, words: Words) -> dict[str, str]:
    rule = office_rule()
    found = rates(rule.penalised(firms), firms)
    values = {group: str(round(100 * found[group])) for group in (*SIZES, "foreign")}
    values |= {name: str(count) for name, count in REDRAWN.items()}
    right = f"bet_firms == '{answer(found)}'"
    return {
        "verdict_firms": parts.verdict("bet_firms", right, "bet_firms == 'foreign'"),
        "feedback_firms": parts.feedback("firms", words, **values),
    }
