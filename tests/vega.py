"""A real Vega for tests: runs a compiled chart, and reads back what stands behind its layers."""

import html
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import vl_convert

from unseen_weights.live import Live

Row = dict[str, str]


def run(spec: dict[str, Any], readings: Sequence[str]) -> list[str]:
    """Run a Vega spec and give the values of these expressions in it, as text."""
    joined = "join([" + ", ".join(f"'' + ({reading})" for reading in readings) + "], '\\u241e')"
    # A label, not a text: Vega would measure the width of a text, which takes minutes.
    encode = {"update": {"description": {"signal": joined}}}
    mark = {"type": "symbol", "name": "reading", "encode": encode}
    bare = {key: value for key, value in spec.items() if key != "unseen"}
    svg = vl_convert.vega_to_svg({**bare, "marks": [*spec.get("marks", []), mark]})
    found = re.search(r' reading".*?aria-label="([^"]*)"', svg, re.DOTALL)
    assert found, "Vega wrote nothing."
    texts = html.unescape(found[1]).split("\u241e")
    assert len(texts) == len(readings)
    return texts


def column(dataset: str, field: str) -> str:
    """Write a Vega expression that joins a field of a dataset's rows, each with an end mark."""
    rows = f"data({json.dumps(dataset)})"
    joined = f"join(pluck({rows}, {json.dumps(field)}), '\\u241f')"
    return f"length({rows}) ? {joined} + '\\u241f' : ''"


def cells(text: str) -> list[str]:
    """Split what `column` joined."""
    return text.split("\u241f")[:-1]


def numbers(text: str) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Split what `column` joined into numbers."""
    return np.array([float(cell) for cell in cells(text)], dtype=np.float64)


def of_rows(expression: str, rows: Sequence[Mapping[str, Any]], **parameters: Any) -> list[str]:
    """Give an expression's value for each of these rows, with these parameters."""
    signals = [{"name": name, "value": value} for name, value in parameters.items()]
    spec = {"$schema": vega(), "width": 9, "height": 9, "signals": signals}
    return run(spec, [re.sub(r"\bdatum\b", f"({json.dumps(row)})", expression) for row in rows])


def vega() -> str:
    """Name the schema of the Vega at hand."""
    major = vl_convert.get_vega_version().split(".")[0]
    return f"https://vega.github.io/schema/vega/v{major}.json"


def dataset(spec: Mapping[str, Any], layer: str) -> str:
    """Name the data behind a layer; a line's stands in the group that is drawn for each line.

    What a page is sent has no marks for layers that draw nothing; `unseen` names their data.
    """
    if layer in spec.get("unseen", {}):
        return str(spec["unseen"][layer])
    for mark in spec["marks"]:
        if mark.get("name") == f"{layer}_marks":
            return str(mark["from"]["data"])
        if mark.get("name") == f"{layer}_pathgroup":
            return str(mark["from"]["facet"]["data"])
    raise AssertionError(f"There is no layer {layer}.")


def rows_behind(spec: dict[str, Any], layers: Mapping[str, Sequence[str]]) -> dict[str, list[Row]]:
    """Give these fields of the rows behind a spec's layers, as text."""
    wanted = [(layer, field) for layer, fields in layers.items() for field in fields]
    texts = run(spec, [column(dataset(spec, layer), field) for layer, field in wanted])
    columns = {where: cells(text) for where, text in zip(wanted, texts, strict=True)}
    return {
        layer: [
            dict(zip(fields, row, strict=True))
            for row in zip(*(columns[layer, field] for field in fields), strict=True)
        ]
        for layer, fields in layers.items()
    }


def readouts(live: Live, layers: Mapping[str, Sequence[str]], **start: Any) -> dict[str, list[Row]]:
    """Give the rows behind a live part's layers, with these values of its parameters."""
    unknown = set(start) - set(live.start)
    assert not unknown, f"The chart has no parameter {unknown}."
    return rows_behind(live.at(start).spec, layers)


def summary(live: Live, fields: Sequence[str], **start: Any) -> Row:
    """Give the fields of the one row that a page shows as sentences."""
    (row,) = readouts(live, {"summary": fields}, **start)["summary"]
    return row
