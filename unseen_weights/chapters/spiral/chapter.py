"""The spiral: what happens next month."""

from collections.abc import Sequence

import pandas as pd

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.spiral.chart import spiral_chart
from unseen_weights.chapters.spiral.groups import WHOSE, Counts, over_settings
from unseen_weights.chapters.spiral.model.months import BITES
from unseen_weights.chapters.spiral.model.payments import MONTHS
from unseen_weights.chapters.spiral.model.runs import (
    ADAPTS,
    close_to_line,
    load_letters,
    load_scores,
    near_the_line,
)
from unseen_weights.chapters.spiral.readouts import BET_SETTING, KEPT, TRIES, VIEWS
from unseen_weights.chapters.spiral.rows import by_setting
from unseen_weights.charts.gate import SHOWN, START
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("spiral", ("even", "half", "thrice", "always")),)
_HEIGHTS = Heights(260, 430, least=150)
_BITE, _KEEP, _ADAPT = BET_SETTING


@once
def _live(words: Words) -> Live:
    rule, counts = TOWN_RULE, counted(load_residents())
    letters, scores = load_letters(), load_scores()
    return walk_live(
        "spiral",
        words,
        lambda start: spiral_chart(letters, scores, counts, followable(), rule, start, words),
        own={
            "view": VIEWS[0],
            "whose": WHOSE[0],
            **START,
            "bite": _BITE,
            "keep": KEPT[_KEEP],
            "adapt": _ADAPT,
            "month": MONTHS,
        },
        bets=_BETS,
        heights=_HEIGHTS,
        views=VIEWS,
        whose=WHOSE,
        counts=counts,
        over=[_told(*row, words) for row in over_settings(by_setting(letters))],
        bites=BITES,
        months=MONTHS,
        keeps=tuple(KEPT.values()),
        adapts=ADAPTS,
        tries={
            view: {"view": view, "bite": bite, "keep": KEPT[keep], "adapt": adapt}
            for view, (bite, keep, adapt) in TRIES.items()
        },
    )


def counted(residents: pd.DataFrame) -> Counts:
    """Who is close to the line, and who is below or near it, by the town's own records."""
    near = near_the_line(TOWN_RULE, residents)
    kept = residents["kept_promise"][near].sum()
    close = close_to_line(TOWN_RULE, residents).sum()
    return Counts(len(residents), int(close), int(near.sum()), int(kept))


def _told(bite: int, keep: int, ends: Sequence[int], words: Words) -> list[str]:
    kept = words.text(f"spiral-keep-{KEPT[keep]}")
    pairs = (ends[:2], ends[2:])
    told = [words.text("spiral-over-both", above=above, below=below) for above, below in pairs]
    return [words.text("spiral-over-setting", bite=bite, keep=kept), *told]


SPIRAL = Chapter(
    "spiral",
    "section-closer",
    _live,
    bets=_BETS,
    knobs=(
        Knob("view", "view", choices=VIEWS),
        Knob("whose", "whose", choices=WHOSE),
        Knob("bite", "bite", (), BITES[0], BITES[-1], BITES[1], default=_BITE, example="10"),
        Knob("keep", "keep", tuple(KEPT.values()), default=KEPT[_KEEP], example="ever"),
        Knob("adapt", "adapt", ADAPTS, default=_ADAPT, example="no"),
        Knob("month", "month", low=0, high=MONTHS, default=MONTHS, example="12"),
        SHOWN,
    ),
    minutes=6,
)
