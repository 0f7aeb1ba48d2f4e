"""The formula: how do six records become one number."""

from unseen_weights.chapters.formula.chapter import FORMULA
from unseen_weights.ui.walk import show_walk_page

show_walk_page(FORMULA)
