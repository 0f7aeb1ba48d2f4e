"""The identity that ties the four measures of one group together, against which both are read."""

import numpy as np
from numpy.typing import ArrayLike

from unseen_weights.chapters.fair.model.measures import Floats


def implied_wrong(breakers: ArrayLike, missed: ArrayLike, meaning: ArrayLike) -> Floats:
    """The share of promise-keepers that must be penalised, given the other three (all 0..1).

    breakers: the share of the group that broke the promise, below 1; meaning: above 0.
    Chouldechova 2017: p / (1 - p) * (1 - meaning) / meaning * (1 - missed).
    """
    p, m, v = (np.asarray(value, dtype=float) for value in (breakers, missed, meaning))
    wrong: Floats = p / (1 - p) * (1 - v) / v * (1 - m)
    return wrong
