"""One word for one thing, over the words of all pages."""

import re

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import FluentSerializer

from unseen_weights.chapter import Chapter
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.live import Live
from unseen_weights.words import WORDS as FOLDER
from unseen_weights.words import load_words

WORDS = load_words()
FILES = ["common", *(chapter.slug for chapter in CHAPTERS)]
# A score penalises or spares. Letters and doors refuse: these messages are about those.
LETTERS_AND_DOORS = (
    "start-",
    "picked-town",
    "everywhere-",
    "table-refuses",
    "bet-doors-",
    "mistakes-appeal-help",
    "reasons-letters-",
    "end-choice-line-out",
    "systems-says-",
    "system-s31",
    "note-",
)
OTHER_WORDS = re.compile(r"\bturn\w*( \w+)? away\b|\blets?( \w+| { [^}]* })? in\b|\breject")
BET_WORDS = 25


def messages(file: str) -> dict[str, str]:
    """What each message of a file says, without the names of its variables and variants."""
    body = FluentParser().parse((FOLDER / "en" / f"{file}.ftl").read_text(encoding="utf-8")).body
    written = FluentSerializer()
    said = {
        entry.id.name: written.serialize_entry(entry).partition("=")[2]
        for entry in body
        if isinstance(entry, ast.Message)
    }
    names = re.compile(r"\$[\w-]+|\*?\[[\w-]+\]")
    return {name: names.sub("", text) for name, text in said.items()}


@pytest.mark.parametrize("file", FILES)
def test_a_score_penalises_and_only_letters_and_doors_refuse(file: str) -> None:
    for name, text in messages(file).items():
        if not name.startswith(LETTERS_AND_DOORS):
            assert "refus" not in text, name
        assert not OTHER_WORDS.search(text), name


def test_the_two_words_are_told_to_whoever_comes_in_by_a_link() -> None:
    told = WORDS.text("page-newcomer")
    assert "**penalised**" in told
    assert "**spared**" in told


@pytest.mark.parametrize("file", sorted(path.stem for path in FOLDER.glob("en/*.ftl")))
def test_per_cent_is_written_in_one_way(file: str) -> None:
    for name, text in messages(file).items():
        assert " %" not in text, name


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)
def test_pages_and_charts_write_per_cent_in_the_same_way(chapter: Chapter) -> None:
    live: Live = chapter.live(WORDS)
    assert not re.search(r"(?<=[\d}']) %(?=[<'\"])", live.html)
    assert "' %'" not in str(live.spec)


@pytest.mark.parametrize("bet", sorted(BETS))
def test_a_bet_asks_in_few_words(bet: str) -> None:
    assert len(WORDS.text(BETS[bet].question, name="Amina").split()) <= BET_WORDS
