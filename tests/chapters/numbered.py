"""Which of a chapter's sentences hold a number, and which: as its file of words has them."""

import re

from unseen_weights.words import WORDS

_KEY = re.compile(r"\*?\[[\w-]+\]")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def numbered(chapter: str) -> dict[str, list[str]]:
    """The numbers written out in each message of a chapter, by its id; not those it is given."""
    source = (WORDS / "en" / f"{chapter}.ftl").read_text(encoding="utf-8")
    source = re.sub(r"^#.*$", "", source, flags=re.MULTILINE)
    messages = re.split(r"^([a-z][\w-]*) =", source, flags=re.MULTILINE)[1:]
    found = {}
    for name, text in zip(messages[::2], messages[1::2], strict=True):
        numbers = [number.rstrip(",") for number in _NUMBER.findall(_KEY.sub("", text))]
        if numbers:
            found[name] = numbers
    return found
