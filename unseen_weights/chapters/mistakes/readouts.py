"""What the mistakes' page says: typical counts and ranges, by district; appeals; the story.

All is for the rate `at`: the slider's, or 0 while it is `held` back or no kind is switched on.
"""

import json
from collections.abc import Mapping

import altair as alt
import pandas as pd

from unseen_weights.chapters.mistakes import bet, rows
from unseen_weights.chapters.mistakes.model.files import COUNTS as FILED
from unseen_weights.chapters.mistakes.model.files import ENDS, GROUPS, OUTCOMES, WHOLE_TOWN
from unseen_weights.chapters.mistakes.model.mistakes import KINDS
from unseen_weights.chapters.mistakes.model.stories import Told
from unseen_weights.chapters.mistakes.rows import unpacked
from unseen_weights.chapters.mistakes.story import story
from unseen_weights.charts import parts, style
from unseen_weights.charts.gate import is_open
from unseen_weights.rule import Rule
from unseen_weights.words import Words

COUNTS = ("penalised", "spared", "files", "left")


def district_labels(runs: pd.DataFrame, words: Words) -> list[alt.Chart]:
    """Each district's name, and how many there are wrongly penalised: before and after appeals."""
    values = {name: f"datum.{name}_mid" for name in ("penalised", "left")}
    text = words.expression(
        "mistakes-district", appeal="appeal", district="datum.district", **values
    )
    labels = districts(runs, words).transform_filter(f"datum.district != '{WHOLE_TOWN}'")
    told = labels.transform_calculate(text=f"held ? datum.district : {text}")
    marks = told.mark_text(
        align=alt.expr(f"{style.NARROW} ? 'right' : 'left'"),
        baseline="top",
        dy=5,
        fontSize=13,
        fill=style.MUTED,
        aria=False,
    )
    x = alt.value(alt.expr(f"{style.NARROW} ? width - 6 : 8"))  # there, the line does not cross it
    return [marks.encode(x=x, y=parts.district_y(bandPosition=0), text="text:N")]


def districts(runs: pd.DataFrame, words: Words) -> alt.Chart:
    """One row a district, and one for the town: each count, typical and its range."""
    chart = alt.Chart(parts.data(rows.of_town(runs)))
    named = words.expression("mistakes-whole-town")
    fields = {
        **_ends(),
        **{f"{count}_range": _range(f"datum.{count}", words) for count in COUNTS},
        **{f"{count}_text": _typical(f"datum.{count}", words) for count in COUNTS},
        "district_text": f"datum.district == '{WHOLE_TOWN}' ? {named} : datum.district",
    }
    return parts.calculated(chart, fields)


def _ends() -> dict[str, str]:
    found = {}
    for place, end in enumerate(ENDS):
        for count in ("files", "penalised", "spared"):
            number = len(ENDS) * FILED.index(count) + place
            found[f"{count}_{end}"] = unpacked(f"datum.runs[mix][{number}]")
        left = f"datum.runs[mix][{len(ENDS)} * left_at + {place}]"
        found[f"left_{end}"] = unpacked(left)
    return found


def _range(field: str, words: Words) -> str:
    low, high = f"{field}_low", f"{field}_high"
    both = words.expression("range-from-to", low=low, high=high)
    return f"({low} == {high} ? '' + {low} : {both})"


def _typical(field: str, words: Words) -> str:
    low, mid, high = f"{field}_low", f"{field}_mid", f"{field}_high"
    both = words.expression("mistakes-typical", mid=mid, range=f"{field}_range")
    return f"({low} == {high} ? '' + {mid} : {both})"


def outcomes(runs: pd.DataFrame, words: Words) -> alt.Chart:
    """What became of those wrongly penalised, in per cent, by group, at this rate and appeal."""
    labels = {name: words.text(f"mistakes-group-{name}") for name in GROUPS}
    values = [{**row, "label": labels[row["group"]]} for row in rows.of_appeals(runs)]
    asked = alt.Chart(parts.data(values)).transform_filter("appeal != 'none'")
    shares: dict[str, str] = {}
    for place, name in enumerate(OUTCOMES):
        shares[name] = unpacked(f"datum.ends[appeal][mix][{place}]")
        shares[f"{name}_text"] = f"datum.{name} ? (datum.{name} - 1) + '%' : '–'"
    return parts.calculated(asked, shares)


