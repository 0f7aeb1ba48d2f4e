"""Everywhere: what if every door asks for the same number."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.everywhere.chart import Refusals, everywhere_chart
from unseen_weights.chapters.everywhere.model.services import (
    SHARED,
    Lost,
    load_services,
    mistaken,
    over_settings,
    own_refusals,
    service_rules,
)
from unseen_weights.chapters.everywhere.readouts import BETS
from unseen_weights.charts.gate import SHOWN, START
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, followable, walk_live
from unseen_weights.words import Words

_BETS = (
    Bet("doors", ("rises", "about", "stays", "falls")),
    Bet("everywhere", ("nobody", "twenty", "forty", "hundred")),
)
_HEIGHTS = Heights(376, 500)  # two pictures, one above the other


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
    return walk_live(
        "everywhere",
        words,
        lambda start: everywhere_chart(
            residents, followable(), Refusals(own, below, concerns), BETS, start, words
        ),
        own={"sharing": 0, "shared": SHARED[0], **START},
        bets=_BETS,
        heights=_HEIGHTS,
        doors=len(rules),
        shared=SHARED,
        over=[_told(n, *both) for n, both in enumerate(over_settings(own, below))],
        mistaken={"least": int(by_own.min()), "most": int(by_own.max()), "score": by_score},
    )


def _told(sharing: int, score: Lost, listed: Lost) -> list[str]:
    counts = (sharing, score.doors, score.one, score.every, listed.doors, listed.every)
    return [f"{count:,}" for count in counts]


EVERYWHERE = Chapter(
    "everywhere",
    "section-walk",
    _live,
    bets=_BETS,
    knobs=(
        Knob("sharing", "sharing", low=0, high=len(load_services()), example="3"),
        Knob("shared", "shared", choices=SHARED),
        SHOWN,
    ),
    minutes=3,
)
