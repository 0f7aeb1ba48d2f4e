"""What Real systems' page says: the headline, the bet, the lists, the card and its sources."""

import json
from collections.abc import Mapping

import altair as alt

from unseen_weights.chapters.systems.model.systems import APART, KINDS, WEIGHTS, load_systems
from unseen_weights.chapters.systems.rows import Rows
from unseen_weights.charts import gate, parts
from unseen_weights.words import Words

ASKED = "help"  # the bet is on those who score people that ask the state for help
LISTED = tuple(kind for kind in KINDS if kind != "scale")
_SET = """'{"picked": "' + datum.id + '"}'"""


def layers(under: Mapping[str, Rows], words: Words) -> list[alt.Chart]:
    """Layers that draw nothing; under: what stands under a card, by layer."""
    return [
        parts.unseen(_summary(words), "summary"),
        *(parts.unseen(_list(kind), f"list_{kind}") for kind in LISTED),
        parts.unseen(alt.Chart().transform_filter("datum.fits"), "listed"),
        parts.unseen(alt.Chart().transform_filter("datum.chosen"), "card"),
        parts.unseen(alt.Chart().transform_filter("datum.chosen && datum.url"), "lab"),
        *(parts.unseen(_of_picked(rows), name) for name, rows in under.items()),
    ]


def _summary(words: Words) -> alt.Chart:
    ways = {f"is_{way}": f"datum.fits && datum.public == '{way}'" for way in WEIGHTS}
    apart = {"scoring": " && ".join(f"datum.kind != '{kind}'" for kind in APART)}
    one = {"fitting": "datum.fits ? datum.short : ''"}
    counted = parts.calculated(alt.Chart(), ways | apart | one).transform_aggregate(
        fitting="max(fitting)",
        shown="sum(fits)",
        all="sum(scoring)",
        full="sum(is_yes)",
        partly="sum(is_partly)",
        none="sum(is_no)",
    )
    counts = {name: f"datum.{name}" for name in ("shown", "all", "full", "partly", "none")}
    counts["name"] = "datum.fitting"
    held = f"(filter_who == '{ASKED}' && !{gate.is_open(('systems',))})"
    fields = {
        "headline": words.expression("systems-headline", held=f"{held} ? 'yes' : 'no'", **counts),
        "verdict_systems": parts.verdict(
            "bet_systems", "bet_systems == 'none'", "bet_systems == 'few'"
        ),
        "feedback_systems": parts.feedback("systems", words, **_asked()),
    }
    return parts.calculated(counted, fields)


def _asked() -> dict[str, str]:
    """How many systems the bet asks about, and how many of them show all that counts, or some."""
    systems = load_systems()
    public = systems.loc[systems["who"] == ASKED, "public"]
    told = {"help": len(public), **{way: int((public == way).sum()) for way in WEIGHTS}}
    every = int((systems["public"] == "yes").sum())
    return {name: str(count) for name, count in {**told, "every": every}.items()}


def _list(kind: str) -> alt.Chart:
    """The systems of a kind that fit the filters; laws, and what scores nobody, always do."""
    shown = f"datum.kind == {json.dumps(kind)}" + ("" if kind in APART else " && datum.fits")
    return alt.Chart().transform_filter(shown).transform_calculate(set=_SET)


def _of_picked(rows: Rows) -> alt.Chart:
    return alt.Chart(parts.data(rows)).transform_filter("datum.system == picked")
