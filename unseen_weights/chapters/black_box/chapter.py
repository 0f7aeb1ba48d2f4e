"""The black box: can you work out the weights from outside."""

from collections.abc import Mapping
from functools import cache, lru_cache
from math import isfinite
from pathlib import Path
from typing import Any

import pandas as pd

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.black_box.game_chart import HEIGHTS as GAME_HEIGHTS
from unseen_weights.chapters.black_box.game_chart import game_chart
from unseen_weights.chapters.black_box.guess_chart import HEIGHTS as GUESS_HEIGHTS
from unseen_weights.chapters.black_box.guess_chart import guess_chart
from unseen_weights.chapters.black_box.model.address import file_knobs, game_knobs, game_of
from unseen_weights.chapters.black_box.model.game import DRAWN, MAYBE_MORE, OFFICES, UNTOUCHED, Game
from unseen_weights.chapters.black_box.model.office import (
    DIGITS,
    SCALE,
    SEVENTH,
    Answer,
    Hidden,
    answers,
    draw,
    hardship,
)
from unseen_weights.chapters.black_box.model.outcome import Outcome, outcome
from unseen_weights.chapters.black_box.model.probes import ENDS, Probe, offered, present
from unseen_weights.chapters.black_box.model.ways import Way, ways
from unseen_weights.chapters.black_box.places import ticks
from unseen_weights.chapters.black_box.reveal_chart import HEIGHTS, black_box_chart
from unseen_weights.chapters.black_box.sentences import BET, reveal_values, way_said
from unseen_weights.knobs import Value, Values
from unseen_weights.live import Live, compiled, markup
from unseen_weights.once import once
from unseen_weights.settings import WEIGHT_RANGE
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import bet_options
from unseen_weights.words import Words

EXAMPLE_SEED = 0  # no game that one can play has it
_EXAMPLE_PROBES = (
    Probe("r179", "posts", 0),
    Probe("r130", "loans", 4),
    Probe("r078", "posts", 2),
    Probe("r130", "posts", 2),
    Probe("r094", "friends", 60),
    Probe("r078", "civic", 6),
    Probe("r094", "loans", 2),
    Probe("r078", "posts", 0),
    Probe("r179", "civic", 4),
    Probe("r078", "friends", 40),
)
_EXAMPLE_GUESS = (35, 15, 5, 10, 30, 10, 625)
EXAMPLE = Game(EXAMPLE_SEED, "yes-no", probes=_EXAMPLE_PROBES, guess=_EXAMPLE_GUESS, revealed=True)


@cache
def residents() -> pd.DataFrame:
    """The town, read once."""
    return load_residents()


def game_said(values: Values) -> Game:
    """The game that the values of this page's knobs stand for."""
    return _game(tuple(values.items()))


@lru_cache(maxsize=512)
def _game(values: tuple[tuple[str, Value], ...]) -> Game:
    return game_of(dict(values), residents())


@lru_cache(maxsize=512)
def office(seed: int, kind: str) -> Hidden:
    """What the office of a game hides; kind: one of OFFICES."""
    return draw(seed, residents(), may_hide=kind == "maybe-more")


@lru_cache(maxsize=512)
def given(game: Game) -> tuple[Answer, ...]:
    """The answers that a game has got so far."""
    hidden = office(game.seed, game.office)
    return tuple(answers(hidden, game.probes, game.level, residents()))


@lru_cache(maxsize=128)
def ended(game: Game) -> Outcome:
    """How a game ends. Raises ValueError where it has no guess."""
    return outcome(game, office(game.seed, game.office), residents())


def compared(game: Game) -> list[Way | None]:
    """How far of its way each probe of a game moved its record."""
    return ways(game.probes, given(game), residents())


def box_style() -> str:
    """The style sheet of the picture of the box."""
    return (Path(__file__).parent / "box.css").read_text(encoding="utf-8")


def worths(resident: str, words: Words) -> list[dict[str, str]]:
    """What each record counts from and to, in natural steps: record, now, worst, best."""
    rows = []
    for name in RECORDS:
        worst, best = ENDS[name]
        now = present(residents(), resident, name)
        numbers = {"now": str(now), "worst": str(worst), "best": str(best)}
        what = words.text(f"weight-{name}-help")
        named = words.text("black-box-worth-name", name=words.text(f"weight-{name}"), what=what)
        rows.append({"record": named, **numbers})
    return rows


def worth_example() -> dict[str, str]:
    """A weight's share of the scale in numbers: points of all points, and the share in percent."""
    points, span = 75, SCALE[1] - SCALE[0]
    share = {"share": f"{100 * points / span:g}", "one": f"{span / 100:g}"}
    return {"points": str(points), "all": str(span), **share}


def value_options(resident: str, record: str, words: Words) -> dict[int, str]:
    """The values that a record can be set to, each in words that say which is worst, best, now."""
    worst, best = ENDS[record]
    marks = {worst: "worst", best: "best", present(residents(), resident, record): "now"}
    options = {}
    for value in offered(residents(), resident, record):
        text = words.text(f"value-{record}", n=value)
        if value in marks:
            text = words.text("black-box-value-marked", value=text, mark=marks[value])
        options[value] = text
    return options


