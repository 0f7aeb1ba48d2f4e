"""The three rules of the page, put together from the published tables."""

from functools import cache
from itertools import product

from unseen_weights.chapters.open.model.combinations import combinations, extra
from unseen_weights.chapters.open.model.points import (
    Answered,
    Capped,
    Lookup,
    Part,
    PointsRule,
    one,
)
from unseen_weights.chapters.open.model.published import levels, number

AMS, SCHUFA, CRS = "ams", "schufa", "crs"
RULES = (AMS, SCHUFA, CRS)
_NO_CASE = "none"
_AMS_PLAIN = ("age", "citizenship", "health", "education", "job", "district", "employed", "cases")
_SCHUFA_STEPS = (
    *("default", "bank-requests", "address", "bank", "card", "identity"),
    *("other-requests", "new-loans", "term", "mortgage", "credit-line", "status"),
)


@cache
def ams() -> PointsRule:
    """Austria's job office, 2018: a logistic sum. Care counts for women, history only if any."""
    plain = {name: one(name, levels(AMS, name)) for name in ("gender", *_AMS_PLAIN)}
    care: dict[Answered, float] = {("male", a): 0.0 for a in levels(AMS, "care")}
    care |= {("female", a): points for a, points in levels(AMS, "care").items()}
    steps: dict[str, Part] = {
        "constant": Lookup((), {(): number(AMS, "constant", "everyone")}),
        "gender": plain.pop("gender"),
        "care": Lookup(("gender", "care"), care),
        **plain,
        "longest": _after_a_case("longest"),
        "measure": _after_a_case("measure"),
    }
    names = [name for name in steps if name != "constant"]
    return PointsRule({name: tuple(levels(AMS, name)) for name in names}, steps, chance=True)


def _after_a_case(name: str) -> Lookup:
    pairs = product(levels(AMS, "cases"), levels(AMS, name).items())
    points: dict[Answered, float] = {
        (c, a): 0.0 if c == _NO_CASE else value for c, (a, value) in pairs
    }
    return Lookup(("cases", name), points)


@cache
def schufa() -> PointsRule:
    """The German credit score of 2026: a plain sum. An open default has no number: no score."""
    found = {name: levels(SCHUFA, name) for name in _SCHUFA_STEPS}
    steps: dict[str, Part] = {name: one(name, points) for name, points in found.items()}
    return PointsRule({name: tuple(points) for name, points in found.items()}, steps)


@cache
def crs(spouse: bool = False) -> PointsRule:
    """Canada's ranking of 2025, for one who comes alone, or whose spouse comes along.

    The first language is English, at one level in all four abilities; the second is French.
    """
    column = "spouse" if spouse else "single"
    cap = number(CRS, "second", f"cap-{'with-spouse' if spouse else 'single'}")
    first = levels(CRS, f"first-{column}")
    second = one("second", levels(CRS, f"second-{column}"))
    steps: dict[str, Part] = {
        "age": one("age", levels(CRS, f"age-{column}")),
        "education": one("education", levels(CRS, f"education-{column}")),
        "first": one("first", {level: first[_row_of(level)] for level in ENGLISH}),
        "second": Capped((second,), cap),
        "canada": one("canada", levels(CRS, f"canada-{column}")),
        **(_spouse() if spouse else {}),
        "combinations": combinations(ENGLISH),
        "extra": extra(ENGLISH),
    }
    return PointsRule(_menus(steps), steps)


ENGLISH = ("below-clb-4", *(f"clb-{n}" for n in range(4, 10)), "clb-10-or-more")


def _row_of(level: str) -> str:
    return "clb-4-or-5" if level in ("clb-4", "clb-5") else level


def _spouse() -> dict[str, Part]:
    names = ("spouse-education", "spouse-language", "spouse-canada")
    return {name: one(name, levels(CRS, f"{name}-spouse")) for name in names}


def _menus(steps: dict[str, Part]) -> dict[str, tuple[str, ...]]:
    """Every menu of these steps with its answers, in the order in which they first come up."""
    menus: dict[str, dict[str, None]] = {}
    for lookup in [found for step in steps.values() for found in _lookups(step)]:
        for place, menu in enumerate(lookup.menus):
            menus.setdefault(menu, {}).update(dict.fromkeys(key[place] for key in lookup.points))
    return {menu: tuple(answers) for menu, answers in menus.items()}


def _lookups(part: Part) -> list[Lookup]:
    if isinstance(part, Lookup):
        return [part]
    return [lookup for inner in part.parts for lookup in _lookups(inner)]


@cache
def rules() -> dict[str, PointsRule]:
    """The page's rules by short name, in the order in which it shows them."""
    return {AMS: ams(), SCHUFA: schufa(), CRS: crs()}
