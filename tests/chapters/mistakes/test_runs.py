"""The files of 200 draws: made again byte for byte, and what the words say of them."""

import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from unseen_weights.appeals import (
    APPEALS,
    MONTHS,
    MOST_ATTEMPTS,
    NEVER,
    SUCCEEDS,
    TRIES_AGAIN,
    YEAR,
    can_appeal,
    draw_appeals,
    months_to_right,
)
from unseen_weights.chapters.walk import TOWN_RULE, people
from unseen_weights.mistake_runs import (
    APPEALS_FILE,
    COUNTS,
    ENDS,
    OUTCOMES,
    PEOPLE_FILE,
    TOWN_FILE,
    WHOLE_TOWN,
    load_appeal_runs,
    load_people_runs,
    load_town_runs,
)
from unseen_weights.mistake_stories import STORIES, Told, told
from unseen_weights.mistakes import DRAWS, RATES, Flags, draw, middle, near_namesakes, wrongly
from unseen_weights.tables import TableError
from unseen_weights.town import DATA, DISTRICTS, load_residents
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")
TOWN, PEOPLE, ASKED = load_town_runs(), load_people_runs(), load_appeal_runs()


@cache
def wrong(rate: int) -> tuple[Flags, Flags]:
    return wrongly(TOWN_RULE, RESIDENTS, draw(RESIDENTS), rate)


@cache
def months(appeal: str) -> np.ndarray:
    return months_to_right(RESIDENTS, APPEALS[appeal], draw_appeals(240))


def row(rate: int, appeal: str = "none", district: str = WHOLE_TOWN) -> dict[str, int]:
    here = (TOWN["rate"] == rate) & (TOWN["appeal"] == appeal) & (TOWN["district"] == district)
    (found,) = TOWN[here].drop(columns=["appeal", "district"]).to_dict("records")
    return {str(name): int(value) for name, value in found.items()}


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.make_mistakes", str(tmp_path)]
    subprocess.run(command, cwd=DATA.parent, check=True, timeout=60)
    for name in (TOWN_FILE, PEOPLE_FILE, APPEALS_FILE):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes(), name


def test_every_setting_is_there_once() -> None:
    keys = TOWN[["rate", "appeal", "district"]].drop_duplicates()
    assert len(TOWN) == len(keys) == len(RATES) * len(APPEALS) * (len(DISTRICTS) + 1)
    assert len(PEOPLE) == len(PEOPLE[["rate", "id"]].drop_duplicates()) == len(RATES) * 240
    assert len(ASKED) == len(RATES) * len(APPEALS) * 4


@pytest.mark.parametrize("rate", [1, 5, 20])
@pytest.mark.parametrize("appeal", APPEALS)
def test_the_ranges_are_the_middle_of_what_the_draws_give(rate: int, appeal: str) -> None:
    penalised, spared = wrong(rate)
    left = penalised & (months(appeal) > YEAR)
    for district in DISTRICTS:
        here = RESIDENTS["district"].eq(district).to_numpy()
        found = row(rate, appeal, district)
        for name, flags in (("penalised", penalised), ("spared", spared), ("left", left)):
            ends = tuple(found[f"{name}_{end}"] for end in ("low", "mid", "high"))
            assert ends == middle(flags[:, here].sum(axis=1))


@pytest.mark.parametrize("rate", [0, 2, 9])
def test_everyones_count_is_in_how_many_draws_they_are_judged_wrongly(rate: int) -> None:
    penalised, spared = wrong(rate)
    counts = PEOPLE[PEOPLE["rate"] == rate].set_index("id").loc[RESIDENTS.index]
    for appeal in APPEALS:
        left = spared | (penalised & (months(appeal) > YEAR))
        assert (counts[appeal].to_numpy() == left.sum(axis=0)).all()


