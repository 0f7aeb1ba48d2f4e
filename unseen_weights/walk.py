"""What the pages of the walk share: the people to follow, the rule of the town, their bets."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from unseen_weights.factors import TOWN
from unseen_weights.live import Live, compiled, markup
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS, WEIGHT_RANGE, WEIGHT_STEP
from unseen_weights.town import load_people, load_residents
from unseen_weights.words import Words

RECORDS = tuple(factor.name for factor in TOWN)
TOWN_RULE = Rule(PRESETS["same"])
BETS: Mapping[str, tuple[str, ...]] = {
    "start": RECORDS,
    "record": ("nobody", "tenth", "quarter", "half"),
    "formula": ("doubles", "rises", "stays", "falls"),
    "line": ("none", "tenth", "third", "most"),
    "reasons": ("nothing", "score", "reasons", "working"),
    "mistakes": ("even", "spared", "twice", "many"),
    "company": ("more-more", "more-fewer", "fewer-more", "fewer-fewer"),
    "spiral": ("even", "some", "twice", "always"),
    "fair": ("districts", "loans", "both", "neither"),
    "blackbox": ("most", "much", "some", "not"),
    "doors": ("rises", "about", "stays", "falls"),
    "everywhere": ("nobody", "twenty", "forty", "hundred"),
}


@cache
def people() -> dict[str, str]:
    """The people to follow: slug -> resident id."""
    return {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}


def people_options() -> list[dict[str, str]]:
    """The people to follow, for a page's markup: slug, id and name."""
    names = load_residents()["name"]
    return [{"slug": s, "id": i, "name": str(names[i])} for s, i in people().items()]


def bet_options(bet: str, words: Words) -> list[dict[str, str]]:
    """A bet's choices, for a page's markup: value and label."""
    if bet == "start":
        return [{"value": name, "label": words.text(f"weight-{name}")} for name in BETS[bet]]
    return [{"value": name, "label": words.text(f"bet-{bet}-{name}")} for name in BETS[bet]]


def walk_live(
    slug: str,
    words: Words,
    chart: Callable[[dict[str, Any]], Any],
    own: Mapping[str, Any],
    bets: Sequence[str],
    **values: Any,
) -> Live:
    """A walk page's live part: template `<slug>.html`, and its chart.

    own: the page's own parameters and their values; bets: the bets whose choices it needs.
    """
    start = {**own, "follow": next(iter(people().values())), **{f"bet_{bet}": "" for bet in bets}}
    html = markup(
        f"{slug}.html",
        words,
        people=people_options(),
        options=bet_options(slug, words),
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=WEIGHT_STEP,
        **values,
    )
    return Live(html, compiled(chart(start)), start)
