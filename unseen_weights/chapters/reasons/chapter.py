"""Reasons: what would have to change."""

from typing import Any

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.lab import preset_button
from unseen_weights.chapters.walk import RECORDS, bet_options, people
from unseen_weights.charts.reasons import HEIGHTS, reasons_chart
from unseen_weights.live import Live, compiled, markup
from unseen_weights.once import once
from unseen_weights.settings import PRESETS, WEIGHT_RANGE, WEIGHT_STEP, Settings, default_settings
from unseen_weights.town import load_residents
from unseen_weights.words import Words

LETTERS = ("nothing", "score", "reasons", "working")


def reasons_live(words: Words, offline: bool = False) -> Live:
    """The live part at its defaults; offline: it says what only the app works out."""
    html, spec = _html(words, offline), _spec(words)
    return Live(html, spec, _start(), HEIGHTS)


def reasons_values(settings: Settings, who: str) -> dict[str, Any]:
    """The parameters for these settings and a resident's id ('': the person followed)."""
    low, high = settings.rule.scale
    return {
        **{f"w_{name}": settings.weights[name] for name in RECORDS},
        "preset": settings.preset,
        "low": low,
        "high": high,
        "line": settings.line,
        "follow": people()[settings.person],
        "who": who,
    }


def _start() -> dict[str, Any]:
    settings = default_settings(next(iter(people())))
    return {**reasons_values(settings, ""), "bet_reasons": ""}


@once
def _spec(words: Words) -> dict[str, Any]:
    return compiled(reasons_chart(load_residents(), people(), _start(), words))


@once
def _html(words: Words, offline: bool) -> str:
    names = load_residents()["name"].sort_values()
    return markup(
        "reasons.html",
        words,
        residents=[{"id": str(i), "name": str(name)} for i, name in names.items()],
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=WEIGHT_STEP,
        presets=[_preset(name) for name in PRESETS],
        letters=LETTERS,
        options=bet_options("reasons", words),
        offline=offline,
    )


def _preset(name: str) -> dict[str, Any]:
    button = preset_button(name)
    own = {key: value for key, value in button["set"].items() if not key.startswith("base_")}
    return {**button, "set": own}


REASONS = Chapter(
    "reasons",
    "section-unseen",
    lambda words: reasons_live(words, offline=True),
    bets=("reasons",),
)
