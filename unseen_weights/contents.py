"""The chapters, in the order in which one walks through them."""

from unseen_weights.chapters.black_box import BLACK_BOX
from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.company import COMPANY
from unseen_weights.chapters.everywhere import EVERYWHERE
from unseen_weights.chapters.fair import FAIR
from unseen_weights.chapters.formula import FORMULA
from unseen_weights.chapters.lab import LAB
from unseen_weights.chapters.line import LINE
from unseen_weights.chapters.mistakes import MISTAKES
from unseen_weights.chapters.reasons import REASONS
from unseen_weights.chapters.record import RECORD
from unseen_weights.chapters.spiral import SPIRAL
from unseen_weights.chapters.start import START

CHAPTERS: tuple[Chapter, ...] = (
    START,
    RECORD,
    FORMULA,
    LINE,
    LAB,
    BLACK_BOX,
    REASONS,
    MISTAKES,
    EVERYWHERE,
    COMPANY,
    SPIRAL,
    FAIR,
)
