"""Once: a class that asks for the same thing at the same moment has it built one time."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep

import pytest

from unseen_weights.once import once

CLASS = 30


def test_a_class_that_asks_at_the_same_moment_has_it_built_once_and_gets_the_same() -> None:
    built: list[str] = []
    together = Barrier(CLASS)

    @once
    def slow(name: str) -> list[str]:
        built.append(name)
        sleep(0.05)
        return [name]

    def ask(_: int) -> list[str]:
        together.wait()
        return slow("chart")

    with ThreadPoolExecutor(CLASS) as pool:
        given = list(pool.map(ask, range(CLASS)))
    assert built == ["chart"]
    assert all(one is given[0] for one in given)
    assert slow("other") == ["other"]


def test_what_cannot_be_built_is_tried_again() -> None:
    tries = iter([ValueError("not yet"), None])

    @once
    def shaky() -> str:
        if error := next(tries):
            raise error
        return "built"

    with pytest.raises(ValueError, match="not yet"):
        shaky()
    assert shaky() == "built"


def test_a_build_may_ask_for_itself_with_something_smaller() -> None:
    @once
    def down(number: int) -> int:
        return number if number == 0 else down(number - 1)

    assert down(5) == 0
