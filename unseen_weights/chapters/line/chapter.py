"""The line: who is just below."""

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import TOWN_RULE, people, walk_live
from unseen_weights.charts.line import line_chart
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.words import Words

_LOW, _HIGH = (int(end) for end in TOWN_RULE.scale)


@once
def _live(words: Words) -> Live:
    return walk_live(
        "line",
        words,
        lambda start: line_chart(load_residents(), people(), TOWN_RULE, start, words),
        own={"line": int(TOWN_RULE.line), "picked": ""},
        bets=("line",),
        low=_LOW,
        high=_HIGH,
    )


LINE = Chapter(
    "line",
    "section-made",
    _live,
    bets=("line",),
    knobs=(Knob("line", "line", low=_LOW, high=_HIGH),),
)
