"""For others in the room: addresses and codes for a projector."""

from unseen_weights.ui.desk import begin_desk
from unseen_weights.ui.desks import REACH
from unseen_weights.ui.reach.panel import show_reach

show_reach(REACH, begin_desk(REACH))
