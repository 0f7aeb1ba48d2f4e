"""The light edition as a file; what a browser makes of it is in tests/browser/test_offline.py."""

import gzip
import json
import re
from dataclasses import asdict
from functools import cache
from html import unescape
from typing import Any

import pytest

from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.contents import CHAPTERS, where
from unseen_weights.handout import handout, light_script
from unseen_weights.handout.admits import admitted
from unseen_weights.handout.sharing import HERE, shared
from unseen_weights.quiz.part import quiz_part
from unseen_weights.ui.desks import QUIZ
from unseen_weights.visit import visit_knobs
from unseen_weights.words import load_words

WORDS = load_words()
MOST_BYTES = 800_000
each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))


@cache
def edition() -> str:
    """The file, made once for all that is asked of it."""
    return handout(WORDS)


@cache
def held(which: str) -> Any:
    """What the file holds as JSON in one of its scripts."""
    (text,) = re.findall(rf"<script [^>]*{which}>(.*?)</script>", edition(), re.DOTALL)
    return json.loads(text)


def part(chapter: Chapter) -> Any:
    """A chapter's live part, put together again as the script does it."""
    return together(held(f'data-part="{chapter.slug}"'), held('id="shared"'))


def together(node: Any, common: list[Any]) -> Any:
    if isinstance(node, dict):
        if HERE in node:
            return together(common[node[HERE]], common)
        return {name: together(inside, common) for name, inside in node.items()}
    return [together(one, common) for one in node] if isinstance(node, list) else node


@cache
def articles() -> dict[str, str]:
    """Slug and markup of each chapter, as the file has them one after the other."""
    found = re.findall(r'<article id="([^"]+)">(.*?)</article>', edition(), re.DOTALL)
    return dict(found)


def plain(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def test_the_file_holds_every_chapter_in_the_order_of_the_walk() -> None:
    slugs = [chapter.slug for chapter in CHAPTERS]
    assert list(articles()) == [*slugs, QUIZ.slug]
    told = held('id="told"')["chapters"]
    assert list(told) == slugs
    assert [told[c.slug]["where"] for c in CHAPTERS] == [where(c, WORDS) for c in CHAPTERS]


def test_all_pages_together_are_light_enough_for_a_poor_network() -> None:
    assert len(gzip.compress(edition().encode(), 9)) < MOST_BYTES


@each_chapter
def test_a_chapters_live_part_is_in_the_file_as_the_chapter_gives_it(chapter: Chapter) -> None:
    live = chapter.live(WORDS)
    given = json.loads(json.dumps({**live.content(), "start": live.start}))
    assert part(chapter) == given


def intro_of(chapter: Chapter) -> str:
    return plain(WORDS.text(f"{chapter.slug}-intro")).replace("*", "")[:40]


@each_chapter
def test_a_chapters_question_recap_and_notes_are_in_the_file(chapter: Chapter) -> None:
    html = articles()[chapter.slug]
    told = plain(html)
    assert told.index(plain(WORDS.text(chapter.standing))) < told.index(intro_of(chapter))
    for piece in ("question", "recap"):
        assert plain(WORDS.text(f"{chapter.slug}-{piece}")).replace("*", "") in told
    for note in notes_of(chapter.slug):
        assert plain(note.source).rstrip(".") in told
        assert note.url in unescape(html)


def test_the_quiz_is_in_the_file_whole_and_is_no_chapter() -> None:
    common = held('id="shared"')
    given = quiz_part(WORDS, lambda slug: f"#/{slug}")
    assert together(held('data-part="quiz"'), common) == json.loads(json.dumps(asdict(given)))
    assert QUIZ.slug not in held('id="told"')["chapters"]
    title = WORDS.text("quiz-title")
    assert title in held('id="told"')["quiz"]["where"]
    assert f'<a href="#/quiz">{title}</a>' in edition()


@each_chapter
def test_every_parameter_of_an_address_is_known_to_the_file(chapter: Chapter) -> None:
    knobs = chapter.file_knobs or chapter.knobs
    assert [rule["name"] for rule in admitted(knobs, WORDS)] == [knob.name for knob in knobs]
    assert {knob.name for knob in knobs} <= {knob.name for knob in chapter.knobs}


@each_chapter
def test_what_an_address_sets_reaches_the_chart(chapter: Chapter) -> None:
    """Each parameter is the chart's own, or says which of the chart's it stands for."""
    start = chapter.live(WORDS).start
    for rule in admitted(chapter.file_knobs or chapter.knobs, WORDS):
        shape = {"piece": "", **rule.get("shape", {})}
        stands_for = {
            *(shape.get("parts", ())),
            *(shape["each"] + name for name in shape["piece"].split("|") if shape.get("each")),
            *(name for shown in rule.get("shows", {}).values() for name in shown),
        } or {rule["param"]}
        assert stands_for & start.keys() or rule["name"] in ("tries", "level"), rule["name"]


def test_what_several_pages_hold_is_sent_once_and_comes_back_whole() -> None:
    rows = [{"name": f"somebody {n}", "fines": n} for n in range(60)]
    parts = {"one": {"data": rows, "n": 1}, "two": [rows, {"deep": {"data": rows}}], "three": 3}
    common, lean = shared(parts)
    assert common == [rows]
    assert together(lean, common) == parts


def test_nothing_in_the_file_ends_a_script_or_asks_another_host() -> None:
    text = edition()
    assert text.count("<script") == text.count("</script>") == len(CHAPTERS) + 6
    assert not re.findall(r"<(?:script|link|img|iframe)[^>]* (?:src|href)=\"(?!data:)", text)


def test_the_script_puts_nothing_in_as_markup_but_what_python_made() -> None:
    """Whatever a fragment says goes in as text."""
    own = light_script()
    set_as_markup = re.findall(
        r"(?:innerHTML|outerHTML) = ([^;]+);|insertAdjacentHTML|document\.write", own
    )
    assert set(set_as_markup) == {
        "words.waiting",
        "words.failed",
        "payload.html",
        "html",  # the quiz's
        "told.standing.waiting",
    }


def test_person_and_bets_are_read_as_the_app_reads_them() -> None:
    assert [rule["name"] for rule in held('id="told"')["visit"]] == [
        knob.name for knob in visit_knobs()
    ]
