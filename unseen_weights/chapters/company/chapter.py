"""The company you keep: should friends count."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.company.chart import company_chart
from unseen_weights.chapters.company.model.retying import COSTS, ROUNDS
from unseen_weights.chapters.company.model.runs import (
    SHARE_STEP,
    SHARES,
    load_chance,
    load_moves,
    load_positions,
    runs_of,
    states,
)
from unseen_weights.chapters.company.model.scores import numbered, own_scores
from unseen_weights.chapters.company.readouts import BET_SHARE, over_settings
from unseen_weights.chapters.company.rows import Town, total_rows
from unseen_weights.charts.gate import SHOWN, START
from unseen_weights.charts.style import CROSS
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.town import load_residents, load_ties
from unseen_weights.walk import followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("company", ("more-more", "more-fewer", "fewer-more", "fewer-fewer")),)
_HEIGHTS = Heights(310, 520, least=190)


@once
def _live(words: Words) -> Live:
    residents = load_residents()
    own, ties = own_scores(residents), numbered(load_ties(), residents.index)
    runs = runs_of(load_moves(), residents.index)
    by_setting = {at: states(own, ties, at[0], run) for at, run in runs.items()}
    town = Town(residents, load_positions(), ties, runs, by_setting, load_chance())
    totals = total_rows(town)
    return walk_live(
        "company",
        words,
        lambda start: company_chart(town, totals, followable(), start, words),
        own={"share": SHARES[0], "cost": COSTS[0], "rounds": 0, "picked": "", **START},
        bets=_BETS,
        heights=_HEIGHTS,
        shares=(SHARES[0], SHARES[-1], SHARE_STEP),
        rounds=ROUNDS,
        bet_share=BET_SHARE,
        costs=COSTS,
        over=[_told(*row, words) for row in over_settings(totals)],
        cross=CROSS,
    )


def _told(share: int, first: int, ends: list[tuple[int, int]], words: Words) -> list[str]:
    """A share of friends, day one, and the end by what a swap costs."""
    cells = [words.text("company-over-cell", penalised=p, only=only) for p, only in ends]
    return [words.text("company-over-share", share=share), str(first), *cells]


COMPANY = Chapter(
    "company",
    "section-walk",
    _live,
    bets=_BETS,
    knobs=(
        Knob("share", "share", low=SHARES[0], high=SHARES[-1], step=SHARES[1], example="40"),
        Knob("cost", "cost", low=COSTS[0], high=COSTS[-1], step=COSTS[1], example="2"),
        Knob("rounds", "rounds", low=0, high=ROUNDS, example="3"),
        SHOWN,
    ),
    minutes=3,
)
