"""Everywhere: what if every door asks for the same number."""

from dataclasses import replace

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import TOWN_RULE, bet_options, people, walk_live
from unseen_weights.charts.everywhere import everywhere_chart
from unseen_weights.everywhere import (
    SHARED,
    load_services,
    mistaken,
    own_refusals,
    service_rules,
)
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.words import Words

_BETS = ("doors", "everywhere")
_HEIGHTS = (376, 500)  # two pictures, one above the other


@once
def _live(words: Words) -> Live:
    residents = load_residents()
    residents = residents.assign(score=TOWN_RULE.score(residents))
    below = TOWN_RULE.penalised(residents)
    services = load_services()
    concerns = {str(name): str(concern) for name, concern in services["concern"].items()}
    rules = service_rules(services, residents, int(below.sum()), TOWN_RULE)
    own = own_refusals(rules, residents)
    by_own, by_score = mistaken(own, below, residents["kept_promise"])
    live = walk_live(
        "everywhere",
        words,
        lambda start: everywhere_chart(residents, people(), own, below, concerns, start, words),
        own={"sharing": 0, "shared": SHARED[0]},
        bets=_BETS,
        doors=len(rules),
        doors_options=bet_options("doors", words),
        shared=SHARED,
        mistaken={"least": int(by_own.min()), "most": int(by_own.max()), "score": by_score},
    )
    return replace(live, heights=_HEIGHTS)


EVERYWHERE = Chapter(
    "everywhere",
    "section-town",
    _live,
    bets=_BETS,
    knobs=(
        Knob("sharing", "sharing", low=0, high=len(load_services())),
        Knob("shared", "shared", choices=SHARED),
    ),
)
