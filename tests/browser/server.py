"""One Streamlit process on a free port, for as long as a `with` block lasts."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
START_WITHIN_S = 60
STOP_WITHIN_S = 5
LOCAL = "127.0.0.1"
STARTED: dict[int, subprocess.Popen[str]] = {}


@contextmanager
def running_app(
    script: Path = ROOT / "app.py", cwd: Path = ROOT, listens: str = LOCAL
) -> Iterator[str]:
    """Serve `script` and yield its address, such as `http://127.0.0.1:41234`.

    listens: the address that the server takes visits at.
    """
    process, url = start_app(script, cwd, listens)
    try:
        yield url
    finally:
        end(process)


def start_app(
    script: Path = ROOT / "app.py", cwd: Path = ROOT, listens: str = LOCAL
) -> tuple[int, str]:
    """Serve `script` until `end`; return its process's number and its address."""
    port = free_port()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        process = start(script, cwd, port, log, listens=listens)
        try:
            wait_until_healthy(process, port, log)
        except RuntimeError:
            stop(process)
            raise
    STARTED[process.pid] = process
    return process.pid, f"http://127.0.0.1:{port}"


def end(number: int) -> None:
    """End a server that this process, or another one of the same run, has started."""
    if number in STARTED:
        stop(STARTED.pop(number))
    else:
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGTERM)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def start(
    script: Path, cwd: Path, port: int, log: IO[str], base: str = "", listens: str = LOCAL
) -> subprocess.Popen[str]:
    """Start Streamlit, whatever it says going to `log`; base: the path that it is under."""
    options = {
        "server.port": str(port),
        "server.address": listens,
        "server.headless": "true",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    } | ({"server.baseUrlPath": base} if base else {})
    flags = [part for name, value in options.items() for part in (f"--{name}", value)]
    command = [sys.executable, "-m", "streamlit", "run", str(script), *flags]
    return subprocess.Popen(
        command, cwd=cwd, env=environment(), stdout=log, stderr=subprocess.STDOUT, text=True
    )


def environment() -> dict[str, str]:
    """Return this process's environment without what would have Streamlit think it is tested.

    What a class room keeps goes to the run's folder, if there is one, and not among the files.
    """
    found = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    if folder := found.get("UNSEEN_WEIGHTS_TEST_RUN"):
        found.setdefault("UNSEEN_DATABASE_URL", f"sqlite:///{folder}/rooms.sqlite")
    return found


def wait_until_healthy(
    process: subprocess.Popen[str], port: int, log: IO[str], base: str = ""
) -> None:
    """Return when the server answers; raise with its log when it stops or takes too long."""
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        if is_healthy(port, base):
            return
        time.sleep(0.1)
    log.seek(0)
    raise RuntimeError(f"Streamlit did not start. It said:\n{log.read()[-2000:]}")


def is_healthy(port: int, base: str = "") -> bool:
    """Say whether the server answers."""
    under = f"/{base}" if base else ""
    try:
        address = f"http://127.0.0.1:{port}{under}/_stcore/health"
        with urllib.request.urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False


def stop(process: subprocess.Popen[str]) -> None:
    """End the server, by force if it does not go."""
    process.terminate()
    try:
        process.wait(STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
