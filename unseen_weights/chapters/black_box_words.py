"""What the end of a game says: every number of an outcome, written."""

from math import ceil
from typing import Any

from unseen_weights.blackbox import RECORDS, SEVENTH
from unseen_weights.chapters.walk import BETS
from unseen_weights.game import Game, Outcome, verdict
from unseen_weights.settings import plain
from unseen_weights.words import Words

LINE, BET = "line", "blackbox"


def reveal_values(end: Outcome, game: Game, words: Words) -> dict[str, Any]:
    """The chart's parameters for the end of a game: numbers in percent, and all that it says."""
    ranges = end.found.weights
    spots = [*end.hidden.values(), *end.guess.values(), *(most for _, most in ranges.values())]
    return {
        "hidden": _percent(end.hidden),
        "guess": _percent(end.guess),
        "least": _percent({name: least for name, (least, _) in ranges.items()}),
        "most": _percent({name: most for name, (_, most) in ranges.items()}),
        "top": min(100, 10 * ceil(10 * max(spots) + 0.2)),
        "texts": _texts(end, words),
        "told": _told(end, game, words),
    }


def _percent(shares: Any) -> dict[str, float]:
    return {name: round(100 * share, 4) for name, share in shares.items()}


def _whole(share: float) -> str:
    return f"{100 * share:.0f}"


def _texts(end: Outcome, words: Words) -> dict[str, dict[str, str]]:
    names = [name for name in (*RECORDS, SEVENTH) if name in end.hidden]
    label = {name: words.text(f"weight-{name}") for name in names}
    hidden = {name: f"{_whole(end.hidden[name])} %" for name in names}
    guess = {name: f"{_whole(end.guess.get(name, 0))} %" for name in names}
    left = {name: _range(end, name, words) for name in names}
    rows = {n: {"label": label[n], "hidden": hidden[n], "guess": guess[n]} for n in names}
    line = (words.text("black-box-line"), plain(end.line), plain(end.guess_line))
    return {
        "open": {n: words.text("black-box-row", **row, left=left[n]) for n, row in rows.items()},
        "closed": {
            n: words.text("black-box-row-closed", **row, left=left[n]) for n, row in rows.items()
        },
        "label": label | {LINE: line[0]},
        "hidden": hidden | {LINE: line[1]},
        "guess": guess | {LINE: line[2]},
        "range": left | {LINE: _line_range(end, words)},
    }


def _range(end: Outcome, name: str, words: Words) -> str:
    if name not in end.found.weights:
        return words.text("black-box-left-none")
    least, most = (_whole(share) for share in end.found.weights[name])
    if least == most:
        return words.text("black-box-left-one", value=f"{least} %")
    return words.text("black-box-left-range", least=least, most=f"{most} %")


def _line_range(end: Outcome, words: Words) -> str:
    if end.found.line is None:
        return words.text("black-box-left-none")
    least, most = (f"{value:.0f}" for value in end.found.line)
    return words.text("black-box-left-range", least=least, most=most)


def _told(end: Outcome, game: Game, words: Words) -> dict[str, Any]:
    counts = {"distance": round(100 * end.distance), "differs": end.differs}
    probes = len(game.probes)
    fit = "nothing" if not probes else "all" if end.fitting == probes else "some"
    line = {"line": plain(end.line), "guess": plain(end.guess_line)}
    bets = BETS[BET]
    verdicts = {bet: verdict(end.distance, bet) for bet in bets}
    return {
        "headline": words.text("black-box-headline", **counts),
        "closed": words.text("black-box-example-headline"),
        "fitting": words.text("black-box-fitting", fit=fit, same=end.fitting, probes=probes),
        "best": _best(end, words),
        "line_said": words.text("black-box-line-said", **line, left=_line_range(end, words)),
        "seventh": "yes" if SEVENTH in end.hidden else "no",
        "seventh_said": _seventh(end, game, words),
        "verdicts": verdicts,
        "feedback": {bet: _feedback(verdicts[bet], end, words) for bet in bets},
    }


def _best(end: Outcome, words: Words) -> str:
    if not end.found.fits:
        return words.text("black-box-best", found="none", record="", left="")
    heaviest = max(RECORDS, key=lambda name: end.hidden[name])
    found = "misled" if not end.holds else "solved" if end.found.solved else "range"
    record = words.text("record-name", record=heaviest)
    return words.text(
        "black-box-best", found=found, record=record, left=_range(end, heaviest, words)
    )


def _seventh(end: Outcome, game: Game, words: Words) -> str:
    if game.office == "six":
        return ""
    share = _whole(end.hidden.get(SEVENTH, 0))
    kept = "yes" if SEVENTH in end.hidden else "no"
    return words.text("black-box-seventh", kept=kept, share=share)


def _feedback(turned_out: str, end: Outcome, words: Words) -> str:
    return words.text(f"bet-{BET}-{turned_out}", distance=f"{100 * end.distance:.1f}")
