"""The picture of the closed box: how full each slot is, and where each answer lies."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from unseen_weights.chapters.black_box.model.office import CUTS, DIGITS, SCALE, Answer
from unseen_weights.chapters.black_box.model.probes import Probe, present
from unseen_weights.chapters.black_box.model.ways import Way, share_of_way
from unseen_weights.town import RECORDS

GRADES = ("D", "C", "B", "A")
"""From the left: each takes a quarter of the scale."""


ROOM = 0.14  # of the scale, which a score takes beside its mark on a phone


@dataclass(frozen=True)
class Slot:
    """A record as it goes in. now, value: in natural steps; share: of the way to its best, 0..1."""

    record: str
    now: int
    value: int
    share: float


@dataclass(frozen=True)
class Mark:
    """An answer that came out.

    told: the score as it is written, or the grade. at, beside: where it lies on the scale, and
    where the answer lies that it is compared with, 0..1; None where no score was told.
    """

    number: int
    penalised: bool
    told: str = ""
    at: float | None = None
    beside: float | None = None

    @property
    def ends(self) -> tuple[float, float]:
        """The ends of the line from the answer it is compared with, from the left, 0..1."""
        at = self.at or 0
        beside = at if self.beside is None else self.beside
        return min(at, beside), max(at, beside)

    @property
    def told_before(self) -> bool:
        """Whether the score is written left of the mark: where there is room, and no line."""
        at = self.at or 0
        return at > 1 - ROOM or (at > ROOM and self.ends[1] > at)


def slots(probe: Probe, residents: pd.DataFrame) -> list[Slot]:
    """The six records of a probe."""
    found = []
    for record in RECORDS:
        now = present(residents, probe.resident, record)
        value = probe.value if record == probe.record else now
        found.append(Slot(record, now, value, share_of_way(record, value)))
    return found


def marks(answers: Sequence[Answer], compared: Sequence[Way | None]) -> list[Mark]:
    """Where each answer lies, in the order in which it was given."""
    pairs = zip(answers, compared, strict=True)
    return [_mark(n, answer, way, answers) for n, (answer, way) in enumerate(pairs, start=1)]


def _mark(number: int, answer: Answer, way: Way | None, answers: Sequence[Answer]) -> Mark:
    if answer.score is None:
        return Mark(number, answer.penalised, answer.grade or "")
    other = answers[way.beside - 1].score if way and way.beside else None
    return Mark(
        number,
        answer.penalised,
        f"{answer.score:.{DIGITS}f}",
        on_scale(answer.score),
        None if other is None else on_scale(other),
    )


def on_scale(score: float) -> float:
    """Where a score lies on the office's scale, 0..1."""
    return (score - SCALE[0]) / (SCALE[1] - SCALE[0])


def ticks() -> list[dict[str, float]]:
    """The ends of the scale and the grades' cut-offs: score, and where it lies, 0..1."""
    return [{"score": score, "at": on_scale(score)} for score in sorted({*CUTS.values(), *SCALE})]
