"""The black box as Streamlit runs it: a game by address, by widgets, and with bad input."""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from tests.browser.server import ROOT
from tests.pages import running
from tests.pages.running import address_of, shown
from unseen_weights.chapters.black_box.chapter import (
    BLACK_BOX,
    EXAMPLE,
    ended,
    given,
    office,
)
from unseen_weights.chapters.black_box.model.address import game_of as game_in
from unseen_weights.chapters.black_box.model.address import read_game
from unseen_weights.chapters.black_box.model.game import OFFICES, UNTOUCHED, Game
from unseen_weights.chapters.black_box.model.office import LEVELS, SEEDS, draw, normalised
from unseen_weights.chapters.black_box.model.outcome import GAINS, Outcome, verdict
from unseen_weights.chapters.black_box.model.probes import ENDS, Probe, present
from unseen_weights.chapters.black_box.sentences import reveal_values
from unseen_weights.contents import BETS
from unseen_weights.knobs import Placed, written
from unseen_weights.problems import Problem
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.ui.black_box.state import REVEAL, TOP, BlackBoxState
from unseen_weights.visit import Visit
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
GAME = {"seed": "7", "level": "grades", "office": "maybe-more"}
PROBES = "r179.posts.0~r130.loans.4~r094"
GUESS = "35.15.5.10.30.10.625"
AMINA = "r078"
SEVEN = (
    Probe(AMINA),
    *(
        Probe(AMINA, name, worst if present(RESIDENTS, AMINA, name) == best else best)
        for name, (worst, best) in ENDS.items()
    ),
)


def page_at(address: dict[str, str] | None = None) -> AppTest:
    at = running.page_at("black-box", address)
    at.session_state["entered"] = False
    at.query_params.clear()  # in a browser, the page puts its own address there
    return at


def game_of(at: AppTest) -> Game:
    return game_in(at.session_state["visit"].pages["black-box"], RESIDENTS)


def table(at: AppTest, style: str) -> str:
    return next(str(h.proto.body) for h in at.get("html") if f'{style}"' in h.proto.body)


def button(at: AppTest, message: str) -> Any:
    return next(b for b in at.button if b.label == WORDS.text(message))


def test_a_first_visit_draws_a_game_and_says_so_in_the_address() -> None:
    at = page_at()
    game = game_of(at)
    assert SEEDS[0] <= game.seed <= SEEDS[1]
    assert (game.level, game.office, game.probes, game.revealed) == ("scores", "six", (), False)
    assert address_of(at) == game.set_up | {"person": "amina"}
    assert shown(at)["start"] == {
        **{f"w_{name}": 50 for name in RECORDS},
        "line": 600,
        "suspect": "no",
        "bet_black_box": "",
    }
    assert not at.warning


def test_the_grades_cut_offs_stand_on_the_page() -> None:
    told = " ".join(text.value for text in page_at(GAME).markdown)
    assert "A from 800 points, B from 650, C from 500" in told


@pytest.mark.parametrize("level", LEVELS)
def test_beside_the_probe_stands_what_a_record_is_worth(level: str) -> None:
    at = page_at(GAME | {"level": level, "person": "amina"})
    rows = re.findall(r"<tr>(<td.*?)</tr>", table(at, "uw-worths"))
    for row, (name, (worst, best)) in zip(rows, ENDS.items(), strict=True):
        cells = re.findall(r">([^<]*)</td>", row)
        now = present(RESIDENTS, AMINA, name)
        named = f"{WORDS.text(f'weight-{name}')}: {WORDS.text(f'weight-{name}-help')}"
        assert cells == [named, str(now), str(worst), str(best)]
    told = " ".join(text.value for text in at.markdown)
    assert "12.5%" in told
    assert "75" in told
    assert WORDS.text("black-box-beyond") in told


