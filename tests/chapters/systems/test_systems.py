"""Real systems as data: made anew the same, each with a status, a source and how sure we are."""

import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from data.make_systems import MADE, make
from unseen_weights.chapters.lab.model.loaded import CARDS
from unseen_weights.chapters.open.model.published import lines
from unseen_weights.chapters.systems.model import systems as real
from unseen_weights.chapters.systems.model.match import load_parts, matches
from unseen_weights.chapters.systems.rows import LOADED_AS, system_rows
from unseen_weights.rule import Rule
from unseen_weights.settings import SCALES, default_settings, read_settings
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

SYSTEMS = real.load_systems()
BARS: Any = real.scales(SYSTEMS).to_dict("index")
TEXTS: Any = SYSTEMS.to_dict("index")
SOURCES = real.load_sources()
WORDS = load_words()
MATCHES = matches(load_parts())
FIXES = pd.read_csv(real.FOLDER / "fixes.csv", keep_default_na=False)


def test_the_tables_come_out_again_byte_for_byte(tmp_path: Path) -> None:
    make(tmp_path)
    for name in MADE:
        assert (tmp_path / name).read_bytes() == (real.FOLDER / name).read_bytes(), name


def test_there_are_54_and_nine_of_them_are_laws_and_one_scores_nobody() -> None:
    assert len(SYSTEMS) == 54
    assert (SYSTEMS["kind"] == real.LAW).sum() == 9
    assert (~SYSTEMS["kind"].isin(real.APART)).sum() == 44


def test_better_values_win_and_a_blank_one_leaves_the_cell_blank() -> None:
    assert TEXTS["S06"]["high"] == real.NONE
    assert TEXTS["S01"]["consequences"].startswith("Deposit waivers and partner perks;")
    assert "12.6%" in TEXTS["S26"]["tiers"]
    assert TEXTS["S26"]["tiers"] == FIXES["better_value"][
        (FIXES["id"] == "S26") & (FIXES["column"] == "threshold_or_tiers")
    ].item().replace("[name from memory]", "(name from memory)")


def test_the_two_fixes_of_sources_are_carried_out() -> None:
    uber = SOURCES[SOURCES["system"] == "S37"]
    own = uber[uber["about"] == "all"]["source"]
    assert own.str.contains("Policy & Internet").sum() == 1
    assert not own.str.contains("working paper").any()
    act = " ".join(SOURCES[SOURCES["system"] == "S43"]["source"])
    assert "draft recital" not in act
    assert "Recital 31" in act


@pytest.mark.parametrize("system", SYSTEMS.index)
def test_each_has_a_status_a_source_and_a_confidence(system: str) -> None:
    row = SYSTEMS.loc[system]
    assert len(row["legal"]) > 5
    assert row["confidence"] in real.CONFIDENCE
    assert (SOURCES["system"] == system).any()


def test_a_link_stands_only_where_one_was_recorded() -> None:
    folder = real.FOLDER
    recorded = (folder / "looked_up.csv").read_text() + (folder / "fixes.csv").read_text()
    added = "https://datasociety.net/library/discriminating-tastes-customer-ratings-as-vehicles"
    for row in SOURCES.itertuples():
        url = str(row.url)
        assert url == real.NONE or url in recorded or url.startswith(added)
        assert "http" not in str(row.source)


def test_no_text_keeps_a_mark_that_only_we_understand() -> None:
    texts = [str(cell) for row in TEXTS.values() for cell in row.values()]
    for text in [*texts, *SOURCES["source"]]:
        assert not re.search(r"\[memory|re-host seen|\(linked", text), text


def test_no_cell_is_a_note_in_short() -> None:
    """No equals signs, arrows or brackets in brackets: what a card shows is written out."""
    for row in TEXTS.values():
        for cell in (str(row[column]) for column in (*real.TOLD, *real.TOLD_OF_USE, "years")):
            plain = re.sub(r"\d\(\w+\)(\(\w+\))?", "", cell)  # Article 5(1)(c)
            assert not re.search(r"\w=|[<>]|\([^()]*\(|stays? \(", plain), cell


def test_whatever_stands_as_from_memory_or_not_seen_is_listed_as_unknown() -> None:
    unknown = real.load_unknown()
    for row in SYSTEMS.itertuples():
        for column in (*real.TOLD, *real.TOLD_OF_USE, "years"):
            if column != "scored" and "from memory" in getattr(row, column):
                told = unknown[(unknown["system"] == row.Index) & (unknown["about"] == column)]
                assert len(told), (row.Index, column)


def numbers(text: str) -> set[str]:
    """Every number, a share with its sign: 90% is not 90 people."""
    signed = re.sub(r"(\d) (to|and) (?=[\d.]+ ?(%|per ?cent))", r"\1% \2 ", text)
    found = re.findall(r"(\d[\d.,]*)(?: ?(%|per ?cent))?", signed)
    return {number.rstrip(".,").replace(",", "") + ("%" if sign else "") for number, sign in found}


@pytest.mark.parametrize("system", SYSTEMS.index)
def test_every_number_in_a_plain_sentence_stands_in_the_table(system: str) -> None:
    cells = " ".join(str(cell) for cell in TEXTS[system].values())
    assert numbers(WORDS.text(f"system-{system.lower()}")) <= numbers(cells)


