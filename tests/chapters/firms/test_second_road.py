"""Firms by a second road: pandas alone, from the files in data/ and what docs/model.md says."""

import re

import pandas as pd
import pytest

from tests.second_road import DATA
from unseen_weights.words import load_words

FIRMS = pd.read_csv(DATA / "firms.csv", index_col="id")
ENDS = pd.read_csv(DATA / "firm_factors.csv", index_col="record")
RECORDS = list(ENDS.index)
TIES = pd.read_csv(DATA / "firm_ties.csv")
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")
WORDS = load_words()


def ratings(ending: str = "") -> "pd.Series[float]":
    """All weights the same, 350 to 950; ending `_fitted`: with forms that grow with the firm."""
    asked = {n: FIRMS[n + ending] if n + ending in FIRMS else FIRMS[n] for n in RECORDS}
    shares = (pd.DataFrame(asked) - ENDS["worst"]) / (ENDS["best"] - ENDS["worst"])
    return 350 + 600 * shares.clip(0, 1).mean(axis=1)


def refused_in_100(ending: str, group: str) -> "pd.Series[int]":
    return (100 * (ratings(ending) < 600).groupby(FIRMS[group]).mean()).round().astype(int)


def test_19_are_refused_and_11_of_them_had_delivered() -> None:
    refused = ratings().round(6) < 600
    assert int(refused.sum()) == 19
    assert int((refused & (FIRMS["kept"] == "yes")).sum()) == 11
    assert "19 are refused, 11 of whom had" in MODEL


@pytest.mark.parametrize(
    ("ending", "forms"), [("", "same forms for all"), ("_fitted", "forms that grow with the firm")]
)
def test_who_is_refused_by_size_owner_and_trade_is_as_the_document_says(
    ending: str, forms: str
) -> None:
    size, owner = refused_in_100(ending, "size"), refused_in_100(ending, "owner")
    trade = refused_in_100(ending, "sector")
    shares = [size["small"], size["middle"], size["large"], owner["domestic"], owner["foreign"]]
    row = " | ".join(f"{share} %" for share in (*shares, trade.max()))
    assert f"| {forms} | {row} (building) |" in MODEL or f"| {forms} | {row} |" in MODEL
    if not ending:
        assert trade.idxmax() == "building"


def test_what_forms_cost_and_where_sizes_begin_is_what_the_page_says() -> None:
    told = WORDS.text("firms-rates-help")
    sizes = re.search(
        r"(\d+) to (\d+) workers, middle is (\d+) to (\d+), .* is (\d+) or more", told
    )
    assert sizes
    ends = [int(end) for end in sizes.groups()]
    low, high = (FIRMS.groupby("size")["workers"].agg(how) for how in ("min", "max"))
    assert ends[0] <= low["small"] <= high["small"] <= ends[1]
    assert ends[2] <= low["middle"] <= high["middle"] <= ends[3]
    assert ends[4] <= low["large"]
    assert f"({ends[0]} to {ends[1]} workers), 20 middle ({ends[2]} to {ends[3]})" in MODEL
    assert f"10 large ({ends[4]} to" in MODEL
    cost = 100 * (12 + 0.002 * FIRMS["turnover"]) / FIRMS["turnover"]
    by_size = cost.groupby(FIRMS["size"]).median().round(1)
    assert by_size.to_dict() == {"small": 3.4, "middle": 0.5, "large": 0.2}
    assert "12 thousand a year, plus 0.2% of its sales" in WORDS.text("firms-built")


def test_who_falls_for_a_partner_is_as_the_document_says() -> None:
    own = ratings().round(6)
    ends = pd.concat([TIES.set_axis(["a", "b"], axis=1), TIES.set_axis(["b", "a"], axis=1)])
    low = (own[ends["b"]] < 600).to_numpy()
    partners = pd.Series(low, index=ends["a"].to_numpy()).groupby(level=0).sum()
    for points in (10, 30, 60):
        rated = own - points * partners.reindex(own.index, fill_value=0)
        fell = int((rated < 600).sum())
        assert f"| {points} points | {fell} | {fell - 19} |" in MODEL
