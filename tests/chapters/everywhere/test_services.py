"""Ten services: their own rules, what they share, and who loses doors."""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.chapters.everywhere.model.services import (
    FILE,
    HALF,
    SHARED,
    Lost,
    Shared,
    line_that_refuses,
    load_services,
    lost,
    mistaken,
    own_refusals,
    service_rules,
    shut_doors,
)
from unseen_weights.factors import Factor
from unseen_weights.rule import Rule
from unseen_weights.tables import TableError
from unseen_weights.town import DATA, RECORDS, load_residents
from unseen_weights.walk import TOWN_RULE
from unseen_weights.words import load_words

RESIDENTS = load_residents()
WORDS = load_words()
SERVICES = load_services()
BELOW = TOWN_RULE.penalised(RESIDENTS)
EACH = int(BELOW.sum())
RULES = service_rules(SERVICES, RESIDENTS, EACH, TOWN_RULE)
OWN = own_refusals(RULES, RESIDENTS)
HEADER = "service,bills,loans,fines,civic,posts,friends,concern\n"
settings = pytest.mark.parametrize(
    ("sharing", "shared"), [(n, shared) for shared in SHARED for n in range(11)]
)

# Three people and three doors, by hand. Ada is refused by the first door, Bo by the first two,
# Cy by none; the score refuses Cy.
THREE = pd.DataFrame(
    {"x": [True, True, False], "y": [False, True, False], "z": [False, False, False]},
    index=["ada", "bo", "cy"],
)
ONLY_CY = pd.Series([False, False, True], index=["ada", "bo", "cy"])


@pytest.mark.parametrize(
    ("sharing", "shared", "expected"),
    [
        (0, "score", {"ada": 1, "bo": 2, "cy": 0}),
        (1, "score", {"ada": 0, "bo": 1, "cy": 1}),
        (2, "score", {"ada": 0, "bo": 0, "cy": 2}),
        (3, "score", {"ada": 0, "bo": 0, "cy": 3}),
        (0, "list", {"ada": 1, "bo": 2, "cy": 0}),
        (1, "list", {"ada": 1, "bo": 2, "cy": 0}),
        (2, "list", {"ada": 2, "bo": 2, "cy": 0}),
        (3, "list", {"ada": 3, "bo": 3, "cy": 0}),
    ],
)
def test_three_doors_and_three_people_by_hand(
    sharing: int, shared: Shared, expected: dict[str, int]
) -> None:
    shut = shut_doors(THREE, ONLY_CY, sharing, shared)
    assert shut.sum(axis=1).to_dict() == expected


def test_losses_are_counted_by_hand() -> None:
    shut = np.zeros((4, 10), dtype=bool)
    shut[0, :] = True
    shut[1, : HALF - 1] = True
    shut[2, :HALF] = True
    assert lost(pd.DataFrame(shut)) == Lost(doors=19, one=3, half=2, every=1)
    assert lost(THREE.astype(bool) & False) == Lost(0, 0, 0, 0)


def test_sharing_more_doors_than_there_are_is_refused() -> None:
    for sharing in (-1, 4):
        with pytest.raises(ValueError, match=f"{sharing} of 3 services cannot share"):
            shut_doors(THREE, ONLY_CY, sharing)


def test_what_is_given_is_left_as_it_was() -> None:
    before = THREE.copy()
    shut_doors(THREE, ONLY_CY, 3, "list")
    pd.testing.assert_frame_equal(THREE, before)


def test_a_line_refuses_exactly_so_many_or_there_is_none() -> None:
    rule = Rule({"fines": 1}, factors=(Factor("fines", 10, 0),))
    five = pd.DataFrame({"fines": [9, 4, 4, 2, 0]}, index=list("abcde"))
    assert line_that_refuses(rule, five, 1) == rule.score(five)["b"]
    assert line_that_refuses(rule, five, 3) == rule.score(five)["d"]
    assert line_that_refuses(rule, five, 0) == rule.score(five)["a"]
    with pytest.raises(ValueError, match="No line refuses exactly 2"):
        line_that_refuses(rule, five, 2)
    for count in (-1, 5):
        with pytest.raises(ValueError, match="cannot be refused"):
            line_that_refuses(rule, five, count)
    nothing = Rule({}, factors=(Factor("fines", 10, 0),))
    with pytest.raises(ValueError, match="No line refuses exactly 1"):
        line_that_refuses(nothing, five, 1)