def test_every_system_with_fixed_points_is_marked_and_has_no_weights() -> None:
    adds = SYSTEMS.index[SYSTEMS["adds"] == "points"]
    assert set(SYSTEMS.index[SYSTEMS["kind"] == "points"]) <= set(adds)
    assert not set(adds) & set(MATCHES)


def test_the_bars_have_both_ends_and_no_other_system_has() -> None:
    bars = real.scales(SYSTEMS)
    assert (bars["low"] < bars["high"]).all()
    both = (SYSTEMS["low"] != real.NONE) & (SYSTEMS["high"] != real.NONE)
    assert set(bars.index) == set(SYSTEMS.index[both])
    assert len(bars) == 18
    assert list(bars.index[bars["worse_high"]]) == ["S36", "S35", "S41"]


def test_every_line_between_classes_stands_in_what_was_looked_up() -> None:
    for row in real.load_tiers().itertuples():
        system, at = str(row.system), float(str(row.at))
        assert BARS[system]["low"] < at < BARS[system]["high"]
        numbers = {float(n) for n in re.findall(r"\d+(?:\.\d+)?", TEXTS[system]["tiers"])}
        assert at in numbers, (system, at)


@pytest.mark.parametrize(("system", "rule"), [("S27", "schufa"), ("S47", "ams")])
def test_where_open_scores_has_the_rule_its_card_knows_points_and_lines(
    system: str, rule: str
) -> None:
    told = TEXTS[system]["factors"] + TEXTS[system]["tiers"]
    assert not re.search(r"not (seen|looked up)", told)
    in_tiers = re.findall(r"\d+", TEXTS[system]["tiers"])
    assert {str(row["low"]) for row in lines(rule).values()} <= set(in_tiers)


def test_a_system_whose_text_says_that_no_way_was_found_is_not_said_to_have_one() -> None:
    none = SYSTEMS["appeal"].str.match(r"none (found|documented)")
    assert (SYSTEMS["object"][none] == "none").all()
    unlooked = SYSTEMS["appeal"].str.startswith("not looked up") & ~SYSTEMS["kind"].isin(real.APART)
    assert (SYSTEMS["object"][unlooked] == "unknown").all()


def test_reported_weights_are_called_so_in_the_system_and_in_its_parts() -> None:
    reported = {system for system, match in MATCHES.items() if match.basis == "reported"}
    assert reported == {"S01", "S25"}
    assert all("REPORTED" in TEXTS[system]["factors"] for system in reported)
    assert "REPORTED" in TEXTS["S02"]["factors"]


def test_known_parts_make_a_whole_and_stand_in_what_was_looked_up() -> None:
    parts = load_parts()
    assert (parts.groupby("system")["percent"].sum() == 100).all()
    for row in parts[parts["system"] != "S01"].itertuples():
        assert f"{row.part} {row.percent} %" in TEXTS[str(row.system)]["factors"]
    figures = "/".join(str(p) for p in sorted(parts["percent"][parts["system"] == "S01"])[::-1])
    assert figures in TEXTS["S01"]["factors"]


def test_only_a_system_with_half_of_its_weight_in_the_town_can_be_loaded() -> None:
    assert {system: match.missing for system, match in MATCHES.items()} == {
        "S01": 35,
        "S24": 65,
        "S25": 59,
    }
    assert [system for system, match in MATCHES.items() if match.loads] == ["S01"]


def test_the_lab_says_which_card_it_was_loaded_from_with_the_cards_numbers() -> None:
    loading = {system: match for system, match in MATCHES.items() if match.loads}
    assert set(LOADED_AS) == set(loading)
    for system, match in loading.items():
        card = CARDS[LOADED_AS[system]]
        assert {**dict.fromkeys(RECORDS, 0), **card.weights} == match.weights()
        assert card.percent == 100 - match.missing
    rows = system_rows(SYSTEMS, real.scales(SYSTEMS), MATCHES, WORDS)
    urls = {row["id"]: row["url"] for row in rows if row["url"]}
    assert {system: url.split("&loaded=")[1] for system, url in urls.items()} == LOADED_AS


def test_the_link_gives_the_scores_of_the_rule_built_by_hand() -> None:
    row = TEXTS["S01"]
    settings = MATCHES["S01"].settings("amina", row["low"], row["high"])
    query = dict(part.split("=") for part in settings.rule_query.split("&"))
    read, problems = read_settings(query, people(), default_settings("noa", "bank", "0-1000"))
    assert not problems
    by_hand = {"bills": 35 / 2, "loans": 35 / 2 + 25, "friends": 5}
    rule = Rule(by_hand, SCALES["350-950"], 600)
    residents = load_residents()
    pd.testing.assert_series_equal(read.rule.score(residents), rule.score(residents))
    assert read.rule.penalised(residents).equals(rule.penalised(residents))


def test_every_right_has_a_place_and_a_source_or_says_that_none_was_seen() -> None:
    rights = real.load_rights()
    pairs = set(zip(rights["place"], rights["right"], strict=True))
    assert len(pairs) == len(rights) == len(real.PLACES) * len(real.RIGHTS)
    unseen = rights["source"] == "No source seen"
    assert ((rights["confidence"] == "memory") == unseen).all()
    assert (rights["url"][unseen] == real.NONE).all()
