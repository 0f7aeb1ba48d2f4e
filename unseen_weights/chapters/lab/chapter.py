"""The lab: six weights, a line, and everyone they penalise."""

from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.lab.chart import lab_chart, start_values
from unseen_weights.chapters.lab.model.loaded import LOADED
from unseen_weights.chapters.lab.model.search import load_search
from unseen_weights.chapters.lab.model.telling import told_apart
from unseen_weights.chapters.lab.readouts import BETS
from unseen_weights.charts import gate
from unseen_weights.charts.style import CROSS
from unseen_weights.live import Live, compiled, markup, with_start
from unseen_weights.once import once
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    PRESETS,
    SCALES,
    SETTING_KNOBS,
    TRIES_KNOB,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    Settings,
    default_settings,
)
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import followable, people_options, preset_button
from unseen_weights.words import Words


def lab_live(words: Words, settings: Settings | None = None) -> Live:
    """The lab's live part, starting at `settings` (default: all weights the same)."""
    begin = settings or default_settings(next(iter(followable())))
    start = start_values(begin, followable()[begin.person])
    html, spec = _built(words)
    return Live(html, with_start(spec, start), start)


@once
def _built(words: Words) -> tuple[str, dict[str, Any]]:
    start = start_values(default_settings(next(iter(followable()))), "")
    found = load_search()
    findings = found.assign(id=found["person"].map(followable()))
    return _html(words), compiled(lab_chart(load_residents(), start, words, findings))


def _html(words: Words) -> str:
    return markup(
        "lab/page.html",
        words,
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=WEIGHT_STEP,
        presets=[preset_button(name) for name in PRESETS],
        scales=[{"name": n, "set": {"low": s[0], "high": s[1]}} for n, s in SCALES.items()],
        people=people_options(),
        cross=CROSS,
        told=_told(words),
    )


def _told(words: Words) -> list[dict[str, Any]]:
    """How often each preset and each record alone tells who kept a promise, in 100, best first."""
    rules = {words.text("lab-told-missed"): Rule(PRESETS["missed"])}
    rules |= {words.text(f"preset-{n}"): Rule(PRESETS[n]) for n in PRESETS if n != "missed"}
    for name in (name for name in RECORDS if not PRESETS["missed"][name]):
        label = words.text("lab-told-alone", record=words.text(f"weight-{name}"))
        rules[label] = Rule({name: 1})
    right = {label: told_apart(rule, load_residents()) for label, rule in rules.items()}
    right[words.text("lab-told-toss")] = 0.5
    rows = [{"label": label, "right": round(100 * share)} for label, share in right.items()]
    return sorted(rows, key=lambda row: -row["right"])


LAB = Chapter(
    "lab",
    "section-walk",
    lab_live,
    answers=BETS,
    knobs=(*SETTING_KNOBS, LOADED, TRIES_KNOB, gate.SHOWN),
    minutes=4,
)
