"""How well a score tells who kept a promise from who did not."""

import pandas as pd

from unseen_weights.rule import Rule


def told_apart(rule: Rule, residents: pd.DataFrame) -> float:
    """Of pairs of one who kept the promise and one who did not: the share with the keeper ahead.

    Equal scores count half, so 0.5 is a coin toss. The measure is known as AUC.
    """
    kept = residents["kept_promise"].astype(bool)
    keepers, others = int(kept.sum()), int((~kept).sum())
    ranks = float(rule.score(residents).rank()[kept].sum())
    return (ranks - keepers * (keepers + 1) / 2) / (keepers * others)
