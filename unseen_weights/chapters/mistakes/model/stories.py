"""One mistake in the file of each person one can follow, and what two decisions make of it.

Here alone, one mark of each of the four is taken to be a near-namesake's. The rest of the chapter
takes every record as true, and draws its mistakes on top.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from unseen_weights.chapters.mistakes.model.appeals import MONTHS
from unseen_weights.rule import Rule

MONTHS_TO_SEE = 1
MONTHS_TO_ANSWER = sum(MONTHS) // 2
ASK = ("open", "leave", "ask")
PROOF = ("open", "give", "keep")


@dataclass(frozen=True)
class Story:
    """A mistake: so many of `record`, in its natural unit, that are `other`'s (a resident's id)."""

    record: str
    amount: int
    other: str


STORIES: Mapping[str, Story] = {
    "amina": Story("fines", 1, "r183"),
    "ilir": Story("fines", 2, "r067"),
    "ruth": Story("posts", 1, "r175"),
    "noa": Story("fines", 2, "r120"),
}


@dataclass(frozen=True)
class Told:
    """A story's numbers: scores before and after, of the person and of the namesake.

    name, other_name: theirs. give, keep: months until the file is right, by the second decision.
    """

    name: str
    other_name: str
    before: float
    after: float
    other_before: float
    other_after: float
    give: int = MONTHS_TO_SEE + MONTHS_TO_ANSWER
    keep: int = MONTHS_TO_SEE + 2 * MONTHS_TO_ANSWER


def told(rule: Rule, residents: pd.DataFrame, people: Mapping[str, str]) -> dict[str, Told]:
    """The stories' numbers by slug; people: slug -> resident id."""
    return {slug: _told(rule, residents, people[slug], STORIES[slug]) for slug in people}


def _told(rule: Rule, residents: pd.DataFrame, resident: str, story: Story) -> Told:
    both = [resident, story.other]
    before = residents.loc[both]
    moved = pd.Series([-story.amount, story.amount], index=both)
    after = before.assign(**{story.record: before[story.record] + moved})
    scores = [rule.score(table) for table in (before, after)]
    mine, others = ([float(score[one]) for score in scores] for one in both)
    name, other = (str(name) for name in before["name"])
    return Told(name, other, mine[0], mine[1], others[0], others[1])
