"""Make the 60 firms of Tally: python -m data.make_firms [OUTPUT_FOLDER].

Writes firms.csv and firm_ties.csv. Needs NumPy. The same seed gives the same bytes.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from data.firm_names import CONTEXTS, FOLLOWED, TIED, TRADES, WORDS
from unseen_weights.chapters.firms.model.firms import (
    FIRMS_COLUMNS,
    FIRMS_FILE,
    SECTORS,
    TIES_COLUMNS,
    TIES_FILE,
)
from unseen_weights.tables import write_table
from unseen_weights.town import DATA

SEED = 12
SIZES = {"small": 30, "middle": 20, "large": 10}
WORKERS = {"small": (2, 9), "middle": (20, 110), "large": (260, 900)}
PER_WORKER = (70, 130)  # turnover in thousands
# Foreign firms in each sector: one in three, of each size and in each sector.
FOREIGN = {"small": (2, 2, 2, 2, 2), "middle": (1, 1, 1, 2, 2), "large": (1, 1, 1, 0, 0)}
# The partners that a firm looks for, one of each of these sizes.
LOOKS_FOR = {"small": ("middle", "large"), "middle": ("middle", "large"), "large": ("large",)}
OWN_SECTOR = 0.6
REPORTS = 20

# Nobody in the town sees care. The forms are the same for all; who can spare the hours is not.
DESK = {"small": 1.0, "middle": 0.0, "large": -0.5}
KEPT = (0.8, -0.6)  # chance beside care, and from where on a firm delivers what it promised
# record: usual and spread; pull of care, desk, a head office abroad, chance; the most there can be
RECORDS: dict[str, tuple[float, ...]] = {
    "loans": (2.3, 1.5, -0.5, 0.0, 0.0, 0.8, 8),
    "emissions": (110, 16, -0.4, 0.0, 0.0, 0.8, 170),
    "copying": (1.3, 1.0, -0.4, 0.0, 0.0, 0.8, 6),
    "safety": (3.0, 1.8, -0.4, 0.7, 0.0, 0.7, 10),
    "tax": (2.1, 1.6, -0.3, 1.5, 0.4, 0.5, 8),
    "data": (4.4, 2.5, -0.3, 1.5, 1.2, 0.5, 14),
}
FITTED = [record for record, pulls in RECORDS.items() if pulls[3]]
# What the work itself brings with it.
SECTOR_PULL = {
    ("making", "emissions"): 0.7,
    ("transport", "emissions"): 0.7,
    ("online", "emissions"): -0.7,
    ("building", "safety"): 0.7,
    ("online", "copying"): 0.8,
}
Firm = dict[str, Any]
Rng = np.random.Generator


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    made, ties = drawn(SEED)
    rows = [[_cell(firm[column.name]) for column in FIRMS_COLUMNS] for firm in made]
    write_table(folder / FIRMS_FILE, FIRMS_COLUMNS, rows)
    write_table(folder / TIES_FILE, TIES_COLUMNS, ties)


def drawn(seed: int) -> tuple[list[Firm], list[tuple[str, str]]]:
    """The firms with all that is known and unknown of them, and who supplies whom (ids)."""
    rng = np.random.default_rng(seed)
    made = [with_records(firm, rng) for firm in kinds(rng)]
    made = [{**firm, "id": f"f{number:02}"} for number, firm in enumerate(made, 1)]
    made = _with_followed(made)
    ties = supply(made, rng)
    return _named(made, rng), ties


def kinds(rng: Rng) -> Iterator[Firm]:
    """Each firm's sector, size, owner, workers and turnover (in thousands)."""
    for number, sector in enumerate(SECTORS):
        for size, total in SIZES.items():
            count = total // len(SECTORS)
            for place in range(count):
                abroad = place < FOREIGN[size][number]
                low, high = np.log(WORKERS[size])
                workers = round(float(np.exp(rng.uniform(low, high))))
                yield {
                    "sector": sector,
                    "size": size,
                    "owner": "foreign" if abroad else "domestic",
                    "workers": workers,
                    "turnover": round(workers * float(rng.uniform(*PER_WORKER))),
                }


