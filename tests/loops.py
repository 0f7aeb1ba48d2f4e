"""Run what is asynchronous from a test.

On a thread of its own: a worker that has opened a browser keeps Playwright's loop running in its
main thread, and `asyncio.run` refuses to start a second one there.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from anyio.from_thread import start_blocking_portal

T = TypeVar("T")


def run(function: Callable[..., Awaitable[T]], *args: object) -> T:
    """Call an asynchronous function in a new loop and return what it returns."""
    with start_blocking_portal() as portal:
        return portal.call(function, *args)
