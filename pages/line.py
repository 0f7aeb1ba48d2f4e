"""The line: who is just below."""

from unseen_weights.chapters.line.chapter import LINE
from unseen_weights.ui.walk import show_walk_page

show_walk_page(LINE)
