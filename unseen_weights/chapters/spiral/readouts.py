"""What the spiral's page says: headline, bet, help for each control, and the table of numbers."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from unseen_weights.chapters.spiral.groups import (
    AT,
    BET,
    SHOWN,
    Counts,
    ended,
    ended_now,
    field,
    ratios,
    runs,
)
from unseen_weights.chapters.spiral.model.months import BITE_STEP, KEEPS, NEVER, RUNS
from unseen_weights.chapters.spiral.model.payments import MONTHS, YEAR
from unseen_weights.chapters.spiral.model.runs import ADAPTS, ENDS, GROUPS, NUDGES, PEOPLE, SETTINGS
from unseen_weights.chapters.spiral.rows import Series, whole
from unseen_weights.charts import gate, parts
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

VIEWS = ("twins", "town", "counted")
KEPT = {6: "half-year", 12: "year", 24: "two-years", NEVER: "ever"}
BET_SETTING = (30, 24, "yes")
TRIES = {"town": (40, 6, "no"), "counted": (10, 24, "yes")}
_OF_PERSON = "datum.series == (datum.kind == 'person' ? person : datum.kind + '_' + person)"
_LIVED = f"indexof({json.dumps(PEOPLE)}, person) >= 0"
_MANY = "(view == 'counted' || view == 'twins' && whose != 'one')"
TOLD_MONTHS = tuple(range(0, MONTHS + 1, YEAR))


def parameters() -> dict[str, str]:
    """The derived parameter `at`: which of SETTINGS holds, from `bite`, `keep` and `adapt`."""
    kept = f"indexof({json.dumps(list(KEPT.values()))}, keep)"
    each = len(ADAPTS)
    bite = f"bite / {BITE_STEP} * {len(KEEPS) * each}"
    return {"at": f"{bite} + {kept} * {each} + indexof({json.dumps(list(ADAPTS))}, adapt)"}


def summary_rows(letters: Series) -> list[dict[str, Any]]:
    """The row that `summary` reads: each column on day one and in the last month, by setting."""
    columns = [*ENDS, *PEOPLE, *DISTRICTS, "near_civic", "near_spared"]
    columns += [f"{twin}_{who}" for twin in NUDGES for who in (*PEOPLE, *GROUPS)]
    return [{field(c, m): letters[c, m] for c in columns for m in (0, MONTHS)}]


def summary(letters: Series, counts: Counts, words: Words) -> alt.Chart:
    """The row behind the page's sentences."""
    chart = alt.Chart(alt.NamedData("said"))
    fields = {**_sentences(counts, words), **_bet(letters, words), **gate.flags(f"!{SHOWN}")}
    fields["is_moving"] = f"view != 'twins' || {SHOWN} ? 'yes' : ''"
    fields["more"] = _more(letters, counts, words)
    return parts.calculated(chart, fields)


def _sentences(counts: Counts, words: Words) -> dict[str, str]:
    name = {"name": parts.first_name(words)}
    group = {"whose": "whose", "all": str(counts.all), "close": str(counts.close)}
    ends = {twin: ended_now(twin) for twin in NUDGES}
    alone = words.expression("spiral-nobody", **name)
    twins = words.expression("spiral-headline-twins", **group, **ends, **name)
    waiting = words.expression("spiral-headline-waiting", **group, **name)
    in_town = words.expression(
        "spiral-headline-town",
        start=f"datum.mid_0[{AT}]",
        end=f"datum.mid_{MONTHS}[{AT}]",
        first=_of_person(0),
        last=_of_person(MONTHS),
        lived=f"{_LIVED} ? 'yes' : 'no'",
        **name,
    )
    counted = words.expression(
        "spiral-headline-counted",
        adapt="adapt",
        start=_civic(0),
        end=_civic(MONTHS),
        before=_spared(0),
        after=_spared(MONTHS),
        kept=f"format({counts.kept_share} * 100, '.0f')",
    )
    told = f"whose == 'one' && !({_LIVED}) ? {alone} : {SHOWN} ? {twins} : {waiting}"
    views = {"twins": told, "town": in_town, "counted": counted}
    return {
        "headline": parts.choice("view", views),
        "key": words.expression(
            "spiral-key", view="view", near=str(counts.near), kept=str(counts.kept)
        ),
        "whose_sentence": words.expression("spiral-whose-help", **group),
        "is_lived": f"{_LIVED} ? 'yes' : ''",
        "bite_sentence": words.expression("spiral-bite-sentence", bite="bite"),
        "follow_sentence": parts.cases(
            (_MANY, words.expression("spiral-follow-help")),
            (_LIVED, "''"),
            otherwise=words.expression("spiral-nobody", **name),
        ),
        "keep_sentence": words.expression("spiral-keep-help", keep="keep"),
        "adapt_sentence": words.expression("spiral-adapt-help", adapt="adapt"),
    }


