"""Tries side by side: what each kept rule does to the town."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from unseen_weights.rule import Rule
from unseen_weights.settings import Settings
from unseen_weights.town import DISTRICTS


def compare(tries: Sequence[Settings], residents: pd.DataFrame) -> pd.DataFrame:
    """One row a try, indexed by its number from 1.

    Columns: `penalised` (people), `kept` (penalised people who kept their promise), each
    district's rate (0..1), the preset it started from, the weights by record, line and scale.
    """
    rows = [_row(settings, residents) for settings in tries]
    return pd.DataFrame(rows, index=pd.RangeIndex(1, len(rows) + 1, name="try"))


def _row(settings: Settings, residents: pd.DataFrame) -> dict[str, object]:
    penalised = settings.rule.penalised(residents)
    rates = rates_by_group(settings.rule, residents, "district")
    return {
        "penalised": int(penalised.sum()),
        "kept": int((penalised & residents["kept_promise"]).sum()),
        **{district: float(rates.get(district, 0.0)) for district in DISTRICTS},
        "from": settings.preset,
        **settings.weights,
        "line": settings.line,
        "scale": settings.scale,
    }


def rates_by_group(rule: Rule, table: pd.DataFrame, group: str) -> "pd.Series[float]":
    """The share of each group that the rule penalises, 0..1, indexed by the group's values."""
    groups = table[group].astype("category").cat
    penalised = rule.penalised(table).to_numpy()
    codes = groups.codes.to_numpy()
    sizes = np.bincount(codes, minlength=len(groups.categories))
    counts = np.bincount(codes[penalised], minlength=len(groups.categories))
    return pd.Series(counts / sizes, index=pd.Index(groups.categories, name=group), name="rate")
