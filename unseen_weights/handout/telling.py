"""What the light edition's script knows: chapters, what addresses may say, and sentences."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.contents import WALK, where
from unseen_weights.handout.admits import admitted
from unseen_weights.links import OTHERS
from unseen_weights.live import standing
from unseen_weights.settings import MOST_TRIES, PRESETS, SCALES
from unseen_weights.town import DISTRICTS, RECORDS
from unseen_weights.visit import visit_knobs
from unseen_weights.walk import followable
from unseen_weights.words import Words

_TITLE = "{title}"
_WORDS = {
    "tries_title": "tries-title",
    "tries_none": "tries-none",
    "tries_full": "tries-full",
    "tries_clear": "tries-clear",
    "tries_failed": "light-tries-failed",
    "tries_number": "tries-number",
    "tries_penalised": "tries-penalised",
    "tries_kept": "tries-kept",
    "tries_from": "tries-from",
    "tries_line": "tries-line",
    "tries_scale": "tries-scale",
    "share_copied": "share-copied",
    "share_byhand": "share-byhand",
    "forgotten": "offer-forgotten",
    "way": "light-way",
    "save_failed": "light-save-failed",
}


def told(words: Words, chapters: Sequence[Chapter]) -> dict[str, Any]:
    """All of it, as JSON has it."""
    return {
        "chapters": {chapter.slug: _chapter(chapter, words) for chapter in chapters},
        "visit": admitted(visit_knobs(), words),
        "people": {slug: {"id": one} for slug, one in followable().items()},
        "quiz": _quiz(words),
        "others": OTHERS,
        "sentences": _sentences(words),
        "words": _said(words),
        "standing": asdict(standing(words, offline=True)),
        "records": RECORDS,
        "districts": len(DISTRICTS),
        "most": MOST_TRIES,
        "weights": {name: words.text(f"weight-{name}") for name in RECORDS},
        "presets": {name: words.text(f"preset-{name}") for name in PRESETS},
        "scales": {
            name: words.text("range-from-to", low=low, high=high)
            for name, (low, high) in SCALES.items()
        },
    }


def _chapter(chapter: Chapter, words: Words) -> dict[str, Any]:
    title = words.text(f"{chapter.slug}-title")
    known = {
        "title": title,
        "tab": words.text("page-tab", page=title),
        "where": where(chapter, words),
        "walk": chapter in WALK,
        "knobs": admitted(chapter.file_knobs or chapter.knobs, words),
        "bets": chapter.shown_bets,
    }
    if chapter.opens is not None:
        known["opens"] = {person: chapter.opens(person) for person in followable()}
    return known


def _quiz(words: Words) -> dict[str, str]:
    title = words.text("quiz-title")
    section = words.text("section-class")
    return {
        "tab": words.text("page-tab", page=title),
        "where": words.text("desk-where", section=section, title=title),
    }


def _sentences(words: Words) -> dict[str, str]:
    return {
        "address": words.text("address-problems", what="{what}"),
        "kept": words.text("kept-problems", what="{what}"),
        "name": words.text("address-name", name="{name}"),
        "nowhere": words.text("address-nowhere", name="{name}"),
    }


def _said(words: Words) -> dict[str, str]:
    ways = {f"walk_{way}": f"walk-{way}" for way in ("next", "back", "to")}
    ways |= {"offer_on": "offer-on"}
    return {
        **{name: words.text(message) for name, message in _WORDS.items()},
        **{name: words.text(message, title=_TITLE) for name, message in ways.items()},
        "tries_back": words.text("tries-back", number="{number}"),
    }