def mixes(runs: pd.DataFrame, words: Words) -> alt.Chart:
    """One row for each mix of kinds: wrongly penalised and spared at this rate, without appeal."""
    town = next(row["runs"] for row in rows.of_town(runs) if row["district"] == WHOLE_TOWN)
    values = [{**row, "runs": town[row["number"]]} for row in rows.of_mixes()]
    chart = alt.Chart(parts.data(values))
    fields: dict[str, str] = {}
    for count in ("penalised", "spared"):
        for place, end in enumerate(ENDS):
            number = len(ENDS) * FILED.index(count) + place
            fields[f"{count}_{end}"] = unpacked(f"datum.runs[{number}]")
        fields[f"{count}_range"] = _range(f"datum.{count}", words)
        fields[f"{count}_text"] = _typical(f"datum.{count}", words)
    yes, no = (
        words.expression("mistakes-in-mix", there=json.dumps(there)) for there in ("yes", "no")
    )
    fields |= {f"{kind}_text": f"datum.{kind} ? {yes} : {no}" for kind in KINDS}
    return parts.calculated(chart, fields)


def picked(words: Words) -> alt.Chart:
    """What to say of the dot one touched: its id is the bound parameter `picked`."""
    one = alt.Chart().transform_filter("datum.id == picked")
    names = ("name", "district", "wrongly", "still")
    values = {name: f"datum.{name}" for name in names}
    text = words.expression(
        "mistakes-picked", appeal="appeal", score=parts.beside_line("datum.score"), **values
    )
    return one.transform_calculate(text=f"held ? '' : {text}")


def summary(
    runs: Mapping[str, pd.DataFrame],
    rule: Rule,
    residents: pd.DataFrame,
    stories: Mapping[str, Told],
    words: Words,
) -> alt.Chart:
    """The row behind the page's sentences."""
    chart = districts(runs["town"], words).transform_filter(f"datum.district == '{WHOLE_TOWN}'")
    counts = {name: f"datum.{name}_mid" for name in COUNTS}
    spans = {name: f"datum.{name}_range" for name in COUNTS}
    headline = words.expression("mistakes-headline", rate="at", appeal="appeal", **counts)
    held = words.expression("mistakes-held", rate="rate")
    files = words.expression("mistakes-files", rate="at", files=counts["files"])
    ranges = words.expression("mistakes-ranges", appeal="appeal", **spans)
    fields = {
        "headline": f"held ? {held} : {headline}",
        "files_sentence": f"held ? '' : {files}",
        "ranges": f"at == 0 ? '' : {ranges}",
        "is_held": "held ? 'yes' : ''",
        "is_shown": "held ? '' : 'yes'",
        "is_told": f"{is_open(('mistakes',))} ? 'yes' : ''",
        "is_at_0": "rate == 0 ? 'yes' : ''",
        "is_at_none": "bet_mistakes != '' && rate == 0 ? 'yes' : ''",
        "is_counted": "appeal == 'none' || held ? '' : 'yes'",
        "appeal_sentence": words.expression("mistakes-appeal-help", appeal="appeal"),
        "waited": _waited(runs["appeals"], words),
        **bet.told(runs, rule.penalised(residents), words),
        **story(stories, words),
    }
    return parts.calculated(chart, fields)


def _waited(runs: pd.DataFrame, words: Words) -> str:
    waits = json.dumps(rows.waits(runs), ensure_ascii=False)
    halves = unpacked(f"({waits})[appeal][mix][0]")
    sentence = words.expression("mistakes-waited", months=f"format({halves} / 2, '.1~f')")
    return f"appeal == 'none' || {halves} == 0 ? '' : {sentence}"
