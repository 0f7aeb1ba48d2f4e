"""What the lab says in words and tables, as rows that Vega computes while one drags."""

import json
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.charts.town import beside_line, choice, picked, unseen
from unseen_weights.settings import CHALLENGE_COUNT, CHALLENGE_GAP, CHALLENGE_KEPT, WEIGHT_STEP
from unseen_weights.town import DISTRICTS
from unseen_weights.words import Words

_NEWLY_PENALISED = "datum.penalised && !datum.was_penalised"
_NEWLY_SPARED = "!datum.penalised && datum.was_penalised && total_weight > 0"
_GROUPS = ("district", "carer", "newcomer")


def readouts(words: Words, findings: pd.DataFrame) -> list[alt.Chart]:
    """One row of sentences (`summary`), rates by group (`rates`), and three lists of people.

    findings: what the search found (`search.load_search`), with the people's ids as `id`.
    """
    people = {
        "newly_penalised": _NEWLY_PENALISED,
        "newly_spared": _NEWLY_SPARED,
        "below": "datum.penalised",
    }
    lists = [unseen(alt.Chart().transform_filter(test), name) for name, test in people.items()]
    said = picked(words, "picked-scored")
    return [
        unseen(_summary(words, findings), "summary"),
        unseen(_rates(words), "rates"),
        said,
        *lists,
    ]


def _rates(words: Words) -> alt.Chart:
    labels = [words.text(f"group-{g}-{flag}") for g in _GROUPS[1:] for flag in ("yes", "no")]
    folded = alt.Chart().transform_fold([*_GROUPS], ["kind", "group"])
    counted = folded.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        rate="mean(penalised)",
        was_rate="mean(was_penalised)",
        groupby=["group"],
    )
    return counted.transform_calculate(
        order=f"indexof({json.dumps([*DISTRICTS, *labels])}, datum.group)",
        rate_text="format(datum.rate, '.0%')",
        count_text=words.expression("lab-count", n="datum.penalised", total="datum.residents"),
    )


def _summary(words: Words, findings: pd.DataFrame) -> alt.Chart:
    counted = _counted()
    for name, expression in {**_sentences(words, findings), **_challenges(words)}.items():
        counted = counted.transform_calculate(**{name: expression})
    return counted


def _counted() -> alt.Chart:
    with_rates = alt.Chart().transform_joinaggregate(
        district_rate="mean(penalised)", groupby=["district"]
    )
    marked = with_rates.transform_calculate(
        kept="datum.penalised && datum.kept_promise",
        spared_broke="!datum.penalised && !datum.kept_promise",
        newly_penalised=_NEWLY_PENALISED,
        newly_spared=_NEWLY_SPARED,
        followed_spared="datum.followed && !datum.penalised",
        followed_name="datum.followed ? datum.name : ''",
        followed_score="datum.followed ? datum.score : null",
    )
    return marked.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        kept="sum(kept)",
        spared_broke="sum(spared_broke)",
        fragile="sum(fragile)",
        newly_penalised="sum(newly_penalised)",
        newly_spared="sum(newly_spared)",
        highest="max(district_rate)",
        lowest="min(district_rate)",
        followed_spared="max(followed_spared)",
        followed_name="max(followed_name)",
        followed_score="max(followed_score)",
    )


def _searched(words: Words, findings: pd.DataFrame) -> dict[str, str]:
    rows = findings.assign(tried=[f"{n:,}" for n in findings["rules_tried"]])
    written = [_found(words, row) for _, row in rows.iterrows()]
    rows = rows.assign(text=written)
    people = rows[rows["challenge"] == "person"].set_index("id")["text"]
    found = rows[rows["challenge"] != "person"].set_index("challenge")["text"].to_dict()
    found["person"] = choice("follow", {str(i): str(text) for i, text in people.items()})
    return {f"searched_{key}": text for key, text in found.items()}


def _found(words: Words, row: "pd.Series[Any]") -> str:
    told = {
        "tried": row["tried"],
        "met": f"{row['rules_met']:,}",
        "best": str(row["best"]).removesuffix(".0"),
    }
    written = {key: json.dumps(str(value)) for key, value in told.items()}
    written["name"] = "datum.followed_name"
    return words.expression(f"challenge-{row['challenge']}-searched", **written)


def _sentences(words: Words, findings: pd.DataFrame) -> dict[str, str]:
    n = {key: f"datum.{key}" for key in ("residents", "penalised", "kept")}
    preset = words.expression("lab-preset-name", preset="preset")
    spared = {"n": "datum.residents - datum.penalised", "broke": "datum.spared_broke"}
    fragile = words.expression("lab-fragile", n="datum.fragile", step=str(WEIGHT_STEP))
    compared = {"preset": preset, "line": "format(base_line, '.1~f')"}
    return {
        "headline": _where_scored(words, words.expression("lab-headline", **n)),
        "spared_text": words.expression("lab-spared", **spared),
        "followed": _where_scored(words, _followed(words), "lab-followed-no-score"),
        **_searched(words, findings),
        "fragile_text": _where_scored(words, fragile),
        "newly_penalised_text": words.expression("lab-newly-penalised", n="datum.newly_penalised"),
        "newly_spared_text": words.expression("lab-newly-spared", n="datum.newly_spared"),
        "compared": words.expression("lab-compared", **compared),
    }


def _followed(words: Words) -> str:
    return words.expression(
        "lab-followed",
        name="datum.followed_name",
        score=beside_line("datum.followed_score"),
        line="format(line, '.1~f')",
        outcome=_outcome(),
    )


def _outcome() -> str:
    return "datum.followed_spared ? 'spared' : 'penalised'"


def _where_scored(words: Words, sentence: str, instead: str = "lab-no-score") -> str:
    return f"total_weight > 0 ? {sentence} : {words.expression(instead)}"


def _challenges(words: Words) -> dict[str, str]:
    fewest, most = CHALLENGE_COUNT
    counts = f"total_weight > 0 && datum.penalised >= {fewest} && datum.penalised <= {most}"
    met = {
        "kept": f"datum.kept <= {CHALLENGE_KEPT}",
        "equal": f"datum.highest - datum.lowest <= {CHALLENGE_GAP} + 1e-9",
        "person": "datum.followed_spared && line == base_line",
    }
    states = {f"met_{k}": f"({counts}) && ({test}) ? 'met' : 'open'" for k, test in met.items()}
    return states | {f"now_{key}": text for key, text in _so_far(words).items()}


def _so_far(words: Words) -> dict[str, Any]:
    n = "datum.penalised"
    gap = "format((datum.highest - datum.lowest) * 100, '.1~f')"
    person = {
        "name": "datum.followed_name",
        "outcome": _outcome(),
        "line": "line == base_line ? 'there' : 'moved'",
    }
    return {
        "kept": words.expression("challenge-kept-now", penalised=n, kept="datum.kept"),
        "equal": words.expression("challenge-equal-now", penalised=n, gap=gap),
        "person": words.expression("challenge-person-now", penalised=n, **person),
    }
