"""The formula: how do six records become one number."""

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import RECORDS, people, walk_live
from unseen_weights.charts.formula import formula_chart
from unseen_weights.factors import TOWN
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.settings import PRESETS, WEIGHT_RANGE
from unseen_weights.town import load_residents
from unseen_weights.words import Words

_ALL = {"stage": "six", **{f"w_{name}": PRESETS["same"][name] for name in RECORDS}}
_ONE = {**_ALL, "stage": "single"}
_BEST_CIVIC = next(int(factor.best) for factor in TOWN if factor.name == "civic")


@once
def _live(words: Words) -> Live:
    return walk_live(
        "formula",
        words,
        lambda start: formula_chart(load_residents(), people(), start, words),
        own={**_ONE, "best_civic": _BEST_CIVIC},
        bets=("formula", "start"),
        all_set=_ALL,
        one_set={**_ONE, "best_civic": _BEST_CIVIC},
    )


FORMULA = Chapter(
    "formula",
    "section-made",
    _live,
    bets=("formula", "start"),
    knobs=(
        Knob("stage", "stage", choices=("single", "six")),
        *(Knob(f"w_{n}", n, low=WEIGHT_RANGE[0], high=WEIGHT_RANGE[1]) for n in RECORDS),
        Knob("best_civic", "best-civic", low=1, high=12),
    ),
)
