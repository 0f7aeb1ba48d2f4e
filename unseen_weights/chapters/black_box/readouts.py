"""What a game says that is played where no Python runs: answers, what can be asked, the end."""

import json
from typing import Any

import altair as alt

from unseen_weights.chapters.black_box.grid import (
    place_fields,
    share_expression,
    slots_layer,
    way_fields,
)
from unseen_weights.chapters.black_box.model.office import (
    DIGITS,
    PROBES,
    SCALE,
    SEVENTH,
    SEVENTH_FACTOR,
)
from unseen_weights.chapters.black_box.model.outcome import GAINS
from unseen_weights.chapters.black_box.model.probes import ENDS, PER_UNIT
from unseen_weights.charts import parts
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

_ALL = (*RECORDS, SEVENTH)
_ANY = Rule(dict.fromkeys(_ALL, 1), SCALE, SCALE[0], (*TOWN, SEVENTH_FACTOR))
_GUESS = {name: f"w_{name}" for name in RECORDS} | {SEVENTH: "none"}
_HIDDEN = {name: f"rule.{name}" for name in _ALL}
_OFF = " + ".join(f"abs(rule.{n} / all - (total > 0 ? {_GUESS[n]} / total : 0))" for n in _ALL)
_NOTHING = " + ".join(f"abs(rule.{n} / all - {1 / len(RECORDS)!r})" for n in RECORDS)
_INFORMED = "informed ? 'yes' : length(asked) > 0 ? 'even' : 'no'"
_EVEN = " && ".join(f"w_{name} == w_{RECORDS[0]}" for name in RECORDS)
_CODE = "who + (record == 'none' ? '' : '.' + record + '.' + value)"

DERIVED = {
    "none": "0",
    "rule": "games[seed + '.' + office]",
    "total": " + ".join(f"w_{name}" for name in RECORDS),
    "all": " + ".join(f"rule.{name}" for name in _ALL),
    "most": f"max({', '.join(f'w_{name}' for name in RECORDS)})",
    "opened": "revealed == 'yes' && total > 0",
    "off": f"floor(50 * ({_OFF}) + 0.5)",
    "nothing": f"floor(50 * ({_NOTHING} + rule.{SEVENTH} / all) + 0.5)",
    "asked": "probes == '' ? [] : split(probes, '~')",
    "value": parts.choice(
        "record + '.' + to", {f"{n}.{end}": str(v) for n, e in ENDS.items() for end, v in
                              zip(("worst", "best"), e, strict=True)}
    ),
    "code": _CODE,
    "informed": f"length(asked) > 0 && !({_EVEN})",
    "gain": "nothing - off",
}  # fmt: skip
"""What follows from the bound parameters. A share's distance is half the sum of all differences."""


def per_record(words: Words) -> dict[str, str]:
    """The fields of a record's row: its label, and its shares of guess and hidden rule."""
    labels = {name: json.dumps(words.text(f"weight-{name}")) for name in _ALL}
    guess, hidden = (parts.choice("datum.record", by_name) for by_name in (_GUESS, _HIDDEN))
    return {
        "label": parts.choice("datum.record", labels),
        "guess": f"total > 0 ? 100 * {guess} / total : 0",
        "hidden": f"100 * {hidden} / all",
        "guess_number": "format(floor(datum.guess + 0.5), 'd')",
        "guess_text": "datum.guess_number + '%'",
        "hidden_text": "opened ? format(floor(datum.hidden + 0.5), 'd') + '%' : '?'",
    }


def layers(town: list[dict[str, Any]], words: Words) -> list[alt.Chart]:
    """Rows that the page shows: `summary`, `answers`, `last`, `alike`, `ask`, `slots`, `values`."""
    told = _told(town, words)
    return [
        parts.unseen(_summary(town, words), "summary"),
        parts.unseen(told, "answers"),
        parts.unseen(told.transform_filter("datum.slot == length(asked)"), "last"),
        parts.unseen(_alike(told, words), "alike"),
        parts.unseen(_ask(town, words), "ask"),
        parts.unseen(slots_layer(town, words), "slots"),
        parts.unseen(alt.Chart(), "values"),
    ]


