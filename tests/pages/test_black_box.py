"""The black box as Streamlit runs it: a game by address, by widgets, and with bad input."""

import json
import re
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.server import ROOT
from unseen_weights.blackbox import LEVELS, RECORDS, SEEDS, Probe, draw, normalised
from unseen_weights.chapters.black_box import BLACK_BOX, EXAMPLE, ended, given, office
from unseen_weights.chapters.black_box_words import reveal_values
from unseen_weights.game import BANDS, OFFICES, Game, read_game, verdict
from unseen_weights.settings import Problem
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
GAME = {"seed": "7", "level": "grades", "office": "maybe-more"}
PROBES = "r179.posts.0~r130.loans.4~r094"
GUESS = "35.15.5.10.30.10.625"


def page_at(address: dict[str, str] | None = None) -> AppTest:
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    at.switch_page("pages/black-box.py")
    for name, value in (address or {}).items():
        at.query_params[name] = value
    at.session_state["entered"] = True  # AppTest runs the page's file alone; app.py says this
    at.run()
    at.session_state["entered"] = False
    assert not at.exception
    return at


def game_of(at: AppTest) -> Game:
    game: Game = at.session_state["black_box"].game
    return game


def button(at: AppTest, message: str) -> Any:
    return next(b for b in at.button if b.label == WORDS.text(message))


def test_a_first_visit_draws_a_game_and_says_so_in_the_address() -> None:
    at = page_at()
    game = game_of(at)
    assert SEEDS[0] <= game.seed <= SEEDS[1]
    assert (game.level, game.office, game.probes, game.revealed) == ("yes-no", "six", (), False)
    assert at.query_params["seed"] in (str(game.seed), [str(game.seed)])
    assert not at.get("bidi_component")
    assert not at.warning


def test_an_address_brings_a_game_back_with_its_answers() -> None:
    at = page_at(GAME | {"probes": PROBES})
    game = game_of(at)
    assert [probe.code for probe in game.probes] == PROBES.split("~")
    table = next(html.proto.body for html in at.get("html") if "<table>" in html.proto.body)
    grades = re.findall(r"<td>([A-D])</td>", table)
    assert grades == [answer.grade for answer in given(game)]
    assert not at.warning
    assert not at.get("bidi_component")


def test_a_probe_by_widgets_is_answered_and_goes_into_the_address() -> None:
    at = page_at({"seed": "12", "person": "amina"})
    at.selectbox(key="bb-record").select("fines").run()
    at.number_input(key="bb-value-r078-fines").set_value(0).run()
    button(at, "black-box-ask").click().run()
    assert game_of(at).probes == (Probe("r078", "fines", 0),)
    assert at.query_params["probes"] in ("r078.fines.0", ["r078.fines.0"])
    assert WORDS.text("black-box-left", left=9) in [text.value for text in at.markdown]


def test_a_probe_that_changes_nothing_or_was_asked_is_not_used_up() -> None:
    at = page_at({"seed": "12", "person": "amina"})
    at.selectbox(key="bb-record").select("fines").run()
    button(at, "black-box-ask").click().run()
    (warning,) = at.warning
    assert warning.value == WORDS.text("black-box-nothing", name="Amina Holt")
    at.selectbox(key="bb-record").select("none").run()
    button(at, "black-box-ask").click().run()
    assert not at.warning
    button(at, "black-box-ask").click().run()
    (warning,) = at.warning
    assert warning.value == WORDS.text("black-box-twice", name="Amina Holt")
    assert game_of(at).probes == (Probe("r078"),)


def test_a_guess_of_zeros_is_refused_and_the_game_goes_on() -> None:
    at = page_at(GAME | {"probes": PROBES})
    guesses = [box for box in at.number_input if "bb-guess" in str(box.key)]
    for box in guesses[:6]:
        box.set_value(0)
    button(at, "black-box-guess").click().run()
    (warning,) = at.warning
    assert warning.value == WORDS.text("black-box-zeros")
    assert not game_of(at).revealed
    guesses = [box for box in at.number_input if "bb-guess" in str(box.key)]
    guesses[0].set_value(10)
    button(at, "black-box-guess").click().run()
    assert game_of(at).guess == (10, 0, 0, 0, 0, 0, 600)
    assert game_of(at).revealed
    assert not at.warning


def test_the_reveal_shows_what_the_library_finds() -> None:
    at = page_at(GAME | {"probes": PROBES, "guess": GUESS, "revealed": "yes"})
    (component,) = at.get("bidi_component")
    start = json.loads(component.proto.bytes)["start"]
    game = game_of(at)
    assert start == {"open": "yes", "bet_blackbox": ""} | reveal_values(ended(game), game, WORDS)
    hidden = normalised(office(7, "maybe-more").rule.weights)
    assert start["hidden"] == {name: round(100 * share, 4) for name, share in hidden.items()}


@pytest.mark.parametrize(("bet", "distance"), [(b, d) for b in BANDS for d in (0.0, 0.1, 0.2, 0.9)])
def test_a_bet_is_right_in_its_band_close_in_the_next_and_else_wrong(
    bet: str, distance: float
) -> None:
    away = abs(list(BANDS).index(bet) - [0.0, 0.1, 0.2, 0.9].index(distance))
    assert verdict(distance, bet) == ("right" if away == 0 else "close" if away == 1 else "wrong")


