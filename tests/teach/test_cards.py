"""Cards, and the black box by hand, worked out once more as the sheets say."""

import math

import pandas as pd
import pytest

from unseen_weights.chapters.black_box.model.office import answers as asked_of
from unseen_weights.chapters.black_box.model.office import draw, normalised
from unseen_weights.chapters.black_box.model.probes import Probe
from unseen_weights.settings import LINE_SHARE
from unseen_weights.teach import students, teachers
from unseen_weights.teach.cards import COUNTERS, LINE, VOTES, cards, counted, marks
from unseen_weights.town import DISTRICTS, RECORDS, load_factors, load_residents
from unseen_weights.walk import TOWN_RULE, most_harm, people
from unseen_weights.words import load_words

WORDS = load_words()


def test_the_cards_are_six_from_each_district_with_the_four_among_them() -> None:
    chosen = cards()
    assert len(chosen) == len(set(chosen.index)) == 24
    assert chosen["district"].value_counts().to_dict() == dict.fromkeys(DISTRICTS, 6)
    assert set(people().values()) <= set(chosen.index)


def test_marks_are_shares_in_tenths_by_hand() -> None:
    factors = load_factors()
    for name in RECORDS:
        worst, best = (float(factors[end][name]) for end in ("worst", "best"))
        for value, mark in zip(cards()[name], marks(cards())[name], strict=True):
            share = min(1.0, max(0.0, (value - worst) / (best - worst)))
            assert mark == math.floor(share * 10 + 0.5)


@pytest.mark.parametrize("name", VOTES)
def test_a_vote_is_worked_out_as_the_class_does_it(name: str) -> None:
    vote = VOTES[name]
    assert sum(vote) == COUNTERS
    told = marks(cards()).itertuples(index=False)
    by_hand = [sum(mark * n for mark, n in zip(row, vote, strict=True)) for row in told]
    found = counted(vote)
    assert found["score"].tolist() == by_hand
    assert found["penalised"].tolist() == [score < LINE for score in by_hand]
    assert 0 < found["penalised"].sum() < 12


def test_the_line_of_the_cards_lies_where_the_towns_does() -> None:
    assert round(100 * LINE_SHARE) == LINE


def test_the_worked_result_tells_what_the_votes_do_and_who_differs() -> None:
    even, bank, friends, differ = teachers.votes_told(WORDS)
    assert "7 of 24 are below the line, and 3 of these" in even
    assert "4 of 24 are below the line, and 1 of these" in bank
    assert "8 of 24 are below the line, and 4 of these" in friends
    apart = counted(VOTES["even"])["penalised"] ^ counted(VOTES["friends"])["penalised"]
    assert all(name in differ for name in cards()["name"][apart])
    kept = teachers.kept_names().split(", ")
    assert kept == list(cards()["name"][cards()["kept_promise"]])


def by_the_sheet(seed: int, office: str) -> "pd.Series[float]":
    """The sheet's column "apart ÷ moved", filled in as it says, from what the office answers."""
    residents, asked = load_residents(), people()[students.ASKED]
    hidden = draw(seed, residents, may_hide=office == "maybe-more")
    rows = students.questions()
    probes = [Probe(asked), *(Probe(asked, name, value) for name, value, _ in rows)]
    first, *others = (one.score for one in asked_of(hidden, probes, "scores", residents))
    assert first is not None
    apart = [abs(float(score or 0) - first) for score in others]
    most = {name: gap / moved for (name, _, moved), gap in zip(rows, apart, strict=True)}
    return pd.Series(most)


def test_the_sheet_finds_the_hidden_weights_to_a_point_and_its_check_holds() -> None:
    most = by_the_sheet(12, "six")
    hidden = normalised(draw(12, load_residents()).rule.weights)
    assert most.sum() == pytest.approx(600, abs=2)
    for name, share in (100 * most / most.sum()).items():
        assert share == pytest.approx(100 * hidden[str(name)], abs=0.5)


def test_the_sheets_check_gives_a_seventh_record_away() -> None:
    assert by_the_sheet(7, "maybe-more").sum() < 450


def test_the_record_that_did_most_harm_is_the_one_that_lacks_most() -> None:
    factors, residents = load_factors(), load_residents()
    for resident in people().values():
        shares = {}
        for name in RECORDS:
            worst, best = (float(factors[end][name]) for end in ("worst", "best"))
            share = (float(residents[name][resident]) - worst) / (best - worst)
            shares[name] = round(min(1.0, max(0.0, share)), 9)
        least = [name for name, share in shares.items() if share == min(shares.values())]
        assert most_harm(resident) == least


def test_the_games_of_the_key_are_those_that_readme_tells() -> None:
    (six, told_six), (seventh, told_seventh) = (
        (
            seed,
            normalised(draw(seed, load_residents(), may_hide=hides == "maybe-more").rule.weights),
        )
        for seed, hides in teachers.GAMES
    )
    assert (six, round(100 * told_six["loans"])) == (12, 58)
    assert (seventh, round(100 * told_seventh["seventh"])) == (7, 33)


def test_amina_has_the_score_that_the_worksheet_ends_with() -> None:
    amina = load_residents().loc[[people()["amina"]]]
    assert TOWN_RULE.score(amina).round(2).tolist() == [581.99]
