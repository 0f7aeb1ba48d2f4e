"""Other towns made by Tally's recipe, to see what of Tally holds for them too."""

from functools import cache

import pandas as pd

from data.make_town import make_town
from tests.second_road import RECORDS, scores

SEEDS = range(1, 61)


def _made(seed: int) -> pd.DataFrame | None:
    try:
        people, _, _ = make_town(seed)
    except ValueError:  # nobody fits one of the four people
        return None
    town = pd.DataFrame(people)
    return town.assign(**{name: town[name].astype(float) for name in RECORDS})


@cache
def towns() -> list[pd.DataFrame]:
    """All that these seeds make."""
    return [town for town in map(_made, SEEDS) if town is not None]


def refused(town: pd.DataFrame) -> "pd.Series[bool]":
    """Who is below 600 with all weights the same."""
    return scores(dict.fromkeys(RECORDS, 1), town) < 600


def kept(town: pd.DataFrame) -> "pd.Series[bool]":
    """Who kept the promise."""
    return town["kept_promise"].astype(bool)


def kept_of_refused(town: pd.DataFrame) -> float:
    """The share of those refused who had kept their promise."""
    return float(kept(town)[refused(town)].mean())
