"""The record: what did they write down."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.record.chart import record_chart
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("record", ("nobody", "tenth", "quarter", "half")),)


_HEIGHTS = Heights(196, 430)  # on a phone, the first button stands in the first screen


@once
def _live(words: Words) -> Live:
    return walk_live(
        "record",
        words,
        lambda start: record_chart(load_residents(), followable(), start, words),
        own={"record": RECORDS[0]},
        bets=_BETS,
        heights=_HEIGHTS,
    )


RECORD = Chapter(
    "record",
    "section-walk",
    _live,
    bets=_BETS,
    knobs=(Knob("record", "record", choices=RECORDS),),
    minutes=3,
)
