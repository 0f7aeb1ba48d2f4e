"""The chapters in the order of the menu, by section, and all that one can bet on."""

from collections.abc import Mapping

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.black_box.chapter import BLACK_BOX
from unseen_weights.chapters.claims.chapter import CLAIMS
from unseen_weights.chapters.company.chapter import COMPANY
from unseen_weights.chapters.end.chapter import the_end
from unseen_weights.chapters.everywhere.chapter import EVERYWHERE
from unseen_weights.chapters.fair.chapter import FAIR
from unseen_weights.chapters.firms.chapter import FIRMS
from unseen_weights.chapters.formula.chapter import FORMULA
from unseen_weights.chapters.lab.chapter import LAB
from unseen_weights.chapters.line.chapter import LINE
from unseen_weights.chapters.many.chapter import MANY
from unseen_weights.chapters.mistakes.chapter import MISTAKES
from unseen_weights.chapters.open.chapter import OPEN_SCORES
from unseen_weights.chapters.reasons.chapter import REASONS
from unseen_weights.chapters.record.chapter import RECORD
from unseen_weights.chapters.spiral.chapter import SPIRAL
from unseen_weights.chapters.start.chapter import START
from unseen_weights.chapters.systems.chapter import SYSTEMS
from unseen_weights.knobs import Bet
from unseen_weights.words import Words

_BEFORE_THE_END: tuple[Chapter, ...] = (
    START,
    RECORD,
    FORMULA,
    LINE,
    LAB,
    MISTAKES,
    EVERYWHERE,
    COMPANY,
)
_BESIDE: tuple[Chapter, ...] = (
    BLACK_BOX,
    REASONS,
    SPIRAL,
    FAIR,
    FIRMS,
    OPEN_SCORES,
    SYSTEMS,
    CLAIMS,
    MANY,
)
END = the_end((*_BEFORE_THE_END, *_BESIDE), walk=_BEFORE_THE_END)
CHAPTERS: tuple[Chapter, ...] = (*_BEFORE_THE_END, END, *_BESIDE)
SECTIONS: Mapping[str, tuple[Chapter, ...]] = {
    section: tuple(chapter for chapter in CHAPTERS if chapter.section == section)
    for section in dict.fromkeys(chapter.section for chapter in CHAPTERS)
}
"""The menu's sections by message id, each with its pages."""
WALK: tuple[Chapter, ...] = SECTIONS[CHAPTERS[0].section]
"""What Next and Back lead along; pages of other sections lead back to it."""
BETS: Mapping[str, Bet] = {bet.name: bet for chapter in CHAPTERS for bet in chapter.bets}
"""Every bet by its name, in the order in which the chapters ask them."""


def where(chapter: Chapter, w: Words) -> str:
    """The app, the section, which of its pages this is, and how many minutes are left.

    On a page outside the walk, the minutes are those of the page alone.
    """
    pages = SECTIONS[chapter.section]
    number = pages.index(chapter)
    left = pages[number:] if pages is WALK else (chapter,)
    return w.text(
        "page-where",
        section=w.text(chapter.section),
        number=number + 1,
        of=len(pages),
        minutes=sum(one.minutes for one in left),
        left="walk" if pages is WALK else "page",
    )
