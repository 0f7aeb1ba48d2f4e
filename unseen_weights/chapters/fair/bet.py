"""The bet of Fair to whom: what the search found, and what of it is chance and what is forced."""

import json
from collections.abc import Mapping

import pandas as pd

from unseen_weights.chapters.fair.model.chance import ALL_DISTRICTS, NUMBERS
from unseen_weights.chapters.fair.model.measures import DISTRICT_PAIRS, GROUPS, Best, nearly_equal
from unseen_weights.charts import parts
from unseen_weights.walk import TOWN_RULE
from unseen_weights.words import Words


def told(
    found: Mapping[str, Best], rates: pd.DataFrame, chance: pd.DataFrame, words: Words
) -> dict[str, str]:
    """The summary's fields about the bet; found, rates, chance: as `readouts.summary` has them."""
    by_slug = chance.to_dict("index")
    districts = by_slug[ALL_DISTRICTS]
    numbers = {
        "districts": points(max(found[groups.slug].gap for groups in DISTRICT_PAIRS)),
        "held": points(districts["held"]),
        "loans": points(found["loans"].gap),
        **{side: f"{rates['broke']['loan_for', side]:.0f}" for side in ("shop", "roof")},
    }
    given = {name: json.dumps(number) for name, number in numbers.items()}
    close = "bet_fair == 'both' || bet_fair == 'neither'"
    return {
        "verdict_fair": parts.verdict("bet_fair", "bet_fair == 'districts'", close),
        "feedback_fair": parts.feedback("fair", words, **given),
    }


def points(value: float) -> str:
    """Points for reading: one decimal, or none where it would be 0."""
    return f"{value:.1f}".removesuffix(".0")


def search(found: Mapping[str, Best], free: Mapping[str, Best], words: Words) -> dict[str, str]:
    """The summary's fields about the search, empty before the bet; as `readouts.summary`."""
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
    return parts.choice("groups", {slug: json.dumps(text) for slug, text in texts.items()})


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
    low, high = TOWN_RULE.scale
    lines = round(high - low) + 1
    return f"{lines**2:,}"


def worth(chance: pd.DataFrame, words: Words) -> dict[str, str]:
    """After the bet: what the best pair is worth, beside groups by lot and for people not seen."""
    by_pair = {
        name: _by_pair({g.slug: points(chance[name][g.slug]) for g in GROUPS}) for name in NUMBERS
    }
    near = {
        name: _by_pair({g.slug: f"{chance[name][g.slug]:.0f}" for g in GROUPS})
        for name in ("lot_near", "held_near")
    }
    told = by_pair | near
    sentences = {
        "by_lot": words.expression("fair-by-lot", **told),
        "held_out": words.expression("fair-held-out", **told),
    }
    return {name: f"bet_fair == '' ? '' : {text}" for name, text in sentences.items()}
