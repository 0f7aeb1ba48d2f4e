"""The twelve questions as text that learning platforms import, with feedback for every option.

GIFT is what Moodle reads: https://docs.moodle.org/en/GIFT_format; what must be escaped was read in
its own reader, question/format/gift/format.php. The other text is for text2qti, a program that
makes QTI of it for Canvas and others: https://github.com/gpoore/text2qti.
"""

import re

from unseen_weights.quiz.items import SETS, Item, items_of, load_items
from unseen_weights.words import Words


def gift(words: Words) -> str:
    """All questions in GIFT, a category for each set, with idea and page as general feedback."""
    parts = [f"// {_line(words.text('quiz-title'))} {_line(words.text('quiz-export-about'))}"]
    for kind in SETS:
        name = _line(words.text("quiz-export-set", set=kind))
        parts.append(f"$CATEGORY: {name.replace('/', '//')}")
        parts += [_gift_item(words, item) for item in items_of(kind)]
    return "\n\n".join(parts) + "\n"


def text2qti(words: Words) -> str:
    """All questions for text2qti, set A first."""
    head = [
        f"Quiz title: {_markdown(words.text('app-title'))}: {_markdown(words.text('quiz-title'))}",
        f"Quiz description: {_markdown(words.text('quiz-export-about'))}",
    ]
    items = [_qti_item(words, item, n) for n, item in enumerate(load_items(), start=1)]
    return "\n\n".join(["\n".join(head), *items]) + "\n"


def met(words: Words, item: Item) -> str:
    """The idea of a question, and the page where it is met."""
    page = words.text(f"{item.chapter}-title")
    return words.text("quiz-export-met", idea=words.text(f"quiz-idea-{item.chapter}"), page=page)


def _gift_item(words: Words, item: Item) -> str:
    lines = [f"::{_gift(item.name)}::[plain]{_gift(words.text(item.question))}{{"]
    for option in item.options:
        sign = "=" if option in item.right else "~"
        label, told = words.text(item.label(option)), words.text(item.told(option))
        lines.append(f"  {sign}{_gift(label)}#{_gift(told)}")
    return "\n".join([*lines, f"  ####{_gift(met(words, item))}", "}"])


def _gift(text: str) -> str:
    r"""A text on one line, with a backslash before what would mean something in GIFT."""
    return re.sub(r"([\\~=#{}:])", r"\\\1", _line(text))


def _qti_item(words: Words, item: Item, number: int) -> str:
    lines = [f"{number}. {_markdown(words.text(item.question))}"]
    lines.append(f"... {_markdown(met(words, item))}")
    for letter, option in zip("abcdefgh", item.options, strict=False):
        star = "*" if option in item.right else ""
        lines.append(f"{star}{letter}) {_markdown(words.text(item.label(option)))}")
        lines.append(f"... {_markdown(words.text(item.told(option)))}")
    return "\n".join(lines)


def _markdown(text: str) -> str:
    """A text on one line that Markdown shows as it is."""
    return re.sub(r"([\\`*_\[\]<>$#~^])", r"\\\1", _line(text))


def _line(text: str) -> str:
    return " ".join(text.split())
