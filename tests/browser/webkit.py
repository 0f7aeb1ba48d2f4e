"""Debian's WebKit, driven by its own WebDriver over plain HTTP, on a screen that nobody sees.

`WebKitWebDriver` starts MiniBrowser, WebKit's own small window; its bar keeps it 447 pixels wide or
more, and there is no window manager, so nothing in it looks focused. What a page says on the
console, this WebDriver does not tell.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from tests.browser.server import free_port

DRIVER, SCREEN = "WebKitWebDriver", "Xvfb"
WAIT_S = 60
ASYNC = "const done = arguments[0]; (async () => JSON.stringify((await ({})) ?? null))()"
ANSWERED = ".then((told) => done({ told }), (error) => done({ error: String(error) }));"


class WebKitError(Exception):
    """WebKit is not there, or said no."""


class WebKitPage:
    """The one page of WebKit's window."""

    def __init__(self, address: str) -> None:
        self._session = f"{address}/session"
        wanted = {"browserName": "MiniBrowser"}
        begun = self._ask_driver("POST", "", {"capabilities": {"alwaysMatch": wanted}})
        self._session += f"/{begun['sessionId']}"

    def _ask_driver(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._session + path, data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=WAIT_S) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise WebKitError(f"{method} {path}: {error.read().decode()[:500]}") from error

    def resize(self, width: int, height: int) -> None:
        """Make the window's inside this large."""
        for _ in range(2):
            bars = self.ask("[outerWidth - innerWidth, outerHeight - innerHeight]")
            size = {"x": 0, "y": 0, "width": width + bars[0], "height": height + bars[1]}
            self._ask_driver("POST", "/window/rect", size)

    def open(self, url: str) -> None:
        """Go to an address, and return when the document is there."""
        self._ask_driver("POST", "/url", {"url": url})

    def reload(self) -> None:
        """Load the page anew."""
        self._ask_driver("POST", "/refresh", {})

    def ask(self, expression: str) -> Any:
        """Give the value of a JavaScript expression, or of its promise."""
        script = ASYNC.replace("{}", expression) + ANSWERED
        told = self._ask_driver("POST", "/execute/async", {"script": script, "args": []})
        if "error" in told:
            raise WebKitError(told["error"])
        return json.loads(told["told"])

    def wait(self, expression: str, within_s: float = WAIT_S) -> Any:
        """Return the expression's value as soon as it is true."""
        deadline = time.monotonic() + within_s
        while not (value := self.ask(expression)):
            if time.monotonic() > deadline:
                raise WebKitError(f"Never true: {expression}")
            time.sleep(0.1)
        return value

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press the mouse at one point of the window, and let it go at another."""
        (x, y), (to_x, to_y) = start, end
        steps: list[dict[str, Any]] = [
            {"type": "pointerMove", "x": round(x), "y": round(y), "duration": 0},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerMove", "x": round(to_x), "y": round(to_y), "duration": 200},
            {"type": "pointerUp", "button": 0},
        ]
        mouse = {"type": "pointer", "id": "mouse", "actions": steps}
        self._ask_driver("POST", "/actions", {"actions": [mouse]})

    def close(self) -> None:
        """Close the window, and the browser with it."""
        self._ask_driver("DELETE", "")


def missing() -> str:
    """Say in a sentence what is not there, if anything."""
    lost = [name for name in (DRIVER, SCREEN) if not shutil.which(name)]
    if not lost:
        return ""
    return f"No {' and no '.join(lost)} was found. Debian: apt install webkit2gtk-driver xvfb"


@contextmanager
def running_webkit() -> Iterator[WebKitPage]:
    """Start a WebKit with a screen and a home of its own."""
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        display = stack.enter_context(_screen())
        port = free_port()
        own = {"DISPLAY": display, "HOME": home, "XDG_RUNTIME_DIR": home, "NO_AT_BRIDGE": "1"}
        stack.enter_context(_process([DRIVER, f"--port={port}"], env={**os.environ, **own}))
        address = f"http://127.0.0.1:{port}"
        _wait_for(address)
        page = WebKitPage(address)
        try:
            yield page
        finally:
            with suppress(WebKitError, OSError):
                page.close()


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    command = [SCREEN, "-displayfd", str(writing), "-screen", "0", "1600x1200x24"]
    with _process([*command, "-nolisten", "tcp"], pass_fds=[writing]):
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise WebKitError(f"{SCREEN} did not start.")
        yield f":{number}"


@contextmanager
def _process(command: list[str], **options: Any) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, **options)
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        with suppress(OSError), urllib.request.urlopen(f"{address}/status", timeout=2):
            return
        time.sleep(0.1)
    raise WebKitError(f"{DRIVER} did not start.")
