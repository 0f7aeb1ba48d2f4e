"""What a learner has set in the lab: read from an address, written to one, turned into a rule."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import isfinite

from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule

WEIGHT_STEP = 5
WEIGHT_RANGE = (0, 100)
SCALES: dict[str, tuple[int, int]] = {"350-950": (350, 950), "0-1000": (0, 1000)}
LINE_SHARE = (600 - 350) / (950 - 350)
MOST_TRIES = 12
MOST_NAMED = 40  # letters: a page cuts what comes from an address after as many
CHALLENGE_COUNT = (24, 72)
CHALLENGE_KEPT = 3
CHALLENGE_GAP = 0.05

PRESETS: dict[str, dict[str, int]] = {
    "same": dict.fromkeys((factor.name for factor in TOWN), 50),
    "bank": {"bills": 80, "loans": 100, "fines": 20, "civic": 0, "posts": 0, "friends": 10},
    "town-hall": {"bills": 40, "loans": 10, "fines": 100, "civic": 80, "posts": 30, "friends": 10},
    "platform": {"bills": 30, "loans": 10, "fines": 0, "civic": 20, "posts": 100, "friends": 70},
    "friends": {"bills": 10, "loans": 10, "fines": 10, "civic": 10, "posts": 10, "friends": 100},
}


@dataclass(frozen=True)
class Problem:
    """Something in an address that could not be used: a message id and its values."""

    message: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class Settings:
    """Weights (0..100 by record), scale (a key of SCALES), line (on it), person, preset."""

    weights: Mapping[str, int]
    scale: str
    line: float
    person: str
    preset: str

    @property
    def rule(self) -> Rule:
        """The rule these settings stand for."""
        return Rule(self.weights, SCALES[self.scale], self.line)

    def query(self) -> dict[str, str]:
        """The settings as the parameters of an address."""
        weights = {name: str(weight) for name, weight in self.weights.items()}
        rest = {"line": plain(self.line), "scale": self.scale}
        return {**weights, **rest, "person": self.person, "from": self.preset}


def default_line(scale: str) -> float:
    """The line where every preset draws it: the same share of every scale (600 on 350-950)."""
    low, high = SCALES[scale]
    return round(low + (high - low) * LINE_SHARE, 6)


def default_settings(person: str, preset: str = "same", scale: str = "350-950") -> Settings:
    """A preset's rule as it stands before anything is moved."""
    return Settings(PRESETS[preset], scale, default_line(scale), person, preset)


def unknown(name: str, value: str, choices: Sequence[str]) -> Problem:
    """What to say of a value that is none of `choices`: it names as many as a sentence can hold."""
    room = sum(length <= MOST_NAMED for length in accumulate(len(one) + 2 for one in choices))
    named = choices[: max(1, room)]
    more = "yes" if len(named) < len(choices) else "no"
    told = {"name": name, "value": value, "known": ", ".join(named), "more": more}
    return Problem("address-unknown", told)


def plain(number: float) -> str:
    """A number without a needless fraction: 600 and 416.666667."""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def read_settings(
    query: Mapping[str, str], people: Iterable[str], fallback: Settings
) -> tuple[Settings, list[Problem]]:
    """Settings from an address's parameters, and what in them made no sense.

    What is absent or makes no sense is taken from `fallback`; people: the known slugs.
    """
    problems: list[Problem] = []
    read = fallback
    for key, choices in (
        ("scale", list(SCALES)),
        ("person", list(people)),
        ("from", list(PRESETS)),
    ):
        read = _with_choice(read, key, query.get(key), choices, problems)
    if read.scale != fallback.scale:
        read = replace(read, line=default_line(read.scale))
    if read.preset == query.get("from"):
        read = replace(read, weights=PRESETS[read.preset])
    weights = {f.name: _weight(f.name, query, read, problems) for f in TOWN}
    return replace(read, weights=weights, line=_line(query, read, problems)), problems


