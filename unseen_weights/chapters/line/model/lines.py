"""What other lines would do: how many each refuses, and how many of those kept their promise."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from unseen_weights.rule import Rule

OTHERS = (500, 540, 560, 580, 600, 620, 640, 660, 700)


def by_line(rule: Rule, residents: pd.DataFrame, lines: Sequence[float]) -> pd.DataFrame:
    """For each line (the index): `penalised`, and how many of those `kept` their promise."""
    below = {line: replace(rule, line=line).penalised(residents) for line in lines}
    kept = residents["kept_promise"].astype(bool)
    counts = {line: (int(who.sum()), int((who & kept).sum())) for line, who in below.items()}
    return pd.DataFrame.from_dict(counts, orient="index", columns=["penalised", "kept"])


def right_about(rule: Rule, residents: pd.DataFrame) -> int:
    """Of how many the rule is right: it refuses those who broke their promise, and no others."""
    kept = residents["kept_promise"].astype(bool)
    return int((rule.penalised(residents) != kept).sum())
