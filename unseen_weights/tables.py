"""Read a CSV file against a description of its columns, or say in one sentence what is wrong."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import pandas as pd

Kind = Literal["text", "whole", "number", "yesno"]
Cell = str | int | float | bool
SHOWN = 40
PATTERNS = {
    "whole": re.compile(r"-?[0-9]{1,15}"),
    "number": re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?"),
}


class TableError(ValueError):
    """A file that does not fit its description; the message is one sentence for the reader."""


class CellError(ValueError):
    """What one cell should have been, without the file, row and column."""


@dataclass(frozen=True)
class Column:
    """One column: its kind, and what its cells may be.

    `low` and `high` are inclusive bounds of a number, or of the length of a text. `choices` and
    `pattern` (a whole match, described to the reader by `looks_like`) restrict a text. No two
    rows may share a `unique` cell.
    """

    name: str
    kind: Kind = "text"
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    looks_like: str = ""
    unique: bool = False

    def parse(self, text: str) -> Cell:
        """Turn the text into a value, or raise CellError with what was expected."""
        if not text:
            raise CellError(f"is empty, expected {self.expected()}")
        value = self._read(text)
        if value is None or not self._allows(value):
            raise CellError(f"is {_quote(text)}, expected {self.expected()}")
        return value

    def expected(self) -> str:
        """Say what a cell of this column should be, as the end of a sentence."""
        if self.kind == "yesno":
            return "yes or no"
        if self.kind == "text":
            return self._expected_text()
        noun = "a whole number" if self.kind == "whole" else "a number"
        return noun + _bounds(self.low, self.high)

    def _read(self, text: str) -> Cell | None:
        if self.kind == "yesno":
            return {"yes": True, "no": False}.get(text)
        if self.kind == "text":
            return text if text.isprintable() and text == text.strip() else None
        if not PATTERNS[self.kind].fullmatch(text):
            return None
        return int(text) if self.kind == "whole" else float(text)

    def _allows(self, value: Cell) -> bool:
        if self.kind == "yesno":
            return True
        size = len(value) if isinstance(value, str) else value
        fits = (self.low is None or size >= self.low) and (self.high is None or size <= self.high)
        if not isinstance(value, str):
            return fits
        matches = self.pattern is None or re.fullmatch(self.pattern, value) is not None
        return fits and matches and (not self.choices or value in self.choices)

    def _expected_text(self) -> str:
        if self.choices:
            return "one of " + ", ".join(self.choices)
        if self.looks_like:
            return self.looks_like
        length = _bounds(self.low, self.high)
        return "plain text" + (f" with a length{length}" if length else "")


def write_table(path: Path, columns: Iterable[Column], rows: Iterable[Sequence[Any]]) -> None:
    """Write rows as a CSV file, with the columns' names as its header."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(column.name for column in columns)
        writer.writerows(rows)


def read_table(path: Path, columns: Sequence[Column], index: str | None = None) -> pd.DataFrame:
    """Read the rows as a table with exactly these columns, in the order described.

    Texts come as strings, `whole` as int64, `number` as float64, `yesno` as bool. `index` names
    the column that becomes the index. Raises TableError with one sentence that names the file,
    and the row (the header is row 1) and column where there is one.
    """
    return _table(path, _text(path), tuple(columns), index).copy()


@lru_cache(maxsize=64)
def _table(path: Path, text: str, columns: tuple[Column, ...], index: str | None) -> pd.DataFrame:
    rows = _rows(path, text)
    header = _header(path, rows, columns)
    cells: dict[str, list[Cell]] = {column.name: [] for column in columns}
    for number, row in rows:
        _add_row(path, number, _by_name(path, number, header, row), columns, cells)
    if not cells[columns[0].name]:
        raise TableError(f"{path.name} has a header but no rows.")
    table = pd.DataFrame(cells)
    for column in columns:
        if column.unique:
            _forbid_repeats(path, table[column.name])
    return table if index is None else table.set_index(index)


def complain(path: Path, number: int, column: str, problem: str) -> TableError:
    """Make the error for one cell; row `number` counts the header as 1."""
    return TableError(f"{path.name}, row {number}, column {column}: {problem}.")


def _rows(path: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, start=1):
            yield number, row
    except csv.Error as error:
        problem = f"cannot be read as comma-separated values ({error})"
        raise TableError(f"{path.name}, row {number + 1}, {problem}.") from None


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        return data.decode("utf-8-sig")
    except FileNotFoundError:
        raise TableError(f"{path.name} is missing from the folder {path.parent.name}.") from None
    except OSError as error:
        raise TableError(f"{path.name} cannot be opened ({error.strerror}).") from None
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        problem = "has letters that are not in UTF-8, save the file as UTF-8"
        raise TableError(f"{path.name}, row {row}, {problem}.") from None


def _header(
    path: Path, rows: Iterator[tuple[int, list[str]]], columns: Sequence[Column]
) -> list[str]:
    header = next(rows, (1, []))[1]
    names = [column.name for column in columns]
    for name in names:
        if header.count(name) != 1:
            problem = "is missing" if name not in header else "appears more than once"
            raise TableError(f"{path.name}, row 1: column {name} {problem}.")
    for name in header:
        if name not in names:
            problem = f"is unknown, expected only {', '.join(names)}"
            raise TableError(f"{path.name}, row 1: column {_quote(name)} {problem}.")
    return header


def _by_name(path: Path, number: int, header: list[str], row: list[str]) -> dict[str, str]:
    if len(row) != len(header):
        fields = "1 field" if len(row) == 1 else f"{len(row)} fields"
        raise TableError(f"{path.name}, row {number}: has {fields}, expected {len(header)}.")
    return dict(zip(header, row, strict=True))


def _add_row(
    path: Path,
    number: int,
    row: dict[str, str],
    columns: Sequence[Column],
    cells: dict[str, list[Cell]],
) -> None:
    for column in columns:
        try:
            value = column.parse(row[column.name])
        except CellError as error:
            raise complain(path, number, column.name, str(error)) from None
        cells[column.name].append(value)


def _forbid_repeats(path: Path, values: "pd.Series[Any]") -> None:
    repeats = values.duplicated().to_numpy()
    if repeats.any():
        row = int(repeats.argmax())
        first = int((values == values.iloc[row]).to_numpy().argmax()) + 2
        problem = f"is {_quote(str(values.iloc[row]))}, which row {first} already has"
        raise complain(path, row + 2, str(values.name), f"{problem}, expected no repeats")


def _bounds(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    if low is not None:
        return f" of {low:g} or more"
    return "" if high is None else f" of {high:g} or less"


def _quote(text: str) -> str:
    return repr(text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")
