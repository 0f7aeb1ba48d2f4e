"""The firms' files: made again byte for byte, and what holds of them and of other draws."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from data import make_firms
from unseen_weights.chapters.firms.model.firms import (
    FACTORS_FILE,
    FIRMS_FILE,
    FOLLOWED,
    GROUPINGS,
    RECORDS,
    SIZES,
    TIES_FILE,
    load_firm_factors,
    load_firms,
    load_supply,
)
from unseen_weights.chapters.firms.model.ratings import Forms, asked, office_rule, rates
from unseen_weights.chapters.firms.readouts import CONDUCT, DARE, REDRAWN, SEARCHED, answer
from unseen_weights.tables import TableError
from unseen_weights.town import DATA

FIRMS = load_firms()
MODEL = " ".join((DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split())
OTHERS = range(101, 121)


def other_firms(seed: int) -> pd.DataFrame:
    """Draw firms by chance alone, without those whose records are written by hand."""
    rng = np.random.default_rng(seed)
    return pd.DataFrame([make_firms.with_records(firm, rng) for firm in make_firms.kinds(rng)])


def redrawn(forms: Forms = "same", only: Iterable[str] = RECORDS) -> list[dict[str, float]]:
    rule = office_rule(dict.fromkeys(only, 1))
    drawn = [other_firms(seed) for seed in OTHERS]
    return [rates(rule.penalised(asked(firms, forms)), firms) for firms in drawn]


def small_last_of_sizes(found: dict[str, float]) -> bool:
    return found["small"] > max(found["middle"], found["large"])


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.make_firms", str(tmp_path)]
    subprocess.run(command, cwd=DATA.parent, check=True, timeout=120)
    for name in (FIRMS_FILE, TIES_FILE):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes(), name


def test_there_are_sixty_firms_and_a_third_of_each_size_and_trade_is_owned_abroad() -> None:
    assert FIRMS["size"].value_counts().to_dict() == {"small": 30, "middle": 20, "large": 10}
    assert set(FIRMS["sector"].value_counts()) == {12}
    abroad = FIRMS[FIRMS["owner"] == "foreign"]
    assert abroad["size"].value_counts().to_dict() == {"small": 10, "middle": 7, "large": 3}
    assert set(abroad["sector"].value_counts()) == {4}
    assert FIRMS["name"].is_unique


def test_every_firm_has_a_partner_and_no_tie_stands_twice() -> None:
    ties = load_supply()
    assert set(ties["a"]) | set(ties["b"]) == set(FIRMS.index)
    assert (ties["a"] < ties["b"]).all()
    assert not ties.duplicated().any()


def test_how_well_a_firm_works_has_next_to_nothing_to_do_with_size_or_owner() -> None:
    for grouping in ("size", "owner"):
        kept = FIRMS.groupby(grouping)["kept"].mean()
        assert kept.max() - kept.min() <= 0.1 + 1e-9
    by_size = (100 * FIRMS.groupby("size")["kept"].mean()).round().to_dict()
    assert by_size == {"small": 73, "middle": 80, "large": 70}


def test_the_four_to_follow_have_the_ratings_that_the_page_tells_of() -> None:
    own = office_rule().score(FIRMS).groupby(FIRMS["slug"]).first()
    assert {slug: round(own[slug], 1) for slug in FOLLOWED} == {
        "bakery": 582.4,
        "maker": 621.1,
        "mill": 695.6,
        "startup": 596.9,
    }
    kept = FIRMS.groupby("slug")["kept"].first()
    assert [bool(kept[slug]) for slug in FOLLOWED] == [True, True, False, True]


def test_in_other_draws_small_firms_do_worst_as_often_as_the_page_says() -> None:
    found = redrawn()
    assert len(found) == REDRAWN["towns"]
    assert sum(map(small_last_of_sizes, found)) == REDRAWN["sizes"]
    assert sum(answer(one) == "small" for one in found) == REDRAWN["all"]
    assert sum(one["foreign"] > one["small"] for one in found) == 1


def test_other_forms_or_other_records_turn_the_result_round() -> None:
    fitted = redrawn("fitted")
    assert sum(map(small_last_of_sizes, fitted)) == REDRAWN["fitted"] == 4
    assert sum(one["foreign"] > one["small"] for one in fitted) == 16
    assert "last of the sizes in 4 of the 20 other sets" in MODEL
    assert "owned abroad do worse than small ones in 16" in MODEL
    conduct = redrawn(only=("loans", "emissions", "copying"))
    assert sum(map(small_last_of_sizes, conduct)) == CONDUCT == 5
    assert "small firms come last of the sizes in 5 of 20" in MODEL
    assert "of seeds 1 to 600, ten met all that we looked for" in MODEL
    assert SEARCHED == {"drawn": 600, "met": 10}


def test_no_random_weights_of_a_thousand_turn_it_round_and_some_chosen_ones_do() -> None:
    rng = np.random.default_rng(1)
    drawn = [dict(zip(RECORDS, rng.integers(0, 21, 6) * 5, strict=True)) for _ in range(1000)]
    refused = [office_rule(weights).penalised(FIRMS) for weights in drawn]
    enough = [one for one in refused if DARE[0] <= one.sum() <= DARE[1]]
    assert all(small_last_of_sizes(rates(one, FIRMS)) for one in enough)
    assert f"With all {len(enough)}, small firms come last" in MODEL
    chosen = office_rule({"loans": 35, "copying": 70}, 680).penalised(FIRMS)
    assert DARE[0] <= chosen.sum() <= DARE[1]
    assert not small_last_of_sizes(rates(chosen, FIRMS))


def test_records_stay_within_what_the_data_sheet_says() -> None:
    most = {"loans": 8, "emissions": 170, "copying": 6, "safety": 10, "tax": 8, "data": 20}
    assert (FIRMS[list(most)].max() <= pd.Series(most)).all()
    assert FIRMS["data"].min() >= 6
    assert {factor.name for factor in load_firm_factors()} == set(RECORDS)
    assert set(GROUPINGS["size"]) == set(SIZES)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (FIRMS_FILE, ",food,", ",banking,"),
        (FACTORS_FILE, "loans,6,0", "loans,six,0"),
        (TIES_FILE, "f01", "r001"),
    ],
)
def test_a_broken_file_is_named_in_one_sentence(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    text = (DATA / file).read_text(encoding="utf-8")
    (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    loads = {FIRMS_FILE: load_firms, FACTORS_FILE: load_firm_factors, TIES_FILE: load_supply}
    with pytest.raises(TableError, match=f"{file}, row 2"):
        loads[file](tmp_path)
