"""What stands behind the chart: a row for each step of each rule, for two people at once."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import altair as alt

from unseen_weights.chapters.open.model.people import BUTS, SHORT
from unseen_weights.chapters.open.model.points import Answers, Lookup
from unseen_weights.chapters.open.model.rules import AMS, rules
from unseen_weights.charts import gate, parts
from unseen_weights.words import Words

REST = "rest"
HELD = f"!{gate.is_open(('open',))} && rule == '{AMS}'"
PEOPLE = ("one", "other")
_OWN_ROW = ("constant", "combinations", "extra")


def parameter(rule: str, menu: str) -> str:
    """The parameter behind a menu of a rule."""
    return f"{rule}_{menu}".replace("-", "_")


def level_text(level: str, words: Words) -> str:
    """An answer as a menu shows it; bare numbers are the same in every language."""
    if level.replace("-", "").isdigit():
        return level.replace("-", "–")
    return words.text(f"open-level-{level}")


def steps() -> list[dict[str, Any]]:
    """A row for each step of each rule; lead: the first of those that share a bar in the chart."""
    found = []
    for rule, published in rules().items():
        bars: dict[str, int] = {}
        for order, step in enumerate(published.steps):
            bar = step if step in SHORT[rule] or step in _OWN_ROW else REST
            lead = bar not in bars
            bars.setdefault(bar, len(bars))
            row = {"rule": rule, "order": order, "step": step, "bar": bar, "lead": lead}
            found.append({**row, "row": bars[bar], "menu": _menu(rule, step)})
    return found


def bars(rule: str) -> int:
    """How many bars a person has in the chart."""
    return 1 + max(int(row["row"]) for row in steps() if row["rule"] == rule)


def _menu(rule: str, step: str) -> str:
    """The one menu whose answer a step tells of, or ''."""
    part = rules()[rule].steps[step]
    if isinstance(part, Lookup) and part.menus:
        return part.menus[-1]
    return "second" if step == "second" else ""


def derived(words: Words) -> dict[str, str]:
    """Parameters that follow: each person's points and answers in words, step by step."""
    found: dict[str, str] = {}
    for who, answers in (("one", _own), ("other", _other)):
        given = {rule: answers(rule) for rule in rules()}
        points = {rule: _points(rule, given[rule]) for rule in given}
        levels = {rule: _levels(rule, given[rule], words) for rule in given}
        found |= {f"points_{who}": _by_rule(points), f"levels_{who}": _by_rule(levels)}
    return found


def _by_rule(written: Mapping[str, str]) -> str:
    chain = "".join(f"rule == '{rule}' ? [{items}] : " for rule, items in written.items())
    return f"{chain}[]"


def _points(rule: str, answers: Answers) -> str:
    return ", ".join(rules()[rule].expressions(answers))


def _levels(rule: str, answers: Answers, words: Words) -> str:
    menus = [row["menu"] for row in steps() if row["rule"] == rule]
    return ", ".join(_level(rule, menu, answers, words) for menu in menus)


def _level(rule: str, menu: str, answers: Answers, words: Words) -> str:
    if not menu:
        return "''"
    texts = {level: level_text(level, words) for level in rules()[rule].menus[menu]}
    return f"({json.dumps(texts, ensure_ascii=False)})[{answers[menu]}]"


def _own(rule: str) -> dict[str, str]:
    return {menu: parameter(rule, menu) for menu in rules()[rule].menus}


def _other(rule: str) -> dict[str, str]:
    """The answers of the other: what `<rule>_but` names differs, all else is the same."""
    return {menu: _changed(rule, menu, own) for menu, own in _own(rule).items()}


def _changed(rule: str, menu: str, own: str) -> str:
    changes = {name: but[menu] for name, but in BUTS[rule].items() if menu in but}
    return f"(({json.dumps(changes)})[{rule}_but] || {own})" if changes else own


def for_rule() -> alt.Chart:
    """The steps of the rule shown, each with both people's points and answers."""
    shown = alt.Chart().transform_filter("datum.rule == rule")
    fields = {
        **{f"points_{who}": f"points_{who}[datum.order]" for who in PEOPLE},
        **{f"level_{who}": f"levels_{who}[datum.order]" for who in PEOPLE},
    }
    return parts.calculated(shown, fields)


def signed(points: str) -> str:
    """Points with their sign: hundredths where the rule counts in them."""
    told = parts.cases(
        (f"{points} == 0", "'0'"),
        (f"rule == '{AMS}'", f"format({points}, '+.2f')"),
        otherwise=f"format({points}, '+.0f')",
    )
    return f"({told})"


def totals() -> alt.Chart:
    """One row: what both people have in all."""
    sums = {f"total_{who}": f"sum(points_{who})" for who in PEOPLE}
    summed = for_rule().transform_aggregate(**sums)  # type: ignore[arg-type]
    rounded = {f"total_{w}": f"round(datum.total_{w} * 1000000) / 1000000" for w in PEOPLE}
    return parts.calculated(summed, {**rounded, **_sides()})


def _sides() -> dict[str, str]:
    """At the line one is over it, but a chance must be more than the line."""
    reached = {
        w: f"(rule == '{AMS}' ? datum.total_{w} > line : datum.total_{w} >= line)" for w in PEOPLE
    }
    return {f"side_{who}": f"{over} ? 'over' : 'under'" for who, over in reached.items()}


def named(texts: Mapping[str, Mapping[str, str]], parameter_of: Callable[[str], str]) -> str:
    """The text for what a parameter of the rule shown says: rule -> its value -> the text."""
    tables = {r: json.dumps(dict(choices), ensure_ascii=False) for r, choices in texts.items()}
    return parts.choice("rule", {r: f"({t})[{parameter_of(r)}]" for r, t in tables.items()})
