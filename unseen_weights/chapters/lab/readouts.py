"""What the lab says in words and tables, as rows that Vega computes while one drags."""

import json
from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from unseen_weights.chapters.lab.model.loaded import CARDS, LOADED
from unseen_weights.charts import gate
from unseen_weights.charts.parts import (
    beside_line,
    calculated,
    choice,
    line_beside,
    picked,
    rate_fields,
    turn,
    unseen,
)
from unseen_weights.settings import CHALLENGE_COUNT, CHALLENGE_GAP, CHALLENGE_KEPT, WEIGHT_STEP
from unseen_weights.town import DISTRICTS, RECORDS
from unseen_weights.words import Words

_NEWLY_PENALISED = "datum.penalised && !datum.was_penalised"
_NEWLY_SPARED = "!datum.penalised && datum.was_penalised && total_weight > 0"
BETS = ("line",)
OPEN = gate.is_open(BETS)
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
    alike = alt.Chart().transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        was="sum(was_penalised)",
        kept="sum(kept_promise)",
        groupby=[*_GROUPS],
    )
    counted = alike.transform_fold([*_GROUPS], ["kind", "group"]).transform_aggregate(
        residents="sum(residents)",
        penalised="sum(penalised)",
        was="sum(was)",
        kept="sum(kept)",
        groupby=["group"],
    )
    rates = {
        "rate": "datum.penalised / datum.residents",
        "was_rate": "datum.was / datum.residents",
        "kept_rate": "datum.kept / datum.residents",
        "kept_text": "format(datum.kept_rate, '.0%')",
    }
    return calculated(counted, rates | rate_fields("group", [*DISTRICTS, *labels], words))


def _summary(words: Words, findings: pd.DataFrame) -> alt.Chart:
    told = {**_sentences(words, findings), **_challenges(words), **_loaded(words)}
    return calculated(_counted(), told)


def _loaded(words: Words) -> dict[str, str]:
    """The card that the weights came from, while they are as it has them."""
    same = {
        name: " && ".join(f"w_{r} == {card.weights.get(r, 0)}" for r in RECORDS)
        for name, card in CARDS.items()
    }
    held = " || ".join(f"({LOADED.param} == '{name}' && {test})" for name, test in same.items())
    share = choice(LOADED.param, {name: str(card.percent) for name, card in CARDS.items()})
    text = words.expression("lab-loaded", card=LOADED.param, percent=share)
    return {"is_loaded": f"{held} ? 'yes' : ''", "loaded_told": text}


def _counted() -> alt.Chart:
    with_rates = _ranked().transform_joinaggregate(
        district_rate="mean(penalised)", groupby=["district"]
    )
    marked = with_rates.transform_calculate(
        kept="datum.penalised && datum.kept_promise",
        spared_broke="!datum.penalised && !datum.kept_promise",
        kept_rank="datum.kept_promise ? datum.rank + (datum.equal - 1) / 2 : 0",
        newly_penalised=_NEWLY_PENALISED,
        newly_spared=_NEWLY_SPARED,
        followed_spared="datum.followed && !datum.penalised",
        followed_name="datum.followed ? datum.name : ''",
        followed_score="datum.followed ? datum.score : null",
        followed_before="datum.followed && datum.was_penalised",
    )
    return marked.transform_aggregate(
        residents="count()",
        penalised="sum(penalised)",
        kept="sum(kept)",
        spared_broke="sum(spared_broke)",
        ranks="sum(kept_rank)",
        keepers="sum(kept_promise)",
        fragile="sum(fragile)",
        newly_penalised="sum(newly_penalised)",
        newly_spared="sum(newly_spared)",
        highest="max(district_rate)",
        lowest="min(district_rate)",
        followed_spared="max(followed_spared)",
        followed_name="max(followed_name)",
        followed_score="max(followed_score)",
        followed_before="max(followed_before)",
    )


def _ranked() -> alt.Chart:
    """Everyone's rank by score from below, and how many share it: what `told_apart` counts by."""
    ranked = alt.Chart().transform_window(rank="rank()", sort=[alt.SortField("score")])
    return ranked.transform_joinaggregate(equal="count()", groupby=["score"])


def _told_apart() -> str:
    won = "(datum.ranks - datum.keepers * (datum.keepers + 1) / 2)"
    return f"{won} / (datum.keepers * (datum.residents - datum.keepers))"


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
        "headline": _where_scored(words, _headline(words, n)),
        "kept_told": f"{OPEN} ? datum.kept : '–'",
        **gate.flags(f"!{OPEN}"),
        "spared_text": words.expression("lab-spared", **spared),
        "turn": _where_scored(words, _turn(words), "lab-followed-no-score"),
        "followed": _where_scored(words, _followed(words), "lab-followed-no-score"),
        "told": _where_scored(words, _told_now(words), "lab-told-none"),
        **_searched(words, findings),
        "fragile_text": _where_scored(words, fragile),
        "newly_penalised_text": words.expression("lab-newly-penalised", n="datum.newly_penalised"),
        "newly_spared_text": words.expression("lab-newly-spared", n="datum.newly_spared"),
        "compared": words.expression("lab-compared", **compared),
    }


def _headline(words: Words, counts: Mapping[str, str]) -> str:
    full = words.expression("lab-headline", **counts)
    return f"({OPEN} ? {full} : {words.expression('lab-headline-held', **counts)})"


def _told_now(words: Words) -> str:
    return words.expression("lab-told-now", n=f"format(100 * {_told_apart()}, '.0f')")


def _followed(words: Words) -> str:
    return words.expression(
        "lab-followed",
        name="datum.followed_name",
        score=beside_line("datum.followed_score"),
        line=line_beside("datum.followed_score"),
        outcome=_outcome(),
    )


def _turn(words: Words) -> str:
    score = beside_line("datum.followed_score")
    now, before = "!datum.followed_spared", "datum.followed_before"
    return turn(words, "datum.followed_name", score, now, before)


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
    kept = words.expression("challenge-kept-now", penalised=n, kept="datum.kept")
    gap = "format((datum.highest - datum.lowest) * 100, '.1~f')"
    person = {
        "name": "datum.followed_name",
        "outcome": _outcome(),
        "line": "line == base_line ? 'there' : 'moved'",
    }
    return {
        "kept": f"({OPEN} ? {kept} : {words.expression('challenge-kept-held', penalised=n)})",
        "equal": words.expression("challenge-equal-now", penalised=n, gap=gap),
        "person": words.expression("challenge-person-now", penalised=n, **person),
    }
