"""Real systems as a chart's data: what each card says, in words, worked out once."""

from typing import Any

import pandas as pd

from unseen_weights.chapters.systems.model.match import Match
from unseen_weights.chapters.systems.model.systems import APART, LAW, NONE, TOLD, TOLD_OF_USE
from unseen_weights.walk import people
from unseen_weights.words import Words

GROUPED = ("short", "kind", "who", "where", "public", "object", "worse_high")
CARD = ("name", *TOLD, *TOLD_OF_USE)
LOADED_AS = {"S01": "sesame"}  # what the lab calls a card that can be loaded
REPORTED = "REPORTED"  # how the tables mark weights that the operator never published
Rows = list[dict[str, Any]]


def scale_text(row: Any, words: Words) -> str:
    """What is known of a system's scale."""
    if row.kind == LAW:
        return words.text("systems-scale-law")
    if NONE in (row.low, row.high):
        return words.text("systems-scale-none", direction=row.direction)
    return words.text("systems-scale-ends", low=row.low, high=row.high, direction=row.direction)


def system_rows(
    systems: pd.DataFrame, bars: pd.DataFrame, matches: dict[str, Match], words: Words
) -> Rows:
    """Every system and law; bar: its row in the picture, or -1, where it has no two ends."""
    places = {str(system): number for number, system in enumerate(bars.index)}
    rows = []
    listed: list[Any] = list(systems.itertuples())
    for order, row in enumerate(listed):
        bar = places.get(str(row.Index), -1)
        ends = {"low": float(row.low), "high": float(row.high)} if bar >= 0 else {}
        told = {name: getattr(row, name) for name in (*GROUPED, *CARD)}
        match = matches.get(str(row.Index))
        own = _own(row, match, words)
        rows.append({"id": row.Index, "order": order, "bar": bar, **ends, **told, **own})
    return rows


def _own(row: Any, match: Match | None, words: Words) -> dict[str, str]:
    """What our words say of a system."""
    return {
        "plain": words.text(f"system-{row.Index.lower()}"),
        "place": f"{row.country}, {row.years}",
        "scale": scale_text(row, words),
        "public_text": _said("weights", row.public, words),
        "object_text": _said("object", row.object, words),
        "kind_text": words.text(f"systems-kind-{row.kind}"),
        "sure": words.text(f"systems-confidence-{row.confidence}"),
        "official": _official(row, match, words),
        "lab": _lab(row, match, words),
        **(_link(match, row) if match and match.loads else {"url": "", "here": ""}),
    }


def source_rows(sources: pd.DataFrame, words: Words) -> Rows:
    """Each source of each card, with its link where there is one."""
    read = {"seen": "", "copy": words.text("read-on-copy")}
    return [
        {
            "system": row.system,
            "source": row.source,
            "about": "" if row.about == "all" else _about(str(row.about), words),
            "url": "" if row.url == NONE else row.url,
            "read": read[str(row.read)],
        }
        for row in sources.itertuples()
    ]


def unknown_rows(unknown: pd.DataFrame, words: Words) -> Rows:
    """What is not known of each system, under the heading of the card's part."""
    return [
        {"system": row.system, "about": _about(str(row.about), words), "told": row.told}
        for row in unknown.itertuples()
    ]


def _about(column: str, words: Words) -> str:
    parts = {"country": "where", "years": "where", "low": "scale", "high": "scale"}
    return words.text(f"systems-card-{parts.get(column, column)}")


def _said(filtered: str, value: object, words: Words) -> str:
    return "" if value == NONE else words.text(f"systems-{filtered}-{value}")


def _official(row: Any, match: Match | None, words: Words) -> str:
    basis = match.basis if match else "reported" if REPORTED in row.factors else ""
    return words.text(f"systems-official-{basis}") if basis else ""


def _lab(row: Any, match: Match | None, words: Words) -> str:
    if match is None:
        other = "points" if row.adds == "points" else "nothing"
        return words.text(f"systems-lab-{LAW if row.kind in APART else other}")
    if not match.loads:
        return words.text("systems-lab-little", missing=match.missing, basis=match.basis)
    listed = _listed({name: float(share) for name, share in match.percent.items()}, words)
    values = {"share": 100 - match.missing, "weights": listed, "missing": match.missing}
    return words.text("systems-lab-loads", basis=match.basis, **values)


def _link(match: Match, row: Any) -> dict[str, str]:
    settings = match.settings(next(iter(people())), str(row.low), str(row.high))
    url = f"lab?{settings.rule_query}&loaded={LOADED_AS[row.Index]}"
    return {"url": url, "here": f"#/{url}"}


def _listed(weights: dict[str, Any], words: Words) -> str:
    parts = [
        words.text(
            "systems-lab-weight", record=words.text("name-of-record", record=n), percent=f"{w:g}"
        )
        for n, w in weights.items()
    ]
    return ", ".join(parts)
