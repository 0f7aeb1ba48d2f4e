"""What is built once, however many ask for it at the same moment."""

from collections.abc import Callable
from functools import wraps
from threading import RLock
from typing import ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Built = TypeVar("Built")


def once(build: Callable[Arguments, Built]) -> Callable[Arguments, Built]:
    """Keep what `build` gives for each set of arguments, and let one caller at a time build.

    `functools.cache` alone lets a class that opens a page in the same second build its chart
    thirty times over. Whoever comes while it is being built waits for it.
    """
    lock = RLock()
    kept: dict[object, Built] = {}

    @wraps(build)
    def built_once(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Built:
        asked = (args, tuple(sorted(kwargs.items())))
        with lock:
            if asked not in kept:
                kept[asked] = build(*args, **kwargs)
            return kept[asked]

    return built_once