def test_an_address_brings_a_game_back_with_its_answers() -> None:
    at = page_at(GAME | {"probes": PROBES})
    game = game_of(at)
    assert [probe.code for probe in game.probes] == PROBES.split("~")
    grades = re.findall(r">([A-D])</td>", table(at, "uw-wrap"))
    assert grades == [answer.grade for answer in given(game)]
    assert not at.warning


def test_scores_are_told_to_one_decimal() -> None:
    at = page_at(GAME | {"level": "scores", "probes": PROBES})
    shown = re.findall(r'class="shown">([^<]*)<', table(at, "uw-wrap"))
    assert shown == [f"{answer.score:.1f}" for answer in given(game_of(at))]


def test_a_draft_of_the_guess_comes_back_with_its_address() -> None:
    at = page_at(GAME | {"guess": GUESS, "suspect": "yes"})
    start = shown(at)["start"]
    assert [start[f"w_{name}"] for name in RECORDS] == [35, 15, 5, 10, 30, 10]
    assert (start["line"], start["suspect"]) == (625, "yes")
    assert not game_of(at).revealed
    assert address_of(at)["guess"] == GUESS


def test_a_probe_by_widgets_is_answered_and_goes_into_the_address() -> None:
    at = page_at({"seed": "12", "person": "amina"})
    at.selectbox(key="bb-record").select("fines").run()
    at.selectbox(key="bb-value-r078-fines").set_value(0).run()
    button(at, "black-box-ask").click().run()
    assert game_of(at).probes == (Probe("r078", "fines", 0),)
    assert address_of(at)["probes"] == "r078.fines.0"
    assert WORDS.text("black-box-left", left=9) in [text.value for text in at.markdown]


def test_a_probe_that_changes_nothing_or_was_asked_is_not_used_up() -> None:
    at = page_at({"seed": "12", "person": "amina"})
    at.selectbox(key="bb-record").select("fines").run()
    at.selectbox(key="bb-value-r078-fines").set_value(4).run()
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


@pytest.fixture
def walk() -> Visit:
    """A visitor outside Streamlit."""
    return Visit("amina")


@pytest.fixture
def state(walk: Visit) -> BlackBoxState:
    """A visitor's game after seven probes."""
    assert walk.bets == {}
    state = BlackBoxState(BLACK_BOX, walk)
    state.game = Game(12, "scores", "six", SEVEN)
    return state


def values(*numbers: float, bet: str = "", suspect: str = "no") -> dict[str, Any]:
    """What the browser reports."""
    names = [*(f"w_{name}" for name in RECORDS), "line"]
    verdicts = {"bet_black_box": "noted" if bet else ""}
    told = dict(zip(names, numbers, strict=True))
    return {**told, "suspect": suspect, "bet_black_box": bet, "verdicts": verdicts}


def test_what_was_pressed_before_the_tab_handed_its_visit_back_is_not_undone(
    state: BlackBoxState, walk: Visit
) -> None:
    opened = Game(8, "scores", "six", SEVEN)
    state.open(written(state.chapter.knobs, opened.values), entered=True)
    assert state.game.probes == opened.probes
    state.ask(Probe("r001"))
    asked = state.game.probes
    assert asked == (*SEVEN, Probe("r001"))
    for anew in (False, True):
        if anew:
            state.start_again()
        game, before = state.game, state.shown()
        kept = Visit("amina")
        kept.pages[state.chapter.slug] = dict(opened.values)
        walk.become(kept)
        state.replay(before, [])
        assert state.game == game
        assert state.shown() == before


def test_a_pause_keeps_the_draft_and_the_bet(state: BlackBoxState) -> None:
    state.report(values(5, 60, 0, 0, 0, 0, 650, bet="much"))
    assert state.game.guess == (5, 60, 0, 0, 0, 0, 650)
    assert state.bet == "much"
    assert not state.game.revealed
    state.report(values(0, 0, 0, 0, 0, 0, 650))
    assert state.game.guess == (0, 0, 0, 0, 0, 0, 650)
    assert state.bet == ""
    for wrong in (values(101, 0, 0, 0, 0, 0, 650), values(1, 1, 1, 1, 1, 1, 5), {}):
        state.report(wrong)
        assert state.game.guess == (0, 0, 0, 0, 0, 0, 650)


