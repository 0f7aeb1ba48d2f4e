"""The mistakes' chart: everyone by true score; the higher a dot, the more often it is misjudged.

Numbers come from 200 draws for every setting, made beforehand; `rate`, `appeal` and the four kinds
step through.
While the bet is open, a rate that one has not set oneself is held back: all shows 0 (`at`).
"""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.mistakes import readouts
from unseen_weights.chapters.mistakes import rows as packing
from unseen_weights.chapters.mistakes.model.appeals import APPEALS
from unseen_weights.chapters.mistakes.model.files import COUNTS
from unseen_weights.chapters.mistakes.model.mistakes import DRAWS
from unseen_weights.chapters.mistakes.model.stories import STORIES, Told
from unseen_weights.charts import gate, parts, style
from unseen_weights.rule import Rule, rounded_expression
from unseen_weights.words import Words

SETTLED = "(ask == 'ask' && proof != 'open')"
GIVEN = "(ask == 'ask' && proof == 'give')"
HELD = f"rate > 0 && !{gate.is_open(('mistakes',))}"
_STRIP, _ABOVE = 0.16, 0.76
_FAR_RIGHT = "datum.score > low + 3 * (high - low) / 4"
_MOSTLY_LEFT = "datum.score > low + (high - low) / 4"  # there are fewer dots


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

    runs: "town", "people" and "appeals", as `model/files.py` loads them. `rate`, `appeal`, the
    four kinds, `ask`, `proof` and `seen` are bound parameters.
    """
    layers = [
        *parts.bands(),
        *parts.tint(),
        *_without_appeal(),
        *parts.dots(words, told=("name", "district", "score", "wrongly", "still", "context")),
        *parts.line(words),
        *readouts.district_labels(runs["town"], words),
        *_moved(),
        *parts.followed(right=parts.name_left(_MOSTLY_LEFT)),
        parts.unseen(readouts.summary(runs, rule, residents, stories, words), "summary"),
        parts.unseen(readouts.districts(runs["town"], words), "districts"),
        parts.unseen(readouts.picked(words), "picked"),
        parts.unseen(readouts.outcomes(runs["appeals"], words), "outcomes"),
        parts.unseen(readouts.mixes(runs["town"], words), "mixes"),
    ]
    rows = _rows(residents, people, runs["people"], stories, words)
    chart = alt.LayerChart(layer=layers, data=parts.data(rows))
    chart = parts.calculated(chart, _fields(rule))
    derived = {**parts.person_parameter(people), **parts.scale_parameters(rule)}
    derived |= {"line": str(rule.line), "held": HELD, **_reading()}
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("mistakes-chart-alt"))


def _reading() -> dict[str, str]:
    """The derived parameters with which packed numbers are read."""
    return {
        "letters": json.dumps(packing.LETTERS, ensure_ascii=False),
        "mix": packing.mix_expression(),
        "at": "held || mix == 0 ? 0 : rate",
        "way": f"indexof({json.dumps([*APPEALS])}, appeal)",
        "left_at": f"indexof({json.dumps(COUNTS)}, appeal == 'none' ? 'penalised' : appeal)",
    }


def _rows(
    residents: pd.DataFrame,
    people: Mapping[str, str],
    runs: pd.DataFrame,
    stories: Mapping[str, Told],
    words: Words,
) -> list[dict[str, Any]]:
    by_resident = packing.of_people(runs)
    gains = {people[slug]: told.after - told.before for slug, told in stories.items()}
    others = {STORIES[s].other: (people[s], t) for s, t in stories.items()}
    rows = parts.rows(residents, words)
    for row in rows:
        row["wrongs"] = by_resident.get(row["id"], {})
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
        "score": rounded_expression(f"datum.score_before + {shift}"),
        "truly": f"datum.score < {rule.line}",
        "checked": checked,
        "own": "datum.checked ? null : datum.wrongs[mix]",
        "without": _share("datum.own[0]"),
        "chance": _share("datum.own[way] || datum.own[0]"),
        "place": _height("datum.chance"),
        "penalised": "datum.chance > 0.5 ? !datum.truly : datum.truly",
        "wrongly": "held ? '–' : format(datum.without, '.0%')",
        "still": "held ? '–' : format(datum.chance, '.0%')",
    }


def _share(text: str) -> str:
    return f"datum.own ? {packing.unpacked(text)} / {DRAWS} : 0"


def _height(chance: str) -> str:
    """Where in its row a dot is: 1 is the foot, a strip in which the never misjudged lie loosely.

    The root gives room to the small chances, which are most of them.
    """
    never = f"1 - {_STRIP} * ({parts.scattered(parts.PLASTIC)})"
    return f"{chance} > 0 ? {_ABOVE} * (1 - sqrt({chance})) : {never}"


def _without_appeal() -> list[alt.Chart]:
    """An empty ring where each would be if nobody could appeal, for whom that differs."""
    there = alt.Chart().transform_filter("datum.without > datum.chance")
    raised = there.transform_calculate(place=_height("datum.without"))
    marks = raised.mark_point(
        filled=False,
        shape="circle",
        size=alt.expr(f"{style.NARROW} ? 26 : 60"),
        stroke=style.MUTED,
        strokeWidth=1.2,
        opacity=0.75,
        aria=False,
    )
    return [marks.encode(**parts.place()).properties(name="without")]


def _moved() -> list[alt.Chart]:
    """What the story moved: a line from the old score to the new one, and the namesake's name."""
    both = alt.Chart().transform_filter("datum.checked && datum.score != datum.score_before")
    place = parts.place()
    path = both.mark_rule(stroke=style.INK, strokeWidth=2, aria=False)
    named = alt.Chart().transform_filter("datum.given")
    side = alt.expr(f"{_FAR_RIGHT} ? 'right' : 'left'")  # the followed one's name is on its left
    look: dict[str, Any] = {"fontSize": 13, "baseline": "bottom", "dy": -9, "align": side}
    names = style.outlined(named, 4, **look)
    return [
        path.encode(**place, x2=alt.X2("score_before:Q")).properties(name="moved"),
        *(name.encode(**place, text="name:N") for name in names),
    ]