def with_records(firm: Firm, rng: Rng) -> Firm:
    """The firm with its hidden care, its records under both kinds of forms, and the truth."""
    care, luck = (float(value) for value in rng.normal(size=2))
    chance = dict(zip(RECORDS, rng.normal(size=len(RECORDS)).tolist(), strict=True))
    desk = DESK[firm["size"]]
    same = {record: value(firm, record, care, desk, chance[record]) for record in RECORDS}
    fitted = {f"{r}_fitted": value(firm, r, care, 0.0, chance[r]) for r in FITTED}
    return {**firm, **same, **fitted, "care": care, "kept": care + KEPT[0] * luck > KEPT[1]}


def value(firm: Firm, record: str, care: float, desk: float, chance: float) -> int:
    """What a record says; desk: how far forms are beyond what the firm has hours for."""
    usual, spread, of_care, of_desk, of_abroad, of_chance, most = RECORDS[record]
    abroad = firm["owner"] == "foreign"
    pull = of_care * care + of_desk * desk + of_abroad * abroad + of_chance * chance
    pull += SECTOR_PULL.get((firm["sector"], record), 0.0)
    amount: int = min(max(round(usual + spread * pull), 0), round(most))
    return REPORTS - amount if record == "data" else amount


def supply(made: Sequence[Firm], rng: Rng) -> list[tuple[str, str]]:
    """Ties between firms: each looks for partners, more often than not in its own sector."""
    by_slug = {firm["slug"]: firm["id"] for firm in made}
    ties = {_pair(*(by_slug[slug] for slug in tied)) for tied in TIED}
    for firm in made:
        for size in LOOKS_FOR[firm["size"]]:
            own = rng.random() < OWN_SECTOR
            others = [f["id"] for f in made if f["size"] == size and f["id"] != firm["id"]]
            near = [f["id"] for f in made if f["id"] in others and f["sector"] == firm["sector"]]
            choices = near if own and near else others
            ties.add(_pair(firm["id"], choices[int(rng.integers(len(choices)))]))
    return sorted(ties)


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)


def _with_followed(made: Sequence[Firm]) -> list[Firm]:
    """The four to follow each take the place of the first firm of their kind."""
    left = dict(FOLLOWED)
    found = []
    for firm in made:
        kind = (firm["sector"], firm["size"], firm["owner"])
        slug = next((slug for slug, told in left.items() if told["kind"] == kind), None)
        found.append(_by_hand(firm, slug, left.pop(slug)) if slug else {**firm, "slug": "-"})
    return found


def _by_hand(firm: Firm, slug: str, told: dict[str, Any]) -> Firm:
    same = dict(zip(RECORDS, told["records"], strict=True))
    fitted = {f"{r}_fitted": n for r, n in zip(FITTED, told["fitted"], strict=True)}
    text = {name: told[name] for name in ("name", "context", "kept")}
    return {**firm, **same, **fitted, **text, "slug": slug}


def _named(made: Sequence[Firm], rng: Rng) -> list[Firm]:
    words = iter(rng.permutation(WORDS).tolist())
    trades = {sector: iter(rng.permutation(TRADES[sector] * 2).tolist()) for sector in SECTORS}
    return [
        {
            **firm,
            "name": firm.get("name") or f"{next(words)} {next(trades[firm['sector']])}",
            "context": firm.get("context") or _context(firm, rng),
        }
        for firm in made
    ]


def _context(firm: Firm, rng: Rng) -> str:
    abroad = firm["owner"] == "foreign" and rng.random() < OWN_SECTOR
    known = CONTEXTS["foreign" if abroad else firm["size"]]
    return known[int(rng.integers(len(known)))]


def _cell(value: Any) -> Any:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
