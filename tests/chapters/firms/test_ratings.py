"""Ratings that travel along ties, partners who leave, rates by group, and what forms cost."""

import numpy as np
import pandas as pd
import pytest

from unseen_weights.chapters.firms.model.firms import FITTED, load_firms, load_supply
from unseen_weights.chapters.firms.model.ratings import (
    FORMS_COST,
    TURNOVER_COST,
    Forms,
    alone,
    asked,
    cost_share,
    dropped,
    low_partners,
    office_rule,
    places,
    rates,
    ratings,
)
from unseen_weights.rule import Rule
from unseen_weights.town import DATA

FIRMS = load_firms()
TIES = places(load_supply(), FIRMS.index)
OWN = office_rule().score(FIRMS)
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")
# Two firms above a line of 600 and two below; the last pair are both below.
FOUR = pd.Series([700.0, 620.0, 580.0, 360.0])
FOUR_TIES = np.array([[0, 1], [0, 2], [1, 2], [2, 3]])


def test_the_office_uses_the_same_rule_class_on_its_scale() -> None:
    rule = office_rule()
    assert isinstance(rule, Rule)
    assert rule.scale == (350, 950)
    assert OWN.between(350, 950).all()


def test_a_partner_below_the_line_costs_points_and_who_falls_costs_nobody_more() -> None:
    assert low_partners(FOUR, FOUR_TIES, 600).tolist() == [1, 1, 1, 1]
    rated = ratings(FOUR, FOUR_TIES, 600, 30, "no")
    assert rated.tolist() == [670, 590, 550, 350]


def test_firms_above_the_line_drop_those_below_it_and_get_their_points_back() -> None:
    gone = dropped(FOUR, FOUR_TIES, 600, 30)
    assert gone.tolist() == [False, True, True, False]
    assert ratings(FOUR, FOUR_TIES, 600, 30, "yes").tolist() == [700, 620, 550, 350]
    assert not alone(gone, FOUR_TIES, 4).any()
    assert alone(gone[1:3], FOUR_TIES[1:3], 4).tolist() == [True, True, True, False]


def test_where_a_low_partner_costs_nothing_nobody_leaves() -> None:
    assert not dropped(OWN, TIES, 600, 0).any()
    assert ratings(OWN, TIES, 600, 0, "yes").equals(OWN.rename("score"))


def test_without_a_score_nobody_is_low_and_no_tie_breaks() -> None:
    nothing = pd.Series([np.nan] * 4)
    assert not dropped(nothing, FOUR_TIES, 600, 60).any()
    assert ratings(nothing, FOUR_TIES, 600, 60, "no").isna().all()


@pytest.mark.parametrize("taint", [0, 10, 30, 60])
def test_the_table_of_partners_in_the_model_is_what_the_model_computes(taint: int) -> None:
    stay = ratings(OWN, TIES, 600, taint, "no") < 600
    leave = ratings(OWN, TIES, 600, taint, "yes") < 600
    gone = dropped(OWN, TIES, 600, taint)
    left = alone(gone, TIES, len(FIRMS))
    only = (stay & (OWN >= 600)).sum()
    cells = (stay.sum(), only, leave.sum(), gone.sum(), left.sum())
    assert f"| {taint} points | " + " | ".join(str(cell) for cell in cells) + " |" in MODEL
    assert set(FIRMS["size"][left]) <= {"small"}


def test_the_table_of_rates_in_the_model_is_what_the_model_computes() -> None:
    names = ("small", "middle", "large", "domestic", "foreign")
    trades = ("food", "making", "building", "transport", "online")
    heads: dict[Forms, str] = {"same": "same forms for all", "fitted": "forms that grow with"}
    for forms, head in heads.items():
        found = rates(office_rule().penalised(asked(FIRMS, forms)), FIRMS)
        cells = [f"{100 * found[name]:.0f} %" for name in names]
        cells += [f"{100 * max(found[trade] for trade in trades):.0f} %"]
        (line,) = (row for row in MODEL.splitlines() if row.startswith(f"| {head}"))
        assert " | ".join(cells) in line
    assert found["foreign"] > found["small"]


def test_fitted_forms_change_three_records_and_nothing_else() -> None:
    fitted = asked(FIRMS, "fitted")
    changed = [str(name) for name in FIRMS if not fitted[name].equals(FIRMS[name])]
    assert sorted(changed) == sorted(FITTED)
    middle = FIRMS["size"] == "middle"
    assert fitted[middle].equals(FIRMS[middle])


def test_forms_cost_all_firms_together_as_much_whoever_fills_them_in() -> None:
    spent = {f: (cost_share(FIRMS, f) * FIRMS["turnover"]).sum() for f in ("same", "fitted")}
    assert spent["same"] == pytest.approx(spent["fitted"])
    assert spent["same"] == pytest.approx(60 * FORMS_COST + TURNOVER_COST * FIRMS["turnover"].sum())
    by_size = cost_share(FIRMS, "same").groupby(FIRMS["size"]).median()
    assert by_size.round(3).to_dict() == {"small": 0.034, "middle": 0.005, "large": 0.002}
    assert cost_share(FIRMS, "fitted").nunique() == 1


def test_a_tie_to_a_firm_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="not there"):
        places(pd.DataFrame({"a": ["f01"], "b": ["f99"]}), FIRMS.index)
