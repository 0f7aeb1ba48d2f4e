"""The record: what did they write down."""

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import RECORDS, people, walk_live
from unseen_weights.charts.record import record_chart
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.words import Words


@once
def _live(words: Words) -> Live:
    return walk_live(
        "record",
        words,
        lambda start: record_chart(load_residents(), people(), start, words),
        own={"record": RECORDS[0]},
        bets=("record",),
    )


RECORD = Chapter(
    "record",
    "section-made",
    _live,
    bets=("record",),
    knobs=(Knob("record", "record", choices=RECORDS),),
)
