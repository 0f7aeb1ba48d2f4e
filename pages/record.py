"""The record: what did they write down."""

from unseen_weights.chapters.record.chapter import RECORD
from unseen_weights.ui.walk import show_walk_page

show_walk_page(RECORD)
