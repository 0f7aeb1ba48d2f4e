"""Claims: what two articles said, and what is known."""

from unseen_weights.chapters.claims.chapter import CLAIMS
from unseen_weights.ui.walk import show_walk_page

show_walk_page(CLAIMS)
