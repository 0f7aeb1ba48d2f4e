"""The company's chart: everyone in their district's corner, and a line for each tie.

The town at every share and round is computed beforehand; `share` and `rounds` step through.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts import company_readouts as readouts
from unseen_weights.charts import company_rows as data
from unseen_weights.charts import town
from unseen_weights.company import LINE, Ties
from unseen_weights.company_runs import State
from unseen_weights.retying import Move
from unseen_weights.words import Words

_BRIDGE = "color-mix(in srgb, #cc79a7 74%, var(--uw-ink))"  # Okabe and Ito's, as on The spiral


def company_chart(
    residents: pd.DataFrame,
    places: pd.DataFrame,
    people: Mapping[str, str],
    ties: Ties,
    runs: Mapping[int, Sequence[Sequence[Move]]],
    states: Mapping[int, Sequence[State]],
    chance: pd.DataFrame,
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone at `places`, with the ties that there are at `share` per cent after `rounds`.

    runs, states: by share, as `company_runs` has them; chance: as `load_chance` gives it.
    """
    totals = data.total_rows(states, chance, residents["district"].tolist())
    spots = data.people_rows(residents, places, states, people)
    lives = alt.Chart(alt.InlineData(values=data.tie_rows(ties, runs)))
    now = _ties_now(lives)
    corners, names = _corners()
    layers = [
        *corners,
        *_drawn(now, "!datum.bridge", "ties", stroke=town.INK, strokeWidth=0.5, opacity=0.07),
        *_drawn(now, "datum.bridge", "bridges", stroke=_BRIDGE, strokeWidth=1.3, opacity=0.9),
        *_drawn(now, "datum.mine", "mine", stroke=town.INK, strokeWidth=2.4, opacity=1),
        *names,
        *town.halos("datum.only || datum.saved", at=_at()),
        *town.dots(words, told=("name", "district", "own", "score", "context"), at=_at()),
        *town.followed(right="datum.x > 0.5", at=_at()),
        town.unseen(readouts.summary(totals, words), "summary"),
        town.unseen(readouts.by_round(totals), "by_round"),
        town.unseen(readouts.alike(totals, words), "alike"),
        town.unseen(readouts.person(words), "person"),
        town.unseen(readouts.picked(words), "picked"),
    ]
    chart = alt.LayerChart(layer=layers, data=alt.InlineData(values=spots))
    chart = town.calculated(chart, _fields())
    derived = {**town.person_parameter(people), **_constants(spots, ties), "line": str(LINE)}
    bound = chart.add_params(*town.parameters(start, derived))
    return town.dressed(bound, words.text("company-chart-alt"))


def _fields() -> dict[str, str]:
    return {
        "followed": "datum.id == follow",
        "score": f"datum.scores[{data.STEP}]",
        "penalised": "datum.score < line",
        "only": "datum.penalised && datum.own >= line",
        "saved": "!datum.penalised && datum.own < line",
    }


def _constants(spots: Sequence[Mapping[str, Any]], ties: Ties) -> dict[str, str]:
    """What a tie looks up by the place of either end, and the ends of the town's own ties."""
    of_people = {"xs": "x", "ys": "y", "owns": "own", "ids": "id"}
    lists = {name: [spot[field] for spot in spots] for name, field in of_people.items()}
    one, other = ties.T.tolist()
    lists |= {"first": one, "second": other}
    constants = {name: json.dumps(values, separators=(",", ":")) for name, values in lists.items()}
    return {**constants, "me": "indexof(ids, follow)"}


def _ties_now(lives: alt.Chart) -> alt.Chart:
    """A row for each tie that there is at this share and after this round."""
    here = lives.transform_filter("datum.of == share")
    flat = here.transform_calculate(number="sequence(length(datum.ends))").transform_flatten(
        ["ends", "number"], ["end", "n"]
    )
    since = "datum.n < length(first) ? 0 : datum.begun[datum.n - length(first)]"
    living = flat.transform_filter(f"datum.end > rounds && ({since}) <= rounds")

    def place(old: str, new: str) -> str:
        new_one = f"datum.{new}[datum.n - length(first)]"
        return f"datum.n < length(first) ? {old}[datum.n] : {new_one}"

    fields = {"from": place("first", "one"), "to": place("second", "other")}
    for field, end in (("", "from"), ("2", "to")):
        fields |= {f"{axis}{field}": f"{axis}s[datum.{end}]" for axis in "xy"}
    fields["bridge"] = "(owns[datum.from] < line) != (owns[datum.to] < line)"
    fields["mine"] = "datum.from == me || datum.to == me"
    return town.calculated(living, fields)


def _drawn(ties: alt.Chart, test: str, name: str, **look: Any) -> list[alt.Chart]:
    marks = ties.transform_filter(test).mark_rule(aria=False, **look)
    placed = marks.encode(**_at(), x2=alt.X2("x2:Q"), y2=alt.Y2("y2:Q"))
    return [placed.properties(name=name)]


def _at(x: str = "x", y: str = "y") -> dict[str, Any]:
    across = alt.Scale(domain=[0, 1], nice=False, zero=False)
    down = alt.Scale(domain=[1, 0], nice=False, zero=False)
    return {
        "x": alt.X(f"{x}:Q", title=None, axis=None, scale=across),
        "y": alt.Y(f"{y}:Q", title=None, axis=None, scale=down),
    }


def _corners() -> tuple[list[alt.Chart], list[alt.Chart]]:
    """A corner for each district, and its name."""
    district = alt.Chart().transform_aggregate(groupby=["district"])
    there = town.calculated(district, data.corner())
    boxes = there.mark_rect(fill=town.BAND, cornerRadius=6, aria=False)
    ends = {"x2": alt.X2("right:Q"), "y2": alt.Y2("bottom:Q")}
    look: dict[str, Any] = {"align": "left", "baseline": "top", "dx": 8, "dy": 5, "fontSize": 13}
    look["fontWeight"] = 600
    outline: dict[str, Any] = {"stroke": town.BAND, "strokeWidth": 8, "strokeJoin": "round"}
    names = [
        there.mark_text(**look, **outline, aria=False),
        there.mark_text(**look, fill=town.INK, aria=False),
    ]
    written = [marks.encode(**_at("left", "top"), text="district:N") for marks in names]
    return [boxes.encode(**_at("left", "top"), **ends)], written
