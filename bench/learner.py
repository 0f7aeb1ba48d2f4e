"""A learner at one server over a real WebSocket, saying what a browser was heard to say."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bench.recording import Recording
from bench.subject import Subject

ANSWER_WITHIN_S = 30
FAILED = ForwardMsg.ScriptFinishedStatus.FINISHED_WITH_COMPILE_ERROR
OVERTAKEN = ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN


class RerunFailedError(Exception):
    """The script ended with an exception on the page."""


@asynccontextmanager
async def connected(subject: Subject) -> AsyncIterator[ClientConnection]:
    """Connect, and say nothing yet."""
    address = f"ws://{urlsplit(subject.url).netloc}/_stcore/stream"
    protocol = [Subprotocol("streamlit")]
    async with connect(address, subprotocols=protocol, max_size=None, proxy=None) as socket:
        yield socket


@asynccontextmanager
async def learner(subject: Subject, recording: Recording) -> AsyncIterator[ClientConnection]:
    """Connect and open the page, as a browser does."""
    async with connected(subject) as socket:
        await rerun(socket, recording.opening)
        yield socket


async def rerun(socket: ClientConnection, message: bytes) -> float:
    """Ask for a rerun; return the milliseconds until the server says that it is done."""
    start = time.perf_counter()
    await socket.send(message)
    async with asyncio.timeout(ANSWER_WITHIN_S):
        while not is_end(ForwardMsg.FromString(as_bytes(await socket.recv()))):
            pass
    return (time.perf_counter() - start) * 1000


def is_end(message: ForwardMsg) -> bool:
    """Say whether the run is over; raise when it went wrong."""
    kind = message.WhichOneof("type")
    if kind == "delta" and message.delta.new_element.WhichOneof("type") == "exception":
        raise RerunFailedError(message.delta.new_element.exception.message)
    if kind == "script_finished" and message.script_finished == FAILED:
        raise RerunFailedError("The script does not compile.")
    return kind == "script_finished" and message.script_finished != OVERTAKEN


def as_bytes(frame: bytes | str) -> bytes:
    return frame.encode() if isinstance(frame, str) else frame
