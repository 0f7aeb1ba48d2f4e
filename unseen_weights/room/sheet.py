"""A room's answers as a table that a spreadsheet opens; nobody can be told from it."""

import csv
import io
from collections.abc import Iterable, Sequence

_RUN = ("=", "+", "-", "@", "\t", "\r")
Row = tuple[int, str, str, str]


def sheet(rows: Iterable[Row], head: Sequence[str]) -> str:
    """CSV with semicolons, as the lab's tries have it, one line an answer.

    rows: a round's number, what it was, what it asked, and an answer, in words. head: the names
    of four columns.
    """
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\n")
    table.writerow([harmless(name) for name in head])
    for number, *cells in rows:
        table.writerow([number, *map(harmless, cells)])
    return written.getvalue()


def harmless(cell: str) -> str:
    """A cell that a spreadsheet shows and does not run."""
    return f"'{cell}" if cell.startswith(_RUN) else cell