def _with_choice(
    settings: Settings, key: str, value: str | None, choices: list[str], problems: list[Problem]
) -> Settings:
    if value is None:
        return settings
    if value not in choices:
        problems.append(unknown(key, value, choices))
        return settings
    if key == "scale":
        return replace(settings, scale=value)
    return replace(settings, person=value) if key == "person" else replace(settings, preset=value)


def _weight(
    name: str, query: Mapping[str, str], settings: Settings, problems: list[Problem]
) -> int:
    low, high = WEIGHT_RANGE
    number = _number(name, query, low, high, problems)
    if number is not None and number != int(number):
        problems.append(_off_range(name, query[name], low, high))
        number = None
    return settings.weights[name] if number is None else int(number)


def _line(query: Mapping[str, str], settings: Settings, problems: list[Problem]) -> float:
    number = _number("line", query, *SCALES[settings.scale], problems)
    return settings.line if number is None else number


def _number(
    name: str, query: Mapping[str, str], low: float, high: float, problems: list[Problem]
) -> float | None:
    if name not in query:
        return None
    text = query[name]
    if re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,6})?", text) and low <= float(text) <= high:
        return float(text)
    problems.append(_off_range(name, text, low, high))
    return None


def _off_range(name: str, text: str, low: float, high: float) -> Problem:
    values = {"name": name, "value": text, "low": plain(low), "high": plain(high)}
    return Problem("address-off-range", values)


def settings_from_values(
    values: Mapping[str, object], fallback: Settings, people: Mapping[str, str]
) -> Settings:
    """Settings from what the browser reports: weights, line and scale ends, person's id, preset.

    people: slug -> resident id. Whatever is missing or impossible is taken from `fallback`.
    """
    scales = {ends: name for name, ends in SCALES.items()}
    ends = (_as_number(values.get("low")), _as_number(values.get("high")))
    slugs = {resident: slug for slug, resident in people.items()}
    query = {f.name: plain(_as_number(values.get(f"w_{f.name}"))) for f in TOWN}
    query |= {
        "line": plain(_as_number(values.get("line"))),
        "scale": scales.get((int(ends[0]), int(ends[1])), fallback.scale),
        "person": slugs.get(str(values.get("follow")), fallback.person),
    }
    preset = str(values.get("preset"))
    before = replace(fallback, preset=preset) if preset in PRESETS else fallback
    return read_settings(query, people, before)[0]


def _as_number(value: object) -> float:
    number = float(value) if isinstance(value, int | float) else -1.0
    return number if isfinite(number) else -1.0


def written_try(settings: Settings) -> str:
    """A try as one short piece of an address: weights, line, scale and the preset it came from."""
    weights = ".".join(str(settings.weights[factor.name]) for factor in TOWN)
    return "_".join([weights, plain(settings.line), settings.scale, settings.preset])


def read_tries(
    text: str, people: Iterable[str], fallback: Settings
) -> tuple[list[Settings], list[Problem]]:
    """At most MOST_TRIES tries of an address; one that makes no sense is left out and named."""
    tries: list[Settings] = []
    problems: list[Problem] = []
    known = list(people)
    pieces = [part for part in text.split("~") if part]
    if len(pieces) > MOST_TRIES:
        problems.append(Problem("address-tries", {"most": str(MOST_TRIES)}))
    for piece in pieces[:MOST_TRIES]:
        read = _read_try(piece, known, fallback)
        if read is None:
            problems.append(Problem("address-try", {"value": piece}))
        elif read not in tries:
            tries.append(read)
    return tries, problems


def _read_try(piece: str, people: list[str], fallback: Settings) -> Settings | None:
    parts = piece.split("_")
    weights = parts[0].split(".")
    if len(parts) != 4 or len(weights) != len(TOWN):
        return None
    query = dict(zip((factor.name for factor in TOWN), weights, strict=True))
    query |= {"line": parts[1], "scale": parts[2], "from": parts[3]}
    settings, problems = read_settings(query, people, fallback)
    return None if problems else settings
