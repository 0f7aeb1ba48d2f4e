"""The claims as a chart's data: what each card says, in words, worked out once."""

from typing import Any

import pandas as pd

from unseen_weights.chapters.claims.model.claims import FIRST, NONE
from unseen_weights.words import Words

Rows = list[dict[str, Any]]
_TOLD = ("article", "topic", "order", "answer")


def claim_rows(claims: pd.DataFrame, sources: pd.DataFrame, words: Words) -> Rows:
    """Every claim with all that its card says, and where one goes next."""
    counts = sources["claim"].value_counts().to_dict()
    walk = list(claims.sort_values("order").index)
    rows = []
    listed: list[Any] = list(claims.itertuples())
    for number, row in enumerate(listed, start=1):
        at = int(row.order) - 1
        around = {"next": walk[(at + 1) % len(walk)], "back": walk[at - 1]}
        told = {name: getattr(row, name) for name in _TOLD}
        goes = {way: f'{{"picked": "{claim}"}}' for way, claim in around.items()}
        own = _own(row, int(counts.get(row.Index, 0)), words)
        rows.append({"id": row.Index, "number": number, **told, **goes, **own})
    return rows


def source_rows(sources: pd.DataFrame, words: Words) -> Rows:
    """Each source of each claim, with its link where there is one."""
    read = {"seen": "", "copy": words.text("read-on-copy")}
    return [
        {
            "claim": row.claim,
            "source": row.source,
            "url": "" if row.url == NONE else row.url,
            "read": read[str(row.read)],
        }
        for row in sources.itertuples()
    ]


def _own(row: Any, count: int, words: Words) -> dict[str, str]:
    claim = row.Index.lower()
    part = "first" if row.order <= FIRST else "rest"
    verdict = str(row.verdict).replace("not supported", "unsupported")
    sure = {
        "seen": words.text("claims-sure-seen", count=count),
        "memory": words.text("claims-sure-memory", count=count),
    }
    results = {
        f"result_{result}": words.text("claims-result", result=result, verdict=verdict)
        for result in ("right", "close", "wrong")
    }
    return {
        "text": words.text(f"claim-{claim}"),
        "told": words.text(f"claim-{claim}-told"),
        "place": words.text("claims-place", place=int(row.order), order=part, article=row.article),
        "sure": sure[str(row.confidence)],
        "printed": str(row.claim),
        "noted": str(row.evidence),
        **results,
    }
