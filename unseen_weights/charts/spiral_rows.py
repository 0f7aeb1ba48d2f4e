"""The spiral's numbers as rows for its chart: every field is a list by setting."""

from typing import Any

import pandas as pd

from unseen_weights.payments import MONTHS
from unseen_weights.rule import Rule
from unseen_weights.spiral_runs import LETTERS, NUDGES, PEOPLE, SETTINGS
from unseen_weights.town import DISTRICTS

RESIDENTS = 240
CIVIC_BEST = 8


def by_setting(table: pd.DataFrame, month: int, column: str) -> list[Any]:
    """A column's values at a month, in the order of SETTINGS."""
    here = table[table["month"] == month].set_index(["bite", "keep", "adapt"])[column]
    return [here[setting].item() for setting in SETTINGS]


def line_rows(
    letters: pd.DataFrame, scores: pd.DataFrame, near_kept: float, rule: Rule
) -> list[dict[str, Any]]:
    """A row for each view, line (of a person, or '') and month: its value by setting."""
    rows = [
        _row("twins", twin, month, by_setting(scores, month, f"{twin}_{slug}"), slug)
        for twin in NUDGES
        for slug in PEOPLE
        for month in range(MONTHS + 1)
    ]
    for row in rows:
        if row["month"] == MONTHS:
            column = f"{row['line']}_{row['person']}"
            row["runs"] = [n / 2 for n in by_setting(letters, MONTHS, column)]
    rows.append(_row("twins", "line", MONTHS, [rule.line] * len(SETTINGS)))
    for month in LETTERS:
        at = {c: by_setting(letters, month, c) for c in letters.columns[4:]}
        rows += [_row("town", "person", month, [n / 2 for n in at[s]], s) for s in PEOPLE]
        rows += [_row("town", district, month, at[district]) for district in DISTRICTS]
        rows.append(_row("town", "mid", month, [_percent(n) for n in at["mid"]]))
        civic = [round(100 * events / CIVIC_BEST, 1) for events in at["near_civic"]]
        rows.append(_row("counted", "civic", month, civic))
        rows.append(_row("counted", "spared", month, at["near_spared"]))
        rows.append(_row("counted", "kept", month, [round(100 * near_kept, 1)] * len(civic)))
    return rows


def _row(view: str, line: str, month: int, values: list[Any], person: str = "") -> dict[str, Any]:
    return {"view": view, "line": line, "month": month, "v": values, "person": person}


def _percent(residents: int) -> float:
    return round(100 * residents / RESIDENTS, 1)
