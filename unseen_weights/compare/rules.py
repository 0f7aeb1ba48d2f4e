"""What rules do to the town, side by side: rows for tables and charts, and who differs."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from unseen_weights.compare.pasted import Named
from unseen_weights.town import DISTRICTS, RECORDS, load_residents


@dataclass(frozen=True)
class Difference:
    """Whom one rule penalises and the other spares, and the other way round; names in order."""

    only_one: tuple[str, ...]
    only_other: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many people the two judge differently."""
        return len(self.only_one) + len(self.only_other)


def table(rules: Sequence[Named]) -> pd.DataFrame:
    """One row a rule, in order: `name`, weights by record, `line`, `scale`, `penalised`, `kept`.

    kept: how many of the penalised kept their promise.
    """
    residents = load_residents()
    rows = []
    for named in rules:
        below = named.settings.rule.penalised(residents)
        rows.append(
            {
                "name": named.name,
                **named.settings.weights,
                "line": named.settings.line,
                "scale": named.settings.scale,
                "penalised": int(below.sum()),
                "kept": int((below & residents["kept_promise"]).sum()),
            }
        )
    return pd.DataFrame(rows)


def weight_shares(rules: Sequence[Named]) -> pd.DataFrame:
    """One row a rule and record: `name`, `record`, `share` of all weights in %, 0 where all are."""
    rows = []
    for named in rules:
        total = sum(named.settings.weights.values())
        for record in RECORDS:
            share = 100 * named.settings.weights[record] / total if total else 0.0
            rows.append({"name": named.name, "record": record, "share": share})
    return pd.DataFrame(rows)


def by_district(rules: Sequence[Named]) -> pd.DataFrame:
    """One row a rule and district: `name`, `district`, `people` that the rule penalises there."""
    residents = load_residents()
    rows = []
    for named in rules:
        below = residents["district"][named.settings.rule.penalised(residents)]
        counts = below.value_counts()
        rows += [
            {"name": named.name, "district": district, "people": int(counts.get(district, 0))}
            for district in DISTRICTS
        ]
    return pd.DataFrame(rows)


def differ(one: Named, other: Named) -> Difference:
    """Whom two rules judge differently."""
    residents = load_residents()
    first, second = (named.settings.rule.penalised(residents) for named in (one, other))
    names = residents["name"]
    return Difference(tuple(names[first & ~second]), tuple(names[second & ~first]))
