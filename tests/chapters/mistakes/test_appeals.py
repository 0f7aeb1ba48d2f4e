"""Appeals: more help never leaves anyone worse off, and the chances are those that were chosen."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from unseen_weights.chapters.mistakes.model.appeals import (
    APPEALS,
    MONTHS,
    MOST_ATTEMPTS,
    NEVER,
    SUCCEEDS,
    TRIES_AGAIN,
    Appeal,
    AppealDraws,
    can_appeal,
    draw_appeals,
    months_to_right,
)
from unseen_weights.town import load_residents

RESIDENTS = load_residents()


@cache
def draws() -> AppealDraws:
    return draw_appeals(len(RESIDENTS))


def test_the_same_seed_gives_the_same_draw_however_many_are_asked_for() -> None:
    few, again, other = draw_appeals(240, 5), draw_appeals(240, 9), draw_appeals(240, 5, 12)
    for name, numbers in vars(few).items():
        assert (numbers == getattr(again, name)[:5]).all()
        assert (numbers != getattr(other, name)).any()


def test_without_a_way_to_appeal_nobody_is_put_right() -> None:
    assert not can_appeal(RESIDENTS, APPEALS["none"], draws()).any()
    assert (months_to_right(RESIDENTS, APPEALS["none"], draws()) == NEVER).all()


@pytest.mark.parametrize(("less", "more"), [*pairwise(APPEALS)])
def test_more_help_never_leaves_anyone_worse_off(less: str, more: str) -> None:
    before, after = (months_to_right(RESIDENTS, APPEALS[name], draws()) for name in (less, more))
    assert (after <= before).all()
    assert (after < before).any()
    able = [can_appeal(RESIDENTS, APPEALS[name], draws()) for name in (less, more)]
    assert (able[0] <= able[1]).all()


@pytest.mark.parametrize("name", APPEALS)
def test_as_many_can_appeal_as_the_chances_say(name: str) -> None:
    appeal = APPEALS[name]
    able = can_appeal(RESIDENTS, appeal, draws())
    for carer in (False, True):
        for newcomer in (False, True):
            here = (RESIDENTS["carer"] == carer) & (RESIDENTS["newcomer"] == newcomer)
            chance = appeal.knows[newcomer] * appeal.time[carer] * appeal.finds[newcomer]
            assert able[:, here.to_numpy()].mean() == pytest.approx(chance, abs=0.03)


def test_as_many_of_those_who_ask_are_put_right_as_the_chances_say() -> None:
    everyone = Appeal((1.0, 1.0), (1.0, 1.0), (1.0, 1.0))
    months = months_to_right(RESIDENTS, everyone, draws())
    again = (1 - SUCCEEDS) * TRIES_AGAIN
    expected = SUCCEEDS * sum(again**attempt for attempt in range(MOST_ATTEMPTS))
    assert (months < NEVER).mean() == pytest.approx(expected, abs=0.01)


def test_an_answer_takes_two_to_six_months_and_three_are_the_most() -> None:
    months = months_to_right(RESIDENTS, APPEALS["desk"], draws())
    right = months[months < NEVER]
    assert right.min() == MONTHS[0]
    assert right.max() <= MOST_ATTEMPTS * MONTHS[1]
    assert set(np.unique(draws().months)) == set(range(MONTHS[0], MONTHS[1] + 1))


def test_carers_and_newcomers_never_have_the_easier_way() -> None:
    for appeal in APPEALS.values():
        for usual, harder in (appeal.knows, appeal.time, appeal.finds):
            assert 0 <= harder <= usual <= 1
