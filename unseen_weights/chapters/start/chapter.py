"""Start: you are refused. Why."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.start.chart import start_chart
from unseen_weights.knobs import Bet
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import TOWN_RULE, followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("start", RECORDS, message="bet-start-plain", labels="weight"),)


@once
def _live(words: Words) -> Live:
    return walk_live(
        "start",
        words,
        lambda start: start_chart(load_residents(), followable(), TOWN_RULE, start, words),
        own={"picked": ""},
        bets=_BETS,
    )


START = Chapter("start", "section-walk", _live, bets=_BETS, minutes=2)
