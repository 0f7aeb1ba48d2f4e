"""The mistakes' chart: everyone by true score; the higher a dot, the more often it is misjudged.

Numbers come from 200 draws for every setting, made beforehand; `rate` and `appeal` step through.
While the bet is open, a rate that one has not set oneself is held back: all shows 0 (`at`).
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.appeals import APPEALS
from unseen_weights.charts import mistakes_readouts as readouts
from unseen_weights.charts import town
from unseen_weights.mistake_stories import STORIES, Told
from unseen_weights.mistakes import DRAWS
from unseen_weights.rule import Rule
from unseen_weights.words import Words

SETTLED = "(ask == 'ask' && proof != 'open')"
GIVEN = "(ask == 'ask' && proof == 'give')"
HELD = "bet_mistakes == '' && rate > 0 && seen != 'yes'"
_NAME_LEFT = "datum.score > low + (high - low) / 4"  # there are fewer dots


def mistakes_chart(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    rule: Rule,
    runs: Mapping[str, pd.DataFrame],
    stories: Mapping[str, Told],
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone by `rule`'s true score, in their district's row, at their chance of being misjudged.

    runs: "town", "people" and "appeals", as `mistake_runs` loads them. `rate`, `appeal`, `ask`,
    `proof` and `seen` are bound parameters.
    """
    layers = [
        *town.bands(),
        *town.tint(),
        *_without_appeal(),
        *town.dots(words, told=("name", "district", "score", "wrongly", "still", "context")),
        *town.line(words),
        *readouts.district_labels(runs["town"], words),
        *_moved(),
        *town.followed(right=_NAME_LEFT),
        town.unseen(readouts.summary(runs, stories, words), "summary"),
        town.unseen(readouts.districts(runs["town"], words), "districts"),
        town.unseen(readouts.picked(words), "picked"),
        town.unseen(readouts.outcomes(runs["appeals"], words), "outcomes"),
    ]
    rows = _rows(residents, people, runs["people"], stories, words)
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=rows))
    chart = town.calculated(chart, _fields(rule))
    low, high = rule.scale
    derived = {**town.person_parameter(people), "line": str(rule.line)}
    derived |= {"low": str(low), "high": str(high), "held": HELD, "at": "held ? 0 : rate"}
    bound = chart.add_params(*town.parameters(start, derived))
    return town.dressed(bound, words.text("mistakes-chart-alt"))


def _rows(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    runs: pd.DataFrame,
    stories: Mapping[str, Told],
    words: Words,
) -> list[dict[str, Any]]:
    by_resident = {str(i): rows.sort_values("rate") for i, rows in runs.groupby("id")}
    gains = {people[slug]: told.after - told.before for slug, told in stories.items()}
    others = {STORIES[s].other: (people[s], t) for s, t in stories.items()}
    rows = town.rows(residents, words)
    for row in rows:
        counts = by_resident[row["id"]]
        row["wrongs"] = {name: counts[name].tolist() for name in APPEALS}
        row["gain"] = gains.get(row["id"], 0)
        namesake, told = others.get(row["id"], ("", None))
        row["namesake"] = namesake
        row["change"] = told.other_after - told.other_before if told else 0
    return rows


def _fields(rule: Rule) -> dict[str, str]:
    shift = f"({SETTLED} && datum.followed ? datum.gain : datum.given ? datum.change : 0)"
    checked = f"(datum.given || ({SETTLED} && datum.followed))"
    return {
        "followed": "datum.id == follow",
        "given": f"{GIVEN} && datum.namesake == follow",
        "score_before": rule.expression(),
        "score": f"round((datum.score_before + {shift}) * 1000000) / 1000000",
        "truly": f"datum.score < {rule.line}",
        "checked": checked,
        "without": f"datum.checked ? 0 : datum.wrongs.none[at] / {DRAWS}",
        "chance": f"datum.checked ? 0 : datum.wrongs[appeal][at] / {DRAWS}",
        "place": "1 - datum.chance",
        "penalised": "datum.chance > 0.5 ? !datum.truly : datum.truly",
        "wrongly": "held ? '–' : format(datum.without, '.0%')",
        "still": "held ? '–' : format(datum.chance, '.0%')",
    }


def _without_appeal() -> list[alt.Chart]:
    """An empty ring where each would be if nobody could appeal, for whom that differs."""
    there = alt.Chart().transform_filter("datum.without > datum.chance")
    raised = there.transform_calculate(place="1 - datum.without")
    marks = raised.mark_point(
        filled=False,
        shape="circle",
        size=alt.expr("width < 520 ? 26 : 60"),
        stroke=town.MUTED,
        strokeWidth=1.2,
        opacity=0.75,
        aria=False,
    )
    return [marks.encode(**town.place()).properties(name="without")]


def _moved() -> list[alt.Chart]:
    """What the story moved: a line from the old score to the new one, and the namesake's name."""
    both = alt.Chart().transform_filter("datum.checked && datum.score != datum.score_before")
    place = town.place()
    path = both.mark_rule(stroke=town.INK, strokeWidth=2, aria=False)
    named = alt.Chart().transform_filter("datum.given")
    side = alt.expr("datum.score > (low + high) / 2 ? 'right' : 'left'")
    look: dict[str, Any] = {"fontSize": 13, "baseline": "bottom", "dy": -9, "align": side}
    outline = named.mark_text(
        **look, stroke=town.BAND, strokeWidth=4, strokeJoin="round", aria=False
    )
    name = named.mark_text(**look, fill=town.INK, aria=False)
    return [
        path.encode(**place, x2=alt.X2("score_before:Q")).properties(name="moved"),
        outline.encode(**place, text="name:N"),
        name.encode(**place, text="name:N"),
    ]
