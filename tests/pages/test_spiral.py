"""The spiral's page as Streamlit runs it; what the browser makes of it is in tests/browser."""

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.server import ROOT
from unseen_weights.chapters.chapter import notes_of
from unseen_weights.chapters.walk import people
from unseen_weights.words import load_words

WORDS = load_words()


def page_at(address: dict[str, str]) -> AppTest:
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    at.switch_page("pages/spiral.py")
    for name, value in address.items():
        at.query_params[name] = value
    at.session_state["entered"] = True  # AppTest runs the page's file alone; app.py says this
    at.run()
    assert not at.exception
    return at


def component(at: AppTest, name: str) -> Any:
    found = {one.proto.component_name: one.proto for one in at.get("bidi_component")}
    return found[f"unseen_weights.{name}"]


def start_of(at: AppTest) -> dict[str, Any]:
    """Return the values that the page hands to the browser's live part."""
    start: dict[str, Any] = json.loads(component(at, "live").bytes)["start"]
    return start


def test_the_page_has_its_words_notes_and_way_on() -> None:
    at = page_at({})
    assert [title.value for title in at.title] == ["What happens next month?"]
    told = " ".join(block.value for block in at.markdown)
    assert WORDS.text("spiral-recap") in told
    assert told.count("Can one rule be fair in every sense?") == 1
    notes = notes_of("spiral")
    assert len(notes) == 6
    assert all(note.source in told for note in notes)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("spiral-question") + " " + WORDS.text("spiral-intro")
    assert len(f"{opening} {WORDS.text('bet-spiral')}".split()) < 150


def test_an_address_sets_view_controls_person_and_bet() -> None:
    address = {
        "view": "town",
        "bite": "20",
        "keep": "ever",
        "adapt": "no",
        "person": "noa",
        "bets": "spiral.some.close",
    }
    at = page_at(address)
    assert start_of(at) == {
        "view": "town",
        "bite": 20,
        "keep": "ever",
        "adapt": "no",
        "follow": people()["noa"],
        "bet_spiral": "some",
    }
    written = json.loads(component(at, "address").json)["query"]
    assert dict(parse_qsl(written)) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bite", "15"),
        ("bite", "-1"),
        ("bite", "nan"),
        ("bite", "3e1"),
        ("keep", "24"),
        ("keep", "![x](https://example.invalid/x.png)"),
        ("adapt", ""),
        ("adapt", "<b>yes</b>"),
        ("view", "a" * 5000),
        ("person", "nobody"),
        ("bets", "spiral.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    at = page_at({name: value})
    (warning,) = at.warning
    assert "](" not in warning.value
    assert start_of(at) == start_of(page_at({}))