def _more(letters: Series, counts: Counts, words: Words) -> str:
    """Under the key: everyone's twins after the bet, the gap, and where each view shows most."""
    others = "(whose == 'all' ? 'close' : 'all')"
    ends = {f"{who}_{twin}": ended(twin, who) for who in GROUPS for twin in NUDGES}
    number = {"all": str(counts.all), "close": str(counts.close)}
    everyone = words.expression("spiral-others", others=others, **number, **ends)
    gap = words.expression("spiral-gap", first=_gap(0), last=_gap(MONTHS))
    hard, mild = (SETTINGS.index(TRIES[view]) for view in ("town", "counted"))
    shares = [[letters[district, m][hard] for district in DISTRICTS] for m in (0, MONTHS)]
    wide = [_quoted(max(ends) - min(ends)) for ends in shares]
    ends = {name: str(letters["mid", m][hard]) for name, m in (("start", 0), ("end", MONTHS))}
    in_town = words.expression("spiral-more-town", gap=wide[0], wide=wide[1], **ends)
    counted = words.expression(
        "spiral-more-counted",
        after=_quoted(letters["near_spared", MONTHS][mild]),
        kept=_quoted(100 * counts.kept_share),
    )
    views = {"twins": f"{SHOWN} ? {everyone} : ''", "town": f"{gap} + ' ' + {in_town}"}
    return parts.choice("view", {**views, "counted": counted})


def _quoted(number: float) -> str:
    return json.dumps(str(whole(number)))


def _of_person(month: int) -> str:
    """In how many of 100 runs the person followed gets a no."""
    return parts.choice("person", {slug: runs(slug, month) for slug in PEOPLE})


def _gap(month: int) -> str:
    """Percentage points from the district least penalised to the one most penalised."""
    shares = ", ".join(f"datum.{field(district, month)}[{AT}]" for district in DISTRICTS)
    return f"format(max({shares}) - min({shares}), '.0f')"


def _civic(month: int) -> str:
    return f"format(datum.near_civic_{month}[{AT}], '.1f')"


def _spared(month: int) -> str:
    return f"format(datum.near_spared_{month}[{AT}], '.0f')"


def _bet(letters: Series, words: Words) -> dict[str, str]:
    place = str(SETTINGS.index(BET_SETTING))
    told = {twin: ended(twin, "close", place) for twin in NUDGES}
    told |= {f"all_{twin}": ended(twin, "all", place) for twin in NUDGES}
    told["most"] = json.dumps(f"{max(ratios(letters)):.1f}")
    right, close = (f"bet_spiral == '{choice}'" for choice in ("half", "thrice"))
    return {
        f"verdict_{BET}": parts.verdict("bet_spiral", right, close),
        "feedback_spiral": parts.feedback("spiral", words, **told),
    }


def table_rows(letters: Series) -> list[dict[str, Any]]:
    """The rows that `table` reads: one for each line of the three views, by setting."""
    return [
        {"kind": kind, "series": column, "order": order, **_numbers(letters, column)}
        for order, (kind, column) in enumerate(_table_lines())
    ]


def table(words: Words) -> alt.Chart:
    """A row for each line of the three views: its numbers on day one and after 1, 2, 3 years."""
    chart = alt.Chart(alt.NamedData("told"))
    mine = chart.transform_filter(f"datum.series == datum.kind || {_OF_PERSON}")
    name = parts.first_name(words)
    label = words.expression("spiral-row", kind="datum.kind", name=name)
    texts = {f"m{month}": _cell(month) for month in TOLD_MONTHS}
    return parts.calculated(mine, {"label": label, **texts})


def _table_lines() -> list[tuple[str, str]]:
    people = [(kind, f"{kind}_{slug}") for kind in NUDGES for slug in PEOPLE]
    people += [("person", slug) for slug in PEOPLE]
    own = [*_of_groups(), *ENDS, *DISTRICTS, "near_civic", "near_spared"]
    return [*people, *((column, column) for column in own)]


def _of_groups() -> list[str]:
    return [f"{twin}_{group}" for group in GROUPS for twin in NUDGES]


def _numbers(letters: Series, column: str) -> Mapping[str, list[Any]]:
    return {f"v{month}": letters[column, month] for month in TOLD_MONTHS}


def _cell(month: int) -> str:
    value = f"datum.v{month}[{AT}]"
    twins = f"indexof({json.dumps([*NUDGES, *_of_groups()])}, datum.kind) >= 0"
    share = "indexof(['above', 'below', 'person'], datum.kind) >= 0"
    count = f"indexof({json.dumps(list(ENDS))}, datum.kind) >= 0"
    percent = f"format({value} / ({share} ? {RUNS} : 100), '.0%')"
    civic = f"datum.kind == 'near_civic' ? format({value}, '.1f') : {percent}"
    told = f"{count} ? {value} + '' : {civic}"
    return f"{twins} && !({SHOWN}) ? '–' : {told}"
