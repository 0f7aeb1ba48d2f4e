"""The exports: what a platform reads of them is what the page asks, whatever signs a text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quiz.readers import Read, read_gift, read_text2qti
from unseen_weights.quiz import exports
from unseen_weights.quiz.exports import gift, met, text2qti
from unseen_weights.quiz.items import load_items
from unseen_weights.words import Words, load_words

WORDS = load_words()
ASKED = [
    (
        WORDS.text(item.question),
        met(WORDS, item),
        [
            (WORDS.text(item.label(o)), o in item.right, WORDS.text(item.told(o)))
            for o in item.options
        ],
    )
    for item in load_items()
]


def content(read: Read) -> tuple[str, str, list[tuple[str, bool, str]]]:
    return read.question, read.general, read.options


def test_gift_holds_all_twelve_in_two_categories() -> None:
    read = read_gift(gift(WORDS))
    assert [content(question) for _, question in read] == ASKED
    assert [question.name for _, question in read] == [item.name for item in load_items()]
    assert [category[-1] for category, _ in read] == ["A"] * 6 + ["B"] * 6


def test_text2qti_holds_all_twelve() -> None:
    assert [content(question) for question in read_text2qti(text2qti(WORDS))] == ASKED


@pytest.mark.parametrize("written", [gift, text2qti])
def test_each_export_says_that_it_is_not_validated(written: object) -> None:
    assert "Not validated" in written(WORDS)  # type: ignore[operator]


class Strange(Words):
    """Words in which every message is the same strange text, with its id where it must differ."""

    def __init__(self, text: str) -> None:
        super().__init__("en", [])
        self.strange = text

    def text(self, message_id: str, **_: object) -> str:
        return f"{message_id} {self.strange}".strip()


@given(st.text(st.sampled_from("a ~=#{}:\\*_`[]<>$^%/\n.")))
def test_any_signs_come_back_from_gift_as_they_were(text: str) -> None:
    strange = Strange(text)
    read = [question for _, question in read_gift(gift(strange))]
    item = load_items()[0]
    assert read[0].question == " ".join(strange.text(item.question).split())
    labels = [label for label, _, _ in read[0].options]
    assert labels == [" ".join(strange.text(item.label(o)).split()) for o in item.options]


@given(st.text(st.sampled_from("a ~=#{}:\\*_`[]<>$^%/\n.")))
def test_any_signs_come_back_from_text2qti_as_they_were(text: str) -> None:
    strange = Strange(text)
    read = read_text2qti(exports.text2qti(strange))
    item = load_items()[0]
    assert read[0].question == " ".join(strange.text(item.question).split())
    told = [told for _, _, told in read[0].options]
    assert told == [" ".join(strange.text(item.told(o)).split()) for o in item.options]
