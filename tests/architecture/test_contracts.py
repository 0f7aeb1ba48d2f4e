"""The import contracts hold, and each is seen to fail on a copy of the house that breaks it."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS

ROOT = Path(__file__).parents[2]
LIBRARY = ROOT / "unseen_weights"
LINTER = Path(sys.executable).parent / "lint-imports"
ROOMS = sorted((LIBRARY / "chapters").rglob("__init__.py"))
NAMES = [
    str(contract["name"])
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
]

# What somebody may add to a file, and how the name of the contract begins that it breaks.
BREACHES = {
    "a loose module": ("loose.py", '"""On no floor."""\n', "Each floor of the house"),
    "a chapter that imports another": (
        "chapters/line/chart.py",
        "from unseen_weights.chapters.start.chart import start_chart\n",
        "No chapter's room opens into another",
    ),
    "readouts that draw": (
        "chapters/spiral/readouts.py",
        "from unseen_weights.chapters.spiral import chart\n",
        "Inside a room",
    ),
    "a model that draws": (
        "chapters/mistakes/model/appeals.py",
        "import altair\n",
        "A model knows no chart",
    ),
    "a model that speaks": (
        "chapters/fair/model/measures.py",
        "from unseen_weights.words import load_words\n",
        "A model knows no chart",
    ),
    "a circle": ("once.py", "from unseen_weights import words\n", "No circles in the house"),
    "a chart that needs a server": (
        "charts/records.py",
        "import streamlit\n",
        "Only ui imports Streamlit",
    ),
    "a table in a database": ("tables.py", "import sqlalchemy\n", "Only room imports SQLAlchemy"),
    "a town that is drawn": ("town.py", "import altair\n", "Altair stays"),
}


def copy_of_the_house(folder: Path) -> Path:
    """Copy all that the linter reads."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    python_only = shutil.ignore_patterns("__pycache__", "*.html", "*.css", "*.js")
    shutil.copytree(LIBRARY, folder / "unseen_weights", ignore=python_only)
    return folder


def broken(house: Path) -> dict[str, str]:
    """Give what the linter says of each contract that is broken, by the contract's name."""
    command = [str(LINTER), "--no-logo", "--no-cache"]
    wide = os.environ | {"COLUMNS": "400"}  # or long names would be broken over lines
    run = subprocess.run(
        command, cwd=house, env=wide, capture_output=True, text=True, timeout=120, check=False
    )
    assert "Contracts: " in run.stdout, run.stdout + run.stderr
    kept_or_not, _, details = run.stdout.partition("Broken contracts")
    names = [name for name in NAMES if f"{name} BROKEN" in kept_or_not]
    assert bool(run.returncode) == bool(names)
    ends = [details.index(name) for name in names] + [len(details)]
    return {name: details[ends[n] : ends[n + 1]] for n, name in enumerate(names)}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the linter once, on a copy with every breach in it."""
    house = copy_of_the_house(tmp_path_factory.mktemp("house"))
    for name, added, _ in BREACHES.values():
        with (house / "unseen_weights" / name).open("a", encoding="utf-8") as file:
            file.write(added)
    return broken(house)


def test_the_house_as_it_stands_breaks_no_contract(tmp_path: Path) -> None:
    assert broken(copy_of_the_house(tmp_path)) == {}


@pytest.mark.parametrize("breach", BREACHES)
def test_the_linter_names_the_contract_and_who_breaks_it(told: dict[str, str], breach: str) -> None:
    file, _, contract = BREACHES[breach]
    (said,) = (text for name, text in told.items() if name.startswith(contract))
    assert file.removesuffix(".py").split("/")[-1] in said.removeprefix(contract)


def test_every_contract_is_broken_by_one_of_these_and_says_why_it_is_there() -> None:
    begun = {contract for _, _, contract in BREACHES.values()}
    for name in NAMES:
        assert any(name.startswith(contract) for contract in begun), name
        assert ", so " in name


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.parent.relative_to(LIBRARY)))
def test_opening_a_room_loads_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert len(tree.body) == 1
    assert ast.get_docstring(tree)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)
def test_a_room_says_its_question_its_model_and_where_its_numbers_come_from(
    chapter: Chapter,
) -> None:
    source = LIBRARY / "chapters" / chapter.room / "__init__.py"
    said = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    question, _, rest = said.partition("\n\n")
    assert question.endswith("?")
    assert 3 <= len(rest.splitlines()) <= 6
    assert rest.startswith("Model: ")
    assert "\nNumbers: " in rest
    for file in re.findall(r"data/([a-z_]+\.csv)", rest):
        assert (ROOT / "data" / file).exists()
