"""Live pages: markup and a chart, joined in the browser by live.js, in Streamlit and offline."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import altair
import vl_convert
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from unseen_weights.live.portraits import faces_style
from unseen_weights.words import Words

FOLDER = Path(__file__).parent
_MARKS = "_marks"
_SCRIPTS = ("live.js", "moving.js", "playing.js", "cheering.js")


class Heights(NamedTuple):
    """Of a chart, in pixels: on a phone and on a wide screen.

    least: as low as a phone may make it, so that it stands whole in half the screen while one
    moves a slider; nothing, where it does not stay in sight.
    """

    phone: int = 220
    wide: int = 430
    least: int | None = None


CHART_HEIGHTS = Heights(least=180)


@dataclass(frozen=True)
class Live:
    """A page's live part: its markup, its chart as a Vega spec and the parameters' values.

    kept: what was packed of it, shared by all that begin elsewhere.
    """

    html: str
    spec: dict[str, Any]
    start: dict[str, Any]
    heights: Heights = CHART_HEIGHTS
    kept: list[tuple[tuple[Any, ...], bytes]] = field(
        default_factory=list, repr=False, compare=False
    )

    def at(self, values: Mapping[str, Any]) -> "Live":
        """The same live part, starting at other values for some of its parameters."""
        start = {**self.start, **values}
        return replace(self, start=start, spec=with_start(self.spec, start))

    def payload(self, start_id: str, standing: "Standing") -> bytes:
        """What the browser needs: a line of JSON, and the rest of it as gzip.

        Another start_id makes the browser begin at `start` again. The rest is the same for
        everybody, so it is packed once.
        """
        told = {"start": self.start, "start_id": start_id, "words": asdict(standing)}
        return _json(told) + b"\n" + self._packed()

    def content(self) -> dict[str, Any]:
        """The live part without its start."""
        bare = {**self.spec, "signals": [_bare(s, self.start) for s in self.spec["signals"]]}
        unseen = {m["name"].removesuffix(_MARKS): m["from"]["data"] for m in _unseen(self.spec)}
        bare["marks"] = [mark for mark in self.spec["marks"] if mark not in _unseen(self.spec)]
        return {"html": self.html, "spec": bare, "heights": self.heights, "unseen": unseen}

    def _packed(self) -> bytes:
        made_of = (self.html, self.spec["marks"], self.spec["data"])
        for known, packed in self.kept:
            if all(one is other for one, other in zip(known, made_of, strict=True)):
                return packed
        packed = gzip.compress(_json(self.content()), 9, mtime=0)
        self.kept.append((made_of, packed))
        return packed


@dataclass(frozen=True)
class Standing:
    """Markup that stands in a live part's place: until it is there, and when it cannot come."""

    waiting: str
    failed: str


@cache
def standing(words: Words, offline: bool = False) -> Standing:
    """What stands there on a page of the app, or in the offline file."""
    waiting = words.text("file-waiting" if offline else "live-waiting")
    failed = words.text("file-failed" if offline else "live-failed")
    return Standing(
        markup("waiting.html", words, text=waiting).strip(),
        markup("failed.html", words, text=failed).strip(),
    )


def compiled(chart: Any) -> dict[str, Any]:
    """An Altair chart as a Vega spec, compiled here once and not in every learner's browser.

    That it keeps to Vega-Lite's schema is for tests to say: it takes as long as all the rest.
    """
    told = chart.to_dict(validate=False)
    spec: dict[str, Any] = vl_convert.vegalite_to_vega(told, _vega_lite_version())
    return spec


def with_start(spec: dict[str, Any], start: dict[str, Any]) -> dict[str, Any]:
    """The Vega spec with its signals set to `start`; the given one is left as it is."""
    signals = [
        {**signal, "value": start[signal["name"]]} if signal["name"] in start else signal
        for signal in spec["signals"]
    ]
    return {**spec, "signals": signals}


def _unseen(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """The marks that draw nothing: only their rows are asked for, so no browser need keep them."""
    nothing = {"value": 0}
    looks = [(mark, mark.get("encode", {}).get("update", {})) for mark in spec["marks"]]
    return [mark for mark, look in looks if look.get("size") == look.get("opacity") == nothing]


def _bare(signal: dict[str, Any], start: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in signal.items() if k != "value" or signal["name"] not in start}


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def markup(template: str, words: Words, **values: Any) -> str:
    """A template filled, from this folder, a chapter's room (`lab/page.html`) or the library.

    `t` fetches words by id, and all values are escaped.
    """
    return _templates().get_template(template).render(t=words.text, **values)


def script() -> str:
    """live.js and what it uses: exports `mount(root, payload, hooks, vegaEmbed)`."""
    return "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in _SCRIPTS)


def style() -> str:
    """The style sheet of live pages."""
    sheets = [(FOLDER / name).read_text(encoding="utf-8") for name in ("live.css", "choices.css")]
    return "".join(sheets) + faces_style()


def lean(text: str) -> str:
    """A script without indents and without lines that only comment: it goes to every phone."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


@cache
def vega_bundle() -> str:
    """Vega, Vega-Lite and Vega-Embed in one script; sets `globalThis.unseenWeights.vegaEmbed`."""
    return _bundled("globalThis.unseenWeights = { vegaEmbed };")


@cache
def vega_alone() -> str:
    """Vega in one script, a third lighter; sets `globalThis.unseenWeights.vega`.

    VlConvert's own `vega` is empty, since Vega exports no default; so it is named by its file.
    """
    file = f"/npm/vega@{vl_convert.get_vega_version()}/+esm"
    return _bundled(f'import * as own from "{file}"; globalThis.unseenWeights = {{ vega: own }};')


def _bundled(snippet: str) -> str:
    return str(vl_convert.javascript_bundle(snippet, vl_version=_vega_lite_version()))


def _vega_lite_version() -> str:
    return ".".join(altair.SCHEMA_VERSION.removeprefix("v").split(".")[:2])


@cache
def _templates() -> Environment:
    loader = FileSystemLoader([FOLDER / "templates", FOLDER.parent / "chapters", FOLDER.parent])
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
