"""What the spiral's page says: headline, bet, help for each control, and the table of numbers."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt

from unseen_weights.charts import town
from unseen_weights.charts.spiral_rows import Series
from unseen_weights.spiral import BITES, KEEPS, NEVER
from unseen_weights.spiral_runs import ADAPTS, ENDS, NUDGES, PEOPLE, SETTINGS
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

VIEWS = ("twins", "town", "counted")
KEPT = {6: "half-year", 12: "year", 24: "two-years", NEVER: "ever"}
BET_SETTING = (30, 24, "yes")
TRIES = {"town": (40, 6, "no"), "counted": (10, 24, "yes")}
TOLD_MONTHS = (0, 12, 24, 36)
_AT = "at"
PLACED = "bet_spiral != ''"


def parameters() -> dict[str, str]:
    """The derived parameter `at`: which of SETTINGS holds, from `bite`, `keep` and `adapt`."""
    kept = f"indexof({json.dumps(list(KEPT.values()))}, keep)"
    step = BITES[1] - BITES[0]
    each = len(ADAPTS)
    bite = f"bite / {step} * {len(KEEPS) * each}"
    return {"at": f"{bite} + {kept} * {each} + indexof({json.dumps(list(ADAPTS))}, adapt)"}


def summary_rows(letters: Series) -> list[dict[str, Any]]:
    """The row that `summary` reads: each column on day one and in the last month, by setting."""
    columns = [*ENDS, *PEOPLE, *DISTRICTS, "near_civic", "near_spared", "above_all", "below_all"]
    columns += [f"{twin}_{slug}" for twin in NUDGES for slug in PEOPLE]
    return [{f"{_field(c)}_{m}": letters[c, m] for c in columns for m in (0, 36)}]


def summary(letters: Series, near_kept: float, words: Words) -> alt.Chart:
    """The row behind the page's sentences; near_kept: of those near the line, who kept, 0..1."""
    chart = alt.Chart(alt.NamedData("said"))
    fields = {**_sentences(near_kept, words), **_bet(letters, words)}
    fields["more"] = _more(letters, near_kept, words)
    return town.calculated(chart, fields)


def _sentences(near_kept: float, words: Words) -> dict[str, str]:
    name = {"name": words.expression("person-name", person="person")}
    twins = words.expression(
        "spiral-headline-twins", above=runs("above_", 36), below=runs("below_", 36), **name
    )
    waiting = words.expression("spiral-headline-waiting", **name)
    in_town = words.expression(
        "spiral-headline-town",
        start=f"datum.mid_0[{_AT}]",
        end=f"datum.mid_36[{_AT}]",
        first=runs("", 0),
        last=runs("", 36),
        **name,
    )
    counted = words.expression(
        "spiral-headline-counted",
        adapt="adapt",
        start=_civic(0),
        end=_civic(36),
        before=_spared(0),
        after=_spared(36),
        kept=f"format({near_kept} * 100, '.0f')",
    )
    views = {"twins": f"{PLACED} ? {twins} : {waiting}", "town": in_town, "counted": counted}
    return {
        "headline": town.choice("view", views),
        "key": words.expression("spiral-key", view="view"),
        "bite_sentence": words.expression("spiral-bite-sentence", bite="bite"),
        "follow_sentence": f"view == 'counted' ? {words.expression('spiral-follow-help')} : ''",
        "keep_sentence": words.expression("spiral-keep-help", keep="keep"),
        "adapt_sentence": words.expression("spiral-adapt-help", adapt="adapt"),
    }


def _more(letters: Series, near_kept: float, words: Words) -> str:
    """Under the key: everyone's twins after the bet, the gap, and where each view shows most."""
    everyone = words.expression(
        "spiral-everyone",
        above=f"format(datum.above_all_36[{_AT}], '.0f')",
        below=f"format(datum.below_all_36[{_AT}], '.0f')",
    )
    gap = words.expression("spiral-gap", first=_gap(0), last=_gap(36))
    hard, mild = (SETTINGS.index(TRIES[view]) for view in ("town", "counted"))
    shares = [[letters[district, m][hard] for district in DISTRICTS] for m in (0, 36)]
    wide = [_whole(max(ends) - min(ends)) for ends in shares]
    ends = {name: str(letters["mid", m][hard]) for name, m in (("start", 0), ("end", 36))}
    in_town = words.expression("spiral-more-town", gap=wide[0], wide=wide[1], **ends)
    counted = words.expression(
        "spiral-more-counted",
        after=_whole(letters["near_spared", 36][mild]),
        kept=_whole(100 * near_kept),
    )
    views = {"twins": f"{PLACED} ? {everyone} : ''", "town": f"{gap} + ' ' + {in_town}"}
    return town.choice("view", {**views, "counted": counted})


