"""The line: who is just below."""

from dataclasses import replace

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.line.chart import line_chart
from unseen_weights.chapters.line.model.lines import OTHERS, by_line, right_about
from unseen_weights.charts import gate
from unseen_weights.knobs import Bet, Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents
from unseen_weights.walk import TOWN_RULE, followable, walk_live
from unseen_weights.words import Words

_BETS = (Bet("line", ("none", "tenth", "third", "most")),)
_LOW, _HIGH = (int(end) for end in TOWN_RULE.scale)


@once
def _live(words: Words) -> Live:
    return walk_live(
        "line",
        words,
        lambda start: line_chart(load_residents(), followable(), TOWN_RULE, start, words),
        own={
            "line": int(TOWN_RULE.line),
            "picked": "",
            **gate.START,
        },
        bets=_BETS,
        low=_LOW,
        high=_HIGH,
        others=by_line(TOWN_RULE, load_residents(), OTHERS)
        .reset_index(names="line")
        .to_dict("records"),
        here=_here(),
    )


def _here() -> dict[str, int]:
    """What the town's own line comes to, and what it would with the bank's weights."""
    residents, line = load_residents(), TOWN_RULE.line
    bank = by_line(replace(TOWN_RULE, weights=PRESETS["bank"]), residents, (line,)).iloc[0]
    return {
        "line": round(line),
        "right": right_about(TOWN_RULE, residents),
        "yes": int(residents["kept_promise"].sum()),
        "residents": len(residents),
        "bank": int(bank["penalised"]),
        "bank_kept": int(bank["kept"]),
    }


LINE = Chapter(
    "line",
    "section-walk",
    _live,
    bets=_BETS,
    knobs=(
        Knob("line", "line", (), _LOW, _HIGH, default=int(TOWN_RULE.line), example="571"),
        gate.SHOWN,
    ),
    minutes=2,
)
