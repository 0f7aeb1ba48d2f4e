"""Open scores: what if the points are public."""

from unseen_weights.chapters.open.chapter import OPEN_SCORES
from unseen_weights.ui.walk import show_walk_page

show_walk_page(OPEN_SCORES)
