"""The chapters, in the order in which one walks through them."""

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.lab import LAB

CHAPTERS: tuple[Chapter, ...] = (LAB,)
