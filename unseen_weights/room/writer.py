"""One writer a process: what arrives while it commits goes into its next transaction."""

import asyncio
from collections.abc import Callable, Sequence

from starlette.concurrency import run_in_threadpool

from unseen_weights.room.items import Item, Outcome

MOST_AT_ONCE = 400

Write = Callable[[Sequence[Item]], list[Outcome]]


class Writer:
    """Keeps what learners send, in batches.

    write: keeps a batch and returns after it is committed, in a thread of its own.
    """

    def __init__(self, write: Write) -> None:
        self._write = write
        self._waiting: list[tuple[Item, asyncio.Future[None]]] = []
        self._working: asyncio.Task[None] | None = None

    async def keep(self, item: Item) -> None:
        """Return once `item` is committed. Raises RefusedError where it is not kept."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        await done

    async def _work(self) -> None:
        while self._waiting:
            batch, self._waiting = (
                self._waiting[:MOST_AT_ONCE],
                self._waiting[MOST_AT_ONCE:],
            )
            outcomes: Sequence[Exception | None]
            try:
                outcomes = await run_in_threadpool(self._write, [item for item, _ in batch])
            except Exception as error:  # whoever waits is told, and the next batch goes on
                outcomes = [error] * len(batch)
            for (_, done), outcome in zip(batch, outcomes, strict=True):
                _tell(done, outcome)


def _tell(done: "asyncio.Future[None]", outcome: Exception | None) -> None:
    if done.done():  # the phone has gone
        return
    if outcome is None:
        done.set_result(None)
    else:
        done.set_exception(outcome)
