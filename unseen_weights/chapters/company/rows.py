"""The company page's data: the town at every share and round, as few numbers as will do."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.company import LINE, Floats, Ties, penalised
from unseen_weights.company_runs import SHARES, State
from unseen_weights.retying import ROUNDS, Move
from unseen_weights.town import DISTRICTS

Row = dict[str, Any]
States = Mapping[int, Sequence[State]]
STEP = f"(share / {SHARES[1]} * {ROUNDS + 1} + rounds)"
STAYS = ROUNDS + 1


def shown(scores: Floats) -> list[int]:
    """Scores in whole points; whoever is below the line is shown below it."""
    whole = np.round(scores)
    return [int(score) for score in np.where(scores < LINE, np.minimum(whole, LINE - 1), whole)]


def people_rows(
    residents: pd.DataFrame, places: pd.DataFrame, states: States, people: Mapping[str, str]
) -> list[Row]:
    """One row a resident: where the dot is, the own score, and the score at every `STEP`.

    Whom one can follow also has the number of friends at every step.
    """
    steps = [state for share in SHARES for state in states[share]]
    scores = np.array([shown(state.scores) for state in steps]).T.tolist()
    friends = np.array([state.friends for state in steps]).T.tolist()
    own, spots = shown(steps[0].own), places.to_dict("index")
    rows: list[Row] = []
    for place, (resident, told) in enumerate(residents.iterrows()):
        row = {name: told[name] for name in ("name", "district", "context")}
        row |= {"id": str(resident), "place": place, "own": own[place], "scores": scores[place]}
        row |= {axis: spots[resident][axis] for axis in ("x", "y")}
        if resident in people.values():
            row["friends"] = friends[place]
        rows.append(row)
    return rows


def tie_rows(ties: Ties, runs: Mapping[int, Sequence[Sequence[Move]]]) -> list[Row]:
    """One row a share. ends: after which round each tie is gone, first the town's own `ties`.

    one, other and begun: of the ties that are new, in the same order after those.
    """
    return [{"of": share, **_lives(ties, run)} for share, run in runs.items()]


def _lives(ties: Ties, run: Sequence[Sequence[Move]]) -> Row:
    pairs = [tuple(sorted(pair)) for pair in ties.tolist()]
    begun, ends = [0] * len(pairs), [STAYS] * len(pairs)
    living = {pair: number for number, pair in enumerate(pairs)}
    for after, moves in enumerate(run, 1):
        for person, dropped, gained in moves:
            ends[living.pop(_pair(person, dropped))] = after
            living[_pair(person, gained)] = len(pairs)
            pairs.append(_pair(person, gained))
            begun.append(after)
            ends.append(STAYS)
    old = len(ties)
    one, other = ([pair[end] for pair in pairs[old:]] for end in (0, 1))
    return {"ends": ends, "one": one, "other": other, "begun": begun[old:]}


def _pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def total_rows(states: States, chance: pd.DataFrame, districts: Sequence[str]) -> list[Row]:
    """One row a share and round: what the page counts, and the ends of the 20 random runs."""
    homes = np.array(districts)
    drawn = chance.set_index(["share", "round"]).to_dict("index")
    return [
        {
            "of": state.share,
            "order": state.rounds,
            "penalised": int(state.penalised.sum()),
            "only": int(state.only_penalised.sum()),
            "saved": int(state.only_spared.sum()),
            "alone": int((state.friends == 0).sum()),
            "alike": round(state.alike, 2),
            "bridges": state.bridges,
            "ties": len(state.ties),
            "within": int((homes[state.ties[:, 0]] == homes[state.ties[:, 1]]).sum()),
            **_by_record(state),
            **{str(name): value for name, value in drawn[share, state.rounds].items()},
        }
        for share in SHARES
        for state in states[share]
    ]


def _by_record(state: State) -> Row:
    """Mean friends of those with a low record and of the others; the line that refuses as many."""
    low = penalised(state.own)
    return {
        "low": int(low.sum()),
        "low_friends": round(float(state.friends[low].mean()), 1),
        "other_friends": round(float(state.friends[~low].mean()), 1),
        "moved_line": state.moved_line,
        "moved_only": state.moved_only,
    }


def coordinates(places: pd.DataFrame) -> dict[str, list[float]]:
    """All x and all y, by the residents' places in the table."""
    return {axis: [float(value) for value in places[axis]] for axis in ("x", "y")}


def corner() -> dict[str, str]:
    """Fields that say where a district's corner of the drawing begins and ends."""
    number = f"indexof({list(DISTRICTS)!r}, datum.district)"
    return {
        "left": f"{number} % 2 * 0.515",
        "right": "datum.left + 0.485",
        "top": f"floor({number} / 2) * 0.515",
        "bottom": "datum.top + 0.485",
    }
