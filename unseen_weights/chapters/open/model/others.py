"""Three more published rules: points after an arrest, points for a visa, and a place in a queue."""

from collections.abc import Mapping
from functools import cache
from math import floor, inf, log

from unseen_weights.chapters.open.model.points import Capped, Part, PointsRule, one
from unseen_weights.chapters.open.model.published import factors, levels, number

_SCALES = {"psa-fta": "scaling-raw-to-1-6", "psa-nca": "scaling-raw-to-1-6", "psa-nvca": "flag"}
_WORK = ("skilled-work-outside-australia", "skilled-work-in-australia")
_NOT_ASKED = ("work-both-together", "nomination-other-visas-only")


@cache
def assessment(rule: str) -> PointsRule:
    """One of the three scales of the US Public Safety Assessment, as raw points."""
    steps: dict[str, Part] = {
        name: one(name, levels(rule, name)) for name in factors(rule) if name != _SCALES[rule]
    }
    return PointsRule({name: tuple(levels(rule, name)) for name in steps}, steps)


def scaled(rule: str, raw: int) -> int:
    """What a number of raw points becomes: 1 to 6, or 1 for a flag and 0 for none."""
    for level, value in levels(rule, _SCALES[rule]).items():
        ends = [int(part) for part in level.split("-") if part.isdigit()]
        if ends[0] <= raw <= ends[-1]:
            return int(value)
    raise ValueError(f"{raw} raw points are not on the scale of {rule}.")


@cache
def australia() -> PointsRule:
    """Australia's points test for the visa 189. From 45 years on nobody is eligible: no number."""
    names = [n for n in factors("aus") if n not in (*_WORK, *_NOT_ASKED)]
    most = number("aus", "work-both-together", "cap")
    work = Capped(tuple(one(name, levels("aus", name)) for name in _WORK), most)
    steps: dict[str, Part] = {name: one(name, levels("aus", name)) for name in names}
    menus = {name: tuple(levels("aus", name)) for name in (*names, *_WORK)}
    return PointsRule(menus, {**steps, "work": work})


def liver(sex: str, blood: Mapping[str, float]) -> float:
    """MELD 3.0 before rounding: how urgent a new liver is, from sex and five blood values.

    blood: bilirubin, inr and creatinine, sodium and albumin, in the units of the paper.
    """
    bilirubin = log(_within(blood, "bilirubin"))
    creatinine = log(_within(blood, "creatinine"))
    salt = 137 - _within(blood, "sodium")
    albumin = 3.5 - _within(blood, "albumin")
    terms = {
        "bilirubin": bilirubin,
        "sodium": salt,
        "sodium-x-bilirubin": salt * bilirubin,
        "inr": log(_within(blood, "inr")),
        "creatinine": creatinine,
        "albumin": albumin,
        "albumin-x-creatinine": albumin * creatinine,
    }
    start = number("meld", "constant", "everyone") + levels("meld", "sex")[sex]
    return start + sum(_coefficient(name) * value for name, value in terms.items())


def rounded(score: float) -> int:
    """A score in whole points, halves upwards, as the list shows it."""
    return floor(score + 0.5)


def _coefficient(name: str) -> float:
    (value,) = levels("meld", name).values()
    return value


def _within(blood: Mapping[str, float], name: str) -> float:
    """A blood value between the ends that the rule sets for it."""
    ends = {key: end for key, end in levels("meld", "bounds").items() if key.startswith(name)}
    low = max((end for key, end in ends.items() if "minimum" in key), default=-inf)
    high = min((end for key, end in ends.items() if "maximum" in key), default=inf)
    return min(max(blood[name], low), high)


def most(rule: PointsRule) -> float:
    """The most points there are, for a rule in which each answer counts by itself."""
    return sum(_most(step) for step in rule.steps.values())


def _most(part: Part) -> float:
    if isinstance(part, Capped):
        return min(part.most, sum(_most(inner) for inner in part.parts))
    return max(part.points.values())
