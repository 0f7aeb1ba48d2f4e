"""The rule: scores by hand, properties that always hold, and an error that names its culprit."""

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from unseen_weights.factors import TOWN, Factor, as_factors
from unseen_weights.rule import Rule, rounded
from unseen_weights.town import BILLS_DUE, RECORDS, load_residents

RESIDENTS = load_residents()
LISTED = [{"name": "late", "worst": 10, "best": 0}, {"name": "praise", "worst": 0, "best": 4}]
TWO = as_factors(LISTED)
NAN = float("nan")
INFINITE = float("inf")

weight = st.one_of(
    st.integers(0, 20).map(lambda n: 5.0 * n),
    st.floats(0, 1000, allow_subnormal=False).filter(lambda w: w == 0 or w > 1e-6),
)
some_weights = st.fixed_dictionaries(dict.fromkeys(RECORDS, weight)).filter(
    lambda weights: any(weights.values())
)
scale = st.sampled_from([(350.0, 950.0), (0.0, 1000.0), (-5.0, 5.0), (0.0, 1.0)])


def table(**columns: list[Any]) -> pd.DataFrame:
    return pd.DataFrame(columns)


def score_of(rule: Rule, **record: Any) -> float:
    return float(rule.score(table(**{name: [value] for name, value in record.items()})).iloc[0])


@pytest.mark.parametrize(
    ("late", "praise", "score"),
    [(0, 4, 1000), (10, 0, 0), (5, 0, 375), (0, 0, 750), (2, 3, 787.5), (7, 1, 287.5)],
)
def test_the_score_is_the_weighted_mean_on_the_scale(late: int, praise: int, score: float) -> None:
    rule = Rule({"late": 30, "praise": 10}, (0, 1000), 500, TWO)
    assert score_of(rule, late=late, praise=praise) == score


def test_the_usual_scale_and_line_are_350_to_950_and_600() -> None:
    rule = Rule(dict.fromkeys(RECORDS, 1))
    assert rule.scale == (350, 950)
    assert rule.line == 600
    worst = {factor.name: factor.worst for factor in TOWN}
    assert score_of(rule, **worst) == 350
    assert score_of(rule, **{factor.name: factor.best for factor in TOWN}) == 950
    assert score_of(rule, **(worst | {"civic": 8, "friends": 60})) == 500


def test_equal_weights_score_a_resident_as_worked_out_by_hand() -> None:
    ebba = RESIDENTS.loc["r001"]
    shares = [(0.7083 - 0.5) / 0.5, 2 / 4, 2 / 5, 5 / 8, 4 / 6, (57.8 - 30) / 60]
    assert ebba["name"] == "Ebba Danso"
    by_hand = 350 + 600 * sum(shares) / 6
    assert Rule(dict.fromkeys(RECORDS, 50)).score(RESIDENTS)["r001"] == pytest.approx(by_hand)


def test_records_past_their_worst_and_best_count_as_those() -> None:
    rule = Rule({"late": 1, "praise": 1}, (0, 1000), 500, TWO)
    assert score_of(rule, late=99, praise=99) == 500
    assert score_of(rule, late=-3, praise=-3) == 500


def test_a_missing_weight_is_zero() -> None:
    short, long = Rule({"bills": 3}), Rule({**dict.fromkeys(RECORDS, 0), "bills": 3})
    assert short.weights == long.weights
    pd.testing.assert_series_equal(short.score(RESIDENTS), long.score(RESIDENTS))


@pytest.mark.parametrize("weights", [{}, dict.fromkeys(RECORDS, 0)])
@pytest.mark.parametrize("line", [350, 600, 950])
def test_with_no_weight_at_all_there_is_no_score_and_nobody_is_penalised(
    weights: dict[str, float], line: float
) -> None:
    rule = Rule(weights, line=line)
    assert rule.score(RESIDENTS).isna().all()
    assert not rule.penalised(RESIDENTS).any()


def test_scores_and_verdicts_carry_the_tables_index_and_their_names() -> None:
    rule = Rule({"bills": 1})
    shuffled = RESIDENTS.sample(frac=1, random_state=0)
    assert list(rule.score(shuffled).index) == list(shuffled.index)
    assert rule.score(shuffled).name == "score"
    assert rule.penalised(shuffled).name == "penalised"
    assert rule.penalised(shuffled).dtype == bool


def test_an_empty_table_gives_no_scores() -> None:
    assert Rule({"bills": 1}).score(RESIDENTS.iloc[:0]).empty
    assert Rule({"bills": 1}).penalised(RESIDENTS.iloc[:0]).empty


def test_the_table_is_left_as_it_was() -> None:
    before = RESIDENTS.copy()
    Rule({"bills": 1}).penalised(RESIDENTS)
    pd.testing.assert_frame_equal(RESIDENTS, before)


def test_a_score_exactly_on_the_line_is_spared() -> None:
    rule = Rule({"late": 1}, (0, 1000), 500, TWO)
    verdicts = rule.penalised(table(late=[4, 5, 6], praise=[0, 0, 0]))
    assert list(verdicts) == [False, False, True]


