"""What the page of Fair to whom says: four measures for two groups, and what forces them apart."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from unseen_weights.charts import town
from unseen_weights.charts.fair_groups import NAME, SIDES, both, counted, is_equal
from unseen_weights.fairness import (
    DISTRICT_PAIRS,
    GROUPS,
    LEAST,
    MEASURES,
    MOST,
    Best,
    nearly_equal,
)
from unseen_weights.words import Words

CAUGHT = "2 / 3"  # in the example: the share of promise-breakers who are penalised, and
MEANING = "2 / 3"  # the share of the penalised who broke the promise
_EDGE = "1e-9"
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
    return town.calculated(folded, fields)


def _percent(share: str, words: Words) -> str:
    none = words.expression("fair-no-answer")
    return f"isValid({share}) ? format(round(1000 * {share}) / 10, '.1f') + '%' : {none}"


def summary(found: Mapping[str, Best], free: Mapping[str, Best], words: Words) -> alt.Chart:
    """The row behind the page's sentences; free: as `found`, among all lines, counting or not."""
    widest = ", ".join(f"datum.gap_{m}" for m in MEASURES)
    count = " + ".join(f"({is_equal(f'datum.gap_{m}')} ? 1 : 0)" for m in MEASURES)
    blank = " || ".join(f"!isValid(datum.gap_{m})" for m in MEASURES)
    fields = {
        "equal": count,
        "gap": f"max({widest})",
        **_counting(words),
        "state": f"{blank} ? 'blank' : datum.equal < {len(MEASURES)} ? 'open' : "
        "datum.size != 'right' ? 'out' : datum.gap == 0 ? 'same' : 'met'",
        "headline": words.expression(
            "fair-headline",
            equal="datum.equal",
            gap="datum.gap",
            amount=_AMOUNT,
            state="datum.state",
        ),
        "pair": words.expression("fair-pair", one="name_one", other="name_other"),
        "label_one": words.expression("fair-line-for", name="name_one"),
        "label_other": words.expression("fair-line-for", name="name_other"),
        **_search(found, free, words),
        **_bet(found, words),
    }
    return town.calculated(both(), fields)


def _counting(words: Words) -> dict[str, str]:
    """Whether these lines penalise enough and not too much of each group, and of which not."""
    low, high = (
        {side: f"datum.share_{side} {end}" for side in SIDES}
        for end in (f"< {LEAST} - {_EDGE}", f"> {MOST} + {_EDGE}")
    )
    first = f"({low['one']} || {high['one']})"
    return {
        "size": f"{low['one']} || !{first} && {low['other']} ? 'low' : "
        f"{high['one']} || {high['other']} ? 'high' : 'right'",
        "rule": words.expression(
            "fair-rule", size="datum.size", name=f"{first} ? name_one : name_other"
        ),
    }


def _search(found: Mapping[str, Best], free: Mapping[str, Best], words: Words) -> dict[str, str]:
    named = {"name_one": "name_one", "name_other": "name_other"}
    told = {
        "gap": {slug: points(best.gap) for slug, best in found.items()},
        "near": {slug: _near(best.gap) for slug, best in found.items()},
        "free": {slug: points(best.gap) for slug, best in free.items()},
    }
    by_pair = {name: _by_pair(texts) for name, texts in told.items()}
    between = _by_pair({slug: str(_between(best)) for slug, best in found.items()})
    strict = _by_pair({s: "one" if b.one > b.other else "other" for s, b in found.items()})
    sentence = words.expression("fair-searched", tried=json.dumps(tried()), **by_pair, **named)
    cost = words.expression(
        "fair-cost",
        points=between,
        strict=f"{strict} == 'one' ? name_one : name_other",
        mild=f"{strict} == 'one' ? name_other : name_one",
        gap=by_pair["gap"],
    )
    return {
        "searched": f"bet_fair == '' ? '' : {sentence}",
        "cost": f"bet_fair == '' ? '' : {cost}",
        "has_bet": "bet_fair == '' ? '' : 'yes'",
        **{
            f"at_{g.slug.replace('-', '_')}": f"bet_fair != '' && groups == '{g.slug}' ? 'yes' : ''"
            for g in GROUPS
        },
        **{f"here_{g.slug.replace('-', '_')}": _here(g.slug, words) for g in GROUPS},
    }


def _here(slug: str, words: Words) -> str:
    return f"groups == '{slug}' ? {words.expression('fair-chosen')} : ''"


def _by_pair(texts: Mapping[str, str]) -> str:
    return town.choice("groups", {slug: json.dumps(text) for slug, text in texts.items()})


def _between(best: Best) -> int:
    """A score that one of the two lines refuses and the other does not: a round one, if it can."""
    low, high = sorted((best.one, best.other))
    middle = (low + high) / 2
    rounded = round(middle, -1)
    return int(rounded if low <= rounded < high else middle)


def _near(value: float) -> str:
    if points(value) == "0":
        return "same"
    return "yes" if nearly_equal(value) else "no"


def tried() -> str:
    """How many pairs of whole lines there are on the scale of the town's rule."""
    return f"{601**2:,}"


def points(value: float) -> str:
    """Points for reading: one decimal, or none where it would be 0."""
    return f"{value:.1f}".removesuffix(".0")


def _bet(found: Mapping[str, Best], words: Words) -> dict[str, str]:
    districts = max(found[groups.slug].gap for groups in DISTRICT_PAIRS)
    told = {
        "districts": json.dumps(points(districts)),
        "loans": json.dumps(points(found["loans"].gap)),
    }
    return {
        "verdict_fair": town.verdict(
            "bet_fair", "bet_fair == 'districts'", "bet_fair == 'both' || bet_fair == 'neither'"
        ),
        "feedback_fair": town.feedback("fair", words, **told),
    }


def forced(words: Words) -> alt.Chart:
    """One row a group: if a third is missed and two in three penalised broke it, what follows."""
    none = words.expression("fair-no-answer")
    now = (
        "datum.penalised > 0 && datum.caught > 0 ? "
        "datum.broke + '/' + datum.kept + ' × ' + datum.wrong + '/' + datum.caught + ' × ' + "
        "datum.caught + '/' + datum.broke + ' = ' + datum.wrong + '/' + datum.kept + ' = ' + "
        f"format(datum.wrong / datum.kept, '.1%') : {none}"
    )
    fields: dict[str, Any] = {
        "order": "datum.side == 'one' ? 0 : 1",
        "name": NAME,
        "caught_then": f"datum.broke * {CAUGHT}",
        "penalised_then": f"datum.caught_then / ({MEANING})",
        "wrong_then": "datum.penalised_then - datum.caught_then",
        "broke_text": words.expression("lab-count", n="datum.broke", total="datum.residents"),
        "caught_text": "format(datum.caught_then, '.1~f')",
        "penalised_text": "format(datum.penalised_then, '.1~f')",
        "wrong_text": words.expression(
            "lab-count", n="format(datum.wrong_then, '.1~f')", total="datum.kept"
        ),
        "share_text": "format(datum.wrong_then / datum.kept, '.1%')",
        "now_text": now,
    }
    return town.calculated(counted(), fields)
