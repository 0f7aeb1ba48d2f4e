"""What the office makes of the firms: ratings, ties that break, rates by group, what forms cost.

Each partner that is below the line on its own records costs a firm points, in one round: who falls
by that costs nobody else anything. Where firms may leave, those above the line drop such partners.
"""

from collections.abc import Mapping
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.chapters.firms.model.firms import (
    FITTED,
    GROUPINGS,
    RECORDS,
    load_firm_factors,
)
from unseen_weights.rule import Rule

Forms = Literal["same", "fitted"]
Leave = Literal["no", "yes"]
FORMS: tuple[Forms, ...] = ("same", "fitted")
FORMS_COST = 12.0  # thousands a year, for each firm, however small
TURNOVER_COST = 0.002  # and this part of the turnover
TAINTS = (0, 60, 5)  # what a low partner costs, in points: from, to, in steps of
LEAVE: tuple[Leave, ...] = ("no", "yes")
LOWEST = 350
Series = pd.Series
Pairs = NDArray[np.int64]
Flags = NDArray[np.bool_]


def office_rule(weights: Mapping[str, float] | None = None, line: float = 600) -> Rule:
    """The office's rule for firms, on its scale of 350 to 950; all weights the same by default."""
    same = dict.fromkeys(RECORDS, 1)
    return Rule(weights or same, line=line, factors=load_firm_factors())


def asked(firms: pd.DataFrame, forms: Forms) -> pd.DataFrame:
    """The firms with the records that they have under these forms."""
    fitted = {record: firms[f"{record}_fitted"] for record in FITTED}
    return firms.assign(**fitted) if forms == "fitted" else firms


def places(ties: pd.DataFrame, ids: "pd.Index[str]") -> Pairs:
    """Ties as (ties, 2) places in `ids`. Raises ValueError for a firm that is not there."""
    found: Pairs = np.stack([ids.get_indexer(pd.Index(ties[end])) for end in ("a", "b")], axis=1)
    if (found < 0).any():
        raise ValueError("A tie names a firm that is not there.")
    return found


def low_partners(own: "Series[float]", ties: Pairs, line: float) -> NDArray[np.int64]:
    """How many of each firm's partners are below the line on their own records."""
    low = (own < line).to_numpy()
    counted: Pairs = np.bincount(ties.ravel(), low[ties[:, ::-1]].ravel(), len(own)).astype(int)
    return counted


def dropped(own: "Series[float]", ties: Pairs, line: float, taint: float) -> Flags:
    """Which ties break where firms may leave: one end is below the line on its own records.

    taint: the points that such a partner costs. Where it costs nothing, nobody leaves.
    """
    low = (own < line).to_numpy()[ties]
    apart: Flags = (low[:, 0] != low[:, 1]) & (taint > 0)
    return apart


def ratings(
    own: "Series[float]", ties: Pairs, line: float, taint: float, leave: Leave
) -> "Series[float]":
    """Each firm's rating once partners are known; leave: whether firms may drop a partner."""
    left = ties[~dropped(own, ties, line, taint)] if leave == "yes" else ties
    lost = taint * low_partners(own, left, line)
    return (own - lost).clip(lower=LOWEST).rename("score")


def alone(gone: Flags, ties: Pairs, firms: int) -> Flags:
    """Which firms lose every partner that they had."""
    had = np.bincount(ties.ravel(), minlength=firms)
    lost = np.bincount(ties[gone].ravel(), minlength=firms)
    left: Flags = (had > 0) & (had == lost)
    return left


def rates(penalised: "Series[bool]", firms: pd.DataFrame) -> dict[str, float]:
    """The share of each size, owner and sector that is penalised."""
    found: dict[str, float] = {}
    for column, groups in GROUPINGS.items():
        means = penalised.groupby(firms[column]).mean()
        found |= {group: float(means[group]) for group in groups}
    return found


def cost_share(firms: pd.DataFrame, forms: Forms) -> "Series[float]":
    """What forms cost in a year, as a share of each firm's turnover.

    Fitted forms cost all firms together as much as the same forms for all do.
    """
    turnover = firms["turnover"].astype(float)
    same = FORMS_COST / turnover
    fitted = FORMS_COST * len(firms) / turnover.sum() + 0 * turnover
    return (TURNOVER_COST + (same if forms == "same" else fitted)).rename("cost")
