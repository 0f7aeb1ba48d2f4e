"""Mistakes: what if the record is wrong."""

from dataclasses import replace

from unseen_weights.appeals import APPEALS
from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import TOWN_RULE, people, walk_live
from unseen_weights.charts.mistakes import mistakes_chart
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.mistake_runs import (
    OUTCOMES,
    load_appeal_runs,
    load_people_runs,
    load_town_runs,
)
from unseen_weights.mistake_stories import ASK, PROOF, told
from unseen_weights.mistakes import RATES
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.words import Words

_HEIGHTS = (230, 430)


@once
def _live(words: Words) -> Live:
    residents, rule = load_residents(), TOWN_RULE
    runs = {"town": load_town_runs(), "people": load_people_runs(), "appeals": load_appeal_runs()}
    stories = told(rule, residents, people())
    live = walk_live(
        "mistakes",
        words,
        lambda start: mistakes_chart(residents, people(), rule, runs, stories, start, words),
        own={
            "rate": RATES[0],
            "appeal": "none",
            "ask": ASK[0],
            "proof": PROOF[0],
            "picked": "",
            "seen": "no",  # not in the address: a link must not answer the bet
        },
        bets=("mistakes",),
        rates=(RATES[0], RATES[-1]),
        appeals=tuple(APPEALS),
        outcomes=OUTCOMES,
    )
    return replace(live, heights=_HEIGHTS)


MISTAKES = Chapter(
    "mistakes",
    "section-unseen",
    _live,
    bets=("mistakes",),
    knobs=(
        Knob("rate", "rate", low=RATES[0], high=RATES[-1]),
        Knob("appeal", "appeal", choices=tuple(APPEALS)),
        Knob("ask", "ask", choices=ASK),
        Knob("proof", "proof", choices=PROOF),
    ),
)
