"""Fair to whom: can one rule be fair in every sense."""

from unseen_weights.chapters.fair.chapter import FAIR
from unseen_weights.ui.fair.state import FairState
from unseen_weights.ui.walk import show_walk_page

show_walk_page(FAIR, FairState)
