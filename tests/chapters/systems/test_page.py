"""Real systems as Streamlit runs it: its address, its words and its notes."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)
from unseen_weights.words import load_words

WORDS = load_words()
LINK = {
    "system": "S05",
    "bars": "true",
    "who": "residents",
    "where": "china",
    "weights": "yes",
    "object": "yes",
}


def test_the_page_shows_what_its_address_says_and_says_what_it_shows() -> None:
    at = page_at("systems", LINK | {"person": "ruth", "bets": "systems.few.close"})
    start = start_of(at)
    assert start["picked"] == "S05"
    assert start["length"] == "true"
    assert [start[f"filter_{name}"] for name in ("who", "where", "weights", "object")] == [
        "residents",
        "china",
        "yes",
        "yes",
    ]
    assert start["bet_systems"] == "few"
    assert LINK.items() <= address_of(at).items()


@pytest.mark.parametrize("name", LINK)
def test_nonsense_gets_one_sentence_and_the_usual_setting(name: str) -> None:
    assert_one_sentence_and_the_usual_setting("systems", name, "![x](https://example.invalid)")


def test_the_page_has_its_words_and_notes_and_says_that_it_is_real() -> None:
    assert_words_and_notes("systems", notes=3)
    told = " ".join(block.value for block in page_at("systems").markdown)
    assert f"*{WORDS.text('systems-real')}*" in told
    assert f"*{WORDS.text('page-invented')}*" not in told
