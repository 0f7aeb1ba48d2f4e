"""The rule written for Vega, run in a real Vega: the same scores and the same penalised people."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.vega import cells, column, numbers, of_rows, run, vega
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule, most_expression, rounded, rounded_expression
from unseen_weights.town import RECORDS, load_residents

RESIDENTS = load_residents()
SCALES = [(350, 950), (0, 1000)]
RULES, BATCH = 240, 40
NAN = float("nan")
Bind = Callable[[Rule, str], dict[str, Any]]


def some_weights(rng: np.random.Generator, stepped: bool) -> dict[str, float]:
    drawn = rng.integers(0, 21, 6) * 5.0 if stepped else rng.random(6) * rng.choice([1, 100, 1e6])
    # Few weights at a time make the most ties.
    kept = np.where(rng.random(6) < rng.choice([0.2, 0.6, 1]), drawn, 0)
    weights = kept if kept.any() else np.full(6, 50.0)
    return dict(zip(RECORDS, weights.tolist(), strict=True))


@cache
def rules() -> list[Rule]:
    """Half on the sliders' own steps with a line on somebody's exact score, half anywhere."""
    rng = np.random.default_rng(20)
    drawn = []
    for number in range(RULES):
        stepped = number % 2 == 0
        weights, scale = some_weights(rng, stepped), SCALES[number // 2 % 2]
        scores = Rule(weights, scale, scale[0]).score(RESIDENTS)
        line = scores.iloc[rng.integers(len(scores))] if stepped else rng.uniform(*scale)
        drawn.append(Rule(weights, scale, float(line)))
    return drawn


def as_numbers(rule: Rule, _: str) -> dict[str, Any]:
    return {"signals": [], "bound": {}, "rule": rule}


def as_parameters(rule: Rule, name: str) -> dict[str, Any]:
    """Bind everything to signals, in an expression written by some other rule."""
    values = {f"{name}_{record}": weight for record, weight in rule.weights.items()}
    ends = dict(zip((f"{name}_low", f"{name}_high"), rule.scale, strict=True))
    signals = values | ends | {f"{name}_line": rule.line}
    return {
        "signals": [{"name": key, "value": value} for key, value in signals.items()],
        "bound": {
            "weights": {record: f"{name}_{record}" for record in rule.weights},
            "scale": tuple(ends),
            "line": f"{name}_line",
        },
        "rule": Rule({"bills": 7}, (1, 2), 1.5),
    }


def spec_of(batch: Sequence[Rule], bind: Bind) -> dict[str, Any]:
    signals, formulas = [], []
    for number, rule in enumerate(batch):
        bound = bind(rule, f"p{number}")
        signals += bound["signals"]
        for of in ("score", "penalised"):
            expression = bound["rule"].expression(**bound["bound"], of=of)
            formulas.append({"type": "formula", "as": f"{of}{number}", "expr": expression})
    values = RESIDENTS[list(RECORDS)].to_dict(orient="records")
    data = [{"name": "residents", "values": values, "transform": formulas}]
    return {"$schema": vega(), "width": 9, "height": 9, "signals": signals, "data": data}


def in_vega(batch: Sequence[Rule], bind: Bind) -> list[tuple[pd.Series, pd.Series]]:
    """The scores and verdicts of each rule, as Vega has them."""
    fields = [f"{of}{number}" for number in range(len(batch)) for of in ("score", "penalised")]
    read = run(spec_of(batch, bind), [column("residents", field) for field in fields])
    scores = [pd.Series(numbers(text), RESIDENTS.index) for text in read[::2]]
    verdicts = [pd.Series(cells(text), RESIDENTS.index) == "true" for text in read[1::2]]
    return list(zip(scores, verdicts, strict=True))


def differing(batch: Sequence[Rule], bind: Bind) -> list[Rule]:
    """Those rules of which Vega makes something else than Python does."""
    found = []
    for rule, (scores, verdicts) in zip(batch, in_vega(batch, bind), strict=True):
        same = np.allclose(scores, rule.score(RESIDENTS), rtol=0, atol=1e-9)
        if not same or (verdicts != rule.penalised(RESIDENTS)).any():
            found.append(rule)
    return found


@pytest.mark.parametrize("bind", [as_numbers, as_parameters])
@pytest.mark.parametrize("first", range(0, RULES, BATCH))
def test_vega_gives_the_same_scores_and_penalises_the_same_people(first: int, bind: Bind) -> None:
    assert differing(rules()[first : first + BATCH], bind) == []


def test_half_of_these_rules_have_a_line_on_somebodys_exact_score() -> None:
    stepped = rules()[::2]
    assert len(stepped) >= 100
    for rule in stepped:
        assert all(weight % 5 == 0 for weight in rule.weights.values())
        assert (rule.score(RESIDENTS) == rule.line).any()
    assert {rule.scale for rule in stepped} == {rule.scale for rule in rules()[1::2]} == {*SCALES}


def unrounded(rule: Rule) -> pd.Series:
    weighted = pd.Series(0.0, RESIDENTS.index)
    for factor in TOWN:
        share = (RESIDENTS[factor.name] - factor.worst) / (factor.best - factor.worst)
        weighted = weighted + rule.weights[factor.name] * share.clip(0, 1)
    low, high = rule.scale
    return low + (high - low) * weighted / sum(rule.weights.values())


def test_these_rules_hold_ties_that_rounding_decides() -> None:
    verdicts = [(unrounded(r) < r.line, r.penalised(RESIDENTS)) for r in rules()[::2]]
    assert any((without != rounded).any() for without, rounded in verdicts)


@pytest.mark.parametrize("bind", [as_numbers, as_parameters])
@pytest.mark.parametrize("scale", SCALES)
def test_without_any_weight_vega_has_no_score_and_penalises_nobody(
    scale: tuple[float, float], bind: Bind
) -> None:
    lines = [scale[0], sum(scale) / 2, scale[1]]
    for scores, verdicts in in_vega([Rule({}, scale, line) for line in lines], bind):
        assert scores.isna().all()
        assert not verdicts.any()


@pytest.mark.parametrize(
    ("written", "broken"),
    [
        ("+ 0.5)", "+ 0.4)"),
        (") < ", ") <= "),
        ("clamp(", "abs("),
        ("(0 + p0_bills", "(1 + p0_bills"),
    ],
)
def test_a_slip_in_the_expression_is_caught(
    monkeypatch: pytest.MonkeyPatch, written: str, broken: str
) -> None:
    right, changed = Rule.expression, list[bool]()

    def slipped(*given: Any, **named: Any) -> str:
        text = right(*given, **named)
        changed.append(written in text)
        return text.replace(written, broken)

    monkeypatch.setattr(Rule, "expression", slipped)
    assert differing(rules()[:BATCH], as_parameters)
    assert any(changed)


def test_a_share_is_the_same_in_vega() -> None:
    values = [-1.0, 0.0, 0.61, 1.0, 3.0, 4.0, 40.0, 999.0]
    for factor in TOWN:
        read = of_rows(factor.share_expression(), [{factor.name: value} for value in values])
        assert [float(text) for text in read] == factor.share(values).tolist()


def test_a_share_may_have_a_worst_and_best_that_move() -> None:
    civic = next(factor for factor in TOWN if factor.name == "civic")
    assert of_rows(civic.share_expression((0.0, "best")), [{"civic": 3}], best=4) == ["0.75"]


def test_rounding_is_the_same_in_vega() -> None:
    values = [0.0000005, 0.00000049, 599.9999995, 612.3456789, -1.5e-6]
    read = of_rows(rounded_expression("0 + datum.x"), [{"x": value} for value in values])
    assert [float(text) for text in read] == rounded(np.array(values)).tolist()


def test_the_most_points_of_a_record_are_its_part_of_the_scale() -> None:
    most = most_expression("datum.w", "datum.all")
    weights = [{"w": 50, "all": 200}, {"w": 0, "all": 0}]
    assert of_rows(most, weights, low=350, high=950) == ["150", "0"]
    assert of_rows(most_expression("1", "4", ("0", "10")), [{}]) == ["2.5"]
