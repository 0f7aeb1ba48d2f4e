"""Any Chromium the machine has, started so that it says nothing to the outside."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class NoBrowserError(Exception):
    """No Chromium was found; the message says what would help."""

    def __init__(self) -> None:
        super().__init__(
            "No Chromium was found. Install one (Debian: apt install chromium) "
            "or name one: UNSEEN_CHROMIUM=/path/to/chromium"
        )


def find_chromium(playwright: Playwright) -> str:
    """Return the path of a Chromium: the one named, one on the PATH, or Playwright's own."""
    named = os.environ.get("UNSEEN_CHROMIUM")
    on_path = (shutil.which(name) for name in NAMES)
    for path in [named, *on_path, playwright.chromium.executable_path]:
        if path and Path(path).exists():
            return path
    raise NoBrowserError


def launch_chromium(playwright: Playwright) -> Browser:
    """Start a headless Chromium."""
    path = find_chromium(playwright)
    return playwright.chromium.launch(executable_path=path, args=FLAGS)
