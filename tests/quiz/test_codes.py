"""A result as a code: there and back, and no slip of an ear or a hand passes for another result."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.quiz.codes import LETTERS, CodeError, Result, decode, encode, read_codes

SIX = st.lists(st.booleans(), min_size=6, max_size=6).map(tuple)
RESULTS = st.builds(Result, SIX, SIX, st.booleans())


@given(RESULTS)
def test_a_code_has_five_letters_and_gives_the_result_back(result: Result) -> None:
    code = encode(result)
    assert len(code) == 5
    assert set(code) <= set(LETTERS)
    assert decode(code) == decode(f" {code.lower()} ") == decode(f"{code[:2]}-{code[2:]}") == result


@given(RESULTS, st.integers(0, 4), st.sampled_from(LETTERS))
def test_a_wrong_letter_is_noticed(result: Result, place: int, letter: str) -> None:
    code = encode(result)
    changed = code[:place] + letter + code[place + 1 :]
    if changed != code:
        with pytest.raises(CodeError):
            decode(changed)


@given(RESULTS, st.integers(0, 4), st.integers(0, 4))
def test_two_letters_that_change_places_are_noticed(result: Result, one: int, other: int) -> None:
    letters = list(encode(result))
    letters[one], letters[other] = letters[other], letters[one]
    if "".join(letters) != encode(result):
        with pytest.raises(CodeError):
            decode("".join(letters))


@given(st.text(max_size=12))
def test_any_other_text_is_a_code_or_an_error_of_ours(text: str) -> None:
    with suppress(CodeError):
        assert encode(decode(text))


def test_letters_are_eleven_and_neither_vowels_nor_alike() -> None:
    assert len(set(LETTERS)) == 11
    assert not set(LETTERS) & set("AEIOU")
    for alike in ("MN", "FS", "PBTDVCGZE", "KAJ", "QUO", "YI", "XS", "LI1", "O0Q"):
        assert len(set(LETTERS) & set(alike)) <= 1


def test_a_result_with_other_numbers_of_answers_has_no_code() -> None:
    with pytest.raises(CodeError, match="6 answers"):
        encode(Result((True,), (True,)))


@given(st.lists(RESULTS, max_size=8), st.sampled_from([" ", "\n", ", ", ";", "\t", "  \n"]))
def test_a_text_full_of_codes_is_read_in_order(results: list[Result], between: str) -> None:
    text = between.join(encode(result) for result in results)
    assert read_codes(text) == (results, [])


def test_what_is_no_code_is_named_and_the_others_are_counted() -> None:
    good = encode(Result((True,) * 6, (False,) * 6))
    results, bad = read_codes(f"{good} HALLO, {good[:4]}\n{good.lower()} <b>")
    assert len(results) == 2
    assert bad == ["HALLO", good[:4], "<b>"]


def test_a_code_spelt_letter_by_letter_is_put_together() -> None:
    one, other = Result((True,) * 6, (False,) * 6), Result((False,) * 6, (True,) * 6, True)
    text = f"{' '.join(encode(one))}\n{' '.join(encode(other)).lower()}"
    assert read_codes(text) == ([one, other], [])
