"""The models' numbers as rows for the chart: residents, and every majority of the five rules."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from unseen_weights.chapters.many.model.drawn import load_drawn
from unseen_weights.chapters.many.model.rules import RULES, penalised, standing
from unseen_weights.chapters.many.model.told import for_the_lab, in_few_digits, shares_of
from unseen_weights.chapters.many.model.verdicts import kinds, load_verdicts, read_mix
from unseen_weights.charts import parts
from unseen_weights.pooling import shares
from unseen_weights.town import RECORDS
from unseen_weights.words import Words

Row = dict[str, Any]


def people_rows(residents: pd.DataFrame, words: Words) -> list[Row]:
    """A row a resident. against: which rules penalise them; places: under each; drawn: a count."""
    against, places = penalised(residents).T.astype(int), standing(residents).T.astype(int)
    drawn = load_drawn().reindex(residents.index)
    return [
        {**row, "against": out.tolist(), "places": place.tolist(), "drawn": int(count)}
        for row, out, place, count in zip(
            parts.rows(residents, words), against, places, drawn, strict=True
        )
    ]


def verdict_rows(residents: pd.DataFrame, words: Words) -> list[Row]:
    """A row a majority, and one for the majority that penalises nobody: what is said of each.

    lab, others: as `for_the_lab` has the rule, as an address and as a number. low, high: the two
    mixes in words. marks: for each record what either mix has, of 100.
    """
    held = 100 * pd.DataFrame(shares(residents), index=residents.index, columns=list(RECORDS))
    made_by = kinds(residents)
    rows: list[Row] = [{"code": 0, "answer": "none"}]
    for code, row in load_verdicts().iterrows():
        told = {"code": int(str(code)), "n": int(row["penalised"])}
        if row["found"]:
            out = made_by.residents(int(str(code)))
            found = {name: row[name] for name in RECORDS}
            weights, line = in_few_digits(found, out, residents)
            lab = for_the_lab(found, out, residents)
            loaded = {"lab": lab.settings.rule_query, "others": lab.others}
            rows.append({**told, "answer": "found", **weights, "at": line, **loaded})
        else:
            mixes = {side: read_mix(row[side]) for side in ("low", "high")}
            sides = {side: told_mix(mix, residents, words) for side, mix in mixes.items()}
            marks = {f"marks_{side}": _marks(mix, held) for side, mix in mixes.items()}
            rows.append({**told, "answer": "no", **sides, **marks})
    return rows


def preset_queries(residents: pd.DataFrame) -> dict[str, str]:
    """For each of RULES, with the line for its lowest: what an address of the lab says."""
    return {
        rule: for_the_lab(RULES[rule], out, residents, rule).settings.rule_query
        for rule, out in zip(RULES, penalised(residents), strict=True)
    }


def _marks(mix: Mapping[str, float], held: pd.DataFrame) -> list[float]:
    mixed = pd.Series(mix) @ held.loc[list(mix)]
    return [round(float(mark), 1) for mark in mixed]


def told_mix(mix: Mapping[str, float], residents: pd.DataFrame, words: Words) -> str:
    """Who is in a mix, and with how many parts of 100."""
    people = [
        words.text("many-part", name=str(residents.at[one, "name"]), n=part)
        for one, part in shares_of(mix).items()
    ]
    if len(people) == 1:
        return people[0]
    return words.text("many-and", first=", ".join(people[:-1]), last=people[-1])
