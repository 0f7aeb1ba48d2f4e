"""A game that is played where no Python runs: Vega answers, counts and says how the guess went.

The hidden rules of some games stand in the chart (`games`), and so do the records of everybody.
Bound parameters: `seed` and `office`, the game; `who`, `record` and `to`, the question that one
puts together; `probes`, as addresses have them; the guess `w_<record>`, `line` and `suspect`; and
`revealed`.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt

from unseen_weights.chapters.black_box import readouts
from unseen_weights.chapters.black_box.axes import DIAMOND, LABEL, ROWS, record_y
from unseen_weights.chapters.black_box.model.office import SEVENTH
from unseen_weights.charts import parts, style
from unseen_weights.live import Heights
from unseen_weights.words import Words

HEIGHTS = Heights(300, 350, least=250)

Games = Mapping[str, Mapping[str, float]]


def game_chart(
    games: Games, town: list[dict[str, Any]], start: dict[str, Any], words: Words
) -> alt.LayerChart:
    """A row for each record: its share of the guess, and once revealed of the hidden rule.

    games: weights by record, and the line, of each game by `<seed>.<office>`. town: id, name and
    records of everybody, with `seventh`.
    """
    layers = [
        *_bars(),
        *_hidden(),
        *_texts(words),
        *readouts.layers(town, words),
    ]
    rows = [{"record": name, "order": order} for order, name in enumerate(ROWS)]
    data = parts.data(rows)
    chart = alt.LayerChart(layer=layers, data=data)
    chart = parts.calculated(chart, readouts.per_record(words))
    chart = chart.transform_filter(f"datum.record != '{SEVENTH}' || (opened && rule.{SEVENTH} > 0)")
    held = {"games": {name: dict(game) for name, game in games.items()}}
    bound = parts.bound(chart, parts.parameters({**held, **start}, readouts.DERIVED))
    return parts.dressed(bound, words.text("black-box-game-alt"))


def _x(field: str) -> alt.X:
    axis = alt.Axis(grid=False, tickCount=5, labelExpr="datum.label + '%'")
    scale = alt.Scale(domain=[0, 100], nice=False)
    return alt.X(f"{field}:Q", title=None, axis=axis, scale=scale, stack=None)


def _bars() -> list[alt.Chart]:
    bars = alt.Chart().mark_bar(fill=style.SPARED, cornerRadius=3, aria=False)
    return [bars.encode(x=_x("guess"), y=record_y()).properties(name="shares")]


def _hidden() -> list[alt.Chart]:
    marks = alt.Chart().transform_filter("opened")
    return [
        marks.mark_point(**DIAMOND).encode(x=_x("hidden"), y=record_y()).properties(name="hidden")
    ]


def _texts(words: Words) -> list[alt.Chart]:
    numbers = {"label": "datum.label", "guess": "datum.guess_text", "hidden": "datum.hidden_text"}
    alone = words.expression("black-box-guess-row", label="datum.label", share="datum.guess_number")
    both = words.expression("black-box-game-row", **numbers)
    marks = alt.Chart().transform_calculate(text=f"opened ? {both} : {alone}")
    look = marks.mark_text(**LABEL, dy=alt.expr("-(height / 10) * 0.32"))
    return [look.encode(x=alt.value(0), y=record_y(), text="text:N")]
