"""Reasons by a second road: how far one record alone would have to change, by pandas alone."""

import pandas as pd
import pytest

from tests.chapters.reasons.by_trying import fewest_steps
from tests.second_road import FACTORS, RECORDS, TOWN, scores
from unseen_weights.chapters.reasons.model.contributions import record_of
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE

EQUAL = dict.fromkeys(RECORDS, 1)
REFUSED = TOWN.index[scores(EQUAL) < 600]
FURTHEST = 60  # natural steps from the worst to the best mark, at most


def steps_needed(who: str, name: str) -> int | None:
    """Try one step after the other, a bill as one of 24, until the score is 600."""
    worst, best = (float(FACTORS[end][name]) for end in ("worst", "best"))
    now, step = float(TOWN[name][who]), float(FACTORS["step"][name])
    if name == "bills":
        step = 1 / 24
    tried = [now + n * step * (1 if best > worst else -1) for n in range(FURTHEST + 1)]
    capped = [min(value, best) if best > worst else max(value, best) for value in tried]
    rows = pd.DataFrame([TOWN.loc[who, RECORDS]] * len(capped)).reset_index(drop=True)
    rows[name] = [round(value, 4) for value in capped]
    enough = (scores(EQUAL, rows) >= 600).to_numpy()
    return int(enough.argmax()) if enough.any() else None


@pytest.mark.parametrize("who", REFUSED)
def test_the_steps_that_one_record_alone_needs_are_what_pandas_finds(who: str) -> None:
    record = record_of(load_residents(), who)
    assert fewest_steps(TOWN_RULE, record) == {name: steps_needed(who, name) for name in RECORDS}