@pytest.mark.parametrize("appeal", APPEALS)
def test_everyone_wrongly_penalised_has_one_outcome(appeal: str) -> None:
    penalised, _ = wrong(5)
    found = ASKED[(ASKED["rate"] == 5) & (ASKED["appeal"] == appeal)].set_index("group")
    counts = found[["year", "later", "refused", "never"]]
    assert counts.loc["all"].sum() == penalised.sum()
    able = can_appeal(RESIDENTS, APPEALS[appeal], draw_appeals(240))
    assert counts.loc["all", "never"] == (penalised & ~able).sum()
    assert counts.loc["all", "year"] == (penalised & (months(appeal) <= YEAR)).sum()
    both = RESIDENTS["carer"].to_numpy() & RESIDENTS["newcomer"].to_numpy()
    parts = counts.loc[["carer", "newcomer", "other"]].sum().sum()
    assert parts - penalised[:, both].sum() == penalised.sum()
    waits = months(appeal)[penalised]
    right = waits[waits < NEVER]
    assert found.loc["all", "months"] == (np.median(right) if len(right) else 0)


def test_with_no_mistakes_nobody_is_wronged_in_any_file() -> None:
    none = TOWN[TOWN["rate"] == 0]
    assert (none[[f"{name}_high" for name in COUNTS]] == 0).all(axis=None)
    assert (PEOPLE[PEOPLE["rate"] == 0][list(APPEALS)] == 0).all(axis=None)
    assert (ASKED[ASKED["rate"] == 0][["year", "later", "refused", "never"]] == 0).all(axis=None)


def test_without_an_appeal_all_are_left_and_with_more_help_never_more_are() -> None:
    for rate in RATES:
        found = row(rate)
        assert all(found[f"penalised_{end}"] == found[f"left_{end}"] for end in ENDS)
        left = [int(row(rate, appeal)["left_mid"]) for appeal in APPEALS]
        assert left == sorted(left, reverse=True)
    counts = PEOPLE[list(APPEALS)].to_numpy()
    assert (np.diff(counts, axis=1) <= 0).all()


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / TOWN_FILE).write_text("rate\n21\n")
    with pytest.raises(TableError, match=r"mistakes\.csv"):
        load_town_runs(tmp_path)


# What the words say in so many words


def test_over_five_times_as_many_are_wrongly_penalised_as_wrongly_spared() -> None:
    assert WORDS.text("bet-mistakes").startswith("Five entries in 100")
    assert "over five times" in WORDS.text("bet-mistakes-many")
    penalised, spared = (flags.sum(axis=1) for flags in wrong(5))
    assert penalised.sum() > 10 * spared.sum()
    assert (penalised > 5 * spared).mean() > 0.85
    assert (penalised > 2 * spared).all()
    found = row(5)
    assert found["penalised_mid"] > 5 * found["spared_mid"] > 0
    assert found["penalised_low"] > found["spared_high"]


def test_most_mistakes_change_no_verdict() -> None:
    assert "Most change no verdict" in WORDS.text("mistakes-files", rate=5, files=9)
    for rate in RATES[1:]:
        found = row(rate)
        assert found["penalised_high"] + found["spared_high"] < found["files_low"] / 2


def test_the_words_count_as_the_model_does() -> None:
    assert "200 times" in WORDS.text("mistakes-draws")
    assert "nine draws of ten or more" in WORDS.text("mistakes-draws")
    assert "all 200 draws" in WORDS.text("mistakes-outcomes-help")
    assert "the 240 files" in WORDS.text("mistakes-files", rate=5, files=9)
    assert "the line is at 600" in WORDS.text("mistakes-draws")
    assert (DRAWS, len(RESIDENTS), TOWN_RULE.line) == (200, 240, 600)


def stories() -> dict[str, Told]:
    return told(TOWN_RULE, RESIDENTS, people())


@pytest.mark.parametrize("slug", people())
def test_each_storys_mistake_put_right_takes_the_person_over_the_line(slug: str) -> None:
    story, numbers = STORIES[slug], stories()[slug]
    person = people()[slug]
    assert numbers.before == TOWN_RULE.score(RESIDENTS)[person] < 600 <= numbers.after
    table = RESIDENTS.loc[[person, story.other]].copy()
    table[story.record] += np.array([-story.amount, story.amount])
    assert list(TOWN_RULE.score(table)) == [numbers.after, numbers.other_after]
    assert (table[story.record] >= 0).all()
    one, other = sorted(list(RESIDENTS.index).index(i) for i in (person, story.other))
    assert (one, other) in near_namesakes(RESIDENTS["name"])
    assert numbers.other_after < numbers.other_before
    assert (numbers.other_before < 600) == (numbers.other_after < 600)