def test_a_suspicion_counts_where_the_office_does_not_say(state: BlackBoxState) -> None:
    state.report(values(*UNTOUCHED, suspect="yes"))
    assert not state.game.suspects
    state.game = replace(state.game, office="maybe-more")
    state.report(values(*UNTOUCHED, suspect="yes"))
    assert state.game.suspects
    assert state.game.query()["suspect"] == "yes"


def test_a_guess_of_zeros_is_refused_and_the_game_goes_on(state: BlackBoxState) -> None:
    state.reveal(values(0, 0, 0, 0, 0, 0, 600))
    assert state.complaint == Problem("black-box-zeros", {})
    assert not state.game.revealed
    assert state.arrival == 0
    state.reveal(values(10, 0, 0, 0, 0, 0, 600))
    assert state.game.guess == (10, 0, 0, 0, 0, 0, 600)
    assert state.game.revealed
    assert state.complaint is None


def test_a_guess_leads_to_the_reveal_and_a_new_game_to_the_top(state: BlackBoxState) -> None:
    state.reveal(values(*UNTOUCHED))
    assert (state.place, state.arrival) == (REVEAL, 1)
    state.start_again()
    assert (state.place, state.arrival) == (TOP, 2)


def test_a_bet_waits_for_the_guess_and_a_new_game_clears_it(
    state: BlackBoxState, walk: Visit
) -> None:
    state.report(values(*UNTOUCHED, bet="not"))
    found = normalised(office(12, "six").rule.weights)
    shares = [round(100 * share) for share in found.values()]
    state.reveal(values(*shares, 655, bet="most"))
    assert state.bet == "most"
    assert walk.bets == {"black-box": Placed("most", "right")}
    state.start_again()
    assert walk.bets == {}
    assert (state.game.probes, state.game.guess) == ((), ())
    assert (state.game.level, state.game.office) == ("scores", "six")


def test_a_new_game_in_the_middle_clears_the_bet_too(state: BlackBoxState) -> None:
    state.report(values(*UNTOUCHED, bet="some"))
    state.start_again()
    assert state.bet == ""
    assert state.begun == state.game


def test_the_link_of_another_game_takes_the_bet_back(state: BlackBoxState) -> None:
    state.report(values(*UNTOUCHED, bet="some"))
    state.read(state.game.query())
    assert state.bet == "some"
    state.read(Game(13).set_up)
    assert state.bet == ""


def test_the_reveal_shows_what_the_library_finds() -> None:
    at = page_at(GAME | {"probes": PROBES, "guess": GUESS, "revealed": "yes"})
    start = shown(at)["start"]
    game = game_of(at)
    assert start == {"bet_black_box": ""} | reveal_values(ended(game), game, WORDS)
    hidden = normalised(office(7, "maybe-more").rule.weights)
    assert start["hidden"] == {name: round(100 * share, 4) for name, share in hidden.items()}


GAIN = {25: "most", 20: "most", 19: "much", 10: "much", 9: "some", 1: "some", 0: "not", -12: "not"}


def gaining(gain: int, informed: bool = True) -> Outcome:
    end = ended(EXAMPLE)
    return replace(end, nothing=30, off=30 - gain, informed=informed)


@pytest.mark.parametrize("gain", GAIN)
@pytest.mark.parametrize("bet", BETS["black-box"].choices)
def test_a_bet_is_right_in_its_band_close_in_the_next_and_else_wrong(bet: str, gain: int) -> None:
    away = abs(list(GAINS).index(bet) - list(GAINS).index(GAIN[gain]))
    expected = "right" if away == 0 else "close" if away == 1 else "wrong"
    assert verdict(gaining(gain), bet) == expected
    assert verdict(gaining(gain, informed=False), bet) == "wrong"


