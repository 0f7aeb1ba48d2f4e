"""Real systems' chart, run in a real Vega: bars, lists and cards are what the tables hold."""

import json
from functools import partial
from typing import Any

import pytest

from tests import vega
from unseen_weights.chapters.systems.chapter import SYSTEMS as CHAPTER
from unseen_weights.chapters.systems.model import systems as real
from unseen_weights.chapters.systems.readouts import LISTED
from unseen_weights.words import load_words

WORDS = load_words()
SYSTEMS = real.load_systems()
BARS: Any = real.scales(SYSTEMS).to_dict("index")
TEXTS: Any = SYSTEMS.to_dict("index")
SCORING = SYSTEMS[~SYSTEMS["kind"].isin(real.APART)]
LIVE = CHAPTER.live(WORDS)
readouts = partial(vega.readouts, LIVE)
SETTINGS = [
    {},
    {"filter_where": "china"},
    {"filter_who": "help", "filter_object": "none"},
    {"filter_weights": "yes"},
    {"filter_weights": "yes", "filter_where": "uk"},
    {"filter_weights": "yes", "filter_who": "court"},
]
FIELD = {"where": "where", "who": "who", "object": "object", "weights": "public"}


def fitting(settings: dict[str, str]) -> list[str]:
    rows = SCORING
    for name, value in settings.items():
        rows = rows[rows[FIELD[name.removeprefix("filter_")]] == value]
    return list(rows.index)


@pytest.mark.parametrize("settings", SETTINGS)
def test_headline_lists_and_table_hold_what_fits(settings: dict[str, str]) -> None:
    layers = {"summary": ["headline"], "listed": ["id"], **{f"list_{k}": ["id"] for k in LISTED}}
    read = readouts(layers, **settings)
    fit = fitting(settings)
    public = SYSTEMS.loc[fit, "public"]
    counts = {"full": "yes", "partly": "partly", "none": "no"}
    said = {name: int((public == value).sum()) for name, value in counts.items()}
    held = "yes" if settings.get("filter_who") == "help" else "no"
    name = SYSTEMS["short"][fit[-1]] if fit else ""
    headline = WORDS.text("systems-headline", shown=len(fit), all=44, held=held, name=name, **said)
    assert read["summary"] == [{"headline": headline}]
    assert [row["id"] for row in read["listed"]] == fit
    for kind in LISTED:
        of_kind = set(SYSTEMS.index[SYSTEMS["kind"] == kind])
        shown = of_kind if kind in real.APART else of_kind & set(fit)
        assert {row["id"] for row in read[f"list_{kind}"]} == shown


def test_each_bar_runs_from_its_low_end_to_its_high_end() -> None:
    fields = ["id", "low", "high", "left", "right", "seen"]
    for length in ("same", "true"):
        read = readouts({"bars": fields, "filled": ["id"], "bad": ["id", "bad"]}, length=length)
        bars = real.scales(SYSTEMS)
        assert {row["id"] for row in read["bars"]} == set(bars.index)
        widths = {r["id"]: float(r["right"]) - float(r["left"]) for r in read["bars"]}
        if length == "same":
            assert len({round(width, 3) for width in widths.values()}) == 1
        else:
            assert widths["S28"] == pytest.approx(widths["S40"] * 1.25)
        assert {r["id"] for r in read["filled"]} == set(bars.index[bars["public"] != "no"])
        ends = {r["id"]: r for r in read["bars"]}
        for row in read["bad"]:
            at_high = float(row["bad"]) > float(ends[row["id"]]["right"])
            assert at_high == BARS[row["id"]]["worse_high"]


def test_a_line_between_classes_stands_where_its_number_is() -> None:
    read = readouts({"tiers": ["id", "at", "x_at"], "bars": ["id", "left", "right"]})
    assert len(read["tiers"]) == len(real.load_tiers())
    ends = {r["id"]: r for r in read["bars"]}
    for row in read["tiers"]:
        left, right = float(ends[row["id"]]["left"]), float(ends[row["id"]]["right"])
        low, high = BARS[row["id"]]["low"], BARS[row["id"]]["high"]
        share = (float(row["at"]) - low) / (high - low)
        assert float(row["x_at"]) == pytest.approx(left + share * (right - left), abs=0.01)


