"""What the Reasons page's Vega works out, found the slow way: by trying each step with the rule."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from unseen_weights.chapters.reasons.model.contributions import MOST_REASONS
from unseen_weights.chapters.reasons.model.steps import most_steps, stepped
from unseen_weights.factors import Factor
from unseen_weights.rule import Rule


def main_reasons(points: "pd.Series[float]", most: int = MOST_REASONS) -> list[str]:
    """The records that take most off, worst first, `most` at most; equal ones in given order."""
    taken = points[points < -1e-9].sort_values(kind="stable")
    return [str(name) for name in taken.index[:most]]


def fewest_steps(rule: Rule, record: Mapping[str, Any]) -> dict[str, int | None]:
    """For each record alone, the fewest natural steps with which this person is spared.

    record: natural units by name. 0 for somebody who is spared already (or where there is no
    score); None where even the record's best value is not enough.
    """
    return {factor.name: _fewest(rule, record, factor) for factor in rule.factors}


def _fewest(rule: Rule, record: Mapping[str, Any], factor: Factor) -> int | None:
    now = float(record[factor.name])
    tried = [
        {**record, factor.name: stepped(factor, now, steps)}
        for steps in range(most_steps(factor, now) + 1)
    ]
    spared = ~rule.penalised(pd.DataFrame(tried))
    return int(spared.to_numpy().argmax()) if spared.any() else None
