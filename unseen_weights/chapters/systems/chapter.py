"""Real systems: where is this already so."""

from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.systems import rows
from unseen_weights.chapters.systems.chart import systems_chart
from unseen_weights.chapters.systems.model.match import load_parts, matches
from unseen_weights.chapters.systems.model.systems import (
    KINDS,
    NONE,
    OBJECT,
    PLACES,
    RIGHTS,
    WEIGHTS,
    WHERE,
    WHO,
    load_rights,
    load_sources,
    load_systems,
    load_tiers,
    load_unknown,
    scales,
)
from unseen_weights.charts import gate
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.walk import walk_live
from unseen_weights.words import Words

_ALL = "all"
_BETS = (Bet("systems", ("none", "few", "half", "most")),)
_FILTERS = {"who": WHO, "where": WHERE, "weights": WEIGHTS, "object": OBJECT}
_ASKED = {
    "real": ("S20", "S24"),
    "china": ("S01", "S05", "S06", "S13", "S15"),
    "me": ("S24", "S27", "S42", "S31", "S37", "S40", "S05", "S36"),
}  # what a pupil asks, and cards that bear the answer out
_LENGTHS = ("same", "true")
_FIRST = "S24"
_HEIGHTS = Heights(438, 500)  # on a phone, each of the 18 rows is wide enough for a thumb


@once
def _live(words: Words) -> Live:
    systems = load_systems()
    under = {
        "sources": rows.source_rows(load_sources(), words),
        "unknown": rows.unknown_rows(load_unknown(), words),
    }
    every = rows.system_rows(systems, scales(systems), matches(load_parts()), words)
    return walk_live(
        "systems",
        words,
        lambda start: systems_chart(every, load_tiers(), under, start, words),
        own={
            **{"picked": _FIRST, "length": _LENGTHS[0], **gate.START},
            **{f"filter_{f}": _ALL for f in _FILTERS},
        },
        bets=_BETS,
        heights=_HEIGHTS,
        filters=_FILTERS,
        lengths=_LENGTHS,
        groups=_groups(),
        kinds=KINDS,
        asked=_asked(),
        rights=_rights(),
        right_names=RIGHTS,
        places=PLACES,
        see=gate.SEE,
    )


def _groups() -> dict[str, list[dict[str, str]]]:
    """The systems of each kind, for the list of all cards."""
    systems = load_systems()
    return {
        kind: [
            {"id": str(row.Index), "name": str(row.name)}
            for row in systems[systems["kind"] == kind].itertuples()
        ]
        for kind in KINDS
    }


def _asked() -> dict[str, list[dict[str, str]]]:
    short = load_systems()["short"]
    return {
        question: [{"id": system, "short": str(short[system])} for system in cards]
        for question, cards in _ASKED.items()
    }


def _rights() -> dict[tuple[str, str], dict[str, Any]]:
    """What one may ask for, by place and right."""
    return {
        (str(row.place), str(row.right)): {
            "source": row.source,
            "url": "" if row.url == NONE else row.url,
        }
        for row in load_rights().itertuples()
    }


SYSTEMS = Chapter(
    "systems",
    "section-world",
    _live,
    bets=_BETS,
    knobs=(
        Knob("picked", "system", choices=tuple(load_systems().index), default=_FIRST),
        Knob("length", "bars", choices=_LENGTHS),
        *(Knob(f"filter_{f}", f, choices=(_ALL, *values)) for f, values in _FILTERS.items()),
        gate.SHOWN,
    ),
    standing="systems-real",
)