@pytest.mark.parametrize(
    ("probes", "guess", "informed"),
    [(SEVEN, UNTOUCHED, False), ((), (9, 8, 7, 6, 5, 4, 600), False), (SEVEN, (9,) * 7, False),
     (SEVEN, (9, 8, 7, 6, 5, 4, 600), True)],
)  # fmt: skip
def test_who_asks_nothing_or_leaves_all_weights_the_same_wins_no_bet(
    probes: tuple[Probe, ...], guess: tuple[int, ...], informed: bool
) -> None:
    guess = (*guess[:-1], 600)
    end = ended(Game(12, "scores", "six", probes, guess, revealed=True))
    assert end.informed == informed
    if not informed:
        assert {verdict(end, bet) for bet in BETS["black-box"].choices} == {"wrong"}


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
        ("suspect", "maybe"),
        ("probes", "~".join(f"r0{number}" for number in range(10, 22))),
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
            game = Game(
                31, level, kind, EXAMPLE.probes, EXAMPLE.guess, kind != "six", revealed=True
            )
            assert read_game(game.query(), RESIDENTS, Game(1)) == (game, [])


def test_a_draft_of_zeros_comes_back_and_an_end_of_zeros_does_not() -> None:
    query = Game(31).query() | {"guess": "0.0.0.0.0.0.600"}
    game, problems = read_game(query, RESIDENTS, Game(1))
    assert (game.guess, problems) == ((0, 0, 0, 0, 0, 0, 600), [])
    game, problems = read_game(query | {"revealed": "yes"}, RESIDENTS, Game(1))
    assert (game.guess, game.revealed) == ((), False)
    assert [problem.message for problem in problems] == ["address-guess"]


def test_a_probe_that_stands_twice_is_called_asked_twice() -> None:
    game, problems = read_game({"probes": "r078~r079~r078"}, RESIDENTS, Game(1))
    assert len(game.probes) == 2
    assert [problem.message for problem in problems] == ["address-probe-twice"]


def test_no_more_than_ten_probes_are_answered() -> None:
    asked = EXAMPLE.asked(Probe("r001"), RESIDENTS)
    assert asked == Problem("black-box-full", {"most": "10"})


def test_the_example_is_no_game_one_can_play() -> None:
    assert EXAMPLE.seed < SEEDS[0]
    assert ended(EXAMPLE).alike.verdicts == len(EXAMPLE.probes) == 10
    assert ended(EXAMPLE).holds


def test_the_light_edition_says_what_it_lacks_beside_the_app() -> None:
    live = BLACK_BOX.live(WORDS)
    assert WORDS.text("black-box-game-missing") in live.html
    names = [knob.name for knob in BLACK_BOX.knobs]
    assert [knob.name for knob in BLACK_BOX.file_knobs] == names


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


def said(game: Game) -> dict[str, Any]:
    """What the reveal of a game tells."""
    told: dict[str, Any] = reveal_values(ended(game), game, WORDS)["told"]
    return told


def test_what_the_reveal_says_holds_the_outcomes_numbers() -> None:
    told, end = said(EXAMPLE), ended(EXAMPLE)
    assert f"you would be {end.nothing} points off" in told["off"]
    assert f"The guess is {end.off} points off: {end.gain} points nearer." in told["off"]
    assert f"{end.differs} of 240" in told["off"]
    least, most = end.found.weights[end.heaviest]
    assert f"{100 * least:.0f} to {100 * most:.0f}%" in told["headline"]
    assert "10 of 10 answers" in told["fitting"]
    for feedback in told["feedback"].values():
        assert f"{end.nothing}" in feedback
        assert f"{end.off} " in feedback or f"{end.off}." in feedback


@pytest.mark.parametrize("level", LEVELS)
def test_how_far_the_guess_gives_the_answers_is_told_in_parts(level: str) -> None:
    game = Game(12, level, "six", SEVEN, EXAMPLE.guess, revealed=True)
    alike, told = ended(game).alike, said(game)["fitting"]
    assert f"{alike.verdicts} of 7 answers" in told
    assert ("points off" in told) == (level == "scores")
    assert ("the grade in" in told) == (level == "grades")
    if alike.points is not None:
        assert f"{alike.points:.1f} points off" in told


