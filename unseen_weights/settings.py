"""What a learner has set in the lab: read from an address, written to one, turned into a rule."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from urllib.parse import urlencode

from unseen_weights.factors import TOWN
from unseen_weights.knobs import Knob, Shape, Value, Values, read_knobs, written
from unseen_weights.problems import Problem, plain
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS, RESIDENTS

WEIGHT_STEP = 5
WEIGHT_RANGE = (0, 100)
SCALES: dict[str, tuple[int, int]] = {"350-950": (350, 950), "0-1000": (0, 1000)}
LINE_SHARE = (600 - 350) / (950 - 350)
MOST_TRIES = 12
CHALLENGE_COUNT = (RESIDENTS // 10, RESIDENTS * 3 // 10)
CHALLENGE_KEPT = 3
CHALLENGE_GAP = 0.05

PRESETS: dict[str, dict[str, int]] = {
    "same": dict.fromkeys(RECORDS, 50),
    "bank": {"bills": 80, "loans": 100, "fines": 20, "civic": 0, "posts": 0, "friends": 10},
    "town-hall": {"bills": 40, "loans": 10, "fines": 100, "civic": 80, "posts": 30, "friends": 10},
    "platform": {"bills": 30, "loans": 10, "fines": 0, "civic": 20, "posts": 100, "friends": 70},
    "friends": {"bills": 10, "loans": 10, "fines": 10, "civic": 10, "posts": 10, "friends": 100},
    "missed": {"bills": 0, "loans": 100, "fines": 0, "civic": 0, "posts": 0, "friends": 0},
}


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

    @property
    def values(self) -> dict[str, Value]:
        """The settings as values of SETTING_KNOBS."""
        weights = {f"w_{name}": weight for name, weight in self.weights.items()}
        return {"scale": self.scale, "preset": self.preset, **weights, "line": self.line}

    def query(self) -> dict[str, str]:
        """The settings as the parameters of an address."""
        return {**written(SETTING_KNOBS, self.values), "person": self.person}

    @property
    def rule_query(self) -> str:
        """The rule alone, as an address of the lab says it behind its `?`."""
        return urlencode(written(SETTING_KNOBS, self.values))


def default_line(scale: str) -> float:
    """The line where every preset draws it: the same share of every scale (600 on 350-950)."""
    low, high = SCALES[scale]
    return round(low + (high - low) * LINE_SHARE, 6)


def default_settings(person: str, preset: str = "same", scale: str = "350-950") -> Settings:
    """A preset's rule as it stands before anything is moved."""
    return Settings(PRESETS[preset], scale, default_line(scale), person, preset)


def _line_of(scale: Value, before: Values) -> Values:
    return {"line": default_line(str(scale))} if scale != before["scale"] else {}


def _weights_of(preset: Value, _before: Values) -> Values:
    return {f"w_{name}": weight for name, weight in PRESETS[str(preset)].items()}


def _scale_shown(scale: str) -> Values:
    low, high = SCALES[scale]
    return {"low": low, "high": high}


def preset_shown(preset: str) -> Values:
    """The chart's parameters that say what one compares with: a preset's name and weights."""
    return {"preset": preset, **{f"base_{name}": PRESETS[preset][name] for name in RECORDS}}


def _ends_of_scale(values: Values) -> tuple[int, int]:
    return SCALES[str(values["scale"])]


SETTING_KNOBS: tuple[Knob, ...] = (
    Knob(
        "scale",
        "scale",
        tuple(SCALES),
        lasting=True,
        sets=_line_of,
        example="0-1000",
        shows=_scale_shown,
    ),
    Knob(
        "preset",
        "from",
        tuple(PRESETS),
        lasting=True,
        sets=_weights_of,
        example="bank",
        shows=preset_shown,
    ),
    *(
        Knob(f"w_{name}", name, (), *WEIGHT_RANGE, default=weight, lasting=True, example="80")
        for name, weight in PRESETS["same"].items()
    ),
    Knob(
        "line",
        "line",
        digits=6,
        ends=_ends_of_scale,
        default=default_line("350-950"),
        lasting=True,
        example="571",
    ),
)
"""A scale and a preset set the line and the weights that go with them, so they are read first."""


