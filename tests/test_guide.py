"""CONTRIBUTING's guide, followed to the letter in a copy of the project."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.server import ROOT, environment

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
GUIDE = GUIDE[GUIDE.index("## Add a chapter") : GUIDE.index("## Habits")]
PLACE = re.compile(r"^### \d+\. .*: `(?P<path>[^`]+)`$", re.MULTILINE)
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
CACHES = ("mypy_cache", "ruff_cache", "import_linter_cache")
LEFT_OUT = (".git", ".venv*", "__pycache__", "dist", ".pytest_cache", ".hypothesis")
NEW_CODE = ("unseen_weights/chapters/fines", "unseen_weights/contents.py", "pages/fines.py")
AT_ONCE = ("tests/test_contents.py", "tests/test_handout.py", "tests/test_knobs.py", "tests/pages")
OF_WORDS = "exists or every_message_is_used or families or fines"


def steps() -> list[tuple[str, list[tuple[str, str]]]]:
    """Each file that the guide speaks of, with its blocks: their kind and their text."""
    parts = PLACE.split(GUIDE)[1:]
    return [
        (path, [(b["kind"], b["text"]) for b in BLOCK.finditer(text)])
        for path, text in zip(parts[::2], parts[1::2], strict=True)
    ]


def follow(folder: Path) -> None:
    """Do in `folder` what the guide says."""
    for path, blocks in steps():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            file.write_text(blocks[0][1], encoding="utf-8")
        elif file.suffix == ".csv":
            file.write_text(file.read_text(encoding="utf-8") + blocks[0][1], encoding="utf-8")
        else:
            for kind, text in blocks:
                assert kind == "diff", "What is there is added to, not replaced."
                file.write_text(patched(file.read_text(encoding="utf-8"), text), encoding="utf-8")


def patched(source: str, diff: str) -> str:
    """A file with a diff's new lines between the lines around them."""
    before = "".join(line[1:] for line in diff.splitlines(True) if line[0] != "+")
    after = "".join(line[1:] for line in diff.splitlines(True))
    assert source.count(before) == 1, f"These lines no longer stand together:\n{before}"
    return source.replace(before, after)


def run(folder: Path, *command: str) -> str:
    """Run a tool of this environment in `folder`; fails with what it says."""
    tool = [sys.executable, "-m", *command]
    if command[0] == "lint-imports":
        tool = [str(Path(sys.executable).parent / command[0]), *command[1:]]
    done = subprocess.run(
        tool, cwd=folder, env=environment(), capture_output=True, text=True, timeout=600
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, f"{' '.join(command)}:\n{said[-4000:]}"
    return said


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the project, caches of the checks with it, and follow the guide there."""
    folder = tmp_path_factory.mktemp("guide") / "project"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
    follow(folder)
    return folder


def test_the_guides_table_lists_the_files_that_it_touches_and_counts_them() -> None:
    touched = [path for path, _ in steps()]
    table = re.findall(r"^\| `([^`]+)` \| .* \| (new|a row|two lines) \|$", GUIDE, re.MULTILINE)
    assert sorted(path for path, _ in table) == sorted(touched)
    assert {path for path, how in table if how == "new"} == {
        path for path in touched if not (ROOT / path).exists()
    }
    folders = {str(Path(path).parent) for path in touched}
    counts = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    said = f"{counts[len(touched)].capitalize()} files, in {counts[len(folders)]} folders."
    assert said in GUIDE


def test_the_guides_code_passes_the_checks(copy: Path) -> None:
    run(copy, "ruff", "format", "--check", *NEW_CODE, "tests/chapters/fines")
    run(copy, "ruff", "check", *NEW_CODE, "tests/chapters/fines")
    run(copy, "lint-imports", "--no-logo")
    run(copy, "mypy", *NEW_CODE, "tests/chapters/fines")


def test_the_guides_chapter_passes_what_every_chapter_gets_at_once(copy: Path) -> None:
    quiet = ("-q", "-p", "no:randomly", "-p", "no:cacheprovider", "-m", "not browser")
    chosen = f"[fines or -fines] or (test_words and ({OF_WORDS}))"
    said = run(copy, "pytest", *quiet, *AT_ONCE, "tests/test_words.py", "-k", chosen)
    assert "passed" in said


@pytest.mark.browser
def test_the_guides_own_test_passes_in_a_browser(copy: Path) -> None:
    quiet = ("-q", "-p", "no:cacheprovider")
    looked_at = "tests/browser/test_every_page.py"
    said = run(copy, "pytest", *quiet, "tests/chapters/fines", looked_at, "-k", "fines")
    if "skipped" in said:
        pytest.skip("There is no Chromium.")
    assert "2 passed" in said, "The guide's own test, and the look at its page."