def test_scores_are_rounded_to_six_decimals_before_they_meet_the_line() -> None:
    thirds = (Factor("a", 0, 3),)
    just_over = Rule({"a": 1}, (0, 1), 0.333333, thirds)
    assert score_of(just_over, a=1) == 0.333333
    assert not just_over.penalised(table(a=[1])).any()
    assert Rule({"a": 1}, (0, 1), 0.666667, thirds).penalised(table(a=[2])).sum() == 0
    assert Rule({"a": 1}, (0, 1), 0.666668, thirds).penalised(table(a=[2])).sum() == 1


def test_the_last_bits_of_a_sum_do_not_decide_a_tie() -> None:
    tenths = tuple(Factor(name, 0, 10) for name in "abc")
    rule = Rule({"a": 0.1, "b": 0.2, "c": 0.3}, (0, 1), 0.5, tenths)
    tied = table(a=[5, 3, 2], b=[5, 6, 5], c=[5, 5, 6])
    assert list(rule.score(tied)) == [0.5, 0.5, 0.5]
    assert not rule.penalised(tied).any()


def test_a_line_on_somebodys_exact_score_spares_them_and_those_above() -> None:
    score = Rule({"bills": 35, "friends": 65}).score(RESIDENTS)
    for line in score.iloc[::24]:
        verdicts = Rule({"bills": 35, "friends": 65}, line=line).penalised(RESIDENTS)
        assert list(verdicts) == list(score < line)
        assert not verdicts[score == line].any()


@given(some_weights, scale)
def test_every_score_lies_on_the_scale(
    weights: dict[str, float], ends: tuple[float, float]
) -> None:
    score = Rule(weights, ends, ends[0]).score(RESIDENTS)
    assert score.between(*ends).all()


@given(some_weights, st.floats(0.001, 1000))
def test_multiplying_all_weights_changes_nothing(weights: dict[str, float], by: float) -> None:
    rule = Rule(weights)
    scaled = Rule({name: weight * by for name, weight in weights.items()})
    gap = (rule.score(RESIDENTS) - scaled.score(RESIDENTS)).abs().max()
    assert gap <= 1.000001e-6


@given(some_weights, st.sampled_from(TOWN), st.floats(0, 1), st.data())
def test_moving_a_record_towards_its_best_never_lowers_the_score(
    weights: dict[str, float], factor: Factor, share: float, data: st.DataObject
) -> None:
    person = data.draw(st.sampled_from(list(RESIDENTS.index)))
    before = RESIDENTS.loc[[person]].astype({factor.name: float})
    moved = before[factor.name] + share * (factor.best - before[factor.name])
    rule = Rule(weights)
    assert (rule.score(before.assign(**{factor.name: moved})) >= rule.score(before)).all()


@given(some_weights, st.floats(350, 950), st.floats(350, 950))
def test_a_higher_line_never_spares_anybody(
    weights: dict[str, float], one: float, other: float
) -> None:
    lower, upper = sorted((one, other))
    spared = ~Rule(weights, line=upper).penalised(RESIDENTS)
    assert not (Rule(weights, line=lower).penalised(RESIDENTS) & spared).any()


@given(some_weights, st.sampled_from(RECORDS))
def test_a_record_without_weight_does_not_matter(weights: dict[str, float], name: str) -> None:
    weights = {**weights, name: 0}
    assume(any(weights.values()))
    other = RESIDENTS.assign(**{name: 1})
    rule = Rule(weights)
    pd.testing.assert_series_equal(rule.score(RESIDENTS), rule.score(other))


@given(some_weights)
def test_rules_with_the_same_settings_are_equal(weights: dict[str, float]) -> None:
    assert Rule(weights) == Rule(dict(reversed(weights.items())))


def test_records_may_be_mappings_or_factors() -> None:
    firms = table(late=[2, 9], praise=[1, 3])
    assert TWO == (Factor("late", 10, 0), Factor("praise", 0, 4)) == as_factors(TWO)
    rule = Rule({"late": 2, "praise": 1}, (0, 100), 50, TWO)
    assert list(rule.score(firms)) == [61.666667, 31.666667]


def test_records_may_come_from_an_iterator_and_be_used_again() -> None:
    rule = Rule({"late": 1}, (0, 100), 50, as_factors(iter(LISTED)))
    firms = table(late=[2, 9], praise=[1, 3])
    assert list(rule.score(firms)) == list(rule.score(firms)) == [80, 10]


def test_a_share_runs_from_the_worst_to_the_best_and_leaves_the_values_alone() -> None:
    late, values = TWO[0], np.array([12.0, 10.0, 4.0, 0.0, -1.0])
    assert late.share(values).tolist() == [0, 0, 0.6, 1, 1]
    assert values.tolist() == [12, 10, 4, 0, -1]
    assert late.share(4) == 0.6


def test_bills_are_told_as_a_share_of_twenty_four_and_other_records_are_counted() -> None:
    assert {f.name: f.per_unit for f in TOWN} == dict.fromkeys(RECORDS, 1) | {"bills": BILLS_DUE}


