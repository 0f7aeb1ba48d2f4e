"""Start: you are refused. Why."""

from unseen_weights.chapters.start.chapter import START
from unseen_weights.ui.walk import show_walk_page

show_walk_page(START)
