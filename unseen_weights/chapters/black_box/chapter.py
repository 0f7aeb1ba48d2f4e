"""The black box: can you work out the weights from outside."""

from collections.abc import Mapping
from functools import cache, lru_cache
from math import isfinite
from typing import Any

import pandas as pd

from unseen_weights.blackbox import DIGITS, SCALE, Answer, Hidden, answers, draw
from unseen_weights.chapters.black_box_words import reveal_values
from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import bet_options
from unseen_weights.charts.black_box import HEIGHTS, black_box_chart
from unseen_weights.charts.black_box_guess import HEIGHTS as GUESS_HEIGHTS
from unseen_weights.charts.black_box_guess import guess_chart
from unseen_weights.game import OFFICES, UNTOUCHED, Game
from unseen_weights.live import Live, compiled, markup
from unseen_weights.once import once
from unseen_weights.outcome import Outcome, outcome
from unseen_weights.probes import ENDS, RECORDS, Probe, offered, present
from unseen_weights.settings import WEIGHT_RANGE
from unseen_weights.town import load_residents
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


def worths(resident: str, words: Words) -> list[dict[str, str]]:
    """What each record counts from and to, in natural steps: record, now, worst, best."""
    rows = []
    for name in RECORDS:
        worst, best = ENDS[name]
        now = present(residents(), resident, name)
        numbers = {"now": str(now), "worst": str(worst), "best": str(best)}
        rows.append({"record": words.text(f"short-{name}"), **numbers})
    return rows


def worth_example() -> dict[str, str]:
    """A weight's share of the scale in numbers: points of all points, and the share in percent."""
    points, span = 75, SCALE[1] - SCALE[0]
    return {"points": str(points), "all": str(span), "share": f"{100 * points / span:g}"}


def value_options(resident: str, record: str, words: Words) -> dict[int, str]:
    """The values that a record can be set to, each in words that say which is worst, best, now."""
    worst, best = ENDS[record]
    marks = {worst: "worst", best: "best", present(residents(), resident, record): "now"}
    options = {}
    for value in offered(residents(), resident, record):
        text = words.text(f"record-value-{record}", n=value)
        if value in marks:
            text = words.text("black-box-value-marked", value=text, mark=marks[value])
        options[value] = text
    return options


def probe_rows(game: Game, words: Words) -> list[dict[str, str]]:
    """A game's probes with their answers, in words: number, name, change, shown, verdict."""
    rows = []
    pairs = zip(game.probes, given(game), strict=True)
    for number, (probe, answer) in enumerate(pairs, start=1):
        change = words.text("black-box-as-is")
        if probe.record is not None:
            change = words.text(f"record-value-{probe.record}", n=probe.value)
        said = words.text("black-box-verdict", is_no="no" if answer.penalised else "yes")
        row = {"number": str(number), "name": str(residents().at[probe.resident, "name"])}
        row |= {"change": change, "shown": _shown(answer), "verdict": said}
        told = "verdict" if not row["shown"] else "both"
        rows.append({**row, "told": told})
    return rows


def _shown(answer: Answer) -> str:
    return answer.grade or ("" if answer.score is None else f"{answer.score:.{DIGITS}f}")


def reveal_live(words: Words, game: Game, bet: str = "") -> Live:
    """The end of a game: the hidden rule beside the guess and what the answers leave."""
    start = {"open": "yes", "bet_blackbox": bet, **reveal_values(ended(game), game, words)}
    html, spec = _built(words)
    return Live(html, spec, start, HEIGHTS).at({})


def guess_live(words: Words, game: Game, bet: str) -> Live:
    """The guess as it stands: sliders, its shares, and the bet; bet: a choice already made."""
    html, spec = _guessing(words, game.office)
    start = {**_numbers(game.guess or UNTOUCHED), "bet_blackbox": bet}
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
    start = {**_numbers(UNTOUCHED), "bet_blackbox": "", "suspect": "no"}
    html = markup(
        "black-box-guess.html",
        words,
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=1,
        scale=SCALE,
        may_hide=kind == OFFICES[1],
        options=bet_options("blackbox", words),
    )
    return html, compiled(guess_chart(start, words))


@once
def _built(words: Words) -> tuple[str, dict[str, Any]]:
    start = {"open": "no", "bet_blackbox": "", **reveal_values(ended(EXAMPLE), EXAMPLE, words)}
    return _html(words, example=False), compiled(black_box_chart(start, words))


def _html(words: Words, *, example: bool) -> str:
    rows = probe_rows(EXAMPLE, words)
    options = bet_options("blackbox", words)
    return markup("black-box.html", words, example=example, rows=rows, options=options)


@once
def _example(words: Words) -> Live:
    live = reveal_live(words, EXAMPLE)
    closed = Live(_html(words, example=True), live.spec, live.start, live.heights)
    return closed.at({"open": "no"})


BLACK_BOX = Chapter("black-box", "section-unseen", _example, bets=("blackbox",))
