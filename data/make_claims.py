"""Make data/claims/ from what was looked up: each claim as printed, and each source alone.

Nothing here is drawn by chance. Run it as `python -m data.make_claims`.
"""

from pathlib import Path

from data.looked_up import HERE, plainly, read_rows, sources, write_rows

FOLDER = HERE / "claims"
MADE = ("claims.csv", "sources.csv")
UNCHECKED = ("General knowledge", "No source")


def make(folder: Path = FOLDER) -> None:
    """Write the tables in MADE into `folder`."""
    looked_up = read_rows(FOLDER / "looked_up.csv")
    write_rows(folder / "claims.csv", [_claim(row) for row in looked_up])
    every = [(row["id"], one) for row in looked_up for one in sources(row["sources"])]
    seen = [{"claim": claim, **one} for claim, one in every if not _unchecked(one)]
    write_rows(folder / "sources.csv", seen)


def _claim(row: dict[str, str]) -> dict[str, str]:
    evidence = plainly(row["what_the_evidence_says"])
    kept = {name: row[name] for name in ("id", "article", "verdict", "confidence", "claim")}
    return {**kept, "evidence": evidence}


def _unchecked(one: dict[str, str]) -> bool:
    return one["source"].startswith(UNCHECKED)


if __name__ == "__main__":
    make()
