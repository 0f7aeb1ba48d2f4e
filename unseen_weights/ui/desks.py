"""The pages for whoever brings a class: in the menu beside the chapters, and none themselves.

To add one: a `Desk` in DESKS, its words in `data/words/en/<slug>*.ftl` with `<slug>-title`,
`-question` and `-intro`, and `pages/<room>.py`, which begins with `open_desk` (`ui.desk`).
What it shows stands in `ui/<room>/`, what it knows without Streamlit in
`unseen_weights/<room>/`. Menu, address, heading and the tests of all pages follow.
"""

from dataclasses import dataclass

SECTION = "section-class"
"""The menu's heading for them, a message id."""


@dataclass(frozen=True)
class Desk:
    """One page for the class. slug: its path, and the prefix of its message ids."""

    slug: str

    @property
    def room(self) -> str:
        """Its file in `pages`, and its folder in `ui`."""
        return self.slug.replace("-", "_")


TEACH = Desk("teach")
REACH = Desk("reach")
QUIZ = Desk("quiz")
ROOM = Desk("room")
COMPARE = Desk("compare")
DESKS: tuple[Desk, ...] = (TEACH, REACH, ROOM, QUIZ, COMPARE)
"""In the order of the menu."""
