"""The spiral for every setting, 200 runs each: counted, written and read.

Whole numbers and one seed, so that every machine writes the same files (`python -m
data.make_spiral`). A chart steps through them, so nothing is drawn while the app runs.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.spiral.model.months import (
    BITES,
    KEEPS,
    LETTER,
    NEAR,
    RUNS,
    Setting,
    Story,
    simulate,
)
from unseen_weights.chapters.spiral.model.payments import MONTHS, Flags
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA, DISTRICTS, RESIDENTS, load_people

LETTERS_FILE = "spiral.csv"
SCORES_FILE = "spiral_scores.csv"
ADAPTS = ("no", "yes")
SETTINGS = tuple(product(BITES, KEEPS, ADAPTS))
NUDGES = {"above": 1.0, "below": -1.0}
CIVIC_BEST = next(factor.best for factor in TOWN if factor.name == "civic")
ENDS = ("low", "mid", "high")
LETTERS = tuple(range(0, MONTHS + 1, LETTER))
PEOPLE = tuple(str(slug) for slug in load_people().index)
GROUPS = ("close", "all")
_SETTING = (
    Column("bite", "whole", min(BITES), max(BITES)),
    Column("keep", "whole", min(KEEPS), max(KEEPS)),
    Column("adapt", choices=ADAPTS),
    Column("month", "whole", 0, MONTHS),
)
LETTERS_COLUMNS = (
    *_SETTING,
    *(Column(end, "whole", 0, RESIDENTS) for end in ENDS),
    *(Column(district, "number", 0, 100) for district in DISTRICTS),
    *(Column(slug, "whole", 0, RUNS) for slug in PEOPLE),
    *(Column(f"{twin}_{slug}", "whole", 0, RUNS) for twin in NUDGES for slug in PEOPLE),
    *(Column(f"{twin}_{group}", "number", 0, 100) for twin in NUDGES for group in GROUPS),
    Column("near_civic", "number", 0, CIVIC_BEST),
    Column("near_spared", "number", 0, 100),
)
SCORES_COLUMNS = (
    *_SETTING,
    *(Column(f"{twin}_{slug}", "whole", 0, 2000) for twin in NUDGES for slug in (*PEOPLE, *GROUPS)),
)
Row = list[Any]


def runs(
    rule: Rule, residents: pd.DataFrame, people: Mapping[str, str], settings: Any = SETTINGS
) -> dict[str, list[Row]]:
    """Each file's rows, in the order of its columns; people: slug -> id of those followed."""
    rows: dict[str, list[Row]] = {LETTERS_FILE: [], SCORES_FILE: []}
    places = [residents.index.get_loc(people[slug]) for slug in PEOPLE]
    for bite, keep, adapt in settings:
        setting = Setting(bite, keep, adapt == "yes")
        town = simulate(rule, residents, setting)
        twins = [simulate(rule, residents, setting, nudge) for nudge in NUDGES.values()]
        near, close = near_the_line(rule, residents), close_to_line(rule, residents)
        for month in LETTERS:
            told = _letter(month, residents, places, town, twins, near, close)
            rows[LETTERS_FILE].append([bite, keep, adapt, month, *told])
        for month in range(MONTHS + 1):
            scores = [score for t in twins for score in _medians(t.scores[month], places, close)]
            told = (f"{score:.0f}" for score in scores)
            rows[SCORES_FILE].append([bite, keep, adapt, month, *told])
    return rows


def near_the_line(rule: Rule, residents: pd.DataFrame) -> Flags:
    """Those below the line, or less than NEAR points above it, by the town's own records."""
    near: Flags = (rule.score(residents) < rule.line + NEAR).to_numpy()
    return near


def close_to_line(rule: Rule, residents: pd.DataFrame) -> Flags:
    """Those no more than NEAR points from the line, on either side, by the town's own records."""
    close: Flags = ((rule.score(residents) - rule.line).abs() <= NEAR).to_numpy()
    return close


def _medians(scores: Any, places: list[Any], close: Flags) -> list[Any]:
    """The median score of each one followed, and of all lives of each of GROUPS."""
    followed = np.median(scores[:, places], axis=0)
    return [*followed, np.median(scores[:, close]), np.median(scores)]


def band(counts: "np.ndarray[Any, Any]") -> tuple[int, int, int]:
    """The middle 80 % of the runs: its low end, the median and its high end, each a count seen."""
    low, mid, high = np.quantile(counts, (0.1, 0.5, 0.9), method="inverted_cdf")
    return int(low), int(mid), int(high)


def _letter(
    month: int,
    residents: pd.DataFrame,
    places: list[Any],
    town: Story,
    twins: list[Story],
    near: Flags,
    close: Flags,
) -> Iterator[Any]:
    refused = town.refused[month]
    yield from band(refused.sum(axis=1))
    for district in DISTRICTS:
        yield _share(refused[:, residents["district"].eq(district).to_numpy()])
    for story in (town, *twins):
        yield from (int(n) for n in story.refused[month][:, places].sum(axis=0))
    for story in twins:
        yield from (_share(story.refused[month][:, group]) for group in (close, slice(None)))
    civic = town.civic[month][:, near]
    yield f"{civic.sum() / civic.size:.2f}"
    yield _share(~refused[:, near])


def _share(flags: Flags) -> str:
    return f"{100 * int(flags.sum()) / flags.size:.1f}"


@cache
def load_letters(folder: Path = DATA) -> pd.DataFrame:
    """By setting and letter (month 0, 6 and so on to 36), over 200 runs. Raises TableError.

    low, mid, high: how many of 240 get a no: the middle 80 % of runs, and the median. A district's
    name: the mean share of it that gets one, in per cent. amina and so on: in how many of 200 runs
    each gets one. above_ and below_: the same for twins, moved to the line and a point off it on
    day one (`_close`: all within NEAR points of the line; `_all`: everyone; in per cent). near_: of
    those below the line or near it by the town's own records, the mean of civic points, and the
    share spared.
    """
    return read_table(folder / LETTERS_FILE, LETTERS_COLUMNS)


@cache
def load_scores(folder: Path = DATA) -> pd.DataFrame:
    """By setting and month: the median score of each twin, in points. Raises TableError.

    above_close and so on: of all lives of a group.
    """
    return read_table(folder / SCORES_FILE, SCORES_COLUMNS)
