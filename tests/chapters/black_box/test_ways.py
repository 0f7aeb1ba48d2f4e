"""How far of its way a probe moved a record, and the picture of what went in and came out."""

import pytest

from unseen_weights.chapters.black_box.chapter import compared, given, office, probe_rows, residents
from unseen_weights.chapters.black_box.model.game import Game
from unseen_weights.chapters.black_box.model.office import LEVELS, normalised
from unseen_weights.chapters.black_box.model.probes import Probe
from unseen_weights.chapters.black_box.model.ways import share_of_way
from unseen_weights.chapters.black_box.places import marks, slots, ticks
from unseen_weights.town import RECORDS
from unseen_weights.ui.black_box.picture import box_html
from unseen_weights.words import load_words

WORDS = load_words()
AMINA, OTHER = "r078", "r130"
UNCHANGED = Probe(AMINA)
BEST = Probe(AMINA, "friends", 90)


def played(*probes: Probe, level: str = "scores") -> Game:
    return Game(12, level, "six", probes)


@pytest.mark.parametrize(
    ("record", "value", "share"),
    [
        ("bills", 12, 0), ("bills", 18, 0.5), ("bills", 24, 1), ("loans", 4, 0), ("loans", 1, 0.75),
        ("fines", 9, 0), ("civic", 2, 0.25), ("posts", 0, 1), ("friends", 45, 0.25),
        ("friends", 95, 1),
    ],
)  # fmt: skip
def test_a_way_is_counted_from_the_worst_that_counts_to_the_best(
    record: str, value: int, share: float
) -> None:
    assert share_of_way(record, value) == pytest.approx(share, abs=0.001)


def test_a_probe_is_compared_with_the_same_residents_own_records() -> None:
    nothing, way = compared(played(UNCHANGED, BEST))
    assert nothing is None
    assert way is not None
    before, after = (answer.score for answer in given(played(UNCHANGED, BEST)))
    assert before is not None
    assert after is not None
    friends = float(residents()["friends"].loc[AMINA])
    assert [way.start, way.end] == pytest.approx([(friends - 30) / 60, 1])
    assert way.beside == 1
    assert way.points == pytest.approx(after - before)
    weight = normalised(office(12, "six").rule.weights)["friends"]
    assert way.whole == pytest.approx(600 * weight, abs=0.3)


def test_it_may_also_be_compared_with_an_earlier_value_of_the_record() -> None:
    lower = Probe(AMINA, "friends", 30)
    first, second = compared(played(lower, BEST))
    assert first is not None
    assert second is not None
    assert (first.beside, first.points) == (None, None)
    assert (second.start, second.end, second.beside) == (0, 1, 1)
    assert second.whole == second.points


def test_what_differs_in_more_than_one_record_is_not_compared() -> None:
    ways = compared(played(Probe(OTHER), BEST, Probe(AMINA, "loans", 0)))
    assert [way and (way.beside, way.points, way.whole) for way in ways] == [
        None,
        (None, None, None),
        (None, None, None),
    ]


def test_past_its_worst_a_record_goes_no_way() -> None:
    worse = Probe(AMINA, "fines", 7)
    _, worst, way = compared(played(UNCHANGED, Probe(AMINA, "fines", 5), worse))
    assert worst is not None
    assert way is not None
    assert (worst.end, way.end) == (0, 0)
    assert way.points == worst.points


@pytest.mark.parametrize("level", LEVELS)
def test_each_level_tells_the_way_and_scores_alone_the_points(level: str) -> None:
    said = [row["way"] for row in probe_rows(played(UNCHANGED, BEST, level=level), WORDS)]
    assert said[0] == ""
    assert said[1].startswith("From 37 to 100% of the way")
    assert ("points against no. 1" in said[1]) == ("for the whole way" in said[1])
    assert ("points" in said[1]) == (level == "scores")


def test_a_slot_shows_what_goes_in_and_how_full_that_is() -> None:
    found = {slot.record: slot for slot in slots(BEST, residents())}
    assert list(found) == list(RECORDS)
    assert (found["friends"].now, found["friends"].value, found["friends"].share) == (52, 90, 1)
    assert all(slot.now == slot.value for name, slot in found.items() if name != "friends")


def test_a_mark_lies_where_its_score_lies() -> None:
    game = played(UNCHANGED, BEST, Probe(OTHER))
    first, second, third = marks(given(game), compared(game))
    assert [mark.number for mark in (first, second, third)] == [1, 2, 3]
    score = given(game)[1].score
    assert score is not None
    assert second.at == pytest.approx((score - 350) / 600)
    assert second.ends == (first.at, second.at)
    assert third.ends == (third.at, third.at)
    assert [(tick["score"], tick["at"]) for tick in ticks()] == [
        (350, 0), (500, 0.25), (650, 0.5), (800, 0.75), (950, 1),
    ]  # fmt: skip


@pytest.mark.parametrize("level", LEVELS)
def test_the_picture_has_a_mark_for_each_answer_and_stays_shut(level: str) -> None:
    game = played(UNCHANGED, BEST, Probe(OTHER), level=level)
    html = box_html(game, BEST, WORDS)
    out = html.split("uw-box-out")[1].split("uw-box-key")[0]
    for number, answer in enumerate(given(game), start=1):
        kind = "no" if answer.penalised else "yes"
        assert f'<i class="uw-box-{kind}">{number}</i>' in out
    assert html.count("<b>?</b>") == len(RECORDS)
    assert WORDS.text("black-box-shut") in html
    assert "52 → 90" in html
    assert WORDS.text("black-box-none-yet") not in html


def test_nothing_has_come_out_before_the_first_probe() -> None:
    html = box_html(played(), UNCHANGED, WORDS)
    assert WORDS.text("black-box-none-yet") in html
    assert WORDS.text("black-box-picture-alt", name="Amina Holt", answers=0) in html


def test_after_the_guess_the_box_is_open() -> None:
    game = Game(12, "scores", "six", (UNCHANGED,), (1, 2, 3, 4, 5, 6, 600), revealed=True)
    html = box_html(game, UNCHANGED, WORDS)
    shares = normalised(office(12, "six").rule.weights)
    assert [f"<b>{100 * shares[name]:.0f}%</b>" in html for name in RECORDS] == [True] * 6
    assert "<b>?</b>" not in html
