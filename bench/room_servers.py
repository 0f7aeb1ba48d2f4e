"""Replicas of the app that can be killed in the middle, and what they stand on."""

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.browser.server import ROOT, free_port, start, stop, wait_until_healthy
from tests.nginx import running_nginx
from tests.postgres import running_postgres


class Replica:
    """One process of the app on a port of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 open as long as it
        self.begin()

    def begin(self) -> None:
        self._process = start(ROOT / "app.py", ROOT, self.port, self._log)
        wait_until_healthy(self._process, self.port, self._log)

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def end(self) -> None:
        stop(self._process)


@contextmanager
def place(kind: str) -> Iterator[tuple[list[Replica], list[int]]]:
    """Replicas over one database, and the ports that learners go to.

    kind: `sqlite`, one process; `postgres`, two of them behind nginx.
    """
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="unseen-room-"))
        url = f"sqlite:///{folder}/rooms.sqlite"
        if kind == "postgres":
            url = stack.enter_context(running_postgres())
        os.environ["UNSEEN_DATABASE_URL"] = url
        replicas: list[Replica] = []
        for _ in range(2 if kind == "postgres" else 1):
            replicas.append(Replica())
            stack.callback(replicas[-1].end)
        ports = [replica.port for replica in replicas]
        if kind == "postgres":
            ports = [stack.enter_context(running_nginx(ports, Path(folder)))]
        yield replicas, ports
