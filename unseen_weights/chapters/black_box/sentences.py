"""What the end of a game says: every number of an outcome, written."""

from math import ceil
from typing import Any

from unseen_weights.chapters.black_box.model.game import Game
from unseen_weights.chapters.black_box.model.office import DIGITS, SEVENTH
from unseen_weights.chapters.black_box.model.outcome import GAINS, Outcome, percent, verdict
from unseen_weights.chapters.black_box.model.ways import Way
from unseen_weights.knobs import Bet
from unseen_weights.problems import plain
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

LINE = "line"
BET = Bet("black-box", tuple(GAINS))


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


def way_said(way: Way | None, words: Words) -> str:
    """How far of its way a probe moved a record, and what that did; '' where it moved none."""
    if way is None:
        return ""
    values = {"start": str(percent(way.start)), "end": str(percent(way.end)), "told": "way"}
    if way.points is not None:
        values |= {"told": "points", "points": _signed(way.points), "beside": str(way.beside)}
    if way.whole is not None and abs(way.end - way.start) < 1:
        values |= {"told": "whole", "whole": _signed(way.whole)}
    return words.text("black-box-way", **values)


def _signed(points: float) -> str:
    return f"{points:+.{DIGITS}f}".replace("-", "−")


def _percent(shares: Any) -> dict[str, float]:
    return {name: round(100 * share, 4) for name, share in shares.items()}


def _texts(end: Outcome, words: Words) -> dict[str, dict[str, str]]:
    names = [name for name in (*RECORDS, SEVENTH) if name in end.hidden]
    label = {name: words.text(f"weight-{name}") for name in names}
    hidden = {name: f"{percent(end.hidden[name])}%" for name in names}
    guess = {name: f"{percent(end.guess.get(name, 0))}%" for name in names}
    allowed = {name: _allowed(end, name, words) for name in names}
    line = (words.text("black-box-line"), plain(end.line), plain(end.guess_line))
    texts = {
        "label": label | {LINE: line[0]},
        "hidden": hidden | {LINE: line[1]},
        "guess": guess | {LINE: line[2]},
        "range": allowed | {LINE: _line_range(end, words)},
    }
    values = {
        n: {"label": label[n], "hidden": hidden[n], "guess": guess[n], "left": allowed[n]}
        for n in names
    }
    texts["row"] = {n: words.text("black-box-row", **values[n]) for n in names}
    texts["row_short"] = {n: words.text("black-box-row-numbers", **values[n]) for n in names}
    return texts


def _ends(end: Outcome, name: str) -> tuple[int, int]:
    """The ends of a weight's range in whole per cent; the same twice where it is fixed."""
    least, most = end.found.weights[name]
    if end.found.solved:
        inside = least <= end.hidden[name] <= most
        least = most = end.hidden[name] if inside else (least + most) / 2
    return percent(least), percent(most)


def _allowed(end: Outcome, name: str, words: Words) -> str:
    if name not in end.found.weights:
        none = "seventh" if name == SEVENTH else "none"
        return words.text(f"black-box-allow-{none}")
    least, most = _ends(end, name)
    if least == most:
        return words.text("black-box-allow-one", value=f"{least}%")
    return words.text("black-box-allow-range", least=least, most=f"{most}%")


def _line_range(end: Outcome, words: Words) -> str:
    if end.found.line is None:
        return words.text("black-box-left-none")
    least, most = (f"{value:.0f}" for value in end.found.line)
    return words.text("black-box-left-range", least=least, most=most)


def _told(end: Outcome, game: Game, words: Words) -> dict[str, Any]:
    found, fixed = _found(end), end.found.line is not None
    line = {"line": plain(end.line), "guess": plain(end.guess_line)}
    turned_out = {bet: verdict(end, bet) for bet in BET.choices}
    off = {"off": end.off, "nothing": end.nothing, **_gain(end)}
    informed = "yes" if end.informed else "even" if game.probes else "no"
    return {
        "headline": _headline(end, found, words),
        "off": words.text("black-box-off", differs=end.differs, **off),
        "fitting": _fitting(end, game.level, words),
        "best": words.text("black-box-best", found=found),
        "line_said": words.text(
            "black-box-line-said",
            fits="yes" if fixed else "no",
            left=_line_range(end, words),
            **line,
        ),
        "seventh": "yes" if end.seventh else "no",
        "seventh_said": _seventh(end, game, words),
        "bets": {choice: words.text(BET.label(choice)) for choice in BET.choices},
        "verdicts": turned_out,
        "feedback": {bet: _feedback(turned_out[bet], informed, off, words) for bet in turned_out},
    }


def _found(end: Outcome) -> str:
    if not end.alike.probes:
        return "unasked"
    if not end.found.fits:
        return "none"
    return "misled" if not end.holds else "solved" if end.found.solved else "range"


def _headline(end: Outcome, found: str, words: Words) -> str:
    record = words.text(f"weight-{end.heaviest}")
    share, left = percent(end.hidden[end.heaviest]), ""
    if found == "range":
        least, most = _ends(end, end.heaviest)
        left = words.text("black-box-fits-range", least=least, most=most)
        if least == most:
            left = words.text("black-box-fits-one", value=least)
    return words.text("black-box-headline", found=found, record=record, share=share, left=left)


def _gain(end: Outcome) -> dict[str, Any]:
    side = "nearer" if end.gain > 0 else "even" if end.gain == 0 else "farther"
    return {"side": side, "points": abs(end.gain)}


def _fitting(end: Outcome, level: str, words: Words) -> str:
    points = "" if end.alike.points is None else f"{end.alike.points:.1f}"
    return words.text(
        "black-box-fitting",
        level=level if end.alike.probes else "unasked",
        verdicts=end.alike.verdicts,
        grades=end.alike.grades,
        probes=end.alike.probes,
        points=points,
    )


def _seventh(end: Outcome, game: Game, words: Words) -> str:
    if game.office == "six":
        return ""
    return words.text(
        "black-box-seventh",
        kept="yes" if end.seventh else "no",
        suspects="yes" if game.suspects else "no",
        share=percent(end.hidden.get(SEVENTH, 0)),
    )


def _feedback(turned_out: str, informed: str, off: dict[str, Any], words: Words) -> str:
    return words.text(f"bet-{BET.name}-{turned_out}", informed=informed, **off)
