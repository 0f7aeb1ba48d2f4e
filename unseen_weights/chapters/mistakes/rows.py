"""The mistakes' numbers as rows for their chart: each a letter, in a text that has one by rate.

Every mix of kinds has its own numbers, and as plain lists they would weigh ten times as much. The
parameters `at` (the rate), `mix` (which kinds there are) and `letters` (the alphabet) read them.
"""

from collections.abc import Iterable
from itertools import chain
from typing import Any

import pandas as pd

from unseen_weights.chapters.mistakes.model.appeals import APPEALS
from unseen_weights.chapters.mistakes.model.files import (
    ASKED,
    COUNTS,
    ENDS,
    GROUPS,
    MIXES,
    OUTCOMES,
    WHOLE_TOWN,
)
from unseen_weights.chapters.mistakes.model.mistakes import DRAWS, KINDS, RATES
from unseen_weights.town import DISTRICTS, RESIDENTS

_SHAPES = "\"'\\<>&"  # these would be escaped
_POINTS = chain(range(48, 58), range(33, 48), range(58, 127), range(0xA1, 0xAD), range(0xAE, 0x180))
LETTERS = "".join(letter for letter in map(chr, _POINTS) if letter not in _SHAPES)
LETTERS = LETTERS[: max(RESIDENTS, DRAWS) + 1]
NOTHING = LETTERS[0]
NUMBER = {mix: sum(2**n for n, kind in enumerate(KINDS) if kind in mix.split("+")) for mix in MIXES}
Packed = list[str]


def packed(numbers: Iterable[float]) -> str:
    """Whole numbers, one by rate, as letters; those that are 0 at its beginning are left out."""
    return "".join(LETTERS[int(number)] for number in numbers).lstrip(NOTHING) or NOTHING


def unpacked(text: str) -> str:
    """A Vega expression for the number that a packed text has at the rate `at`."""
    filled = f"pad({text}, {len(RATES)}, '{NOTHING}', 'left')"
    return f"indexof(letters, slice({filled}, at, at + 1))"


def mix_expression() -> str:
    """A Vega expression for the number of the mix that is switched on; 0 is none."""
    return " + ".join(f"({kind} == 'yes' ? {2**n} : 0)" for n, kind in enumerate(KINDS))


def of_people(runs: pd.DataFrame) -> dict[str, dict[str, Packed]]:
    """By resident and mix: a text for each appeal, '' (or none at the end) where as without one."""
    found: dict[str, dict[str, Packed]] = {}
    for row in runs.to_dict("records"):
        texts = [packed(row[appeal]) for appeal in APPEALS]
        own = [texts[0], *("" if text == texts[0] else text for text in texts[1:])]
        while not own[-1]:
            own.pop()
        found.setdefault(row["id"], {})[str(NUMBER[row["kinds"]])] = own
    return found


def of_town(runs: pd.DataFrame) -> list[dict[str, Any]]:
    """For each district, and the town: by mix, the texts of COUNTS, each with its ENDS."""
    texts = {
        (row["district"], row["kinds"], row["count"], row["end"]): packed(row["by_rate"])
        for row in runs.to_dict("records")
    }
    order = [(count, end) for count in COUNTS for end in ENDS]
    return [
        {
            "district": district,
            "order": place,
            "runs": _by_mix({m: [texts[district, m, *one] for one in order] for m in MIXES}),
        }
        for place, district in enumerate((*DISTRICTS, WHOLE_TOWN))
    ]


def of_appeals(runs: pd.DataFrame) -> list[dict[str, Any]]:
    """For each group: by appeal and mix, the texts of OUTCOMES: per cent and 1, or 0 for nobody."""
    by_rate = runs.set_index(["group", "appeal", "kinds", "outcome"])["by_rate"].to_dict()
    return [
        {
            "group": group,
            "order": place,
            "ends": {
                appeal: _by_mix(
                    {
                        mix: _shares([by_rate[group, appeal, mix, one] for one in OUTCOMES])
                        for mix in MIXES
                    }
                )
                for appeal in ASKED
            },
        }
        for place, group in enumerate(GROUPS)
    ]


def _shares(outcomes: list[tuple[float, ...]]) -> Packed:
    totals = [sum(counts) for counts in zip(*outcomes, strict=True)]
    return [
        packed(
            int(100 * n / of + 0.5) + 1 if of else 0 for n, of in zip(counts, totals, strict=True)
        )
        for counts in outcomes
    ]


def waits(runs: pd.DataFrame) -> dict[str, list[Packed]]:
    """By appeal and mix: the median wait of everyone put right, in half months."""
    here = runs[(runs["group"] == "all") & (runs["outcome"] == "months")]
    halves = {
        (row["appeal"], row["kinds"]): [packed(2 * month for month in row["by_rate"])]
        for row in here.to_dict("records")
    }
    return {appeal: _by_mix({m: halves[appeal, m] for m in MIXES}) for appeal in ASKED}


def of_mixes() -> list[dict[str, Any]]:
    """For each mix: whether each kind is in it, and its number."""
    return [
        {"order": place, "number": NUMBER[mix], **{kind: kind in mix.split("+") for kind in KINDS}}
        for place, mix in enumerate(MIXES)
    ]


def _by_mix(texts: dict[str, Packed]) -> list[Packed]:
    """In the order of the mixes' numbers; first, that nothing is switched on."""
    nothing = [NOTHING] * len(next(iter(texts.values())))
    return [nothing, *(texts[mix] for mix in sorted(texts, key=lambda mix: NUMBER[mix]))]
