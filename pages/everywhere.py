"""Everywhere: what if every door asks for the same number."""

from unseen_weights.chapters.everywhere.chapter import EVERYWHERE
from unseen_weights.ui.walk import show_walk_page

show_walk_page(EVERYWHERE)
