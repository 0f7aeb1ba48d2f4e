"""The end's page as Streamlit runs it: what it knows of the visit, and what it links to."""

from tests.pages.running import WORDS, address_of, assert_words_and_notes, go, page_at, start_of
from unseen_weights.contents import CHAPTERS


def test_the_page_has_its_words_and_notes() -> None:
    assert_words_and_notes("end", 6)


def test_the_page_knows_which_pages_were_opened_and_how_the_bets_went() -> None:
    start = start_of(go(page_at("line", {"bets": "line.third.right"}), "end"))
    seen = {name for name, value in start.items() if name.startswith("seen_") and value == "yes"}
    assert seen == {"seen_start", "seen_line"}
    assert (start["bet_line"], start["went_line"]) == ("third", "right")


def test_pages_that_were_not_opened_are_offered_as_links() -> None:
    at = go(page_at("line"), "end")
    titles = [
        WORDS.text(f"{c.slug}-title") for c in CHAPTERS if c.slug not in ("start", "line", "end")
    ]
    links = [link.proto.label for link in at.get("page_link")]
    again = links.index(WORDS.text("end-again"))
    assert links[again - len(titles) : again] == titles


def test_the_address_keeps_the_changes_and_names_an_unknown_one() -> None:
    at = page_at("end", {"changes": "reasons.line"})
    assert start_of(at)["pick_reasons"] == start_of(at)["pick_line"] == "yes"
    assert (
        address_of(at)["changes"] == "line.reasons" or address_of(at)["changes"] == "reasons.line"
    )
    at = page_at("end", {"changes": "reasons.magic"})
    (warning,) = at.warning
    assert "magic" in warning.value
    assert start_of(at)["pick_reasons"] == "yes"
