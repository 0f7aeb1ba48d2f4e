"""The light edition: every chapter in one HTML file that needs no server and no network.

The app serves it at `/light`; `python -m unseen_weights.handout` writes it.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markupsafe import Markup

from unseen_weights.chapter import Chapter, notes_of
from unseen_weights.contents import CHAPTERS, SECTIONS
from unseen_weights.handout.sharing import shared
from unseen_weights.handout.telling import told
from unseen_weights.live import FOLDER as LIVE
from unseen_weights.live import lean, markup, script, standing, style, vega_alone
from unseen_weights.quiz.part import quiz_part, quiz_script, quiz_style
from unseen_weights.words import Words

NAME = "unseen-weights.html"
FOLDER = Path(__file__).resolve().parent
_SHARED = ("storage.js", "parts.js")
_OWN = (
    *("drawing.js", "reading.js", "remembering.js", "tries.js", "passing.js"),
    *("quizzing.js", "frame.js"),
)
_STYLES = (LIVE / "parts.css", FOLDER / "light.css")
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


def handout(words: Words, chapters: Sequence[Chapter] = CHAPTERS) -> str:
    """The chapters as one HTML document with everything that it needs inside."""
    common, parts = shared(_parts(words, chapters))
    return markup(
        "handout.html",
        words,
        language=words.language,
        style=Markup(style() + "".join(map(_text, _STYLES)) + quiz_style()),
        vega=Markup(_in_script(vega_alone())),
        script=Markup(_in_script(light_script())),
        told=_json(told(words, chapters)),
        shared=_json(common),
        parts={slug: _json(part) for slug, part in parts.items()},
        waiting=Markup(standing(words, offline=True).waiting),
        chapters=[_chapter(words, chapter) for chapter in chapters],
        sections=_sections(words, chapters),
        quiz_intro=_prose(words.text("quiz-intro")),
        name=NAME,
    )


def light_script() -> str:
    """All that runs in the file beside Vega, as one module."""
    files = [*(LIVE / name for name in _SHARED), *(FOLDER / name for name in _OWN)]
    return lean("\n".join([script(), quiz_script(), *map(_text, files)]))


def _chapter(words: Words, chapter: Chapter) -> dict[str, object]:
    sentences = {part: words.text(f"{chapter.slug}-{part}") for part in ("question", "title")}
    sentences["standing"] = words.text(chapter.standing)
    prose = {part: _prose(words.text(f"{chapter.slug}-{part}")) for part in ("intro", "recap")}
    notes = [
        {
            "text": _prose(words.text(note.message)),
            "source": note.told(words),
            "url": note.url,
            "in_sight": note.in_sight,
        }
        for note in notes_of(chapter.slug)
    ]
    about = words.text("notes-invented" if chapter.is_invented else chapter.standing)
    greeting = {"greeting": _greeting(words, chapter), "about": _prose(about)}
    return {
        "slug": chapter.slug,
        "room": chapter.room,
        **sentences,
        **prose,
        **greeting,
        "notes": notes,
    }


def _greeting(words: Words, chapter: Chapter) -> Markup:
    """What somebody reads who opens this page first."""
    return _prose(words.text("page-newcomer" if chapter.follows else "page-newcomer-beside"))


def _sections(words: Words, chapters: Sequence[Chapter]) -> list[dict[str, Any]]:
    return [
        {"title": words.text(name), "chapters": [c for c in pages if c in chapters]}
        for name, pages in SECTIONS.items()
    ]


def _parts(words: Words, chapters: Sequence[Chapter]) -> dict[str, Any]:
    lives = {chapter.slug: chapter.live(words) for chapter in chapters}
    parts = {slug: {**live.content(), "start": live.start} for slug, live in lives.items()}
    return {**parts, "quiz": asdict(quiz_part(words, lambda slug: f"#/{slug}"))}


def _json(held: object) -> Markup:
    text = json.dumps(held, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _prose(markdown: str) -> Markup:
    return Markup(_MARKDOWN.render(markdown))


def _in_script(source: str) -> str:
    return source.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
