"""Every majority that hands for five rules can make, and whether any weights would give it.

Residents whom the same rules penalise always get the same verdict, so a majority is told by the
kinds of residents that it penalises: its code, a number with one bit for each kind.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.many.model.rules import RULES, penalised
from unseen_weights.pooling import Flags, weights_for, witness_for
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA, RECORDS

FILE = "many_verdicts.csv"
_ENOUGH = 4  # hands for one rule: more make no majority that fewer do not; a test tries more


def _mix(name: str) -> Column:
    one = r"r[0-9]{3}:[01]\.[0-9]{6}"
    return Column(
        name, pattern=f"-|{one}( {one})*", looks_like="a mix: r001:0.750000 r002:0.250000"
    )


COLUMNS = (
    Column("code", "whole", 1, 2**31 - 1, unique=True),
    Column("penalised", "whole", 1, 239),
    Column("found", "yesno"),
    *(Column(name, "number", 0, 1) for name in RECORDS),
    _mix("low"),
    _mix("high"),
)
Whole = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True)
class Kinds:
    """The kinds of residents: which rules penalise them (a row a kind), and who is of which."""

    rules: Flags
    of: Whole

    def codes(self, hands: Whole) -> Whole:
        """The code of the majority of each row of hands."""
        against = hands @ self.rules.T.astype(np.int64)
        lost = 2 * against > hands.sum(axis=1, keepdims=True)
        found: Whole = lost @ (1 << np.arange(len(self.rules)))
        return found

    def residents(self, code: int) -> Flags:
        """Whom the majority of this code penalises."""
        bits: Flags = (code >> np.arange(len(self.rules)) & 1).astype(bool)
        return bits[self.of]


def kinds(residents: pd.DataFrame) -> Kinds:
    """The kinds of residents that RULES make."""
    rules, of = np.unique(penalised(residents).T, axis=0, return_inverse=True)
    return Kinds(rules, of.astype(np.int64))


def all_codes(residents: pd.DataFrame, most: int = _ENOUGH) -> list[int]:
    """The codes of all majorities that penalise anybody; most: hands for one rule."""
    hands = np.array(list(product(range(most + 1), repeat=len(RULES)))[1:])
    return sorted({int(code) for code in kinds(residents).codes(hands)} - {0})


def verdict_rows(residents: pd.DataFrame) -> Iterator[list[Any]]:
    """The rows of FILE."""
    here = kinds(residents)
    for code in all_codes(residents):
        out = here.residents(code)
        yield [code, int(out.sum()), *_found(out, residents)]


def _found(out: Flags, residents: pd.DataFrame) -> Sequence[Any]:
    weights = weights_for(out, residents)
    if weights is not None:
        return ["yes", *(f"{weights[name]:.6f}" for name in RECORDS), "-", "-"]
    seen = witness_for(out, residents)
    assert seen is not None, "the two linear programmes contradict each other"
    return ["no", *("0" for _ in RECORDS), *(_written(mix) for mix in seen)]


def _written(mix: Mapping[str, float]) -> str:
    return " ".join(f"{one}:{part:.6f}" for one, part in mix.items())


def read_mix(text: str) -> dict[str, float]:
    """The parts of a mix, by id, from a cell of FILE; empty for '-'."""
    pieces = [piece.split(":") for piece in text.split() if piece != "-"]
    return {one: float(part) for one, part in pieces}


@cache
def load_verdicts(folder: Path = DATA) -> pd.DataFrame:
    """Each majority that hands for RULES can make, by its code.

    penalised: how many. found: whether any weights give it; bills to friends: such weights,
    together 1. low, high: where none do, two mixes as `witness_for` finds them, for `read_mix`.
    Raises TableError.
    """
    return read_table(folder / FILE, COLUMNS, "code")


@dataclass(frozen=True)
class Shows:
    """Of all ways to put up so many hands: how many, and for how many no weights are found.

    even, even_none: the same where no rule has more than half of the hands. chance: how many times
    in 100 no weights are found if each hand is for any rule alike.
    """

    ways: int
    none: int
    even: int
    even_none: int
    chance: int


def counted(hands: Whole, residents: pd.DataFrame) -> Shows:
    """Count these ways to put hands up, a row each: all ways with so many hands."""
    none = ~load_verdicts()["found"].reindex(kinds(residents).codes(hands), fill_value=True)
    even = 2 * hands.max(axis=1) <= hands.sum(axis=1)
    lost = none.to_numpy(dtype=bool)
    chance = round(100 * float(_chances(hands)[lost].sum()))
    return Shows(len(hands), int(lost.sum()), int(even.sum()), int((lost & even).sum()), chance)


def _chances(hands: Whole) -> "np.ndarray[Any, np.dtype[np.float64]]":
    """How likely each of these ways is if each hand is for any rule alike (multinomial)."""
    logs = np.r_[0, np.cumsum(np.log(np.arange(1, hands.sum(axis=1).max() + 1)))]
    total = hands.sum(axis=1)
    chances: np.ndarray[Any, np.dtype[np.float64]] = np.exp(
        logs[total] - logs[hands].sum(axis=1) - total * np.log(hands.shape[1])
    )
    return chances
