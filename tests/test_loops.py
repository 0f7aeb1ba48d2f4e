"""What tests run asynchronously runs beside a browser of the same worker."""

import asyncio

from tests.loops import run


async def two() -> int:
    await asyncio.sleep(0)
    return 2


def test_a_loop_that_runs_already_in_the_thread_is_no_hindrance() -> None:
    async def beside() -> int:
        return run(two)

    assert run(beside) == 2
