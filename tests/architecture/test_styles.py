"""Two style sheets that meet in the app do not name the same thing."""

import re
from pathlib import Path

from tests.browser.server import ROOT

LIBRARY = ROOT / "unseen_weights"
OURS = {"uw"}  # the frame says how wide a chapter's words may run, and what of it is printed
SELECTORS = re.compile(r"/\*.*?\*/|\{[^{}]*\}", re.DOTALL)


def classes(sheet: Path) -> set[str]:
    return set(re.findall(r"\.(uw[\w-]*)", SELECTORS.sub("{}", sheet.read_text(encoding="utf-8"))))


def test_a_class_of_the_apps_frame_is_none_of_a_chapters_or_of_the_quizs() -> None:
    frame = classes(LIBRARY / "ui" / "frame.css")
    assert "uw-compared" in frame
    for sheet in ("live/live.css", "live/parts.css", "quiz/quiz.css"):
        others = classes(LIBRARY / sheet)
        assert others, sheet
        assert frame & others <= OURS, sheet