# The services of Tally


def test_there_are_ten_services_each_with_one_to_three_records_of_its_own() -> None:
    named = "bank landlord school train employer ride clinic visa tenders club"
    assert " ".join(SERVICES.index) == named
    looked_at = (SERVICES[list(RECORDS)] > 0).sum(axis=1)
    assert looked_at.between(1, 3).all()
    assert (SERVICES[list(RECORDS)] > 0).any().all()


# For each service: the last it turns away and the first it lets in, with their points.
AT_THE_LINE = {
    "bank": ("r140", "r003", 607.14, 621.44),
    "landlord": ("r029", "r240", 571.40, 577.74),
    "school": ("r150", "r141", 520.31, 521.00),
    "train": ("r181", "r001", 583.34, 591.66),
    "employer": ("r146", "r094", 593.33, 597.22),
    "ride": ("r227", "r240", 580.00, 580.62),
    "clinic": ("r034", "r039", 542.86, 542.87),
    "visa": ("r133", "r139", 600.57, 600.86),
    "tenders": ("r141", "r044", 590.00, 595.00),
    "club": ("r039", "r100", 583.33, 585.00),
}


@pytest.mark.parametrize("service", SERVICES.index)
def test_each_service_turns_away_as_many_as_the_score_does(service: str) -> None:
    refused = OWN[service]
    assert EACH == 37
    assert refused.sum() == EACH
    scores = RULES[service].score(RESIDENTS)
    assert scores[refused].max() < RULES[service].line == scores[~refused].min()


@pytest.mark.parametrize("service", SERVICES.index)
def test_at_its_edge_each_service_adds_up_as_one_would_by_hand(service: str) -> None:
    refused, spared, low, high = AT_THE_LINE[service]
    weights = SERVICES.loc[service, list(RECORDS)]
    for resident, points in ((refused, low), (spared, high)):
        shares = share_by_hand(resident)
        by_hand = 350 + 600 * sum(weights[r] * shares[r] for r in RECORDS) / weights.sum()
        assert by_hand == pytest.approx(points, abs=0.01)
    assert OWN.loc[refused, service]
    assert not OWN.loc[spared, service]


def test_the_train_turns_amina_away_and_the_bank_does_not() -> None:
    """By hand, as in docs/model.md: shares 0.1666 for bills, 0.2 for fines, 0.75 for loans."""
    amina = RESIDENTS.loc[["r078"]]
    points = {name: float(RULES[name].score(amina).iloc[0]) for name in ("train", "bank")}
    assert points == pytest.approx({"train": 466.66, "bank": 699.99}, abs=0.01)
    assert OWN.loc["r078", "train"]
    assert not OWN.loc["r078", "bank"]


def share_by_hand(resident: str) -> dict[str, float]:
    records: Any = RESIDENTS.loc[resident]
    raw = {
        "bills": (records["bills"] - 0.5) / 0.5,
        "loans": 1 - records["loans"] / 4,
        "fines": 1 - records["fines"] / 5,
        "civic": records["civic"] / 8,
        "posts": 1 - records["posts"] / 6,
        "friends": (records["friends"] - 30) / 60,
    }
    return {name: min(max(share, 0.0), 1.0) for name, share in raw.items()}


def test_the_services_differ_in_whom_they_refuse() -> None:
    together = OWN.astype(float).corr().to_numpy()[np.triu_indices(10, 1)]
    assert together.min() > 0.1
    assert together.mean() == pytest.approx(0.385, abs=0.001)
    assert together.max() == pytest.approx(0.649, abs=0.001)


