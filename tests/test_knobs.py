"""What an address may set on a page of the walk: read, written, and refused in one sentence."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import BETS
from unseen_weights.knobs import (
    VERDICTS,
    Bet,
    Knob,
    Value,
    read_bets,
    read_knobs,
    written_bets,
)
from unseen_weights.settings import Problem
from unseen_weights.town import RECORDS
from unseen_weights.words import load_words

WORDS = load_words()
WALK = [c for c in CHAPTERS if c.slug in ("start", "record", "formula", "line")]
CHAPTER = {chapter.slug: chapter for chapter in WALK}
KNOBS = [(chapter, knob) for chapter in WALK for knob in chapter.knobs]
NONSENSE = (
    *("", " ", "-1", "+5", "1.5", "1e1", "0x10", "nan", "inf", "99999", "00000000", "٣", "５"),
    *(
        "null",
        "None",
        "true",
        "[]",
        "{}",
        "bills,loans",
        "BILLS",
        "bills ",
        "<b>",
        "~",
        ".",
        "\x00",
    ),
    *("![x](https://example.invalid/x.png)", "'; drop table bets; --", "a" * 900),
)
each_knob = pytest.mark.parametrize(
    ("chapter", "knob"), KNOBS, ids=[f"{chapter.slug}-{knob.name}" for chapter, knob in KNOBS]
)
some_bets = st.dictionaries(st.sampled_from(list(BETS)), st.none()).flatmap(
    lambda names: st.fixed_dictionaries(
        {
            name: st.builds(Bet, st.sampled_from(BETS[name]), st.sampled_from(VERDICTS))
            for name in names
        }
    )
)


def own(chapter: Chapter) -> dict[str, Value]:
    start = chapter.live(WORDS).start
    return {knob.param: start[knob.param] for knob in chapter.knobs}


def sensible(knob: Knob) -> st.SearchStrategy[Value]:
    if knob.choices:
        return st.sampled_from(knob.choices)
    return st.integers(knob.low, knob.high)


def said(problem: Problem) -> str:
    return WORDS.text(problem.message, **problem.values)


def test_these_are_the_knobs_of_the_walk() -> None:
    names = {chapter.slug: [knob.name for knob in chapter.knobs] for chapter in WALK}
    assert names == {
        "start": [],
        "record": ["record"],
        "formula": ["stage", *RECORDS, "best-civic"],
        "line": ["line"],
    }


@pytest.mark.parametrize("chapter", WALK, ids=lambda chapter: chapter.slug)
@given(data=st.data())
def test_what_is_written_is_read_again(chapter: Chapter, data: st.DataObject) -> None:
    values = {knob.param: data.draw(sensible(knob)) for knob in chapter.knobs}
    query = {knob.name: str(values[knob.param]) for knob in chapter.knobs}
    assert read_knobs(chapter.knobs, query, own(chapter)) == (values, [])


@each_knob
def test_a_page_begins_at_a_value_that_its_knob_can_read(chapter: Chapter, knob: Knob) -> None:
    value = own(chapter)[knob.param]
    assert knob.read(str(value)) == value


@each_knob
@pytest.mark.parametrize("text", NONSENSE)
def test_nonsense_gives_the_default_and_one_problem_in_words(
    chapter: Chapter, knob: Knob, text: str
) -> None:
    values, problems = read_knobs(chapter.knobs, {knob.name: text}, own(chapter))
    assert values == own(chapter)
    assert len(problems) == 1
    assert knob.name in said(problems[0])
    assert text in said(problems[0])


@pytest.mark.parametrize("knob", [knob for _, knob in KNOBS], ids=lambda knob: knob.name)
def test_the_ends_are_read_and_what_lies_just_outside_is_not(knob: Knob) -> None:
    if knob.choices:
        assert [knob.read(choice) for choice in knob.choices] == list(knob.choices)
        return
    for end in (knob.low, knob.high):
        assert knob.read(str(end)) == end
        assert str(end) in said(knob.problem("x"))
    assert knob.read(str(knob.high + 1)) is None
    assert knob.read(str(knob.low - 1)) is None


@given(text=st.text(max_size=300))
def test_any_text_gives_a_value_that_makes_sense_or_a_problem(text: str) -> None:
    for _, knob in KNOBS:
        values, problems = read_knobs([knob], {knob.name: text}, {knob.param: "fallback"})
        read = values[knob.param]
        if problems:
            assert read == "fallback"
            assert said(problems[0])
        elif knob.choices:
            assert read in knob.choices
        else:
            assert isinstance(read, int)
            assert knob.low <= read <= knob.high


def test_each_piece_of_nonsense_has_its_own_problem_and_spoils_nothing_else() -> None:
    formula = CHAPTER["formula"]
    query = {"bills": "101", "stage": "seven", "loans": "35", "best-civic": "0", "other": "x"}
    values, problems = read_knobs(formula.knobs, query, own(formula))
    assert values == own(formula) | {"w_loans": 35}
    assert [problem.values["name"] for problem in problems] == ["stage", "bills", "best-civic"]


def test_reading_leaves_the_fallback_as_it_is() -> None:
    fallback = own(CHAPTER["line"])
    read_knobs(CHAPTER["line"].knobs, {"line": "400"}, fallback)
    assert fallback == own(CHAPTER["line"])


# Bets


@given(bets=some_bets)
def test_written_bets_are_read_again_in_their_order(bets: dict[str, Bet]) -> None:
    read, problems = read_bets(written_bets(bets), BETS)
    assert read == bets
    assert list(read) == list(bets)
    assert problems == []


def test_every_bet_with_every_choice_and_verdict_is_read_again() -> None:
    for name, choices in BETS.items():
        for bet in (Bet(choice, verdict) for choice in choices for verdict in VERDICTS):
            assert read_bets(written_bets({name: bet}), BETS) == ({name: bet}, [])


@pytest.mark.parametrize(
    "piece",
    [
        *("start", "start.", "start.bills", "start.bills.", "start..right", ".bills.right"),
        *("start.nobody.right", "record.bills.right", "nobody.bills.right", "start.bills.perfect"),
        *("START.bills.right", "start.bills.RIGHT", " start.bills.right", "start,bills,right"),
        *(".", "..", "x", " ", "<b>", "start.bills.right\n", "٣", "a" * 900),
    ],
)
def test_a_nonsense_bet_is_left_out_and_named_and_spoils_no_other(piece: str) -> None:
    text = f"line.third.right~{piece}~record.half.wrong"
    bets, problems = read_bets(text, BETS)
    assert bets == {"line": Bet("third", "right"), "record": Bet("half", "wrong")}
    assert len(problems) == 1
    assert piece in said(problems[0])


@pytest.mark.parametrize("text", ["", "~", "~~~~"])
def test_no_bets_are_no_problem(text: str) -> None:
    assert read_bets(text, BETS) == ({}, [])


@given(text=st.text(st.characters() | st.sampled_from("~."), max_size=300))
def test_any_text_gives_known_bets_and_problems_in_words(text: str) -> None:
    bets, problems = read_bets(text, BETS)
    for name, bet in bets.items():
        assert bet.choice in BETS[name]
        assert bet.verdict in VERDICTS
    assert all(said(problem) for problem in problems)


def test_the_last_of_two_bets_on_one_question_counts() -> None:
    bets, _ = read_bets("line.none.wrong~line.third.right", BETS)
    assert bets == {"line": Bet("third", "right")}


@pytest.mark.parametrize("given_values", [{}, {"w_bills": 3}])
def test_an_address_that_says_nothing_keeps_what_there_was(given_values: dict[str, Any]) -> None:
    formula = CHAPTER["formula"]
    fallback = own(formula) | given_values
    assert read_knobs(formula.knobs, {"person": "noa", "bets": "x"}, fallback) == (fallback, [])


def test_a_knob_with_steps_takes_only_whole_steps_from_its_low_end() -> None:
    knob = Knob("share", "share", low=10, high=35, step=10)
    assert [knob.read(str(n)) for n in (10, 20, 30)] == [10, 20, 30]
    assert [knob.read(text) for text in ("0", "15", "35", "40", "-10")] == [None] * 5
    problem = knob.problem("15")
    assert WORDS.text(problem.message, **problem.values).endswith("in steps of 10 would do")


def test_a_long_list_of_choices_is_cut_between_two_of_them_and_the_sentence_says_so() -> None:
    short, long = ("cats", "dogs"), tuple(f"choice-{number}" for number in range(9))
    for choices, ends in [
        (short, "where only cats, dogs would do"),
        (long, "where choice-0, choice-1, choice-2, choice-3 or some others would do"),
    ]:
        problem = Knob("pet", "pet", choices=choices).problem("cow")
        assert WORDS.text(problem.message, **problem.values).endswith(ends)
