"""The offline edition: every chapter in one HTML file that needs no server and no network."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup

from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.chapter import Chapter, notes_of
from unseen_weights.live import markup, script, style, vega_bundle
from unseen_weights.words import Words, load_words

OUTPUT = Path("dist") / "unseen-weights.html"
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


def handout(words: Words, chapters: Sequence[Chapter] = CHAPTERS) -> str:
    """The chapters as one HTML document with everything that it needs inside."""
    return markup(
        "handout.html",
        words,
        language=words.language,
        style=Markup(style()),
        vega=Markup(_in_script(vega_bundle())),
        live=Markup(_in_script(script())),
        payloads=Markup(_payloads(words, chapters)),
        chapters=[_chapter(words, chapter) for chapter in chapters],
    )


def _chapter(words: Words, chapter: Chapter) -> dict[str, object]:
    sentences = {part: words.text(f"{chapter.slug}-{part}") for part in ("question", "title")}
    prose = {part: _prose(words.text(f"{chapter.slug}-{part}")) for part in ("intro", "recap")}
    notes = [
        {"text": _prose(words.text(note.message)), "source": note.source, "url": note.url}
        for note in notes_of(chapter.slug)
    ]
    return {"slug": chapter.slug, **sentences, **prose, "notes": notes}


def _payloads(words: Words, chapters: Sequence[Chapter]) -> str:
    parts = {c.slug: json.loads(c.live(words).payload("offline")) for c in chapters}
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _prose(markdown: str) -> Markup:
    return Markup(_MARKDOWN.render(markdown))


def _in_script(source: str) -> str:
    return source.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def main(output: Path = OUTPUT) -> None:
    """Write the offline edition and say where it is."""
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(handout(load_words("en")), encoding="utf-8")
    size = output.stat().st_size / 1e6
    sys.stdout.write(f"Wrote {output} ({size:.1f} MB). It opens in any browser, offline.\n")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
