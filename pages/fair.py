"""Fair to whom: can one rule be fair in every sense."""

from unseen_weights.chapters.fair import FAIR
from unseen_weights.ui.walk import show_walk_page

show_walk_page(FAIR)
