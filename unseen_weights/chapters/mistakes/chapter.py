"""Mistakes: what if the record is wrong."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.mistakes.bet import BET_RATE, TURNED, TURNED_RATE
from unseen_weights.chapters.mistakes.chart import mistakes_chart
from unseen_weights.chapters.mistakes.model.appeals import APPEALS
from unseen_weights.chapters.mistakes.model.files import (
    OUTCOMES,
    load_appeal_runs,
    load_people_runs,
    load_town_runs,
)
from unseen_weights.chapters.mistakes.model.mistakes import KINDS, RATES
from unseen_weights.chapters.mistakes.model.stories import ASK, PROOF, told
from unseen_weights.charts import gate
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, followable, people, walk_live
from unseen_weights.words import Words

_BETS = (Bet("mistakes", ("even", "spared", "away")),)
_HEIGHTS = Heights(230, 430, least=180)
_THERE = ("yes", "no")


@once
def _live(words: Words) -> Live:
    residents, rule = load_residents(), TOWN_RULE
    runs = {"town": load_town_runs(), "people": load_people_runs(), "appeals": load_appeal_runs()}
    stories = told(rule, residents, people())
    return walk_live(
        "mistakes",
        words,
        lambda start: mistakes_chart(residents, followable(), rule, runs, stories, start, words),
        own={
            "rate": RATES[0],
            **dict.fromkeys(KINDS, _THERE[0]),
            "appeal": "none",
            "ask": ASK[0],
            "proof": PROOF[0],
            "picked": "",
            **gate.START,
        },
        bets=_BETS,
        heights=_HEIGHTS,
        rates=(RATES[0], RATES[-1]),
        kinds=KINDS,
        turned={
            "rate": TURNED_RATE,
            **{kind: _THERE[kind not in TURNED] for kind in KINDS},
            "seen": "yes",
        },
        bet_rate=BET_RATE,
        every=dict.fromkeys(KINDS, _THERE[0]),
        appeals=tuple(APPEALS),
        outcomes=OUTCOMES,
    )


MISTAKES = Chapter(
    "mistakes",
    "section-walk",
    _live,
    bets=_BETS,
    knobs=(
        Knob("rate", "rate", low=RATES[0], high=RATES[-1], example="5"),
        *(Knob(kind, kind, _THERE) for kind in KINDS),
        Knob("appeal", "appeal", choices=tuple(APPEALS)),
        Knob("ask", "ask", choices=ASK),
        Knob("proof", "proof", choices=PROOF),
        gate.SHOWN,
    ),
    minutes=3,
)