def _whole(number: float) -> str:
    return json.dumps(f"{number:.0f}")


def runs(prefix: str, month: int) -> str:
    """In how many of 100 runs the person followed gets a no; prefix: `above_`, `below_` or ''."""
    found = town.choice("person", {s: f"datum.{prefix}{s}_{month}[{_AT}] / 2" for s in PEOPLE})
    return f"format({found}, '.0f')"


def _gap(month: int) -> str:
    """Percentage points from the district least penalised to the one most penalised."""
    shares = ", ".join(f"datum.{_field(district)}_{month}[{_AT}]" for district in DISTRICTS)
    return f"format(max({shares}) - min({shares}), '.0f')"


def _field(column: str) -> str:
    return column.replace(" ", "_")


def _civic(month: int) -> str:
    return f"format(datum.near_civic_{month}[{_AT}], '.1f')"


def _spared(month: int) -> str:
    return f"format(datum.near_spared_{month}[{_AT}], '.0f')"


def _bet(letters: Series, words: Words) -> dict[str, str]:
    place = SETTINGS.index(BET_SETTING)
    told = {twin: json.dumps(f"{letters[f'{twin}_all', 36][place]:.0f}") for twin in NUDGES}
    told["most"] = json.dumps(f"{max(ratios(letters)):.1f}")
    return {
        "verdict_spiral": town.verdict(
            "bet_spiral", "bet_spiral == 'twice'", "bet_spiral == 'some'"
        ),
        "feedback_spiral": town.feedback("spiral", words, **told),
    }


def ratios(letters: Series) -> list[float]:
    """By setting: how many times as often a no comes from below as from above, for everyone."""
    pairs = zip(letters["below_all", 36], letters["above_all", 36], strict=True)
    return [below / above for below, above in pairs]


def table_rows(letters: Series) -> list[dict[str, Any]]:
    """The rows that `table` reads: one for each line of the three views, by setting."""
    return [
        {"kind": kind, "series": column, "order": order, **_numbers(letters, column)}
        for order, (kind, column) in enumerate(_table_lines())
    ]


def table(words: Words) -> alt.Chart:
    """A row for each line of the three views: its numbers on day one and after 1, 2, 3 years."""
    chart = alt.Chart(alt.NamedData("told"))
    mine = chart.transform_filter(f"datum.series == datum.kind || {_of_person()}")
    name = words.expression("person-name", person="person")
    label = words.expression("spiral-row", kind="datum.kind", name=name)
    texts = {f"m{month}": _cell(month) for month in TOLD_MONTHS}
    return town.calculated(mine, {"label": label, **texts})


def _table_lines() -> list[tuple[str, str]]:
    people = [(kind, f"{kind}_{slug}") for kind in NUDGES for slug in PEOPLE]
    people += [("person", slug) for slug in PEOPLE]
    own = ["above_all", "below_all", *ENDS, *DISTRICTS, "near_civic", "near_spared"]
    return [*people, *((column, column) for column in own)]


def _numbers(letters: Series, column: str) -> Mapping[str, list[Any]]:
    return {f"v{month}": letters[column, month] for month in TOLD_MONTHS}


def _of_person() -> str:
    own = "datum.series == (datum.kind == 'person' ? person : datum.kind + '_' + person)"
    return f"({own})"


def _cell(month: int) -> str:
    value = f"datum.v{month}[{_AT}]"
    twins = "indexof(['above', 'below', 'above_all', 'below_all'], datum.kind) >= 0"
    share = "indexof(['above', 'below', 'person'], datum.kind) >= 0"
    count = f"indexof({json.dumps(list(ENDS))}, datum.kind) >= 0"
    percent = f"format({value} / ({share} ? 200 : 100), '.0%')"
    civic = f"datum.kind == 'near_civic' ? format({value}, '.1f') : {percent}"
    told = f"{count} ? {value} + '' : {civic}"
    return f"{twins} && !({PLACED}) ? '–' : {told}"
