"""The tables in data/open: every number has a source and says how far it can be trusted."""

import pytest

from unseen_weights.chapters.open.model.people import BUTS, PEOPLE, SHORT, rest
from unseen_weights.chapters.open.model.published import (
    NONE,
    factors,
    lines,
    load_lines,
    load_points,
    load_rules,
    load_sources,
    number,
)
from unseen_weights.chapters.open.model.rules import RULES, rules


def test_the_tables_hold_all_that_was_carried() -> None:
    assert (len(load_rules()), len(load_points()), len(load_lines())) == (8, 365, 26)
    assert set(load_points()["rule"]) == set(load_rules().index)
    assert set(load_lines()["rule"]) <= set(load_rules().index)


def test_no_number_stands_twice() -> None:
    assert not load_points().duplicated(["rule", "factor", "level"]).any()
    assert not load_lines().duplicated(["rule", "line"]).any()


def test_every_number_has_a_source_and_a_confidence() -> None:
    assert set(load_points()["source"]) == set(load_sources())
    for table in (load_points(), load_lines(), load_rules()):
        assert set(table["confidence"]) <= {"seen", "memory"}
    copied = load_points().loc[load_points()["rule"] != "meld", "read"]
    assert not copied.eq("paper").any(), "All but MELD was read on copies."


def test_three_rows_have_no_number_on_purpose() -> None:
    bare = load_points().loc[load_points()["points"] == NONE, ["rule", "factor", "level"]]
    assert {tuple(row) for row in bare.to_numpy()} == {
        ("schufa", "default", "open"),
        ("ams", "gender", "other"),
        ("aus", "age", "45-or-over"),
    }
    with pytest.raises(KeyError):
        number("aus", "age", "45-or-over")


def test_the_lines_of_the_page_are_those_published() -> None:
    assert lines("ams")["group-a"]["low"] == 66
    assert [row["low"] for row in lines("schufa").values()] == [776, 709, 642]
    assert {row["date"] for row in lines("schufa").values()} == {"2026-03-17"}
    now = [row["low"] for row in lines("crs").values() if not row["older"]]
    assert now == [382, 523, 760, 470, 516, 368, 392, 475, 223, 477, 169]
    assert "constant" in factors("ams")


@pytest.mark.parametrize("rule", RULES)
def test_everybody_invented_answers_what_a_rule_asks_and_nothing_else(rule: str) -> None:
    menus = rules()[rule].menus
    for answers in PEOPLE[rule].values():
        assert set(answers) == set(menus)
        assert all(answer in menus[menu] for menu, answer in answers.items())
    for change in BUTS[rule].values():
        assert all(answer in menus[menu] for menu, answer in change.items())
    assert 5 <= len(SHORT[rule]) <= 7
    assert set(SHORT[rule]) | set(rest(rule)) == set(menus)
    names = [name for group in PEOPLE.values() for name in group]
    assert len(set(names)) == len(names)
