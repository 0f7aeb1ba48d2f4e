"""The company you keep: should friends count."""

from unseen_weights.chapters.company.chapter import COMPANY
from unseen_weights.ui.walk import show_walk_page

show_walk_page(COMPANY)
