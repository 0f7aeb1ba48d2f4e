"""Teach: lesson plans, what to print, and what a school wants to know."""

from unseen_weights.ui.desk import open_desk
from unseen_weights.ui.desks import TEACH
from unseen_weights.ui.teach.lesson import show_lesson
from unseen_weights.ui.teach.printing import show_printing
from unseen_weights.ui.teach.tables import show_tables

w = open_desk(TEACH)
show_lesson(w)
show_printing(w)
show_tables(w)
