"""The pieces of which long Vega expressions are built, each run by itself in a real Vega."""

import ast
from pathlib import Path

import pytest

from tests.vega import of_rows
from unseen_weights.chapters.company.readouts import by_kind
from unseen_weights.chapters.everywhere.chart import SHUT_ALONE, SHUT_TOGETHER
from unseen_weights.chapters.everywhere.readouts import GOES_BY, PUT_ON_THE_LIST, SAYS
from unseen_weights.chapters.fair.groups import is_in
from unseen_weights.chapters.fair.model.measures import GROUPS
from unseen_weights.chapters.fair.readouts import PRODUCT, fraction
from unseen_weights.chapters.reasons.readouts import KIND, STATE
from unseen_weights.charts import parts
from unseen_weights.town import DATA, RESIDENTS

LIBRARY = DATA.parent / "unseen_weights"
DRAWING = [
    path for path in sorted(LIBRARY.rglob("*.py")) if path.relative_to(LIBRARY).parts[0] != "ui"
]


def spread_over_lines(source: str) -> list[str]:
    """Texts put together of pieces on several lines, docstrings left out."""
    tree = ast.parse(source)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.Constant)]
    return [
        ast.unparse(text)
        for text in texts
        if text.lineno != text.end_lineno and id(text) not in said
    ]


@pytest.mark.parametrize("path", DRAWING, ids=lambda path: str(path.relative_to(LIBRARY)))
def test_no_expression_is_longer_than_a_line(path: Path) -> None:
    assert spread_over_lines(path.read_text(encoding="utf-8")) == []


def test_an_expression_longer_than_a_line_is_noticed() -> None:
    assert spread_over_lines("x = (\n'a ? b : '\nf'{c}'\n)")
    assert not spread_over_lines('"""Said\nin two lines."""\nx = f"{1}"')


def test_the_first_case_that_holds_is_taken() -> None:
    chosen = parts.cases(("datum.n > 2", "'many'"), ("datum.n > 1", "'two'"), otherwise="'few'")
    assert of_rows(chosen, [{"n": n} for n in (3, 2, 1)]) == ["many", "two", "few"]
    assert of_rows(parts.cases(otherwise="'few'"), [{}]) == ["few"]


def test_scattered_dots_fill_the_line_evenly() -> None:
    ids = [{"id": f"r{number:03}"} for number in range(1, RESIDENTS + 1)]
    places = [float(text) for text in of_rows(parts.scattered(parts.GOLDEN), ids)]
    tenths = [int(10 * place) for place in places]
    assert all(0.8 < 10 * tenths.count(tenth) / RESIDENTS < 1.2 for tenth in range(10))


def test_points_and_chance_have_their_own_texts() -> None:
    rows = [{"kind": "points"}, {"kind": "chance"}]
    assert of_rows(by_kind("'own'", "'drawn'"), rows) == ["own", "drawn"]


def test_doors_that_keep_to_their_rule_and_doors_that_share_are_counted_apart() -> None:
    rows = [{"own": "1101", "together": True}, {"own": "1101", "together": False}]
    assert of_rows(SHUT_ALONE, rows, at=1) == ["2", "2"]
    assert of_rows(SHUT_ALONE, rows, at=4) == ["0", "0"]
    assert of_rows(SHUT_TOGETHER, rows, at=3) == ["3", "0"]


def test_a_door_goes_by_its_own_rule_or_by_what_is_shared() -> None:
    rows = [
        {"shares": shares, "refused": refused, "refused_own": own}
        for shares, refused, own in ((True, True, True), (True, True, False), (False, False, True))
    ]
    assert of_rows(GOES_BY, rows, shared="list") == ["list", "list", "own"]
    assert of_rows(SAYS, rows) == ["-yes", "-yes", "-no"]
    assert of_rows(PUT_ON_THE_LIST, rows, shared="list") == ["true", "false", "false"]
    assert of_rows(PUT_ON_THE_LIST, rows, shared="score") == ["false", "false", "false"]


def test_a_resident_is_in_one_group_or_in_the_other() -> None:
    carers = next(groups for groups in GROUPS if groups.slug == "carers")
    rows = [{"carer": True}, {"carer": False}]
    assert of_rows(is_in(carers, "one"), rows) == ["true", "false"]
    assert of_rows(is_in(carers, "other"), rows) == ["false", "true"]


def test_a_product_of_fractions_is_written_out() -> None:
    counts = {"broke": 51, "kept": 69, "wrong": 12, "caught": 34}
    assert of_rows(fraction("broke", "kept"), [counts]) == ["51/69"]
    assert of_rows(PRODUCT, [counts]) == ["51/69 × 12/34 × 34/51 = 12/69 = 17.4%"]


def test_somebody_is_refused_on_the_edge_or_spared() -> None:
    scores = [{"score": score} for score in (599.9, 600, 600.1)]
    assert of_rows(STATE, scores, total_weight=1, line=600) == ["refused", "edge", "spared"]
    assert of_rows(STATE, scores, total_weight=0, line=600) == ["none"] * 3


def test_a_smallest_change_lies_inside_the_main_reasons_or_outside() -> None:
    rows = [
        {"score": score, "alone": alone, "outside": outside}
        for score, alone, outside in ((600, 1, ""), (1, 0, ""), (1, 1, ""), (1, 2, "civic"))
    ]
    found = of_rows(KIND, rows, total_weight=1, line=600)
    assert found == ["none", "several", "inside", "outside"]
    assert of_rows(KIND, rows, total_weight=0, line=600) == ["none"] * 4
