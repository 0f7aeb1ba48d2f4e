"""Fair to whom: can one rule be fair in every sense."""

from typing import Any

import numpy as np

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.fair.bet import points
from unseen_weights.chapters.fair.chart import fair_chart
from unseen_weights.chapters.fair.groups import name_in_full, name_of
from unseen_weights.chapters.fair.model.chance import load_chance
from unseen_weights.chapters.fair.model.measures import (
    DISTRICT_PAIRS,
    GROUPS,
    LEAST,
    MOST,
    Best,
    Groups,
    base_rates,
    best_lines,
    gap,
    measures,
)
from unseen_weights.chapters.fair.model.proxies import load_proxies
from unseen_weights.charts import gate
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("fair", ("districts", "loans", "both", "neither")),)
_LOW, _HIGH = (int(end) for end in TOWN_RULE.scale)
_LINE = int(TOWN_RULE.line)
_HEIGHTS = Heights(
    262, 350, least=175
)  # four rows of dots, each with its words, must find room on a phone


def groups_with(person: str) -> str:
    """The first two groups, by their slug, of which one holds this person (a slug)."""
    one = load_residents().loc[[followable()[person]]]
    return next(g.slug for g in reversed(DISTRICT_PAIRS) if any(m.any() for m in g.members(one)))


_START = groups_with(next(iter(followable())))


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
    return walk_live(
        "fair",
        words,
        lambda start: fair_chart(
            load_residents(),
            followable(),
            TOWN_RULE,
            (found(), found(0, 1)),
            load_chance(),
            start,
            words,
        ),
        own={
            "groups": _START,
            "line_one": _LINE,
            "line_other": _LINE,
            "picked": "",
            **gate.START,
        },
        bets=_BETS,
        heights=_HEIGHTS,
        low=_LOW,
        high=_HIGH,
        line=_LINE,
        groups=_groups(words),
        rates=_rates(words),
        proxies=_proxies(),
    )


def _groups(words: Words) -> list[dict[str, Any]]:
    return [
        {
            "slug": groups.slug,
            "one": name_of(groups.column, groups.one, words),
            "other": name_of(groups.column, groups.other, words),
            "state": groups.slug.replace("-", "_"),
            "begin": {"groups": groups.slug, "line_one": _LINE, "line_other": _LINE},
            "told": _told(groups),
            "best": {
                "line_one": int(found()[groups.slug].one),
                "line_other": int(found()[groups.slug].other),
            },
        }
        for groups in GROUPS
    ]


def _told(groups: Groups) -> dict[str, str]:
    """What the table of all pairs has of one: its gaps, in points."""
    residents = load_residents()
    scores, kept = TOWN_RULE.score(residents), residents["kept_promise"]
    sides = groups.members(residents)
    one_line = gap(*(measures(scores[who] < _LINE, kept[who]) for who in sides))
    told = {"one_line": one_line, "best": found()[groups.slug].gap}
    chance = load_chance().to_dict("index")[groups.slug]
    told |= {name: float(chance[name]) for name in ("lot", "lot_most", "held")}
    return {name: points(value) for name, value in told.items()}


def _rates(words: Words) -> list[dict[str, Any]]:
    """Each group's name, and how many of it broke their promise."""
    table = base_rates(load_residents())
    return [
        {
            "name": name_in_full(column, value, words),
            "broke": int(row["broke"]),
            "people": int(row["people"]),
            "share": f"{row['broke'] / row['people']:.3f}",
        }
        for (column, value), row in zip(table.index, table.to_dict("records"), strict=True)
    ]


def _proxies() -> dict[str, dict[str, str]]:
    """What the records tell, in whole per cent, for the page's markup."""
    table = load_proxies()[["right", "commonest", "pairs"]]
    return {
        str(asked): {str(k): f"{v:.0f}" for k, v in row.items()} for asked, row in table.iterrows()
    }


FAIR = Chapter(
    "fair",
    "section-closer",
    _live,
    bets=_BETS,
    knobs=(
        Knob("groups", "groups", tuple(groups.slug for groups in GROUPS), default=_START),
        Knob("line_one", "first-line", (), _LOW, _HIGH, default=_LINE, example="540"),
        Knob("line_other", "second-line", (), _LOW, _HIGH, default=_LINE, example="540"),
        gate.SHOWN,
    ),
    opens=lambda person: {"groups": groups_with(person)},
    minutes=7,
)
