"""How often is too often, for each process: guesses few, a class behind one address many.

One address may try 20 wrong codes a minute and 200 an hour, or 4,800 a day. There are 18**8 codes.
So to come upon one of 100 rooms that are open, one address has 4 chances in 100,000 a day, and a
thousand addresses together have 4 in 100; for a given room it is 100 times less.
"""

from collections.abc import Mapping

from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter

from unseen_weights.room.refusal import too_often

LIMITS: Mapping[str, str] = {
    "wrong": "20/minute; 200/hour",  # codes and secrets that are not there, by address
    "open": "30/10 minutes; 100/hour",  # rooms, by address
    "join": "6000/10 minutes",  # by address: a whole school may share one
    "host": "240/minute",  # what a host does, by room
    "answer": "30/minute",  # by sender
    "answers": "12000/minute",  # by address
}


class Limits:
    """Counts in this process's memory alone.

    A count is over after twice its limit's time, and gone at the next `forget`: two hours at most.
    """

    def __init__(self, limits: Mapping[str, str] = LIMITS) -> None:
        self._storage = MemoryStorage()
        self._limiter = SlidingWindowCounterRateLimiter(self._storage)
        self._items: dict[str, list[RateLimitItem]] = {
            kind: parse_many(told) for kind, told in limits.items()
        }

    def check(self, kind: str, who: str) -> None:
        """Raise RefusedError where `who` has none left of this kind; count nothing."""
        if not all(self._limiter.test(item, kind, who) for item in self._items[kind]):
            raise too_often()

    def count(self, kind: str, who: str) -> None:
        """Count one of this kind. Raises RefusedError where it is one too many."""
        self.check(kind, who)
        for item in self._items[kind]:
            self._limiter.hit(item, kind, who)

    def forget(self) -> None:
        """Have the storage let go of counts that are over; else it does so at the next count."""
        self._storage.incr("forget", 1)
