"""What a host reads of a room: every answer in words, and what was set going before."""

from collections.abc import Mapping, Sequence
from typing import Any

from unseen_weights.contents import BETS
from unseen_weights.quiz.codes import decode
from unseen_weights.ui.room.telling import title
from unseen_weights.words import Words

Fields = Mapping[str, Any]


def in_words(kind: str, setup: Fields, answer: Fields, w: Words) -> tuple[str, str, str]:
    """An answer as a line of the sheet: what was set going, what it asked, and what was said.

    A rule is written as Compare reads it: `weights: 10 10 10 20 20 100, line: 600`.
    """
    return w.text(f"room-kind-{kind}"), _asked(kind, setup, w), _said(kind, setup, answer, w)


def past(rounds: Sequence[tuple[str, str, Fields]], w: Words) -> list[dict[str, str]]:
    """Every round so far, as the host's page lists it."""
    return [{"id": name, "title": title(kind, setup, w)} for name, kind, setup in rounds]


def _asked(kind: str, setup: Fields, w: Words) -> str:
    if kind != "black-box":
        return title(kind, setup, w)
    level, office = setup["level"], setup["office"]
    parts = [str(setup["seed"]), w.text("room-level", level=level)]
    return f"{title(kind, setup, w)} {', '.join([*parts, w.text('room-office', office=office)])}"


def _said(kind: str, setup: Fields, answer: Fields, w: Words) -> str:
    if kind == "bet":
        return w.text(BETS[setup["bet"]].label(answer["choice"]))
    if kind == "exit":
        choice = w.text(f"room-exit-choice-{answer['choice']}")
        sure = w.text(f"room-exit-sure-{answer['sure']}")
        return f"{choice}. {w.text('room-exit-sure')} {sure}"
    if kind == "quiz":
        read = decode(answer["code"])
        counts = {"before": sum(read.before), "after": sum(read.after)}
        return w.text("room-sheet-quiz", code=answer["code"], **counts)
    weights = "weights: " + " ".join(map(str, answer["weights"]))
    return f"{weights}, line: {answer['line']}" if kind == "rule" else weights
