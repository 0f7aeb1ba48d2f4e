"""What one process needs for its rooms; made when the first room is asked for, not before."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from unseen_weights.once import once
from unseen_weights.room.board import Board
from unseen_weights.room.limiting import Limits
from unseen_weights.room.where import database_url
from unseen_weights.room.writer import Writer

if TYPE_CHECKING:
    from unseen_weights.room.store import Store

PURGED_EVERY_S = 60.0


@dataclass
class Process:
    """The store of rooms, what all look at, the one who writes, and the limits."""

    store: "Store"
    board: Board
    writer: Writer
    limits: Limits
    purged: float = float("-inf")

    async def tidy(self) -> None:
        """Delete rooms whose day is over, now and then."""
        if time.monotonic() - self.purged > PURGED_EVERY_S:
            self.purged = time.monotonic()
            await run_in_threadpool(self.store.purge)


@once
def limits() -> Limits:
    """How often who has asked what of this process."""
    return Limits()


@once
def _process(url: str) -> Process:
    from unseen_weights.room.store import Store  # a database is imported here, and nowhere before

    store = Store(url)
    return Process(store, Board(store.read), Writer(store.write), limits())


_READY: dict[str, Process] = {}


async def process() -> Process:
    """What this process needs. Raises RefusedError where there is no place to keep a room."""
    url = database_url()
    if url not in _READY:
        _READY[url] = await run_in_threadpool(_process, url)
    await _READY[url].tidy()
    return _READY[url]
