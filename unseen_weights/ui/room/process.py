"""What one process needs for its rooms; made when the first room is asked for, not before.

Or when it has run for a minute, and rooms of another day may lie where it keeps them.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from unseen_weights.once import once
from unseen_weights.room.board import Board
from unseen_weights.room.limiting import Limits
from unseen_weights.room.refusal import RefusedError
from unseen_weights.room.where import database_url, may_hold_rooms
from unseen_weights.room.writer import Writer

if TYPE_CHECKING:
    from unseen_weights.room.store import Store

TIDIED_EVERY_S = 60.0


@dataclass
class Process:
    """The store of rooms, what all look at, the one who writes, and the limits."""

    store: "Store"
    board: Board
    writer: Writer
    limits: Limits


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
    return _READY[url]


async def keep_tidy() -> None:
    """Delete rooms whose day is over and forget old counts, for as long as the server runs.

    A room is gone after its day whether or not somebody asks for another one.
    """
    while True:
        await asyncio.sleep(TIDIED_EVERY_S)
        await tidy()


async def tidy() -> None:
    """Delete and forget what is over. A database that is away is asked again the next time."""
    limits().forget()
    if not may_hold_rooms():
        return
    with suppress(RefusedError):
        await run_in_threadpool((await process()).store.purge)
