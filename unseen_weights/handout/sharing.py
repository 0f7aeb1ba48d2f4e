"""What several pages of the light edition hold alike is sent once."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

LEAST = 500  # letters of JSON: what is shorter stays where it is
HERE = "="  # the only key of an object that stands for the shared part of that number


def shared(parts: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The parts that occur more than once, and `parts` with numbers in their place.

    parts: anything that JSON can say. A shared part may hold numbers of others. `{"=": 3}` is
    number 3; fragment scripts put them together again (`parts_again` in putting.js).
    """
    counts: Counter[str] = Counter()
    _count(parts, counts)
    table = _Table(counts)
    lean = {name: table.lean(part) for name, part in parts.items()}
    return table.kept, lean


class _Table:
    def __init__(self, counts: Counter[str]) -> None:
        self._counts = counts
        self._numbers: dict[str, int] = {}
        self.kept: list[Any] = []

    def lean(self, node: Any) -> Any:
        if not isinstance(node, dict | list):
            return node
        text = _text(node)
        if self._counts[text] < 2:
            return self._inside(node)
        if text not in self._numbers:
            inside = self._inside(node)
            self._numbers[text] = len(self.kept)
            self.kept.append(inside)
        return {HERE: self._numbers[text]}

    def _inside(self, node: Any) -> Any:
        if isinstance(node, dict):
            return {name: self.lean(one) for name, one in node.items()}
        return [self.lean(one) for one in node]


def _count(node: Any, counts: Counter[str]) -> None:
    if not isinstance(node, dict | list):
        return
    text = _text(node)
    if len(text) < LEAST:
        return
    counts[text] += 1
    if counts[text] == 1:
        for one in node.values() if isinstance(node, dict) else node:
            _count(one, counts)


def _text(node: Any) -> str:
    return json.dumps(node, ensure_ascii=False, separators=(",", ":"))
