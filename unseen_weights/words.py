"""The words, fetched by language and id from `data/words/<language>/*.ftl` (Project Fluent).

A message is text for Python (`text`) and an expression for a chart (`expression`), so that a
sentence whose numbers exist only in the browser is still written once, by translators.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from babel import Locale
from babel.plural import to_javascript
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from unseen_weights.once import once

WORDS = Path(__file__).parent.parent / "data" / "words"
_PLURALS = {"zero", "one", "two", "few", "many", "other"}


class WordsError(KeyError):
    """A message id, or a value that a message needs, is missing."""

    def __str__(self) -> str:
        return str(self.args[0])


class Words:
    """All messages of one language."""

    def __init__(self, language: str, sources: Iterable[str]) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._patterns: dict[str, ast.Pattern] = {}
        for source in sources:
            self._add(source)

    def _add(self, source: str) -> None:
        resource = FluentResource(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise WordsError(
                    f"Cannot read these words: {(entry.content or '').strip()[:80]!r}."
                )
            if isinstance(entry, ast.Message | ast.Term) and entry.value:
                prefix = "-" if isinstance(entry, ast.Term) else ""
                name = prefix + entry.id.name
                if name in self._patterns:
                    raise WordsError(f"The message '{name}' stands twice.")
                self._patterns[name] = entry.value
        self._bundle.add_resource(resource)

    def ids(self) -> list[str]:
        """The ids of all messages, in the order of the files."""
        return [name for name in self._patterns if not name.startswith("-")]

    def has(self, message_id: str) -> bool:
        """Whether there is such a message."""
        return message_id in self._patterns

    def text(self, message_id: str, **values: Any) -> str:
        """The message, with its values filled in. Raises WordsError where one is missing."""
        self._pattern(message_id)
        pattern = self._bundle.get_message(message_id).value
        text, errors = self._bundle.format_pattern(pattern, values) if pattern else ("", [])
        if errors:
            raise WordsError(f"The message '{message_id}' lacks a value: {errors[0]}.")
        return str(text)

    def expression(self, message_id: str, **values: str) -> str:
        """The message as a Vega expression; values are Vega expressions for its variables.

        Plural forms follow CLDR for whole numbers. Raises WordsError where one is missing.
        """
        return self._joined(self._pattern(message_id), values)

    def _pattern(self, message_id: str) -> ast.Pattern:
        if message_id not in self._patterns:
            raise WordsError(f"There is no message '{message_id}' in '{self.language}'.")
        return self._patterns[message_id]

    def _joined(self, pattern: ast.Pattern, values: Mapping[str, str]) -> str:
        parts = [self._part(element, values) for element in pattern.elements]
        return "(" + " + ".join(["''", *parts]) + ")"

    def _part(self, element: Any, values: Mapping[str, str]) -> str:
        if isinstance(element, ast.TextElement):
            return json.dumps(element.value, ensure_ascii=False)
        inner = element.expression
        if isinstance(inner, ast.StringLiteral):
            return json.dumps(inner.parse()["value"], ensure_ascii=False)
        if isinstance(inner, ast.VariableReference):
            return _value(inner, values)
        if isinstance(inner, ast.MessageReference | ast.TermReference):
            prefix = "-" if isinstance(inner, ast.TermReference) else ""
            return self._joined(self._pattern(prefix + inner.id.name), values)
        return self._select(inner, values)

    def _select(self, choice: Any, values: Mapping[str, str]) -> str:
        selector = _value(choice.selector, values)
        default = next(variant for variant in choice.variants if variant.default)
        written = self._joined(default.value, values)
        for variant in [v for v in reversed(choice.variants) if not v.default]:
            text = self._joined(variant.value, values)
            written = f"({self._test(variant.key, selector)} ? {text} : {written})"
        return written

    def _test(self, key: ast.Identifier | ast.NumberLiteral, selector: str) -> str:
        if isinstance(key, ast.NumberLiteral):
            return f"{selector} == {key.value}"
        if key.name in _PLURALS:
            return f"{_plural_category(self.language, selector)} == {json.dumps(key.name)}"
        return f"{selector} == {json.dumps(key.name)}"


def _value(reference: Any, values: Mapping[str, str]) -> str:
    name = reference.id.name
    if name not in values:
        raise WordsError(f"The value '{name}' is missing.")
    return f"({values[name]})"


def _plural_category(language: str, number: str) -> str:
    script = to_javascript(Locale.parse(language).plural_form)
    rule = script.removeprefix("(function(n) { return ").removesuffix("; })")
    return "(" + re.sub(r"\be\b", "0", re.sub(r"\bn\b", lambda _: number, rule)) + ")"


@once
def load_words(language: str = "en", folder: Path = WORDS) -> Words:
    """All words of a language. Raises WordsError where the language has none."""
    files = sorted((folder / language).glob("*.ftl"))
    if not files:
        raise WordsError(f"There are no words in the language '{language}'.")
    return Words(language, [file.read_text(encoding="utf-8") for file in files])
