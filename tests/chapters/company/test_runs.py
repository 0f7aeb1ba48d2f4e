"""The files of moves: made again byte for byte, and what the words and documents say of them."""

import subprocess
import sys
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from unseen_weights.chapters.company.model import retying
from unseen_weights.chapters.company.model.retying import (
    COSTS,
    ROUNDS,
    WORTH,
    Move,
    by_chance,
    for_points,
)
from unseen_weights.chapters.company.model.runs import (
    CHANCE_FILE,
    CHANCE_SEEDS,
    MOVES_FILE,
    PLACES_FILE,
    SETTINGS,
    SHARES,
    State,
    load_chance,
    load_moves,
    load_positions,
    move_rows,
    runs_of,
    states,
)
from unseen_weights.chapters.company.model.scores import (
    LINE,
    assortativity,
    bridges,
    numbered,
    own_scores,
    penalised,
)
from unseen_weights.chapters.company.readouts import BET_SHARE, REPORTED, half_right, shape
from unseen_weights.chapters.company.rows import shown
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.tables import TableError
from unseen_weights.town import DATA, DISTRICTS, load_residents, load_ties
from unseen_weights.words import load_words

RESIDENTS = load_residents()
OWN = own_scores(RESIDENTS)
LOW = penalised(OWN)
TIES = numbered(load_ties(), RESIDENTS.index)
RUNS = runs_of(load_moves(), RESIDENTS.index)
WORDS = load_words()
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")


@cache
def town(share: int, cost: int = 0) -> list[State]:
    return states(OWN, TIES, share, RUNS[share, cost])


def counts(share: int, rounds: int, cost: int = 0) -> list[int]:
    state = town(share, cost)[rounds]
    return [
        int(flags.sum()) for flags in (state.penalised, state.only_penalised, state.only_spared)
    ]


