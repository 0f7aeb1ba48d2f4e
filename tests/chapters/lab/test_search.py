"""What the computed search says: reproduced, and each best rule scored again with Rule."""

import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from unseen_weights.chapters.lab.model.search import (
    COLUMNS,
    FILE,
    RULES,
    SCALE,
    findings,
    load_search,
    scores,
    some_weights,
)
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    CHALLENGE_COUNT,
    CHALLENGE_GAP,
    CHALLENGE_KEPT,
    SCALES,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    default_line,
)
from unseen_weights.tables import TableError
from unseen_weights.town import DATA, RECORDS, load_people, load_residents

RESIDENTS = load_residents()
PEOPLE = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
FOUND = load_search()
FEWEST, MOST = CHALLENGE_COUNT
FEW_WEIGHTS = some_weights(40, seed=3)


def rule_of(weights: list[int], line: float) -> Rule:
    return Rule(dict(zip(RECORDS, weights, strict=True)), SCALES[SCALE], line)


def best_rule(row: pd.Series) -> Rule:
    return rule_of([int(weight) for weight in row["weights"].split(".")], row["line"])


def gap(penalised: pd.Series) -> Fraction:
    groups = penalised.groupby(RESIDENTS["district"])
    rates = [Fraction(int(flags.sum()), len(flags)) for _, flags in groups]
    return max(rates) - min(rates)


def rows(challenge: str) -> list[pd.Series]:
    return [row for _, row in FOUND.iterrows() if row["challenge"] == challenge]


def test_there_is_a_row_for_each_challenge_and_each_person() -> None:
    named = list(zip(FOUND["challenge"], FOUND["person"], strict=True))
    assert named == [("kept", "-"), ("equal", "-"), *(("person", slug) for slug in PEOPLE)]
    assert (FOUND["rules_tried"] == RULES).all()
    assert FOUND["rules_met"].between(1, RULES - 1).all()


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.make_search", str(tmp_path)]
    subprocess.run(command, check=True, cwd=DATA.parent, timeout=120)
    assert (tmp_path / FILE).read_bytes() == (DATA / FILE).read_bytes()


@pytest.mark.parametrize("row", [row for _, row in FOUND.iterrows()], ids=lambda row: row["person"])
def test_each_best_rule_penalises_as_many_as_stated(row: pd.Series) -> None:
    assert best_rule(row).penalised(RESIDENTS).sum() == row["penalised"]
    assert FEWEST <= row["penalised"] <= MOST


def test_the_best_rule_for_promise_keepers_penalises_as_many_of_them_as_stated() -> None:
    row = rows("kept")[0]
    penalised = best_rule(row).penalised(RESIDENTS)
    assert (penalised & RESIDENTS["kept_promise"]).sum() == int(row["best"])
    assert int(row["best"]) <= CHALLENGE_KEPT


def test_the_best_rule_for_districts_has_the_gap_stated() -> None:
    row = rows("equal")[0]
    assert f"{float(100 * gap(best_rule(row).penalised(RESIDENTS))):.1f}" == row["best"]
    assert float(row["best"]) <= 100 * CHALLENGE_GAP


@pytest.mark.parametrize("row", rows("person"), ids=lambda row: row["person"])
def test_each_persons_rule_spares_them_and_leaves_the_line(row: pd.Series) -> None:
    assert row["line"] == default_line(SCALE)
    assert row["best"] == "-"
    assert not best_rule(row).penalised(RESIDENTS)[PEOPLE[row["person"]]]


def test_weights_are_on_the_sliders_steps_and_never_all_zero() -> None:
    weights = some_weights()
    low, high = WEIGHT_RANGE
    assert weights.shape == (RULES, len(RECORDS))
    assert (weights % WEIGHT_STEP == 0).all()
    assert weights.min() == low
    assert weights.max() == high
    assert weights.any(axis=1).all()


def test_scores_are_the_same_numbers_as_those_of_rule() -> None:
    weights = some_weights(300, seed=1)
    expected = [rule_of(list(row), 600).score(RESIDENTS).to_numpy() for row in weights.tolist()]
    np.testing.assert_array_equal(scores(RESIDENTS, weights), np.array(expected))


def lines_tried_by_hand(weights: list[int]) -> list[pd.Series]:
    score = rule_of(weights, 600).score(RESIDENTS)
    low, high = SCALES[SCALE]
    every = [score < line for line in range(low, high + 1)]
    return [flags for flags in every if FEWEST <= flags.sum() <= MOST]


def test_a_search_by_hand_over_every_line_finds_the_same() -> None:
    kept, equal = findings(RESIDENTS, PEOPLE, FEW_WEIGHTS)[:2]
    by_rule = [lines_tried_by_hand(row) for row in FEW_WEIGHTS.tolist()]
    keepers = [min((f & RESIDENTS["kept_promise"]).sum() for f in lines) for lines in by_rule]
    gaps = [min(gap(f) for f in lines) for lines in by_rule]
    assert kept.best == str(min(keepers))
    assert kept.rules_met == sum(count <= CHALLENGE_KEPT for count in keepers)
    assert equal.best == f"{float(100 * min(gaps)):.1f}"
    assert equal.rules_met == sum(size <= Fraction(str(CHALLENGE_GAP)) for size in gaps)


def test_a_count_by_hand_of_the_rules_that_spare_a_person_agrees() -> None:
    verdicts = [rule_of(row, 600).penalised(RESIDENTS) for row in FEW_WEIGHTS.tolist()]
    enough = [flags for flags in verdicts if FEWEST <= flags.sum() <= MOST]
    for finding in findings(RESIDENTS, PEOPLE, FEW_WEIGHTS)[2:]:
        assert finding.rules_met == sum(not f[PEOPLE[finding.person]] for f in enough)


def test_residents_with_the_same_score_are_never_parted() -> None:
    all_alike = RESIDENTS.assign(**{name: RESIDENTS[name].iloc[0] for name in RECORDS})
    with pytest.raises(ValueError, match="penalises 24 to 72"):
        findings(all_alike, PEOPLE, FEW_WEIGHTS)


def test_a_person_whom_no_rule_spares_is_named() -> None:
    worst = RESIDENTS.copy()
    worst.loc[PEOPLE["noa"], list(RECORDS)] = [0.0, 9, 9, 0, 9, 0.0]
    with pytest.raises(ValueError, match="spares 'noa'"):
        findings(worst, PEOPLE, FEW_WEIGHTS)


def test_a_broken_file_is_named_with_its_row_and_column(tmp_path: Path) -> None:
    text = (DATA / FILE).read_text(encoding="utf-8").replace("20000", "many", 1)
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(TableError, match=r"^search.csv, row 2, column rules_tried: is 'many'"):
        load_search(tmp_path)


def test_the_columns_are_those_described() -> None:
    assert list(FOUND.columns) == [column.name for column in COLUMNS]
