"""The files of 200 draws: what stands in them, and how they are read.

A row holds its numbers for every error rate, in the order of RATES, parted by spaces. So there are
few rows, though each mix of kinds has its own.
"""

from functools import cache
from itertools import product
from pathlib import Path

import pandas as pd

from unseen_weights.chapters.mistakes.model.appeals import APPEALS
from unseen_weights.chapters.mistakes.model.mistakes import KINDS, RATES
from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA, DISTRICTS

TOWN_FILE = "mistakes.csv"
PEOPLE_FILE = "mistakes_people.csv"
APPEALS_FILE = "mistakes_appeals.csv"
WHOLE_TOWN = "Tally"
ASKED = tuple(name for name in APPEALS if name != "none")
COUNTS = ("files", "penalised", "spared", *ASKED)
ENDS = ("low", "mid", "high")
GROUPS = ("all", "carer", "newcomer", "other")
OUTCOMES = ("year", "later", "refused", "never")
_WHOLE, _HALVES = (rf"{one}( {one}){{{len(RATES) - 1}}}" for one in ("[0-9]+", r"[0-9]+(\.5)?"))
_LISTS = f"{len(RATES)} numbers"


def mix_of(kinds: "frozenset[str] | set[str] | tuple[str, ...]") -> str:
    """What a mix of kinds is called in the files, in the order of KINDS."""
    return "+".join(kind for kind in KINDS if kind in kinds)


_CHOICES = product((True, False), repeat=len(KINDS))
MIXES = tuple(
    mix_of({kind for kind, there in zip(KINDS, on, strict=True) if there})
    for on in _CHOICES
    if any(on)
)
_MIX = Column("kinds", choices=MIXES)
TOWN_COLUMNS = (
    _MIX,
    Column("count", choices=COUNTS),
    Column("district", choices=(WHOLE_TOWN, *DISTRICTS)),
    Column("end", choices=ENDS),
    Column("by_rate", pattern=_WHOLE, looks_like=_LISTS),
)
PEOPLE_COLUMNS = (
    _MIX,
    Column("id", pattern="r[0-9]{3}", looks_like="an id such as r001"),
    *(Column(appeal, pattern=_WHOLE, looks_like=_LISTS) for appeal in APPEALS),
)
APPEALS_COLUMNS = (
    _MIX,
    Column("appeal", choices=ASKED),
    Column("group", choices=GROUPS),
    Column("outcome", choices=(*OUTCOMES, "months")),
    Column("by_rate", pattern=_HALVES, looks_like=_LISTS),
)


@cache
def load_town_runs(folder: Path = DATA) -> pd.DataFrame:
    """By mix of kinds, count, district (or Tally) and end: people, a tuple by rate.

    penalised, spared: wrongly. files: with a mistake in them. form, letter, desk: wrongly
    penalised, and not put right within a year by that way. The ends are those of the middle 90 %
    of the draws, and the median. Raises TableError.
    """
    return _split(read_table(folder / TOWN_FILE, TOWN_COLUMNS), "by_rate")


@cache
def load_people_runs(folder: Path = DATA) -> pd.DataFrame:
    """By mix and resident: in how many draws the verdict is wrong after a year, by rate.

    One column for each appeal; nobody appeals against being spared. Who is never judged wrongly
    by a mix has no row. Raises TableError.
    """
    return _split(read_table(folder / PEOPLE_FILE, PEOPLE_COLUMNS), *APPEALS)


@cache
def load_appeal_runs(folder: Path = DATA) -> pd.DataFrame:
    """By mix, appeal, group and outcome: what became of all wrongly penalised, by rate.

    year, later: put right within a year, or after it. refused: asked, and got nowhere. never:
    could not ask; each over all draws. months: the median wait of those put right, 0 where there
    is none. Raises TableError.
    """
    return _split(read_table(folder / APPEALS_FILE, APPEALS_COLUMNS), "by_rate")


def _split(table: pd.DataFrame, *columns: str) -> pd.DataFrame:
    for column in columns:
        table[column] = [tuple(float(n) for n in text.split()) for text in table[column]]
    return table


def totals(runs: pd.DataFrame, truly: "pd.Series[bool]", mix: str, rate: int) -> tuple[int, int]:
    """How many are wrongly penalised, and how many wrongly spared, over all draws at a rate.

    runs: as `load_people_runs` reads them; truly: who is rightly penalised, by id.
    """
    here = runs[runs["kinds"] == mix].set_index("id")["none"]
    wrongs = here.map(lambda by_rate: int(by_rate[rate]))
    below = truly.loc[wrongs.index]
    return int(wrongs[~below].sum()), int(wrongs[below].sum())
