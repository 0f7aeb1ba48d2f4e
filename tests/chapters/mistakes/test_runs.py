"""The files of 200 draws: made again byte for byte, and what the words say of them."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from unseen_weights.chapters.mistakes.model.appeals import (
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
from unseen_weights.chapters.mistakes.model.files import (
    APPEALS_FILE,
    ASKED,
    COUNTS,
    ENDS,
    GROUPS,
    MIXES,
    OUTCOMES,
    PEOPLE_FILE,
    TOWN_FILE,
    WHOLE_TOWN,
    load_appeal_runs,
    load_people_runs,
    load_town_runs,
    mix_of,
    totals,
)
from unseen_weights.chapters.mistakes.model.mistakes import (
    DRAWS,
    KINDS,
    RATES,
    SEED,
    Draws,
    Flags,
    draw,
    middle,
    near_namesakes,
    wrongly,
)
from unseen_weights.chapters.mistakes.model.stories import STORIES, Told, told
from unseen_weights.tables import TableError
from unseen_weights.town import DATA, DISTRICTS, load_residents
from unseen_weights.walk import TOWN_RULE, people
from unseen_weights.words import load_words

RESIDENTS = load_residents()
TRULY = TOWN_RULE.penalised(RESIDENTS)
WORDS = load_words()
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")
TOWN, PEOPLE, APPEALED = load_town_runs(), load_people_runs(), load_appeal_runs()
ALL = mix_of(KINDS)
SOME = [ALL, "late", "early", "moved+namesakes", "early+moved+namesakes"]
each_of_some = pytest.mark.parametrize("mix", SOME)


@cache
def drawn(count: int = DRAWS, seed: int = SEED) -> Draws:
    return draw(RESIDENTS, count, seed)


@cache
def wrong(rate: int, mix: str = ALL) -> tuple[Flags, Flags]:
    return wrongly(TOWN_RULE, RESIDENTS, drawn(), rate, mix.split("+"))


@cache
def months(appeal: str) -> np.ndarray:
    return months_to_right(RESIDENTS, APPEALS[appeal], draw_appeals(240))


BY_COUNT = TOWN.set_index(["kinds", "count", "district", "end"])["by_rate"].to_dict()
BY_OUTCOME = APPEALED.set_index(["kinds", "appeal", "group", "outcome"])["by_rate"].to_dict()


def ends(count: str, rate: int, mix: str = ALL, district: str = WHOLE_TOWN) -> tuple[float, ...]:
    return tuple(BY_COUNT[mix, count, district, end][rate] for end in ENDS)


def outcome(rate: int, appeal: str, group: str = "all", mix: str = ALL) -> dict[str, float]:
    return {one: BY_OUTCOME[mix, appeal, group, one][rate] for one in (*OUTCOMES, "months")}


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.make_mistakes", str(tmp_path)]
    subprocess.run(command, cwd=DATA.parent, check=True, timeout=600)
    for name in (TOWN_FILE, PEOPLE_FILE, APPEALS_FILE):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes(), name


def test_every_setting_is_there_once() -> None:
    assert len(MIXES) == 2 ** len(KINDS) - 1 == len(set(MIXES))
    assert len(TOWN) == len(BY_COUNT) == len(MIXES) * len(COUNTS) * (len(DISTRICTS) + 1) * 3
    assert len(PEOPLE) == len(PEOPLE[["kinds", "id"]].drop_duplicates())
    assert len(APPEALED) == len(BY_OUTCOME) == len(MIXES) * len(ASKED) * len(GROUPS) * 5
    for lists in (TOWN["by_rate"], APPEALED["by_rate"], *(PEOPLE[name] for name in APPEALS)):
        assert set(map(len, lists)) == {len(RATES)}


@pytest.mark.parametrize("rate", [1, 5, 20])
@each_of_some
def test_the_ranges_are_the_middle_of_what_the_draws_give(rate: int, mix: str) -> None:
    penalised, spared = wrong(rate, mix)
    left = {name: penalised & (months(name) > YEAR) for name in ASKED}
    for district in DISTRICTS:
        here = RESIDENTS["district"].eq(district).to_numpy()
        for name, flags in ({"penalised": penalised, "spared": spared} | left).items():
            assert ends(name, rate, mix, district) == middle(flags[:, here].sum(axis=1))


@pytest.mark.parametrize("rate", [0, 2, 9])
@each_of_some
def test_everyones_count_is_in_how_many_draws_they_are_judged_wrongly(rate: int, mix: str) -> None:
    penalised, spared = wrong(rate, mix)
    counts = PEOPLE[PEOPLE["kinds"] == mix].set_index("id")
    for appeal in APPEALS:
        left = (spared | (penalised & (months(appeal) > YEAR))).sum(axis=0)
        listed = counts[appeal].map(lambda by_rate: by_rate[rate])
        assert (listed.reindex(RESIDENTS.index, fill_value=0).to_numpy() == left).all()


@pytest.mark.parametrize("appeal", ASKED)
def test_everyone_wrongly_penalised_has_one_outcome(appeal: str) -> None:
    penalised, _ = wrong(5)
    counts = {group: outcome(5, appeal, group) for group in GROUPS}
    everyone = counts["all"]
    assert sum(everyone[one] for one in OUTCOMES) == penalised.sum()
    able = can_appeal(RESIDENTS, APPEALS[appeal], draw_appeals(240))
    assert everyone["never"] == (penalised & ~able).sum()
    assert everyone["year"] == (penalised & (months(appeal) <= YEAR)).sum()
    both = RESIDENTS["carer"].to_numpy() & RESIDENTS["newcomer"].to_numpy()
    parts = sum(counts[group][one] for group in GROUPS[1:] for one in OUTCOMES)
    assert parts - penalised[:, both].sum() == penalised.sum()
    waits = months(appeal)[penalised]
    assert everyone["months"] == np.median(waits[waits < NEVER])


def test_with_no_mistakes_nobody_is_wronged_in_any_file() -> None:
    assert {by_rate[0] for by_rate in TOWN["by_rate"]} == {0}
    assert {by_rate[0] for name in APPEALS for by_rate in PEOPLE[name]} == {0}
    assert {by_rate[0] for by_rate in APPEALED["by_rate"]} == {0}


def test_with_more_help_never_more_are_left() -> None:
    for mix in MIXES:
        for rate in RATES:
            left = [ends(name, rate, mix)[1] for name in ("penalised", *ASKED)]
            assert left == sorted(left, reverse=True)
    counts = np.array([PEOPLE[name].tolist() for name in APPEALS])
    assert (np.diff(counts, axis=0) <= 0).all()


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / TOWN_FILE).write_text("kinds\nlate\n")
    with pytest.raises(TableError, match=r"mistakes\.csv"):
        load_town_runs(tmp_path)
    row = "late,files,Tally,low,1 2 x"
    (tmp_path / TOWN_FILE).write_text(f"kinds,count,district,end,by_rate\n{row}\n")
    with pytest.raises(TableError, match="expected 21 numbers"):
        load_town_runs(tmp_path)


# The bet: what it claims, it claims of every rate that one may think of and of other seeds.


def summed(rate: int, mix: str, seed: int) -> tuple[int, int]:
    kinds = mix.split("+")
    penalised, spared = wrongly(TOWN_RULE, RESIDENTS, drawn(60, seed), rate, kinds)
    return int(penalised.sum()), int(spared.sum())


@pytest.mark.parametrize("seed", [11, 12, 13, 14])
@pytest.mark.parametrize("rate", [1, 3, 10])
def test_which_way_mistakes_push_depends_on_their_kind_for_other_seeds_and_rates_too(
    rate: int, seed: int
) -> None:
    away = [ALL, "late", "late+early", "late+moved+namesakes"]
    in_ = ["early", "moved", "namesakes", "moved+namesakes", "early+moved+namesakes"]
    for mix in away:
        penalised, spared = summed(rate, mix, seed)
        assert penalised > spared, mix
    for mix in in_:
        penalised, spared = summed(rate, mix, seed)
        assert penalised < spared, mix
    assert summed(rate, "late", seed)[1] == summed(rate, "early", seed)[0] == 0


def test_in_the_file_every_mix_with_late_entries_turns_more_away_and_every_other_lets_more_in() -> (
    None
):
    for mix in MIXES:
        for rate in RATES[1:]:
            penalised, spared = totals(PEOPLE, TRULY, mix, rate)
            assert (penalised > spared) == ("late" in mix.split("+")), (mix, rate)


def test_most_mistakes_change_no_verdict() -> None:
    assert "Most change no verdict" in WORDS.text("mistakes-files", rate=5, files=9)
    for mix in MIXES:
        for rate in RATES[1:]:
            (_, files, _), changed = ends("files", rate, mix), sum(totals(PEOPLE, TRULY, mix, rate))
            assert changed / DRAWS < files / 2, (mix, rate)


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


def spans(count: str, rate: int, mix: str = ALL) -> str:
    low, _, high = ends(count, rate, mix)
    return f"{low:g} to {high:g}"


@pytest.mark.parametrize("rate", [1, 5, 10, 20])
def test_the_models_table_of_ranges_is_what_the_file_holds(rate: int) -> None:
    cells = " | ".join(spans(count, rate) for count in ("files", "penalised", "spared"))
    assert f"| {rate} % | {cells} |" in MODEL


@pytest.mark.parametrize("mix", MIXES)
def test_the_models_table_of_mixes_is_what_the_file_holds(mix: str) -> None:
    few, many = (
        " | ".join(str(total) for total in totals(PEOPLE, TRULY, mix, rate)) for rate in (1, 10)
    )
    assert f"| {mix.replace('+', ', ')} | {few} | {many} |" in MODEL


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
    told = {}
    for group in GROUPS:
        counts = outcome(5, appeal, group)
        told[group] = f"{100 * counts['year'] / sum(counts[one] for one in OUTCOMES):.0f}"
    assert (
        f"{told['all']} % with a {appeal} (carers {told['carer']}, "
        f"newcomers {told['newcomer']}, neither {told['other']})"
    ) in MODEL
