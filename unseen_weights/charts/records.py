"""What a record says of somebody, in words that the browser picks."""

from unseen_weights.charts import parts
from unseen_weights.town import BILLS_DUE, RECORDS
from unseen_weights.words import Words

_COUNTS = {"bills": f"round(datum.bills * {BILLS_DUE})", "friends": "format(datum.friends, '.1~f')"}


def record_value(record: str, words: Words) -> str:
    """What a record says of somebody, as a Vega expression; record: an expression for its name."""
    values = {n: words.expression(f"value-{n}", n=_COUNTS.get(n, f"datum.{n}")) for n in RECORDS}
    return parts.choice(record, values)
