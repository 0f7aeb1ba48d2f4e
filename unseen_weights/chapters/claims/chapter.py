"""Claims: what two articles said, and what is known."""

from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.claims import rows
from unseen_weights.chapters.claims.chart import claims_chart
from unseen_weights.chapters.claims.model.answers import UNSAID, answers_knob
from unseen_weights.chapters.claims.model.claims import (
    ANSWERS,
    ARTICLES,
    TOPICS,
    load_claims,
    load_named,
    load_sources,
)
from unseen_weights.charts import gate
from unseen_weights.knobs import Knob
from unseen_weights.live import Heights, Live, compiled, markup
from unseen_weights.once import once
from unseen_weights.walk import people
from unseen_weights.words import Words

_ALL = "all"
_RESULTS = ("none", "right", "close", "wrong")
_FILTERS = {"article": ARTICLES, "topic": TOPICS, "verdict": ANSWERS, "mine": _RESULTS}
_HEIGHTS = Heights(190, 230)


@once
def _live(words: Words) -> Live:
    claims, sources = load_claims(), load_sources()
    start = {
        "picked": _first(),
        "said": UNSAID,
        **gate.START,
        **{f"filter_{name}": _ALL for name in _FILTERS},
        "follow": next(iter(people().values())),
    }
    chart = claims_chart(
        rows.claim_rows(claims, sources, words), rows.source_rows(sources, words), start, words
    )
    html = markup(
        "claims/page.html",
        words,
        answers=ANSWERS,
        filters=_FILTERS,
        things=_things(words),
        see=gate.SEE,
    )
    return Live(html, compiled(chart), start, _HEIGHTS)


def _things(words: Words) -> list[dict[str, Any]]:
    """What the articles name: its short name, chapters, cards, and claims with their text."""
    return [
        {
            "name": str(row.Index),
            "chapters": str(row.chapters).split(),
            "cards": dict(zip(str(row.systems).split(), str(row.cards).split(", "), strict=True)),
            "claims": [
                {"id": claim, "text": words.text(f"claim-{claim.lower()}")}
                for claim in str(row.claims).split()
            ],
        }
        for row in load_named().itertuples()
    ]


def _first() -> str:
    """The claim with which one begins."""
    return str(load_claims()["order"].idxmin())


CLAIMS = Chapter(
    "claims",
    "section-world",
    _live,
    knobs=(
        Knob("picked", "claim", choices=tuple(load_claims().index), default=_first()),
        answers_knob(len(load_claims())),
        *(Knob(f"filter_{f}", f, choices=(_ALL, *values)) for f, values in _FILTERS.items()),
        gate.SHOWN,
    ),
    standing="claims-real",
)
