"""Start: you are refused. Why."""

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import TOWN_RULE, people, walk_live
from unseen_weights.charts.start import start_chart
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.words import Words


@once
def _live(words: Words) -> Live:
    return walk_live(
        "start",
        words,
        lambda start: start_chart(load_residents(), people(), TOWN_RULE, start, words),
        own={"picked": ""},
        bets=("start",),
    )


START = Chapter("start", "section-made", _live, bets=("start",))
