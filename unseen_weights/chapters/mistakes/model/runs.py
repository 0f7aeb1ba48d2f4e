"""Two hundred draws of mistakes for every mix of kinds, error rate and appeal, counted.

Whole numbers and one seed, so that every machine writes the same files (`python -m
data.make_mistakes`). A chart steps through them, so nothing is drawn while the app runs.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.mistakes.model.appeals import (
    APPEALS,
    NEVER,
    YEAR,
    can_appeal,
    draw_appeals,
    months_to_right,
)
from unseen_weights.chapters.mistakes.model.files import (
    APPEALS_FILE,
    ASKED,
    COUNTS,
    ENDS,
    GROUPS,
    MIXES,
    OUTCOMES,
    PEOPLE_FILE,
    TOWN_FILE,
    WHOLE_TOWN,
)
from unseen_weights.chapters.mistakes.model.mistakes import (
    RATES,
    Draws,
    Flags,
    draw,
    judged,
    middle,
    recorded,
)
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS, RECORDS

Row = list[Any]
_SMALL = 1e-9


def runs(
    rule: Rule, residents: pd.DataFrame, mixes: tuple[str, ...] = MIXES
) -> dict[str, list[Row]]:
    """Every file's rows, in the order of its columns; `rule` judges, `residents` are the truth."""
    draws, asking = draw(residents), draw_appeals(len(residents))
    months = {name: months_to_right(residents, a, asking) for name, a in APPEALS.items()}
    able = {name: can_appeal(residents, a, asking) for name, a in APPEALS.items()}
    rows: dict[str, list[Row]] = {TOWN_FILE: [], PEOPLE_FILE: [], APPEALS_FILE: []}
    for mix in mixes:
        by_rate = [_wronged(rule, residents, draws, rate, mix, months) for rate in RATES]
        rows[TOWN_FILE] += _of_town(mix, residents, by_rate)
        rows[PEOPLE_FILE] += _of_people(mix, residents, by_rate)
        rows[APPEALS_FILE] += _of_appeals(mix, residents, by_rate, months, able)
    return rows


def _wronged(
    rule: Rule,
    residents: pd.DataFrame,
    draws: Draws,
    rate: int,
    mix: str,
    months: dict[str, Any],
) -> dict[str, Flags]:
    """For each of COUNTS, whom it counts: (draws, residents)."""
    truly = rule.penalised(residents).to_numpy()
    files = recorded(residents, draws, rate, mix.split("+"))
    now = judged(rule, files)
    penalised = now & ~truly
    left = {name: penalised & (months[name] > YEAR) for name in ASKED}
    touched = _touched(files, residents)
    return {"files": touched, "penalised": penalised, "spared": now < truly, **left}


def _touched(files: dict[str, Any], residents: pd.DataFrame) -> Flags:
    """Whose file differs from the true one: (draws, residents)."""
    differs = [np.abs(files[name] - residents[name].to_numpy()) > _SMALL for name in RECORDS]
    touched: Flags = np.any(differs, axis=0)
    return touched


def _of_town(mix: str, residents: pd.DataFrame, by_rate: list[dict[str, Flags]]) -> Iterator[Row]:
    for count in COUNTS:
        for district in (WHOLE_TOWN, *DISTRICTS):
            here = residents["district"].eq(district).to_numpy() | (district == WHOLE_TOWN)
            ends = [middle(flags[count][:, here].sum(axis=1)) for flags in by_rate]
            for place, end in enumerate(ENDS):
                yield [mix, count, district, end, _listed(three[place] for three in ends)]


def _of_people(mix: str, residents: pd.DataFrame, by_rate: list[dict[str, Flags]]) -> Iterator[Row]:
    left = ("penalised", *ASKED)
    counts = [[(flags["spared"] | flags[name]).sum(axis=0) for flags in by_rate] for name in left]
    for number, resident in enumerate(residents.index):
        if any(count[number] for count in counts[0]):
            texts = (_listed(int(count[number]) for count in appeal) for appeal in counts)
            yield [mix, resident, *texts]


def _of_appeals(
    mix: str,
    residents: pd.DataFrame,
    by_rate: list[dict[str, Flags]],
    months: dict[str, Any],
    able: dict[str, Flags],
) -> Iterator[Row]:
    for appeal in ASKED:
        for group in GROUPS:
            members = _members(residents, group)
            found = [
                _outcomes(flags["penalised"] & members, months[appeal], able[appeal])
                for flags in by_rate
            ]
            for place, outcome in enumerate((*OUTCOMES, "months")):
                yield [mix, appeal, group, outcome, _listed(five[place] for five in found)]


def _outcomes(wronged: Flags, months: Any, able: Flags) -> tuple[float, ...]:
    """How many of the wronged met each of OUTCOMES, and the median wait of those put right."""
    waited, asked = months[wronged], able[wronged]
    right = waited[waited < NEVER]
    typical = float(np.median(right)) if len(right) else 0.0
    counts = (
        (waited <= YEAR).sum(),
        (right > YEAR).sum(),
        (asked & (waited == NEVER)).sum(),
        (~asked).sum(),
    )
    return *(int(count) for count in counts), typical


def _listed(numbers: Any) -> str:
    return " ".join(f"{number:g}" for number in numbers)


def _members(residents: pd.DataFrame, group: str) -> Flags:
    carer, newcomer = (residents[name].to_numpy(bool) for name in ("carer", "newcomer"))
    members: dict[str, Flags] = {
        "all": np.ones(len(residents), dtype=bool),
        "carer": carer,
        "newcomer": newcomer,
        "other": ~(carer | newcomer),
    }
    return members[group]
