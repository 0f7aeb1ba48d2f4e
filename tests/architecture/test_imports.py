"""What import-linter cannot see: pages are scripts, and a page only lays things out."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "pages").glob("*.py"))
ENTRY = [path for path in [ROOT / "app.py", ROOT / "main.py"] if path.exists()]
UNWANTED = {"numpy", "scipy", "sqlalchemy", "sqlite3", "psycopg", "pages", "app"}


def imported_names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def is_arithmetic(node: ast.AST) -> bool:
    if isinstance(node, ast.AugAssign):
        return True
    if not isinstance(node, ast.BinOp) or isinstance(node.op, ast.BitOr):
        return False
    # "%d people" % n and "a" + "b" put words together.
    return not (is_text(node.left) or is_text(node.right))


def arithmetic_in(source: str) -> list[str]:
    nodes = (node for node in ast.walk(ast.parse(source)) if is_arithmetic(node))
    return [f"line {node.lineno}: {ast.unparse(node)}" for node in nodes]  # type: ignore[attr-defined]


def unwanted_imports_in(source: str, siblings: set[str]) -> set[str]:
    roots = {name.split(".")[0] for name in imported_names(ast.parse(source))}
    return roots & (UNWANTED | siblings)


@pytest.mark.parametrize("page", PAGES + ENTRY, ids=lambda path: path.name)
def test_a_page_does_no_arithmetic(page: Path) -> None:
    assert not arithmetic_in(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES + ENTRY, ids=lambda path: path.name)
def test_a_page_imports_no_other_page_no_numpy_and_no_sql(page: Path) -> None:
    siblings = {path.stem for path in PAGES}
    assert not unwanted_imports_in(page.read_text(encoding="utf-8"), siblings)


@pytest.mark.parametrize("source", ["a * 2", "n += 1", "sum(x) / len(x)", "-a - b"])
def test_arithmetic_is_noticed(source: str) -> None:
    assert arithmetic_in(source)


@pytest.mark.parametrize("source", ["x: int | None = 1", "'a' + b", "'%d people' % n", "f'{n}'"])
def test_types_and_words_put_together_are_no_arithmetic(source: str) -> None:
    assert not arithmetic_in(source)


@pytest.mark.parametrize(
    "source",
    ["import numpy as np", "from sqlalchemy import text", "import lab", "from pages import x"],
)
def test_an_unwanted_import_is_noticed(source: str) -> None:
    assert unwanted_imports_in(source, {"lab"})


def test_every_page_is_looked_at() -> None:
    assert PAGES
