"""The lab: six weights, a line, and everyone they penalise."""

from typing import Any

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import people, people_options
from unseen_weights.charts.lab import lab_chart, preset_values, start_values
from unseen_weights.charts.town import CROSS
from unseen_weights.factors import TOWN
from unseen_weights.live import Live, compiled, markup, with_start
from unseen_weights.once import once
from unseen_weights.search import load_search
from unseen_weights.settings import (
    LINE_SHARE,
    PRESETS,
    SCALES,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    Settings,
    default_settings,
)
from unseen_weights.town import load_residents
from unseen_weights.words import Words


def lab_live(words: Words, settings: Settings | None = None) -> Live:
    """The lab's live part, starting at `settings` (default: all weights the same)."""
    begin = settings or default_settings(next(iter(people())))
    start = start_values(begin, people()[begin.person])
    html, spec = _built(words)
    return Live(html, with_start(spec, start), start)


@once
def _built(words: Words) -> tuple[str, dict[str, Any]]:
    start = start_values(default_settings(next(iter(people()))), "")
    found = load_search()
    findings = found.assign(id=found["person"].map(people()))
    return _html(words), compiled(lab_chart(load_residents(), start, words, findings))


def _html(words: Words) -> str:
    return markup(
        "lab.html",
        words,
        factors=[factor.name for factor in TOWN],
        weight_range=WEIGHT_RANGE,
        weight_step=WEIGHT_STEP,
        presets=[preset_button(name) for name in PRESETS],
        scales=[{"name": n, "set": {"low": s[0], "high": s[1]}} for n, s in SCALES.items()],
        people=people_options(),
        cross=CROSS,
    )


def preset_button(name: str) -> dict[str, Any]:
    """A preset for a page's markup: its name, what it sets, and its line as a share."""
    weights = {f"w_{factor}": weight for factor, weight in PRESETS[name].items()}
    return {"name": name, "set": weights | preset_values(name), "share": {"line": LINE_SHARE}}


LAB = Chapter("lab", "section-made", lab_live)