def settings_of(values: Values, person: str) -> Settings:
    """The settings that the values of SETTING_KNOBS stand for."""
    weights = {f.name: int(values[f"w_{f.name}"]) for f in TOWN}
    scale, preset = str(values["scale"]), str(values["preset"])
    return Settings(weights, scale, float(values["line"]), person, preset)


def read_settings(
    query: Mapping[str, str], people: Iterable[str], fallback: Settings
) -> tuple[Settings, list[Problem]]:
    """Settings from an address's parameters, and what in them made no sense.

    What is absent or makes no sense is taken from `fallback`; people: the known slugs.
    """
    knobs = (*SETTING_KNOBS, Knob("person", "person", choices=tuple(people)))
    before = {**fallback.values, "person": fallback.person}
    values, problems = read_knobs(knobs, query, before)
    return settings_of(values, str(values["person"])), problems


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


def read_tries(text: str, fallback: Settings) -> tuple[list[Settings], list[Problem]]:
    """At most MOST_TRIES tries of an address, as the person of `fallback` keeps them.

    One that makes no sense is left out and named.
    """
    tries: list[Settings] = []
    problems: list[Problem] = []
    pieces = [part for part in text.split("~") if part]
    if len(pieces) > MOST_TRIES:
        problems.append(_too_many(str(len(pieces)), str(len(pieces) - MOST_TRIES)))
    for piece in pieces[:MOST_TRIES]:
        read = _read_try(piece, fallback)
        if read is None:
            problems.append(Problem("address-try", {"value": piece}))
        elif read not in tries:
            tries.append(read)
    return tries, problems


def _too_many(told: str, left: str) -> Problem:
    values = {"most": str(MOST_TRIES), "told": told, "left": left}
    return Problem("address-tries", values, sentence="")


def _read_try(piece: str, fallback: Settings) -> Settings | None:
    parts = piece.split("_")
    weights = parts[0].split(".")
    if len(parts) != 4 or len(weights) != len(TOWN):
        return None
    query = dict(zip(RECORDS, weights, strict=True))
    query |= {"line": parts[1], "scale": parts[2], "from": parts[3]}
    settings, problems = read_settings(query, (), fallback)
    return None if problems else settings


def written_tries(tries: Sequence[Settings]) -> str:
    """Tries as one piece of an address."""
    return "~".join(written_try(settings) for settings in tries)


def _parsed_tries(text: str, _before: Values) -> tuple[Value | None, list[Problem]]:
    tries, problems = read_tries(text, default_settings(""))
    return written_tries(tries) or None, problems


_WEIGHT = "0{0,2}[0-9]{1,2}|0?100"
_LINES = "|".join(
    (
        "0*(3[5-9][0-9]|[4-8][0-9]{2}|9[0-4][0-9])([.][0-9]{1,6})?_350-950",
        "0*950([.]0{1,6})?_350-950",
        "0?[0-9]{1,3}([.][0-9]{1,6})?_0-1000",
        "1000([.]0{1,6})?_0-1000",
    )
)
_TRIES_SHAPE = Shape(
    piece=rf"({_WEIGHT})([.]({_WEIGHT})){{{len(TOWN) - 1}}}_({_LINES})_({'|'.join(PRESETS)})",
    problem=lambda piece: Problem("address-try", {"value": piece}),
    between="~",
    most=MOST_TRIES,
    too_many=_too_many,
)
TRIES_KNOB = Knob(
    "tries",
    "tries",
    parse=_parsed_tries,
    default="",
    lasting=True,
    example=written_try(default_settings("", "bank")),
    made=True,
    shape=_TRIES_SHAPE,
)