@pytest.mark.parametrize("sharing", range(11))
def test_with_one_score_the_shut_doors_stay_as_many(sharing: int) -> None:
    shut = shut_doors(OWN, BELOW, sharing)
    assert (shut.sum() == EACH).all()
    assert lost(shut).doors == 10 * EACH == 370


def test_as_more_share_the_score_fewer_lose_a_door_and_more_lose_all() -> None:
    found = [lost(shut_doors(OWN, BELOW, sharing)) for sharing in range(11)]
    assert [one.one for one in found] == [110, 104, 97, 94, 88, 86, 80, 72, 65, 58, 37]
    assert [one.half for one in found] == [28, 29, 35, 35, 37, 37, 37, 37, 37, 37, 37]
    assert [one.every for one in found] == [5, 5, 6, 6, 7, 7, 8, 10, 12, 16, 37]


def test_with_one_score_at_all_doors_each_person_loses_all_or_none() -> None:
    shut = shut_doors(OWN, BELOW, 10)
    assert shut.all(axis=1).equals(BELOW.rename(None))
    assert shut.any(axis=1).equals(BELOW.rename(None))


def test_on_a_blacklist_one_no_becomes_ten() -> None:
    found = [lost(shut_doors(OWN, BELOW, sharing, "list")) for sharing in range(11)]
    assert [one.doors for one in found] == [
        370, 370, 398, 478, 558, 630, 718, 797, 898, 964, 1100,
    ]  # fmt: skip
    assert {one.one for one in found} == {110}
    assert found[10] == Lost(1100, 110, 110, 110)
    assert shut_doors(OWN, BELOW, 1, "list").equals(OWN)


@settings
def test_those_who_do_not_share_keep_to_their_own_record(sharing: int, shared: Shared) -> None:
    shut = shut_doors(OWN, BELOW, sharing, shared)
    assert shut.iloc[:, sharing:].equals(OWN.iloc[:, sharing:])
    assert (shut.iloc[:, :sharing].nunique(axis=1) <= 1).all()


@settings
def test_each_door_says_what_a_plain_loop_says(sharing: int, shared: Shared) -> None:
    shut = shut_doors(OWN, BELOW, sharing, shared)
    for resident in RESIDENTS.index:
        refusals = OWN.loc[resident].tolist()
        listed = any(refusals[:sharing])
        together = bool(BELOW[resident]) if shared == "score" else listed
        expected = [together] * sharing + refusals[sharing:]
        assert shut.loc[resident].tolist() == expected


