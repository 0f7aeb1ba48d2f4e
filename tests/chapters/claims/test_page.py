"""Claims as Streamlit runs it: its address, its words and its notes."""

import pytest

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    start_of,
)

LINK = {
    "claim": "C25",
    "said": "h-pn",
    "article": "first",
    "topic": "world",
    "verdict": "n",
    "mine": "none",
    "shown": "yes",
}


def test_the_page_shows_what_its_address_says_and_says_what_it_shows() -> None:
    at = page_at("claims", LINK | {"person": "ruth"})
    start = start_of(at)
    assert (start["picked"], start["said"]) == ("C25", "h-pn")
    assert (start["filter_article"], start["filter_verdict"]) == ("first", "n")
    assert LINK.items() <= address_of(at).items()


@pytest.mark.parametrize("name", LINK)
def test_nonsense_gets_one_sentence_and_the_usual_setting(name: str) -> None:
    assert_one_sentence_and_the_usual_setting("claims", name, "![x](https://example.invalid)")


def test_the_page_has_its_words_and_notes() -> None:
    assert_words_and_notes("claims", notes=4)
