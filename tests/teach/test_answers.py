"""The answer key: every bet is in it, with the choice that its own page calls right."""

import pytest

from unseen_weights.contents import BETS
from unseen_weights.teach.answers import Answer, answers, outcome
from unseen_weights.words import load_words

WORDS = load_words()
OPEN = ("start", "black-box")  # these hang on whom one follows, and on the game


def test_every_bet_is_in_the_key_once_in_the_order_of_the_pages() -> None:
    assert [answer.bet.name for answer in answers(WORDS)] == list(BETS)
    assert tuple(a.bet.name for a in answers(WORDS) if not a.choice) == OPEN


@pytest.mark.parametrize("name", [name for name in BETS if name not in OPEN])
def test_the_right_choice_is_the_one_that_the_page_calls_right(name: str) -> None:
    (answer,) = (one for one in answers(WORDS) if one.bet.name == name)
    verdict, told = outcome(answer.chapter, answer.bet, answer.choice, WORDS)
    assert verdict == "right"
    assert told == answer.told
    assert len(told) > 20
    assert others(answer) == []


def others(answer: Answer) -> list[str]:
    """Other choices that the page calls right too."""
    rest = [choice for choice in answer.bet.choices if choice != answer.choice]
    return [c for c in rest if outcome(answer.chapter, answer.bet, c, WORDS)[0] == "right"]