@given(st.integers(1, 60), st.integers(0, 10), st.integers(0, 99))
def test_whatever_the_services_a_shared_score_keeps_the_total(
    each: int, sharing: int, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    columns = [rng.permutation(np.arange(80) < each) for _ in range(11)]
    own = pd.DataFrame(np.column_stack(columns[:10]))
    below = pd.Series(columns[10])
    counted = lost(shut_doors(own, below, sharing))
    assert counted.doors == 10 * each
    assert counted.one >= counted.half >= counted.every
    listed = lost(shut_doors(own, below, sharing, "list"))
    assert listed.doors >= 10 * each
    assert listed.one == lost(own).one


def test_that_few_lose_all_and_many_lose_one_does_not_hang_on_our_ten_services() -> None:
    """docs/model.md gives these: ten services drawn at random, 200 times."""
    found = [lost(own) for own in other_towns()]
    ones, everys = [one.one for one in found], [one.every for one in found]
    assert (min(ones), max(ones)) == (82, 120)
    assert (min(everys), max(everys)) == (1, 10)
    said = "82 to 120 people lose one door or more, and 1 to 10 lose all ten"
    assert said in WORDS.text("everywhere-over-drawn")


def test_both_bets_have_their_answer_with_any_ten_doors_that_turn_away_as_many() -> None:
    freed = []
    for own in other_towns():
        before, after = lost(own), lost(shut_doors(own, BELOW, 10))
        assert before.doors == after.doors == 370
        assert after == Lost(370, EACH, EACH, EACH)
        freed.append(int((own.any(axis=1) & ~BELOW).sum()))
    told = {"before": 5, "after": EACH, "freed": 73}
    said = f"1 to 10 people lost every door at first, and {min(freed)} to {max(freed)} lose none"
    assert said in WORDS.text("bet-everywhere-count", **told)
    assert "1 to 10" in WORDS.text("bet-everywhere-count", **told)


@given(st.lists(st.integers(0, 60), min_size=10, max_size=10), st.integers(0, 10))
def test_where_doors_were_stricter_or_milder_the_total_moves_as_the_answer_says(
    strict: list[int], sharing: int
) -> None:
    own = pd.DataFrame({n: np.arange(80) < each for n, each in enumerate(strict)})
    below = pd.Series(np.arange(80) < EACH)
    counted = lost(shut_doors(own, below, sharing)).doors
    assert counted == sharing * EACH + sum(strict[sharing:])
    assert "A stricter door would open to some" in WORDS.text(
        "bet-doors-same", before=370, after=370, each=EACH, both="yes"
    )


def test_elsewhere_the_score_mostly_makes_fewer_mistakes_and_always_on_fewer_people() -> None:
    kept = RESIDENTS["kept_promise"]
    by_score = int((BELOW & kept).sum())
    fewer, better = [], []
    for own in other_towns():
        by_door = own.loc[kept].sum()
        fewer.append(by_door.sum() > 10 * by_score)
        better.append(int((by_door < by_score).sum()))
        assert own.loc[kept].any(axis=1).sum() > by_score
    more = len(fewer) - sum(fewer)
    told = WORDS.text("everywhere-wrong-drawn")
    assert f"in {sum(fewer)} of these sets of doors. It made more in {more}." in told
    assert f"{min(better)} to {max(better)} of the ten rules did better" in told
    assert "With every set it made them on fewer people" in told


def test_the_score_refuses_37_by_the_records_alone() -> None:
    """By the second road: the formula of docs/model.md, and the files."""
    table = pd.read_csv(DATA / "residents.csv", index_col="id")
    ends = pd.read_csv(DATA / "factors.csv", index_col="factor")
    doors = pd.read_csv(DATA / "services.csv", index_col="service")[list(RECORDS)]
    shares = ((table[ends.index] - ends.worst) / (ends.best - ends.worst)).clip(0, 1)
    score = (350 + 100 * shares.sum(axis=1)).round(6)
    below = score < 600
    own = {}
    for door, weights in doors.iterrows():
        points = (shares[list(RECORDS)] * weights).sum(axis=1) / weights.sum()
        own[door] = points.rank(method="first") <= below.sum()
    doors_shut = pd.DataFrame(own).sum(axis=1)
    assert int(below.sum()) == 37
    assert (int(doors_shut.sum()), int((doors_shut > 0).sum())) == (370, 110)
    assert (int((doors_shut >= 5).sum()), int((doors_shut == 10).sum())) == (28, 5)
    assert int(((doors_shut > 0) & ~below).sum()) == 73
    assert int(doors_shut[table["kept_promise"] == "yes"].sum()) == 173
    assert int((below & (table["kept_promise"] == "yes")).sum()) == 14


@cache
def other_towns() -> list[pd.DataFrame]:
    """200 times ten other doors, drawn by chance: whom each refuses by its own rule."""
    rng = np.random.default_rng(3)
    return [random_services(rng) for _ in range(200)]


def random_services(rng: np.random.Generator) -> pd.DataFrame:
    """One to three records each, weights 1 to 100; ties are broken by lot."""
    refusals = []
    for _ in range(10):
        records = rng.choice(list(RECORDS), rng.integers(1, 4), replace=False)
        rule = Rule({str(record): float(rng.integers(1, 101)) for record in records})
        scores = rule.score(RESIDENTS) + rng.random(len(RESIDENTS)) / 1e5
        refusals.append(scores.rank() <= EACH)
    return pd.concat(refusals, axis=1)


def test_the_score_turns_away_fewer_who_kept_their_promise_than_all_doors_but_the_bank() -> None:
    """The page's words and docs/model.md give these."""
    kept = RESIDENTS["kept_promise"]
    by_own, by_score = mistaken(OWN, BELOW, kept)
    assert by_own.to_dict() == {
        "bank": 9, "landlord": 19, "school": 18, "train": 18, "employer": 16,
        "ride": 23, "clinic": 16, "visa": 17, "tenders": 14, "club": 23,
    }  # fmt: skip
    assert by_score == 14
    assert list(by_own.index[by_own < by_score]) == ["bank"]
    assert (by_own.sum(), 10 * by_score) == (173, 140)
    assert (int(OWN.loc[kept].any(axis=1).sum()), int(OWN.loc[kept].all(axis=1).sum())) == (60, 1)
    listed = shut_doors(OWN, BELOW, 10, "list").loc[kept]
    assert (listed.to_numpy().sum(), listed.all(axis=1).sum()) == (600, 60)


def test_mistakes_are_counted_by_hand() -> None:
    kept = pd.Series([True, False, True], index=THREE.index)
    by_own, by_score = mistaken(THREE, ONLY_CY, kept)
    assert by_own.to_dict() == {"x": 1, "y": 0, "z": 0}
    assert by_score == 1


# The file


def written(tmp_path: Path, rows: str) -> Path:
    (tmp_path / FILE).write_text(HEADER + rows, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("bank,1,0,0,0,0,0,concern-bank\n", None),
        ("bank,0,0,0,0,0,0,concern-bank\n", "row 2, column bills: must have a weight above 0"),
        (
            "bank,1,0,0,0,0,0,concern-bank\nclub,1,0,0,0,0,0,concern-club\n",
            "row 3, column bills: looks at the same records as an earlier service",
        ),
        ("bank,101,0,0,0,0,0,concern-bank\n", "row 2, column bills: is '101'"),
        ("Bank 1,1,0,0,0,0,0,concern-bank\n", "row 2, column service: is 'Bank 1'"),
        ("bank,1,0,0,0,0,0,because\n", "row 2, column concern: is 'because'"),
        ("bank,1,0,0,0,0,0,concern-a\nbank,2,1,0,0,0,0,concern-b\n", "which row 2 already has"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(
    tmp_path: Path, rows: str, problem: str | None
) -> None:
    folder = written(tmp_path, rows)
    if problem is None:
        assert list(load_services(folder).index) == ["bank"]
        return
    with pytest.raises(TableError) as caught:
        load_services(folder)
    assert problem in str(caught.value)
    assert str(caught.value).startswith("services.csv")


def test_the_file_of_tally_is_the_one_that_is_read() -> None:
    assert load_services(DATA).equals(SERVICES)


# The document for teachers


def test_the_models_document_has_the_services_and_the_counts() -> None:
    model = " ".join((DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split())
    for service, rule in RULES.items():
        looked_at = sorted(rule.weights.items(), key=lambda weight: -weight[1])
        weights = ", ".join(f"{record} {weight:g}" for record, weight in looked_at if weight)
        both = int((OWN[service] & BELOW).sum())
        assert f"| {service} | {weights} | {rule.line:.1f} | {both} |" in model
    by_score = [lost(shut_doors(OWN, BELOW, sharing)) for sharing in (0, 5, 10)]
    rows = [*by_score, lost(shut_doors(OWN, BELOW, 10, "list"))]
    for name, row in zip(("nobody", "five", "all ten", "all ten, a blacklist"), rows, strict=True):
        assert f"| {name} | {row.doors:,} | {row.one} | {row.half} | {row.every} |" in model
    theirs = int(OWN[BELOW].to_numpy().sum())
    assert f"bear {theirs} of the 370 refusals, {theirs / EACH:.1f} each" in model
    assert f"{by_score[0].one - by_score[2].one} people who had lost a door lose none" in model
    by_chance = 240 * (1 - (1 - EACH / 240) ** 10)
    assert f"about {by_chance:.0f} people would lose a door" in model
