"""The spiral: what happens next month."""

from unseen_weights.chapters.spiral.chapter import SPIRAL
from unseen_weights.ui.walk import show_walk_page

show_walk_page(SPIRAL)