def test_the_script_makes_the_same_bytes_again(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.make_company", str(tmp_path)]
    subprocess.run(command, cwd=DATA.parent, check=True, timeout=400)
    for name in (MOVES_FILE, CHANCE_FILE, PLACES_FILE):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes(), name


def test_the_file_holds_the_run_and_nothing_moves_at_0() -> None:
    assert list(RUNS) == list(SETTINGS) == list(product(SHARES, COSTS))
    assert all(RUNS[0, cost] == [[] for _ in range(ROUNDS)] for cost in COSTS)
    assert sum(len(moves) for run in RUNS.values() for moves in run) == len(load_moves())
    written = list(move_rows(OWN, TIES, list(RESIDENTS.index)))
    assert written == load_moves().to_numpy().tolist()


def test_every_setting_of_the_random_runs_is_there_once_and_swaps_as_many() -> None:
    chance = load_chance()
    assert len(chance) == len(chance[["share", "cost", "round"]].drop_duplicates()) == 330
    columns = ["share", "cost", "round", "swaps"]
    for share, cost, rounds, swaps in chance[columns].to_numpy().tolist():
        assert town(share, cost)[rounds].swaps == swaps


def test_the_ends_of_the_random_runs_are_those_of_20_seeds() -> None:
    drawn = [by_chance(TIES, 240, [len(m) for m in RUNS[50, 0]], seed) for seed in CHANCE_SEEDS]
    after = [states(OWN, TIES, 50, run)[-1] for run in drawn]
    (row,) = load_chance().query("share == 50 and cost == 0 and round == 10").to_dict("records")
    for name in ("alike", "own_alike"):
        alike = [getattr(state, name) for state in after]
        assert row[f"{name}_low"] == pytest.approx(min(alike), abs=0.005)
        assert row[f"{name}_high"] == pytest.approx(max(alike), abs=0.005)
    for name in ("bridges", "penalised"):
        numbers = [int(np.sum(getattr(state, name))) for state in after]
        assert (row[f"{name}_low"], row[f"{name}_high"]) == (min(numbers), max(numbers))


@pytest.mark.parametrize("share", SHARES[1:])
def test_moves_for_points_make_friends_more_alike_than_as_many_random_moves(share: int) -> None:
    chance = load_chance().query(f"share == {share} and cost == 0 and round > 0").to_dict("records")
    for state, drawn in zip(town(share)[1:], chance, strict=True):
        assert state.alike > drawn["alike_high"]
        assert state.own_alike > drawn["own_alike_high"]
        assert state.bridges < drawn["bridges_low"]
        assert state.alike == assortativity(state.scores, state.ties)
        assert state.bridges == bridges(state.ties, LOW)


@pytest.mark.parametrize("share", SHARES)
def test_only_for_their_friends_is_what_friends_alone_change(share: int) -> None:
    for state in town(share):
        assert not (state.only_penalised & (LOW | ~state.penalised)).any()
        assert not (state.only_spared & (~LOW | state.penalised)).any()
        changed = state.only_penalised.sum() - state.only_spared.sum()
        assert state.penalised.sum() == LOW.sum() + changed
        assert (state.share > 0) or not (state.only_penalised | state.only_spared).any()
        assert len(state.ties) == 720
        assert state.friends.sum() == 1440


def test_the_bet_has_one_right_answer_by_a_wide_margin() -> None:
    own, day, end = (counts(*at)[0] for at in ((0, 0), (BET_SHARE, 0), (BET_SHARE, ROUNDS)))
    assert shape(own, day, end) == "fewer-more"
    assert own - day >= 10
    assert end - day >= 10
    assert sorted(half_right(own, day, end)) == ["fewer-fewer", "more-more"]


def end_of(run: list[list[Move]]) -> State:
    return states(OWN, TIES, 50, run)[-1]


def test_other_seeds_tell_the_same_story_as_the_document_says() -> None:
    ends = [end_of(for_points(OWN, TIES, 0.5, seed=seed)) for seed in range(6, 14)]
    below = [int(end.penalised.sum()) for end in ends]
    left = [end.bridges for end in ends]
    assert f"{min(below)} to {max(below)} are penalised at the end" in MODEL
    assert f"{min(left)} to {max(left)} bridges are left" in MODEL
    assert min(end.alike for end in ends) > 0.9


@pytest.mark.parametrize("worth", [0.001, 5])
def test_the_document_says_what_another_least_gain_would_give(
    worth: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retying, "WORTH", worth)
    end = end_of(for_points(OWN, TIES, 0.5))
    most, below = int(end.friends.max()), int(end.penalised.sum())
    said = {
        0.001: f"{end.swaps} swaps and some people with {most} friends",
        5: f"with 5 points, {end.swaps} swaps, and {below} are penalised at the end",
    }
    assert said[worth] in MODEL


def test_the_document_says_when_most_of_the_swaps_are_done() -> None:
    assert (
        f"of {town(50)[-1].swaps} swaps at 50 %, {town(50)[6].swaps} fall into the first 6 rounds"
        in MODEL
    )
    assert f"The town's average is {OWN.mean():.0f}, far above the line" in MODEL


def test_whoever_is_below_the_line_is_shown_below_it() -> None:
    assert shown(np.array([599.999999, 599.4, 600.0, 600.4, 350.0])) == [599, 599, 600, 600, 350]


def test_dots_keep_apart_and_to_their_districts_corner() -> None:
    places = load_positions()
    assert list(places.index) == list(RESIDENTS.index)
    spots = places.to_numpy() * [330, 300]
    apart = np.hypot(*np.moveaxis(spots[:, None] - spots[None], 2, 0))
    np.fill_diagonal(apart, 99)
    assert apart.min() > 9
    for corner, district in enumerate(DISTRICTS):
        here = places[RESIDENTS["district"].eq(district)]
        assert here["x"].gt(0.5).eq(bool(corner % 2)).all()
        assert here["y"].gt(0.5).eq(bool(corner // 2)).all()


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    text = (DATA / MOVES_FILE).read_text(encoding="utf-8").replace("r095", "nobody", 1)
    (tmp_path / MOVES_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(TableError, match=r"company_moves\.csv, row 2, column person"):
        load_moves(tmp_path)


# What the bet's answer claims, over shares, costs and seeds


@pytest.mark.parametrize("share", SHARES[1:])
def test_with_free_swaps_the_bets_answer_is_the_same_at_every_share(share: int) -> None:
    own, day, end = (counts(*at)[0] for at in ((0, 0), (share, 0), (share, ROUNDS)))
    assert shape(own, day, end) == "fewer-more"
    assert end > day + 2


@pytest.mark.parametrize("seed", range(6, 12))
def test_at_half_the_bets_answer_is_the_same_with_other_turns(seed: int) -> None:
    end = end_of(for_points(OWN, TIES, 0.5, seed=seed))
    assert shape(counts(0, 0)[0], counts(50, 0)[0], int(end.penalised.sum())) == "fewer-more"


def test_at_a_tenth_it_goes_the_same_way_by_less_as_the_answer_says() -> None:
    (day, _, _), (end, only, _) = counts(10, 0), counts(10, ROUNDS)
    assert (counts(0, 0)[0], day, end, only) == (34, 27, 30, 0)
    assert f"| 10 % | {day} | {end} / {only} /" in MODEL


def test_the_answer_hangs_on_what_a_swap_costs_as_the_document_lists() -> None:
    """Where swaps cost so much that nobody makes one, or too few, the second step is not there."""
    still = [
        f"{share} % at {cost}"
        for share, cost in SETTINGS
        if share and counts(share, ROUNDS, cost)[0] <= counts(share, 0)[0]
    ]
    assert f"it does not rise again at all: {', '.join(still)}." in " ".join(MODEL.split())
    for share in SHARES[1:]:
        ends = [counts(share, ROUNDS, cost)[0] for cost in COSTS]
        assert ends == sorted(ends, reverse=True)
    assert counts(50, ROUNDS, max(COSTS))[0] == 13


def test_half_is_ten_times_what_was_reported_and_the_page_says_so() -> None:
    assert BET_SHARE == 10 * REPORTED
    assert f"{REPORTED} per cent, and not officially" in WORDS.text("company-share-real")
    assert "about half, ten times that" in WORDS.text("company-share-real")
    assert f"count for {REPORTED} per cent" in WORDS.text("note-company-sesame")
    assert "ten times what was ever reported" in WORDS.text("company-over-hangs")


def test_a_cost_counts_for_both_who_swap() -> None:
    for cost in COSTS:
        dear = for_points(OWN, TIES, 0.5, cost=cost)
        assert dear == RUNS[50, cost]
    assert "The more a swap costs, the fewer swap" in WORDS.text("company-over-hangs")
    swaps = [sum(map(len, RUNS[50, cost])) for cost in COSTS]
    assert swaps == [670, 263, 95]
    for cost, number in zip(COSTS, swaps, strict=True):
        assert f"| {cost} points | {number} |" in MODEL
    help_ = WORDS.text("company-cost-help", cost=2)
    assert "only if they gain 2 points and one more" in help_


def test_own_records_get_alike_and_so_people_have_moved() -> None:
    first, last = town(50)[0], town(50)[-1]
    (drawn,) = load_chance().query("share == 50 and cost == 0 and round == 10").to_dict("records")
    said = f"from {first.own_alike:.2f} to {last.own_alike:.2f}"
    assert said in MODEL
    between = f"{drawn['own_alike_low']:.2f} to {drawn['own_alike_high']:.2f}"
    assert f"as many swaps by chance leave {between}" in MODEL


# What is said


def test_the_intro_says_how_many_are_below_the_line_by_themselves() -> None:
    assert f"{LOW.sum()} of {len(LOW)} people are below 600" in WORDS.text("company-intro")
    assert "a point or more" in WORDS.text("company-rounds-rule")
    assert WORTH == 1
    assert f"the line stays at {LINE}." in WORDS.text("company-intro")
    assert f"{len(CHANCE_SEEDS)} tries gave" in WORDS.text("company-alike-help")


@pytest.mark.parametrize("share", SHARES)
def test_a_moved_line_would_penalise_as_many_as_own_records_do(share: int) -> None:
    for state in town(share):
        below = state.scores < state.moved_line
        assert below.sum() == LOW.sum()
        assert state.moved_only == (below & ~LOW).sum()


def test_at_half_a_moved_line_penalises_some_only_for_their_friends() -> None:
    first = town(50)[0]
    assert first.only_penalised.sum() == 0
    assert (first.moved_line, first.moved_only) == (638, 6)
    assert f"line at {first.moved_line:.0f}" in MODEL


def test_here_and_elsewhere_are_told_apart() -> None:
    six = Rule(PRESETS["same"])
    told = f"{LOW.sum()} people are below {LINE} here, {six.penalised(RESIDENTS).sum()} there"
    assert told in WORDS.text("company-elsewhere")


@pytest.mark.parametrize("share", SHARES[1:])
def test_districts_mix_while_scores_split(share: int) -> None:
    """The page says so wherever both counts are below those of day one: after each round."""
    homes = RESIDENTS["district"].to_numpy()
    within = [int((homes[s.ties[:, 0]] == homes[s.ties[:, 1]]).sum()) for s in town(share)]
    assert all(after < within[0] for after in within[1:])
    assert all(state.bridges < town(share)[0].bridges for state in town(share)[1:])
    ends = (town(share)[0], town(share)[-1])
    low, others = ([state.friends[group].mean() for state in ends] for group in (LOW, ~LOW))
    assert low[1] < low[0] / 1.5
    assert others[1] > others[0]


def test_the_notes_say_what_the_line_is_to_the_average() -> None:
    assert "the average is far above the line" in WORDS.text("note-company-ours")
    assert OWN.mean() > 700
    assert all(counts(share, 0)[1] == 0 for share in SHARES)
    low, below = OWN < 750, town(50)[0].scores < 750
    assert (below & ~low).sum() > (low & ~below).sum()


@pytest.mark.parametrize("share", [10, 30, 50, 70, 90])
def test_the_document_gives_the_numbers_of_the_run(share: int) -> None:
    first, last = town(share)[0], town(share)[-1]
    (drawn,) = (
        load_chance().query(f"share == {share} and cost == 0 and round == 10").to_dict("records")
    )
    cells = [
        f"{share} %",
        counts(share, 0)[0],
        " / ".join(str(number) for number in counts(share, 10)),
        f"{last.own_alike:.2f}",
        f"{drawn['own_alike_low']:.2f} to {drawn['own_alike_high']:.2f}",
        f"{first.alike:.2f}",
        f"{last.alike:.2f}",
        f"{drawn['alike_low']:.2f} to {drawn['alike_high']:.2f}",
        last.bridges,
        f"{drawn['bridges_low']:.0f} to {drawn['bridges_high']:.0f}",
    ]
    assert f"| {' | '.join(str(cell) for cell in cells)} |" in MODEL


def test_the_document_says_who_loses_friends_and_what_other_choices_give() -> None:
    first, last = town(50)[0], town(50)[-1]
    low = [f"{state.friends[LOW].mean():.1f}" for state in (first, last)]
    assert f"from {low[0]} friends on average to {low[1]}" in MODEL
    assert f"{(last.friends == 0).sum()} people are left without" in MODEL
    line = np.sort(first.scores)[LOW.sum()]
    assert f"{((first.scores < line) & ~LOW).sum()} of them only for their friends" in MODEL
