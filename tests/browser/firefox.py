"""Debian's Firefox, driven by WebDriver BiDi over its own WebSocket: no driver has to be fetched.

Playwright 1.65 can start it (`channel="moz-firefox"`), but opens no page: it sends
`emulation.setMediaFeaturesOverride`, which this Firefox does not know.
"""

import base64
import itertools
import json
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

NAMES = ("firefox-esr", "firefox")
READY = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
START_WITHIN_S = 60
QUIET = """
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.normandy.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("ui.prefersReducedMotion", 1);
user_pref("gfx.downloadable_fonts.enabled", false);
"""


class FirefoxError(Exception):
    """Firefox is not there, or said no."""


class FirefoxPage:
    """A tab of Firefox."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.send("session.new", capabilities={})
        self._tab = self.send("browsingContext.create", type="tab")["context"]

    def send(self, method: str, **params: Any) -> Any:
        """Send a command and return its result."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            told = json.loads(self._socket.recv(timeout=120))
            if told.get("id") == number:
                break
        if told["type"] == "error":
            raise FirefoxError(f"{method}: {told['message']}")
        return told["result"]

    def resize(self, width: int, height: int) -> None:
        """Make the window's inside this large."""
        size = {"width": width, "height": height}
        self.send("browsingContext.setViewport", context=self._tab, viewport=size)

    def open(self, url: str) -> None:
        """Go to an address, and return when the document is there."""
        self.send("browsingContext.navigate", context=self._tab, url=url, wait="interactive")

    def ask(self, expression: str) -> Any:
        """Give the value of a JavaScript expression, or of its promise."""
        wrapped = f"(async () => JSON.stringify(await ({expression})))()"
        told = self.send(
            "script.evaluate",
            expression=wrapped,
            target={"context": self._tab},
            awaitPromise=True,
        )
        if told["type"] != "success":
            raise FirefoxError(told["exceptionDetails"]["text"])
        value = told["result"].get("value")
        return None if value is None else json.loads(value)

    def wait(self, expression: str, within_s: float = 60) -> Any:
        """Return the expression's value as soon as it is true."""
        deadline = time.monotonic() + within_s
        while not (value := self.ask(expression)):
            if time.monotonic() > deadline:
                raise FirefoxError(f"Never true: {expression}")
            time.sleep(0.1)
        return value

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press the mouse at one point of the window, and let it go at another."""
        (x, y), (to_x, to_y) = start, end
        steps: list[dict[str, Any]] = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerMove", "x": round(to_x), "y": round(to_y), "duration": 200},
            {"type": "pointerUp", "button": 0},
        ]
        mouse = {"type": "pointer", "id": "mouse", "actions": steps}
        self.send("input.performActions", context=self._tab, actions=[mouse])

    def printed(self) -> bytes:
        """Give the page as a PDF, as on paper."""
        told = self.send("browsingContext.print", context=self._tab, background=True)
        return base64.b64decode(told["data"])

    def screenshot(self) -> bytes:
        """Give what is seen, as PNG."""
        told = self.send("browsingContext.captureScreenshot", context=self._tab)
        return base64.b64decode(told["data"])


def find_firefox() -> str:
    """Name the Firefox on the PATH."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    raise FirefoxError("No Firefox was found. Install one (Debian: apt install firefox-esr)")


@contextmanager
def running_firefox() -> Iterator[FirefoxPage]:
    """Start a headless Firefox with a profile of its own."""
    path = find_firefox()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        Path(profile, "user.js").write_text(QUIET, encoding="utf-8")
        log = Path(profile, "log.txt")
        with log.open("w", encoding="utf-8") as heard:
            command = [path, "--headless", "--remote-debugging-port=0", "--profile", profile]
            process = subprocess.Popen(command, stdout=heard, stderr=subprocess.STDOUT)
        try:
            address = _address(process, log)
            with connect(f"{address}/session", max_size=None, proxy=None) as socket:
                yield FirefoxPage(socket)
        finally:
            process.terminate()
            process.wait(30)


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    deadline = time.monotonic() + START_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        if found := READY.search(log.read_text(encoding="utf-8")):
            return found[1]
        time.sleep(0.1)
    raise FirefoxError(
        f"Firefox did not start. It said:\n{log.read_text(encoding='utf-8')[-2000:]}"
    )
