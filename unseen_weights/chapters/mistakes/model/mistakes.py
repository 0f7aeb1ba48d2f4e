"""Mistakes in the records: who is judged otherwise than their true records say.

Four kinds, all with one rate. Late: something paid on time is entered late, and counts as missed.
Early, its mirror: something missed is entered as paid on time. Moved: a fine is written on another
resident's list. Namesakes: two whose names are one letter apart have their records of one kind
exchanged. The kinds follow what is known of credit files: Federal Trade Commission, Report to
Congress under Section 319 of the FACT Act (2012), and on namesakes
TransUnion LLC v. Ramirez (2021).

Each chance is decided by a number drawn once, and happens where that number is below the rate.
So the same seed gives the same draw, and what goes wrong at 5 % also goes wrong at 6 %.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.rule import Rule
from unseen_weights.town import BILLS_DUE, RECORDS

SEED = 11
DRAWS = 200
RATES = tuple(range(21))
INSTALMENTS = 12
KINDS = ("late", "early", "moved", "namesakes")

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Draws:
    """The numbers 0..1 that decide what goes wrong; the first axis is the draw.

    bills (draws, residents, BILLS_DUE), instalments (draws, residents, INSTALMENTS): one an entry.
    fines (draws, residents, most fines): one for each fine; strangers: whose list it lands on.
    swaps (draws, pairs, 6): one for each pair of namesakes and kind of record.
    """

    bills: Floats
    instalments: Floats
    fines: Floats
    strangers: NDArray[np.int64]
    swaps: Floats


def near_namesakes(names: "pd.Series[str]") -> list[tuple[int, int]]:
    """Pairs of places in `names` whose names are one letter apart: changed, added or left out."""
    return list(_pairs(tuple(str(name) for name in names)))


@cache
def _pairs(names: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    places = combinations(range(len(names)), 2)
    return tuple((i, j) for i, j in places if _one_letter_apart(names[i], names[j]))


def _one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    pairs = enumerate(zip(short, long, strict=False))
    same = next((i for i, (a, b) in pairs if a != b), len(short))
    if len(short) == len(long):
        return short != long and short[same + 1 :] == long[same + 1 :]
    return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]


def draw(residents: pd.DataFrame, count: int = DRAWS, seed: int = SEED) -> Draws:
    """The first `count` draws of a seed; draw n is the same however many are asked for."""
    people, fines = len(residents), max(1, int(residents["fines"].max()))
    pairs = len(near_namesakes(residents["name"]))
    drawn = [
        _one_draw(np.random.default_rng([seed, n]), people, fines, pairs) for n in range(count)
    ]
    return Draws(*(np.stack(parts) for parts in zip(*drawn, strict=True)))


def _one_draw(rng: np.random.Generator, people: int, fines: int, pairs: int) -> tuple[Any, ...]:
    steps = rng.integers(1, max(2, people), (people, fines))
    return (
        rng.random((people, BILLS_DUE)),
        rng.random((people, INSTALMENTS)),
        rng.random((people, fines)),
        (np.arange(people)[:, None] + steps) % people,
        rng.random((pairs, len(RECORDS))),
    )


def recorded(
    residents: pd.DataFrame, draws: Draws, rate: float, kinds: Collection[str] = KINDS
) -> dict[str, Floats]:
    """What the files say: record -> (draws, residents), in the record's natural unit.

    rate: percent, 0 (the true records, in every draw) to 100; kinds: which of KINDS there are.
    Raises ValueError off that range.
    """
    if not 0 <= rate <= 100:
        raise ValueError(f"The error rate is {rate}; it must lie between 0 and 100 per cent.")
    chance, shape = rate / 100, draws.bills.shape[:2]
    files = {name: np.tile(residents[name].to_numpy(float), (shape[0], 1)) for name in RECORDS}
    on_time = np.round(files["bills"] * BILLS_DUE)
    bills = _misdated(draws.bills, on_time, chance, kinds)
    files["bills"] = np.round((on_time + bills) / BILLS_DUE, 4)
    files["loans"] -= _misdated(draws.instalments, INSTALMENTS - files["loans"], chance, kinds)
    if "moved" in kinds:
        files["fines"] += _moved_fines(files["fines"], draws, chance)
    if "namesakes" in kinds:
        _exchange(files, near_namesakes(residents["name"]), draws.swaps < chance)
    return files


def _misdated(numbers: Floats, on_time: Floats, chance: float, kinds: Collection[str]) -> Floats:
    """How many more of each resident's entries say "on time" than were: below 0 where fewer do.

    The first `on_time` entries were on time, the rest were missed.
    """
    wrong = numbers < chance
    paid = np.arange(numbers.shape[2]) < on_time[:, :, None]
    gained = (wrong & ~paid).sum(axis=2) * ("early" in kinds)
    more: Floats = (gained - (wrong & paid).sum(axis=2) * ("late" in kinds)).astype(float)
    return more


def _exchange(files: dict[str, Floats], pairs: list[tuple[int, int]], swapped: Flags) -> None:
    """Exchange, in place, what two namesakes' files say of a kind; swapped: as Draws.swaps."""
    for number, (one, other) in enumerate(pairs):
        for kind, name in enumerate(RECORDS):
            rows = np.nonzero(swapped[:, number, kind])[0]
            files[name][rows, one], files[name][rows, other] = (
                files[name][rows, other],
                files[name][rows, one],
            )


def _moved_fines(fines: Floats, draws: Draws, chance: float) -> Floats:
    """How many fines each resident gains (or loses, below 0) when some change lists."""
    there = np.arange(draws.fines.shape[2]) < fines[:, :, None]
    moved = (draws.fines < chance) & there
    change: Floats = -moved.sum(axis=2).astype(float)
    number, resident, fine = np.nonzero(moved)
    np.add.at(change, (number, draws.strangers[number, resident, fine]), 1)
    return change


def judged(rule: Rule, files: dict[str, Floats]) -> Flags:
    """Who is penalised by these files: (draws, residents)."""
    shape = next(iter(files.values())).shape
    table = pd.DataFrame({name: values.ravel() for name, values in files.items()})
    verdicts: Flags = rule.penalised(table).to_numpy().reshape(shape)
    return verdicts


def wrongly(
    rule: Rule,
    residents: pd.DataFrame,
    draws: Draws,
    rate: float,
    kinds: Collection[str] = KINDS,
) -> tuple[Flags, Flags]:
    """Who is wrongly penalised and who is wrongly spared: (draws, residents) each.

    Wrong is what differs from the verdict on the true records, under the same rule. With the rate
    0 nobody is.
    """
    truly = rule.penalised(residents).to_numpy()
    now = judged(rule, recorded(residents, draws, rate, kinds))
    return now & ~truly, ~now & truly


def middle(counts: "NDArray[np.int64]") -> tuple[int, int, int]:
    """The middle 90 % of the draws: its low end, the median and its high end, each a count seen."""
    low, mid, high = np.quantile(counts, (0.05, 0.5, 0.95), method="inverted_cdf")
    return int(low), int(mid), int(high)
