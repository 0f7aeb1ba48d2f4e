"""Appeals: who can ask to be put right, how long it takes, and who never is.

To appeal, one must know that there is a score, have the time, and find the form. An answer takes
months, and may be a no; some try again. Every chance here is chosen; docs/model.md has the reasons.
That people stop asking follows the Federal Trade Commission's follow-up of 2015: about half of
those who still saw a mistake in their file meant to give up.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights.chapters.mistakes.model.mistakes import DRAWS, SEED, Flags, Floats

YEAR = 12
SUCCEEDS = 0.6
TRIES_AGAIN = 0.5
MOST_ATTEMPTS = 3
MONTHS = (2, 6)
NEVER = 999


@dataclass(frozen=True)
class Appeal:
    """A way to appeal: three chances 0..1, each for everyone else and for those with a harder way.

    knows (that the score exists) and finds (the form): others, newcomers. time: others, carers.
    """

    knows: tuple[float, float]
    time: tuple[float, float]
    finds: tuple[float, float]


APPEALS: dict[str, Appeal] = {
    "none": Appeal((0.0, 0.0), (0.0, 0.0), (0.0, 0.0)),
    "form": Appeal((0.4, 0.2), (0.7, 0.35), (0.6, 0.4)),
    "letter": Appeal((1.0, 1.0), (0.7, 0.35), (0.95, 0.9)),
    "desk": Appeal((1.0, 1.0), (0.95, 0.85), (1.0, 1.0)),
}


@dataclass(frozen=True)
class AppealDraws:
    """The numbers 0..1 that decide, and the months that answers take; the first axis is the draw.

    hurdles (draws, residents, 3): knows, time, finds. answers and again (draws, residents, 3
    attempts); months likewise, whole, from MONTHS.
    """

    hurdles: Floats
    answers: Floats
    again: Floats
    months: NDArray[np.int64]


def draw_appeals(people: int, count: int = DRAWS, seed: int = SEED) -> AppealDraws:
    """The first `count` draws of a seed for so many people; apart from those of the mistakes."""
    drawn = [_one_draw(np.random.default_rng([seed, n, 1]), people) for n in range(count)]
    return AppealDraws(*(np.stack(parts) for parts in zip(*drawn, strict=True)))


def _one_draw(rng: np.random.Generator, people: int) -> tuple[Any, ...]:
    shape = (people, MOST_ATTEMPTS)
    hurdles, answers, again = rng.random((people, 3)), rng.random(shape), rng.random(shape)
    return hurdles, answers, again, rng.integers(MONTHS[0], MONTHS[1] + 1, shape)


def can_appeal(residents: pd.DataFrame, appeal: Appeal, draws: AppealDraws) -> Flags:
    """Who could appeal if they were wrongly penalised: (draws, residents)."""
    carer, newcomer = (residents[group].to_numpy(bool) for group in ("carer", "newcomer"))
    chances = np.column_stack(
        [
            np.where(newcomer, appeal.knows[1], appeal.knows[0]),
            np.where(carer, appeal.time[1], appeal.time[0]),
            np.where(newcomer, appeal.finds[1], appeal.finds[0]),
        ]
    )
    able: Flags = np.all(draws.hurdles < chances, axis=2)
    return able


def months_to_right(
    residents: pd.DataFrame, appeal: Appeal, draws: AppealDraws
) -> "NDArray[np.int64]":
    """After how many months each would be put right; NEVER for whoever is not: (draws, residents).

    Being put right mends the whole file. Whoever gets a no tries again with a fixed chance.
    """
    right = np.full(draws.hurdles.shape[:2], NEVER, dtype=np.int64)
    asking: Flags = can_appeal(residents, appeal, draws)
    waited = np.zeros_like(right)
    for attempt in range(MOST_ATTEMPTS):
        waited += draws.months[:, :, attempt]
        granted = asking & (draws.answers[:, :, attempt] < SUCCEEDS)
        right[granted] = waited[granted]
        asking &= ~granted & (draws.again[:, :, attempt] < TRIES_AGAIN)
    return right
