"""The gate before an open bet: while it is shut, a chart shows nothing that answers the bet.

It opens when the bet is placed, when one moves the control or asks to see, and by an address with
`shown=yes`. That one has seen it oneself (`seen`) stands in no address: a link must not answer a
bet unless somebody means it to.
"""

from collections.abc import Iterable
from typing import Any

from unseen_weights.knobs import Knob, bet_param

SHOWN = Knob("shown", "shown", choices=("yes",), default="")
START: dict[str, Any] = {"seen": "no", SHOWN.param: SHOWN.first}
SEE = '{"seen": "yes"}'  # what a control sets that opens the gate
ASKED = f"(seen == 'yes' || {SHOWN.param} == 'yes')"  # a Vega expression: one has asked to see


def is_open(bets: Iterable[str]) -> str:
    """A Vega expression: whether all these bets are placed, or one has asked to see."""
    placed = " && ".join(f"{bet_param(bet)} != ''" for bet in bets)
    return f"({placed} || {ASKED})"


def flags(held: str) -> dict[str, str]:
    """Fields for a page's `uw-if`: `is_held` and `is_shown`; held: a Vega expression."""
    return {"is_held": f"{held} ? 'yes' : ''", "is_shown": f"{held} ? '' : 'yes'"}
