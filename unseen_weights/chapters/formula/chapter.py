"""The formula: how do six records become one number."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.formula.chart import formula_chart
from unseen_weights.factors import TOWN
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.settings import PRESETS, WEIGHT_RANGE
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("formula", ("doubles", "rises", "stays", "falls")),)
_ANSWERS = ("start",)
_ALL = {"stage": "six", **{f"w_{name}": PRESETS["same"][name] for name in RECORDS}}
_ONE = {**_ALL, "stage": "single"}
_HEIGHTS = Heights(186, 430, least=176)  # on a phone, the first slider stands in the first screen
_BEST_CIVIC = next(int(factor.best) for factor in TOWN if factor.name == "civic")


@once
def _live(words: Words) -> Live:
    return walk_live(
        "formula",
        words,
        lambda start: formula_chart(load_residents(), followable(), start, words),
        own={**_ONE, "best_civic": _BEST_CIVIC},
        bets=_BETS,
        answers=_ANSWERS,
        heights=_HEIGHTS,
        all_set=_ALL,
        one_set={**_ONE, "best_civic": _BEST_CIVIC},
    )


FORMULA = Chapter(
    "formula",
    "section-walk",
    _live,
    bets=_BETS,
    answers=_ANSWERS,
    knobs=(
        Knob("stage", "stage", choices=("single", "six")),
        *(
            Knob(f"w_{name}", name, (), *WEIGHT_RANGE, default=weight, example="80")
            for name, weight in PRESETS["same"].items()
        ),
        Knob("best_civic", "best-civic", low=1, high=12, default=_BEST_CIVIC, example="4"),
    ),
    minutes=3,
)
