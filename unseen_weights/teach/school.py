"""The sheet for the school's IT: once as words, for the page, the PDF and README."""

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from unseen_weights.words import Words

ROOT = Path(__file__).resolve().parent.parent.parent
README = ROOT / "README.md"
BEGIN = "<!-- Written by `make addresses` from data/words/en/teach-school.ftl, not by hand. -->"
END = "<!-- The end of the school's sheet. -->"
FACTS = (
    *("what", "licence", "port", "hosts", "people", "room"),
    *("browser", "cookies", "law", "offline"),
)


def release() -> str:
    """The version that runs, as pyproject.toml says it."""
    project = ROOT / "pyproject.toml"
    if project.exists():
        return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
    try:
        return version("unseen-weights")
    except PackageNotFoundError:
        return "?"


def facts(w: Words) -> list[tuple[str, str]]:
    """What is asked, and the answer, in the order of FACTS."""
    return [(w.text(f"teach-school-{one}"), w.text(f"teach-school-{one}-told")) for one in FACTS]


def table(w: Words) -> str:
    """The sheet in Markdown, for README."""
    about = w.text("teach-school-about", version=release())
    rows = "\n".join(f"| {asked} | {told} |" for asked, told in facts(w))
    return f"{about}\n\n| what one asks | the answer |\n|---|---|\n{rows}"


def inserted(text: str, w: Words) -> str:
    """A document with the sheet of today between its two marks."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n\n{table(w)}\n\n{END}{rest.split(END)[1]}"
