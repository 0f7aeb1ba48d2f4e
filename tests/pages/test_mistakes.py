"""The mistakes' page as Streamlit runs it; what the browser makes of it is in tests/browser."""

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
    at.switch_page("pages/mistakes.py")
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
    assert [title.value for title in at.title] == [WORDS.text("mistakes-question")]
    told = " ".join(block.value for block in at.markdown)
    assert WORDS.text("mistakes-recap") in told
    notes = notes_of("mistakes")
    assert len(notes) == 6
    assert all(note.source in told for note in notes)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("mistakes-question") + " " + WORDS.text("mistakes-intro")
    assert len(f"{opening} {WORDS.text('bet-mistakes')}".split()) < 150


def test_an_address_sets_rate_appeal_story_person_and_bet() -> None:
    address = {
        "rate": "7",
        "appeal": "letter",
        "ask": "ask",
        "proof": "keep",
        "person": "ruth",
        "bets": "mistakes.even.wrong",
    }
    at = page_at(address)
    assert start_of(at) == {
        "rate": 7,
        "appeal": "letter",
        "ask": "ask",
        "proof": "keep",
        "picked": "",
        "seen": "no",
        "follow": people()["ruth"],
        "bet_mistakes": "even",
    }
    written = json.loads(component(at, "address").json)["query"]
    assert dict(parse_qsl(written)) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rate", "21"),
        ("rate", "-1"),
        ("rate", "2.5"),
        ("rate", "nan"),
        ("appeal", "court"),
        ("appeal", "![x](https://example.invalid/x.png)"),
        ("ask", ""),
        ("proof", "a" * 5000),
        ("person", "nobody"),
        ("bets", "mistakes.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    at = page_at({name: value})
    (warning,) = at.warning
    assert "](" not in warning.value
    assert start_of(at) == start_of(page_at({}))
