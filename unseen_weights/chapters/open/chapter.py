"""Open scores: what if the points are public."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.chapters.open.chart import HEIGHTS, open_chart
from unseen_weights.chapters.open.model import others
from unseen_weights.chapters.open.model.people import BUTS, PEOPLE, SHORT, rest
from unseen_weights.chapters.open.model.published import line, lines
from unseen_weights.chapters.open.model.rules import RULES, rules
from unseen_weights.chapters.open.places import draws, written_date
from unseen_weights.chapters.open.rows import level_text, parameter
from unseen_weights.charts import gate
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.walk import walk_live
from unseen_weights.words import Words

_BETS = (Bet("open", ("nothing", "adds", "takes", "takes-more")),)
BANK_LINES = (100, 999)
_BANK_LINE, _DRAW = 700, "432"
_TELLS_THE_BET = ("ams_gender", "ams_care")  # who moves these has skipped it
_TOLD_IN = {"ams": "note-open-copy", "schufa": "note-open-schufa", "crs": "note-open-canada"}
_BLOOD = {"bilirubin": 2, "inr": 1.5, "creatinine": 1.2, "sodium": 134, "albumin": 3}


@once
def _live(words: Words) -> Live:
    return walk_live(
        "open",
        words,
        lambda start: open_chart(start, words),
        own=_start(),
        bets=_BETS,
        heights=HEIGHTS,
        rules=[_rule(rule, words) for rule in RULES],
        draws=[_draw(name, words) for name in draws()],
        bank_lines=BANK_LINES,
        last_draws={"high": line("crs", "436"), "low": line("crs", "437")},
        more=_more(),
        backing=_backing({rule: f"note-open-{rule}" for rule in _more()}, words),
        sources=_backing(_TOLD_IN, words),
    )


def _start() -> dict[str, Any]:
    """The menus are not in the address: what somebody answers is kept nowhere."""
    first = {rule: next(iter(PEOPLE[rule])) for rule in RULES}
    menus = [_answers(rule, who) for rule, who in first.items()]
    buts = {f"{rule}_but": next(iter(BUTS[rule])) for rule in RULES}
    shown = {"rule": RULES[0], "bank_line": _BANK_LINE, "draw": _DRAW, **gate.START}
    return {**shown, **buts, **{name: value for menu in menus for name, value in menu.items()}}


def _answers(rule: str, who: str) -> dict[str, str]:
    """What the button of an invented person sets."""
    answers = PEOPLE[rule][who]
    return {f"{rule}_who": who, **{parameter(rule, m): a for m, a in answers.items()}}


def _rule(rule: str, words: Words) -> dict[str, Any]:
    return {
        "name": rule,
        "people": [{"name": who, "set": _answers(rule, who)} for who in PEOPLE[rule]],
        "buts": list(BUTS[rule]),
        "short": [_menu(rule, menu, words) for menu in SHORT[rule]],
        "rest": [_menu(rule, menu, words) for menu in rest(rule)],
    }


def _menu(rule: str, menu: str, words: Words) -> dict[str, Any]:
    levels = rules()[rule].menus[menu]
    options = [{"value": level, "label": level_text(level, words)} for level in levels]
    param = parameter(rule, menu)
    return {"name": menu, "param": param, "options": options, "tells": param in _TELLS_THE_BET}


def _draw(name: str, words: Words) -> dict[str, Any]:
    row = draws()[name]
    date = written_date(str(row["date"]), words.language)
    return {"name": name, "line": row["low"], "date": date}


def _more() -> dict[str, Any]:
    """The numbers of the three rules that have no chart here."""
    arrest = others.assessment("psa-nca")
    clean = {menu: answers[0] for menu, answers in arrest.menus.items()}
    young = clean | {"age-at-current-arrest": "22-or-younger"}
    raw = {"older": arrest.total(clean), "young": arrest.total(young)}
    rounds = [row for row in lines("aus").values() if row["date"] == "2025-08-21"]
    sexes = {"man": "male", "woman": "female"}
    return {
        "psa": {name: others.scaled("psa-nca", int(points)) for name, points in raw.items()},
        "aus": {
            "official": line("aus", "pass-mark"),
            "most": int(others.most(others.australia())),
            "low": min(int(row["low"]) for row in rounds),
            "high": max(int(row["high"]) for row in rounds),
        },
        "meld": {name: others.rounded(others.liver(sex, _BLOOD)) for name, sex in sexes.items()}
        | {name: str(value) for name, value in _BLOOD.items()},
    }


def _backing(told_in: Mapping[str, str], words: Words) -> dict[str, dict[str, str]]:
    """Each rule's source and link, from the note it is told in; marks in words, as in sight."""
    notes = {note.message: replace(note, in_sight=True) for note in notes_of("open")}
    found = {rule: notes[message] for rule, message in told_in.items()}
    return {rule: {"source": n.told(words), "url": n.url} for rule, n in found.items()}


OPEN_SCORES = Chapter(
    "open",
    "section-world",
    _live,
    bets=_BETS,
    knobs=(
        Knob("rule", "rule", choices=RULES),
        *(Knob(f"{rule}_but", f"{rule}-but", choices=tuple(BUTS[rule])) for rule in RULES),
        Knob("bank_line", "bank-line", (), *BANK_LINES, default=_BANK_LINE),
        Knob("draw", "draw", choices=tuple(draws()), default=_DRAW),
        gate.SHOWN,
    ),
    standing="open-invented",
)
