"""What Everywhere's page says: the headline, both bets, the tables, and one person's ten doors."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import altair as alt

from unseen_weights.chapters.everywhere.grid import by_door, columns
from unseen_weights.charts import gate, parts
from unseen_weights.knobs import bet_param
from unseen_weights.words import Words

# What a door says of the person followed, and by what it goes.
PUT_ON_THE_LIST = "datum.shares && shared == 'list' && datum.refused_own"
GOES_BY = "(datum.shares ? shared : 'own')"
BETS = ("doors", "everywhere")
_PLACED = [f"{bet_param(bet)} != ''" for bet in BETS]
SAYS = "(datum.refused ? '-yes' : '-no')"


def layers(
    rows: list[dict[str, Any]], concerns: Mapping[str, str], words: Words
) -> list[alt.Chart]:
    """Layers that draw nothing, for the page's texts and tables.

    rows: the chart's residents. concerns: for each service, in order, the id of the message
    that says what it looks at.
    """
    return [
        parts.unseen(_summary(len(concerns), words), "summary"),
        parts.unseen(_person(words), "person"),
        parts.unseen(_ten_doors(concerns, words), "ten"),
        parts.unseen(_people(), "people"),
        parts.unseen(_services(columns(rows), concerns, words), "services"),
    ]


def _summary(doors: int, words: Words) -> alt.Chart:
    marked = alt.Chart().transform_calculate(
        was_every=f"datum.own_shut == {doors}",
        freed="datum.own_shut > 0 && !datum.below",
        never="datum.column < 0",
        was_one="datum.own_shut > 0",
        wrong="datum.kept ? datum.shut : 0",
        keeper="datum.kept && datum.one",
        crushed="datum.kept && datum.every",
    )
    counted = marked.transform_aggregate(
        doors="sum(shut)",
        one="sum(one)",
        half="sum(half)",
        every="sum(every)",
        was_doors="sum(own_shut)",
        was_every="sum(was_every)",
        each="sum(below)",
        freed="sum(freed)",
        never="sum(never)",
        was_one="sum(was_one)",
        wrong="sum(wrong)",
        keepers="sum(keeper)",
        crushed="sum(crushed)",
    )
    counts = {name: f"datum.{name}" for name in ("doors", "one", "half", "every")}
    total = "format(datum.doors, ',')"
    mistaken = {name: f"datum.{name}" for name in ("wrong", "keepers", "crushed")}
    every = "datum.crushed == datum.keepers ? 'yes' : 'no'"
    share = "format(100 * datum.wrong / max(datum.doors, 1), '.0f')"
    others = "(datum.every < datum.one ? 'some' : 'none')"
    headline = words.expression("everywhere-headline", others=others, written=total, **counts)
    waiting = words.expression("everywhere-held", doors="sharing")
    fields = {
        "headline": f"held ? {waiting} : {headline}",
        "shared_help": words.expression(
            "everywhere-shared-help", shared="shared", doors="sharing == 1 ? 'alone' : 'more'"
        ),
        "wrong_text": words.expression("everywhere-wrong", share=share, every=every, **mistaken),
        "asked": f"{_PLACED[0]} || {_PLACED[1]} ? 'yes' : ''",
        **gate.flags(f"!{gate.is_open(BETS)}"),
        "rest": words.expression("everywhere-key-rest", never="datum.never"),
        **_bets(doors, words),
    }
    return parts.calculated(counted, fields)


def _bets(doors: int, words: Words) -> dict[str, str]:
    at_last = f"{doors} * datum.each"
    total = {
        "before": "datum.was_doors",
        "after": at_last,
        "each": "datum.each",
        "listed": f"format({doors} * datum.was_one, ',')",
        "guess": "bet_doors",
        "both": f"({_PLACED[1]} ? 'yes' : 'no')",
    }
    every = {
        "before": "datum.was_every",
        "after": "datum.each",
        "freed": "datum.freed",
        "listed": "datum.was_one",
        "guess": "bet_everywhere",
    }
    return {
        "verdict_doors": parts.verdict("bet_doors", "bet_doors == 'stays'", "bet_doors == 'about'"),
        "feedback_doors": parts.feedback("doors", words, **total),
        "verdict_everywhere": parts.verdict(
            "bet_everywhere", "bet_everywhere == 'forty'", "bet_everywhere == 'twenty'"
        ),
        "feedback_everywhere": parts.feedback("everywhere", words, **every),
    }


def _person(words: Words) -> alt.Chart:
    person = alt.Chart().transform_filter("datum.followed")
    name = parts.first_name(words)
    now = {"name": name, "doors": "datum.shut", "own": "datum.own_shut"}
    fields = {
        "title": words.expression("everywhere-doors-title", name=name),
        "now": words.expression("everywhere-doors-now", **now),
    }
    return parts.calculated(person, fields)


def _ten_doors(concerns: Mapping[str, str], words: Words) -> alt.Chart:
    """The doors of the person followed: what each says, and would say by its own rule.

    Those whose answer changed come first.
    """
    rows = by_door(alt.Chart().transform_filter("datum.followed"), len(concerns))
    names = _named(concerns, words)
    looked_at = json.dumps([words.text(concern) for concern in concerns.values()])
    first = f"{names}[datum.first]"
    fields = {
        "order": f"datum.door + (datum.refused == datum.refused_own ? {len(concerns)} : 0)",
        "name_text": f"{names}[datum.door]",
        "concern_text": f"{looked_at}[datum.door]",
        "own_text": words.expression(
            "everywhere-own-says", refused="(datum.refused_own ? 'yes' : 'no')"
        ),
        "state": parts.cases((PUT_ON_THE_LIST, "'list-own'"), otherwise=f"{GOES_BY} + {SAYS}"),
        "now_text": words.expression("everywhere-now-says", now="datum.state", by=first),
    }
    return parts.calculated(rows, fields)


def _people() -> alt.Chart:
    counted = alt.Chart().transform_aggregate(people="count()", groupby=["shut"])
    return counted.transform_calculate(order="-datum.shut")


def _services(people: alt.Chart, concerns: Mapping[str, str], words: Words) -> alt.Chart:
    marked = by_door(people, len(concerns)).transform_calculate(
        only_shared="datum.refused && !datum.refused_own",
        only_own="!datum.refused && datum.refused_own",
        wrong="datum.refused && datum.kept",
    )
    counted = marked.transform_aggregate(
        refuses="sum(refused)",
        only_shared="sum(only_shared)",
        only_own="sum(only_own)",
        wrong="sum(wrong)",
        groupby=["door"],
    )
    name = f"{_named(concerns, words)}[datum.door]"
    return parts.calculated(counted, {"order": "datum.door", "name_text": name})


def _named(services: Iterable[str], words: Words) -> str:
    return json.dumps([words.text(f"service-{service}") for service in services])
