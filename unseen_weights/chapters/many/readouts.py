"""What the page of many rules says: headline, four ways, who always falls, nobody's rule."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt

from unseen_weights.chapters.many.model.drawn import DRAWN
from unseen_weights.chapters.many.model.rules import RULES
from unseen_weights.chapters.many.model.verdicts import Kinds, Shows
from unseen_weights.chapters.many.rows import Row
from unseen_weights.charts import gate, parts
from unseen_weights.pooling import WAYS
from unseen_weights.settings import SCALES, WEIGHT_RANGE, default_settings
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

VIEWS = ("hands", "drawn")
YOURS = "yours"
VOTED = (*RULES, YOURS)
_HELD = f"!{gate.is_open(['many'])}"
_AVERAGE = "way == 'mean' && total > 0"
_ONE_RULE = "view == 'hands' && total > 0 && (way == 'mean' || way == 'lottery')"
_SHARE = "(lot * total <= 100 * ({}))"


def hands_param(rule: str) -> str:
    """The parameter with the hands for a rule: a name of RULES, or YOURS."""
    return f"h_{rule.replace('-', '_')}"


def parameters(kinds: Kinds) -> dict[str, str]:
    """Derived parameters: hands that count, the mean of all weights, the lot's rule, the code."""
    total_weight = " + ".join(f"w_{name}" for name in RECORDS)
    derived = {"weighs": total_weight, "up_yours": f"weighs > 0 ? {hands_param(YOURS)} : 0"}
    hands = [*(hands_param(rule) for rule in RULES), "up_yours"]
    derived["five"] = " + ".join(hands[:-1])
    derived["total"] = " + ".join(hands)
    for name in RECORDS:
        own = [
            f"{hand} * {weights[name] / sum(weights.values())!r}"
            for hand, weights in zip(hands, RULES.values(), strict=False)
        ]
        derived[f"mean_{name}"] = f"{' + '.join(own)} + (up_yours > 0 ? {_of_yours(name)} : 0)"
    until = [_SHARE.format(" + ".join(hands[: n + 1])) for n in range(len(hands))]
    owners = [(test, str(n)) for n, test in enumerate(until[:-1])]
    derived["owner"] = parts.cases(*owners, otherwise=str(len(hands) - 1))
    derived["top_mean"] = f"max({', '.join(f'mean_{name}' for name in RECORDS)})"
    derived |= {f"lab_{name}": _for_lab(name) for name in RECORDS}
    return derived | {"code": _code(kinds, hands)}


def _for_lab(name: str) -> str:
    """A record's weight in the rule that now holds, in the lab's whole numbers."""
    mean = f"floor({WEIGHT_RANGE[1]} * mean_{name} / top_mean + 0.5)"
    drawn = [(f"owner == {n}", str(own[name])) for n, own in enumerate(RULES.values())]
    return parts.cases((_AVERAGE, mean), *drawn, otherwise=f"w_{name}")


def _of_yours(name: str) -> str:
    return f"up_yours * w_{name} / weighs"


def _code(kinds: Kinds, hands: Sequence[str]) -> str:
    bits = []
    for n, rules in enumerate(kinds.rules.tolist()):
        against = [hand for hand, out in zip(hands, rules, strict=False) if out]
        if against:
            bits.append(f"(2 * ({' + '.join(against)}) > five ? {1 << n} : 0)")
    return " + ".join(bits)


def summary(counted: Shows, words: Words) -> alt.Chart:
    """The row behind the page's sentences."""
    rows = alt.Chart().transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        disputed="sum(disputed)",
        minority="sum(minority)",
        against_all="sum(against_all)",
        all="sum(by_all)",
        kept="sum(by_all_kept)",
        none="sum(by_none)",
        some_kept="sum(by_some_kept)",
    )
    some = "datum.residents - datum.all - datum.none"
    names = ("penalised", "disputed", "minority", "residents", "all", "none")
    n = {name: f"datum.{name}" for name in names} | {"some": some}
    rule = parts.cases(
        *((f"owner == {k}", json.dumps(name_of(one, words))) for k, one in enumerate(VOTED)),
        otherwise="''",
    )
    hands = words.expression("many-headline", way="way", hands="total", lot="lot", rule=rule, **n)
    nobody = words.expression("many-headline-nobody")
    drawn = words.expression("many-headline-drawn", drawn=json.dumps(f"{DRAWN:,}"), **n)
    against = words.expression("many-against", n="datum.against_all")
    kept = {"kept": "datum.kept", "some_kept": "datum.some_kept", "view": "view"}
    fields = {
        "headline": f"view == 'drawn' ? {drawn} : total > 0 ? {hands} : {nobody}",
        "across": words.expression("many-across", view="view"),
        "way_told": words.expression("many-way-told", way="way"),
        "against": f"view == 'hands' && total > 0 ? {against} : ''",
        "always": words.expression("many-always", **n, **kept),
        "never": words.expression("many-never", **n, **kept),
        "no_weights": f"weighs > 0 ? '' : {words.expression('many-weights-none')}",
        "is_hands": "view == 'hands' ? 'yes' : ''",
        "is_drawn": "view == 'drawn' ? 'yes' : ''",
        "is_lottery": "view == 'hands' && way == 'lottery' ? 'yes' : ''",
        "is_yours": f"!({_HELD}) && up_yours > 0 ? 'yes' : ''",
        **gate.flags(_HELD),
        "verdict_many": parts.verdict("bet_many", "bet_many == 'half'", "bet_many == 'nine'"),
        "feedback_many": parts.feedback("many", words, **told(counted)),
    }
    return parts.calculated(rows, fields)


