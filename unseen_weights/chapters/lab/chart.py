"""The lab's chart: every resident's dot by score and district, and the readouts beside it.

Weights, scale, line, the person followed and the preset one came from are bound parameters;
all that follows from them is computed by Vega in the browser.
"""

from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import town
from unseen_weights.charts.lab_readouts import readouts
from unseen_weights.charts.town import RECORDS
from unseen_weights.rule import Rule
from unseen_weights.settings import LINE_SHARE, PRESETS, WEIGHT_RANGE, WEIGHT_STEP, Settings
from unseen_weights.words import Words

READOUTS = ("summary", "rates", "newly_penalised", "newly_spared", "below")
_ANY_RULE = Rule(dict.fromkeys(RECORDS, 1))


def lab_chart(
    residents: pd.DataFrame, start: dict[str, Any], words: Words, findings: pd.DataFrame
) -> alt.LayerChart:
    """The lab over `residents` (as load_residents gives them).

    start: the value of every bound parameter, as `start_values` gives them. findings: what the
    search found (`search.load_search`), with the people's resident ids as `id`.
    """
    marks = [
        *town.bands(),
        *town.tint(),
        *town.halos("datum.changed"),
        *town.dots(words),
        *town.line(words),
        *town.district_labels(words),
        *town.followed(),
    ]
    data = alt.InlineData(values=town.rows(residents, words))
    layered = alt.LayerChart(layer=[*marks, *readouts(words, findings)], data=data)
    chart = town.calculated(layered, _per_resident())
    bound = chart.add_params(*town.parameters(start, _derived()))
    return town.dressed(bound, words.text("lab-chart-alt"))


def start_values(settings: Settings, follow: str) -> dict[str, Any]:
    """The value of every bound parameter for these settings; follow: a resident's id."""
    low, high = settings.rule.scale
    return {
        **{f"w_{name}": settings.weights[name] for name in RECORDS},
        **preset_values(settings.preset),
        "low": low,
        "high": high,
        "line": settings.line,
        "follow": follow,
        "picked": "",
    }


def preset_values(preset: str) -> dict[str, Any]:
    """The parameters that say what one compares with: a preset's name and its weights."""
    return {"preset": preset, **{f"base_{name}": PRESETS[preset][name] for name in RECORDS}}


def _derived() -> dict[str, str]:
    low, high = WEIGHT_RANGE
    share = f"floor((low + (high - low) * ({LINE_SHARE!r})) * 1000000 + 0.5) / 1000000"
    derived = {"base_line": share, "total_weight": " + ".join(f"w_{name}" for name in RECORDS)}
    for name in RECORDS:
        derived[f"more_{name}"] = f"min({high}, w_{name} + {WEIGHT_STEP})"
        derived[f"less_{name}"] = f"max({low}, w_{name} - {WEIGHT_STEP})"
    return derived


def _per_resident() -> dict[str, str]:
    weights = {name: f"w_{name}" for name in RECORDS}
    base = {name: f"base_{name}" for name in RECORDS}
    stepped = [weights | {name: f"{way}_{name}"} for name in RECORDS for way in ("more", "less")]
    flips = " || ".join(f"datum.penalised != ({_penalised(other)})" for other in stepped)
    return {
        "score": _ANY_RULE.expression(weights, ("low", "high")),
        "penalised": "datum.score < line",
        "was_penalised": _penalised(base, "base_line"),
        "changed": "datum.penalised != datum.was_penalised",
        "fragile": flips,
        "followed": "datum.id == follow",
    }


def _penalised(weights: dict[str, str], line: str = "line") -> str:
    return _ANY_RULE.expression(weights, ("low", "high"), line, of="penalised")
