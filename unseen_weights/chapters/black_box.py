"""The black box: can you work out the weights from outside."""

from functools import cache, lru_cache
from typing import Any

import pandas as pd

from unseen_weights.blackbox import RECORDS, Answer, Hidden, Probe, answers, draw, present
from unseen_weights.chapters.black_box_words import reveal_values
from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import bet_options
from unseen_weights.charts.black_box import black_box_chart
from unseen_weights.game import Game, Outcome, outcome
from unseen_weights.live import Live, compiled, markup
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
EXAMPLE = Game(EXAMPLE_SEED, probes=_EXAMPLE_PROBES, guess=_EXAMPLE_GUESS, revealed=True)


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


def records_of(resident: str, words: Words) -> list[str]:
    """What each record of a resident says, in words."""
    town = residents()
    return [words.text(f"record-value-{n}", n=present(town, resident, n)) for n in RECORDS]


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
    return answer.grade or ("" if answer.score is None else f"{answer.score:.6f}")


def reveal_live(words: Words, game: Game) -> Live:
    """The end of a game: the hidden rule beside the guess and what the answers leave."""
    start = {"open": "yes", "bet_blackbox": "", **reveal_values(ended(game), game, words)}
    html, spec = _built(words)
    return Live(html, spec, start, (400, 430)).at({})


@cache
def _built(words: Words) -> tuple[str, dict[str, Any]]:
    start = {"open": "no", "bet_blackbox": "", **reveal_values(ended(EXAMPLE), EXAMPLE, words)}
    return _html(words, example=False), compiled(black_box_chart(start, words))


def _html(words: Words, *, example: bool) -> str:
    rows = probe_rows(EXAMPLE, words)
    options = bet_options("blackbox", words)
    return markup("black-box.html", words, example=example, rows=rows, options=options)


@cache
def _example(words: Words) -> Live:
    live = reveal_live(words, EXAMPLE)
    closed = Live(_html(words, example=True), live.spec, live.start, live.heights)
    return closed.at({"open": "no"})


BLACK_BOX = Chapter("black-box", "section-unseen", _example, bets=("blackbox",))
