"""Score, penalise and rate a million residents, beside the bare NumPy product and mean."""

import time
from collections.abc import Callable

import numpy as np
import pandas as pd

from bench.figures import Times
from unseen_weights.chapters.lab.model.tries import rates_by_group
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.town import load_residents

RESIDENTS = 1_000_000
ROUNDS = 7


def measure_million() -> tuple[Times, Times, Times]:
    """Time, in turn: the library, the bare product with means by district, and with one mean."""
    table = town_of(RESIDENTS)
    rule = Rule({factor.name: weight for weight, factor in enumerate(TOWN, start=1)})
    names = [factor.name for factor in TOWN]
    records = table[names].to_numpy(dtype=float)
    weights = np.array([rule.weights[name] for name in names])

    def ours() -> object:
        return rates_by_group(rule, table, "district")

    codes = table["district"].cat.codes.to_numpy()

    def bare() -> object:
        below = (records @ weights) < rule.line
        return [below[codes == code].mean() for code in range(4)]

    def barest() -> object:
        return ((records @ weights) < rule.line).mean()

    rounds = [(timed(ours), timed(bare), timed(barest)) for _ in range(ROUNDS)]
    first, second, third = (Times(list(times)) for times in zip(*rounds, strict=True))
    return first, second, third


def town_of(residents: int) -> pd.DataFrame:
    """Draw that many residents from the toy town, with its district as a category.

    A million names of districts are a million strings to compare; nobody keeps them so.
    """
    town = load_residents()
    drawn = np.random.default_rng(1).integers(len(town), size=residents)
    table = town.iloc[drawn].reset_index(drop=True)
    return table.assign(district=table["district"].astype("category"))


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
