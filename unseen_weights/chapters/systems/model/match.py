"""What of a real system's weights has a true match among the town's records, as a rule."""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import pandas as pd

from unseen_weights.chapters.systems.model.systems import FOLDER, NONE
from unseen_weights.once import once
from unseen_weights.settings import SCALES, Settings, default_settings
from unseen_weights.tables import Column, read_table
from unseen_weights.town import RECORDS

HALF = 50
MOST = 100
BASES = ("reported", "published")
_PART_COLUMNS = (
    Column("system", pattern="S[0-9]{2}", looks_like="a system's id such as S01"),
    Column("part"),
    Column("percent", "whole", 1, 100),
    Column("records", pattern="[a-z]+( [a-z]+)*|-", looks_like="records of the town, or -"),
    Column("basis", choices=BASES),
    Column("source"),
    Column("url", pattern="https?://[^ ]+|-", looks_like="a link or -"),
)


@dataclass(frozen=True)
class Match:
    """A system's weights in the town: per cent by record, and what has no match there.

    basis: `reported` by others, or `published` by the operator.
    """

    percent: dict[str, Fraction]
    missing: int
    basis: str

    @property
    def loads(self) -> bool:
        """Whether at least half of the weight has a match."""
        return MOST - self.missing >= HALF

    def weights(self) -> dict[str, int]:
        """The smallest whole weights in the same proportion, for every record of the town."""
        times = lcm(*(share.denominator for share in self.percent.values()))
        return {name: int(self.percent.get(name, 0) * times) for name in RECORDS}

    def settings(self, person: str, low: str, high: str) -> Settings:
        """The lab's settings with these weights; the system's own scale where the lab has it."""
        scale = f"{low}-{high}"
        usual = default_settings(person, scale=scale if scale in SCALES else next(iter(SCALES)))
        return Settings(self.weights(), usual.scale, usual.line, person, usual.preset)


@once
def load_parts() -> pd.DataFrame:
    """The parts of each system with known shares of weight, and the records they match."""
    return read_table(FOLDER / "parts.csv", _PART_COLUMNS)


def matches(parts: pd.DataFrame) -> dict[str, Match]:
    """What each system with known shares has in the town; a part's share is split evenly."""
    return {str(system): _match(own) for system, own in parts.groupby("system")}


def _match(parts: pd.DataFrame) -> Match:
    percent: dict[str, Fraction] = {}
    for row in parts.itertuples():
        records = [] if row.records == NONE else str(row.records).split()
        for record in records:
            share = Fraction(int(str(row.percent)), len(records))
            percent[record] = percent.get(record, Fraction(0)) + share
    missing = int(parts["percent"].sum() - sum(percent.values()))
    return Match(percent, missing, str(parts["basis"].iloc[0]))
