"""Rules whose points were published, as the tables in data/open hold them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pandas as pd

from unseen_weights.tables import Column, read_table

DATA = Path(__file__).resolve().parents[4] / "data" / "open"
SLUG = "[a-z0-9-]+"
READ = ("one-copy", "copy-and-press", "two-copies", "three-copies", "several-copies", "copy")
UNITS = ("points", "per-ability", "coefficient", "cap", "bound", "scaled", "flag", "no-number")
NONE = "-"
ABILITIES = 4  # reading, writing, listening and speaking
_NUMBER = r"-?[0-9]+(\.[0-9]+)?|-"
_TRUST = (Column("confidence", choices=("seen", "memory")),)
POINTS_COLUMNS = (
    *(
        Column(name, pattern=SLUG, looks_like="a short name")
        for name in ("rule", "factor", "level")
    ),
    Column("points", pattern=_NUMBER, looks_like="a number or -"),
    Column("unit", choices=UNITS),
    Column("factor_said"),
    Column("level_said"),
    Column("source", pattern=SLUG, looks_like="a source in sources.csv"),
    *_TRUST,
    Column("read", choices=(*READ, "paper")),
)
LINES_COLUMNS = (
    *(Column(name, pattern=SLUG, looks_like="a short name") for name in ("rule", "line")),
    Column("said"),
    Column("date", pattern=r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?|-", looks_like="a date or -"),
    Column("low", "whole"),
    Column("high", "whole"),
    Column("invited", pattern="[0-9]+|-", looks_like="a number of people or -"),
    Column("older", "yesno"),
    Column("source"),
    *_TRUST,
    Column("read", choices=READ),
)
RULES_COLUMNS = (
    Column("rule", pattern=SLUG, unique=True),
    *(Column(name) for name in ("name", "operator", "country", "years")),
    *(Column(name, "whole") for name in ("scale_low", "scale_high")),
    *(Column(name) for name in ("direction", "line", "line_date", "legal_effect", "appeal")),
    *(Column(name) for name in ("harm", "sources")),
    *_TRUST,
    Column("doubt"),
)
SOURCES_COLUMNS = (Column("source", pattern=SLUG, unique=True), Column("text"))


@cache
def load_points() -> pd.DataFrame:
    """Every published number: rule, factor, level, points, and where it was read."""
    return read_table(DATA / "points.csv", POINTS_COLUMNS)


@cache
def load_lines() -> pd.DataFrame:
    """The lines that are known, each with its date; older: drawn under an earlier table."""
    return read_table(DATA / "lines.csv", LINES_COLUMNS)


@cache
def load_rules() -> pd.DataFrame:
    """The rules, with who runs them, since when, and what is in doubt."""
    return read_table(DATA / "rules.csv", RULES_COLUMNS, index="rule")


@cache
def load_sources() -> dict[str, str]:
    """Where points were read, by short name."""
    table = read_table(DATA / "sources.csv", SOURCES_COLUMNS, index="source")
    return {str(key): str(text) for key, text in table["text"].items()}


def factors(rule: str) -> list[str]:
    """The factors of a rule, in the order published."""
    table = load_points()
    return list(dict.fromkeys(table.loc[table["rule"] == rule, "factor"]))


def levels(rule: str, factor: str) -> Mapping[str, float]:
    """The levels of a factor that have a number, in the order published.

    Points for each of four abilities come for all four together.
    """
    return _numbers()[rule, factor]


@cache
def _numbers() -> Mapping[tuple[str, str], Mapping[str, float]]:
    found: dict[tuple[str, str], dict[str, float]] = {}
    for row in load_points().to_dict("records"):
        here = found.setdefault((str(row["rule"]), str(row["factor"])), {})
        if row["points"] != NONE:
            times = ABILITIES if row["unit"] == "per-ability" else 1
            here[str(row["level"])] = float(row["points"]) * times
    return found


def number(rule: str, factor: str, level: str) -> float:
    """One published number."""
    return levels(rule, factor)[level]


def lines(rule: str) -> dict[str, dict[str, str | int | bool]]:
    """The lines of a rule by short name; where one was given as a range, from `low` to `high`."""
    table = load_lines()
    rows = table[table["rule"] == rule].to_dict("records")
    return {str(row["line"]): {str(k): v for k, v in row.items()} for row in rows}


def line(rule: str, name: str) -> int:
    """Where a line is."""
    return int(lines(rule)[name]["low"])
