"""Tally by a second road: pandas alone, from the files in data/ and what docs/model.md says."""

import re
from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd
from fluent.syntax import FluentParser, ast

from tests.browser.server import ROOT

DATA = ROOT / "data"
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
TOWN = pd.read_csv(DATA / "residents.csv", index_col="id")
FACTORS = pd.read_csv(DATA / "factors.csv", index_col="factor")
FOUR = pd.read_csv(DATA / "people.csv", index_col="slug")["id"]
RECORDS = list(FACTORS.index)
KEPT = TOWN["kept_promise"] == "yes"
SCALES_TOLD = ["350", "950", "0", "1000"]
LINE_SHARE = (600 - 350) / (950 - 350)


def shares(town: pd.DataFrame = TOWN) -> pd.DataFrame:
    """How far everyone is from worst to best."""
    ends = FACTORS["best"] - FACTORS["worst"]
    found = {
        name: (town[name].astype(float) - FACTORS.worst[name]) / ends[name] for name in RECORDS
    }
    return pd.DataFrame(found).clip(0, 1).round(9)


def best_marks(town: pd.DataFrame = TOWN, easier: int = 0) -> pd.DataFrame:
    """Who has the best mark in each record; easier: so many natural steps short of it is enough."""
    ends = FACTORS["best"] - FACTORS["worst"]
    short = (FACTORS["best"] - town[RECORDS].astype(float)) * ends.div(ends.abs())
    return short <= FACTORS["step"] * easier + 0.001  # bills are kept to four decimals


def scores(
    weights: Mapping[str, float], town: pd.DataFrame = TOWN, low: int = 350, high: int = 950
) -> "pd.Series[float]":
    """The scores by these weights, rounded as the document says."""
    of = pd.Series(weights).reindex(RECORDS, fill_value=0)
    summed = shares(town).mul(of).sum(axis=1) / of.sum()
    return (low + (high - low) * summed).round(6)


def told_apart(score: "pd.Series[float]", kept: "pd.Series[bool]") -> float:
    """Of 100 pairs of a keeper and another: how often the keeper is ahead, counted one by one."""
    other = score[~kept].to_numpy()
    won = [np.sum(one > other) + 0.5 * np.sum(one == other) for one in score[kept].to_numpy()]
    return 100 * float(sum(won)) / (len(won) * len(other))


def numbers_in(file: str) -> dict[str, list[str]]:
    """The numbers that each message of a file of words says in digits, with none filled in."""
    body = FluentParser().parse((DATA / "words" / "en" / file).read_text(encoding="utf-8")).body
    found = {
        entry.id.name: NUMBER.findall(" ".join(_texts(entry.value)))
        for entry in body
        if isinstance(entry, ast.Message) and entry.value
    }
    return {message: numbers for message, numbers in found.items() if numbers}


def _texts(node: ast.BaseNode) -> Iterator[str]:
    if isinstance(node, ast.TextElement):
        yield node.value
    elif isinstance(node, ast.Pattern):
        for element in node.elements:
            yield from _texts(element)
    elif isinstance(node, ast.Placeable):
        yield from _texts(node.expression)
    elif isinstance(node, ast.SelectExpression):
        for variant in node.variants:
            yield from _texts(variant.value)
