"""The end's state: which pages were opened, how the bets went, and what one would change."""

from collections.abc import Mapping
from typing import Any

from unseen_weights.chapters.end.chapter import picks
from unseen_weights.chapters.end.readouts import CHANGES, FATES, went
from unseen_weights.contents import BETS, WALK
from unseen_weights.knobs import Value
from unseen_weights.ui.state import PageState


class EndState(PageState):
    """The page's state, with what the visit says of the other pages."""

    def chart(self) -> dict[str, Any]:
        """The chart's parameters."""
        opened = self.visit.pages
        seen = {
            f"seen_{c.room}": "yes" if c.slug in opened else "no" for c in WALK if c.slug in FATES
        }
        verdicts = {went(BETS[name]): one.verdict for name, one in self.visit.bets.items()}
        return {**picks(str(self.values["changes"])), **seen, **verdicts}

    def told(self, reported: Mapping[str, Any]) -> dict[str, Value]:
        """What one would change, as the browser reports it."""
        chosen = [name for name in CHANGES if reported.get(f"pick_{name}") == "yes"]
        return {"changes": ".".join(chosen)}
