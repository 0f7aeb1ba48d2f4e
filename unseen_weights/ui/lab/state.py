"""What the lab remembers: the settings, and the tries."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from unseen_weights.chapters.lab.chart import start_values
from unseen_weights.chapters.lab.model.loaded import LOADED
from unseen_weights.charts.gate import SHOWN
from unseen_weights.knobs import Value
from unseen_weights.settings import (
    MOST_TRIES,
    Settings,
    default_settings,
    read_tries,
    settings_from_values,
    settings_of,
    written_tries,
    written_try,
)
from unseen_weights.ui.state import PageState
from unseen_weights.walk import followable


class LabState(PageState):
    """The lab of one visitor."""

    @property
    def now(self) -> Settings:
        """The settings, as the browser last reported them."""
        return settings_of(self.values, self.visit.person)

    @property
    def tries(self) -> list[Settings]:
        """The tries that were kept."""
        return list(_tries(str(self.values["tries"]), self.visit.person))

    @tries.setter
    def tries(self, tries: list[Settings]) -> None:
        self.values = {**self.values, "tries": written_tries(tries)}

    @property
    def is_open(self) -> bool:
        """Whether it may be told who kept their promise: the gate of the bet on the line."""
        asked = "yes" in (self.values[SHOWN.param], self.moved.get("seen"))
        return asked or all(bet in self.visit.bets for bet in self.chapter.answers)

    @property
    def full(self) -> bool:
        """Whether there is no room for another try."""
        return len(self.tries) >= MOST_TRIES

    def chart(self) -> dict[str, Any]:
        """The settings as the chart's parameters."""
        loaded = str(self.values[LOADED.param])
        start = start_values(self.now, followable()[self.visit.person], loaded)
        del start["seen"]  # that stays the browser's own, also where one goes back to a try
        return start | {SHOWN.param: self.values[SHOWN.param]}

    def told(self, reported: Mapping[str, Any]) -> dict[str, Value]:
        """The settings that the browser's parameters stand for, beside the tries."""
        return {**self.values, **settings_from_values(reported, self.now, followable()).values}

    def keep(self, reported: Mapping[str, Any]) -> bool:
        """Add what the browser shows to the tries, unless there is no room; says if it is there."""
        self.report(reported)
        if written_try(self.now) not in map(written_try, self.tries) and not self.full:
            self.tries = [*self.tries, self.now]
        return written_try(self.now) in map(written_try, self.tries)

    def go_back(self, settings: Settings) -> None:
        """Start anew at a try."""
        self.values = {**self.values, **settings.values}
        self.begin()


@lru_cache(maxsize=512)
def _tries(text: str, person: str) -> tuple[Settings, ...]:
    return tuple(read_tries(text, default_settings(person))[0])
