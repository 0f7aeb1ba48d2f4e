"""The company page's data: the town at every share and round, as few numbers as will do."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from unseen_weights.chapters.company.model.retying import COSTS, ROUNDS, Move
from unseen_weights.chapters.company.model.runs import SETTINGS, SHARE_STEP, Run, State
from unseen_weights.chapters.company.model.scores import LINE, Floats, Ties, penalised
from unseen_weights.town import DISTRICTS

Row = dict[str, Any]
Setting = tuple[int, int]
States = Mapping[Setting, Sequence[State]]


@dataclass(frozen=True)
class Town:
    """All that the page draws: who lives there, where their dots are, and what every round brings.

    places: as `load_positions` gives them. ties: the town's own. runs: each round's moves, and
    states: the town before and after them, by share of friends and cost of a swap. chance: as
    `load_chance` gives it.
    """

    residents: pd.DataFrame
    places: pd.DataFrame
    ties: Ties
    runs: Mapping[Setting, Run]
    states: States
    chance: pd.DataFrame


STAYS = ROUNDS + 1
_MARKS = "0123456789ab"  # after which round a tie is gone, one letter each
_BASE = 36  # a score is two digits to this base
_STATE = f"((of / {SHARE_STEP} * {len(COSTS)} + indexof({list(COSTS)}, cost)) * {STAYS} + now)"
SCORE = f"parseInt(slice(datum.scores, 2 * step, 2 * step + 2), {_BASE})"
_NEW = "(datum.n - length(first))"
BEGUN = f"indexof('{_MARKS}', slice(datum.begun, {_NEW}, {_NEW} + 1))"
END = f"indexof('{_MARKS}', datum.mark)"


def shown(scores: Floats) -> list[int]:
    """Scores in whole points; whoever is below the line is shown below it."""
    whole = np.round(scores)
    return [int(score) for score in np.where(scores < LINE, np.minimum(whole, LINE - 1), whole)]


def people_rows(town: Town, people: Mapping[str, str]) -> list[Row]:
    """One row a resident: where the dot is, the own score, and the score at every `step`.

    The scores stand in one text, two digits each, to base 36. Whom one can follow also has the
    number of friends at every step.
    """
    steps = _steps(town)[0]
    scores = np.array([shown(state.scores) for state in steps]).T
    written = ["".join(map(_two_digits, one)) for one in scores.tolist()]
    friends = np.array([state.friends for state in steps]).T.tolist()
    own, spots = shown(steps[0].own), town.places.to_dict("index")
    rows: list[Row] = []
    for place, (resident, told) in enumerate(town.residents.iterrows()):
        row = {name: told[name] for name in ("name", "district", "context")}
        row |= {"id": str(resident), "place": place, "own": own[place], "scores": written[place]}
        row |= {axis: spots[resident][axis] for axis in ("x", "y")}
        if resident in people.values():
            row["friends"] = friends[place]
        rows.append(row)
    return rows


def _two_digits(number: int) -> str:
    return np.base_repr(number, _BASE).lower().zfill(2)


def _marked(rounds: Sequence[int]) -> str:
    return "".join(_MARKS[one] for one in rounds)


def _steps(town: Town) -> tuple[list[State], list[int]]:
    """The states that differ, and for each share, cost and round, in that order, which it is."""
    found: dict[tuple[int, int, int], int] = {}
    states: list[State] = []
    which: list[int] = []
    for share, cost in SETTINGS:
        for state in town.states[share, cost]:
            same = (share, cost if state.swaps else 0, state.swaps)
            if same not in found:
                found[same] = len(states)
                states.append(state)
            which.append(found[same])
    return states, which


def step_parameter(town: Town) -> dict[str, str]:
    """The derived parameter `step`: which of the states holds at `of`, `cost` and `now`."""
    which = json.dumps(_steps(town)[1], separators=(",", ":"))
    return {"step": f"{which}[{_STATE}]"}


def tie_rows(town: Town) -> list[Row]:
    """One row a share and cost. ends: after which round each tie is gone, first the town's own.

    The rounds are letters of one text. one, other (places, two digits each) and begun: of the ties
    that are new, in the same order after those.
    """
    runs = town.runs.items()
    return [{"share": share, "cost": cost, **_lives(town.ties, run)} for (share, cost), run in runs]


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
    one, other = ("".join(_two_digits(pair[end]) for pair in pairs[old:]) for end in (0, 1))
    return {"ends": _marked(ends), "one": one, "other": other, "begun": _marked(begun[old:])}


def _pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def total_rows(town: Town) -> list[Row]:
    """One row a share and cost: what the page counts, and the ends of the 20 random runs, by round.

    Every count is a list, from day one to the last round.
    """
    return [
        {"share": share, "cost": cost, **_by_round(town, town.states[share, cost], share, cost)}
        for share, cost in SETTINGS
    ]


def _by_round(town: Town, states: Sequence[State], share: int, cost: int) -> dict[str, list[Any]]:
    here = town.chance[(town.chance["share"] == share) & (town.chance["cost"] == cost)]
    drawn = here.sort_values("round").drop(columns=["share", "cost", "round"])
    counted = pd.DataFrame([_counts(town, state) for state in states])
    lists = {**counted.to_dict("list"), **drawn.to_dict("list")}
    return {str(name): values for name, values in lists.items()}


def _counts(town: Town, state: State) -> Row:
    homes = town.residents["district"].to_numpy()
    return {
        "penalised": int(state.penalised.sum()),
        "only": int(state.only_penalised.sum()),
        "saved": int(state.only_spared.sum()),
        "alone": int((state.friends == 0).sum()),
        "alike": round(state.alike, 2),
        "own_alike": round(state.own_alike, 2),
        "bridges": state.bridges,
        "ties": len(state.ties),
        "within": int((homes[state.ties[:, 0]] == homes[state.ties[:, 1]]).sum()),
        **_by_record(state),
    }


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


def new_end(end: str) -> str:
    """The place of one end, "one" or "other", of a tie that is new."""
    return f"parseInt(slice(datum.{end}, 2 * {_NEW}, 2 * {_NEW} + 2), {_BASE})"


def corner() -> dict[str, str]:
    """Fields that say where a district's corner of the drawing begins and ends."""
    number = f"indexof({list(DISTRICTS)!r}, datum.district)"
    return {
        "left": f"{number} % 2 * 0.515",
        "right": "datum.left + 0.485",
        "top": f"floor({number} / 2) * 0.515",
        "bottom": "datum.top + 0.485",
    }
