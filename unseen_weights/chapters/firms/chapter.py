"""Firms: is the same rule for all the same for all."""

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.firms.chart import firms_chart
from unseen_weights.chapters.firms.model.firms import (
    FOLLOWED,
    GROUPINGS,
    RECORDS,
    load_firms,
    load_supply,
)
from unseen_weights.chapters.firms.model.ratings import (
    FORMS,
    LEAVE,
    TAINTS,
    office_rule,
    places,
)
from unseen_weights.chapters.firms.readouts import CONDUCT, DARE, REDRAWN, SEARCHED
from unseen_weights.charts.gate import SEE, SHOWN, START
from unseen_weights.charts.style import CROSS
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Heights, Live
from unseen_weights.once import once
from unseen_weights.settings import WEIGHT_RANGE, WEIGHT_STEP
from unseen_weights.walk import walk_live
from unseen_weights.words import Words

_BETS = (Bet("firms", ("small", "foreign", "sector", "none")),)
_HEIGHTS = Heights(260, 470, least=190)
_WEIGHT = 50
_LINE_STEP = 5
_LOW, _HIGH = (int(end) for end in office_rule().scale)
_LINE = int(office_rule().line)


@once
def _live(words: Words) -> Live:
    firms = load_firms()
    ties = places(load_supply(), firms.index)
    names = firms.reset_index().set_index("slug")["name"]
    return walk_live(
        "firms",
        words,
        lambda start: firms_chart(firms, ties, start, words),
        own={
            **{f"w_{record}": _WEIGHT for record in RECORDS},
            "line": _LINE,
            "forms": FORMS[0],
            "taint": TAINTS[0],
            "leave": LEAVE[0],
            "sort": next(iter(GROUPINGS)),
            "firm": FOLLOWED[0],
            "picked": "",
            **START,
        },
        bets=_BETS,
        heights=_HEIGHTS,
        records=RECORDS,
        line=(_LOW, _HIGH, _LINE_STEP),
        taints=TAINTS,
        forms=FORMS,
        leave=LEAVE,
        groupings=tuple(GROUPINGS),
        firms={slug: str(names[slug]) for slug in FOLLOWED},
        even={f"w_{record}": _WEIGHT for record in RECORDS} | {"line": _LINE},
        dare=DARE,
        cross=CROSS,
        redrawn=REDRAWN,
        searched=SEARCHED,
        over=_over(words),
        see=SEE,
    )


def _over(words: Words) -> list[tuple[str, str]]:
    """In how many other sets small firms come last of the sizes: by forms and records."""
    towns = REDRAWN["towns"]
    counts = {"same": REDRAWN["sizes"], "fitted": REDRAWN["fitted"], "conduct": CONDUCT}
    return [
        (
            words.text(f"firms-over-{name}"),
            words.text("firms-over-count", count=count, towns=towns),
        )
        for name, count in counts.items()
    ]


FIRMS = Chapter(
    "firms",
    "section-world",
    _live,
    bets=_BETS,
    knobs=(
        *(
            Knob(
                f"w_{name}",
                name,
                (),
                *WEIGHT_RANGE,
                step=WEIGHT_STEP,
                default=_WEIGHT,
                example="80",
            )
            for name in RECORDS
        ),
        Knob("line", "line", (), _LOW, _HIGH, step=_LINE_STEP, default=_LINE, example="570"),
        Knob("forms", "forms", choices=FORMS),
        Knob("taint", "partner-points", low=TAINTS[0], high=TAINTS[1], step=TAINTS[2]),
        Knob("leave", "partners-leave", choices=LEAVE),
        Knob("sort", "rows", choices=tuple(GROUPINGS)),
        Knob("firm", "firm", choices=FOLLOWED),
        SHOWN,
    ),
)