ENDINGS = [
    (Game(7, "yes-no", "six"), "unasked", "The office was asked nothing"),
    (Game(7, "yes-no", "six", SEVEN), "range", "fits what you were told."),
    (Game(7, "scores", "maybe-more", SEVEN), "none", "No rule of six records fits"),
    (Game(7, "scores", "maybe-more", SEVEN[:5]), "misled", "The hidden one is not among them."),
    (Game(7, "scores", "six", SEVEN), "solved", "The scores give every weight away."),
]


@pytest.mark.parametrize(("game", "found", "headline"), ENDINGS, ids=[e[1] for e in ENDINGS])
def test_each_ending_has_its_sentences(game: Game, found: str, headline: str) -> None:
    told = said(replace(game, guess=EXAMPLE.guess, revealed=True))
    assert headline in told["headline"]
    assert told["best"] == WORDS.text("black-box-best", found=found)
    assert ("nobody can tell" in told["best"]) == (found == "range")


@pytest.mark.parametrize("suspects", [False, True])
@pytest.mark.parametrize("seed", [7, 9])
def test_a_suspicion_is_judged_and_the_seventh_record_is_named(seed: int, suspects: bool) -> None:
    game = Game(seed, "scores", "maybe-more", SEVEN, EXAMPLE.guess, suspects, revealed=True)
    told, seventh = said(game)["seventh_said"], ended(game).seventh
    assert seventh == (draw(seed, RESIDENTS, may_hide=True).seventh is not None) == (seed == 7)
    assert ("hardship" in told) == seventh
    assert ("You were right" in told) == (suspects == seventh)
    assert said(replace(game, office="six", suspects=False))["seventh_said"] == ""


def test_shares_that_stand_on_the_page_are_rounded_alike() -> None:
    for seed in range(1, 40):
        game = Game(seed, "scores", "six", SEVEN, EXAMPLE.guess, revealed=True)
        shown = reveal_values(ended(game), game, WORDS)
        for name in RECORDS:
            hidden = shown["texts"]["hidden"][name]
            assert shown["texts"]["range"][name] == WORDS.text("black-box-allow-one", value=hidden)


def test_the_three_games_for_a_class_show_what_the_readme_says() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    part = readme[readme.index("**Three games") : readme.index("The light edition plays the first")]
    addresses = [dict(parse_qsl(found)) for found in re.findall(r"black-box\?(\S+)`", part)]
    games = [read_game(address, RESIDENTS, Game(1)) for address in addresses]
    assert [problems for _, problems in games] == [[], [], []]
    scores, answers, hiding = (
        ended(replace(game, probes=SEVEN, guess=UNTOUCHED, revealed=True)) for game, _ in games
    )
    assert scores.found.solved
    assert scores.heaviest == "loans"
    assert round(100 * scores.hidden["loans"]) == 58
    assert not answers.found.solved
    assert answers.hidden == scores.hidden
    assert not hiding.found.fits
    assert round(100 * hiding.hidden["seventh"]) == 33
    well_chosen = read_game(addresses[1] | {"probes": WELL_CHOSEN}, RESIDENTS, Game(1))[0]
    least, most = ended(replace(well_chosen, guess=UNTOUCHED, revealed=True)).found.weights["loans"]
    assert (round(100 * least), round(100 * most)) == (34, 100)
    assert "34 to 100 %" in part


WELL_CHOSEN = (
    "r130.bills.19~r094.friends.90~r094.fines.1~r179.loans.0~r130.posts.3~r078.friends.35"
    "~r078.posts.4~r130.posts.0~r078.loans.2~r078.posts.5"
)


def test_a_link_without_what_was_made_holds_the_game_and_nothing_of_ones_own() -> None:
    assert [knob.name for knob in BLACK_BOX.knobs if not knob.made] == ["seed", "level", "office"]
