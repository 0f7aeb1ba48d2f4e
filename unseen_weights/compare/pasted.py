"""Pasted links, line by line. What stands there is a stranger's: it is read, and not followed."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from unseen_weights.contents import CHAPTERS
from unseen_weights.knobs import first_values, read_knobs
from unseen_weights.links import mended
from unseen_weights.problems import Problem
from unseen_weights.settings import SETTING_KNOBS, Settings, settings_of
from unseen_weights.town import RECORDS
from unseen_weights.visit import NAMES

MOST = 12
LONGEST_NAME = 24
_SHOWN = 40
_COLUMNS = 4  # of a class room's file
_ROOM = re.compile(r"\bline\b", re.IGNORECASE)
_PAGES = ("lab", "reasons")  # their addresses say a whole rule
_KNOWN = {knob.name for chapter in CHAPTERS if chapter.slug in _PAGES for knob in chapter.knobs}


@dataclass(frozen=True)
class Named:
    """A rule and what it is called; '' where nobody named it."""

    name: str
    settings: Settings


def read_lines(text: str, passed: Collection[str] = ()) -> tuple[list[Named], list[Problem]]:
    """The rules of pasted lines, and a sentence for each line that is none; empty ones count not.

    A line is a nickname, if any, and a link to the lab or to Reasons; or more of both. passed: what
    the second column of a class room's file says in lines that are no rule: they are passed over.
    """
    rules: list[Named] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or _column(line) in passed:
            continue
        for part in _parts_of(line):
            read = _read(part, str(number))
            if isinstance(read, Problem):
                problems.append(read)
            else:
                rules.append(read)
    return rules, problems


def _column(line: str) -> str:
    """The second of the columns of a file's line, where it has as many as a class room's has."""
    cells = re.split(r"[;\t]", line)
    return cells[1].strip('" ') if len(cells) >= _COLUMNS else ""


def _parts_of(line: str) -> list[str]:
    """A line, cut after each link to a rule, so that each part has one at most."""
    parts: list[list[str]] = [[]]
    for word in line.split():
        if parts[-1] and _is_link(parts[-1][-1]):
            parts.append([])
        parts[-1].append(word)
    return [" ".join(part) for part in parts] if _is_link(parts[-1][-1]) else [line.strip()]


def _is_link(word: str) -> bool:
    return ("?" in word or "://" in word) and _query(word) is not None


def first_few(rules: list[Named]) -> tuple[list[Named], list[Problem]]:
    """As many rules as can be compared, each with a name of its own, and what is left out."""
    told = {"count": str(len(rules)), "most": str(MOST)}
    problems = [Problem("compare-too-many", told, sentence="")] if len(rules) > MOST else []
    return _apart(rules[:MOST]), problems


def _apart(rules: list[Named]) -> list[Named]:
    """Rules whose names differ: the second Blue is Blue 2."""
    taken: set[str] = set()
    named = []
    for rule in rules:
        name, number = rule.name, 1
        while name in taken:
            number += 1
            name = f"{rule.name} {number}"
        taken.add(name)
        named.append(Named(name, rule.settings))
    return named


def _read(line: str, number: str) -> Named | Problem:
    *before, last = line.split()
    name = " ".join(before).strip(":,;- ")
    if len(name) > LONGEST_NAME:
        name = f"{name[: LONGEST_NAME - 1].rstrip()}…"
    query = _query(last)
    if query is None:
        return _from_room(line) or _no_rule(last, number)
    known, strange = mended(query, _KNOWN | {"person", "bets"}, NAMES)
    if strange:
        told = {"line": number, "name": strange[0].values["name"]}
        return Problem("compare-line-name", told, sentence="")
    values, problems = read_knobs(SETTING_KNOBS, known, first_values(SETTING_KNOBS))
    if problems:
        first = {"name": problems[0].values["name"], "value": problems[0].values["value"]}
        return Problem("compare-line-setting", {"line": number, **first}, sentence="")
    return Named(name, settings_of(values, ""))


def _from_room(line: str) -> Named | None:
    """A rule as a class room's file has it: six weights and a line, after `weights:` or by name."""
    answer = re.split(r"[;\t]", line.strip('" '))[-1]
    numbers = [int(one) for one in re.findall(r"(?<![\w.])\d{1,3}(?![\w%])", answer)]
    if not _ROOM.search(answer) or len(numbers) != len(RECORDS) + 1:
        return None
    told = dict(zip((*RECORDS, "line"), map(str, numbers), strict=True))
    values, problems = read_knobs(SETTING_KNOBS, told, first_values(SETTING_KNOBS))
    return None if problems else Named("", settings_of(values, ""))


def _no_rule(address: str, number: str) -> Problem:
    """What a line leads to that is no rule: another page, by its name, or nothing of ours."""
    shown = address if len(address) <= _SHOWN else f"{address[: _SHOWN - 1]}…"
    told = {"line": number, "value": shown}
    page = _parts(address)[0]
    if page in _PAGES or page not in {chapter.slug for chapter in CHAPTERS}:
        return Problem("compare-line-link", told, sentence="")
    return Problem("compare-line-page", {**told, "page": page}, sentence="")


def _query(address: str) -> Mapping[str, str] | None:
    """What an address says after its `?`; None where it leads to no page that has a rule."""
    page, query = _parts(address)
    if page not in _PAGES:
        return None
    return dict(parse_qsl(query, keep_blank_values=True, max_num_fields=100))


def _parts(address: str) -> tuple[str, str]:
    """The page that an address leads to, and what stands after its `?`; '' where it is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    if parts.fragment.startswith("/"):  # the light edition says its page and settings there
        parts = urlsplit(parts.fragment)
    if parts.scheme not in ("", "http", "https"):
        return "", ""
    return parts.path.rstrip("/").rsplit("/", 1)[-1].casefold(), parts.query