def test_the_points_of_all_records_and_the_low_end_are_the_score() -> None:
    rule = Rule({"bills": 80, "loans": 100, "fines": 20})
    points = [rule.points(name, RESIDENTS[name]) for name in RECORDS]
    assert np.allclose(350 + np.sum(points, axis=0), rule.score(RESIDENTS), rtol=0, atol=1e-6)
    assert rule.points("loans", [4, 0, -1]).tolist() == [0, 300, 300]
    assert rule.points("posts", [0]).tolist() == [0]


def test_without_a_weight_there_are_no_points_and_an_unknown_record_is_named() -> None:
    assert np.isnan(Rule({}).points("bills", [1])).all()
    with pytest.raises(ValueError, match="no record 'shoes'"):
        Rule({}).points("shoes", [1])


def test_scores_are_rounded_to_six_decimals_halves_up() -> None:
    assert rounded(np.array([0.0000005, 0.00000049, 599.9999995])).tolist() == [1e-6, 0, 600]


def test_a_record_named_in_any_language_is_scored_and_written() -> None:
    odd = 'dêttes "à temps"'
    rule = Rule({odd: 1}, (0, 100), 50, (Factor(odd, 0, 2),))
    assert list(rule.score(pd.DataFrame({odd: [1]}))) == [50]
    assert "datum[" in rule.expression()


def test_numbers_from_numpy_or_written_as_text_are_read() -> None:
    rule = Rule({"late": np.float64(1)}, (0, 100), 50, TWO)
    assert list(rule.score(table(late=["2", "5"], praise=[0, 0]))) == [80, 50]


@pytest.mark.parametrize(
    ("arguments", "culprit"),
    [
        ({"weights": {"bills": -1}}, "'bills' is -1"),
        ({"weights": {"bills": -INFINITE}}, "'bills' is -inf"),
        ({"weights": {"civic": INFINITE}}, "'civic' is inf"),
        ({"weights": {"posts": NAN}}, "'posts' is nan"),
        ({"weights": {"shoes": 1}}, "'shoes'"),
        ({"scale": (950, 350)}, "950 to 350"),
        ({"scale": (350, 350)}, "350 to 350"),
        ({"scale": (350, INFINITE)}, "350 to inf"),
        ({"scale": (NAN, 950)}, "nan to 950"),
        ({"line": 349.9}, "349.9"),
        ({"line": 951}, "951"),
        ({"line": NAN}, "nan"),
        ({"line": INFINITE}, "inf"),
        ({"factors": []}, "at least one record"),
        ({"factors": [*TOWN, TOWN[0]]}, "'bills' is listed twice"),
        ({"factors": [{"name": "bills", "worst": 0}]}, "'best' is missing"),
        ({"factors": [{"name": "bills", "worst": 2, "best": 2.0}]}, "'bills' has the same"),
        ({"factors": [{"name": "bills", "worst": NAN, "best": 2}]}, "'bills' needs a finite"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_by_the_culprits_name(
    arguments: dict[str, Any], culprit: str
) -> None:
    with pytest.raises(ValueError, match=culprit) as caught:
        Rule(**{"weights": {"bills": 1}, **arguments})
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("ends", [("worst", NAN), ("best", INFINITE), ("best", 1)])
def test_a_factor_with_impossible_ends_is_refused_by_its_name(ends: tuple[str, float]) -> None:
    with pytest.raises(ValueError, match="'late'"):
        replace(Factor("late", 1.0, 0.0), **{ends[0]: ends[1]})  # type: ignore[arg-type]


def test_a_missing_column_is_named() -> None:
    with pytest.raises(ValueError, match="no column 'fines'"):
        Rule({"bills": 1}).score(RESIDENTS.drop(columns=["fines"]))


@pytest.mark.parametrize("value", [NAN, INFINITE, None, "many"])
def test_a_value_that_is_no_number_is_named_with_its_row(value: Any) -> None:
    broken = RESIDENTS.astype({"loans": object})
    broken.loc["r007", "loans"] = value
    with pytest.raises(ValueError, match="'loans' of 'r007'"):
        Rule({"bills": 1}).score(broken)


@pytest.mark.parametrize("name", ["", "1w", "w bills", "w;alert", "w_bills)", "w-1", "a..b", "w\n"])
def test_a_parameter_name_that_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a bound parameter") as caught:
        Rule({}).expression({"bills": name})
    assert name in str(caught.value)
    for scale in ((name, 1), (0, name)):
        with pytest.raises(ValueError, match="not the name of a bound parameter"):
            Rule({}).expression(scale=scale)
    with pytest.raises(ValueError, match="not the name of a bound parameter"):
        Rule({}).expression(line=name, of="penalised")


def test_a_parameter_for_an_unknown_record_is_named() -> None:
    with pytest.raises(ValueError, match="no record 'shoes'"):
        Rule({}).expression({"shoes": "w_shoes"})


@pytest.mark.parametrize("number", [NAN, INFINITE])
def test_a_bound_number_that_is_not_finite_is_named(number: float) -> None:
    with pytest.raises(ValueError, match=str(number)):
        Rule({}).expression({"bills": number})
