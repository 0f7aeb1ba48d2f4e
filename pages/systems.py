"""Real systems: where is this already so."""

from unseen_weights.chapters.systems.chapter import SYSTEMS
from unseen_weights.ui.walk import show_walk_page

show_walk_page(SYSTEMS)
