"""Many rules: whose rule is everybody's rule."""

from dataclasses import asdict
from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.many.chart import many_chart
from unseen_weights.chapters.many.model.drawn import ENDS, PAIRS, load_minority
from unseen_weights.chapters.many.model.rules import (
    HANDS,
    MOST_HANDS,
    RULES,
    penalised,
    shows,
)
from unseen_weights.chapters.many.model.verdicts import Shows, counted
from unseen_weights.chapters.many.readouts import VIEWS, VOTED, YOURS, hands_param, name_of
from unseen_weights.charts.gate import SHOWN, START
from unseen_weights.charts.style import CROSS
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.pooling import WAYS
from unseen_weights.settings import PRESETS, WEIGHT_RANGE
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("many", ("always", "nine", "half", "never")),)
_HEIGHTS = Heights(260, 430, least=180)
_LOTS = 100
_LOT = 40
START_HANDS = {"same": 4, "bank": 4, "town-hall": 9, "platform": 6, "friends": 7, YOURS: 0}
_WEIGHTS = {f"w_{name}": weight for name, weight in PRESETS["same"].items()}


@once
def all_shows() -> Shows:
    """All ways to put up a class's hands, and how many give verdicts that no weights give."""
    return counted(shows(), load_residents())


@once
def many_live(words: Words) -> Live:
    """The live part at its defaults."""
    return walk_live(
        "many",
        words,
        lambda start: many_chart(load_residents(), followable(), all_shows(), start, words),
        own={
            "view": VIEWS[0],
            "way": WAYS[0],
            **{hands_param(rule): hands for rule, hands in START_HANDS.items()},
            **_WEIGHTS,
            "lot": _LOT,
            "picked": "",
            **START,
        },
        bets=_BETS,
        heights=_HEIGHTS,
        views=VIEWS,
        ways=WAYS,
        rules=_rules(words),
        most=MOST_HANDS,
        hands=HANDS,
        lots=_LOTS,
        sets=_sets(),
        tried={name: f"{n:,}" for name, n in asdict(all_shows()).items()},
        pairs=f"{PAIRS:,}",
        minorities=_minorities(words),
        cross=CROSS,
    )


def _rules(words: Words) -> list[dict[str, str]]:
    """Each rule for which hands go up: its parameter, its name, and what helps to choose."""
    residents = load_residents()
    kept = residents["kept_promise"].to_numpy()
    told = {
        rule: words.text("many-hands-of", kept=int((out & kept).sum()), penalised=int(out.sum()))
        for rule, out in zip(RULES, penalised(residents), strict=True)
    }
    told[YOURS] = words.text("many-yours-help")
    return [
        {"param": hands_param(rule), "name": name_of(rule, words), "help": told[rule]}
        for rule in VOTED
    ]


def _sets() -> dict[str, dict[str, Any]]:
    """What the two buttons beside the hands set."""
    one = {rule: int(rule != YOURS) for rule in VOTED}
    sets = {"start": START_HANDS, "one": one}
    return {
        name: {**{hands_param(rule): n for rule, n in hands.items()}, "seen": "yes"}
        for name, hands in sets.items()
    }


def _minorities(words: Words) -> list[list[str]]:
    """For each size of the minority: how often it prevails, in the middle and at the ends."""

    def percent(value: float) -> str:
        return words.text("many-percent", n=f"{value:.0f}")

    assert len(ENDS) == 3
    return [
        [
            percent(float(str(minority))),
            percent(row["middle"]),
            words.text("range-from-to", low=percent(row["low"]), high=percent(row["high"])),
        ]
        for minority, row in load_minority().iterrows()
    ]


MANY = Chapter(
    "many",
    "section-together",
    many_live,
    bets=_BETS,
    knobs=(
        Knob("view", "view", choices=VIEWS),
        Knob("way", "way", choices=WAYS),
        *(
            Knob(hands_param(rule), f"hands-{rule}", (), 0, MOST_HANDS, default=n, example="12")
            for rule, n in START_HANDS.items()
        ),
        *(
            Knob(f"w_{name}", name, (), *WEIGHT_RANGE, default=_WEIGHTS[f"w_{name}"], example="80")
            for name in RECORDS
        ),
        Knob("lot", "lot", (), 1, _LOTS, default=_LOT, example="7"),
        SHOWN,
    ),
    minutes=6,
)
