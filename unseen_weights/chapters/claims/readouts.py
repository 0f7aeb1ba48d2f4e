"""What the claims' page says: the headline, the card, its sources, and the list of all."""

import json

import altair as alt

from unseen_weights.chapters.claims.model.answers import UNSAID
from unseen_weights.chapters.claims.model.claims import ANSWERS, FIRST
from unseen_weights.chapters.claims.rows import Rows
from unseen_weights.charts import gate, parts
from unseen_weights.words import Words

CHANCE = round(FIRST / len(ANSWERS))  # of the first ten, for who only guesses
FILTERS = {"article": "article", "topic": "topic", "verdict": "answer", "mine": "result"}
_ONLY = {"verdict": "datum.placed && "}  # who filters by it must not read it before a bet
_RANKS = json.dumps("".join(ANSWERS))
FIELDS = {
    "mine": "datum.number <= length(said) ? slice(said, datum.number - 1, datum.number) : '-'",
    "placed": f"datum.mine != '{UNSAID}'",
    "off": f"abs(indexof({_RANKS}, datum.mine) - indexof({_RANKS}, datum.answer))",
    "result": parts.cases(
        ("!datum.placed", "'none'"),
        ("datum.off == 0", "'right'"),
        ("datum.off == 1", "'close'"),
        otherwise="'wrong'",
    ),
    "chosen": "datum.id == picked",
    "fits": " && ".join(
        f"(filter_{name} == 'all' || {_ONLY.get(name, '')}datum.{field} == filter_{name})"
        for name, field in FILTERS.items()
    ),
}  # what every claim has, as Vega expressions that follow from the parameters


def layers(number_of_claims: int, sources: Rows, words: Words) -> list[alt.Chart]:
    """Layers that draw nothing; sources: `source_rows`."""
    own = alt.Chart(parts.data(sources)).transform_filter("datum.claim == picked")
    number = "toNumber(slice(picked, 1))"  # a claim's id holds it
    mine = f"slice(said, {number} - 1, {number})"
    shown = own.transform_filter(f"{mine} != '' && {mine} != '{UNSAID}'")
    placed = alt.Chart().transform_filter("datum.chosen && datum.placed")
    verdict = placed.transform_calculate(line="datum['result_' + datum.result]")
    return [
        parts.unseen(_summary(words), "summary"),
        parts.unseen(_card(number_of_claims), "claim"),
        parts.unseen(_way(), "way"),
        parts.unseen(verdict, "verdict"),
        parts.unseen(shown, "sources"),
        parts.unseen(_list(words), "listed"),
    ]


def _summary(words: Words) -> alt.Chart:
    marked = alt.Chart().transform_calculate(
        is_right="datum.result == 'right'",
        is_close="datum.result == 'close'",
        of_ten=f"datum.placed && datum.order <= {FIRST}",
        right_of_ten=f"datum.result == 'right' && datum.order <= {FIRST}",
    )
    counted = marked.transform_aggregate(
        placed="sum(placed)",
        right="sum(is_right)",
        close="sum(is_close)",
        ten="sum(of_ten)",
        right_ten="sum(right_of_ten)",
        found="sum(fits)",
    )
    counts = {name: f"datum.{name}" for name in ("placed", "right", "close")}
    ten = f"(datum.ten == {FIRST} ? 'done' : 'more')"
    named = f"(datum.ten == {FIRST} || {gate.ASKED})"
    fields = {
        "headline": words.expression("claims-headline", ten=ten, **counts),
        "is_done": f"datum.ten == {FIRST} ? 'yes' : ''",
        "is_open": f"{named} ? '' : 'yes'",
        "is_named": f"{named} ? 'yes' : ''",
        "closing": words.expression(
            "claims-closing", right="datum.right_ten", chance=f"'{CHANCE}'"
        ),
        "found_text": words.expression("claims-found", count="datum.found"),
    }
    return parts.calculated(counted, fields)


def _way() -> alt.Chart:
    """The claim, for the buttons that lead on: at the end of the first ten, others take over."""
    counted = alt.Chart().transform_calculate(of_ten=f"datum.placed && datum.order <= {FIRST}")
    summed = counted.transform_joinaggregate(ten="sum(of_ten)")
    on = f"datum.chosen && !(datum.order == {FIRST} && datum.ten == {FIRST})"
    return summed.transform_filter(on)


def _card(number: int) -> alt.Chart:
    """The claim one bets on; set_h and the like: what its buttons set."""
    blank = UNSAID * number
    padded = f"(said + slice('{blank}', length(said)))"
    before, after = f"slice({padded}, 0, datum.number - 1)", f"slice({padded}, datum.number)"
    word = f"replace({before} + '{{}}' + {after}, regexp('{UNSAID}+$'), '')"
    sets = {
        f"set_{answer}": f"""'{{"said": "' + {word.format(answer)} + '"}}'""" for answer in ANSWERS
    }
    return parts.calculated(alt.Chart().transform_filter("datum.chosen"), sets)


def _list(words: Words) -> alt.Chart:
    """Those that fit the filters; a verdict shows once one has bet."""
    state = words.expression(
        "claims-state",
        mine="datum.result",
        shown="(datum.placed ? 'yes' : 'no')",
        answer="datum.answer",
    )
    fields = {"set": """'{"picked": "' + datum.id + '"}'""", "state": state}
    return parts.calculated(alt.Chart().transform_filter("datum.fits"), fields)
