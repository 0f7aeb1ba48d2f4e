"""What a class gained: means, counts and the interval, against SciPy's own."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from tests.quiz.test_codes import RESULTS
from unseen_weights.quiz.codes import Result
from unseen_weights.quiz.gain import MOST_FREEDOM, gain_of, interval, quantile

YES, NO = (True,) * 6, (False,) * 6
FOUR = (True, True, True, True, False, False)


@given(st.lists(RESULTS, min_size=2, max_size=60))
def test_the_interval_is_that_of_scipys_paired_t_test(results: list[Result]) -> None:
    found = gain_of(results)
    assert found
    before = np.array([sum(one.before) for one in results])
    after = np.array([sum(one.after) for one in results])
    assert found.before == pytest.approx(before.mean())
    assert found.after == pytest.approx(after.mean())
    assert found.gain == pytest.approx((after - before).mean())
    if len(set(after - before)) == 1:
        assert found.low is found.high is None
        return
    ends = stats.ttest_rel(after, before).confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((ends.low, ends.high), abs=1e-5)


def test_a_class_worked_by_hand() -> None:
    found = gain_of([Result(NO, FOUR), Result(FOUR, YES), Result(FOUR, YES, swapped=True)])
    assert found
    assert (found.people, found.gain, found.ones, found.twos) == (3, 8 / 3, 3, 2)
    assert found.ideas == ((2, 3), (2, 3), (2, 3), (2, 3), (0, 2), (0, 2))
    # s = 2 / √3, so s / √3 = 2 / 3; t for 2 degrees of freedom is 4.303
    assert (found.low, found.high) == pytest.approx((8 / 3 - 2.8685, 8 / 3 + 2.8685), abs=1e-3)


def test_nobody_has_no_gain_and_one_or_all_alike_have_no_interval() -> None:
    assert gain_of([]) is None
    assert interval([2]) is interval([1, 1, 1]) is None
    alone = gain_of([Result(NO, YES)])
    assert alone
    assert (alone.gain, alone.low, alone.twos) == (6, None, None)


@pytest.mark.parametrize("freedom", [1, 29, MOST_FREEDOM, 500, 5000])
def test_the_quantile_is_students_and_never_narrower(freedom: int) -> None:
    true = stats.t.ppf(0.975, freedom)
    assert true - 1e-6 <= quantile(freedom) <= true * 1.011
