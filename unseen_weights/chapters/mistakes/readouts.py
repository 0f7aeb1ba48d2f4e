"""What the mistakes' page says: typical counts and ranges, by district; appeals; the story.

All is for the rate `at`: the slider's, or 0 while it is `held` back.
"""

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.appeals import APPEALS
from unseen_weights.charts import town
from unseen_weights.mistake_runs import COUNTS, ENDS, GROUPS, OUTCOMES, WHOLE_TOWN
from unseen_weights.mistake_stories import MONTHS_TO_SEE, Told
from unseen_weights.mistakes import DRAWS
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

BET_RATE = 5
_NARROW = "width < 520"


def district_labels(runs: pd.DataFrame, words: Words) -> list[alt.Chart]:
    """Each district's name, and how many there are wrongly penalised: before and after appeals."""
    values = {name: f"datum.{name}_mid" for name in ("penalised", "left")}
    text = words.expression(
        "mistakes-district", appeal="appeal", district="datum.district", **values
    )
    labels = districts(runs, words).transform_filter(f"datum.district != '{WHOLE_TOWN}'")
    told = labels.transform_calculate(text=f"held ? datum.district : {text}")
    marks = told.mark_text(
        align=alt.expr(f"{_NARROW} ? 'right' : 'left'"),
        baseline="top",
        dy=5,
        fontSize=13,
        fill=town.MUTED,
        aria=False,
    )
    x = alt.value(alt.expr(f"{_NARROW} ? width - 6 : 8"))  # there, the line does not cross it
    return [marks.encode(x=x, y=town.district_y(bandPosition=0), text="text:N")]


def districts(runs: pd.DataFrame, words: Words) -> alt.Chart:
    """One row a district, and one for the town: each count, typical and its range."""
    chart = alt.Chart(alt.InlineData(values=_by_district(runs)))
    named = words.expression("mistakes-whole-town")
    fields = {
        **_ends(),
        **{f"{count}_range": _range(f"datum.{count}", words) for count in COUNTS},
        **{f"{count}_text": _typical(f"datum.{count}", words) for count in COUNTS},
        "district_text": f"datum.district == '{WHOLE_TOWN}' ? {named} : datum.district",
    }
    return town.calculated(chart, fields)


def _by_district(runs: pd.DataFrame) -> list[dict[str, Any]]:
    """For each district its numbers by appeal, each a list by rate."""
    ordered = runs.sort_values("rate")
    columns = [f"{count}_{end}" for count in COUNTS for end in ENDS]
    rows = []
    for order, district in enumerate((*DISTRICTS, WHOLE_TOWN)):
        here = ordered[ordered["district"] == district]
        by_appeal = {
            name: {column: here.loc[here["appeal"] == name, column].tolist() for column in columns}
            for name in APPEALS
        }
        rows.append({"district": district, "order": order, "runs": by_appeal})
    return rows


def _ends() -> dict[str, str]:
    return {
        f"{count}_{end}": f"datum.runs[appeal].{count}_{end}[at]"
        for count in COUNTS
        for end in ENDS
    }


def _range(field: str, words: Words) -> str:
    low, high = f"{field}_low", f"{field}_high"
    both = words.expression("mistakes-range", low=low, high=high)
    return f"({low} == {high} ? '' + {low} : {both})"


def _typical(field: str, words: Words) -> str:
    low, mid, high = f"{field}_low", f"{field}_mid", f"{field}_high"
    both = words.expression("mistakes-typical", mid=mid, range=f"{field}_range")
    return f"({low} == {high} ? '' + {mid} : {both})"


def outcomes(runs: pd.DataFrame, words: Words) -> alt.Chart:
    """What became of those wrongly penalised, in per cent, by group, at this rate and appeal."""
    labels = {name: words.text(f"mistakes-group-{name}") for name in GROUPS}
    rows = [
        {**{str(k): v for k, v in row.items()}, "label": labels[str(row["group"])], "order": order}
        for order, name in enumerate(GROUPS)
        for row in runs[runs["group"] == name].to_dict("records")
    ]
    chart = alt.Chart(alt.InlineData(values=rows))
    now = chart.transform_filter("datum.rate == at && datum.appeal == appeal")
    wronged = " + ".join(f"datum.{outcome}" for outcome in OUTCOMES)
    shares = {
        f"{name}_text": f"datum.wronged ? format(datum.{name} / datum.wronged, '.0%') : '–'"
        for name in OUTCOMES
    }
    return town.calculated(now, {"wronged": wronged, **shares})


