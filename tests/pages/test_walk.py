"""The walk's pages as Streamlit runs them; what the browser makes of them is in tests/browser."""

import re
from typing import Any

import pytest

from tests.pages.running import (
    address_of,
    first_page,
    go,
    page_at,
    shown,
    values_in_spec,
)
from tests.test_walk_charts import summary
from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.chapter import Chapter, notes_of
from unseen_weights.chapters.walk import BETS, people
from unseen_weights.knobs import Bet
from unseen_weights.words import load_words

WORDS = load_words()
PEOPLE = people()
WALK = [chapter for chapter in CHAPTERS if chapter.slug in ("start", "record", "formula", "line")]
MOST_WORDS = 150
each_page = pytest.mark.parametrize("chapter", WALK, ids=lambda chapter: str(chapter.slug))
each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))

BETS_MADE = "start.posts.noted~record.half.wrong~formula.rises.right~line.tenth.close"
FORMULA = {
    "stage": "six",
    **{"bills": "85", "loans": "20", "fines": "0", "civic": "10", "posts": "45", "friends": "100"},
    "best-civic": "3",
}
LINKS: dict[str, dict[str, str]] = {
    "start": {},
    "record": {"record": "friends"},
    "formula": FORMULA,
    "line": {"line": "571"},
}
HELD: dict[str, dict[str, Any]] = {
    "start": {"bet_start": "posts", "picked": ""},
    "record": {"record": "friends", "bet_record": "half"},
    "formula": {
        "stage": "six",
        **{f"w_{n}": int(w) for n, w in FORMULA.items() if n not in ("stage", "best-civic")},
        **{"best_civic": 3, "bet_formula": "rises", "bet_start": "posts"},
    },
    "line": {"line": 571, "bet_line": "tenth", "picked": ""},
}
NONSENSE = [
    ("start", "person", "nobody"),
    ("start", "person", "![x](https://example.invalid/x.png)"),
    ("start", "bets", "start.nobody.right"),
    ("start", "bets", "a" * 5000),
    ("record", "record", "gossip"),
    ("record", "bets", "~record.half~"),
    ("formula", "stage", "seven"),
    ("formula", "bills", "-5"),
    ("formula", "friends", "101"),
    ("formula", "best-civic", "0"),
    ("formula", "civic", "nan"),
    ("line", "line", "349"),
    ("line", "line", "951"),
    ("line", "line", "600.5"),
    ("line", "line", "a" * 5000),
    ("line", "person", ""),
]


def bets_in(text: str) -> dict[str, Bet]:
    pieces = [piece.split(".") for piece in text.split("~")]
    return {name: Bet(choice, verdict) for name, choice, verdict in pieces}


def test_the_app_opens_on_start_and_runs() -> None:
    at = first_page()
    assert not at.exception
    assert at.title[0].value == WORDS.text("start-question")
    assert shown(at)["start"] == {
        "follow": PEOPLE["amina"],
        "bet_start": "",
        "picked": "",
    }


@each_page
def test_a_page_runs_at_its_default(chapter: Chapter) -> None:
    at = page_at(chapter.slug)
    payload = shown(at)
    default = chapter.live(WORDS).start
    assert payload["start"] == default
    assert values_in_spec(payload) | default == values_in_spec(payload)
    assert not at.warning
    assert [title.value for title in at.title] == [WORDS.text(f"{chapter.slug}-question")]
    texts = [markdown.value for markdown in at.markdown]
    assert WORDS.text(f"{chapter.slug}-intro") in texts
    assert f"**{WORDS.text(f'{chapter.slug}-recap')}**" in texts
    number = CHAPTERS.index(chapter) + 1
    section = WORDS.text(chapter.section)
    said = WORDS.text("walk-progress", section=section, number=number, of=len(CHAPTERS))
    assert said in [caption.value for caption in at.caption]


@each_page
def test_a_page_links_to_the_page_before_and_the_page_after(chapter: Chapter) -> None:
    number = CHAPTERS.index(chapter)
    expected = [
        WORDS.text(f"walk-{way}", title=WORDS.text(f"{CHAPTERS[other].slug}-title"))
        for way, other in (("back", number - 1), ("next", number + 1))
        if 0 <= other < len(CHAPTERS)
    ]
    links = page_at(chapter.slug).get("page_link")
    assert [link.proto.label for link in links] == expected


@each_page
def test_the_live_part_holds_the_values_of_the_address(chapter: Chapter) -> None:
    address = LINKS[chapter.slug] | {"person": "ruth", "bets": BETS_MADE}
    at = page_at(chapter.slug, address)
    payload = shown(at)
    assert payload["start"] == HELD[chapter.slug] | {"follow": PEOPLE["ruth"]}
    assert values_in_spec(payload) | payload["start"] == values_in_spec(payload)
    assert not at.warning
    assert address_of(at) == address
    visit = at.session_state["visit"]
    assert (visit.person, visit.bets) == ("ruth", bets_in(BETS_MADE))


