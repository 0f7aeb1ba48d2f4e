"""The claims as data: made anew the same, each with a verdict, a source and how sure we are."""

import re
from pathlib import Path
from typing import Any

import pytest

from data.looked_up import source, split
from data.make_claims import MADE, make
from unseen_weights.chapters.claims.model import claims as claimed
from unseen_weights.chapters.claims.model.answers import UNSAID, answered, answers_knob, result
from unseen_weights.chapters.systems.model.systems import load_systems
from unseen_weights.contents import CHAPTERS
from unseen_weights.knobs import read_knobs
from unseen_weights.town import DATA
from unseen_weights.words import load_words

WORDS = load_words()
CLAIMS = claimed.load_claims()
TEXTS: Any = CLAIMS.to_dict("index")
SOURCES = claimed.load_sources()
SAID = answers_knob(54)


def read(text: str) -> object:
    return read_knobs([SAID], {"said": text}, {"said": None})[0]["said"]  # type: ignore[dict-item]


def test_the_tables_come_out_again_byte_for_byte(tmp_path: Path) -> None:
    make(tmp_path)
    for name in MADE:
        assert (tmp_path / name).read_bytes() == (claimed.FOLDER / name).read_bytes(), name


def test_there_are_54_claims_of_two_articles_and_each_has_its_place() -> None:
    assert list(CLAIMS.index) == [f"C{number:02}" for number in range(1, 55)]
    assert dict(CLAIMS["article"].value_counts()) == {"first": 30, "second": 24}
    assert sorted(CLAIMS["order"]) == list(range(1, 55))


def test_the_first_ten_are_of_both_articles_and_of_every_verdict_that_one_can_bet() -> None:
    ten = CLAIMS[CLAIMS["order"] <= claimed.FIRST]
    assert len(ten) == 10
    assert set(ten["article"]) == set(claimed.ARTICLES)
    assert set(ten["answer"]) == set(claimed.ANSWERS)
    assert ten["answer"].value_counts().min() >= 3
    assert ten["topic"].nunique() >= 4


@pytest.mark.parametrize("claim", CLAIMS.index)
def test_each_has_a_verdict_a_confidence_and_a_source_or_says_that_none_was_seen(
    claim: str,
) -> None:
    row = TEXTS[claim]
    assert row["answer"] in claimed.ANSWERS
    count = int((SOURCES["claim"] == claim).sum())
    said = WORDS.text(f"claims-sure-{row['confidence']}", count=count)
    assert (count == 0) == ("No source seen" in said)
    assert count or row["confidence"] == "memory"
    for message in (f"claim-{claim.lower()}", f"claim-{claim.lower()}-told"):
        assert len(WORDS.text(message).split()) >= 5


def test_what_would_turn_the_verdicts_round_is_counted_as_the_document_says() -> None:
    text = " ".join((DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split())
    assert f'{(CLAIMS["answer"] == "p").sum()} of the 54 are "partly"' in text
    assert f"{(CLAIMS['confidence'] == 'memory').sum()} of the 54 rest on memory" in text


def numbers(text: str) -> set[str]:
    """Every number, a share with its sign: 90% is not 90 people."""
    signed = re.sub(r"(\d) (to|and) (?=[\d.]+ ?(%|per ?cent))", r"\1% \2 ", text)
    found = re.findall(r"(\d[\d.,]*)(?: ?(%|per ?cent))?", signed)
    return {number.rstrip(".,").replace(",", "") + ("%" if sign else "") for number, sign in found}


@pytest.mark.parametrize("claim", CLAIMS.index)
def test_every_number_in_the_plain_words_stands_in_the_table(claim: str) -> None:
    row = TEXTS[claim]
    plain = (WORDS.text(f"claim-{claim.lower()}{end}") for end in ("", "-told"))
    assert numbers(" ".join(plain)) <= numbers(row["claim"] + " " + row["evidence"])


def test_a_link_stands_only_where_one_was_recorded() -> None:
    recorded = (claimed.FOLDER / "looked_up.csv").read_text(encoding="utf-8")
    for row in SOURCES.itertuples():
        assert row.url == claimed.NONE or str(row.url) in recorded
        assert "http" not in str(row.source)
        assert "re-host seen" not in str(row.source)


def test_a_source_is_split_from_its_link_and_a_copy_is_called_so() -> None:
    assert split("A (b; c), 2016; D [e; f]") == ["A (b; c), 2016", "D [e; f]"]
    assert source("A, Title, 2016, https://example.org/a") == {
        "source": "A, Title, 2016",
        "url": "https://example.org/a",
        "read": "seen",
    }
    assert source("A [author name from memory], Title, n.d., [re-host seen]") == {
        "source": "A (author name from memory), Title, n.d.",
        "url": "-",
        "read": "copy",
    }
    assert source("Reuters (linked; page two)", "https://example.org/b")["source"] == (
        "Reuters (page two)"
    )


def test_what_the_articles_name_is_there_with_chapters_cards_and_claims_that_exist() -> None:
    named = claimed.load_named()
    assert len(named) == 7
    slugs = {chapter.slug for chapter in CHAPTERS}
    for row in named.itertuples():
        assert set(str(row.chapters).split()) <= slugs
        assert set(str(row.claims).split()) <= set(CLAIMS.index)
        short = load_systems()["short"]
        assert [short[i] for i in str(row.systems).split()] == str(row.cards).split(", ")


def test_whatever_is_a_page_of_its_own_is_named_with_it() -> None:
    chapters = claimed.load_named()["chapters"]
    assert chapters["rating"].split()[0] == "firms"
    assert "company" in chapters["sesame"].split()


def test_a_bet_one_step_off_is_close() -> None:
    results = {(mine, right): result(mine, right) for mine in "hpn" for right in "hpn"}
    assert {pair for pair, how in results.items() if how == "right"} == {
        ("h", "h"),
        ("p", "p"),
        ("n", "n"),
    }
    assert {pair for pair, how in results.items() if how == "wrong"} == {("h", "n"), ("n", "h")}


def test_answers_are_read_from_an_address_and_nonsense_is_not() -> None:
    assert read("h-pn") == "h-pn"
    assert read("h---") == "h"
    assert read("----") == read(UNSAID) == UNSAID
    assert read("n" * 54) == "n" * 54
    for text in ("", "x", "hh?", "H", "n" * 55, "h\n"):
        assert read(text) is None
    assert answered("h-p", 3) == "p"
    assert answered("h-p", 2) == answered("h-p", 4) == UNSAID
