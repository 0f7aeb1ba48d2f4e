"""The company you keep: a score that takes in the scores of one's friends.

score = (1 - share) * own + share * mean of one's friends' scores. Friends' scores take in their
friends' in turn, so all scores are solved at once. The form is that of models of opinions
(DeGroot 1974; with an own part that stays, Friedkin and Johnsen 1990; both from memory).
"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_array

from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule, rounded

OWN_RULE = Rule(
    {factor.name: 1 for factor in TOWN if factor.name != "friends"},
    factors=tuple(factor for factor in TOWN if factor.name != "friends"),
)
LINE = OWN_RULE.line
HIGHEST_SHARE = 0.99

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Ties = NDArray[np.int64]
_SMALL = 1e-9


def own_scores(residents: pd.DataFrame) -> Floats:
    """Each resident's score from the five records that are their own, 350 to 950 points.

    All weights are the same, and `friends` is left out. Raises ValueError as `Rule.score` does.
    """
    return np.array(OWN_RULE.score(residents), dtype=np.float64)


def numbered(ties: pd.DataFrame, ids: "pd.Index[str]") -> Ties:
    """Ties as (ties, 2) places in `ids`. Raises ValueError for somebody who is not there."""
    places: Ties = np.stack([ids.get_indexer(pd.Index(ties[end])) for end in ("a", "b")], axis=1)
    if (places < 0).any():
        raise ValueError("A tie names somebody who is not among the residents.")
    return places


def with_friends(own: Floats, ties: Ties, share: float) -> Floats:
    """Everyone's score when friends' scores count for `share`, rounded to 6 decimals.

    own: (people,) points. ties: (ties, 2) places, each pair once. share: 0 to 0.99 (at 1 nothing
    of one's own is left, and there is no single answer). Who has no ties keeps the own score.
    Found by passing scores on until nothing moves; each pass shrinks what is left by `share`.
    Raises ValueError for another share, or a tie to oneself or to nobody.
    """
    if not 0 <= share <= HIGHEST_SHARE:
        raise ValueError(f"The share of friends is {share}; it must lie from 0 to {HIGHEST_SHARE}.")
    means = _means(ties, len(own))
    alone = friend_counts(ties, len(own)) == 0
    part = np.where(alone, own, (1 - share) * own)
    scores: Floats = own.astype(np.float64)
    moved = np.inf
    while moved > _SMALL * (1 - share):
        before, scores = scores, part + share * (means @ scores)
        moved = np.abs(scores - before).max(initial=0)
    return rounded(scores)


def friend_counts(ties: Ties, people: int) -> NDArray[np.int64]:
    """How many friends each has: (people,)."""
    counts: NDArray[np.int64] = np.bincount(ties.ravel(), minlength=people)
    return counts


def penalised(scores: Floats) -> Flags:
    """Who is below the line of the town."""
    below: Flags = scores < LINE
    return below


def assortativity(values: Floats, ties: Ties) -> float:
    """How far like is tied to like, -1 to 1: Newman, Mixing Patterns in Networks (2003).

    The correlation of `values` over the two ends of all ties, each tie seen from both ends. NaN
    where there are no ties or all ends have the same value.
    """
    ends = values[ties]
    one, other = np.concatenate([ends, ends[:, ::-1]]).T
    spread = one.std() if len(one) else 0.0
    if spread < _SMALL:
        return float("nan")
    return float(((one - one.mean()) * (other - other.mean())).mean() / spread**2)


def bridges(ties: Ties, group: Flags) -> int:
    """How many ties have one end in `group` and the other outside."""
    ends = group[ties]
    return int((ends[:, 0] != ends[:, 1]).sum())


def _means(ties: Ties, people: int) -> csr_array:
    """The matrix that turns scores into the mean of each one's friends' scores."""
    if len(ties) and (ties.min() < 0 or ties.max() >= people or (ties[:, 0] == ties[:, 1]).any()):
        raise ValueError("A tie must join two different people who are there.")
    rows, columns = np.concatenate([ties, ties[:, ::-1]]).T
    counts = friend_counts(ties, people)
    return csr_array((1 / counts[rows], (rows, columns)), shape=(people, people))
