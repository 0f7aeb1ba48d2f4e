"""Many rules by a second road: pandas alone, from the files; every number in its words."""

import re
from functools import cache
from itertools import combinations_with_replacement

import numpy as np
import pandas as pd
import pytest

from tests.second_road import DATA, KEPT, RECORDS, TOWN, numbers_in, scores, shares
from unseen_weights.chapters.many.chapter import all_shows
from unseen_weights.chapters.many.model.rules import shows
from unseen_weights.pooling import weights_for
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words()
FIVE = ("same", "bank", "town-hall", "platform", "friends")
MODEL = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")


def lowest(score: "pd.Series[float]") -> "pd.Series[bool]":
    return score < score.sort_values().iloc[37]


@cache
def by_rule() -> pd.DataFrame:
    return pd.DataFrame({name: lowest(scores(PRESETS[name])) for name in FIVE})


@cache
def ways() -> pd.DataFrame:
    """Every way to put up 30 hands: which rule each hand is for, in order, counted."""
    hands = combinations_with_replacement(range(5), 30)
    rows = [np.bincount(one, minlength=5) for one in hands]
    return pd.DataFrame(rows, columns=list(FIVE))


@cache
def counted() -> tuple[int, int, int]:
    """All ways, those without a rule that has more than half, and how many of these have none.

    Each majority's people are looked for in data/many_verdicts.csv, where every row is checked by
    what stands in it: weights that part them, or two mixes that no weights part.
    """
    out, hands = by_rule().to_numpy(dtype=int), ways()
    known = listed()
    losing = hands.to_numpy() @ out.T > 15
    even = (hands.max(axis=1) <= 15).to_numpy()
    keys, back = np.unique(losing, axis=0, return_inverse=True)
    found = np.array([known[frozenset(TOWN.index[key])] for key in keys])[back]
    assert found[~even].all()
    return len(hands), int(even.sum()), int((even & ~found).sum())


@cache
def listed() -> dict[frozenset[str], bool]:
    table = pd.read_csv(DATA / "many_verdicts.csv")
    known, types = {}, by_rule().drop_duplicates().sort_values(list(FIVE))
    kind = {tuple(row): n for n, row in enumerate(types.to_numpy().tolist())}
    kinds = np.array([kind[tuple(row)] for row in by_rule().to_numpy().tolist()])
    for row in table.to_dict("records"):
        out = pd.Series((int(row["code"]) >> kinds & 1).astype(bool), index=TOWN.index)
        assert out.sum() == row["penalised"]
        if row["found"] == "yes":
            score = scores({name: row[name] for name in RECORDS})
            assert score[out].max() < score[~out].min()
        else:
            better, worse = mixed(row["low"], out), mixed(row["high"], ~out)
            assert (better > worse).all()
        known[frozenset(TOWN.index[out])] = row["found"] == "yes"
    return known


def mixed(mix: str, side: "pd.Series[bool]") -> "pd.Series[float]":
    parts = {one.split(":")[0]: float(one.split(":")[1]) for one in mix.split()}
    assert all(side[one] for one in parts)
    held = shares().loc[list(parts)]
    return held.mul(pd.Series(parts), axis=0).sum()


WEIGHTS = np.random.default_rng(13).dirichlet([1] * 6, 10_000)  # the seed of docs/model.md


