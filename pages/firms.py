"""Firms: is the same rule for all the same for all."""

from unseen_weights.chapters.firms.chapter import FIRMS
from unseen_weights.ui.walk import show_walk_page

show_walk_page(FIRMS)
