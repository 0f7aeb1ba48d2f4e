"""The company you keep: should friends count."""

from dataclasses import replace

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import people, walk_live
from unseen_weights.charts.company import company_chart
from unseen_weights.charts.town import CROSS
from unseen_weights.company import numbered, own_scores
from unseen_weights.company_runs import (
    SHARES,
    load_chance,
    load_moves,
    load_positions,
    runs_of,
    states,
)
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.retying import ROUNDS
from unseen_weights.town import load_residents, load_ties
from unseen_weights.words import Words

_HEIGHTS = (310, 520)


@once
def _live(words: Words) -> Live:
    residents = load_residents()
    own, ties = own_scores(residents), numbered(load_ties(), residents.index)
    runs = runs_of(load_moves(), residents.index)
    town = {share: states(own, ties, share, run) for share, run in runs.items()}
    places, chance = load_positions(), load_chance()
    live = walk_live(
        "company",
        words,
        lambda start: company_chart(
            residents, places, people(), ties, runs, town, chance, start, words
        ),
        own={"share": SHARES[0], "rounds": 0, "picked": ""},
        bets=("company",),
        shares=(SHARES[0], SHARES[-1], SHARES[1]),
        rounds=ROUNDS,
        cross=CROSS,
    )
    return replace(live, heights=_HEIGHTS)


COMPANY = Chapter(
    "company",
    "section-town",
    _live,
    bets=("company",),
    knobs=(
        Knob("share", "share", low=SHARES[0], high=SHARES[-1], step=SHARES[1]),
        Knob("rounds", "rounds", low=0, high=ROUNDS),
    ),
)
