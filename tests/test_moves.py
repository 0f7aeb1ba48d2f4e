"""What live.js plays, slides and cheers is wired to charts that have it."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS
from unseen_weights.live import FOLDER, script
from unseen_weights.words import load_words

WORDS = load_words()
every_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)


class Elements(HTMLParser):
    """The attributes of each element that has one of them."""

    def __init__(self, attribute: str) -> None:
        super().__init__()
        self.attribute, self.found = attribute, list[dict[str, str]]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        given = {name: value or "" for name, value in attrs}
        if self.attribute in given:
            self.found.append(given)


def with_attribute(chapter: Chapter, attribute: str) -> list[dict[str, str]]:
    """Give the attributes of a page's elements that have this one."""
    parser = Elements(attribute)
    parser.feed(chapter.live(WORDS).html)
    return parser.found


def knobs_of(chapter: Chapter) -> dict[str, Any]:
    return {knob.param: knob for knob in chapter.knobs}


def test_rounds_and_months_can_be_played() -> None:
    played = {c.slug: [b["data-play"] for b in with_attribute(c, "data-play")] for c in CHAPTERS}
    assert {slug: names for slug, names in played.items() if names} == {
        "company": ["rounds"],
        "spiral": ["month"],
    }


@every_chapter
def test_what_is_played_goes_from_end_to_end_of_what_an_address_may_say(chapter: Chapter) -> None:
    for button in with_attribute(chapter, "data-play"):
        knob = knobs_of(chapter)[button["data-play"]]
        assert (int(button["data-from"]), int(button["data-until"])) == (knob.low, knob.high)
        extra = [json.loads(button.get(name, "{}")) for name in ("data-also", "data-needs")]
        assert all(name in chapter.live(WORDS).start for values in extra for name in values)


@every_chapter
def test_a_challenge_reads_a_state_and_has_words_once(chapter: Chapter) -> None:
    places = with_attribute(chapter, "data-challenge")
    names = {place["data-challenge"] for place in places}
    assert {place["data-state"] for place in places} == {
        f"summary.met_{name.removeprefix(chapter.slug + '-')}" for name in names
    }
    assert len([place for place in places if place.get("data-cheer")]) == len(names)
    assert len(with_attribute(chapter, "data-cheers")) == min(1, len(names))


def test_every_script_beside_live_js_is_in_it_or_belongs_to_streamlit() -> None:
    inside = {"live.js", "moving.js", "playing.js", "cheering.js"}
    for name in inside:
        assert (FOLDER / name).read_text(encoding="utf-8") in script()
