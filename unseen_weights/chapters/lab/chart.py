"""The lab's chart: every resident's dot by score and district, and the readouts beside it.

Weights, scale, line, the person followed and the preset one came from are bound parameters;
all that follows from them is computed by Vega in the browser.
"""

from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.lab.model.loaded import LOADED
from unseen_weights.chapters.lab.readouts import BETS, OPEN, readouts
from unseen_weights.charts import gate, parts
from unseen_weights.knobs import bet_param
from unseen_weights.rule import Rule, rounded_expression
from unseen_weights.settings import LINE_SHARE, WEIGHT_RANGE, WEIGHT_STEP, Settings
from unseen_weights.town import RECORDS
from unseen_weights.walk import followable, preset_values
from unseen_weights.words import Words

READOUTS = ("summary", "rates", "newly_penalised", "newly_spared", "below")
_ANY_RULE = Rule(dict.fromkeys(RECORDS, 1))


def lab_chart(
    residents: pd.DataFrame, start: dict[str, Any], words: Words, findings: pd.DataFrame
) -> alt.LayerChart:
    """The lab over `residents` (as load_residents gives them).

    start: the value of every bound parameter, as `start_values` gives them. findings: what the
    search found (`search.load_search`), with the people's resident ids as `id`. How many of those
    below the line kept their promise is the bet of The line, and waits behind its gate.
    """
    marks = [
        *parts.bands(),
        *parts.tint(),
        *parts.halos("datum.changed"),
        *parts.kept_in_vain(f"{OPEN} && datum.penalised && datum.kept_promise"),
        *parts.dots(words),
        *parts.line(words),
        *parts.district_labels(words),
        *parts.followed(),
    ]
    data = parts.data(parts.rows(residents, words))
    layered = alt.LayerChart(layer=[*marks, *readouts(words, findings)], data=data)
    chart = parts.calculated(layered, _per_resident())
    bound = parts.bound(chart, parts.parameters(start, _derived()))
    return parts.dressed(bound, words.text("lab-chart-alt"))


def start_values(settings: Settings, follow: str, loaded: str = "") -> dict[str, Any]:
    """The value of every bound parameter for these settings.

    follow: a resident's id; loaded: a card of Real systems that the weights came from, or ''.
    """
    low, high = settings.rule.scale
    return {
        **{f"w_{name}": settings.weights[name] for name in RECORDS},
        **preset_values(settings.preset),
        "low": low,
        "high": high,
        "line": settings.line,
        "follow": follow,
        "picked": "",
        LOADED.param: loaded,
        **dict.fromkeys(map(bet_param, BETS), ""),
        **gate.START,
    }


def _derived() -> dict[str, str]:
    low, high = WEIGHT_RANGE
    share = rounded_expression(f"low + (high - low) * ({LINE_SHARE!r})")
    derived = parts.person_parameter(followable())
    derived |= {"base_line": share, "total_weight": " + ".join(f"w_{name}" for name in RECORDS)}
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
