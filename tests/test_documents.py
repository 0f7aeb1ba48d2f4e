"""What the documents say of the house: the paths in them are there."""

import csv
import re
import tomllib
from pathlib import Path

import pytest

from tests.browser.server import ROOT
from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS
from unseen_weights.words import load_words

DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "docs/decisions/*.md", "data/*.md", "static/*.md")
    for path in ROOT.glob(pattern)
    if path.name != "CHANGELOG.md"  # it tells what was
)
IN_TICKS = re.compile(r"`([\w./-]*[\w-](?:/|\.(?:py|html|csv|js|css|svg|ftl|toml|md|in|txt)))`")
LINKED = re.compile(r"\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)")
IN_A_NOTE = re.compile(r"\b(?:unseen_weights|data|docs)/[\w./]*\w")
MADE = {"static/vega.js", "vega.js", "dist/", "dist/unseen-weights.html", ".venv/", "var/"}
BY_THE_GUIDE = "fines"


def named(document: Path) -> set[str]:
    return set(IN_TICKS.findall(document.read_text(encoding="utf-8"))) - MADE


def there(name: str, document: Path) -> bool:
    """Whether a path stands in the project, in the library or beside the document."""
    if any((place / name).exists() for place in (ROOT, ROOT / "unseen_weights", document.parent)):
        return True
    return "/" not in name.rstrip("/") and any(
        path.exists()
        for top in ("unseen_weights", "data", "tests", "pages")
        for path in (ROOT / top).rglob(name.rstrip("/"))
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_a_document_names_is_there(document: Path) -> None:
    missing = {name for name in named(document) if not there(name, document)}
    assert {name for name in missing if BY_THE_GUIDE not in name} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    links = LINKED.findall(document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: str(chapter.slug))
def test_the_document_says_of_each_chapter_what_would_turn_its_result_round(
    chapter: Chapter,
) -> None:
    """In the chapter's own section, or with those of the first pages."""
    text = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    title = re.escape(load_words().text(f"{chapter.slug}-title").rstrip("?"))
    own = re.search(rf"^(#+) {title}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
    shared = text[text.index(" What would turn the results round\n") :]
    shared = shared[: shared.index("\n## ")]
    turned = own and "**What would turn the result round.**" in own[2]
    assert turned or f"\n**{load_words().text(f'{chapter.slug}-title')}.** " in shared


def test_every_path_that_a_note_gives_as_its_source_is_there() -> None:
    with (ROOT / "data" / "notes.csv").open(encoding="utf-8", newline="") as file:
        sources = [row["source"] for row in csv.DictReader(file)]
    paths = {path for source in sources for path in IN_A_NOTE.findall(source)}
    assert paths
    assert {path for path in paths if not (ROOT / path).exists()} == set()


def test_paths_are_found_in_documents_and_missing_ones_are_noticed() -> None:
    assert len(set().union(*map(named, DOCUMENTS))) > 50
    assert not there("unseen_weights/nowhere.py", ROOT / "README.md")
    assert not there("nowhere.py", ROOT / "README.md")


def floors(contract: str) -> list[set[str]]:
    """What stands on each floor by a contract of the linter whose name begins so."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (found,) = (c for c in contracts if c["name"].startswith(contract))
    return [set(re.findall(r"\w+", layer)) for layer in found["layers"]]


def test_the_tables_of_layers_say_what_the_linter_checks() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    tables = re.findall(r"^\| floor \|.*\n\|[-|]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    told = [
        [set(re.findall(r"`(\w+)(?:/|\.py)`", row.split("|")[1])) for row in table.splitlines()]
        for table in tables
    ]
    assert told == [floors("Each floor of the house"), floors("Inside a room")]
