"""Make data/systems/ from what was looked up: better values win, and each source stands alone.

Nothing here is drawn by chance. Run it as `python -m data.make_systems`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from data.looked_up import HERE, plainly, read_rows, source, sources, split, write_rows

FOLDER = HERE / "systems"
MADE = ("systems.csv", "sources.csv", "unknown.csv")
COLUMNS = {
    "name": "name",
    "operator": "operator",
    "country": "country",
    "years": "years",
    "who_is_scored": "scored",
    "score_scale_min": "low",
    "score_scale_max": "high",
    "direction": "direction",
    "factors_with_weights": "factors",
    "weights_public": "weights",
    "threshold_or_tiers": "tiers",
    "consequences": "consequences",
    "appeal_route": "appeal",
    "documented_harm": "harm",
    "legal_status": "legal",
    "confidence": "confidence",
}
TOLD = ("operator", "years", "factors", "weights", "tiers", "consequences", "appeal", "harm")
# Two fixes of sources are written as instructions: which sources go, and which come.
RENEWED = {
    "S37": (
        ("A. Rosenblat, ",),
        "A. Rosenblat, K. Levy, S. Barocas & T. Hwang, Discriminating Tastes: Uber's Customer "
        "Ratings as Vehicles for Workplace Discrimination, Policy & Internet 9(3), 2017; "
        "Data & Society, Discriminating Tastes (report page), 2016, "
        "https://datasociety.net/library/discriminating-tastes-customer-ratings-as-vehicles-for-bias/",
    ),
    "S43": (
        ("EU AI Act, draft recital 17",),
        "Regulation (EU) 2024/1689, Recital 31, 2024 [re-host seen]",
    ),
}
# Notes in short, and how a card says them.
_SENTENCES = (
    (r"=(\d+)%", r" \1 %"),
    (r"> ?=(\d)", r"from \1"),
    (r" <(\d)", r" below \1"),
    (r"(\d+)-<(\d+)", r"\1 to below \2"),
    (
        r" \(published by FICO as typical, not per person \(from memory: .*?\)\)",
        "; FICO publishes these shares as typical, not for each person "
        "(from memory: we did not see its own page)",
    ),
    (r" \(([^()]*) \(from memory\)\)", r"; \1 (from memory)"),
    (r" stays? \(from memory\)", " (from memory)"),
)
_UNKNOWN = re.compile(
    r"\bnot (?:\w+ )?(?:seen|found|looked up|checked|resolved|disclosed|published|public)\b"
    r"|none (?:found|published|documented)|undisclosed|unproven|from memory|not in excerpt",
    re.IGNORECASE,
)


def make(folder: Path = FOLDER) -> None:
    """Write the tables in MADE into `folder`."""
    looked_up = read_rows(FOLDER / "looked_up.csv")
    fixes = read_rows(FOLDER / "fixes.csv")
    systems = [_system(row, _better(row["id"], fixes)) for row in looked_up]
    write_rows(folder / "systems.csv", systems)
    write_rows(folder / "sources.csv", [s for row in looked_up for s in _sources(row, fixes)])
    write_rows(folder / "unknown.csv", [u for row in systems for u in _unknown(row)])


def _better(system: str, fixes: list[dict[str, str]]) -> dict[str, str]:
    own = [fix for fix in fixes if fix["id"] == system and fix["column"] != "sources"]
    return {fix["column"]: fix["better_value"] for fix in own}


def _system(row: dict[str, str], better: dict[str, str]) -> dict[str, str]:
    cells = {ours: (row | better)[theirs] for theirs, ours in COLUMNS.items()}
    return {"id": row["id"], **{name: _said(cell) or "-" for name, cell in cells.items()}}


def _said(cell: str) -> str:
    """Give a cell as a card says it."""
    text = plainly(cell)
    for short, told in _SENTENCES:
        text = re.sub(short, told, text)
    return text


def _sources(row: dict[str, str], fixes: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    """Give the row's own sources, then those of the cells that were put right."""
    gone, new = RENEWED.get(row["id"], ((), ""))
    kept = [piece for piece in split(row["sources"]) if not piece.startswith(gone or ("\n",))]
    for one in sources("; ".join([*kept, new])):
        yield {"system": row["id"], "about": "all", **one}
    for fix in fixes:
        if fix["id"] == row["id"] and fix["column"] in COLUMNS:
            for one in _of_fix(fix):
                yield {"system": row["id"], "about": COLUMNS[fix["column"]], **one}


def _of_fix(fix: dict[str, str]) -> list[dict[str, str]]:
    """Give the sources of one better value; its link belongs to the one marked `linked`."""
    pieces = split(fix["source"]) if re.search("linked|https?:", fix["source"]) else []
    pieces = pieces or [fix["source"]]
    at = next((i for i, piece in enumerate(pieces) if "(linked" in piece), 0)
    return [source(piece, fix["url"] if i == at else "") for i, piece in enumerate(pieces)]


def _unknown(row: dict[str, str]) -> Iterator[dict[str, str]]:
    """Give every part of a cell that says what was not seen, found or read again."""
    for column in (*TOLD, "legal"):
        for part in split(row[column]):
            if _UNKNOWN.search(part):
                yield {"system": row["id"], "about": column, "told": part}


if __name__ == "__main__":
    make()
