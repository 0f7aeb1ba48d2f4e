"""The twelve questions: in pairs, one right answer each, nothing that gives it away."""

from collections import Counter

import pytest

from unseen_weights.contents import WALK
from unseen_weights.quiz.items import SETS, Item, ideas, items_of, load_items
from unseen_weights.words import load_words

WORDS = load_words()
LONGEST = 1.5
each_item = pytest.mark.parametrize("item", load_items(), ids=lambda item: str(item.name))


def test_six_ideas_are_asked_once_in_each_set() -> None:
    assert len(load_items()) == 12
    assert len(set(ideas())) == 6
    for kind in SETS:
        assert tuple(item.chapter for item in items_of(kind)) == ideas()


def test_each_idea_is_met_on_a_page_of_the_walk_in_its_order() -> None:
    walk = [chapter.slug for chapter in WALK]
    assert [slug for slug in walk if slug in ideas()] == list(ideas())


@each_item
def test_an_item_has_exactly_one_right_answer_among_four(item: Item) -> None:
    assert len(item.options) == len(set(item.options)) == 4
    assert len(item.right) == 1
    assert item.right[0] in item.options


@each_item
def test_every_answer_has_a_label_and_a_reply_of_its_own(item: Item) -> None:
    assert WORDS.text(item.question).endswith("?")
    assert len({WORDS.text(item.label(option)) for option in item.options}) == 4
    replies = {WORDS.text(item.told(option)) for option in item.options}
    assert len(replies) == 4
    assert all(len(reply.split()) >= 8 for reply in replies)


@each_item
def test_no_answer_stands_out_by_its_length(item: Item) -> None:
    lengths = [len(WORDS.text(item.label(option))) for option in item.options]
    assert max(lengths) <= LONGEST * min(lengths)


def test_the_right_answer_is_not_mostly_the_longest_nor_mostly_in_one_place() -> None:
    places = Counter(item.options.index(item.right[0]) for item in load_items())
    assert max(places.values()) <= 4
    assert len(places) == 4
    ranks = Counter(
        sorted(item.options, key=lambda o: -len(WORDS.text(item.label(o)))).index(item.right[0])
        for item in load_items()
    )
    assert max(ranks.values()) <= 6


def test_a_question_needs_no_word_and_no_number_of_the_town() -> None:
    ids = [item.question for item in load_items()]
    ids += [item.label(option) for item in load_items() for option in item.options]
    for name in ids:
        text = WORDS.text(name)
        for word in ("Tally", "penalised", "spared", "600", "240"):
            assert word not in text
        assert len(text.split()) <= 50
