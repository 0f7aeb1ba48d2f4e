"""The state of Fair to whom: it begins with two groups of which one holds the person followed."""

from collections.abc import Mapping, Sequence
from typing import Any

from unseen_weights.chapters.fair.chapter import groups_with
from unseen_weights.problems import Problem
from unseen_weights.ui.state import PageState
from unseen_weights.walk import followable


class FairState(PageState):
    """The page's state."""

    def open(self, query: Mapping[str, str], *, entered: bool) -> None:
        """Begin anew where the address says something new, or where the visitor has just come."""
        self._choose_groups(query)
        super().open(query, entered=entered)

    def replay(self, before: Mapping[str, Any], problems: Sequence[Problem]) -> None:
        """Say it again over a visit that was kept, with the person followed in it."""
        self._choose_groups(self.asked)
        super().replay(before, problems)

    def _choose_groups(self, query: Mapping[str, str]) -> None:
        if self.chapter.slug not in self.visit.pages:
            self.values = {**self.values, "groups": groups_with(self._person(query))}

    def read_own(self, query: Mapping[str, str]) -> list[Problem]:
        """Take over what an address says; where it names no groups, one holds the person."""
        return super().read_own({"groups": groups_with(self._person(query)), **query})

    def _person(self, query: Mapping[str, str]) -> str:
        said = query.get("person", "")
        return said if said in followable() else self.visit.person
