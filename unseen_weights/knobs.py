"""What an address may set on a page: a parameter's name there, and which values make sense."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from unseen_weights.settings import Problem, plain, unknown

Value = int | float | str
VERDICTS = ("right", "close", "wrong", "noted")


@dataclass(frozen=True)
class Knob:
    """One setting: a choice among `choices`, or a whole number from `low` to `high`.

    param: the chart's parameter. name: its name in the address. step: from `low`, only each
    step-th number makes sense.
    """

    param: str
    name: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1

    def read(self, text: str) -> Value | None:
        """The value that a piece of an address stands for; None where it makes no sense."""
        if self.choices:
            return text if text in self.choices else None
        if re.fullmatch(r"[0-9]{1,4}", text) and int(text) in self.numbers:
            return int(text)
        return None

    @property
    def numbers(self) -> range:
        """The numbers that make sense."""
        return range(self.low, self.high + 1, self.step)

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
    knobs: Sequence[Knob], query: Mapping[str, str], fallback: Mapping[str, Value]
) -> tuple[dict[str, Value], list[Problem]]:
    """The parameters' values from an address; what makes no sense comes from `fallback`."""
    values, problems = dict(fallback), []
    for knob in knobs:
        text = query.get(knob.name)
        if text is None:
            continue
        read = knob.read(text)
        if read is None:
            problems.append(knob.problem(text))
        else:
            values[knob.param] = read
    return values, problems


@dataclass(frozen=True)
class Bet:
    """What a learner has bet, and how it turned out (one of VERDICTS)."""

    choice: str
    verdict: str


def written_bets(bets: Mapping[str, Bet]) -> str:
    """Bets as a piece of an address."""
    return "~".join(f"{name}.{bet.choice}.{bet.verdict}" for name, bet in bets.items())


def read_bets(
    text: str, choices: Mapping[str, Sequence[str]]
) -> tuple[dict[str, Bet], list[Problem]]:
    """Bets from an address; choices: what can be chosen, by bet. Unknown ones are named."""
    bets: dict[str, Bet] = {}
    problems: list[Problem] = []
    for piece in [part for part in text.split("~") if part]:
        name, choice, verdict = [*piece.split("."), "", ""][:3]
        if choice in choices.get(name, ()) and verdict in VERDICTS:
            bets[name] = Bet(choice, verdict)
        else:
            problems.append(Problem("address-bet", {"value": piece}))
    return bets, problems
