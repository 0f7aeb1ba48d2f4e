"""Every page's chart keeps to Vega-Lite's schema, which nothing asks for when a page is opened.

In a process of its own: charts that were built before would not be built again.
"""

import json
import subprocess
import sys

import altair as alt
import vl_convert
from altair.utils.schemapi import validate_jsonschema

from unseen_weights.contents import CHAPTERS
from unseen_weights.words import load_words


def test_every_chart_keeps_to_the_schema() -> None:
    told = subprocess.run(
        [sys.executable, "-m", __name__], check=True, capture_output=True, text=True, timeout=300
    )
    counted = int(told.stdout)
    assert counted >= len(CHAPTERS)


def test_a_chart_that_breaks_it_would_be_seen() -> None:
    assert not keeps_to_schema({"data": {"values": []}, "mark": "no such mark", "encoding": {}})


def keeps_to_schema(chart: dict[str, object]) -> bool:
    schema = alt.load_schema()
    return validate_jsonschema(json.loads(json.dumps(chart)), schema, raise_error=False) is None


def all_charts() -> int:
    """Build every page's charts, holding each against the schema, and return how many there are."""
    seen: list[str] = []
    compiled = vl_convert.vegalite_to_vega

    def held(chart: dict[str, object], version: str) -> dict[str, object]:
        assert keeps_to_schema(chart)
        seen.append(version)
        return dict(compiled(chart, version))

    vl_convert.vegalite_to_vega = held  # type: ignore[assignment]
    for chapter in CHAPTERS:
        chapter.live(load_words())
    return len(seen)


if __name__ == "__main__":
    print(all_charts())
