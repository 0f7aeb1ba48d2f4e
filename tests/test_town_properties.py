"""What the town promises: each property in data/README.md has its test here."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from numpy.typing import NDArray

from unseen_weights import town

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

SCRIPT = town.DATA / "make_town.py"
LOW, HIGH, LINE = 350, 950, 600
FEWEST, MOST = 24, 72
RULES = 20_000
RESIDENTS = town.load_residents()
TIES = town.load_ties()
FACTORS = town.load_factors()
HIDDEN = town.load_hidden()
PEOPLE = town.load_people()
KEPT: Bools = RESIDENTS["kept_promise"].to_numpy()
DISTRICT = RESIDENTS["district"]


def scaled() -> Floats:
    span = FACTORS["best"] - FACTORS["worst"]
    shares = (RESIDENTS[list(town.RECORDS)] - FACTORS["worst"]) / span
    clipped: Floats = np.clip(shares.to_numpy(dtype=np.float64), 0, 1)
    return clipped


def scores(weights: NDArray[np.int64]) -> Floats:
    """One row a rule, one column a resident."""
    shares: Floats = weights / weights.sum(axis=1, keepdims=True)
    return np.round(LOW + (HIGH - LOW) * shares @ scaled().T, 6)


def some_weights(low: int, high: int, step: int) -> NDArray[np.int64]:
    """RULES rows of six weights, multiples of `step` from low to high, never all zero."""
    rng = np.random.default_rng(0)
    weights = rng.integers(low // step, high // step + 1, (RULES, 6), dtype=np.int64) * step
    some: NDArray[np.int64] = weights[weights.sum(axis=1) > 0]
    return some


EQUAL: Floats = scores(np.full((1, 6), 50))[0]
PENALISED = EQUAL < LINE


def pull_of_hardship(values: pd.Series) -> float:
    columns = [values.astype(float), HIDDEN["hardship"], HIDDEN["reliability"]]
    y, *x = [((v - v.mean()) / v.std()).to_numpy() for v in columns]
    return float(np.linalg.lstsq(np.column_stack(x), y, rcond=None)[0][0])


def rates(flags: Bools, groups: pd.Series) -> pd.Series:
    return pd.Series(flags, index=RESIDENTS.index).groupby(groups).mean()


def spread(flags: Bools, column: str) -> float:
    by_group = rates(flags, RESIDENTS[column])
    return float(by_group.max() - by_group.min())


def cuts(step: int, weights: NDArray[np.int64]) -> tuple[NDArray[np.intp], Bools]:
    """For each rule: residents from the lowest score up, and which of the cuts have a line.

    Cut j penalises the FEWEST + j lowest; it has a line if a multiple of `step` parts them.
    """
    table = scores(weights)
    order = table.argsort(axis=1)
    ordered = np.take_along_axis(table, order, axis=1)
    line = np.floor(ordered[:, FEWEST : MOST + 1] / step) * step
    return order, line > ordered[:, FEWEST - 1 : MOST]


def counted(flags: Bools, order: NDArray[np.intp]) -> NDArray[np.int64]:
    return flags[order].cumsum(axis=1)[:, FEWEST - 1 : MOST]


def fewest_keepers() -> int:
    order, possible = cuts(5, some_weights(0, 100, 5))
    return int(counted(KEPT, order)[possible].min())


def smallest_gap() -> float:
    order, possible = cuts(10, some_weights(0, 100, 10))
    by_district = [counted(DISTRICT.eq(name).to_numpy(), order) for name in town.DISTRICTS]
    gaps = np.max(by_district, axis=0) - np.min(by_district, axis=0)
    return float(gaps[possible].min() / 60)


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SCRIPT), str(tmp_path)], check=True)
    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == ["hidden.csv", "people.csv", "residents.csv", "ties.csv"]
    for name in made:
        assert (tmp_path / name).read_bytes() == (town.DATA / name).read_bytes(), name


def test_sixty_live_in_each_district_and_about_a_fifth_are_carers_or_newcomers() -> None:
    assert DISTRICT.value_counts().to_dict() == dict.fromkeys(town.DISTRICTS, 60)
    for trait in ("carer", "newcomer"):
        assert RESIDENTS[trait].mean() == pytest.approx(0.2, abs=0.02)
        assert rates(RESIDENTS[trait].to_numpy(), DISTRICT).min() > 0.1


def test_hardship_moves_every_record_at_least_three_times_as_much_as_the_promise() -> None:
    truth = pull_of_hardship(RESIDENTS["kept_promise"])
    for record in town.RECORDS:
        sign = 1 if FACTORS["best"][record] > FACTORS["worst"][record] else -1
        pull = pull_of_hardship(RESIDENTS[record] * sign)
        assert pull < 0
        assert abs(pull) >= 3 * abs(truth), record


def test_equal_weights_penalise_some_and_over_a_third_of_them_kept_their_promise() -> None:
    assert 30 <= PENALISED.sum() <= 42
    assert KEPT[PENALISED].mean() > 1 / 3
    assert (EQUAL == LINE).sum() <= 2


def test_penalties_fall_hardest_on_the_flats_carers_and_newcomers() -> None:
    by_district = rates(PENALISED, DISTRICT)
    assert by_district["The Flats"] >= 2 * by_district["Hillside"]
    assert by_district["Hillside"] >= 0.03
    for trait in ("carer", "newcomer"):
        by_trait = rates(PENALISED, RESIDENTS[trait])
        assert by_trait[True] > by_trait[False]


def test_the_truth_hardly_differs_between_groups() -> None:
    assert 0.70 <= KEPT.mean() <= 0.78
    for column in ("district", "carer", "newcomer"):
        assert spread(KEPT, column) < 0.05, column


def test_shops_fail_far_more_often_than_roofs_and_the_purpose_says_nothing_about_the_group() -> (
    None
):
    by_purpose = rates(KEPT, RESIDENTS["loan_for"])
    assert by_purpose["roof"] - by_purpose["shop"] >= 0.25
    shop = (RESIDENTS["loan_for"] == "shop").to_numpy()
    for column in ("district", "carer", "newcomer"):
        assert spread(shop, column) < 0.05, column


def test_the_four_are_penalised_at_equal_weights_by_little_and_each_at_another_score() -> None:
    theirs = pd.Series(EQUAL, index=RESIDENTS.index)[PEOPLE["id"]]
    assert theirs.between(LINE - 60, LINE, inclusive="left").all()
    assert theirs.nunique() == 4


def test_the_four_have_the_lives_their_stories_tell() -> None:
    four = RESIDENTS.loc[PEOPLE["id"]].set_index(PEOPLE.index)
    assert list(four["name"]) == ["Amina Holt", "Ilir Sands", "Ruth Calder", "Noa Veld"]
    assert list(four["age"]) == [34, 27, 71, 19]
    assert list(four["district"]) == ["Riverside", "The Flats", "Old Town", "Hillside"]
    assert list(four["carer"]) == [True, False, False, False]
    assert list(four["newcomer"]) == [False, True, False, False]
    assert list(four["loan_for"]) == ["roof", "shop", "roof", "shop"]
    assert list(four["kept_promise"]) == [True, True, True, False]


@pytest.mark.parametrize("slug", PEOPLE.index)
def test_reasonable_weights_can_spare_or_penalise_each_of_the_four(slug: str) -> None:
    below = scores(some_weights(10, 100, 10)) < LINE
    fair_share = (below.sum(axis=1) >= FEWEST) & (below.sum(axis=1) <= MOST)
    one = RESIDENTS.index.get_loc(PEOPLE.loc[slug, "id"])
    assert (fair_share & ~below[:, one]).any()
    assert (fair_share & below[:, one]).any()


def test_scores_spread_wide_and_many_sit_near_the_line() -> None:
    assert np.ptp(EQUAL) >= 300
    assert (abs(EQUAL - LINE) <= 40).mean() >= 0.2


def test_some_rule_treats_the_districts_alike() -> None:
    assert smallest_gap() <= 0.05


def test_sparing_promise_keepers_is_possible_but_hard() -> None:
    assert fewest_keepers() == 3


def test_ties_are_mostly_local_and_everybody_has_two() -> None:
    homes_a, homes_b = (DISTRICT.loc[TIES[end]].to_numpy() for end in ("a", "b"))
    assert 0.75 <= (homes_a == homes_b).mean() <= 0.80
    degree = pd.concat([TIES["a"], TIES["b"]]).value_counts().reindex(RESIDENTS.index)
    assert degree.min() >= 2
    assert degree.mean() == pytest.approx(6, abs=0.5)


def test_friends_is_the_mean_standing_of_the_people_one_is_tied_to() -> None:
    standing = pd.Series(100 * scaled()[:, :5].mean(axis=1), index=RESIDENTS.index)
    flipped = TIES.rename(columns={"a": "b", "b": "a"})
    both = pd.concat([TIES, flipped], ignore_index=True)
    expected = both["b"].map(standing).groupby(both["a"]).mean()
    difference = (expected - RESIDENTS["friends"]).abs()
    assert difference.max() <= 0.05 + 1e-9


def test_every_lane_of_a_district_is_taken_once_and_like_scores_sit_apart() -> None:
    lanes = [round((i + 0.5) / 60, 4) for i in range(60)]
    for name in town.DISTRICTS:
        here = DISTRICT.eq(name).to_numpy()
        places = RESIDENTS["place"].to_numpy()[here]
        assert sorted(places) == lanes
        by_score = places[np.lexsort((RESIDENTS.index[here], EQUAL[here]))]
        assert abs(np.diff(by_score)).min() > 0.2


def near(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    same = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(short))
    if len(short) == len(long):
        return a != b and a[same + 1 :] == b[same + 1 :]
    return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]


def test_at_least_ten_pairs_are_near_namesakes_with_different_records() -> None:
    names = RESIDENTS["name"].tolist()
    pairs = [(i, j) for i, j in combinations(range(len(names)), 2) if near(names[i], names[j])]
    assert len(pairs) >= 10
    records = RESIDENTS[list(town.RECORDS)].to_numpy()
    assert all((records[i] != records[j]).any() for i, j in pairs)


def chi_square(left: NDArray[np.intp], right: NDArray[np.intp]) -> float:
    table = np.zeros((left.max() + 1, right.max() + 1))
    np.add.at(table, (left, right), 1)
    expected = table.sum(1, keepdims=True) * table.sum(0, keepdims=True) / table.sum()
    return float(((table - expected) ** 2 / expected).sum())


@pytest.mark.parametrize("group", ["district", "newcomer"])
@pytest.mark.parametrize("part", ["first", "family", "first initial", "family initial"])
def test_names_say_nothing_about_the_group(part: str, group: str) -> None:
    words = RESIDENTS["name"].str.split(" ", expand=True)[0 if "first" in part else 1]
    names = pd.factorize(words.str[0] if "initial" in part else words)[0]
    groups = pd.factorize(RESIDENTS[group])[0]
    rng = np.random.default_rng(0)
    shuffled = [chi_square(names, rng.permutation(groups)) for _ in range(400)]
    assert chi_square(names, groups) <= np.quantile(shuffled, 0.95)


def test_contexts_are_short_plain_facts() -> None:
    contexts = RESIDENTS["context"]
    assert contexts.nunique() >= 80
    assert contexts.str.len().max() <= 70
    assert not contexts.str.endswith(".").any()
    assert contexts.str[0].str.islower().all()
