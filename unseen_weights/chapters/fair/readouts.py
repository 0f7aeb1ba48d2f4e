"""What the page of Fair to whom says: four measures for two groups, and what forces them apart."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.fair import bet
from unseen_weights.chapters.fair.groups import NAME, SIDES, both, counted, is_equal
from unseen_weights.chapters.fair.model.measures import (
    LEAST,
    MEASURES,
    MOST,
    Best,
)
from unseen_weights.charts import parts
from unseen_weights.words import Words

CAUGHT = "2 / 3"  # in the example: the share of promise-breakers who are penalised, and
MEANING = "2 / 3"  # the share of the penalised who broke the promise
_EDGE = "1e-9"


def fraction(part: str, whole: str) -> str:
    """A fraction of two of a group's counts, as one writes it."""
    return f"datum.{part} + '/' + datum.{whole}"


_FACTORS = (("broke", "kept"), ("wrong", "caught"), ("caught", "broke"))
PRODUCT = " + ' = ' + ".join(
    (
        " + ' × ' + ".join(fraction(*pair) for pair in _FACTORS),
        fraction("wrong", "kept"),
        "format(datum.wrong / datum.kept, '.1%')",
    )
)
_AMOUNT = "datum.gap == 1 ? 'single' : 'several'"


def measured(words: Words) -> alt.Chart:
    """One row a measure: both groups' shares, as numbers and text, and whether they are equal."""
    folded = both().transform_fold([*MEASURES], ["measure", "unused"])
    own = {
        "order": f"indexof({json.dumps(MEASURES)}, datum.measure)",
        **{side: f"datum[datum.measure + '_{side}']" for side in SIDES},
        "gap": "datum['gap_' + datum.measure]",
    }
    texts = {f"{side}_text": _percent(f"datum.{side}", words) for side in SIDES}
    near = f"datum.gap == 0 ? 'equal' : {is_equal('datum.gap')} ? 'near' : 'apart'"
    state = f"!isValid(datum.gap) ? 'none' : {near}"
    told = {"gap": "datum.gap", "amount": _AMOUNT, "state": "datum.state"}
    named = {"name_one": "name_one", "name_other": "name_other"}
    shown = {"one": "datum.one_text", "other": "datum.other_text"}
    fields = {
        **own,
        **texts,
        "state": state,
        "equal": "datum.state == 'equal' || datum.state == 'near' ? 1 : 0",
        "one_bar": "isValid(datum.one) ? datum.one : 0",
        "other_bar": "isValid(datum.other) ? datum.other : 0",
        **named,
        "label": words.expression("fair-measure", measure="datum.measure"),
        "verdict": words.expression("fair-verdict", **told),
        "sentence": words.expression("fair-sentence", measure="datum.measure", **named, **shown),
        "term": words.expression("fair-term", measure="datum.measure"),
    }
    return parts.calculated(folded, fields)


def _percent(share: str, words: Words) -> str:
    none = words.expression("fair-no-answer")
    return f"isValid({share}) ? format(round(1000 * {share}) / 10, '.1f') + '%' : {none}"


def summary(
    found: Mapping[str, Best],
    free: Mapping[str, Best],
    rates: pd.DataFrame,
    chance: pd.DataFrame,
    words: Words,
) -> alt.Chart:
    """The row behind the page's sentences; free: as `found`, among all lines, counting or not.

    rates, chance: as `base_rates` and `load_chance` give them.
    """
    widest = ", ".join(f"datum.gap_{m}" for m in MEASURES)
    count = " + ".join(f"({is_equal(f'datum.gap_{m}')} ? 1 : 0)" for m in MEASURES)
    blank = " || ".join(f"!isValid(datum.gap_{m})" for m in MEASURES)
    fields = {
        "equal": count,
        "gap": f"max({widest})",
        **_counting(words),
        "state": parts.cases(
            (blank, "'blank'"),
            (f"datum.equal < {len(MEASURES)}", "'open'"),
            ("datum.size != 'right'", "'out'"),
            ("datum.gap == 0", "'same'"),
            otherwise="'met'",
        ),
        "said": words.expression(
            "fair-headline",
            equal="datum.equal",
            gap="datum.gap",
            amount=_AMOUNT,
            state="datum.state",
        ),
        "headline": f"held ? {_held(words)} : datum.said",
        "is_held": "held ? 'yes' : ''",
        "pair": words.expression("fair-pair", one="name_one", other="name_other"),
        "label_one": words.expression("fair-line-for", name="name_one"),
        "label_other": words.expression("fair-line-for", name="name_other"),
        **bet.search(found, free, words),
        **bet.worth(chance, words),
        **bet.told(found, rates, chance, words),
    }
    return parts.calculated(both(), fields)


def _held(words: Words) -> str:
    return words.expression("fair-held", one="line_one", other="line_other")


def _counting(words: Words) -> dict[str, str]:
    """Whether these lines penalise enough and not too much of each group, and of which not."""
    low, high = (
        {side: f"datum.share_{side} {end}" for side in SIDES}
        for end in (f"< {LEAST} - {_EDGE}", f"> {MOST} + {_EDGE}")
    )
    first = f"({low['one']} || {high['one']})"
    return {
        "size": parts.cases(
            (f"{low['one']} || !{first} && {low['other']}", "'low'"),
            (f"{high['one']} || {high['other']}", "'high'"),
            otherwise="'right'",
        ),
        "rule": words.expression(
            "fair-rule", size="datum.size", name=f"{first} ? name_one : name_other"
        ),
    }


def forced(words: Words) -> alt.Chart:
    """One row a group: if a third is missed and two in three penalised broke it, what follows."""
    none = words.expression("fair-no-answer")
    now = parts.cases(("datum.penalised > 0 && datum.caught > 0", PRODUCT), otherwise=none)
    fields: dict[str, Any] = {
        "order": "datum.side == 'one' ? 0 : 1",
        "name": NAME,
        "caught_then": f"datum.broke * {CAUGHT}",
        "penalised_then": f"datum.caught_then / ({MEANING})",
        "wrong_then": "datum.penalised_then - datum.caught_then",
        "broke_text": words.expression("count-of-total", n="datum.broke", total="datum.residents"),
        "caught_text": "format(datum.caught_then, '.1~f')",
        "penalised_text": "format(datum.penalised_then, '.1~f')",
        "wrong_text": words.expression(
            "count-of-total", n="format(datum.wrong_then, '.1~f')", total="datum.kept"
        ),
        "share_text": "format(datum.wrong_then / datum.kept, '.1%')",
        "now_text": now,
    }
    return parts.calculated(counted(), fields)
