"""Two hundred draws of mistakes for every error rate and appeal: counted, written and read.

Whole numbers and one seed, so that every machine writes the same files (`python -m
data.make_mistakes`). A chart steps through them, so nothing is drawn while the app runs.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.appeals import (
    APPEALS,
    NEVER,
    YEAR,
    can_appeal,
    draw_appeals,
    months_to_right,
)
from unseen_weights.mistakes import (
    DRAWS,
    RATES,
    Flags,
    draw,
    judged,
    middle,
    recorded,
)
from unseen_weights.rule import Rule
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA, DISTRICTS, RECORDS

TOWN_FILE = "mistakes.csv"
PEOPLE_FILE = "mistakes_people.csv"
APPEALS_FILE = "mistakes_appeals.csv"
WHOLE_TOWN = "Tally"
COUNTS = ("penalised", "spared", "files", "left")
ENDS = ("low", "mid", "high")
GROUPS = ("all", "carer", "newcomer", "other")
OUTCOMES = ("year", "later", "refused", "never")
_SETTING = (
    Column("rate", "whole", min(RATES), max(RATES)),
    Column("appeal", choices=tuple(APPEALS)),
)
TOWN_COLUMNS = (
    *_SETTING,
    Column("district", choices=(WHOLE_TOWN, *DISTRICTS)),
    *(Column(f"{count}_{end}", "whole", 0, 240) for count in COUNTS for end in ENDS),
)
PEOPLE_COLUMNS = (
    _SETTING[0],
    Column("id", pattern="r[0-9]{3}", looks_like="an id such as r001"),
    Column("none", "whole", 0, DRAWS),
    *(Column(appeal, "whole", 0, DRAWS) for appeal in list(APPEALS)[1:]),
)
APPEALS_COLUMNS = (
    *_SETTING,
    Column("group", choices=GROUPS),
    *(Column(outcome, "whole", 0, 240 * DRAWS) for outcome in OUTCOMES),
    Column("months", "number", 0, 100),
)
Row = list[Any]
_SMALL = 1e-9


def runs(rule: Rule, residents: pd.DataFrame) -> dict[str, list[Row]]:
    """Every file's rows, in the order of its columns; `rule` judges, `residents` are the truth."""
    draws, asking = draw(residents), draw_appeals(len(residents))
    truly = rule.penalised(residents).to_numpy()
    months = {name: months_to_right(residents, a, asking) for name, a in APPEALS.items()}
    able = {name: can_appeal(residents, a, asking) for name, a in APPEALS.items()}
    rows: dict[str, list[Row]] = {TOWN_FILE: [], PEOPLE_FILE: [], APPEALS_FILE: []}
    for rate in RATES:
        files = recorded(residents, draws, rate)
        now = judged(rule, files)
        wrong = {
            "penalised": now & ~truly,
            "spared": now < truly,
            "files": _touched(files, residents),
        }
        left = {name: wrong["penalised"] & (months[name] > YEAR) for name in APPEALS}
        rows[PEOPLE_FILE] += _of_people(rate, residents, wrong["spared"], left)
        for name in APPEALS:
            flags = {**wrong, "left": left[name]}
            rows[TOWN_FILE] += _of_town(rate, name, residents, flags)
            ends = months[name], able[name], wrong["penalised"]
            rows[APPEALS_FILE] += _of_appeals(rate, name, residents, *ends)
    return rows


def _touched(files: dict[str, Any], residents: pd.DataFrame) -> Flags:
    """Whose file differs from the true one: (draws, residents)."""
    differs = [np.abs(files[name] - residents[name].to_numpy()) > _SMALL for name in RECORDS]
    touched: Flags = np.any(differs, axis=0)
    return touched


def _of_people(
    rate: int, residents: pd.DataFrame, spared: Flags, left: dict[str, Flags]
) -> Iterator[Row]:
    counts = [(spared | flags).sum(axis=0) for flags in left.values()]
    for number, resident in enumerate(residents.index):
        yield [rate, resident, *(int(count[number]) for count in counts)]


def _of_town(
    rate: int, appeal: str, residents: pd.DataFrame, flags: dict[str, Flags]
) -> Iterator[Row]:
    for district in (WHOLE_TOWN, *DISTRICTS):
        here = residents["district"].eq(district).to_numpy() | (district == WHOLE_TOWN)
        ends = [middle(flags[count][:, here].sum(axis=1)) for count in COUNTS]
        yield [rate, appeal, district, *(end for three in ends for end in three)]


def _of_appeals(
    rate: int, appeal: str, residents: pd.DataFrame, months: Any, able: Flags, wronged: Flags
) -> Iterator[Row]:
    for group in GROUPS:
        here = wronged & _members(residents, group)
        waited, asked = months[here], able[here]
        right = waited[waited < NEVER]
        counts = [
            (waited <= YEAR).sum(),
            (right > YEAR).sum(),
            (asked & (waited == NEVER)).sum(),
            (~asked).sum(),
        ]
        typical = float(np.median(right)) if len(right) else 0.0
        yield [rate, appeal, group, *(int(count) for count in counts), f"{typical:.1f}"]


def _members(residents: pd.DataFrame, group: str) -> Flags:
    carer, newcomer = (residents[name].to_numpy(bool) for name in ("carer", "newcomer"))
    members: dict[str, Flags] = {
        "all": np.ones(len(residents), dtype=bool),
        "carer": carer,
        "newcomer": newcomer,
        "other": ~(carer | newcomer),
    }
    return members[group]


@cache
def load_town_runs(folder: Path = DATA) -> pd.DataFrame:
    """By rate, appeal and district (or Tally): the middle 90 % of the draws, in people.

    penalised, spared: wrongly. files: with a mistake in them. left: wrongly penalised, and not
    put right within a year. Each has low, mid (the median) and high. Raises TableError.
    """
    return read_table(folder / TOWN_FILE, TOWN_COLUMNS)


@cache
def load_people_runs(folder: Path = DATA) -> pd.DataFrame:
    """By rate and resident: in how many of DRAWS draws the verdict is wrong after a year.

    One column for each appeal; nobody appeals against being spared. Raises TableError.
    """
    return read_table(folder / PEOPLE_FILE, PEOPLE_COLUMNS)


@cache
def load_appeal_runs(folder: Path = DATA) -> pd.DataFrame:
    """By rate, appeal and group: what became of all those wrongly penalised, over all draws.

    year, later: put right within a year, or after it. refused: asked, and got nowhere. never:
    could not ask. months: the median wait of those put right, 0 where there is none.
    Raises TableError.
    """
    return read_table(folder / APPEALS_FILE, APPEALS_COLUMNS)
