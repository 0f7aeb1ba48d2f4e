"""A room in words, as its pages show it: every sentence is put together here, none in a script."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from unseen_weights.chapters.black_box.model.game import DRAWN
from unseen_weights.chapters.black_box.model.office import LEVELS
from unseen_weights.contents import BETS
from unseen_weights.room.activities import CHOICE, SCALE, SURE
from unseen_weights.room.views import Room, Round
from unseen_weights.ui.room import bets
from unseen_weights.ui.room.picturing import result
from unseen_weights.words import Words

Told = dict[str, Any]
_GAME = ("seed", "level", "office")


def told(room: Room, w: Words, *, counted: bool) -> Told:
    """What a page shows of a room. counted: with how many have joined and answered.

    Without counts it changes only when the host does something, so that a learner's phone, which
    asks now and then, mostly hears that nothing is new.
    """
    phase = _phase(room)
    said: Told = {"phase": phase, "says": w.text(f"room-phase-{phase}")}
    if counted:
        said["members"] = w.text("room-members", count=room.members)
    if room.round:
        said["round"] = _round(room.round, w)
        if counted:
            said["answered"] = w.text("room-answered", count=room.round.answered)
        if room.round.shown:
            said["result"] = result(room.round, w)
    return said


def _phase(room: Room) -> str:
    if room.closed:
        return "closed"
    if room.round is None:
        return "waiting"
    return "shown" if room.round.shown else "taking"


def _round(one: Round, w: Words) -> Told:
    return {
        "id": one.id,
        "kind": one.kind,
        "title": title(one.kind, one.setup, w),
        "help": w.text(f"room-help-{one.kind}"),
        "fields": fields(one, w),
        "link": _link(one, w),
    }


def title(kind: str, setup: Mapping[str, Any], w: Words) -> str:
    """What a round asks."""
    if kind == "bet":
        return bets.question(setup["bet"], w)
    return w.text(f"room-title-{kind}")


def fields(one: Round, w: Words) -> list[Told]:
    """What a learner fills in: choices, the six weights, a slider or a code."""
    if one.kind == "bet":
        bet = BETS[one.setup["bet"]]
        options = [(choice, w.text(bet.label(choice))) for choice in bet.choices]
        return [_choice("choice", w.text("bet-title"), options)]
    if one.kind == "exit":
        return [
            _choice("choice", w.text("room-exit-choice"), exit_choices(w)),
            _choice("sure", w.text("room-exit-sure"), exit_sure(w)),
        ]
    if one.kind == "quiz":
        return [{"name": "code", "kind": "code", "label": w.text("room-quiz-code")}]
    weights = [{"name": "weights", "kind": "weights"}]
    if one.kind == "black-box":
        return weights
    line = {"name": "line", "kind": "line", "low": SCALE[0], "high": SCALE[1], "at": 600}
    return [*weights, line]


def exit_choices(w: Words) -> list[tuple[str, str]]:
    """What one would change first, with labels."""
    return [(choice, w.text(f"room-exit-choice-{choice}")) for choice in CHOICE]


def exit_sure(w: Words) -> list[tuple[str, str]]:
    """Whether one could explain it, with labels."""
    return [(choice, w.text(f"room-exit-sure-{choice}")) for choice in SURE]


def _choice(name: str, label: str, options: Sequence[tuple[str, str]]) -> Told:
    return {"name": name, "kind": "choice", "label": label, "options": options}


def _link(one: Round, w: Words) -> Told | None:
    """The page that goes with a round, from the app's root: `to` in the app, `light` for a phone.

    shown: it tells what a round asks, so it is not for now.
    """
    if one.kind == "black-box":
        game = f"black-box?{urlencode({name: one.setup[name] for name in _GAME})}"
        light = f"light#/{game}" if _plays_light(one.setup) else game
        return {"to": game, "light": light, "label": w.text("room-link-game")}
    if one.kind == "bet":
        slug, to = bets.answer_of(one.setup["bet"])
        label = w.text("room-link-bet", page=w.text(f"{slug}-title"))
        return {"to": to, "light": f"light#/{to}", "label": label, "shown": True}
    if one.kind == "quiz":
        return {"to": "quiz", "light": "light#/quiz", "label": w.text("room-link-quiz")}
    return None


def _plays_light(game: Mapping[str, Any]) -> bool:
    """Whether the light edition has this game; some are drawn beforehand, told as scores."""
    return game["level"] == LEVELS[0] and game["seed"] in DRAWN
