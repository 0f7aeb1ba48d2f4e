"""The class room: a host leads, learners join by a code."""

from unseen_weights.ui.room.page import show_room

show_room()
