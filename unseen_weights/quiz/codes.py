"""A result as a short code to be read aloud: five letters, the last of which checks the others.

No two of the eleven letters look alike or sound alike in English, and none is a vowel, so no code
spells a word. The check is a weighted sum modulo a prime, as in ISBN-10: with weights that all
differ, it notices every single wrong letter and every two letters that have changed places.
codes.js does the same in the browser.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

LETTERS = "FHKLMPQRWXY"
IDEAS = 6
_PAYLOAD = 4
_BASE = len(LETTERS)
_BITS = 2 * IDEAS + 1


class CodeError(ValueError):
    """A text that is no code."""


@dataclass(frozen=True)
class Result:
    """One person's answers: for each of six ideas whether right, before and after.

    swapped: whether set "b" was asked first (the twos of a class).
    """

    before: tuple[bool, ...]
    after: tuple[bool, ...]
    swapped: bool = False


def encode(result: Result) -> str:
    """The code of a result. Raises CodeError where it has not six answers on each side."""
    if not len(result.before) == len(result.after) == IDEAS:
        raise CodeError(f"A result has {IDEAS} answers before and {IDEAS} after.")
    number = 0
    for bit in (result.swapped, *result.before, *result.after):
        number = 2 * number + bit
    digits = [number // _BASE**power % _BASE for power in reversed(range(_PAYLOAD))]
    return "".join(LETTERS[digit] for digit in (*digits, _check(digits)))


def decode(code: str) -> Result:
    """The result that a code stands for; small letters and hyphens do not matter.

    Raises CodeError where a letter is missing, too many, unknown or wrong.
    """
    letters = re.sub(r"[-._]", "", code.strip()).upper()
    if len(letters) != _PAYLOAD + 1 or not set(letters) <= set(LETTERS):
        raise CodeError(f"{code!r} has not {_PAYLOAD + 1} letters of {LETTERS}.")
    *digits, check = (LETTERS.index(letter) for letter in letters)
    number = sum(digit * _BASE**power for power, digit in enumerate(reversed(digits)))
    if check != _check(digits) or number >= 2**_BITS:
        raise CodeError(f"{code!r} has a wrong letter.")
    bits = [bool(number >> place & 1) for place in reversed(range(_BITS))]
    return Result(tuple(bits[1 : IDEAS + 1]), tuple(bits[IDEAS + 1 :]), bits[0])


def read_codes(text: str) -> tuple[list[Result], list[str]]:
    """The results in a text full of codes, and the pieces that are none, as they were typed.

    Codes end at white space, commas and semicolons; letters spelt one by one are put together.
    """
    joined = re.sub(r"(?<!\S)(\S)[ \t]+(?=\S(?!\S))", r"\1", text)
    results, bad = [], []
    for piece in [piece for piece in re.split(r"[\s,;]+", joined) if piece]:
        try:
            results.append(decode(piece))
        except CodeError:
            bad.append(piece)
    return results, bad


def _check(digits: Sequence[int]) -> int:
    return sum(weight * digit for weight, digit in enumerate(digits, start=1)) % _BASE
