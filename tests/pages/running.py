"""A page as Streamlit runs it: opened at an address, and what it hands to the browser."""

import gzip
import json
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from tests.browser.server import ROOT
from unseen_weights.chapter import notes_of
from unseen_weights.live import with_start
from unseen_weights.words import load_words

WORDS = load_words()

# Each AppTest looks through all installed packages for components; they do not change meanwhile.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


def first_page() -> AppTest:
    """Run the app as it opens."""
    at = AppTest.from_file(str(ROOT / "main.py"), default_timeout=60)
    return at.run()


def go(at: AppTest, slug: str, address: dict[str, str] | None = None) -> AppTest:
    """Go to a page as a link of the app does, or as an address does."""
    at.switch_page(f"pages/{slug.replace('-', '_')}.py")
    for name in list(at.query_params):
        del at.query_params[name]
    for name, value in (address or {}).items():
        at.query_params[name] = value
    at.session_state["entered"] = True  # AppTest runs the page's file alone; main.py says this
    at.run()
    assert not at.exception
    return at


def page_at(slug: str, address: dict[str, str] | None = None) -> AppTest:
    """Open the app, and go to a page at this address."""
    return go(first_page(), slug, address)


def component(at: AppTest, name: str) -> Any:
    """Give the one component of this name that the page draws."""
    (found,) = (
        one.proto
        for one in at.get("bidi_component")
        if one.proto.component_name == f"unseen_weights.{name}"
    )
    return found


def shown(at: AppTest) -> dict[str, Any]:
    """Return what the page hands to the browser's live part."""
    line, packed = component(at, "live").bytes.split(b"\n", 1)
    told, content = json.loads(line), json.loads(gzip.decompress(packed))
    return {**told, **content, "spec": with_start(content["spec"], told["start"])}


def values_in_spec(payload: dict[str, Any]) -> dict[str, Any]:
    """Return the values of the chart's bound parameters."""
    return {p["name"]: p["value"] for p in payload["spec"]["signals"] if "value" in p}


def address_of(at: AppTest) -> dict[str, str]:
    """Return the parameters that the page puts into the address bar."""
    return dict(parse_qsl(json.loads(component(at, "address").json)["query"]))


def start_of(at: AppTest) -> dict[str, Any]:
    """Return the values that the page hands to the browser's live part."""
    start: dict[str, Any] = shown(at)["start"]
    return start


def assert_words_and_notes(slug: str, notes: int) -> None:
    """Hold that a page shows its question, its recap and this many notes, each with its source."""
    at = page_at(slug)
    assert [title.value for title in at.title] == [WORDS.text(f"{slug}-question")]
    told = " ".join(block.value for block in at.markdown)
    assert WORDS.text(f"{slug}-recap") in told
    found = notes_of(slug)
    assert len(found) == notes
    assert all(note.told(WORDS) in told for note in found)


def assert_one_sentence_and_the_usual_setting(slug: str, name: str, value: str) -> None:
    """Hold that nonsense in the address is named once, not as markup, and changes nothing."""
    at = page_at(slug, {name: value})
    (warning,) = at.warning
    assert "](" not in warning.value
    assert start_of(at) == start_of(page_at(slug))
