"""Reasons: what would have to change."""

from collections.abc import Mapping
from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.reasons.chart import HEIGHTS, reasons_chart
from unseen_weights.knobs import Bet, Knob, Shape, Value, Values
from unseen_weights.live import Live, compiled, markup
from unseen_weights.once import once
from unseen_weights.problems import Problem
from unseen_weights.settings import (
    PRESETS,
    SETTING_KNOBS,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    Settings,
    default_settings,
)
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import bet_options, followable, preset_button
from unseen_weights.words import Words

LETTERS = ("nothing", "score", "reasons", "working")
_BETS = (Bet("reasons", LETTERS),)


def reasons_live(words: Words, offline: bool = False, opened: bool = False) -> Live:
    """The live part at its defaults.

    offline: it says what only the app works out; opened: the rule's sliders are unfolded.
    """
    html, spec = _html(words, offline, opened), _spec(words)
    return Live(html, spec, _start(), HEIGHTS)


def brings_a_rule(start: Mapping[str, Any]) -> bool:
    """Whether a page that starts so has another rule than the town's own."""
    usual = _start()
    return any(start.get(n, usual[n]) != usual[n] for n in (*(f"w_{r}" for r in RECORDS), "line"))


def reasons_values(settings: Settings, who: str) -> dict[str, Any]:
    """The parameters for these settings and a resident's id ('': the person followed)."""
    low, high = settings.rule.scale
    return {
        **{f"w_{name}": settings.weights[name] for name in RECORDS},
        "preset": settings.preset,
        "low": low,
        "high": high,
        "line": settings.line,
        "follow": followable()[settings.person],
        "who": who,
    }


def _start() -> dict[str, Any]:
    settings = default_settings(next(iter(followable())))
    return {**reasons_values(settings, ""), "bet_reasons": ""}


@once
def _spec(words: Words) -> dict[str, Any]:
    return compiled(reasons_chart(load_residents(), followable(), _start(), words))


@once
def _html(words: Words, offline: bool, opened: bool) -> str:
    names = load_residents()["name"].sort_values()
    return markup(
        "reasons/page.html",
        words,
        residents=[{"id": str(i), "name": str(name)} for i, name in names.items()],
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=WEIGHT_STEP,
        presets=[_preset(name) for name in PRESETS],
        letters=LETTERS,
        options=bet_options(_BETS, words),
        offline=offline,
        opened=opened,
    )


def _preset(name: str) -> dict[str, Any]:
    button = preset_button(name)
    own = {key: value for key, value in button["set"].items() if not key.startswith("base_")}
    return {**button, "set": own}


def _parsed_resident(text: str, _before: Values) -> tuple[Value | None, list[Problem]]:
    if not text or text in load_residents().index:
        return text, []
    return None, [_nobody(text)]


def _nobody(text: str) -> Problem:
    return Problem("address-resident", {"value": text})


RESIDENT_KNOB = Knob(
    "who",
    "resident",
    parse=_parsed_resident,
    default="",
    example="r004",
    shape=Shape("|".join(("", *load_residents().index)), _nobody),
)

REASONS = Chapter(
    "reasons",
    "section-closer",
    lambda words: reasons_live(words, offline=True),
    bets=_BETS,
    knobs=(*SETTING_KNOBS, RESIDENT_KNOB),
    minutes=5,
)
