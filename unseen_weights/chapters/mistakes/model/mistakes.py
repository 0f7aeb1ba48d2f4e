"""Mistakes in the records: who is judged otherwise than their true records say.

Three kinds, all with one rate. A late entry: something paid on time is entered late, and counts as
missed. A fine that was somebody else's: it is written on another resident's list. Namesakes: two
whose names are one letter apart have their records of one kind exchanged. The kinds follow what
is known of credit files: Federal Trade Commission, Report to Congress under Section 319 of the
FACT Act (2012), and TransUnion LLC v. Ramirez (2021) on namesakes.

Each chance is decided by a number drawn once, and happens where that number is below the rate.
So the same seed gives the same draw, and what goes wrong at 5 % also goes wrong at 6 %.
"""

from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS

SEED = 11
DRAWS = 200
RATES = tuple(range(21))
BILLS = 24
INSTALMENTS = 12

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Draws:
    """The numbers 0..1 that decide what goes wrong; the first axis is the draw.

    bills (draws, residents, 24) and instalments (draws, residents, 12): one for each entry.
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
        rng.random((people, BILLS)),
        rng.random((people, INSTALMENTS)),
        rng.random((people, fines)),
        (np.arange(people)[:, None] + steps) % people,
        rng.random((pairs, len(RECORDS))),
    )


def recorded(residents: pd.DataFrame, draws: Draws, rate: float) -> dict[str, Floats]:
    """What the files say: record -> (draws, residents), in the record's natural unit.

    rate: percent, 0 (the true records, in every draw) to 100. Raises ValueError off that range.
    """
    if not 0 <= rate <= 100:
        raise ValueError(f"The error rate is {rate}; it must lie between 0 and 100 per cent.")
    chance, shape = rate / 100, draws.bills.shape[:2]
    files = {name: np.tile(residents[name].to_numpy(float), (shape[0], 1)) for name in RECORDS}
    on_time = np.round(files["bills"] * BILLS)
    late = _wrong(draws.bills, on_time, chance)
    files["bills"] = np.round((on_time - late) / BILLS, 4)
    files["loans"] += _wrong(draws.instalments, INSTALMENTS - files["loans"], chance)
    files["fines"] += _moved_fines(files["fines"], draws, chance)
    for number, (one, other) in enumerate(near_namesakes(residents["name"])):
        for kind, name in enumerate(RECORDS):
            swapped = draws.swaps[:, number, kind] < chance
            exchanged = files[name][:, [other, one]]
            files[name][:, [one, other]] = np.where(
                swapped[:, None], exchanged, files[name][:, [one, other]]
            )
    return files


def _wrong(numbers: Floats, entries: Floats, chance: float) -> Floats:
    """How many of each resident's first `entries` entries go wrong."""
    there = np.arange(numbers.shape[2]) < entries[:, :, None]
    wrong: Floats = ((numbers < chance) & there).sum(axis=2).astype(float)
    return wrong


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


def wrongly(rule: Rule, residents: pd.DataFrame, draws: Draws, rate: float) -> tuple[Flags, Flags]:
    """Who is wrongly penalised and who is wrongly spared: (draws, residents) each.

    Wrong is what differs from the verdict on the true records, under the same rule. With the rate
    0 nobody is.
    """
    truly = rule.penalised(residents).to_numpy()
    now = judged(rule, recorded(residents, draws, rate))
    return now & ~truly, ~now & truly


def middle(counts: "NDArray[np.int64]") -> tuple[int, int, int]:
    """The middle 90 % of the draws: its low end, the median and its high end, each a count seen."""
    low, mid, high = np.quantile(counts, (0.05, 0.5, 0.95), method="inverted_cdf")
    return int(low), int(mid), int(high)
