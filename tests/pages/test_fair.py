"""The page of Fair to whom as Streamlit runs it; the browser's part is in tests/browser."""

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.server import ROOT
from unseen_weights.chapters.chapter import notes_of
from unseen_weights.chapters.fair import FAIR
from unseen_weights.chapters.walk import people
from unseen_weights.proxies import load_proxies
from unseen_weights.words import load_words

WORDS = load_words()


def page_at(address: dict[str, str]) -> AppTest:
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    at.switch_page("pages/fair.py")
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


def test_the_page_has_its_words_notes_and_way_back() -> None:
    at = page_at({})
    assert [title.value for title in at.title] == [WORDS.text("fair-question")]
    told = " ".join(block.value for block in at.markdown)
    assert WORDS.text("fair-recap") in told
    notes = notes_of("fair")
    assert len(notes) == 7
    assert all(note.source in told for note in notes)


def test_the_opening_words_are_under_150() -> None:
    opening = WORDS.text("fair-question") + " " + WORDS.text("fair-intro")
    assert len(opening.split()) < 150


def test_the_payload_is_small() -> None:
    assert len(FAIR.live(WORDS).payload("start-1")) < 200_000


def test_the_page_tells_what_the_file_of_proxies_holds() -> None:
    html, table = FAIR.live(WORDS).html, load_proxies()
    right, pairs = table["right"], table["pairs"]
    for number in (right["carer"], right["loan_for"], pairs["carer"]):
        assert f"{number:.0f} of 100" in html or f"{number:.0f} times in 100" in html
    assert f"Of 100 people, {right['district']:.0f} are told right" in html
    assert f"Hillside and The Flats it is {right['ends']:.0f}" in html
    assert f"{pairs['loan_for']:.0f} % are told apart" in html
    for number in (*right, *table["commonest"], *pairs):
        assert f"{number:.0f} %" in html


def test_an_address_sets_groups_lines_person_and_bet() -> None:
    address = {
        "groups": "loans",
        "first-line": "636",
        "second-line": "591",
        "person": "noa",
        "bets": "fair.neither.close",
    }
    at = page_at(address)
    assert start_of(at) == {
        "groups": "loans",
        "line_one": 636,
        "line_other": 591,
        "picked": "",
        "follow": people()["noa"],
        "bet_fair": "neither",
    }
    written = json.loads(component(at, "address").json)["query"]
    assert dict(parse_qsl(written)) == address
    assert not at.warning


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("groups", "tall-short"),
        ("groups", "![x](https://example.invalid/x.png)"),
        ("groups", ""),
        ("first-line", "349"),
        ("first-line", "nan"),
        ("second-line", "951"),
        ("second-line", "600.5"),
        ("second-line", "6" * 5000),
        ("person", "nobody"),
        ("bets", "fair.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    at = page_at({name: value})
    (warning,) = at.warning
    assert "](" not in warning.value
    assert start_of(at) == start_of(page_at({}))
