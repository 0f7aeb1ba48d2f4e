"""The lab's page as Streamlit runs it; what the browser makes of it is in tests/browser."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.running import WORDS, address_of, page_at, shown, values_in_spec
from unseen_weights.factors import TOWN
from unseen_weights.settings import LINE_SHARE, PRESETS
from unseen_weights.town import load_people

FIRST_WEIGHT = 8  # after the try's number, two counts, four rates and the preset
RECORDS = [factor.name for factor in TOWN]
PEOPLE = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
MOVED = {"bills": "85", "loans": "20", "fines": "65", "civic": "10", "posts": "45", "friends": "5"}
LINK = MOVED | {"line": "571.5", "scale": "0-1000", "person": "ruth", "from": "town-hall"}
DEFAULT = {
    **{f"w_{name}": 50 for name in RECORDS},
    **{f"base_{name}": 50 for name in RECORDS},
    "low": 350,
    "high": 950,
    "line": 600,
    "preset": "same",
    "follow": next(iter(PEOPLE.values())),
    "picked": "",
    "loaded": "",
    "bet_line": "",
    "seen": "no",
    "shown": "",
}


def tries(at: AppTest) -> list[list[str]]:
    """Return the cells of the table of tries, by row."""
    bodies = [element.proto.body for element in at.get("html")]
    rows = [row for body in bodies for row in re.findall(r"<tr>.*?</tr>", body, re.DOTALL)]
    return [re.findall(r"<td>(.*?)</td>", row) for row in rows]


def test_the_lab_runs_at_its_default() -> None:
    at = page_at("lab")
    payload = shown(at)
    assert values_in_spec(payload) == payload["start"] == DEFAULT
    assert not at.warning
    assert not tries(at)


def test_the_charts_spec_holds_the_values_of_the_address() -> None:
    at = page_at("lab", LINK)
    payload = shown(at)
    assert not at.warning
    expected = {
        **{f"w_{name}": int(MOVED[name]) for name in RECORDS},
        **{f"base_{name}": weight for name, weight in PRESETS["town-hall"].items()},
        "low": 0,
        "high": 1000,
        "line": 571.5,
        "preset": "town-hall",
        "follow": PEOPLE["ruth"],
        "picked": "",
        "loaded": "",
        "bet_line": "",
        "seen": "no",
        "shown": "",
    }
    assert values_in_spec(payload) == payload["start"] == expected


def test_the_tries_of_the_address_are_shown() -> None:
    at = page_at(
        "lab", {"tries": "80.100.20.0.0.10_600_350-950_bank~1.2.3.4.5.6_430_0-1000_platform"}
    )
    weights = [
        [int(cell) for cell in row[FIRST_WEIGHT : FIRST_WEIGHT + len(RECORDS)]] for row in tries(at)
    ]
    assert weights == [list(PRESETS["bank"].values()), [1, 2, 3, 4, 5, 6]]


NONSENSE: dict[str, dict[str, str]] = {
    "a weight below its range": {"bills": "-5"},
    "a weight above its range": {"loans": "101"},
    "a weight between two whole numbers": {"fines": "7.5"},
    "a weight in words": {"civic": "many"},
    "a weight in another notation": {"posts": "1e1"},
    "a weight that is no number": {"friends": "nan"},
    "a line off its scale": {"line": "999"},
    "a line off the other scale": {"scale": "0-1000", "line": "1001"},
    "a line in words": {"line": "low"},
    "an unknown scale": {"scale": "1-10"},
    "an unknown person": {"person": "nobody"},
    "an unknown preset": {"from": "nowhere"},
    "markup": {"from": "![x](https://example.invalid/x.png)"},
    "a try that is none": {"tries": "bank"},
    "tries of nothing": {"tries": "~~_~x"},
    "a try with a weight missing": {"tries": "1.2.3.4.5_600_350-950_same"},
    "a try with a line off its scale": {"tries": "1.2.3.4.5.6_100_350-950_same"},
}


@pytest.mark.parametrize("query", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_in_the_address_gives_the_default_and_one_sentence(query: dict[str, str]) -> None:
    at = page_at("lab", query)
    payload = shown(at)
    on_other = query.get("scale") == "0-1000"
    scale = {"low": 0, "high": 1000, "line": pytest.approx(LINE_SHARE * 1000)} if on_other else {}
    assert payload["start"] == DEFAULT | scale
    assert values_in_spec(payload) == payload["start"]
    (warning,) = at.warning
    said = warning.value.replace("\u2060", "").replace("\\", "")
    name, value = list(query.items())[-1]
    told = value.split("~")[-1].rstrip(")")  # an address's last bracket is not read as of it
    assert f"“{told}”" in said
    assert "try" in said if name == "tries" else name in said
    assert re.fullmatch(r"[^\n]+\.", said), "It must be one sentence."
    assert said.count(". ") == 0, "It must be one sentence."
    usual = {"person": next(iter(PEOPLE)), "from": "same", "scale": "350-950", "line": "600"}
    usual |= {"scale": "0-1000", "line": "416.666667"} if on_other else {}
    assert address_of(at) == dict.fromkeys(RECORDS, "50") | usual
    assert not tries(at)
    assert WORDS.text("tries-none") in [markdown.value for markdown in at.markdown]


def test_another_run_at_the_same_address_leaves_the_live_part_as_it_is() -> None:
    at = page_at("lab", LINK)
    before = shown(at)
    at.session_state["entered"] = False  # AppTest runs the page's file alone; main.py says this
    at.run()
    assert shown(at) == before
    at.query_params["bills"] = "15"
    at.run()
    after = shown(at)
    assert after["start_id"] != before["start_id"]
    assert after["start"] == before["start"] | {"w_bills": 15}


def test_tries_say_who_kept_their_promise_only_where_the_bet_on_the_line_is_open() -> None:
    one = {"tries": "50.50.50.50.50.50_600_350-950_same"}
    cases: list[tuple[dict[str, str], str]] = [
        ({}, "–"),
        ({"shown": "yes"}, "14"),
        ({"bets": "line.none.wrong"}, "14"),
    ]
    for opened, kept in cases:
        (row,) = tries(page_at("lab", one | opened))
        assert row[1:3] == ["37", kept]
