"""The company's chart: everyone in their district's corner, and a line for each tie.

The town at every share, cost of a swap and round is computed beforehand; `share`, `cost` and
`rounds` step through.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from unseen_weights.chapters.company import readouts
from unseen_weights.chapters.company import rows as data
from unseen_weights.chapters.company.model.scores import LINE, Ties
from unseen_weights.charts import parts, style
from unseen_weights.words import Words

_WIDTH = alt.expr("of > 0 ? 1.3 : 0.9")  # on day one there are so many that they cover names
_BRIDGE = "color-mix(in srgb, #cc79a7 74%, var(--uw-ink))"  # Okabe and Ito's, as on The spiral


def company_chart(
    town: data.Town,
    totals: list[data.Row],
    people: Mapping[str, str],
    start: dict[str, Any],
    words: Words,
) -> alt.LayerChart:
    """Everyone in town, with the ties that there are at `share` per cent after `rounds`.

    totals: as `total_rows` gives them.
    """
    spots = data.people_rows(town, people)
    now = _ties_now(alt.Chart(parts.data(data.tie_rows(town))))
    corners, names = _corners()
    layers = [
        *corners,
        *_drawn(now, "!datum.bridge", "ties", stroke=style.INK, strokeWidth=0.5, opacity=0.07),
        *_drawn(now, "datum.bridge", "bridges", stroke=_BRIDGE, strokeWidth=_WIDTH, opacity=0.8),
        *_drawn(now, "datum.mine", "mine", stroke=style.INK, strokeWidth=2.4, opacity=1),
        *names,
        *parts.halos("datum.only || datum.saved", at=_at()),
        *parts.dots(words, told=("name", "district", "own", "score", "context"), at=_at()),
        *parts.followed(right="datum.x > 0.5", at=_at()),
        parts.unseen(readouts.summary(totals, words), "summary"),
        parts.unseen(readouts.by_round(totals), "by_round"),
        parts.unseen(readouts.alike(totals, words), "alike"),
        parts.unseen(readouts.person(words), "person"),
        parts.unseen(readouts.picked(words), "picked"),
    ]
    chart = alt.LayerChart(layer=layers, data=parts.data(spots))
    chart = parts.calculated(chart, _fields())
    derived = {**parts.person_parameter(people), **_constants(spots, town.ties), "line": str(LINE)}
    derived |= {**readouts.held_parameters(), **data.step_parameter(town)}
    bound = parts.bound(chart, parts.parameters(start, derived))
    return parts.dressed(bound, words.text("company-chart-alt"))


def _fields() -> dict[str, str]:
    return {
        "followed": "datum.id == follow",
        "score": data.SCORE,
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
    here = lives.transform_filter("datum.share == of && datum.cost == cost")
    listed = parts.calculated(
        here, {"marks": "split(datum.ends, '')", "number": "sequence(length(datum.ends))"}
    )
    flat = listed.transform_flatten(["marks", "number"], ["mark", "n"])
    since = f"datum.n < length(first) ? 0 : {data.BEGUN}"
    living = flat.transform_filter(f"{data.END} > now && ({since}) <= now")

    def place(old: str, new: str) -> str:
        return f"datum.n < length(first) ? {old}[datum.n] : {data.new_end(new)}"

    fields = {"from": place("first", "one"), "to": place("second", "other")}
    for field, end in (("", "from"), ("2", "to")):
        fields |= {f"{axis}{field}": f"{axis}s[datum.{end}]" for axis in "xy"}
    fields["bridge"] = "(owns[datum.from] < line) != (owns[datum.to] < line)"
    fields["mine"] = "datum.from == me || datum.to == me"
    return parts.calculated(living, fields)


def _drawn(ties: alt.Chart, test: str, name: str, **look: Any) -> list[alt.Chart]:
    marks = ties.transform_filter(test).mark_rule(aria=False, **look)
    # By its number a tie is the same line at every share, and need not be drawn anew.
    placed = marks.encode(**_at(), x2=alt.X2("x2:Q"), y2=alt.Y2("y2:Q"), key=alt.Key("n:Q"))
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
    there = parts.calculated(district, data.corner())
    boxes = there.mark_rect(fill=style.BAND, cornerRadius=6, aria=False)
    ends = {"x2": alt.X2("right:Q"), "y2": alt.Y2("bottom:Q")}
    look: dict[str, Any] = {"align": "left", "baseline": "top", "dx": 8, "dy": 5, "fontSize": 13}
    names = style.outlined(there, 12, **look, fontWeight=600)
    written = [mark.encode(**_at("left", "top"), text="district:N") for mark in names]
    return [boxes.encode(**_at("left", "top"), **ends)], written
