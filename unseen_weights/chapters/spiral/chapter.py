"""The spiral: what happens next month."""

from dataclasses import replace

from unseen_weights.chapters.chapter import Chapter
from unseen_weights.chapters.walk import TOWN_RULE, people, walk_live
from unseen_weights.charts.spiral import spiral_chart
from unseen_weights.charts.spiral_readouts import BET_SETTING, KEPT, TRIES, VIEWS
from unseen_weights.knobs import Knob
from unseen_weights.live import Live
from unseen_weights.once import once
from unseen_weights.spiral import BITES
from unseen_weights.spiral_runs import ADAPTS, load_letters, load_scores, near_the_line
from unseen_weights.town import load_residents
from unseen_weights.words import Words

_HEIGHTS = (260, 430)
_BITE, _KEEP, _ADAPT = BET_SETTING


@once
def _live(words: Words) -> Live:
    residents, rule = load_residents(), TOWN_RULE
    near_kept = float(residents["kept_promise"][near_the_line(rule, residents)].mean())
    letters, scores = load_letters(), load_scores()
    live = walk_live(
        "spiral",
        words,
        lambda start: spiral_chart(letters, scores, near_kept, people(), rule, start, words),
        own={"view": VIEWS[0], "bite": _BITE, "keep": KEPT[_KEEP], "adapt": _ADAPT},
        bets=("spiral",),
        views=VIEWS,
        bites=BITES,
        keeps=tuple(KEPT.values()),
        adapts=ADAPTS,
        tries={
            view: {"view": view, "bite": bite, "keep": KEPT[keep], "adapt": adapt}
            for view, (bite, keep, adapt) in TRIES.items()
        },
    )
    return replace(live, heights=_HEIGHTS)


SPIRAL = Chapter(
    "spiral",
    "section-town",
    _live,
    bets=("spiral",),
    knobs=(
        Knob("view", "view", choices=VIEWS),
        Knob("bite", "bite", low=BITES[0], high=BITES[-1], step=BITES[1]),
        Knob("keep", "keep", choices=tuple(KEPT.values())),
        Knob("adapt", "adapt", choices=ADAPTS),
    ),
)