def test_a_bet_waits_for_the_guess_and_then_turns_out() -> None:
    at = page_at(GAME | {"probes": PROBES})
    at.radio(key="bb-bet").set_value("far").run()
    button(at, "bet-place").click().run()
    assert at.session_state["visit"].bets["blackbox"].verdict == "noted"
    button(at, "black-box-guess").click().run()
    expected = verdict(ended(game_of(at)).distance, "far")
    assert at.session_state["visit"].bets["blackbox"].verdict == expected
    button(at, "black-box-new").click().run()
    assert "blackbox" not in at.session_state["visit"].bets
    assert game_of(at).probes == ()
    assert (game_of(at).level, game_of(at).office) == ("grades", "maybe-more")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("seed", "0"),
        ("seed", "10000"),
        ("seed", "x" * 5000),
        ("level", "all"),
        ("office", "![x](https://example.invalid/x.png)"),
        ("probes", "r999"),
        ("probes", "r078.gossip.3"),
        ("probes", "r078.bills.14"),
        ("probes", "r078~r078"),
        ("probes", "~".join(f"r0{number}" for number in range(10, 22))),
        ("guess", "0.0.0.0.0.0.600"),
        ("guess", "101.0.0.0.0.0.600"),
        ("guess", "1.1.1.1.1.1.100"),
        ("guess", "rule"),
        ("revealed", "no"),
        ("person", "nobody"),
    ],
)
def test_nonsense_in_the_address_gives_one_sentence_and_the_game_goes_on(
    name: str, value: str
) -> None:
    at = page_at({"seed": "12"} | {name: value})
    (warning,) = at.warning
    assert "](" not in warning.value
    assert len(warning.value) < 400
    assert not game_of(at).revealed
    asked = game_of(at).probes
    if len(asked) < 10 and Probe("r078") not in asked:
        button(at, "black-box-ask").click().run()
        assert len(game_of(at).probes) == len(asked) + 1


def test_a_game_comes_back_from_its_address() -> None:
    for level in LEVELS:
        for kind in OFFICES:
            game = Game(31, level, kind, EXAMPLE.probes, EXAMPLE.guess, revealed=True)
            assert read_game(game.query(), RESIDENTS, Game(1)) == (game, [])


def test_no_more_than_ten_probes_are_answered() -> None:
    asked = EXAMPLE.asked(Probe("r001"), RESIDENTS)
    assert asked == Problem("black-box-full", {"most": "10"})


def test_the_example_is_no_game_one_can_play_and_says_what_it_is() -> None:
    assert EXAMPLE.seed < SEEDS[0]
    live = BLACK_BOX.live(WORDS)
    assert WORDS.text("black-box-example") in live.html
    assert live.start["open"] == "no"
    assert ended(EXAMPLE).fitting == len(EXAMPLE.probes) == 10
    assert ended(EXAMPLE).holds


def test_the_seeds_that_the_document_for_teachers_names_hide_what_it_says() -> None:
    text = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    found = re.search(r"games ([\d, ]+) and (\d+) have a seventh record", text)
    assert found
    named = {int(number) for number in [*found[1].split(","), found[2]]}
    hiding = {
        seed
        for seed in range(1, 13)
        if draw(seed, RESIDENTS, may_hide=True).seventh is not None
    }  # fmt: skip
    assert named == hiding


def test_what_the_reveal_says_holds_the_outcomes_numbers() -> None:
    told = reveal_values(ended(EXAMPLE), EXAMPLE, WORDS)["told"]
    end = ended(EXAMPLE)
    assert f"{100 * end.distance:.0f} % off" in told["headline"]
    assert f"{end.differs} of 240" in told["headline"]
    heaviest = max(RECORDS, key=lambda name: end.hidden[name])
    least, most = end.found.weights[heaviest]
    assert f"{100 * least:.0f} to {100 * most:.0f} %" in told["best"]
    assert told["fitting"] == WORDS.text("black-box-fitting", fit="all", same=10, probes=10)


@pytest.mark.parametrize(
    ("game", "said"),
    [
        (Game(7, "yes-no", probes=(), guess=EXAMPLE.guess), "range"),
        (Game(7, "scores", "maybe-more"), "none"),
        (Game(7, "scores", "six"), "solved"),
    ],
)
def test_each_ending_has_its_sentence(game: Game, said: str) -> None:
    assert draw(7, RESIDENTS, may_hide=True).seventh is not None
    codes = "r078 r078.bills.24 r078.loans.0 r078.fines.0 r078.civic.8 r078.posts.0 r078.friends.90"
    probes = "~".join(codes.split()) if said != "range" else ""
    query = game.query() | {"probes": probes, "guess": GUESS, "revealed": "yes"}
    played, problems = read_game(query, RESIDENTS, game)
    assert problems == []
    told = reveal_values(ended(played), played, WORDS)["told"]
    start = WORDS.text("black-box-best", found=said, record="x", left="y").split(" x")[0][:40]
    assert told["best"].startswith(start)
    if game.office == "maybe-more":
        assert "seventh record" in told["seventh_said"]