def probe_rows(game: Game, words: Words) -> list[dict[str, str]]:
    """A game's probes with their answers, in words: number, name, change, way, shown, verdict."""
    rows = []
    pairs = zip(game.probes, given(game), compared(game), strict=True)
    for number, (probe, answer, way) in enumerate(pairs, start=1):
        change = words.text("black-box-as-is")
        if probe.record is not None:
            change = words.text(f"value-{probe.record}", n=probe.value)
        said = words.text("black-box-verdict", is_no="no" if answer.penalised else "yes")
        row = {"number": str(number), "name": str(residents().at[probe.resident, "name"])}
        row |= {
            "change": change,
            "shown": _shown(answer),
            "verdict": said,
            "way": way_said(way, words),
        }
        told = "verdict" if not row["shown"] else "both"
        rows.append({**row, "told": told})
    return rows


def _shown(answer: Answer) -> str:
    return answer.grade or ("" if answer.score is None else f"{answer.score:.{DIGITS}f}")


def reveal_live(words: Words, game: Game, bet: str = "") -> Live:
    """The end of a game: the hidden rule beside the guess and what the answers leave."""
    start = {BET.param: bet, **reveal_values(ended(game), game, words)}
    html, spec = _built(words)
    return Live(html, spec, start, HEIGHTS).at({})


def guess_live(words: Words, game: Game, bet: str) -> Live:
    """The guess as it stands: sliders, its shares, and the bet; bet: a choice already made."""
    html, spec = _guessing(words, game.office)
    start = {**_numbers(game.guess or UNTOUCHED), BET.param: bet}
    start["suspect"] = "yes" if game.suspects else "no"
    return Live(html, spec, start, GUESS_HEIGHTS).at({})


def _numbers(guess: tuple[int, ...]) -> dict[str, Any]:
    return {**{f"w_{n}": w for n, w in zip(RECORDS, guess, strict=False)}, "line": guess[-1]}


def guess_numbers(values: Mapping[str, Any]) -> list[int]:
    """Six weights and a line from what the browser reports; empty where these are no numbers."""
    told = [values.get(name) for name in _numbers(UNTOUCHED)]
    return [round(n) for n in told if isinstance(n, int | float) and isfinite(n)]


@once
def _guessing(words: Words, kind: str) -> tuple[str, dict[str, Any]]:
    start = {**_numbers(UNTOUCHED), BET.param: "", "suspect": "no"}
    html = markup(
        "black_box/guess.html",
        words,
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=1,
        scale=SCALE,
        may_hide=kind == MAYBE_MORE,
        options=bet_options((BET,), words),
    )
    return html, compiled(guess_chart(start, words))


@once
def _built(words: Words) -> tuple[str, dict[str, Any]]:
    start = {BET.param: "", **reveal_values(ended(EXAMPLE), EXAMPLE, words)}
    return markup("black_box/page.html", words), compiled(black_box_chart(start, words))


@once
def game_live(words: Words) -> Live:
    """A game that needs no Python while one plays: drawn beforehand, and told as scores."""
    anew = {
        **{"probes": "", "revealed": "", "suspect": "", BET.param: "", "vain_at": ""},
        **_numbers(UNTOUCHED),
    }
    asking = {"who": str(residents().index[0]), "record": "none", "to": "worst", "vain": 0}
    start = {"seed": str(DRAWN[0]), "office": OFFICES[0], **asking, **anew}
    html = markup(
        "black_box/game.html",
        words,
        anew=anew,
        seeds=DRAWN,
        offices=OFFICES,
        residents=[{"id": i, "name": n} for i, n in residents()["name"].sort_values().items()],
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        scale=SCALE,
        ticks=ticks(),
        style=box_style(),
        worth=worth_example(),
        options=bet_options((BET,), words),
    )
    return Live(html, compiled(game_chart(_drawn(), _town(), start, words)), start, GAME_HEIGHTS)


def _drawn() -> dict[str, dict[str, float]]:
    """What the office of each of these games hides: its weights, and its line."""
    rules = {f"{seed}.{kind}": office(seed, kind).rule for seed in DRAWN for kind in OFFICES}
    none = {SEVENTH: 0.0}
    return {name: {**none, **rule.weights, "line": rule.line} for name, rule in rules.items()}


def _town() -> list[dict[str, Any]]:
    table = residents()[["name", *RECORDS]].assign(**{SEVENTH: hardship()}).reset_index()
    return [{str(k): v for k, v in row.items()} for row in table.to_dict("records")]


BLACK_BOX = Chapter(
    "black-box",
    "section-closer",
    game_live,
    bets=(BET,),
    knobs=game_knobs(residents()),
    file_knobs=file_knobs(residents()),
    minutes=7,
)
