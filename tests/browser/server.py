"""One Streamlit process on a free port, for as long as a `with` block lasts."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
START_WITHIN_S = 60
STOP_WITHIN_S = 5


@contextmanager
def running_app(script: Path = ROOT / "app.py", cwd: Path = ROOT) -> Iterator[str]:
    """Serve `script` and yield its address, such as `http://127.0.0.1:41234`."""
    port = free_port()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        process = start(script, cwd, port, log)
        try:
            wait_until_healthy(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            stop(process)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def start(script: Path, cwd: Path, port: int, log: IO[str]) -> subprocess.Popen[str]:
    """Start Streamlit, whatever it says going to `log`."""
    options = {
        "server.port": str(port),
        "server.address": "127.0.0.1",
        "server.headless": "true",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    }
    flags = [part for name, value in options.items() for part in (f"--{name}", value)]
    command = [sys.executable, "-m", "streamlit", "run", str(script), *flags]
    return subprocess.Popen(
        command, cwd=cwd, env=environment(), stdout=log, stderr=subprocess.STDOUT, text=True
    )


def environment() -> dict[str, str]:
    """Return this process's environment without what would have Streamlit think it is tested."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}


def wait_until_healthy(process: subprocess.Popen[str], port: int, log: IO[str]) -> None:
    """Return when the server answers; raise with its log when it stops or takes too long."""
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        if is_healthy(port):
            return
        time.sleep(0.1)
    log.seek(0)
    raise RuntimeError(f"Streamlit did not start. It said:\n{log.read()[-2000:]}")


def is_healthy(port: int) -> bool:
    """Say whether the server answers."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as answer:
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
