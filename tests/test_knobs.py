"""What an address may set on a page of the walk: read, written, and refused in one sentence."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.chapter import Chapter
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.knobs import (
    VERDICTS,
    Knob,
    Placed,
    Value,
    first_values,
    read_bets,
    read_knobs,
    written,
    written_bets,
)
from unseen_weights.problems import Problem
from unseen_weights.words import load_words

WORDS = load_words()
CHAPTER = {chapter.slug: chapter for chapter in CHAPTERS}
ALL = [(chapter, knob) for chapter in CHAPTERS for knob in chapter.knobs]
PARSED = [(chapter, knob) for chapter, knob in ALL if knob.parse or knob.ends]
KNOBS = [pair for pair in ALL if pair not in PARSED]
NONSENSE = (
    *("", " ", "-1", "+5", "1.5", "1e1", "0x10", "nan", "inf", "99999", "00000000", "٣", "５"),
    *(
        "null",
        "undefined",
        "true",
        "[]",
        "{}",
        "bills,loans",
        "BILLS,",
        "bills ",
        "<b>",
        "~",
        ".",
        "\x00",
    ),
    *("![x](https://example.invalid/x.png)", "'; drop table bets; --", "a" * 900),
)
KNOB_IDS = [f"{chapter.slug}-{knob.name}" for chapter, knob in KNOBS]
each_knob = pytest.mark.parametrize(("chapter", "knob"), KNOBS, ids=KNOB_IDS)
some_bets = st.dictionaries(st.sampled_from(list(BETS)), st.none()).flatmap(
    lambda names: st.fixed_dictionaries(
        {
            name: st.builds(Placed, st.sampled_from(BETS[name].choices), st.sampled_from(VERDICTS))
            for name in names
        }
    )
)


def own(chapter: Chapter) -> dict[str, Value]:
    return first_values(chapter.knobs)


def sensible(knob: Knob) -> st.SearchStrategy[Value]:
    if knob.choices:
        return st.sampled_from(knob.choices)
    return st.sampled_from(knob.numbers)


def said(problem: Problem) -> str:
    return WORDS.text(problem.message, **problem.values)


def test_no_two_knobs_of_a_page_have_the_same_name_and_none_has_one_that_all_pages_use() -> None:
    for chapter in CHAPTERS:
        names = [knob.name for knob in chapter.knobs]
        assert len({*names, "person", "bets"}) == len(names) + 2


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)
@given(data=st.data())
def test_what_is_written_is_read_again(chapter: Chapter, data: st.DataObject) -> None:
    knobs = [knob for other, knob in KNOBS if other is chapter]
    values = {knob.param: data.draw(sensible(knob)) for knob in knobs}
    query = {knob.name: str(values[knob.param]) for knob in knobs}
    read, problems = read_knobs(knobs, query, first_values(knobs))
    assert (read | values, problems) == (read, [])


@each_knob
def test_a_page_begins_at_a_value_that_its_knob_can_read(chapter: Chapter, knob: Knob) -> None:
    start = chapter.live(WORDS).start
    value = own(chapter)[knob.param]
    assert value == "" or knob.read(str(value)) == value
    if knob.param in start and not callable(knob.default):
        assert start[knob.param] == value


@each_knob
@pytest.mark.parametrize("text", NONSENSE)
def test_nonsense_gives_the_default_and_one_problem_in_words(
    chapter: Chapter, knob: Knob, text: str
) -> None:
    text += "?" if text in knob.choices else ""
    before = own(chapter)
    values, problems = read_knobs(chapter.knobs, {knob.name: text}, before)
    assert values == before
    assert len(problems) == 1
    assert knob.name in said(problems[0])
    assert text in said(problems[0])


@pytest.mark.parametrize("knob", [knob for _, knob in KNOBS], ids=KNOB_IDS)
def test_the_ends_are_read_and_what_lies_just_outside_is_not(knob: Knob) -> None:
    if knob.choices:
        assert [knob.read(choice) for choice in knob.choices] == list(knob.choices)
        return
    for end in (knob.low, knob.high):
        assert knob.read(str(end)) == end
        assert str(end) in said(knob.problem("x"))
    assert knob.read(str(knob.high + 1)) is None
    assert knob.read(str(knob.low - 1)) is None


@pytest.mark.parametrize("text", NONSENSE)
@pytest.mark.parametrize(
    ("chapter", "knob"), PARSED, ids=[f"{chapter.slug}-{knob.name}" for chapter, knob in PARSED]
)
def test_what_is_read_in_pieces_takes_no_nonsense_in(
    chapter: Chapter, knob: Knob, text: str
) -> None:
    before = own(chapter)
    values, problems = read_knobs(chapter.knobs, {knob.name: text}, before)
    assert all(said(problem) for problem in problems)
    again, none = read_knobs(chapter.knobs, written(chapter.knobs, values), before)
    assert (again, none) == (values, [])


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
def test_written_bets_are_read_again_in_their_order(bets: dict[str, Placed]) -> None:
    read, problems = read_bets(written_bets(bets), BETS)
    assert read == bets
    assert list(read) == list(bets)
    assert problems == []


def test_every_bet_with_every_choice_and_verdict_is_read_again() -> None:
    for name, bet in BETS.items():
        for one in (Placed(choice, verdict) for choice in bet.choices for verdict in VERDICTS):
            assert read_bets(written_bets({name: one}), BETS) == ({name: one}, [])


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
    assert bets == {"line": Placed("third", "right"), "record": Placed("half", "wrong")}
    assert len(problems) == 1
    assert piece in said(problems[0])


@pytest.mark.parametrize("text", ["", "~", "~~~~"])
def test_no_bets_are_no_problem(text: str) -> None:
    assert read_bets(text, BETS) == ({}, [])


@given(text=st.text(st.characters() | st.sampled_from("~."), max_size=300))
def test_any_text_gives_known_bets_and_problems_in_words(text: str) -> None:
    bets, problems = read_bets(text, BETS)
    for name, bet in bets.items():
        assert bet.choice in BETS[name].choices
        assert bet.verdict in VERDICTS
    assert all(said(problem) for problem in problems)


def test_the_last_of_two_bets_on_one_question_counts() -> None:
    bets, _ = read_bets("line.none.wrong~line.third.right", BETS)
    assert bets == {"line": Placed("third", "right")}


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
        (long, "where choice-0, choice-1, choice-2 or some others would do"),
    ]:
        problem = Knob("pet", "pet", choices=choices).problem("cow")
        assert WORDS.text(problem.message, **problem.values).endswith(ends)