def _answered(town: list[dict[str, Any]]) -> alt.Chart:
    """A row for each probe: whose record, what was changed, and the scores of office and guess."""
    slots = parts.data([{"slot": slot} for slot in range(1, PROBES + 1)])
    chart = alt.Chart(slots).transform_filter("datum.slot <= length(asked)")
    said = {
        "id": "split(asked[datum.slot - 1], '.')[0]",
        "changed": "split(asked[datum.slot - 1], '.')[1]",
        "to": "toNumber(split(asked[datum.slot - 1], '.')[2])",
    }
    fields = ["name", *_ALL]
    people = alt.LookupData(data=parts.data(town), key="id", fields=fields)
    chart = parts.calculated(chart, said).transform_lookup(lookup="id", from_=people)
    start = {n: share_expression(f"datum['{n}'] * {PER_UNIT[n]}", n) for n in RECORDS}
    before = {"before": _ANY.expression(_HIDDEN), "start": parts.choice("datum.changed", start)}
    chart = parts.calculated(chart, before)
    changed = {
        name: f"datum.changed == '{name}' ? datum.to / {PER_UNIT[name]} : datum['{name}']"
        for name in RECORDS
    }
    return parts.calculated(chart, {**changed, **_scores()})


def _scores() -> dict[str, str]:
    return {
        "score": _ANY.expression(_HIDDEN),
        "guessed": _ANY.expression(_GUESS),
        "no": "datum.score < rule.line",
        "guess_no": "datum.guessed < line",
    }


def _told(town: list[dict[str, Any]], words: Words) -> alt.Chart:
    changes = {name: words.expression(f"value-{name}", n="datum.to") for name in RECORDS}
    change = parts.choice("datum.changed", changes)
    texts = {
        "order": "datum.slot",
        "change": f"isValid(datum.changed) ? {change} : {words.expression('black-box-as-is')}",
        "shown": f"format(floor(datum.score * {10**DIGITS} + 0.5) / {10**DIGITS}, '.{DIGITS}f')",
        "verdict": words.expression("black-box-verdict", is_no="datum.no ? 'no' : 'yes'"),
    }
    said = {name: f"datum.{name}" for name in ("name", "change", "shown", "verdict")}
    spoken = {"said": words.expression("black-box-said", told="'both'", **said)}
    fields = {**texts, **spoken, **way_fields(words), **place_fields()}
    return parts.calculated(_answered(town), fields)


def _alike(told: alt.Chart, words: Words) -> alt.Chart:
    """How far the guess gives what the office gave."""
    rounded = "floor({} * 10 + 0.5) / 10"
    apart = f"abs({rounded.format('datum.score')} - {rounded.format('datum.guessed')})"
    both = told.transform_calculate(apart=apart, same="datum.no == datum.guess_no")
    counted = both.transform_aggregate(
        asked_all="count()", verdicts="sum(same)", points="mean(apart)"
    )
    values = {
        "level": "datum.asked_all > 0 ? 'scores' : 'unasked'",
        "verdicts": "datum.verdicts",
        "grades": "0",
        "probes": "datum.asked_all",
        "points": "format(datum.points, '.1f')",
    }
    return counted.transform_calculate(
        text=f"opened ? {words.expression('black-box-fitting', **values)} : ''"
    )


def _ask(town: list[dict[str, Any]], words: Words) -> alt.Chart:
    """What the question comes to: the button's values, or why it cannot be asked."""
    same = {name: f"datum['{name}'] * {PER_UNIT[name]} == value" for name in RECORDS}
    nothing = f"record != 'none' && {parts.choice('record', same)} == true"
    name = {"name": "datum.name"}
    reason = parts.cases(
        (f"length(asked) >= {PROBES}", words.expression("black-box-full", most=str(PROBES))),
        (nothing, words.expression("black-box-nothing", **name)),
        ("indexof(asked, code) >= 0", words.expression("black-box-twice", **name)),
        otherwise="''",
    )
    before = "(probes == '' ? '' : probes + '~')"
    more = f'\'{{"vain_at": "", "probes": "\' + {before} + code + \'"}}\''
    chart = alt.Chart(parts.data(town)).transform_filter("datum.id == who")
    vain = "'{\"vain\": ' + (vain + 1) + ', \"vain_at\": \"' + code + '\"}'"
    fields = {
        "goes_in": words.expression("black-box-goes-in", **name),
        "reason": reason,
        "set": f"datum.reason == '' ? {more} : {vain}",
        "why": "vain_at == code ? datum.reason : ''",
    }
    return parts.calculated(chart, fields)


