"""Measured times and the table they end up in."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from math import nan

import numpy as np


@dataclass(frozen=True)
class Times:
    """Some measured times, in milliseconds; without one, median and p95 are no numbers."""

    ms: Sequence[float]
    errors: int = 0

    @property
    def median(self) -> float:
        return float(np.median(self.ms)) if self.ms else nan

    @property
    def p95(self) -> float:
        return float(np.percentile(self.ms, 95)) if self.ms else nan


@dataclass(frozen=True)
class Row:
    """One line of the table; `met` is None where nothing was promised."""

    what: str
    ours: str
    plain: str
    ratio: float | None
    expected: str
    met: bool | None

    def __str__(self) -> str:
        verdict = {True: "yes", False: "**no**", None: ""}[self.met]
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return (
            f"| {self.what} | {self.ours} | {self.plain} | {ratio} | {self.expected} | {verdict} |"
        )


HEAD = "| what | Unseen Weights | plain | ratio | expected | met |\n|---|---|---|---|---|---|"


def as_markdown(rows: Sequence[Row]) -> str:
    return "\n".join([HEAD, *map(str, rows)])


def conditions(browser: str) -> str:
    """Say on what, and with which versions, the figures were taken."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("streamlit", "altair", "pandas"))
    return (
        f"Taken on {date.today().isoformat()} by `make bench`: {os.cpu_count()} cores, "
        f"{platform.system()}, Python {platform.python_version()}, {packages}, Chromium {browser}."
    )
