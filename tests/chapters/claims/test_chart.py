"""The claims' chart, run in a real Vega: counts, cards and lists are what the tables hold."""

import json
from collections import Counter
from functools import partial
from typing import Any

import pytest

from tests import vega
from unseen_weights.chapters.claims.chapter import CLAIMS as CHAPTER
from unseen_weights.chapters.claims.model import claims as claimed
from unseen_weights.chapters.claims.model.answers import UNSAID, answered, result
from unseen_weights.words import load_words

WORDS = load_words()
CLAIMS = claimed.load_claims()
TEXTS: Any = CLAIMS.to_dict("index")
SOURCES = claimed.load_sources()
NUMBERS = {claim: number for number, claim in enumerate(CLAIMS.index, start=1)}
TEN = "".join("h" if order <= 10 else UNSAID for order in CLAIMS["order"])
SAIDS = (UNSAID, "h", "--p-n", TEN.rstrip(UNSAID), "n" * 54, "hpn" * 18)
LIVE = CHAPTER.live(WORDS)
readouts = partial(vega.readouts, LIVE)


def results(said: str) -> dict[str, str]:
    found = {claim: answered(said, number) for claim, number in NUMBERS.items()}
    return {
        claim: "none" if mine == UNSAID else result(mine, TEXTS[claim]["answer"])
        for claim, mine in found.items()
    }


@pytest.mark.parametrize("said", SAIDS)
def test_the_headline_and_the_marks_tell_how_the_bets_turned_out(said: str) -> None:
    fields = ["id", "column", "result"]
    read = readouts({"summary": ["headline"], "dots": fields}, said=said)
    expected = results(said)
    counts = Counter(expected.values())
    ten = all(expected[claim] != "none" for claim in CLAIMS.index[CLAIMS["order"] <= 10])
    headline = WORDS.text(
        "claims-headline",
        placed=54 - counts["none"],
        right=counts["right"],
        close=counts["close"],
        ten="done" if ten else "more",
    )
    assert read["summary"] == [{"headline": headline}]
    assert {row["id"]: row["result"] for row in read["dots"]} == expected
    for row in read["dots"]:
        own = 1 + claimed.ANSWERS.index(TEXTS[row["id"]]["answer"])
        assert int(row["column"]) == (0 if row["result"] == "none" else own)


@pytest.mark.parametrize("claim", CLAIMS.index)
def test_a_card_shows_its_verdict_and_sources_once_one_has_bet(claim: str) -> None:
    layers = {
        "claim": ["text", "set_h", "set_p", "set_n"],
        "verdict": ["line", "told", "sure", "noted"],
        "sources": ["source", "url"],
    }
    before = readouts(layers, picked=claim)
    assert before["verdict"] == before["sources"] == []
    (card,) = before["claim"]
    assert card["text"] == WORDS.text(f"claim-{claim.lower()}")
    said = json.loads(card["set_p"])["said"]
    assert said == UNSAID * (NUMBERS[claim] - 1) + "p"
    after = readouts(layers, picked=claim, said=said)
    (verdict,) = after["verdict"]
    row = TEXTS[claim]
    how = result("p", row["answer"])
    name = row["verdict"].replace("not supported", "unsupported")
    assert verdict["line"] == WORDS.text("claims-result", result=how, verdict=name)
    assert verdict["told"] == WORDS.text(f"claim-{claim.lower()}-told")
    assert verdict["noted"] == row["evidence"]
    own = SOURCES[SOURCES["claim"] == claim]
    assert [source["source"] for source in after["sources"]] == list(own["source"])
    assert [source["url"] for source in after["sources"]] == list(own["url"].replace("-", ""))


def test_a_bet_changes_one_letter_and_leaves_the_others() -> None:
    (card,) = readouts({"claim": ["set_h"]}, picked="C02", said="npp")["claim"]
    assert json.loads(card["set_h"]) == {"said": "nhp"}


