"""One learner alone, and thirty at once."""

import asyncio
import itertools
import random
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import WebSocketException

from bench.figures import Times
from bench.learner import RerunFailedError, connected, learner, rerun
from bench.recording import Recording
from bench.subject import Subject

LEARNERS = 30
PAUSE_EVERY_S = 3.0
LESSON_S = 45.0
ALONE = 50
OPENINGS = 20
REST_S = 0.25
PROBLEMS = (RerunFailedError, WebSocketException, TimeoutError, OSError)

Work = TypeVar("Work")
Result = TypeVar("Result")


def measure_alone(subject: Subject, recording: Recording, times: int = ALONE) -> Times:
    """Rerun after rerun, each sent a moment after the one before is done."""

    async def one() -> list[float]:
        async with learner(subject, recording) as socket:
            messages = itertools.islice(itertools.cycle(recording.pauses), times)
            return [await rested_rerun(socket, message) for message in messages]

    return Times(beside(one(), lambda: None)[0])


def measure_opening(subject: Subject, opening: bytes, times: int = OPENINGS) -> Times:
    """Open the page in one new session after the other."""

    async def visitors() -> list[float]:
        return [await visit(subject, opening) for _ in range(times)]

    return Times(beside(visitors(), lambda: None)[0])


async def visit(subject: Subject, opening: bytes) -> float:
    async with connected(subject) as socket:
        return await rested_rerun(socket, opening)


def opening_of(page: str, opening: bytes, query: str = "") -> bytes:
    """The same first message, sent from another page's address."""
    message = BackMsg.FromString(opening)
    message.rerun_script.page_name = page
    message.rerun_script.page_script_hash = ""
    message.rerun_script.query_string = query
    written: bytes = message.SerializeToString()
    return written


async def rested_rerun(socket: ClientConnection, message: bytes) -> float:
    """Rerun on a quiet connection: back to back, TCP's delayed ACK would add its 40 ms."""
    await asyncio.sleep(REST_S)
    return await rerun(socket, message)


def measure_class(
    subject: Subject, recording: Recording, meanwhile: Callable[[], Result]
) -> tuple[Times, Result]:
    """Let a class drag, and call `meanwhile` while it does."""
    return beside(lesson(subject, recording), meanwhile)


def beside(
    work: Coroutine[None, None, Work], meanwhile: Callable[[], Result]
) -> tuple[Work, Result]:
    """Do `work` on a thread of its own: Playwright's event loop has this one."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(asyncio.run, work)
        result = meanwhile()
        return future.result(), result


async def lesson(subject: Subject, recording: Recording) -> Times:
    """Thirty learners, each starting at a moment of its own within the first three seconds."""
    dice = random.Random(1)
    starts = [dice.uniform(0, PAUSE_EVERY_S) for _ in range(LEARNERS)]
    results = await asyncio.gather(*(attend(subject, recording, start) for start in starts))
    times = [ms for taken, _ in results for ms in taken]
    return Times(times, errors=sum(errors for _, errors in results))


async def attend(subject: Subject, recording: Recording, start: float) -> tuple[list[float], int]:
    """Open the page and pause a drag every three seconds; return times and a count of errors."""
    times: list[float] = []
    await asyncio.sleep(start)
    try:
        async with learner(subject, recording) as socket:
            end = time.monotonic() + LESSON_S
            for message in itertools.cycle(recording.pauses):
                due = time.monotonic() + PAUSE_EVERY_S
                if due > end:
                    break
                times.append(await rerun(socket, message))
                await asyncio.sleep(max(0.0, due - time.monotonic()))
    except PROBLEMS:
        return times, 1
    return times, 0
