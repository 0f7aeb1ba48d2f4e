"""The table of all that an address may say, written into README from the chapters' knobs."""

import sys
from collections.abc import Iterable
from pathlib import Path

from unseen_weights.contents import CHAPTERS
from unseen_weights.knobs import Knob, Value
from unseen_weights.problems import plain
from unseen_weights.teach import glossary, school
from unseen_weights.visit import visit_knobs
from unseen_weights.words import Words, load_words

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN = "<!-- Written by `make addresses`, not by hand. -->"
END = "<!-- The end of what is written so. -->"
HEADS = ("name", "page", "what", "may", "usual", "example")


def table(words: Words) -> str:
    """The table in Markdown: one row for each parameter that is the same on all its pages."""
    heads = [words.text(f"addresses-head-{head}") for head in HEADS]
    rows = [heads, ["---"] * len(heads)]
    for (name, *rest), pages in _rows(words).items():
        rows.append([name, ", ".join(pages), *rest])
    lines = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    return f"{lines}\n\n{words.text('addresses-usual')}"


def inserted(text: str, words: Words) -> str:
    """A document with the table of today between its two marks."""
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n\n{table(words)}\n\n{END}{after}"


def _rows(words: Words) -> dict[tuple[str, ...], list[str]]:
    rows: dict[tuple[str, ...], list[str]] = {}
    for chapter in CHAPTERS:
        for knob in chapter.knobs:
            rows.setdefault(_row(knob, words), []).append(chapter.slug)
    return rows | {_row(k, words): [words.text("addresses-all")] for k in visit_knobs()}


def _row(knob: Knob, words: Words) -> tuple[str, ...]:
    what = words.text(f"knob-{knob.name}") if words.has(f"knob-{knob.name}") else ""
    return (_code(knob.name), what, _may(knob, words), _usual(knob, words), _code(knob.sample))


def _may(knob: Knob, words: Words) -> str:
    if knob.made:
        return words.text("addresses-made")
    if words.has(f"knob-{knob.name}-may") and (knob.parse or knob.ends or knob.choices):
        return words.text(f"knob-{knob.name}-may")
    if knob.choices:
        return _listed(knob.choices, words)
    ends = {"low": str(knob.low), "high": str(knob.high)}
    if knob.step > 1:
        return words.text("addresses-steps", **ends, step=str(knob.step))
    return words.text("addresses-range", **ends)


def _listed(choices: Iterable[str], words: Words) -> str:
    *most, last = map(_code, choices)
    return f"{', '.join(most)} {words.text('addresses-between')} {last}" if most else last


def _usual(knob: Knob, words: Words) -> str:
    if callable(knob.default):
        return words.text("addresses-drawn")
    return _code(_text(knob.first)) if _text(knob.first) else ""


def _text(value: Value) -> str:
    return plain(value) if isinstance(value, float) else str(value)


def _code(text: str) -> str:
    return f"`{text}`"


def main(arguments: list[str]) -> None:
    """Print the table, or put it into README, with all else that documents take from words."""
    words = load_words("en")
    if "--write" in arguments:
        with_table = inserted(README.read_text("utf-8"), words)
        README.write_text(school.inserted(with_table, words), encoding="utf-8")
        glossary.DOCUMENT.write_text(glossary.document(words), encoding="utf-8")
    else:
        sys.stdout.write(table(words) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
