"""The black box's charts, compiled and run in a real Vega: what they draw is what Python found."""

from typing import Any

import pytest

from tests import vega
from unseen_weights.chapters.black_box.chapter import (
    BLACK_BOX,
    EXAMPLE,
    ended,
    guess_live,
    probe_rows,
    reveal_live,
)
from unseen_weights.chapters.black_box.model.game import DRAWN, OFFICES, Game
from unseen_weights.chapters.black_box.model.office import SEVENTH
from unseen_weights.chapters.black_box.model.outcome import percent, verdict
from unseen_weights.chapters.black_box.model.probes import Probe
from unseen_weights.chapters.black_box.reveal_chart import SENTENCES
from unseen_weights.chapters.black_box.sentences import reveal_values
from unseen_weights.contents import BETS
from unseen_weights.live import Live
from unseen_weights.town import RECORDS
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
def test_each_record_has_a_row_and_the_seventh_only_where_there_is_one(game: Game) -> None:
    (shown,) = vega.run(reveal_live(WORDS, game).spec, ["join(domain('y'))"])
    assert shown.split(",") == records_of(game)


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
@pytest.mark.parametrize("bet", ["", *BETS["black-box"].choices])
def test_the_reveal_says_what_python_wrote(game: Game, bet: str) -> None:
    end = ended(game)
    told = reveal_values(end, game, WORDS)["told"]
    fields = [*SENTENCES, "bet_is", "bet_text", "verdict_black_box", "feedback_black_box"]
    (row,) = rows(reveal_live(WORDS, game, bet), "summary", fields)
    assert {name: row[name] for name in SENTENCES} == {name: told[name] for name in SENTENCES}
    assert row["bet_is"] == ("yes" if bet else "no")
    assert row["bet_text"] == (WORDS.text(f"bet-black-box-{bet}") if bet else "")
    assert row["verdict_black_box"] == (verdict(end, bet) if bet else "")
    assert row["feedback_black_box"] == (told["feedback"][bet] if bet else "")


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


def ended_in(game: Game, bet: str) -> dict[str, Any]:
    """What the light edition's game says at its end."""
    weights = {f"w_{name}": weight for name, weight in zip(RECORDS, game.guess, strict=False)}
    told = {
        **{"seed": str(game.seed), "office": game.office, "probes": "~".join(game_codes(game))},
        **{"revealed": "yes", "suspect": "yes" if game.suspects else "no", "bet_black_box": bet},
        **weights,
        "line": game.guess[-1],
    }
    fields = ["off", "verdict_black_box", "feedback_black_box", "seventh_said"]
    (summary,) = rows(BLACK_BOX.live(WORDS), "summary", fields, **told)
    (alike,) = rows(BLACK_BOX.live(WORDS), "alike", ["text"], **told)
    return {**summary, "fitting": alike["text"]}


def game_codes(game: Game) -> list[str]:
    return [probe.code for probe in game.probes]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("seed", DRAWN[:4])
def test_the_light_editions_game_ends_as_the_library_ends_it(seed: int, office: str) -> None:
    guess, bet = (35, 15, 5, 10, 30, 10, 625), "some"
    game = Game(seed, "scores", office, EXAMPLE.probes, guess, revealed=True)
    end = ended(game)
    told = reveal_values(end, game, WORDS)["told"]
    assert ended_in(game, bet) == {
        "off": told["off"],
        "verdict_black_box": told["verdicts"][bet],
        "feedback_black_box": told["feedback"][bet],
        "seventh_said": told["seventh_said"],
        "fitting": told["fitting"],
    }


def test_the_light_editions_office_gives_the_scores_of_the_library() -> None:
    game = Game(7, office="maybe-more", probes=EXAMPLE.probes)
    start = {"seed": "7", "office": "maybe-more", "probes": "~".join(game_codes(game))}
    drawn = rows(BLACK_BOX.live(WORDS), "answers", ["name", "change", "shown", "verdict"], **start)
    told = [
        {key: row[key] for key in ("name", "change", "shown", "verdict")}
        for row in probe_rows(game, WORDS)
    ]
    assert drawn == told


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
    (summary,) = rows(live, "summary", ["headline", "verdict_black_box"], **start)
    case = GUESSES[guess]
    record = case if case in RECORDS else "bills"
    assert summary["headline"] == WORDS.text(
        "black-box-guess-headline",
        guess=case if case in ("same", "none") else "one",
        record=WORDS.text("name-of-record", record=record),
        share=percent(shares[record]),
    )
    assert summary["verdict_black_box"] == ""


def test_a_bet_on_the_guess_is_noted_and_not_yet_judged() -> None:
    (row,) = rows(
        guess_live(WORDS, Game(1), "some"), "summary", ["verdict_black_box", "feedback_black_box"]
    )
    assert row == {
        "verdict_black_box": "noted",
        "feedback_black_box": WORDS.text("bet-black-box-noted"),
    }
