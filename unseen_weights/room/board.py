"""What all look at: each room read once a second, however many ask."""

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool

from unseen_weights.room.views import Room

EVERY_S = 1.0
FORGOTTEN_S = 60.0
GONE_S = 900.0

Read = Callable[[Iterable[str]], Mapping[str, Room]]
Made = asyncio.Future[tuple[bytes, str]]


@dataclass
class _Kept:
    room: Room
    read: float
    asked: float
    made: dict[bool, Made] = field(default_factory=dict)


class Board:
    """Rooms as they were read at most EVERY_S ago.

    One read fetches all rooms that were asked for within FORGOTTEN_S. A code that this process has
    not seen is read at once, so one must limit wrong ones before they come here.
    read: what reads them, in a thread of its own.
    """

    def __init__(self, read: Read, clock: Callable[[], float] = time.monotonic) -> None:
        self._read = read
        self._clock = clock
        self._kept: dict[str, _Kept] = {}
        self._gone: dict[str, float] = {}
        self._one_at_a_time = asyncio.Lock()

    async def look(self, code: str) -> Room | None:
        """The room, or None where there is none. Raises RefusedError where nothing can be read."""
        if room := self._fresh(code):
            return room
        async with self._one_at_a_time:
            if room := self._fresh(code):  # somebody else has read it meanwhile
                return room
            if code in self._kept:
                await self._refresh()
            elif found := await run_in_threadpool(self._read, [code]):
                self._keep(code, found[code])
        kept = self._kept.get(code)
        return kept.room if kept else None

    def has(self, code: str) -> bool:
        """Whether a look at this code is a look at what is there already."""
        return code in self._kept

    def made(self, code: str) -> dict[bool, Made]:
        """What was made of the room as it stands, and goes with it."""
        return self._kept[code].made if code in self._kept else {}

    def forget(self, code: str) -> None:
        """Have the room read anew: its host has just changed it."""
        if code in self._kept:
            self._kept[code].read = float("-inf")

    def drop(self, code: str) -> None:
        """Keep nothing of a room that is deleted."""
        self._kept.pop(code, None)
        self._gone[code] = self._clock()

    def was_here(self, code: str) -> bool:
        """Whether a room of this code was seen here of late: asking for it is no guess."""
        return self._gone.get(code, float("-inf")) > self._clock() - GONE_S

    def _fresh(self, code: str) -> Room | None:
        kept = self._kept.get(code)
        if kept is None:
            return None
        kept.asked = self._clock()
        return kept.room if kept.asked - kept.read < EVERY_S else None

    async def _refresh(self) -> None:
        now = self._clock()
        for code in [c for c, kept in self._kept.items() if kept.asked < now - FORGOTTEN_S]:
            del self._kept[code]
        found = await run_in_threadpool(self._read, list(self._kept))
        for code in [code for code in self._kept if code not in found]:
            self.drop(code)
        for code, room in found.items():
            self._keep(code, room)
        self._gone = {code: at for code, at in self._gone.items() if at > now - GONE_S}

    def _keep(self, code: str, room: Room) -> None:
        now = self._clock()
        before = self._kept.get(code)
        if before and before.room == room:
            before.read = now
        else:
            self._kept[code] = _Kept(room, now, before.asked if before else now)
