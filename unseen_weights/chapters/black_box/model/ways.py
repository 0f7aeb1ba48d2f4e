"""How far of its way a probe moved a record, and by how much the score rose with that."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from unseen_weights.chapters.black_box.model.office import DIGITS, Answer
from unseen_weights.chapters.black_box.model.probes import PER_UNIT, Probe
from unseen_weights.factors import TOWN

_FACTORS = {factor.name: factor for factor in TOWN}


@dataclass(frozen=True)
class Way:
    """A record's move from `start` to `end`, each a share of the way from worst to best, 0..1.

    beside: the number, from 1, of the answer that differs from this one in this record alone.
    points: by how much the score is above the one told there. Both None where there is none.
    """

    start: float
    end: float
    beside: int | None = None
    points: float | None = None

    @property
    def whole(self) -> float | None:
        """The points that the whole way from worst to best counts for; None where nobody can say.

        It is rounded as the scores are, and may be off by more where the move was a short one.
        """
        if self.points is None or self.start == self.end:
            return None
        return round(self.points / (self.end - self.start), DIGITS)


def share_of_way(record: str, value: int) -> float:
    """How far a record's value, in natural steps, is from its worst (0) to its best (1)."""
    return float(_FACTORS[record].share(value / PER_UNIT[record]))


def ways(
    probes: Sequence[Probe], answers: Sequence[Answer], residents: pd.DataFrame
) -> list[Way | None]:
    """The way of each probe; None for one that changes nothing."""
    return [_way(probe, probes, answers, residents) for probe in probes]


def _way(
    probe: Probe, probes: Sequence[Probe], answers: Sequence[Answer], residents: pd.DataFrame
) -> Way | None:
    if probe.record is None:
        return None
    place = _beside(probe, probes)
    other = Probe(probe.resident) if place is None else probes[place]
    end = share_of_way(probe.record, probe.value)
    if other.record is None:
        own = float(residents[probe.record].loc[probe.resident])
        start = float(_FACTORS[probe.record].share(own))
    else:
        start = share_of_way(probe.record, other.value)
    if place is None:
        return Way(start, end)
    score, against = answers[probes.index(probe)].score, answers[place].score
    points = None if score is None or against is None else round(score - against, DIGITS)
    return Way(start, end, place + 1, points)


def _beside(probe: Probe, probes: Sequence[Probe]) -> int | None:
    """The place of the probe to compare with: the same resident unchanged, or this record else."""
    same = [i for i, one in enumerate(probes) if one.resident == probe.resident and one != probe]
    unchanged = [i for i in same if probes[i].record is None]
    earlier = [i for i in same if probes[i].record == probe.record and i < probes.index(probe)]
    return next(iter([*unchanged, *earlier]), None)
