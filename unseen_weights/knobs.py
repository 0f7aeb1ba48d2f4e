"""What an address may set on a page: a parameter's name there, and which values make sense."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from unseen_weights.problems import Problem, plain, unknown

Value = int | float | str
Values = Mapping[str, Value]
VERDICTS = ("right", "close", "wrong", "noted")


@dataclass(frozen=True)
class Shape:
    """What `parse` of a knob reads, as a pattern, for a page that has no Python behind it.

    piece: a regular expression of what both Python and JavaScript know, for one whole piece.
    between: what stands between pieces; '' where the text is one piece. most: pieces that are read,
    0 for any number. problem: what to say of a piece that makes no sense; too_many: of too
    many pieces, given how many there are and how many are left out.
    each: the chart has a yes-or-no parameter for each piece, which begins so. parts: the chart's
    parameters of the numbers in it, which stand between points.
    """

    piece: str
    problem: Callable[[str], Problem]
    between: str = ""
    most: int = 0
    too_many: Callable[[str, str], Problem] | None = None
    each: str = ""
    parts: tuple[str, ...] = ()


def _sets_nothing(_value: Value, _before: Values) -> Values:
    return {}


@dataclass(frozen=True)
class Knob:
    """One setting: a choice among `choices`, a number from `low` to `high`, or what `parse` reads.

    param: the chart's parameter. name: its name in the address. step: from `low`, only each
    step-th number makes sense. digits: how many a number may have after its point.
    ends: where the range hangs on what was read before it. parse: reads a text, given what was
    read before it; None where nothing in it makes sense.
    default: the value where nothing is said, else the first choice, or `low`; a function draws it.
    lasting: what an address leaves out stays as it was. sets: what else an address sets by it.
    example: a text that makes sense; else the last choice, or `high`. made: written by the app
    alone, and not by hand. shape: what `parse` reads, where no Python runs.
    shows: the chart's parameters for a choice, where the chart has others than `param`.
    """

    param: str
    name: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    digits: int = 0
    ends: Callable[[Values], tuple[int, int]] | None = None
    parse: Callable[[str, Values], tuple[Value | None, list[Problem]]] | None = None
    default: Value | Callable[[], Value] | None = None
    lasting: bool = False
    sets: Callable[[Value, Values], Values] = _sets_nothing
    example: str = ""
    made: bool = False
    shape: Shape | None = None
    shows: Callable[[str], Values] | None = None

    @property
    def first(self) -> Value:
        """The value before anything is said or moved."""
        if self.default is None:
            return self.choices[0] if self.choices else self.low
        return self.default() if callable(self.default) else self.default

    @property
    def sample(self) -> str:
        """A text that makes sense."""
        return self.example or (self.choices[-1] if self.choices else str(self.high))

    def at(self, values: Values) -> "Knob":
        """The knob beside these values of the others: with the range that it has there."""
        if self.ends is None:
            return self
        low, high = self.ends(values)
        return replace(self, low=low, high=high, ends=None)

    def read(self, text: str) -> Value | None:
        """The value that a piece of an address stands for; None where it makes no sense."""
        if self.choices:
            by_small = {one.casefold(): one for one in self.choices}
            return by_small.get(text.casefold())
        if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,6})?", text):
            return None
        number = float(text)
        if self.digits:
            return number if self.low <= number <= self.high else None
        return int(number) if number in self.numbers else None

    @property
    def numbers(self) -> range:
        """The whole numbers that make sense."""
        return range(self.low, self.high + 1, self.step)

    def take(self, text: str, values: Values) -> tuple[Value | None, list[Problem]]:
        """The value of a text beside those read before it, and what in it made no sense."""
        if self.parse is not None:
            return self.parse(text, values)
        here = self.at(values)
        read = here.read(text)
        return read, [] if read is not None else [here.problem(text)]

    def problem(self, text: str) -> Problem:
        """What to say of a piece of an address that makes no sense."""
        if self.choices:
            return unknown(self.name, text, self.choices)
        ends = {"low": plain(self.low), "high": plain(self.high)}
        told = {"name": self.name, "value": text, **ends}
        if self.step > 1:
            return Problem("address-off-step", {**told, "step": plain(self.step)})
        return Problem("address-off-range", told)


def read_knobs(
    knobs: Sequence[Knob], query: Mapping[str, str], fallback: Values
) -> tuple[dict[str, Value], list[Problem]]:
    """The parameters' values from an address; what makes no sense comes from `fallback`.

    They are read in the order of `knobs`.
    """
    values, problems = dict(fallback), []
    for knob in knobs:
        if knob.name not in query:
            continue
        read, lost = knob.take(query[knob.name], values)
        problems += lost
        if read is not None:
            values |= {knob.param: read, **knob.sets(read, values)}
    return values, problems


def first_values(knobs: Iterable[Knob]) -> dict[str, Value]:
    """The parameters' values before anything is said or moved."""
    return {knob.param: knob.first for knob in knobs}


def written(knobs: Iterable[Knob], values: Values) -> dict[str, str]:
    """The parameters as an address says them; an empty one is left out."""
    texts = {knob.name: _text(values[knob.param]) for knob in knobs}
    return {name: text for name, text in texts.items() if text}


def _text(value: object) -> str:
    return plain(value) if isinstance(value, float) else str(value)


def bet_param(name: str) -> str:
    """The chart's parameter that holds what was chosen in a bet; '' is no bet yet."""
    return f"bet_{name.replace('-', '_')}"


@dataclass(frozen=True)
class Bet:
    """A question to bet on before its answer is seen.

    name: as addresses have it. choices: what one can choose. message: the id of its question, and
    labels: how the ids of its choices begin, where these are not `bet-<name>`.
    """

    name: str
    choices: tuple[str, ...]
    message: str = ""
    labels: str = ""

    @property
    def code(self) -> str:
        """Its name in markup and in charts."""
        return self.name.replace("-", "_")

    @property
    def param(self) -> str:
        """The chart's parameter that holds the choice."""
        return bet_param(self.name)

    @property
    def question(self) -> str:
        """The message id of its question."""
        return self.message or f"bet-{self.name}"

    def label(self, choice: str) -> str:
        """The message id of a choice."""
        return f"{self.labels or f'bet-{self.name}'}-{choice}"


@dataclass(frozen=True)
class Placed:
    """What a learner has bet, and how it turned out (one of VERDICTS)."""

    choice: str
    verdict: str


def written_bets(placed: Mapping[str, Placed]) -> str:
    """Placed bets, by name, as a piece of an address."""
    return "~".join(f"{name}.{one.choice}.{one.verdict}" for name, one in placed.items())


def read_bets(text: str, bets: Mapping[str, Bet]) -> tuple[dict[str, Placed], list[Problem]]:
    """What an address says was bet, by name; bets: those there are. Unknown ones are problems."""
    placed: dict[str, Placed] = {}
    problems: list[Problem] = []
    for piece in [part for part in text.split("~") if part]:
        name, choice, verdict = [*piece.split("."), "", ""][:3]
        if name in bets and choice in bets[name].choices and verdict in VERDICTS:
            placed[name] = Placed(choice, verdict)
        else:
            problems.append(Problem("address-bet", {"value": piece}))
    return placed, problems
