"""The end's data for the browser: a row for each person who is refused, and one for each score."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from unseen_weights.chapters.end.model.fate import FIRST, LAST, PUT_RIGHT, Fate

Row = dict[str, Any]


def person_rows(found: Mapping[str, Fate], residents: pd.DataFrame, line: float) -> list[Row]:
    """One row a person: what the page says of them."""
    return [
        _person(one, fate, str(residents.loc[one, "name"]), line) for one, fate in found.items()
    ]


def _person(one: str, fate: Fate, name: str, line: float) -> Row:
    worst = sorted(fate.lost, key=lambda record: -fate.lost[record])
    said_yes = [score >= line for score in fate.scores.values()]
    presets = [fate.scores[rule] >= line for rule in fate.scores if rule not in _NOT_PRESETS]
    return {
        "id": one,
        "full_name": name,
        "name": name.split()[0],
        "score": fate.score,
        "best_marks": fate.best_marks,
        "kept": "yes" if fate.kept else "no",
        **{f"worst_{n}": record for n, record in enumerate(worst[:3], 1)},
        **{f"points_{n}": fate.lost[record] for n, record in enumerate(worst[:3], 1)},
        "presets": sum(presets),
        "weightings": len(presets),
        "put_right": fate.scores.get(PUT_RIGHT),
        "friends_first": fate.scores[FIRST],
        "friends_last": fate.scores[LAST],
        "friends": fate.friends,
        "doors": fate.doors,
        "services": fate.services,
        "shared_doors": fate.shared,
        "yes": sum(said_yes),
        "rules": len(said_yes),
    }


_NOT_PRESETS = (PUT_RIGHT, FIRST, LAST)


def score_rows(found: Mapping[str, Fate], labels: Mapping[str, str]) -> list[Row]:
    """One row for each score of each person; labels: what a rule is called."""
    return [
        {"id": one, "order": order, "rule": labels[rule], "score": score}
        for one, fate in found.items()
        for order, (rule, score) in enumerate(fate.scores.items())
    ]
