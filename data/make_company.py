"""Change friends, and lay out the town's ties: python -m data.make_company [OUTPUT_FOLDER].

Writes company_moves.csv, company_chance.csv and positions.csv from the residents and ties beside
this script. Needs networkx, which is there for development only.
"""

import sys
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd

from unseen_weights.chapters.company.model import runs
from unseen_weights.chapters.company.model.retying import Move
from unseen_weights.chapters.company.model.scores import Floats, numbered, own_scores
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, DISTRICTS, load_residents, load_ties

GAP = 0.03  # between the four districts, which have a corner each
ROOM = 0.075  # two dots of a district are at least this far apart, in widths of the district
LABEL = 0.12  # the top of each corner is left for the district's name
EDGE = 0.045


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    residents, pairs = load_residents(), load_ties()
    own, ties = own_scores(residents), numbered(pairs, residents.index)
    rows = list(runs.move_rows(own, ties, list(residents.index)))
    write_table(folder / runs.MOVES_FILE, runs.MOVES_COLUMNS, rows)
    moves = pd.DataFrame(rows, columns=["share", "cost", "round", *Move._fields])
    by_setting = runs.runs_of(moves, residents.index)
    counts = {at: [len(found) for found in run] for at, run in by_setting.items()}
    chance = runs.chance_rows(own, ties, counts)
    write_table(folder / runs.CHANCE_FILE, runs.CHANCE_COLUMNS, chance)
    places = positions(residents, pairs)
    write_table(folder / runs.PLACES_FILE, runs.PLACES_COLUMNS, places)


def positions(residents: pd.DataFrame, ties: pd.DataFrame) -> list[list[str]]:
    """Each resident's place: the district's corner, and inside it near to friends."""
    graph = nx.Graph()
    graph.add_nodes_from(residents.index)
    graph.add_edges_from(ties.itertuples(index=False))
    found: dict[str, list[str]] = {}
    for corner, district in enumerate(DISTRICTS):
        here = graph.subgraph(residents.index[residents["district"] == district])
        ids = sorted(here)
        for name, (x, y) in zip(ids, placed(nx.Graph(here), ids), strict=True):
            size = (1 - GAP) / 2
            across = (corner % 2) * (size + GAP) + size * (EDGE + x * (1 - 2 * EDGE))
            down = (corner // 2) * (size + GAP) + size * (LABEL + y * (1 - LABEL - EDGE))
            found[name] = [f"{across:.3f}", f"{down:.3f}"]
    return [[name, *found[name]] for name in residents.index]


def placed(graph: "nx.Graph[str]", ids: list[str]) -> Floats:
    """Places 0..1 for a district's people: Kamada and Kawai's, then spread out."""
    laid = nx.kamada_kawai_layout(graph, pos=nx.circular_layout(ids))
    spots = np.array([laid[name] for name in ids])
    ranks = spots.argsort(axis=0).argsort(axis=0) / (len(ids) - 1)
    span = spots - spots.min(axis=0)
    return apart(0.5 * ranks + 0.5 * span / span.max(axis=0))


def apart(spots: Floats) -> Floats:
    """The same places, pushed off each other until none are too near."""
    for _ in range(400):
        off = spots[:, None] - spots[None]
        far = np.hypot(*np.moveaxis(off, 2, 0))
        np.fill_diagonal(far, np.inf)
        push = np.clip(1.35 * ROOM - far, 0, None) / 2 / far
        spots = np.clip(spots + 0.5 * (off * push[:, :, None]).sum(axis=1), 0, 1)
    return spots


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
