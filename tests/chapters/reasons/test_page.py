"""The Reasons page as Streamlit runs it; what the browser makes of it is in tests/browser."""

import html
import re
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.running import page_at, shown, start_of, values_in_spec
from unseen_weights.chapters.reasons.chapter import reasons_values
from unseen_weights.chapters.reasons.model.contributions import record_of, smallest_combination
from unseen_weights.settings import Settings, default_settings
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
DEFAULT = {**reasons_values(default_settings("amina"), ""), "bet_reasons": ""}
MOVED = {"bills": 85, "loans": 20, "fines": 65, "civic": 10, "posts": 45, "friends": 5}
LINK = {name: str(weight) for name, weight in MOVED.items()} | {
    "line": "731.5",
    "scale": "0-1000",
    "person": "ruth",
    "from": "town-hall",
    "resident": "r004",
    "bets": "reasons.working.right",
}


def start(at: AppTest) -> dict[str, Any]:
    signals = values_in_spec(shown(at))
    assert signals == start_of(at)
    return signals


def smallest(at: AppTest) -> list[str]:
    bodies = [e.proto.body for e in at.get("html") if "uw-smallest" in e.proto.body]
    return [html.unescape(text) for body in bodies for text in re.findall(r"<p>(.*?)</p>", body)]


HOW = WORDS.text("reasons-smallest-how")


def test_the_page_runs_at_its_default_and_tells_the_smallest_changes() -> None:
    at = page_at("reasons")
    assert start(at) == DEFAULT
    assert not at.warning
    assert smallest(at) == [
        "What Amina Holt can start today: 2 more town events. That makes 607.0 points.",
        "The smallest of all: 1 missed instalment fewer. That makes 607.0 points. "
        "But only time can bring that.",
        "Just as small: 1 fine fewer.",
        HOW,
    ]


def test_many_changes_that_are_as_small_are_named_and_none_is_told_twice() -> None:
    assert smallest(page_at("reasons", {"person": "ruth"}))[2] == (
        "Just as small: 1 missed instalment fewer, or 1 fine fewer, or 1 more town event, "
        "or 1 flag fewer."
    )
    assert smallest(page_at("reasons", {"from": "friends", "person": "ruth"})) == [
        "Nothing that Ruth Calder can start today is enough.",
        "The smallest of all: 4 flags fewer. That makes 606.0 points. "
        "But only time can bring that.",
        "Just as small: friends’ standing 4 points higher.",
        HOW,
    ]


def test_what_is_in_nobodys_hands_is_told_and_what_time_could_do_instead() -> None:
    assert smallest(page_at("reasons", {"from": "friends", "person": "ilir"})) == [
        "Nothing that Ilir Sands can start today is enough.",
        "The smallest of all: friends’ standing 15 points higher. That makes 603.7 points. "
        "But Ilir Sands cannot do that.",
        "If friends stay as they are: 1 missed instalment fewer and 5 fines fewer and "
        "7 more town events and 2 flags fewer. That makes 602.0 points.",
        HOW,
    ]


def test_a_change_that_can_start_today_is_not_told_a_second_time() -> None:
    only_civic = dict.fromkeys(RECORDS, "0") | {"civic": "50"}
    (first, last) = smallest(page_at("reasons", only_civic))
    assert first.endswith("Amina Holt can start it today.")
    assert last == HOW


def test_a_link_from_the_lab_brings_its_rule_and_anyone() -> None:
    at = page_at("reasons", LINK)
    settings = Settings(MOVED, "0-1000", 731.5, "ruth", "town-hall")
    assert start(at) == {**reasons_values(settings, "r004"), "bet_reasons": "working"}
    assert not at.warning
    found = smallest_combination(settings.rule, record_of(RESIDENTS, "r004"))
    assert found is not None
    assert len(found.steps) > 1
    for name, steps in found.steps.items():
        assert WORDS.text(f"reasons-steps-{name}", n=steps) in " ".join(smallest(at))


def test_a_preset_alone_in_the_address_sets_its_weights() -> None:
    values = start(page_at("reasons", {"from": "bank"}))
    assert values == DEFAULT | reasons_values(default_settings("amina", "bank"), "")


def test_who_is_spared_needs_no_change() -> None:
    at = page_at("reasons", {"from": "bank", "resident": "r078"})
    assert smallest(at) == []


def test_without_any_weight_nobody_is_refused() -> None:
    at = page_at("reasons", dict.fromkeys(RECORDS, "0"))
    assert smallest(at) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bills", "-5"),
        ("loans", "nan"),
        ("line", "10000"),
        ("scale", "0-1"),
        ("person", "nobody"),
        ("resident", "r241"),
        ("resident", "![x](https://example.invalid/x.png)"),
        ("from", "<b>bank</b>"),
        ("bets", "reasons.everything.right"),
    ],
)
def test_nonsense_in_the_address_gives_the_default_and_one_sentence(name: str, value: str) -> None:
    at = page_at("reasons", {name: value})
    assert start(at) == DEFAULT
    assert len(at.warning) == 1


def test_another_run_at_the_same_address_leaves_the_live_part_as_it_is() -> None:
    at = page_at("reasons", LINK)
    before = at.get("bidi_component")[0]
    at.session_state["entered"] = False  # AppTest runs the page's file alone; main.py says this
    at.run()
    after = at.get("bidi_component")[0]
    assert after.proto.bytes == before.proto.bytes
