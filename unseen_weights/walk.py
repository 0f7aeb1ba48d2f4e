"""What the pages of the walk share: the people to follow, the rule of the town, their bets."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from unseen_weights.knobs import Bet, bet_param
from unseen_weights.live import CHART_HEIGHTS, Heights, Live, compiled, markup
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    LINE_SHARE,
    PRESETS,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    preset_shown,
)
from unseen_weights.town import RECORDS, load_people, load_residents
from unseen_weights.words import Words

TOWN_RULE = Rule(PRESETS["same"])
HARM = "start"  # the bet on which record did most of the harm: it hangs on the person


@cache
def people() -> dict[str, str]:
    """The people to follow: slug -> resident id."""
    return {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}


@cache
def followable() -> dict[str, str]:
    """Everybody one can follow: slug -> resident id. First `people()`, of whom stories are told.

    Then all others that the town's rule refuses, whose slug is their id.
    """
    refused = TOWN_RULE.penalised(load_residents())
    told = people()
    others = [str(one) for one in refused.index[refused] if one not in told.values()]
    return told | dict(zip(others, others, strict=True))


def first_name(slug: str) -> str:
    """The first name of somebody one can follow."""
    return str(load_residents().loc[followable()[slug], "name"]).split(" ", 1)[0]


def most_harm(resident: str) -> list[str]:
    """The records that lack most points to full marks, all weights the same."""
    table = load_residents()
    points = {n: float(TOWN_RULE.points(n, table[n].loc[[resident]])[0]) for n in RECORDS}
    least = min(points.values())
    return [name for name, one in points.items() if one - least < 1e-6]


def people_options() -> list[dict[str, Any]]:
    """All one can follow, for a page's markup: slug, id, name, and whether a story is told."""
    names = load_residents()["name"]
    return [
        {"slug": s, "id": i, "name": str(names[i]), "told": s in people()}
        for s, i in followable().items()
    ]


def bet_options(bets: Sequence[Bet], words: Words) -> dict[str, list[dict[str, str]]]:
    """The choices of bets, for a page's markup: by the bet's name in code, value and label."""
    return {
        bet.code: [{"value": c, "label": words.text(bet.label(c))} for c in bet.choices]
        for bet in bets
    }


def preset_values(preset: str) -> dict[str, Any]:
    """The parameters that say what one compares with: a preset's name and its weights."""
    return dict(preset_shown(preset))


def preset_button(name: str) -> dict[str, Any]:
    """A preset for a page's markup: its name, what it sets, and its line as a share."""
    weights = {f"w_{factor}": weight for factor, weight in PRESETS[name].items()}
    return {"name": name, "set": weights | preset_values(name), "share": {"line": LINE_SHARE}}


def walk_live(
    slug: str,
    words: Words,
    chart: Callable[[dict[str, Any]], Any],
    own: Mapping[str, Any],
    bets: Sequence[Bet],
    answers: Sequence[str] = (),
    heights: Heights = CHART_HEIGHTS,
    **values: Any,
) -> Live:
    """A walk page's live part: template `<slug>/page.html`, and its chart.

    own: the page's own parameters and their values; bets, answers: as `Chapter` has them;
    heights: as `Live` has them.
    """
    names = [*(bet.name for bet in bets), *answers]
    placed = {bet_param(name): "" for name in names}
    start = {**own, "follow": next(iter(people().values())), **placed}
    html = markup(
        f"{slug}/page.html",
        words,
        people=people_options(),
        options=bet_options(bets, words),
        factors=RECORDS,
        weight_range=WEIGHT_RANGE,
        weight_step=WEIGHT_STEP,
        **values,
    )
    return Live(html, compiled(chart(start)), start, heights)