@pytest.mark.parametrize(
    ("slug", "said", "count"),
    [
        ("amina", "one of Amina’s four fines", 4),
        ("ilir", "two of Ilir’s five fines", 5),
        ("ruth", "one of Ruth’s six flagged posts", 6),
        ("noa", "two of Noa’s three fines", 3),
    ],
)
def test_each_story_tells_of_records_that_are_there(slug: str, said: str, count: int) -> None:
    text = WORDS.text("mistakes-story-start", person=slug)
    assert said in text
    assert stories()[slug].other_name in text
    assert RESIDENTS.loc[people()[slug], STORIES[slug].record] == count
    assert said.startswith({1: "one", 2: "two"}[STORIES[slug].amount])


def test_the_storys_months_are_the_models() -> None:
    for numbers in stories().values():
        assert (numbers.give, numbers.keep) == (5, 9)
        assert numbers.keep <= YEAR


# What the documents say


@pytest.mark.parametrize("rate", [1, 5, 10, 20])
def test_the_models_table_of_ranges_is_what_the_file_holds(rate: int) -> None:
    found = row(rate)
    ranges = [f"{found[f'{c}_low']} to {found[f'{c}_high']}" for c in COUNTS[:3]]
    files, penalised, spared = ranges[2], ranges[0], ranges[1]
    assert f"| {rate} % | {files} | {penalised} | {spared} |" in MODEL


def test_the_models_table_of_chances_is_what_the_code_has() -> None:
    ways = [APPEALS[name] for name in ("form", "letter", "desk")]
    for title, chance in (("knows of the score", "knows"), ("finds the form", "finds")):
        cells = " | ".join(f"{100 * getattr(way, chance)[0]:.0f} %" for way in ways)
        harder = " | ".join(f"{100 * getattr(way, chance)[1]:.0f} %" for way in ways)
        assert f"| {title} | {cells} |" in MODEL
        assert f"| the same, newcomers | {harder} |" in MODEL
    for place, title in enumerate(("has the time", "the same, carers")):
        cells = " | ".join(f"{100 * way.time[place]:.0f} %" for way in ways)
        assert f"| {title} | {cells} |" in MODEL
    same = ((SUCCEEDS, "an answer is yes"), (TRIES_AGAIN, "tries again after a no"))
    for share, title in same:
        assert f"| {title} | {100 * share:.0f} % |" in MODEL
    assert f"{MONTHS[0]} to {MONTHS[1]}" in MODEL
    assert f"| answers at most | {MOST_ATTEMPTS} |" in MODEL


@pytest.mark.parametrize("appeal", ["form", "letter", "desk"])
def test_the_model_tells_how_many_are_put_right_within_a_year(appeal: str) -> None:
    here = ASKED[(ASKED["rate"] == 5) & (ASKED["appeal"] == appeal)].set_index("group")
    share = 100 * here["year"] / here[list(OUTCOMES)].sum(axis=1)
    told = {group: f"{value:.0f}" for group, value in share.to_dict().items()}
    assert (
        f"{told['all']} % with a {appeal} (carers {told['carer']}, "
        f"newcomers {told['newcomer']}, neither {told['other']})"
    ) in MODEL


def test_without_late_entries_more_are_wrongly_spared_than_penalised() -> None:
    drawn = draw(RESIDENTS)
    never = {name: np.ones_like(getattr(drawn, name)) for name in ("bills", "instalments")}
    penalised, spared = wrongly(TOWN_RULE, RESIDENTS, replace(drawn, **never), 10)
    (low, _, high), (few, _, many) = (middle(flags.sum(axis=1)) for flags in (penalised, spared))
    said = f"{low} to {high} are wrongly penalised and {few} to {many} wrongly spared"
    assert said in " ".join(MODEL.split())
    assert penalised.sum() < spared.sum()