def _summary(town: list[dict[str, Any]], words: Words) -> alt.Chart:
    everybody = parts.calculated(alt.Chart(parts.data(town)), _scores())
    everybody = everybody.transform_calculate(differs="datum.no != datum.guess_no")
    counted = everybody.transform_aggregate(differs="sum(differs)")
    return parts.calculated(counted, {**_said(words), **_bet(words)})


def _said(words: Words) -> dict[str, str]:
    names = {n: json.dumps(words.text("name-of-record", record=n)) for n in RECORDS}
    heaviest = "".join(f"w_{n} == most ? {text} : " for n, text in names.items()) + "''"
    guess = words.expression(
        "black-box-guess-headline",
        guess=f"most == 0 ? 'none' : {_EVEN} ? 'same' : 'one'",
        record=heaviest,
        share="total > 0 ? format(floor(100 * most / total + 0.5), 'd') : ''",
    )
    line = words.expression("black-box-game-line", line="rule.line", guess="line")
    seventh = words.expression(
        "black-box-seventh",
        kept=f"rule.{SEVENTH} > 0 ? 'yes' : 'no'",
        suspects="suspect == 'yes' ? 'yes' : 'no'",
        share=f"floor(100 * rule.{SEVENTH} / all + 0.5)",
    )
    left = words.expression("black-box-left", left=f"{PROBES} - length(asked)")
    off = words.expression("black-box-off", differs="datum.differs", **_away())
    return {
        "headline": f"opened ? {_end(words)} : {guess}",
        "left": left,
        "none_yet": "length(asked) == 0 ? 'yes' : ''",
        "off": f"opened ? {off} : ''",
        "line_said": f"opened ? {line} : ''",
        "seventh_said": f"opened && office != 'six' ? {seventh} : ''",
        "may_hide": "office != 'six' && !opened ? 'yes' : ''",
        "is_open": "opened ? 'yes' : ''",
        "is_shut": "opened ? '' : 'yes'",
        "may_guess": "!opened && total > 0 ? 'yes' : ''",
        "may_not": f"total > 0 ? '' : {words.expression('black-box-zeros')}",
    }


def _end(words: Words) -> str:
    """The hidden rule's heaviest record of the six, and its share."""
    most = f"max({', '.join(f'rule.{name}' for name in RECORDS)})"
    names = {n: json.dumps(words.text(f"weight-{n}")) for n in RECORDS}
    heaviest = "".join(f"rule.{n} == {most} ? {text} : " for n, text in names.items()) + "''"
    share = f"floor(100 * {most} / all + 0.5)"
    return words.expression("black-box-game-headline", record=f"({heaviest})", share=share)


def _away() -> dict[str, str]:
    side = "gain > 0 ? 'nearer' : gain == 0 ? 'even' : 'farther'"
    return {"off": "off", "nothing": "nothing", "side": side, "points": "abs(gain)"}


def _bet(words: Words) -> dict[str, str]:
    """How the bet turned out: as `outcome.verdict` has it, and `noted` before the end."""
    names = list(GAINS)
    at = "".join(f"bet_black_box == '{n}' ? {i} : " for i, n in enumerate(names)) + "0"
    floors = [(i, least) for i, least in enumerate(GAINS.values()) if least > float("-inf")]
    band = "".join(f"gain >= {least:g} ? {i} : " for i, least in floors) + str(len(names) - 1)
    steps = f"abs(({at}) - ({band}))"
    ended = f"!informed ? 'wrong' : {steps} == 0 ? 'right' : {steps} == 1 ? 'close' : 'wrong'"
    values = _away() | {"informed": _INFORMED}
    texts = {
        verdict: words.expression(f"bet-black-box-{verdict}", **values)
        for verdict in ("noted", "right", "close", "wrong")
    }
    labels = {name: json.dumps(words.text(f"bet-black-box-{name}")) for name in GAINS}
    return {
        "bet_is": "opened && bet_black_box != '' ? 'yes' : ''",
        "bet_text": parts.choice("bet_black_box", labels),
        "verdict_black_box": f"bet_black_box == '' ? '' : opened ? ({ended}) : 'noted'",
        "feedback_black_box": parts.choice("datum.verdict_black_box", texts),
    }
