"""The end: who can change it. It is made of the other chapters, so `contents` gives it those."""

from collections.abc import Mapping, Sequence
from typing import Any

from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.chapters.company.model.runs import load_moves
from unseen_weights.chapters.end.chart import Walked, end_chart
from unseen_weights.chapters.end.model.fate import Fate, Town, fates
from unseen_weights.chapters.end.readouts import CHANGES, FATES, went
from unseen_weights.chapters.everywhere.model.services import load_services
from unseen_weights.charts.style import CROSS
from unseen_weights.knobs import Bet, Knob, Shape, Value, Values
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.problems import Problem, unknown
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents, load_ties
from unseen_weights.walk import HARM, TOWN_RULE, followable, walk_live
from unseen_weights.words import Words

_HEIGHTS = Heights(330, 430)
CHOICES = ("recorded", "weighed", "line")
_ASKED = {
    "recorded": "note-end-expire",
    "weighed": "note-end-audit",
    "line": "note-end-appeal",
}


def the_end(chapters: Sequence[Chapter], walk: Sequence[Chapter]) -> Chapter:
    """The last page of the walk; chapters: all that ask bets. walk: the pages before it."""
    bets = [bet for chapter in chapters for bet in chapter.bets]
    answered = {bet.name: chapter.slug for chapter in chapters for bet in chapter.bets}
    answered[HARM] = next(c.slug for c in chapters if HARM in c.answers)

    @once
    def live(words: Words) -> Live:
        return _live(words, walk, bets, answered)

    return Chapter(
        "end",
        "section-walk",
        live,
        answers=tuple(bet.name for bet in bets),
        knobs=(CHANGES_KNOB,),
        minutes=2,
    )


@once
def found() -> dict[str, Fate]:
    """What became of everybody whom the town's rule refuses, by resident id."""
    town = Town(load_residents(), PRESETS, load_services(), load_ties(), load_moves())
    return fates(town, TOWN_RULE, followable())


def _live(
    words: Words, walk: Sequence[Chapter], bets: Sequence[Bet], answered: Mapping[str, str]
) -> Live:
    walk = [chapter for chapter in walk if chapter.slug in FATES]
    pages = [chapter.room for chapter in walk]
    own = {**picks(""), **{f"seen_{page}": "no" for page in pages}}
    own |= {went(bet): "noted" for bet in bets}
    return walk_live(
        "end",
        words,
        lambda start: end_chart(
            found(),
            (load_residents(), TOWN_RULE),
            followable(),
            Walked(pages, bets, answered),
            start,
            words,
        ),
        own=own,
        bets=(),
        answers=[bet.name for bet in bets],
        heights=_HEIGHTS,
        pages=[{"room": c.room, "title": words.text(f"{c.slug}-title")} for c in walk],
        changes=CHANGES,
        choices=[{"name": name, **_asked(_ASKED[name])} for name in CHOICES],
        cross=CROSS,
    )


def _asked(message: str) -> dict[str, Any]:
    note = next(note for note in notes_of("end") if note.message == message)
    return {"source": note.source, "url": note.url}


def picks(text: str) -> dict[str, str]:
    """The chart's parameters for what one would change; text: their names, as addresses have it."""
    chosen = text.split(".")
    return {f"pick_{name}": "yes" if name in chosen else "no" for name in CHANGES}


def _parsed(text: str, _before: Values) -> tuple[Value | None, list[Problem]]:
    named = [name for name in text.split(".") if name]
    lost = [_unknown(name) for name in named if name not in CHANGES]
    known = [name for name in CHANGES if name in named]
    return (".".join(known) if known or not named else None), lost


def _unknown(name: str) -> Problem:
    return unknown("changes", name, CHANGES)


CHANGES_KNOB = Knob(
    "changes",
    "changes",
    parse=_parsed,
    default="",
    example="reasons.line",
    made=True,
    shape=Shape("|".join(CHANGES), _unknown, between=".", each="pick_"),
)