@pytest.mark.parametrize(("slug", "name", "value"), NONSENSE)
def test_nonsense_gives_the_default_and_one_warning(slug: str, name: str, value: str) -> None:
    at = page_at(slug, {name: value})
    chapter = next(chapter for chapter in WALK if chapter.slug == slug)
    payload = shown(at)
    default = chapter.live(WORDS).start
    assert payload["start"] == default
    assert values_in_spec(payload) | default == values_in_spec(payload)
    (warning,) = at.warning
    assert name.rstrip("s") in warning.value.replace("\\", "")
    assert "](" not in warning.value
    assert len(warning.value) < 400


@each_page
def test_much_nonsense_gives_one_warning_and_spoils_no_sense(chapter: Chapter) -> None:
    address = {knob.name: "?" for knob in chapter.knobs}
    at = page_at(chapter.slug, address | {"person": "noa", "bets": "x~line.third.right~y"})
    assert len(at.warning) == 1
    assert shown(at)["start"]["follow"] == PEOPLE["noa"]
    assert at.session_state["visit"].bets == {"line": Bet("third", "right")}


def test_another_page_keeps_the_person_and_the_bets() -> None:
    at = page_at("line", {"person": "noa", "line": "640", "bets": BETS_MADE})
    for slug in ("formula", "start", "record", "lab", "line"):
        go(at, slug)
        start = shown(at)["start"]
        assert start["follow"] == PEOPLE["noa"]
        placed = {name: value for name, value in start.items() if name.startswith("bet_")}
        choices = {f"bet_{name}": bet.choice for name, bet in bets_in(BETS_MADE).items()}
        assert placed == {name: choices[name] for name in placed}
        assert address_of(at)["person"] == "noa"
        assert address_of(at)["bets"] == BETS_MADE
    assert shown(at)["start"]["line"] == 640


def test_another_person_in_the_address_goes_along_too() -> None:
    at = page_at("record", {"person": "ilir", "record": "civic"})
    go(at, "start", {"person": "ruth"})
    assert shown(go(at, "record"))["start"] == {
        "follow": PEOPLE["ruth"],
        "record": "civic",
        "bet_record": "",
    }


@each_page
def test_another_run_at_the_same_address_leaves_the_live_part_as_it_is(chapter: Chapter) -> None:
    at = page_at(chapter.slug, LINKS[chapter.slug] | {"person": "noa"})
    before = shown(at)
    at.session_state["entered"] = False
    at.run()
    assert shown(at) == before


def test_the_lab_lists_every_bet_and_how_it_turned_out() -> None:
    at = page_at("lab", {"bets": BETS_MADE})
    texts = [markdown.value for markdown in at.markdown]
    expected = [
        ("bet-start-plain", WORDS.text("weight-posts"), "noted"),
        ("bet-record", WORDS.text("bet-record-half"), "wrong"),
        ("bet-formula", WORDS.text("bet-formula-rises"), "right"),
        ("bet-line", WORDS.text("bet-line-tenth"), "close"),
    ]
    for question, choice, verdict in expected:
        said = WORDS.text("bet-verdict", verdict=verdict)
        line = WORDS.text("bets-line", question=WORDS.text(question), choice=choice, verdict=said)
        assert f"- {line}" in texts


def test_the_lab_says_so_when_no_bet_was_placed() -> None:
    texts = [markdown.value for markdown in page_at("lab").markdown]
    assert WORDS.text("bets-none") in texts


def test_every_bet_of_the_walk_has_a_question_and_a_label_for_each_choice() -> None:
    for bet, choices in BETS.items():
        labels = [f"weight-{c}" if bet == "start" else f"bet-{bet}-{c}" for c in choices]
        assert len({WORDS.text(label) for label in labels}) == len(choices) >= 4
        assert WORDS.has(f"bet-{bet}")


@each_chapter
def test_a_chapter_has_all_its_words_and_a_note_with_a_source(chapter: Chapter) -> None:
    for part in ("title", "question", "intro", "recap"):
        assert WORDS.text(f"{chapter.slug}-{part}").strip()
    assert WORDS.text(chapter.section)
    notes = notes_of(chapter.slug)
    assert notes
    for note in notes:
        assert WORDS.text(note.message).startswith("**")
        assert len(note.source) > 10
        assert note.url == "" or note.url.startswith("http")


@each_chapter
def test_the_notes_stand_at_the_end_with_their_sources(chapter: Chapter) -> None:
    (notes,) = page_at(chapter.slug).expander
    texts = [markdown.value for markdown in notes.markdown]
    assert notes.label == WORDS.text("notes-title")
    assert texts[0] == WORDS.text("notes-invented")
    for note, text in zip(notes_of(chapter.slug), texts[1:], strict=True):
        assert WORDS.text(note.message) in text
        assert note.source in text
        assert note.url in text


@each_page
def test_under_150_words_stand_before_the_first_thing_to_touch(chapter: Chapter) -> None:
    html = chapter.live(WORDS).html
    before = re.split(r"<(?:input|button|select|summary)\b", html, maxsplit=1)[0]
    fields = re.findall(r'data-text="summary\.(\w+)"', before)
    told = summary(chapter.slug, fields) if fields else {}
    texts = [
        WORDS.text(f"{chapter.slug}-question"),
        WORDS.text(f"{chapter.slug}-intro"),
        re.sub(r"<[^>]*>", " ", before),
        *told.values(),
    ]
    words = re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", " ".join(texts))
    assert 20 < len(words) < MOST_WORDS
