"""Fair to whom: can one rule be fair in every sense."""

from dataclasses import replace
from typing import Any

import numpy as np

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import TOWN_RULE, people, walk_live
from unseen_weights.charts.fair import fair_chart
from unseen_weights.charts.fair_groups import name_of
from unseen_weights.fairness import GROUPS, LEAST, MOST, Best, best_lines
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.proxies import load_proxies
from unseen_weights.town import load_residents
from unseen_weights.words import Words

_LOW, _HIGH = (int(end) for end in TOWN_RULE.scale)
_LINE = int(TOWN_RULE.line)
_START = "hillside-flats"
_HEIGHTS = (262, 350)  # four rows of dots, each with its words, must find room on a phone


@once
def found(least: float = LEAST, most: float = MOST) -> dict[str, Best]:
    """For each two groups, by slug, the best of all pairs of whole lines on the scale.

    Those count that penalise `least` to `most` of each group.
    """
    residents = load_residents()
    scores, kept = TOWN_RULE.score(residents), residents["kept_promise"]
    lines = np.arange(_LOW, _HIGH + 1, dtype=float)
    return {
        g.slug: best_lines(scores, kept, g.members(residents), lines, most, least) for g in GROUPS
    }


@once
def _live(words: Words) -> Live:
    live = walk_live(
        "fair",
        words,
        lambda start: fair_chart(
            load_residents(), people(), TOWN_RULE, (found(), found(0, 1)), start, words
        ),
        own={"groups": _START, "line_one": _LINE, "line_other": _LINE, "picked": ""},
        bets=("fair",),
        low=_LOW,
        high=_HIGH,
        line=_LINE,
        groups=_groups(words),
        proxies=_proxies(),
    )
    return replace(live, heights=_HEIGHTS)


def _groups(words: Words) -> list[dict[str, Any]]:
    return [
        {
            "slug": groups.slug,
            "one": name_of(groups.column, groups.one, words),
            "other": name_of(groups.column, groups.other, words),
            "state": groups.slug.replace("-", "_"),
            "begin": {"groups": groups.slug, "line_one": _LINE, "line_other": _LINE},
            "best": {
                "line_one": int(found()[groups.slug].one),
                "line_other": int(found()[groups.slug].other),
            },
        }
        for groups in GROUPS
    ]


def _proxies() -> dict[str, dict[str, str]]:
    """What the records tell, in whole per cent, for the page's markup."""
    table = load_proxies()[["right", "commonest", "pairs"]]
    return {
        str(asked): {str(k): f"{v:.0f}" for k, v in row.items()} for asked, row in table.iterrows()
    }


FAIR = Chapter(
    "fair",
    "section-town",
    _live,
    bets=("fair",),
    knobs=(
        Knob("groups", "groups", choices=tuple(groups.slug for groups in GROUPS)),
        Knob("line_one", "first-line", low=_LOW, high=_HIGH),
        Knob("line_other", "second-line", low=_LOW, high=_HIGH),
    ),
)
