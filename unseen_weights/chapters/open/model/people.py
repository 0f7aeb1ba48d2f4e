"""Invented people to start from, and the one thing in which somebody else may differ."""

from collections.abc import Mapping

from unseen_weights.chapters.open.model.points import Answers
from unseen_weights.chapters.open.model.rules import rules

_JOB_SEEKER = {
    **{"gender": "male", "care": "no", "age": "under-30", "citizenship": "other-eu"},
    **{"health": "no", "education": "trade", "job": "production", "district": "type-1"},
    **{"employed": "most", "cases": "none", "longest": "under-180-days", "measure": "none"},
}
_NEW_IN_TOWN = {
    **{"default": "none", "bank-requests": "0", "address": "under-7-months"},
    **{"bank": "under-3-months", "card": "no-card", "identity": "no", "other-requests": "0-or-1"},
    **{"new-loans": "0", "term": "none-or-under-3-years", "mortgage": "no"},
    **{"credit-line": "none", "status": "no-credit"},
}
_NEW_IN_CANADA = {
    **{"age": "20-29", "education": "bachelor", "first": "clb-9", "canada": "1-year"},
    **{"second": "clb-4-or-below", "foreign": "none", "trade": "no", "nomination": "no"},
    **{"study": "none", "sibling": "no"},
}
PEOPLE: Mapping[str, Mapping[str, Answers]] = {
    "ams": {
        "alex": _JOB_SEEKER,
        "kim": {
            **_JOB_SEEKER,
            **{"age": "50-or-over", "citizenship": "austria", "education": "matura"},
            **{"job": "services", "cases": "two", "measure": "qualifying"},
        },
        "toni": {
            **_JOB_SEEKER,
            **{"age": "30-49", "citizenship": "outside-eu", "education": "school"},
            **{"job": "services", "cases": "one"},
        },
    },
    "schufa": {
        "robin": _NEW_IN_TOWN,
        "sam": {
            **_NEW_IN_TOWN,
            **{"address": "5-years-or-more", "bank": "10-years-or-more", "bank-requests": "1"},
            **{"card": "2-years-or-more", "identity": "yes", "status": "finished-as-agreed"},
        },
        "luca": {
            **_NEW_IN_TOWN,
            **{"address": "2-years-or-more", "bank": "5-years-or-more", "new-loans": "2"},
            **{"card": "1-year-or-more", "other-requests": "2", "term": "4-years-or-more"},
            "status": "open-or-ended-badly",
        },
    },
    "crs": {
        "mika": {
            **_NEW_IN_CANADA,
            **{"age": "34", "education": "master", "first": "clb-10-or-more"},
            **{"canada": "2-years", "foreign": "3-years-or-more"},
        },
        "jo": _NEW_IN_CANADA,
        "dana": {
            **_NEW_IN_CANADA,
            **{"age": "38", "education": "two-year-post-secondary", "first": "clb-7"},
            **{"canada": "3-years", "trade": "yes", "sibling": "yes"},
        },
    },
}
BUTS: Mapping[str, Mapping[str, Answers]] = {
    "ams": {
        "woman": {"gender": "female"},
        "woman-care": {"gender": "female", "care": "yes"},
        "man-care": {"gender": "male", "care": "yes"},
        "fifty": {"age": "50-or-over"},
        "outside-eu": {"citizenship": "outside-eu"},
        "ill": {"health": "yes"},
        "district": {"district": "type-4"},
        "case": {"cases": "one"},
    },
    "schufa": {
        "stayed": {"address": "20-years-or-more"},
        "moved": {"address": "under-7-months"},
        "first-card": {"card": "under-6-months"},
        "old-card": {"card": "15-years-or-more"},
        "requests": {"bank-requests": "3-or-more"},
        "checked": {"identity": "yes"},
        "defaulted": {"default": "settled-less-than-1-year-ago"},
        "house": {"mortgage": "yes"},
    },
    "crs": {
        "thirty": {"age": "30"},
        "forty": {"age": "40"},
        "forty-five": {"age": "45-or-over"},
        "master": {"education": "master"},
        "less-english": {"first": "clb-8"},
        "french": {"second": "clb-9-or-more"},
        "sibling": {"sibling": "yes"},
        "nominated": {"nomination": "yes"},
    },
}
SHORT: Mapping[str, tuple[str, ...]] = {
    "ams": ("gender", "care", "age", "citizenship", "health", "education", "job"),
    "schufa": ("default", "bank-requests", "address", "bank", "card", "identity"),
    "crs": ("age", "education", "first", "second", "canada", "foreign"),
}


def other(rule: str, answers: Answers, but: str) -> Answers:
    """The same person, but for one thing."""
    return {**answers, **BUTS[rule][but]}


def rest(rule: str) -> tuple[str, ...]:
    """The menus that the short form leaves out."""
    return tuple(menu for menu in rules()[rule].menus if menu not in SHORT[rule])
