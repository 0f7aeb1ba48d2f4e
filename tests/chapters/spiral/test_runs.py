"""The files of 200 runs: made again byte for byte, and what the words say of them."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from unseen_weights.chapters.spiral.groups import ratios
from unseen_weights.chapters.spiral.model.months import (
    ADAPTING,
    BITES,
    KEEPS,
    LETTER,
    NEAR,
    PAST,
    RUNS,
    Setting,
    simulate,
)
from unseen_weights.chapters.spiral.model.payments import MONTHLY_BILLS, MONTHS, SEED, YEAR
from unseen_weights.chapters.spiral.model.runs import (
    ENDS,
    LETTERS,
    LETTERS_FILE,
    NUDGES,
    PEOPLE,
    SCORES_FILE,
    SETTINGS,
    band,
    close_to_line,
    load_letters,
    load_scores,
    near_the_line,
)
from unseen_weights.chapters.spiral.readouts import BET_SETTING, KEPT, TRIES
from unseen_weights.chapters.spiral.rows import by_setting, whole
from unseen_weights.tables import TableError
from unseen_weights.town import DATA, DISTRICTS, load_residents
from unseen_weights.walk import TOWN_RULE, people
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
LETTERS_TABLE, SCORES_TABLE = load_letters(), load_scores()
MODEL = " ".join((DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split())
CLOSE = close_to_line(TOWN_RULE, RESIDENTS)
SERIES = by_setting(LETTERS_TABLE)
ORDER = ["bite", "keep", "adapt", "month"]


def at(month: int, bite: int = 30, keep: int = 24, adapt: str = "yes") -> Any:
    key: Any = (bite, keep, adapt, month)
    return LETTERS_TABLE.set_index(ORDER).loc[key]


def test_the_script_makes_the_committed_files_again(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.make_spiral", str(tmp_path)]
    subprocess.run(command, cwd=DATA.parent, check=True, timeout=300)
    for name in (LETTERS_FILE, SCORES_FILE):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()


def test_every_setting_has_all_its_letters_and_months_once() -> None:
    assert len(SETTINGS) == len(BITES) * len(KEEPS) * 2 == 40
    for table, months in ((LETTERS_TABLE, LETTERS), (SCORES_TABLE, range(MONTHS + 1))):
        assert not table[ORDER].duplicated().any()
        assert len(table) == len(SETTINGS) * len(list(months))


def test_a_setting_is_counted_as_the_model_has_it() -> None:
    setting = Setting(20, 12, adapt=False)
    town = simulate(TOWN_RULE, RESIDENTS, setting)
    twins = [simulate(TOWN_RULE, RESIDENTS, setting, nudge) for nudge in NUDGES.values()]
    for month in (0, 6, 36):
        key: Any = (20, 12, "no", month)
        row, medians = at(month, 20, 12, "no"), SCORES_TABLE.set_index(ORDER).loc[key]
        refused = town.refused[month]
        assert tuple(row[list(ENDS)]) == band(refused.sum(axis=1))
        for district in DISTRICTS:
            here = (RESIDENTS["district"] == district).to_numpy()
            assert row[district] == pytest.approx(100 * refused[:, here].mean(), abs=0.051)
        for slug in PEOPLE:
            place = RESIDENTS.index.get_loc(people()[slug])
            assert row[slug] == refused[:, place].sum()
            for twin, story in zip(NUDGES, twins, strict=True):
                assert row[f"{twin}_{slug}"] == story.refused[month][:, place].sum()
                found = medians[f"{twin}_{slug}"]
                assert found == pytest.approx(np.median(story.scores[month][:, place]), abs=0.5)
        for twin, story in zip(NUDGES, twins, strict=True):
            for group, here in (("all", CLOSE | True), ("close", CLOSE)):
                share = 100 * story.refused[month][:, here].mean()
                assert row[f"{twin}_{group}"] == pytest.approx(share, abs=0.051)
                middle = np.median(story.scores[month][:, here])
                assert medians[f"{twin}_{group}"] == pytest.approx(middle, abs=0.5)


def test_day_one_puts_twins_on_their_sides_and_without_a_bite_they_end_together() -> None:
    day_one = LETTERS_TABLE[LETTERS_TABLE["month"] == 0]
    quiet = LETTERS_TABLE[(LETTERS_TABLE["bite"] == 0) & (LETTERS_TABLE["month"] > 0)]
    lines = SCORES_TABLE[(SCORES_TABLE["bite"] == 0) & (SCORES_TABLE["month"] > 0)]
    for slug in (*PEOPLE, "all", "close"):
        assert (day_one[f"above_{slug}"] == 0).all()
        assert (day_one[f"below_{slug}"] == (RUNS if slug in PEOPLE else 100)).all()
        assert (quiet[f"above_{slug}"] == quiet[f"below_{slug}"]).all()
    for slug in PEOPLE:
        assert (lines[f"above_{slug}"] == lines[f"below_{slug}"]).all()
    first = SCORES_TABLE[SCORES_TABLE["month"] == 0]
    assert (first.filter(like="above_") == 601).all(axis=None)
    assert (first.filter(like="below_") == 599).all(axis=None)


def test_goodhart_events_rise_where_people_adapt_and_stand_still_where_they_do_not() -> None:
    for bite in BITES:
        for keep in KEEPS:
            for adapt in ("no", "yes"):
                first, last = (at(m, bite, keep, adapt)["near_civic"] for m in (0, 36))
                assert last > first + 1 if adapt == "yes" else last == first


def test_a_harder_bite_never_has_fewer_penalised_in_the_end() -> None:
    for keep in KEEPS:
        for adapt in ("no", "yes"):
            ends = [int(at(36, bite, keep, adapt)["mid"]) for bite in BITES]
            assert ends == sorted(ends)
            assert ends[-1] > ends[0]


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / LETTERS_FILE).write_text("bite\n50\n")
    with pytest.raises(TableError, match=r"spiral\.csv"):
        load_letters(tmp_path)


# What the words say in so many words


def test_the_bets_answer_is_about_one_and_a_half_times() -> None:
    """Nearer to it than to any other of the four choices, in differences and in ratios."""
    bite, keep, adapt = BET_SETTING
    end = at(36, bite, keep, adapt)
    assert nearest(end["below_close"] / end["above_close"]) == 1.5
    assert end["above_close"] > 20
    assert end["below_close"] < 90
    told = {"above": "39", "below": "64", "all_above": "39", "all_below": "78", "most": "2.6"}
    for words in (WORDS.text("bet-spiral-frame"), WORDS.text("bet-spiral-settings", **told)):
        assert f"{bite} " in words
        assert "two years" in words
        assert "people" in words
        assert "adapt" in words
    assert (keep, adapt) == (24, "yes")
    assert f"The {CLOSE.sum()} people near the line" in WORDS.text("bet-spiral")
    said = "Some climb back, and some fall all the same."
    assert said in WORDS.text("bet-spiral-wrong", **told)


def nearest(ratio: float) -> float:
    """Which of the choices, as a number of times, is nearest; both ways of measuring must agree."""
    choices = (1.0, 1.5, 3.0, 100.0)
    one = min(choices, key=lambda choice: abs(choice - ratio))
    other = min(choices, key=lambda choice: abs(np.log(choice / ratio)))
    assert one == other
    return one


@pytest.mark.parametrize("seed", [12, 13, 14])
def test_other_luck_gives_the_bet_the_same_answer(seed: int) -> None:
    """docs/model.md gives the spread."""
    setting = Setting(BET_SETTING[0], BET_SETTING[1], adapt=True)
    told = [simulate(TOWN_RULE, RESIDENTS, setting, n, seed=seed) for n in NUDGES.values()]
    above, below = (100 * story.refused[MONTHS][:, CLOSE].mean() for story in told)
    assert nearest(below / above) == 1.5
    assert 38 < above < 41
    assert 63 < below < 67


def test_the_difference_hangs_on_the_settings_as_the_answer_says() -> None:
    """ "From no difference", says the feedback; chance apart, no setting turns it round."""
    found = sorted(ratios(SERIES))
    assert 0.97 < found[0] <= 1
    assert 2.5 < found[-1] < 2.7
    quiet = [ratio for ratio, one in zip(ratios(SERIES), SETTINGS, strict=True) if one[0] == 0]
    assert set(quiet) == {1.0}
    assert f"from none to {found[-1]:.1f} times" in MODEL


def test_for_everyone_the_difference_is_larger_for_those_who_never_were_near() -> None:
    setting = Setting(BET_SETTING[0], BET_SETTING[1], adapt=True)
    far = (TOWN_RULE.score(RESIDENTS) >= 750).to_numpy()
    told = [simulate(TOWN_RULE, RESIDENTS, setting, n) for n in NUDGES.values()]
    ends = [100 * story.refused[MONTHS][:, far].mean() for story in told]
    assert f"For the {far.sum()} people from 750 points up" in MODEL
    assert f"it is {ends[0]:.0f} against {ends[1]:.0f}" in MODEL
    everyone = at(36)["below_all"] - at(36)["above_all"]
    near = at(36)["below_close"] - at(36)["above_close"]
    assert ends[1] - ends[0] > everyone > near + 10


def test_whose_records_they_are_is_said_with_both_numbers() -> None:
    near = near_the_line(TOWN_RULE, RESIDENTS)
    kept = int(RESIDENTS["kept_promise"][near].sum())
    told = WORDS.text("spiral-key", view="counted", near=int(near.sum()), kept=kept)
    assert "The 64 people who score under 640 by the town’s own records" in told
    assert "29 of them kept their promise" in told
    assert TOWN_RULE.line + NEAR == 640
    told = WORDS.text("spiral-whose-help", whose="close", close=int(CLOSE.sum()), all=240)
    assert "the 50 people whose score by the town’s own records" in told
    assert f"no more than {NEAR} points from {TOWN_RULE.line}" in told


def test_the_first_setting_says_beside_itself_why_it_was_picked() -> None:
    bite, keep, adapt = BET_SETTING
    told = WORDS.text("spiral-chosen")
    assert f"begin with {bite}, two years and people who adapt" in told
    assert (keep, adapt) == (24, "yes")
    assert f"all {len(SETTINGS)} settings" in told
    assert f"all {len(SETTINGS)} settings" in WORDS.text("spiral-over")
    ends = [at(36)[f"{twin}_close"] for twin in NUDGES]
    assert 25 < ends[0] < ends[1] < 75


def test_the_settings_to_try_show_what_their_sentences_say() -> None:
    """A hard no: the town and the gap grow most. A mild one: spared more, promises as they were."""
    bite, keep, adapt = TRIES["town"]
    assert (bite, KEPT[keep], adapt) == (max(BITES), "half-year", "no")
    first, last = at(0, *TRIES["town"]), at(MONTHS, *TRIES["town"])
    assert last["mid"] == LETTERS_TABLE["mid"].max()
    gaps = [row[list(DISTRICTS)].max() - row[list(DISTRICTS)].min() for row in (first, last)]
    assert gaps[1] > gaps[0] + 10
    first, last = at(0, *TRIES["counted"]), at(MONTHS, *TRIES["counted"])
    assert TRIES["counted"][0] == min(bite for bite in BITES if bite)
    assert last["near_spared"] > first["near_spared"] + 15
    assert last["near_civic"] > first["near_civic"] + 1
    hard = [int(at(month, *TRIES["town"])["mid"]) for month in (0, MONTHS)]
    usual = [int(at(month)["mid"]) for month in (0, MONTHS)]
    mild = [f"{row['near_spared']:.0f}" for row in (first, last)]
    assert f"40 %, 6 months, nobody adapts: {hard[0]}, then {hard[1]}" in MODEL
    assert f"shows little ({usual[0]}, then {usual[1]})" in MODEL
    assert f"{mild[0]} are spared, then {mild[1]}" in MODEL
    assert f"Amina gets a no in {at(0)['amina'] / 2:.0f} of 100 runs" in MODEL


def test_in_a_short_record_each_late_bill_weighs_more() -> None:
    for keep in (0, 6, 12, 24):
        name = KEPT[keep]
        weighs = "more" if keep in (6, 12) else "less"
        told = WORDS.text("spiral-keep-help", keep=name)
        assert f"each late bill weighs {weighs}" in told or f"{weighs} each late bill" in told


def test_day_one_is_not_quite_that_of_the_other_pages() -> None:
    assert "day one is not quite that of the other pages" in WORDS.text("spiral-key", view="town")
    elsewhere = TOWN_RULE.score(RESIDENTS)
    assert int((elsewhere < TOWN_RULE.line).sum()) == 37
    assert at(0)["mid"] == 36
    assert elsewhere[people()["amina"]] < TOWN_RULE.line
    assert 0 < at(0)["amina"] < RUNS


def test_the_words_count_as_the_model_does() -> None:
    assert "200 runs" in WORDS.text("spiral-key", view="twins")
    assert "80 of 100 runs" in WORDS.text("spiral-key", view="town")
    counted = WORDS.text("spiral-key", view="counted", near=64, kept=29)
    assert f"less than {NEAR} points above it" in counted
    assert "which is 8" in counted
    adapting = WORDS.text("spiral-adapt-help", adapt="yes")
    assert adapting.count(f"1 in {1 / ADAPTING:.0f}") == 2
    assert "five years before day one" in WORDS.text("spiral-keep-help", keep="ever")
    assert "twice a year" in WORDS.text("spiral-intro")
    assert "Three years" in WORDS.text("spiral-intro")
    assert (RUNS, PAST, LETTER, MONTHS) == (200, 60, 6, 36)
    for end in ("low", "high"):
        assert "in 90 of 100 runs" in WORDS.text("spiral-row", kind=end, name="Amina")
    assert band(np.arange(1, 201)) == (20, 100, 180)


# What the documents say


def test_the_models_table_of_choices_is_what_the_code_has() -> None:
    told = {
        "a letter holds": f"{LETTER} months",
        "bills a month": str(MONTHLY_BILLS),
        "months behind the town's own records": str(YEAR),
        "years before day one, where nothing fades": f"{PAST // 12}",
        "near the line": f"less than {NEAR} points above it",
        "chance a month to adapt, for each of two habits": f"{ADAPTING:.0%}".replace("%", " %"),
        "bite": ", ".join(map(str, BITES)) + " %",
        "seed": str(SEED),
        "runs": str(RUNS),
    }
    for what, number in told.items():
        assert f"| {what} | {number} |" in MODEL, what


@pytest.mark.parametrize("keep", KEEPS)
def test_the_models_table_of_ends_is_what_the_file_holds(keep: int) -> None:
    first, held, adapted = at(0, 30, keep, "no"), at(36, 30, keep, "no"), at(36, 30, keep, "yes")
    cells = [
        {0: "for ever"}.get(keep, f"{keep} months"),
        f"{int(first['mid'])}",
        f"{int(held['mid'])}",
        f"{whole(held['above_close'])} and {whole(held['below_close'])}",
        f"{int(adapted['mid'])}",
        f"{whole(adapted['above_close'])} and {whole(adapted['below_close'])}",
        f"{whole(adapted['above_all'])} and {whole(adapted['below_all'])}",
    ]
    assert f"| {' | '.join(cells)} |" in MODEL


def test_the_model_tells_of_quiet_years_and_of_what_habits_outrun() -> None:
    quiet = [at(month, 0, 12, "no") for month in LETTERS]
    low, high = min(int(row["low"]) for row in quiet), max(int(row["high"]) for row in quiet)
    assert f"In a quiet year some {low} to {high} of 240 are penalised" in MODEL
    start, mild, hard = (
        int(row["mid"]) for row in (at(0), at(36, 20, 24, "yes"), at(36, 40, 24, "yes"))
    )
    assert f"({start} penalised become {mild}), and not one of 40 % (they become {hard})" in MODEL
    assert mild < start < hard
    for keep in KEEPS:
        assert 71 <= at(36, 30, keep, "no")["above_close"] <= 78
        assert 3.4 <= at(36, 30, keep, "yes")["near_civic"] <= 3.6


def test_the_model_tells_how_many_near_the_line_kept_their_promise() -> None:
    near = near_the_line(TOWN_RULE, RESIDENTS)
    kept = int(RESIDENTS["kept_promise"][near].sum())
    assert f"{int(near.sum())} people score under 640: below the line" in MODEL
    assert f"above it; {kept} of them kept their promise" in MODEL
    assert f"the {CLOSE.sum()} people whose score by the town's own records" in MODEL
