"""The black box's charts, compiled and run in a real Vega: what they draw is what Python found."""

from typing import Any

import pytest

from tests import vega
from unseen_weights.blackbox import SEVENTH
from unseen_weights.chapters.black_box import BLACK_BOX, EXAMPLE, ended, guess_live, reveal_live
from unseen_weights.chapters.black_box_words import reveal_values
from unseen_weights.chapters.walk import BETS
from unseen_weights.charts.black_box import SENTENCES
from unseen_weights.game import Game
from unseen_weights.live import Live
from unseen_weights.outcome import percent, verdict
from unseen_weights.probes import RECORDS, Probe
from unseen_weights.words import load_words

WORDS = load_words()
SIX = Game(12, "scores", "six", (Probe("r078"),), (5, 60, 0, 10, 10, 0, 650), revealed=True)
SEVEN = Game(8, "yes-no", "maybe-more", EXAMPLE.probes, (35, 15, 5, 10, 30, 10, 625), revealed=True)
NONE = Game(3, "grades", "six", (), (1, 2, 3, 4, 5, 6, 500), revealed=True)
GAMES = {"six": SIX, "seven": SEVEN, "none": NONE}
each_game = pytest.mark.parametrize("game", GAMES.values(), ids=GAMES)


def rows(live: Live, layer: str, fields: list[str], **start: Any) -> list[dict[str, str]]:
    """The rows behind a layer of the chart, as Vega has them with these parameters."""
    return vega.readouts(live, {layer: fields}, **start)[layer]


def records_of(game: Game) -> list[str]:
    return [*RECORDS, *([SEVENTH] if ended(game).seventh else [])]


@each_game
def test_the_reveals_marks_stand_where_python_found_them(game: Game) -> None:
    live, end = reveal_live(WORDS, game), ended(game)
    for layer, true in (("hidden", end.hidden), ("guess", end.guess)):
        name = "hidden" if layer == "hidden" else "guesses"
        drawn = {r["record"]: r[layer] for r in rows(live, name, ["record", layer])}
        assert set(drawn) == set(true)
        for record, share in true.items():
            assert float(drawn[record]) == pytest.approx(100 * share, abs=1e-4)


@each_game
def test_the_pale_bars_run_from_the_least_to_the_most_that_the_answers_allow(game: Game) -> None:
    live, found = reveal_live(WORDS, game), ended(game).found.weights
    top = live.start["top"]
    drawn = rows(live, "ranges", ["record", "start", "end"])
    assert {row["record"] for row in drawn} == set(found)
    for row in drawn:
        least, most = found[row["record"]]
        assert float(row["start"]) == pytest.approx(max(0, 100 * least - top / 250), abs=1e-3)
        assert float(row["end"]) == pytest.approx(min(top, 100 * most + top / 250), abs=1e-3)


@each_game
@pytest.mark.parametrize("bet", ["", *BETS["blackbox"]])
def test_the_reveal_says_what_python_wrote(game: Game, bet: str) -> None:
    end = ended(game)
    told = reveal_values(end, game, WORDS)["told"]
    fields = [*SENTENCES, "bet_is", "bet_text", "verdict_blackbox", "feedback_blackbox"]
    (row,) = rows(reveal_live(WORDS, game, bet), "summary", fields)
    assert {name: row[name] for name in SENTENCES} == {name: told[name] for name in SENTENCES}
    assert row["bet_is"] == ("yes" if bet else "no")
    assert row["bet_text"] == (WORDS.text(f"bet-blackbox-{bet}") if bet else "")
    assert row["verdict_blackbox"] == (verdict(end, bet) if bet else "")
    assert row["feedback_blackbox"] == (told["feedback"][bet] if bet else "")


@each_game
def test_the_reveals_table_has_every_record_and_the_line(game: Game) -> None:
    texts = reveal_values(ended(game), game, WORDS)["texts"]
    fields = ["record", "label", "hidden_text", "guess_text", "range_text"]
    drawn = rows(reveal_live(WORDS, game), "values", fields)
    assert [row["record"] for row in drawn] == [*records_of(game), "line"]
    for row in drawn:
        for field in ("label", "hidden", "guess", "range"):
            shown = row["label" if field == "label" else f"{field}_text"]
            assert shown == texts[field][row["record"]]


def test_offline_the_example_is_closed_until_a_bet_or_a_button_opens_it() -> None:
    live = BLACK_BOX.live(WORDS)
    fields = ["headline", "best", "opened_is", "closed_is"]
    (closed,) = rows(live, "summary", fields)
    assert closed == {
        "headline": WORDS.text("black-box-example-headline"),
        "best": "",
        "opened_is": "no",
        "closed_is": "yes",
    }
    assert {row["hidden_text"] for row in rows(live, "values", ["hidden_text"])} == {"?"}
    for start in ({"open": "yes"}, {"bet_blackbox": "some"}):
        (opened,) = rows(live, "summary", fields, **start)
        told = reveal_values(ended(EXAMPLE), EXAMPLE, WORDS)["told"]
        assert opened["headline"] == told["headline"]
        assert (opened["opened_is"], opened["closed_is"]) == ("yes", "no")


GUESSES: dict[tuple[int, ...], str] = {
    (50, 50, 50, 50, 50, 50): "same",
    (0, 0, 0, 0, 0, 0): "none",
    (7, 60, 0, 13, 100, 1): "posts",
    (0, 1, 0, 0, 0, 0): "loans",
}


@pytest.mark.parametrize("guess", GUESSES)
def test_the_guess_is_drawn_as_shares_and_says_what_counts_most(guess: tuple[int, ...]) -> None:
    start = {f"w_{name}": weight for name, weight in zip(RECORDS, guess, strict=True)}
    live, total = guess_live(WORDS, Game(1), ""), sum(guess) or 1
    shares = {name: weight / total for name, weight in zip(RECORDS, guess, strict=True)}
    drawn = rows(live, "shares", ["record", "share", "text"], **start)
    assert [row["record"] for row in drawn] == list(RECORDS)
    for row in drawn:
        share, label = shares[row["record"]], WORDS.text(f"weight-{row['record']}")
        assert float(row["share"]) == pytest.approx(100 * share)
        said = WORDS.text("black-box-guess-row", label=label, share=percent(share))
        assert row["text"] == said
    (summary,) = rows(live, "summary", ["headline", "verdict_blackbox"], **start)
    case = GUESSES[guess]
    record = case if case in RECORDS else "bills"
    assert summary["headline"] == WORDS.text(
        "black-box-guess-headline",
        guess=case if case in ("same", "none") else "one",
        record=WORDS.text("record-name", record=record),
        share=percent(shares[record]),
    )
    assert summary["verdict_blackbox"] == ""


def test_a_bet_on_the_guess_is_noted_and_not_yet_judged() -> None:
    (row,) = rows(
        guess_live(WORDS, Game(1), "some"), "summary", ["verdict_blackbox", "feedback_blackbox"]
    )
    assert row == {
        "verdict_blackbox": "noted",
        "feedback_blackbox": WORDS.text("bet-blackbox-noted"),
    }