@pytest.mark.parametrize("system", SYSTEMS.index)
def test_every_card_tells_all_that_is_known_and_where_it_was_read(system: str) -> None:
    fields = ["id", "name", *real.TOLD, *real.TOLD_OF_USE, "plain", "official", "url", "lab"]
    layers = {"card": fields, "sources": ["source", "url", "read"], "unknown": ["told"]}
    read = readouts(layers, picked=system)
    (card,) = read["card"]
    row = TEXTS[system]
    assert card["id"] == system
    for field in ("name", *real.TOLD, *real.TOLD_OF_USE):
        assert card[field] == row[field]
    own = real.load_sources()
    own = own[own["system"] == system]
    assert [r["source"] for r in read["sources"]] == list(own["source"])
    assert [r["url"] for r in read["sources"]] == list(own["url"].replace(real.NONE, ""))
    assert (card["url"] != "") == (system == "S01")
    adds = WORDS.text("systems-lab-points")
    assert (card["lab"] == adds) == (row["adds"] == "points")
    reported = "REPORTED" in row["factors"]
    assert card["official"].startswith("Reported") == reported == (system in ("S01", "S02", "S25"))
    assert "%" not in card["plain"] or not reported or "reported" in card["plain"]
    assert "%" not in card["lab"] or not reported or "reported weight" in card["lab"]
    unknown = real.load_unknown()
    assert [r["told"] for r in read["unknown"]] == list(
        unknown["told"][unknown["system"] == system]
    )


def test_every_card_can_be_chosen_from_the_list() -> None:
    for system in SYSTEMS.index:
        assert f'<option value="{system}">' in LIVE.html
    rows = readouts({f"list_{kind}": ["set"] for kind in LISTED})
    picked = {json.loads(row["set"])["picked"] for kind in rows.values() for row in kind}
    assert picked == set(SYSTEMS.index[SYSTEMS["kind"] != "scale"])


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_scales_that_fit_come_first_and_their_classes_with_them(
    settings: dict[str, str],
) -> None:
    read = readouts(
        {"bars": ["id", "place", "y_at"], "tiers": ["id", "above", "below"]}, **settings
    )
    places = {row["id"]: int(row["place"]) for row in read["bars"]}
    fit = set(fitting(settings))
    order = [bar for bar in BARS if bar in fit] + [bar for bar in BARS if bar not in fit]
    assert sorted(places, key=lambda bar: places[bar]) == order
    heights = {row["id"]: float(row["y_at"]) for row in read["bars"]}
    for row in read["tiers"]:
        middle = (float(row["above"]) + float(row["below"])) / 2
        assert middle == pytest.approx(heights[row["id"]])


def test_one_system_that_fits_is_told_in_a_plain_sentence() -> None:
    for public, told in (("yes", "all that"), ("partly", "some of what"), ("no", "not show what")):
        ways = {name: int(public == name) for name in ("yes", "partly", "no")}
        counts = {"full": ways["yes"], "partly": ways["partly"], "none": ways["no"]}
        told_of = {"held": "no", "shown": 1, "all": 44, "name": "FICO"}
        said = WORDS.text("systems-headline", **told_of, **counts)
        assert said.startswith("1 of 44 systems fits: FICO. It ")
        assert said.endswith(f"{told} counts.")


def test_a_row_is_wide_enough_for_a_thumb_on_a_phone() -> None:
    assert LIVE.heights[0] / len(BARS) >= 24


@pytest.mark.parametrize(
    ("choice", "verdict"),
    [("none", "right"), ("few", "close"), ("half", "wrong"), ("most", "wrong")],
)
def test_the_bet_is_on_how_many_show_all_that_counts_to_who_asks_for_help(
    choice: str, verdict: str
) -> None:
    public = SCORING.loc[SCORING["who"] == "help", "public"].value_counts()
    told = {"help": 11, "yes": 0, "partly": 4, "no": 7, "every": 6}
    assert [public.sum(), public["partly"], public["no"]] == [11, 4, 7]
    assert "yes" not in public
    assert (SCORING["public"] == "yes").sum() == told["every"]
    read = vega.summary(LIVE, ["verdict_systems", "feedback_systems"], bet_systems=choice)
    said = WORDS.text(f"bet-systems-{verdict}", **told)
    assert read == {"verdict_systems": verdict, "feedback_systems": said}
    assert WORDS.text("bet-systems").startswith("Eleven of these systems")


def test_a_link_to_those_who_ask_for_help_does_not_answer_the_bet() -> None:
    asked = {"filter_who": "help"}
    held = vega.summary(LIVE, ["headline"], **asked)["headline"]
    assert held.endswith("Bet first.")
    for opened in ({"bet_systems": "most"}, {"seen": "yes"}, {"shown": "yes"}):
        told = vega.summary(LIVE, ["headline"], **asked, **opened)["headline"]
        assert "11 of 44 systems: 0 show all that counts" in told
