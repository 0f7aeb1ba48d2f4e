"""Live pages: markup and a chart, joined in the browser by live.js, in Streamlit and offline."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import altair
import vl_convert
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from unseen_weights.words import Words

FOLDER = Path(__file__).parent
CHART_HEIGHTS = (232, 430)


@dataclass(frozen=True)
class Live:
    """A page's live part: its markup, its chart as a Vega spec and the parameters' values.

    heights: of the chart in pixels, on a phone and on a wide screen.
    """

    html: str
    spec: dict[str, Any]
    start: dict[str, Any]
    heights: tuple[int, int] = CHART_HEIGHTS

    def at(self, values: Mapping[str, Any]) -> "Live":
        """The same live part, starting at other values for some of its parameters."""
        start = {**self.start, **values}
        return replace(self, start=start, spec=with_start(self.spec, start))

    def payload(self, start_id: str) -> bytes:
        """What the browser needs, as JSON; another start_id makes it begin at `start` again."""
        content = {
            "html": self.html,
            "spec": self.spec,
            "start": self.start,
            "heights": self.heights,
            "start_id": start_id,
        }
        tight = (",", ":")
        return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=tight).encode()


def compiled(chart: Any) -> dict[str, Any]:
    """An Altair chart as a Vega spec, compiled here once and not in every learner's browser."""
    spec: dict[str, Any] = vl_convert.vegalite_to_vega(chart.to_dict(), _vega_lite_version())
    return spec


def with_start(spec: dict[str, Any], start: dict[str, Any]) -> dict[str, Any]:
    """The Vega spec with its signals set to `start`; the given one is left as it is."""
    signals = [
        {**signal, "value": start[signal["name"]]} if signal["name"] in start else signal
        for signal in spec["signals"]
    ]
    return {**spec, "signals": signals}


def markup(template: str, words: Words, **values: Any) -> str:
    """A template of this folder, filled; `t` fetches words by id, and all values are escaped."""
    return _templates().get_template(template).render(t=words.text, **values)


def script() -> str:
    """live.js: exports `mount(root, payload, hooks, vegaEmbed)`."""
    return (FOLDER / "live.js").read_text(encoding="utf-8")


def style() -> str:
    """The style sheet of live pages."""
    return (FOLDER / "live.css").read_text(encoding="utf-8")


@cache
def vega_bundle() -> str:
    """Vega, Vega-Lite and Vega-Embed in one script; sets `globalThis.unseenWeights.vegaEmbed`."""
    snippet = "globalThis.unseenWeights = { vegaEmbed };"
    return str(vl_convert.javascript_bundle(snippet, vl_version=_vega_lite_version()))


def _vega_lite_version() -> str:
    return ".".join(altair.SCHEMA_VERSION.removeprefix("v").split(".")[:2])


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(FOLDER / "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
