"""What a class gained, with an interval; gain.js does the same in the browser."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from statistics import fmean, stdev

from scipy import stats

from unseen_weights.quiz.codes import IDEAS, Result

LEVEL = 0.95
MOST_FREEDOM = 120


@dataclass(frozen=True)
class Gain:
    """A class's right answers of six, from 0 to 6: means before and after, and what was gained.

    people: how many results. low and high: the ends of the gain's 95% interval, None where there
    is none. ideas: for each idea, how many people were right before and after.
    ones and twos: the mean gain of those who had set "a" first, and of the others; None where
    there is nobody.
    """

    people: int
    before: float
    after: float
    gain: float
    low: float | None
    high: float | None
    ideas: tuple[tuple[int, int], ...]
    ones: float | None
    twos: float | None


def gain_of(results: Sequence[Result]) -> Gain | None:
    """The gain of a class; None where it has no results."""
    if not results:
        return None
    gained = [sum(one.after) - sum(one.before) for one in results]
    low, high = interval(gained) or (None, None)
    return Gain(
        people=len(results),
        before=fmean(sum(one.before) for one in results),
        after=fmean(sum(one.after) for one in results),
        gain=fmean(gained),
        low=low,
        high=high,
        ideas=tuple(
            (sum(one.before[n] for one in results), sum(one.after[n] for one in results))
            for n in range(IDEAS)
        ),
        ones=_mean([g for g, one in zip(gained, results, strict=True) if not one.swapped]),
        twos=_mean([g for g, one in zip(gained, results, strict=True) if one.swapped]),
    )


def interval(gained: Sequence[float]) -> tuple[float, float] | None:
    """The 95% interval of the mean of paired differences: mean ± t · s / √n, with n - 1 degrees.

    None where there are fewer than two, or where all are the same: then s is 0 and tells nothing.
    For small n it rests on differences that are about normal, so it is rough below ten or so.
    Source: IUPAC Gold Book, confidence limits (about the mean), C01247; for paired differences
    the Boston University School of Public Health, BS704, Confidence Intervals.
    """
    if len(gained) < 2 or len(set(gained)) == 1:
        return None
    middle = fmean(gained)
    half = quantile(len(gained) - 1) * stdev(gained) / sqrt(len(gained))
    return middle - half, middle + half


def quantile(freedom: int) -> float:
    """Student's t that leaves 2.5% above it; beyond 120 degrees of freedom that of 120.

    It is then a little wide, by less than 1.1%: the browser has a table, and no more of it.
    """
    return quantiles()[min(freedom, MOST_FREEDOM) - 1]


@cache
def quantiles() -> tuple[float, ...]:
    """`quantile` for 1 to MOST_FREEDOM degrees of freedom, rounded to six digits."""
    share = (1 + LEVEL) / 2
    return tuple(round(float(stats.t.ppf(share, n)), 6) for n in range(1, MOST_FREEDOM + 1))


def _mean(numbers: Sequence[float]) -> float | None:
    return fmean(numbers) if numbers else None