def picked(words: Words) -> alt.Chart:
    """What to say of the dot one touched: its id is the bound parameter `picked`."""
    one = alt.Chart().transform_filter("datum.id == picked")
    names = ("name", "district", "wrongly", "still")
    values = {name: f"datum.{name}" for name in names}
    text = words.expression(
        "mistakes-picked", appeal="appeal", score=town.beside_line("datum.score"), **values
    )
    return one.transform_calculate(text=f"held ? '' : {text}")


def summary(
    runs: Mapping[str, pd.DataFrame], stories: Mapping[str, Told], words: Words
) -> alt.Chart:
    """The row behind the page's sentences."""
    chart = districts(runs["town"], words).transform_filter(f"datum.district == '{WHOLE_TOWN}'")
    counts = {name: f"datum.{name}_mid" for name in COUNTS}
    spans = {name: f"datum.{name}_range" for name in COUNTS}
    headline = words.expression("mistakes-headline", rate="rate", appeal="appeal", **counts)
    held = words.expression("mistakes-held", rate="rate")
    files = words.expression("mistakes-files", rate="rate", files=counts["files"])
    ranges = words.expression("mistakes-ranges", appeal="appeal", **spans)
    fields = {
        "headline": f"held ? {held} : {headline}",
        "files_sentence": f"held ? '' : {files}",
        "ranges": f"at == 0 ? '' : {ranges}",
        "is_held": "held ? 'yes' : ''",
        "is_shown": "held ? '' : 'yes'",
        "is_counted": "appeal == 'none' || held ? '' : 'yes'",
        "appeal_sentence": words.expression("mistakes-appeal-help", appeal="appeal"),
        "waited": _waited(runs["appeals"], words),
        **_bet(runs["town"], words),
        **_story(stories, words),
    }
    return town.calculated(chart, fields)


def _waited(runs: pd.DataFrame, words: Words) -> str:
    everyone = runs[runs["group"] == "all"].sort_values("rate")
    by_appeal = {
        name: str(everyone.loc[everyone["appeal"] == name, "months"].tolist()) + "[at]"
        for name in APPEALS
    }
    months = town.choice("appeal", by_appeal)
    sentence = words.expression("mistakes-waited", months=f"format({months}, '.1~f')")
    return f"{months} > 0 ? {sentence} : ''"


def _bet(runs: pd.DataFrame, words: Words) -> dict[str, str]:
    here = (runs["rate"] == BET_RATE) & (runs["appeal"] == "none")
    row = runs[here & (runs["district"] == WHOLE_TOWN)].iloc[0]
    told = {
        f"{count}_{end}": str(int(row[f"{count}_{end}"]))
        for count in ("penalised", "spared")
        for end in ENDS
    }
    return {
        "verdict_mistakes": town.verdict(
            "bet_mistakes", "bet_mistakes == 'many'", "bet_mistakes == 'twice'"
        ),
        "feedback_mistakes": town.feedback("mistakes", words, draws=str(DRAWS), **told),
    }


def _story(stories: Mapping[str, Told], words: Words) -> dict[str, str]:
    def of(pattern: str) -> str:
        return town.choice("person", {s: pattern.format(t=t) for s, t in stories.items()})

    def points(end: str) -> str:
        return f"format({of(f'{{t.{end}:.6f}}')}, '.0f')"

    name = words.expression("person-name", person="person")
    values = {
        "name": name,
        "person": "person",
        "other": of("'{t.other_name}'"),
        "before": points("before"),
        "after": points("after"),
        "other_before": points("other_before"),
        "other_after": points("other_after"),
        "other_side": of("{t.other_after:.6f} < line ? 'penalised' : 'spared'"),
    }
    months = {"see": str(MONTHS_TO_SEE), "give": of("{t.give}"), "keep": of("{t.keep}")}
    first = words.expression("mistakes-story-first", ask="ask", see=months["see"], **values)
    second = words.expression(
        "mistakes-story-second", proof="proof", give=months["give"], keep=months["keep"], **values
    )
    return {
        "story_title": words.expression("mistakes-story-title", name=name),
        "story_start": words.expression("mistakes-story-start", person="person"),
        "story_first": f"ask == 'open' ? '' : {first}",
        "story_second": f"ask != 'ask' || proof == 'open' ? '' : {second}",
        "is_appealed": "appeal == 'none' ? '' : 'yes'",
        "is_asked": "ask == 'ask' ? 'yes' : ''",
        "is_begun": "ask == 'open' ? '' : 'yes'",
    }
