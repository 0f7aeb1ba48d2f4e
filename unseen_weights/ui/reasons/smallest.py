"""What the Reasons page shows once Python knows the settings."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import streamlit as st

from unseen_weights.chapters.reasons.model.contributions import (
    Combination,
    record_of,
    smallest_combination,
)
from unseen_weights.rule import Rule
from unseen_weights.town import POWERS, load_factors, load_residents
from unseen_weights.ui.reasons.state import ReasonsState
from unseen_weights.words import Words

_MOST_TOLD = 4


def show_smallest(state: ReasonsState, w: Words) -> None:
    """The smallest changes of a refused person, exact: of all, and by whose power."""
    residents = load_residents()
    rule, name = state.now.rule, str(residents.at[state.resident, "name"])
    if not rule.penalised(residents.loc[[state.resident]]).iloc[0]:
        return
    sentences = _smallest(rule, record_of(residents, state.resident), name, w)
    st.subheader(w.text("reasons-smallest-title"), anchor=False)
    lines = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    st.html(f'<div class="uw-smallest" role="status">{lines}</div>')


def _smallest(rule: Rule, record: Mapping[str, Any], name: str, w: Words) -> list[str]:
    """What one can start on now, then of all records, then without those in nobody's power.

    What would only say again what stands above is left out.
    """
    power = load_factors()["power"]
    among = {"all": power, "time": power[power != "never"], "now": power[power == "now"]}
    found = {k: smallest_combination(rule, record, list(p.index)) for k, p in among.items()}
    steps = {key: one.steps if one else None for key, one in found.items()}
    sentences = [] if steps["now"] == steps["all"] else [_told("now", found["now"], name, w)]
    sentences.append(_told("all", found["all"], name, w))
    if found["all"] and found["all"].others:
        sentences.append(_others(found["all"].others, w))
    if steps["time"] is None or steps["time"] not in (steps["all"], steps["now"]):
        sentences.append(_told("time", found["time"], name, w))
    return [*sentences, w.text("reasons-smallest-how")]


def _told(among: str, found: Combination | None, name: str, w: Words) -> str:
    power = load_factors()["power"]
    never = [w.text("name-of-record", record=r) for r in power.index[power == "never"]]
    values = {"name": name, "records": w.text("reasons-and").join(never)}
    if found is None:
        return w.text(f"reasons-smallest-{among}-none", **values)
    kinds = [kind for kind in reversed(POWERS) if kind in set(power[list(found.steps)])]
    values |= {"steps": _steps(found.steps, w), "score": f"{found.score:.1f}", "power": kinds[0]}
    return w.text(f"reasons-smallest-{among}", **values)


def _steps(steps: Mapping[str, int], w: Words) -> str:
    told = [w.text(f"reasons-steps-{record}", n=n) for record, n in steps.items()]
    return w.text("reasons-and").join(told)


def _others(others: Sequence[Mapping[str, int]], w: Words) -> str:
    changes = w.text("reasons-or").join(_steps(steps, w) for steps in others[:_MOST_TOLD])
    more = max(0, len(others) - _MOST_TOLD)
    return w.text("reasons-smallest-others", changes=changes, more=more)
