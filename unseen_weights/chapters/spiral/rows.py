"""The spiral's numbers as rows for its chart: every field is a list by setting."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from unseen_weights.chapters.spiral.model.months import RUNS
from unseen_weights.chapters.spiral.model.payments import MONTHS
from unseen_weights.chapters.spiral.model.runs import (
    CIVIC_BEST,
    GROUPS,
    LETTERS,
    NUDGES,
    PEOPLE,
    SETTINGS,
)
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS, RESIDENTS

OUT_OF = RUNS / 100  # runs, for each of the 100 that a reader is told of
Series = Mapping[tuple[str, int], list[Any]]


def by_setting(table: pd.DataFrame) -> Series:
    """A table's columns: (column, month) -> its values, in the order of SETTINGS."""
    found = {}
    for month, rows in table.groupby("month"):
        settings = zip(rows["bite"], rows["keep"], rows["adapt"], strict=True)
        places = {setting: place for place, setting in enumerate(settings)}
        ordered = rows.iloc[[places[setting] for setting in SETTINGS]]
        for column in ordered.columns[4:]:
            found[str(column), int(str(month))] = ordered[column].tolist()
    return found


def line_rows(
    letters: Series, scores: Series, near_kept: float, rule: Rule
) -> list[dict[str, Any]]:
    """A row for each view, line (of a person or a group, or '') and month: its value by setting."""
    rows = [
        _row("twins", twin, month, scores[f"{twin}_{slug}", month], slug)
        for twin in NUDGES
        for slug in (*PEOPLE, *GROUPS)
        for month in range(MONTHS + 1)
    ]
    for row in rows:
        if row["month"] == MONTHS:
            column = f"{row['line']}_{row['person']}"
            each = 1 if row["person"] in GROUPS else OUT_OF
            row["runs"] = [n / each for n in letters[column, MONTHS]]
    rows.append(_row("twins", "line", MONTHS, [rule.line] * len(SETTINGS)))
    for month in LETTERS:
        at = {column: values for (column, m), values in letters.items() if m == month}
        rows += [_row("town", "person", month, [n / OUT_OF for n in at[s]], s) for s in PEOPLE]
        rows += [_row("town", district, month, at[district]) for district in DISTRICTS]
        rows.append(_row("town", "mid", month, [_percent(n) for n in at["mid"]]))
        civic = [round(100 * events / CIVIC_BEST, 1) for events in at["near_civic"]]
        rows.append(_row("counted", "civic", month, civic))
        rows.append(_row("counted", "spared", month, at["near_spared"]))
        rows.append(_row("counted", "kept", month, [round(100 * near_kept, 1)] * len(civic)))
    return rows


def _row(view: str, line: str, month: int, values: list[Any], person: str = "") -> dict[str, Any]:
    return {"view": view, "line": line, "month": month, "v": values, "person": person}


def whole(number: float) -> int:
    """As a chart writes a number without decimals: halves go up."""
    return int(number + 0.5)


def _percent(residents: int) -> float:
    return round(100 * residents / RESIDENTS, 1)
