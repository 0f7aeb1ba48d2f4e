"""What was looked up about real systems and claims, as tables: text, and each source on its own."""

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).parent
NO_LINK = "-"
_COPY = "[re-host seen]"
_ASIDE = re.compile(r"\[([^\]\d][^\]]*)\]")
_MEMORY = re.compile(r"^memory\b")
_LINK = re.compile(r",? (https?://\S+)$")
_LINKED = re.compile(r" ?\(linked(?:; ([^)]*))?\)")


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read a CSV file's rows."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: Sequence[dict[str, str]]) -> None:
    """Write rows under the names of the first one's columns."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def plainly(text: str) -> str:
    """Say `[memory]` and other asides in brackets in words; `[2014] 21` is a law's number."""
    return _ASIDE.sub(lambda found: f"({_MEMORY.sub('from memory', found[1])})", text).strip()


def split(text: str) -> list[str]:
    """Split at semicolons that do not stand inside brackets."""
    pieces, depth = [""], 0
    for sign in text:
        depth += (sign in "([") - (sign in ")]")
        if sign == ";" and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += sign
    return [piece.strip() for piece in pieces if piece.strip()]


def sources(text: str) -> Iterator[dict[str, str]]:
    """Give each source of a cell: what it is, its link (or `-`), and how it was read."""
    for piece in split(text):
        yield source(piece)


def source(piece: str, url: str = "") -> dict[str, str]:
    """Give one source; url: its link, where the text does not end in one."""
    link = _LINK.search(piece)
    if link:
        piece, url = piece[: link.start()], link[1]
    read = "copy" if _COPY in piece else "seen"
    said = _LINKED.sub(lambda found: f" ({found[1]})" if found[1] else "", piece)
    said = re.sub(r",?\s*" + re.escape(_COPY), "", said)
    return {"source": plainly(said), "url": url or NO_LINK, "read": read}
