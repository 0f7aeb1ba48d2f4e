"""The two pages that are measured."""

from dataclasses import dataclass
from pathlib import Path

from tests.browser.server import ROOT

LAB_SCRIPT = ROOT / "app.py"
PLAIN_SCRIPT = Path(__file__).parent / "plain_page.py"


@dataclass(frozen=True)
class Subject:
    """A page under measurement: where it is and what a learner drags on it."""

    name: str
    url: str
    slider: str


def the_lab(server: str) -> Subject:
    return Subject("lab", f"{server}/lab", "input[type=range]")


def the_plain_page(server: str) -> Subject:
    return Subject("plain", f"{server}/", "[role=slider], input[type=range]")
