"""Mistakes: what if the record is wrong."""

from unseen_weights.chapters.mistakes.chapter import MISTAKES
from unseen_weights.ui.walk import show_walk_page

show_walk_page(MISTAKES)
