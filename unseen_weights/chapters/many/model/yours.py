"""The majority where one's own rule has hands too: it is not among those listed beforehand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from unseen_weights.chapters.many.model.rules import MOST, RULES
from unseen_weights.chapters.many.model.told import ForLab, for_the_lab, in_few_digits
from unseen_weights.pooling import pool, weights_for, witness_for


@dataclass(frozen=True)
class Answer:
    """What the majority makes.

    penalised: how many. weights: some that give its verdicts, or None; then seen: two mixes that
    show why none do. Both as `pooling` finds them. told, line: the weights in per cent, and a line.
    lab: the same for the lab.
    """

    penalised: int
    weights: Mapping[str, float] | None
    seen: tuple[dict[str, float], dict[str, float]] | None
    told: Mapping[str, str]
    line: str
    lab: ForLab | None = None


def answer(own: Mapping[str, float], hands: Sequence[int], residents: pd.DataFrame) -> Answer:
    """Whether any weights give the majority's verdicts; hands: for each of RULES, then for `own`.

    Raises ValueError as `pool` does.
    """
    out = pool([*RULES.values(), own], hands, residents, MOST).majority
    weights = weights_for(out, residents)
    if weights is None:
        return Answer(int(out.sum()), None, witness_for(out, residents), {}, "")
    if not out.any():
        return Answer(0, weights, None, {}, "")
    told, line = in_few_digits(weights, out, residents)
    return Answer(int(out.sum()), weights, None, told, line, for_the_lab(weights, out, residents))
