"""The rules that hands go up for: presets of the lab, each with the line for its lowest 37."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations, pairwise

import numpy as np
import pandas as pd

from unseen_weights.pooling import Flags, Floats, lowest, places, scores
from unseen_weights.settings import PRESETS

MOST = 37  # as many as the town's own rule penalises
LEFT_OUT = "missed"  # three missed instalments and none: many share a score, so no line takes 37
RULES: Mapping[str, Mapping[str, int]] = {n: w for n, w in PRESETS.items() if n != LEFT_OUT}
HANDS = 30  # that a class puts up
MOST_HANDS = 40  # for one rule


def standing(residents: pd.DataFrame) -> Floats:
    """Each resident's place under each of RULES: 1 is the lowest. A row a rule."""
    return places(scores(list(RULES.values()), residents))


def penalised(residents: pd.DataFrame) -> Flags:
    """Whom each of RULES penalises. A row a rule."""
    return lowest(scores(list(RULES.values()), residents), MOST)


@cache
def shows(hands: int = HANDS) -> "np.ndarray[tuple[int, int], np.dtype[np.int64]]":
    """Every way to put up so many hands for RULES, one row each."""
    return np.array(list(_shows(hands, len(RULES))))


def _shows(hands: int, rules: int) -> Iterator[tuple[int, ...]]:
    places_ = hands + rules - 1  # hands in a row, with a bar between one rule's and the next's
    for bars in combinations(range(places_), rules - 1):
        ends = (-1, *bars, places_)
        yield tuple(b - a - 1 for a, b in pairwise(ends))
