"""Whose twins are told of: those near the line, everyone, or the one person followed."""

from collections.abc import Sequence
from dataclasses import dataclass

from unseen_weights.chapters.spiral.model.months import BITES, KEEPS
from unseen_weights.chapters.spiral.model.payments import MONTHS
from unseen_weights.chapters.spiral.model.runs import ADAPTS, NUDGES, PEOPLE, SETTINGS
from unseen_weights.chapters.spiral.rows import OUT_OF, Series, whole
from unseen_weights.charts import gate, parts

WHOSE = ("close", "all", "one")
BET = "spiral"
SHOWN = gate.is_open((BET,))
AT = "at"


@dataclass(frozen=True)
class Counts:
    """How many there are in town; close to the line; below or near it; of these, who kept."""

    all: int
    close: int
    near: int
    kept: int

    @property
    def kept_share(self) -> float:
        """The share that kept the promise, 0..1, of those below the line or near it."""
        return self.kept / self.near


def twin_parameter() -> dict[str, str]:
    """The derived parameter `twin`: the person followed, or the group, that lives twice."""
    return {"twin": "whose == 'one' ? person : whose"}


def field(column: str, month: int) -> str:
    """The field with a column's values on a month, by setting."""
    return f"{column.replace(' ', '_')}_{month}"


def ended(twin: str, who: str, setting: str = AT) -> str:
    """In how many of 100 lives `who` ends with a no; twin: "above" or "below"; in whole numbers."""
    return f"format(datum.{field(f'{twin}_{who}', MONTHS)}[{setting}], '.0f')"


def ended_now(twin: str) -> str:
    """The same for whoever lives twice now."""
    of_person = parts.choice("person", {slug: runs(f"{twin}_{slug}", MONTHS) for slug in PEOPLE})
    groups = {who: ended(twin, who) for who in WHOSE if who != "one"}
    return parts.choice("whose", {**groups, "one": of_person})


def runs(column: str, month: int) -> str:
    """In how many of 100 runs somebody gets a no."""
    return f"format(datum.{field(column, month)}[{AT}] / {OUT_OF:g}, '.0f')"


def ratios(letters: Series, who: str = "close") -> list[float]:
    """By setting: how many times as often a no comes from below as from above."""
    pairs = zip(*(letters[f"{twin}_{who}", MONTHS] for twin in ("below", "above")), strict=True)
    return [below / above for below, above in pairs]


def over_settings(letters: Series) -> list[tuple[int, int, Sequence[int]]]:
    """For each bite and time kept: above and below, where nobody adapts, and where people do."""
    return [(bite, keep, _ends(letters, bite, keep)) for bite in BITES for keep in KEEPS]


def _ends(letters: Series, bite: int, keep: int) -> list[int]:
    places = [SETTINGS.index((bite, keep, adapt)) for adapt in ADAPTS]
    return [whole(letters[f"{t}_close", MONTHS][place]) for place in places for t in NUDGES]