def told(counted: Shows) -> dict[str, str]:
    """The bet's numbers, as Vega's text."""
    return {
        "even": json.dumps(f"{counted.even:,}"),
        "none": json.dumps(f"{counted.even_none:,}"),
    }


def name_of(rule: str, words: Words) -> str:
    """What a rule is called."""
    return words.text("many-yours") if rule == YOURS else words.text(f"preset-{rule}")


def majority(rows: list[Row], words: Words) -> alt.Chart:
    """One row: whether any weights give the five rules' majority, empty while the gate is shut."""
    here = alt.Chart(parts.data(rows)).transform_filter("datum.code == code")
    leads = parts.cases(
        *((f"2 * {hands_param(r)} > five", json.dumps(name_of(r, words))) for r in RULES),
        otherwise="''",
    )
    shares = {name: f"datum.{name}" for name in RECORDS}
    texts = {
        "none": words.expression("many-nobody-none"),
        "found": words.expression("many-nobody-found", n="datum.n", line="datum.at", **shares),
        "no": words.expression("many-nobody-no", n="datum.n"),
    }
    answer = parts.choice("datum.answer", texts)
    led = words.expression("many-nobody-leads", n="datum.n", rule="datum.leads")
    held = words.expression("many-nobody-held")
    why = words.expression("many-nobody-why", low="datum.low", high="datum.high")
    told = f"up_yours > 0 ? '' : datum.leads != '' ? {led} : {answer}"
    leads_or = "up_yours > 0 ? '' : datum.leads != '' ? 'found' : datum.answer"
    short = words.expression("many-nobody-short", answer="datum.short_answer")
    at_once = f"view == 'hands' && way == 'majority' && !({_HELD})"
    no = f"!({_HELD}) && up_yours == 0 && datum.answer == 'no'"
    fields = {
        "leads": leads,
        "told": f"({_HELD}) ? {held} : {told}",
        "way": f"({_HELD}) ? '' : {words.expression('many-nobody-way', way='way')}",
        "why": f"{no} ? {why} : ''",
        "is_no": f"{no} ? 'yes' : ''",
        "short_answer": leads_or,
        "short": f"{at_once} ? {short} : ''",
    }
    return parts.calculated(here, fields)


def of_majority(rows: list[Row], presets: Mapping[str, str], words: Words) -> alt.Chart:
    """One row where the majority's verdicts have a rule: its way into the lab; else none.

    presets: what an address of the lab says, for each of RULES.
    """
    here = alt.Chart(parts.data(rows)).transform_filter(
        f"datum.code == code && up_yours == 0 && !({_HELD})"
    )
    leads = [(f"2 * {hands_param(rule)} > five", json.dumps(presets[rule])) for rule in RULES]
    query = parts.cases(*leads, otherwise="isValid(datum.lab) ? datum.lab : ''")
    led = " || ".join(test for test, _ in leads)
    otherwise = f"({led}) || !isValid(datum.others) ? 0 : datum.others"
    asked = parts.calculated(here, {"query": query, "turned": otherwise})
    return parts.calculated(asked.transform_filter("datum.query != ''"), _links(words))


def of_way(words: Words) -> alt.Chart:
    """One row where the way that is chosen makes one rule: what it is, and its way into the lab."""
    counted = alt.Chart().transform_aggregate(
        lab_low="max(lab_low)", lab_high="min(lab_high)", turned="sum(lab_turned)"
    )
    here = counted.transform_filter(_ONE_RULE)
    usual = default_settings("")
    compared = parts.cases(
        (_AVERAGE, f"'{usual.preset}'"),
        *((f"owner == {n}", f"'{rule}'") for n, rule in enumerate(RULES)),
        otherwise=f"'{usual.preset}'",
    )
    weights = "".join(f" + '&{name}=' + lab_{name}" for name in RECORDS)
    query = f"'scale={usual.scale}&from=' + datum.compared{weights} + '&line=' + datum.lab_line"
    shares = {name: f"lab_{name}" for name in RECORDS}
    told = words.expression("many-lab-mean", line="datum.lab_line", **shares)
    fields = {
        "compared": compared,
        "lab_line": _line(SCALES[usual.scale][0]),
        "query": query,
        "told": f"way == 'mean' ? {told} : ''",
    }
    return parts.calculated(here, {**fields, **_links(words)})


