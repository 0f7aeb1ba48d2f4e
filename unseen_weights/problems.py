"""What to say of a value that makes no sense, wherever it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

MOST_EXAMPLES = 3
MOST_NAMED = 40  # letters: a page cuts what comes from an address after as many


@dataclass(frozen=True)
class Problem:
    """Something in an address that could not be used: a message id and its values.

    sentence: the id of the sentence that it is a part of; without one it is a sentence itself.
    """

    message: str
    values: Mapping[str, str]
    sentence: str = "address-problems"


def unknown(name: str, value: str, choices: Sequence[str]) -> Problem:
    """What to say of a value that is none of `choices`; it names all that would do, or a few."""
    room = sum(length <= MOST_NAMED for length in accumulate(len(one) + 2 for one in choices))
    more = "yes" if room < len(choices) else "no"
    named = choices[: min(max(1, room), MOST_EXAMPLES if more == "yes" else room)]
    told = {"name": name, "value": value, "known": ", ".join(named), "more": more}
    return Problem("address-unknown", told)


def plain(number: float) -> str:
    """A number without a needless fraction: 600 and 416.666667."""
    return f"{number:.6f}".rstrip("0").rstrip(".")