def test_all_54_claims_can_be_reached_from_the_first_by_the_button_and_from_the_list() -> None:
    read = readouts({"listed": ["id", "set"], "dots": ["id", "next", "back"]})
    assert {json.loads(row["set"])["picked"] for row in read["listed"]} == set(CLAIMS.index)
    following = {row["id"]: json.loads(row["next"])["picked"] for row in read["dots"]}
    assert all(
        json.loads(row["back"])["picked"] == earlier
        for row in read["dots"]
        for earlier, later in following.items()
        if later == row["id"]
    )
    walk = [LIVE.start["picked"]]
    while following[walk[-1]] not in walk:
        walk.append(following[walk[-1]])
    assert [int(TEXTS[claim]["order"]) for claim in walk] == list(range(1, 55))


@pytest.mark.parametrize(
    ("filters", "column", "value"),
    [
        ({"filter_article": "second"}, "article", "second"),
        ({"filter_topic": "firms"}, "topic", "firms"),
        ({"filter_verdict": "p"}, "answer", "p"),
    ],
)
def test_the_list_holds_what_fits_its_filter(
    filters: dict[str, str], column: str, value: str
) -> None:
    said = "h" * 54
    read = readouts({"listed": ["id", "state"], "summary": ["found_text"]}, said=said, **filters)
    fit = list(CLAIMS.index[CLAIMS[column] == value])
    assert sorted(row["id"] for row in read["listed"]) == fit
    assert read["summary"] == [{"found_text": WORDS.text("claims-found", count=len(fit))}]
    assert all("hold" in row["state"] for row in read["listed"])


def test_no_filter_tells_what_was_found_before_a_bet() -> None:
    for value in claimed.ANSWERS:
        assert readouts({"listed": ["id"]}, filter_verdict=value)["listed"] == []
        found = readouts({"listed": ["id"]}, filter_verdict=value, said="---h")["listed"]
        assert [row["id"] for row in found] == (["C04"] if value == TEXTS["C04"]["answer"] else [])
    listed = readouts({"listed": ["state"]})["listed"]
    assert {row["state"] for row in listed} == {"No bet yet."}


def test_after_the_first_ten_a_closing_sentence_leads_to_the_list() -> None:
    fields = ["is_done", "is_open", "is_named", "closing"]
    tenth = str(CLAIMS["order"].eq(10).idxmax())
    read = readouts({"summary": fields, "way": ["id"]}, said=TEN, picked=tenth)
    right = sum(row["answer"] == "h" for row in TEXTS.values() if row["order"] <= 10)
    closing = WORDS.text("claims-closing", right=right, chance=3)
    assert read["summary"] == [
        {"is_done": "yes", "is_open": "", "is_named": "yes", "closing": closing}
    ]
    assert round(10 / len(claimed.ANSWERS)) == 3
    assert read["way"] == []
    begun = readouts({"summary": ["is_done"], "way": ["id"]}, said="h", picked=tenth)
    assert begun == {"summary": [{"is_done": ""}], "way": [{"id": tenth}]}


def test_what_the_articles_name_waits_and_can_be_seen_without_a_bet() -> None:
    fields = {"summary": ["is_named", "is_open", "is_done"]}
    shut = [{"is_named": "", "is_open": "yes", "is_done": ""}]
    assert readouts(fields)["summary"] == shut
    for asked in ({"seen": "yes"}, {"shown": "yes"}):
        found = readouts(fields, **asked)["summary"]
        assert found == [{"is_named": "yes", "is_open": "", "is_done": ""}]


def test_the_first_claim_is_not_one_that_real_systems_has_just_told() -> None:
    first = TEXTS[LIVE.start["picked"]]
    assert first["topic"] == "world"
    named = {claim for row in claimed.load_named()["claims"] for claim in str(row).split()}
    assert LIVE.start["picked"] not in named


def test_the_list_can_be_filtered_by_how_a_bet_turned_out() -> None:
    said = "hpn" * 18
    for how in ("right", "close", "wrong"):
        read = readouts({"listed": ["id"]}, said=said, filter_mine=how)
        expected = [claim for claim, found in results(said).items() if found == how]
        assert sorted(row["id"] for row in read["listed"]) == expected


def test_everything_that_the_articles_name_is_on_the_page_with_its_claims() -> None:
    for row in claimed.load_named().itertuples():
        assert WORDS.text(f"claims-named-{row.Index}-known") in LIVE.html.replace("&#39;", "'")
        for claim in str(row.claims).split():
            assert f'data-set=\'{{"picked": "{claim}"}}\'' in LIVE.html
