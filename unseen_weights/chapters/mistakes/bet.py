"""The bet on mistakes: what it depends on, why it is at 1 in 100, and where it turns round."""

from collections.abc import Mapping

import pandas as pd

from unseen_weights.chapters.mistakes.model.files import ENDS, WHOLE_TOWN, mix_of, totals
from unseen_weights.chapters.mistakes.model.mistakes import DRAWS, KINDS
from unseen_weights.charts import parts
from unseen_weights.town import RESIDENTS
from unseen_weights.words import Words

BET_RATE = 1
FULL_RATE = 5  # too many for a bet: nearly every file holds a mistake
TURNED_RATE = 10
TURNED = ("moved", "namesakes")
MIXES = {"all": KINDS, "late": ("late",), "rest": ("early", "moved", "namesakes")}


def told(
    runs: Mapping[str, pd.DataFrame], truly: "pd.Series[bool]", words: Words
) -> dict[str, str]:
    """The summary's fields about the bet; truly: who is rightly penalised, by id."""
    return {
        "verdict_mistakes": parts.verdict(
            "bet_mistakes", "bet_mistakes == 'away'", "bet_mistakes == 'even'"
        ),
        "feedback_mistakes": parts.feedback("mistakes", words, **counted(runs["people"], truly)),
        "why_one": words.expression("mistakes-why-one", **per_hundred(runs["town"])),
        "turned": words.expression("mistakes-turned", **turned(runs["town"])),
    }


def counted(runs: pd.DataFrame, truly: "pd.Series[bool]") -> dict[str, str]:
    """People a draw at BET_RATE, for three mixes: the wrongly penalised and the wrongly spared."""
    found: dict[str, str] = {}
    for name, kinds in MIXES.items():
        penalised, spared = totals(runs, truly, mix_of(kinds), BET_RATE)
        found |= {f"{name}_penalised": _a_draw(penalised), f"{name}_spared": _a_draw(spared)}
    return found


def _a_draw(total: int) -> str:
    return f"'{total / DRAWS:.1f}'" if total else "'0'"


def per_hundred(runs: pd.DataFrame) -> dict[str, str]:
    """Of 100 files, how many hold a mistake at BET_RATE and at FULL_RATE, with all kinds."""
    ends = _ends(runs, mix_of(KINDS), "files")
    files = {"few": BET_RATE, "many": FULL_RATE}
    return {name: f"{100 * ends['mid'][rate] / RESIDENTS:.0f}" for name, rate in files.items()}


def turned(runs: pd.DataFrame) -> dict[str, str]:
    """The ranges at TURNED_RATE with the TURNED kinds alone."""
    found: dict[str, str] = {}
    for count in ("penalised", "spared"):
        ends = _ends(runs, mix_of(TURNED), count)
        found |= {f"{count}_{end}": f"{ends[end][TURNED_RATE]:g}" for end in ENDS}
    return found


def _ends(runs: pd.DataFrame, mix: str, count: str) -> dict[str, tuple[float, ...]]:
    here = (runs["kinds"] == mix) & (runs["count"] == count) & (runs["district"] == WHOLE_TOWN)
    return {str(end): by_rate for end, by_rate in runs[here][["end", "by_rate"]].to_numpy()}
