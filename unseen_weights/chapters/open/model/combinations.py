"""Points of Canada's ranking that depend on two answers at once, and its extra points."""

from collections.abc import Sequence
from itertools import product

from unseen_weights.chapters.open.model.points import Answered, Capped, Lookup, one
from unseen_weights.chapters.open.model.published import levels, number

_CRS = "crs"
_NONE = "none"
_EDUCATION = {
    "less-than-secondary": _NONE,
    "secondary": _NONE,
    **dict.fromkeys(("one-year-post-secondary", "two-year-post-secondary", "bachelor"), "one"),
    **dict.fromkeys(("two-or-more", "master", "doctorate"), "two"),
}
_CANADA = {
    "under-1-year": _NONE,
    "1-year": "1-year",
    **dict.fromkeys(("2-years", "3-years", "4-years", "5-years-or-more"), "2-years"),
}
_FOREIGN = {"none": _NONE, "1-or-2-years": "some", "3-years-or-more": "many"}
_SPEAKS_FRENCH = ("clb-7-or-8", "clb-9-or-more")


def combinations(english: Sequence[str]) -> Capped:
    """What education, work and language give together; english: the levels of English."""
    language = {level: _block(level) for level in english}
    education = Capped(
        (
            _pair("transfer-education-first", "education", _EDUCATION, "first", language),
            _pair("transfer-education-canada", "education", _EDUCATION, "canada", _CANADA),
        ),
        _cap("two-education-combinations-together"),
    )
    work = Capped(
        (
            _pair("transfer-foreign-first", "foreign", _FOREIGN, "first", language),
            _pair("transfer-foreign-canada", "foreign", _FOREIGN, "canada", _CANADA),
        ),
        _cap("two-foreign-work-combinations-together"),
    )
    return Capped((education, work, _trade(english)), _cap("all-transfer-points"))


def extra(english: Sequence[str]) -> Capped:
    """A province's nomination, French, study in Canada, and a brother or sister there."""
    plain = tuple(one(n, levels(_CRS, n)) for n in ("nomination", "study", "sibling"))
    most = number(_CRS, "block-caps", "additional-points")
    return Capped((*plain, _french(english)), most)


def _cap(name: str) -> float:
    return number(_CRS, "transfer-caps", name)


def _block(level: str) -> str:
    if level in ("clb-7", "clb-8"):
        return "clb-7"
    return "clb-9" if level in ("clb-9", "clb-10-or-more") else _NONE


def _pair(
    factor: str, one_menu: str, ones: dict[str, str], other_menu: str, others: dict[str, str]
) -> Lookup:
    """Points for two answers, each of which stands for a row or a column of the table."""
    table = levels(_CRS, factor)
    points: dict[Answered, float] = {
        (a, b): 0.0 if _NONE in (row, column) else table[f"{row}-{column}"]
        for (a, row), (b, column) in product(ones.items(), others.items())
    }
    return Lookup((one_menu, other_menu), points)


def _trade(english: Sequence[str]) -> Lookup:
    table = levels(_CRS, "transfer-trade-first")
    rows = {"clb-5": "clb-5", "clb-6": "clb-5", "below-clb-4": _NONE, "clb-4": _NONE}
    points: dict[Answered, float] = {("no", level): 0.0 for level in english}
    points |= {("yes", level): table[rows.get(level, "clb-7")] for level in english}
    return Lookup(("trade", "first"), points)


def _french(english: Sequence[str]) -> Lookup:
    table = levels(_CRS, "french")
    little = table["yes-english-clb-4-or-lower-or-no-test"]
    enough = table["yes-english-clb-5-plus-in-all-four"]
    points: dict[Answered, float] = {
        (level, french): 0.0
        if french not in _SPEAKS_FRENCH
        else (little if level in ("below-clb-4", "clb-4") else enough)
        for level, french in product(english, levels(_CRS, "second-single"))
    }
    return Lookup(("first", "second"), points)
