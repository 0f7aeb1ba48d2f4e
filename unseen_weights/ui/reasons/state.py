"""What the Reasons page remembers: the rule, and whose reasons."""

from collections.abc import Mapping
from typing import Any

from unseen_weights.chapters.reasons.chapter import reasons_values
from unseen_weights.knobs import Value
from unseen_weights.settings import Settings, settings_from_values, settings_of
from unseen_weights.town import load_residents
from unseen_weights.ui.state import PageState
from unseen_weights.walk import followable


class ReasonsState(PageState):
    """The page of one visitor."""

    @property
    def now(self) -> Settings:
        """The settings, as the browser last reported them."""
        return settings_of(self.values, self.visit.person)

    @property
    def resident(self) -> str:
        """The id of the resident whose reasons are shown."""
        return str(self.values["who"]) or followable()[self.visit.person]

    def chart(self) -> dict[str, Any]:
        """The settings and the resident as the chart's parameters."""
        return reasons_values(self.now, str(self.values["who"]))

    def told(self, reported: Mapping[str, Any]) -> dict[str, Value]:
        """The settings and the resident that the browser's parameters stand for."""
        who = str(reported.get("who"))
        known = who if who in load_residents().index else ""
        return {**settings_from_values(reported, self.now, followable()).values, "who": known}
