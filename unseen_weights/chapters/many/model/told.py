"""A rule in as few digits as it can be told in: whoever copies it gets the same verdicts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.pooling import Flags
from unseen_weights.rule import Rule
from unseen_weights.settings import WEIGHT_RANGE, Settings, default_settings
from unseen_weights.town import RECORDS

_DIGITS = range(8)
_MOST = WEIGHT_RANGE[1]


@dataclass(frozen=True)
class ForLab:
    """A rule in the whole weights that the lab takes; others: how many it judges otherwise."""

    settings: Settings
    others: int


def for_the_lab(
    weights: Mapping[str, float],
    penalised: "Flags | pd.Series[bool]",
    residents: pd.DataFrame,
    preset: str = "same",
) -> ForLab:
    """The rule as the lab can show it: as it is, in whole per cents, or with 100 as its most.

    weights, penalised: as `in_few_digits` takes them, but the weights may have any sum. The first
    of these three that judges all the same is taken; else the last, with a line that penalises as
    many. preset: what the lab compares it with.
    """
    out = np.asarray(penalised, dtype=bool)
    given = np.array([weights[name] for name in RECORDS], dtype=float)
    ways = [_summing(given, 100), np.floor(_MOST * given / given.max() + 0.5).astype(int)]
    if (given == given.astype(int)).all() and given.max() <= _MOST:
        ways.insert(0, given.astype(int))
    whole: dict[str, int] = {}
    for way in ways:
        whole = dict(zip(RECORDS, way.tolist(), strict=True))
        scores = Rule(whole).score(residents).to_numpy()
        line = _between(scores[out].max(), scores[~out].min())
        if line is not None:
            return ForLab(_settings(whole, line, preset), 0)
    edge = np.sort(scores)[out.sum() - 1 : out.sum() + 1]
    settings = _settings(whole, _between(*edge) or str(edge[1]), preset)
    judged = settings.rule.penalised(residents).to_numpy()
    return ForLab(settings, int((judged != out).sum()))


def _settings(weights: Mapping[str, int], line: str, preset: str) -> Settings:
    usual = default_settings("", preset)
    return Settings(weights, usual.scale, float(line), usual.person, preset)


def in_few_digits(
    weights: Mapping[str, float], penalised: "Flags | pd.Series[bool]", residents: pd.DataFrame
) -> tuple[dict[str, str], str]:
    """The weights in per cent, which sum to 100, and a line, as texts.

    weights: 0..1, together 1; with some line they penalise just these, as `weights_for` finds them.
    penalised: for each resident; some, and not all. Digits are added until the rounded rule gives
    the same verdicts. Raises ValueError where seven are too few.
    """
    out = np.asarray(penalised, dtype=bool)
    for digits in _DIGITS:
        shares = _summing(np.array([weights[name] for name in RECORDS]), 100 * 10**digits)
        told = {n: share / 10**digits for n, share in zip(RECORDS, shares.tolist(), strict=True)}
        scores = Rule(told).score(residents).to_numpy()
        line = _between(scores[out].max(), scores[~out].min())
        if line is not None:
            return {name: f"{share:.{digits}f}%" for name, share in told.items()}, line
    raise ValueError("These weights give the verdicts only with more than seven decimals.")


def _summing(parts: "np.ndarray[Any, np.dtype[np.float64]]", total: int) -> Any:
    """Whole numbers with this sum: rounded down, and up where most was lost (largest remainder)."""
    exact = parts / parts.sum() * total
    whole = np.floor(exact).astype(int)
    most = np.argsort(whole - exact, kind="stable")
    whole[most[: total - whole.sum()]] += 1
    return whole


def shares_of(mix: Mapping[str, float]) -> dict[str, int]:
    """The parts of a mix, of 100, so that they sum to 100; by id."""
    return dict(zip(mix, _summing(np.array(list(mix.values())), 100).tolist(), strict=True))


def _between(low: float, high: float) -> str | None:
    """A line above the one and at most the other, in few digits; None where there is none."""
    for digits in _DIGITS:
        line = round((low + high) / 2, digits)
        if low < line <= high:
            return f"{line:.{digits}f}"
    return None