def _line(lowest: int) -> str:
    """A line above `lab_low` and at most `lab_high`, in few digits; as `told` draws it."""
    middle = "(datum.lab_low + datum.lab_high) / 2"
    rounded = [f"round({middle} * {10**n}) / {10**n}" for n in range(4)]
    fits = [(f"{at} > datum.lab_low && {at} <= datum.lab_high", at) for at in rounded]
    return parts.cases(
        ("datum.lab_low < 0", str(lowest)), *fits, otherwise=f"round({middle} * 1e6) / 1e6"
    )


def _links(words: Words) -> dict[str, str]:
    """A rule's address in the app and in the light edition, and whom the rounding turns."""
    turned = words.expression("many-lab-turned", n="datum.turned")
    return {"url": "'lab?' + datum.query", "here": "'#/lab?' + datum.query", "turned_told": turned}


def marks(rows: list[Row], words: Words) -> alt.Chart:
    """Six rows, one a record: what the two mixes have, where no weights give the majority."""
    here = alt.Chart(parts.data(rows)).transform_filter(
        f"datum.code == code && datum.answer == 'no' && up_yours == 0 && !({_HELD})"
    )
    listed = here.transform_calculate(records=json.dumps(list(RECORDS)))
    flat = listed.transform_flatten(["records", "marks_low", "marks_high"], ["record", "a", "b"])
    named = {name: json.dumps(words.text(f"weight-{name}")) for name in RECORDS}
    fields = {
        "label": parts.choice("datum.record", named),
        "low_text": "format(datum.a, '.1f')",
        "high_text": "format(datum.b, '.1f')",
    }
    return parts.calculated(flat, fields)


def by_way(words: Words) -> alt.Chart:
    """One row a way: whom it penalises, for how many a minority decides, who kept the promise."""
    sums: dict[str, Any] = {}
    for way in WAYS:
        sums |= {f"{what}_{way}": f"sum({what}_{way})" for what in ("out", "won", "kept")}
    counted = alt.Chart().transform_aggregate(disputed="sum(in_dispute)", **sums)
    listed = counted.transform_calculate(ways=json.dumps(list(WAYS))).transform_flatten(
        ["ways"], ["one"]
    )

    def of(what: str) -> str:
        return parts.choice("datum.one", {way: f"datum.{what}_{way}" for way in WAYS})

    def number(field: str) -> str:
        rounded = f"format({field}, '.0f')"
        about = words.expression("many-about", n=rounded)
        return f"(datum.one == 'lottery' ? {about} : {rounded})"

    named = {way: json.dumps(words.text(f"many-way-{way}")) for way in WAYS}
    fields = {
        **{what: of(what) for what in ("out", "won", "kept")},
        "label": parts.choice("datum.one", named),
        "out_text": number("datum.out"),
        "won_text": words.expression("many-of", n=number("datum.won"), total="datum.disputed"),
        "kept_text": number("datum.kept"),
    }
    return parts.calculated(listed, fields)


def always() -> alt.Chart:
    """Whoever is penalised by every hand, or by every rule drawn."""
    return alt.Chart().transform_filter("datum.by_all")


def person(words: Words) -> alt.Chart:
    """What to say of the person followed."""
    name = parts.first_name(words)
    used = [hands_param(rule) for rule in RULES] + ["up_yours"]
    flags = [f"datum.against[{n}]" for n in range(len(RULES))] + ["datum.yours"]
    listed = " + ".join(
        f"({flag} && {hand} > 0 ? {json.dumps(', “' + name_of(rule, words) + '”')} : '')"
        for rule, hand, flag in zip(VOTED, used, flags, strict=True)
    )
    one = alt.Chart().transform_filter("datum.followed").transform_calculate(listed=listed)
    text = words.expression(
        "many-person",
        view="view",
        name=name,
        rules="datum.listed == '' ? 'none' : slice(datum.listed, 2)",
        hands="datum.hands",
        total="total",
        drawn="format(datum.drawn, ',')",
        drawn_of=json.dumps(f"{DRAWN:,}"),
        outcome=_OUTCOME,
    )
    return one.transform_calculate(text=text)


_OUTCOME = "datum.penalised ? 'penalised' : 'spared'"


def picked(words: Words) -> alt.Chart:
    """What to say of the dot one touched: its id is the bound parameter `picked`."""
    one = alt.Chart().transform_filter("datum.id == picked")
    values = {name: f"datum.{name}" for name in ("name", "district", "context")}
    share = "format(datum.share, '.0%')"
    text = words.expression("many-picked", view="view", share=share, outcome=_OUTCOME, **values)
    return one.transform_calculate(text=text)
