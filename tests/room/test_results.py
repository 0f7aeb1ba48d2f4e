"""What comes out of a round, beside the library's own rule and plain counting."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.chapters.black_box.model.office import distance, draw
from unseen_weights.quiz.codes import Result, encode
from unseen_weights.room import results
from unseen_weights.room.activities import SCALE
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS, load_residents

TOWN = load_residents()
WEIGHTS = st.lists(st.integers(0, 100), min_size=6, max_size=6).filter(any)
RULES = st.lists(
    st.fixed_dictionaries({"weights": WEIGHTS, "line": st.integers(*SCALE)}), min_size=1
)


@given(RULES)
def test_refusals_count_what_the_rule_counts(answers: list[dict]) -> None:
    expected = sum(
        Rule(dict(zip(RECORDS, one["weights"], strict=True)), SCALE, one["line"])
        .penalised(TOWN)
        .astype(int)
        for one in answers
    )
    counts = results.refusals(answers)
    assert counts.to_list() == list(expected)  # type: ignore[arg-type]
    places = results.places(counts, len(answers))
    assert sum(places.values()) == len(TOWN)
    assert places["all"] == counts.to_list().count(len(answers))
    assert places["none"] == counts.to_list().count(0)


@given(st.lists(st.sampled_from("abcd")))
def test_a_tally_counts_every_choice_in_order(chosen: list[str]) -> None:
    tally = results.tally([{"choice": one} for one in chosen], "choice", tuple("abcd"))
    assert list(tally) == list("abcd")
    assert Counter(tally) == Counter(chosen)


@pytest.mark.parametrize("office", ["six", "maybe-more"])
def test_distances_are_those_of_the_game(office: str) -> None:
    dice = random.Random(4)
    guesses = [[dice.randrange(1, 101) for _ in RECORDS] for _ in range(9)]
    setup = {"seed": 7, "level": "scores", "office": office}
    hidden = draw(7, TOWN, may_hide=office == "maybe-more").rule
    expected = [
        round(100 * distance(dict(zip(RECORDS, guess, strict=True)), hidden.weights))
        for guess in guesses
    ]
    assert results.distances([{"weights": guess} for guess in guesses], setup) == expected


def test_what_was_inside_a_black_box_is_told_in_per_cent_with_hardship_where_it_counts() -> None:
    """The shares that README tells of its first and its third game for a class."""
    setup = {"seed": 12, "level": "scores", "office": "six"}
    shares = results.hidden(setup)
    assert (tuple(shares), shares["loans"]) == (RECORDS, 58)
    assert results.hidden(setup | {"seed": 7, "office": "maybe-more"})["seventh"] == 33


def test_the_hidden_rule_itself_is_no_points_off() -> None:
    hidden = draw(12, TOWN).rule
    setup = {"seed": 12, "level": "scores", "office": "six"}
    weights = [int(hidden.weights[name]) for name in RECORDS]
    assert results.distances([{"weights": weights}], setup) == [0]


@given(st.lists(st.lists(st.booleans(), min_size=12, max_size=12)))
def test_a_quiz_comes_out_of_its_code_as_it_went_in(sent: list[list[bool]]) -> None:
    expected = [Result(tuple(one[:6]), tuple(one[6:])) for one in sent]
    assert results.quizzes([{"code": encode(one)} for one in expected]) == expected
