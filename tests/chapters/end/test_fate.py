"""What became of a person: the same as the chapters' own rules say, and as the document says."""

import re

import pytest

from unseen_weights.chapters.end.chapter import found
from unseen_weights.chapters.end.model.fate import FIRST, LAST, PUT_RIGHT, lost_points
from unseen_weights.chapters.mistakes.model.stories import STORIES, told
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import DATA, RECORDS, load_residents
from unseen_weights.walk import TOWN_RULE, people

RESIDENTS = load_residents()
SECTION = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split("## The end\n")[1]
SECTION = SECTION.split("\n## ")[0]


def test_everybody_whom_the_rule_refuses_has_a_fate_lowest_score_first() -> None:
    refused = RESIDENTS.index[TOWN_RULE.penalised(RESIDENTS)]
    assert set(found()) == set(refused)
    scores = [fate.score for fate in found().values()]
    assert scores == sorted(scores)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_score_under_a_preset_is_the_rules_own(preset: str) -> None:
    scores = Rule(PRESETS[preset]).score(RESIDENTS)
    assert all(fate.scores[preset] == scores[one] for one, fate in found().items())


def test_full_marks_less_what_is_lost_is_the_score() -> None:
    lost = lost_points(TOWN_RULE, RESIDENTS)
    assert list(lost) == list(RECORDS)
    assert (950 - lost.sum(axis=1) - TOWN_RULE.score(RESIDENTS)).abs().max() < 1e-5


def test_only_those_of_whom_a_story_is_told_have_a_mistake_put_right() -> None:
    stories = told(TOWN_RULE, RESIDENTS, people())
    for slug, one in people().items():
        assert found()[one].scores[PUT_RIGHT] == stories[slug].after
    others = set(found()) - {people()[slug] for slug in STORIES}
    assert not [one for one in others if PUT_RIGHT in found()[one].scores]


def test_all_ten_doors_are_shut_once_all_share_the_score() -> None:
    assert {(fate.shared, fate.services) for fate in found().values()} == {(10, 10)}


def test_the_numbers_are_those_of_the_document() -> None:
    amina = found()[people()["amina"]]
    listed = re.search(r"Amina:\s+([\d., and\n]+?)\. So (\d) of (\d)", SECTION)
    assert listed
    numbers = [float(number) for number in re.findall(r"\d+\.\d", listed[1])]
    assert numbers == [round(score, 1) for score in amina.scores.values()]
    said_yes = {
        slug: sum(score >= 600 for score in found()[one].scores.values())
        for slug, one in people().items()
    }
    assert said_yes["amina"] == int(listed[2])
    for slug in ("ilir", "ruth", "noa"):
        assert re.search(rf"{slug.capitalize()} (?:has )?{said_yes[slug]}\b", SECTION)
    for record, points in amina.lost.items():
        assert f"{points:.1f} points in" in SECTION or f"{points:.1f} in" in SECTION, record


def test_friends_for_half_lift_amina_on_day_one_and_not_after_ten_rounds() -> None:
    amina = found()[people()["amina"]]
    assert amina.scores[FIRST] >= 600 > amina.scores[LAST]