def under(weights: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> pd.DataFrame:
    """Whom each rule, a row of weights, penalises: a column a rule."""
    score = (shares().to_numpy() @ weights.T).round(9)
    return pd.DataFrame(score < np.sort(score, axis=0)[37], index=TOWN.index)


def test_whoever_falls_under_some_and_under_all_is_as_the_document_says() -> None:
    under = by_rule().sum(axis=1)
    some, every = under > 0, under == 5
    assert (some.sum(), every.sum(), (under == 0).sum()) == (71, 11, 169)
    assert (KEPT[every].sum(), KEPT[some & ~every].sum()) == (3, 31)
    assert "71 of 240 fall under some of the five, and 11 under all" in MODEL
    at_600 = pd.DataFrame({name: scores(PRESETS[name]) < 600 for name in FIVE}).sum(axis=1)
    assert ((at_600 > 0).sum(), (at_600 == 5).sum()) == (80, 10)
    assert "80 of 240" in WORDS.text("note-many-ours")


def test_drawn_rules_penalise_as_often_as_the_file_says() -> None:
    counts = under(WEIGHTS).sum(axis=1)
    table = pd.read_csv(DATA / "many.csv", index_col="id")["penalised"]
    assert (counts - table).abs().max() <= 2  # ties at the ninth decimal
    assert ((table == 10_000).sum(), (table == 0).sum()) == (5, 130)
    assert "5 under all of them, 130 under none" in MODEL


def test_half_of_all_shows_of_hands_make_nobodys_rule() -> None:
    assert counted() == (46_376, 31_076, 15_421)
    assert "46,376" in MODEL
    assert "15,421 of 31,076" in MODEL
    assert 0.49 < 15_421 / 31_076 < 0.5


def test_hands_put_up_by_chance_make_nobodys_rule_less_often() -> None:
    """A show by chance is one of 5 ** 30 rows of hands; many rows make the same show."""
    hands = np.random.default_rng(30).multinomial(30, [0.2] * 5, 40_000)
    out = by_rule().to_numpy(dtype=int)
    keys, back = np.unique(2 * (hands @ out.T) > 30, axis=0, return_inverse=True)
    found = np.array([listed()[frozenset(TOWN.index[key])] for key in keys])[back]
    assert 100 * (~found).mean() == pytest.approx(all_shows().chance, abs=1)
    assert all_shows().chance == 31


def in_100(five: tuple[str, ...], most: int, hands: int) -> int:
    """In how many of 100 ways without a leader it is nobody's rule, for other lines and rules."""
    score = pd.DataFrame({name: scores(PRESETS[name]) for name in five})
    out = score.lt(score.apply(lambda one: one.sort_values().iloc[most])).to_numpy(dtype=int)
    ways_ = shows(hands)
    even = ways_[2 * ways_.max(axis=1) <= hands]
    found, back = np.unique(2 * (even @ out.T) > hands, axis=0, return_inverse=True)
    residents = load_residents()
    none = np.array([weights_for(verdicts, residents) is None for verdicts in found])
    return round(100 * float(none[back].mean()))


TURNED = [(12, 30, 5), (24, 30, 64), (50, 30, 78), (60, 30, 87), (37, 3, 50), (37, 15, 47)]


@pytest.mark.parametrize(("most", "hands", "told"), TURNED)
def test_other_lines_and_other_hands_turn_it_round_as_the_document_says(
    most: int, hands: int, told: int
) -> None:
    assert in_100(FIVE, most, hands) == told
    turned = MODEL.partition("line for the lowest 12")[2].partition("a test counts again")[0]
    assert re.search(rf"\b{told}\b", turned)


def test_the_bets_answer_says_on_what_it_hangs_with_the_documents_figures() -> None:
    told = WORDS.text("bet-many-numbers", even="", none="")
    ways = {most: none for most, hands, none in TURNED if hands == 30}
    assert f"with 12 it would be {ways[12]} ways in 100, and with 60 it would be {ways[60]}" in told


def test_with_only_what_was_missed_in_place_of_friends_it_is_never_nobodys_rule() -> None:
    assert in_100((*FIVE[:4], "missed"), 37, 15) == 0


def test_the_hands_at_the_start_are_told_as_pandas_counts() -> None:
    hands = pd.Series({"same": 4, "bank": 4, "town-hall": 9, "platform": 6, "friends": 7})
    share = by_rule() @ hands / 30
    majority, disputed = share > 0.5, share.between(0, 1, inclusive="neither")
    mean = {
        n: sum(hands[f] * PRESETS[f][n] / sum(PRESETS[f].values()) for f in FIVE) for n in RECORDS
    }
    average = lowest(scores(mean))
    wrong = (average != majority) & disputed & (share != 0.5)
    told = (int(majority.sum()), int(disputed.sum()), int(wrong.sum()))
    assert told == (31, 60, 9)
    assert "the majority penalises 31, and the average goes against it for 9 of 60" in MODEL


def test_a_minority_prevails_as_often_as_the_file_says() -> None:
    few, many = WEIGHTS[:2000:2], WEIGHTS[1:2000:2]
    one, two = under(few), under(many)
    table = pd.read_csv(DATA / "many_minority.csv", index_col="minority")
    for part in table.index:
        both = under(part / 100 * few + (1 - part / 100) * many)
        apart = one != two
        found = 100 * ((both == one) & apart).sum() / apart.sum()
        ends = found.dropna().quantile([0.1, 0.5, 0.9]).to_list()
        assert np.abs(np.array(ends) - table.loc[part].to_numpy()).max() < 0.6
        assert f"| {part}% | {table['middle'][part]:.0f}% |" in MODEL


def test_every_number_that_the_words_say_is_one_of_these() -> None:
    assert numbers_in("many.ftl") == {
        "many-intro": ["37"],
        "many-view-drawn": ["10,000"],
        "many-lot-help": ["100"],
        "many-left-out": ["37"],
        "many-weights-none": ["0"],
        "many-way-told": ["37", "240", "37", "100"],
        "many-marks": ["0", "100"],
        "many-drawn-how": ["100", "37"],
        "many-nobody-why": ["0"],
        "many-over-told": ["100"],
        "bet-many": ["30"],
        "bet-many-numbers": ["30", "37", "12", "5", "100", "60", "87"],
        "many-minority-read": ["37"],
        "note-many-ours": ["37", "37", "600", "80", "240", "10"],
    }
