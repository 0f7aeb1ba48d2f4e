"""What all workers of a run share: the first that asks makes it, the others wait for it."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.server import end

VARIABLE = "UNSEEN_WEIGHTS_TEST_RUN"  # inherited by the workers, which are children of the run
SERVER = "server"


def open_run() -> None:
    """Make the folder of this run."""
    os.environ[VARIABLE] = tempfile.mkdtemp(prefix="unseen-weights-")


def close_run() -> None:
    """Stop the server that a worker has started, if any, and remove the folder."""
    folder = run_folder()
    if (folder / SERVER).exists():
        end(int((folder / SERVER).read_text().split()[0]))
    shutil.rmtree(folder, ignore_errors=True)


def run_folder() -> Path:
    """Return the folder of this run."""
    return Path(os.environ[VARIABLE])


def made_once(name: str, make: Callable[[], str]) -> str:
    """Return what `make` gave to the first worker that asked."""
    file = run_folder() / name
    with alone(file.with_suffix(".lock")):
        if not file.exists():
            file.write_text(make(), encoding="utf-8")
        return file.read_text(encoding="utf-8")


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Hold a lock that one process at a time can hold."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
