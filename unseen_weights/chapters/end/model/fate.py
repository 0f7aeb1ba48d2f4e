"""What the walk's chapters say of people who are refused: their scores, and the doors they lose."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from unseen_weights.chapters.company.model.retying import COSTS
from unseen_weights.chapters.company.model.runs import State, runs_of, states
from unseen_weights.chapters.company.model.scores import numbered, own_scores
from unseen_weights.chapters.everywhere.model.services import (
    own_refusals,
    service_rules,
    shut_doors,
)
from unseen_weights.chapters.mistakes.model.stories import STORIES, told
from unseen_weights.rule import Rule

FRIENDS_SHARE = 50  # per cent, the share that the bet of The company is about
FIRST, LAST = "friends-first", "friends-last"
PUT_RIGHT = "put-right"
_NOTHING = 1e-9


@dataclass(frozen=True)
class Fate:
    """What became of one person, under the town's rule unless another is named.

    lost: by record, the points that it takes off full marks. best_marks: in how many records
    they have the best mark. kept: whether they kept their promise. scores: by rule, in the order
    of the walk: each preset, PUT_RIGHT where a story tells it (somebody else's mark is off their
    file), then FIRST and LAST: friends count for half, on day one and after all rounds of swaps.
    doors: how many services refuse them by their own rules; shared: when all share the one score;
    services: of how many. friends: how many ties they have left after the swaps.
    """

    score: float
    lost: Mapping[str, float]
    best_marks: int
    kept: bool
    scores: Mapping[str, float]
    doors: int
    shared: int
    services: int
    friends: int


@dataclass(frozen=True)
class Town:
    """The tables that the chapters' models read, as their loaders give them."""

    residents: pd.DataFrame
    presets: Mapping[str, Mapping[str, int]]
    services: pd.DataFrame
    ties: pd.DataFrame
    moves: pd.DataFrame


def fates(town: Town, rule: Rule, people: Mapping[str, str]) -> dict[str, Fate]:
    """The fate of everybody whom `rule` refuses, by resident id, lowest score first.

    people: slug -> resident id, of those of whom Mistakes tells a story.
    """
    residents = town.residents
    scores = rule.score(residents)
    refused = scores[scores < rule.line].sort_values().index
    lost, by_rule = lost_points(rule, residents), _scores(town, rule, people)
    doors, shared = _doors(town, rule)
    last = _company(town)[1]
    return {
        str(one): Fate(
            score=float(scores[one]),
            lost={str(name): float(points) for name, points in lost.loc[one].items()},
            best_marks=int((lost.loc[one] < _NOTHING).sum()),
            kept=bool(residents.loc[one, "kept_promise"]),
            scores={
                str(name): float(score)
                for name, score in by_rule.loc[one].items()
                if not np.isnan(score)
            },
            doors=int(doors[one]),
            shared=int(shared[one]),
            services=len(town.services),
            friends=int(last.friends[residents.index.get_loc(one)]),
        )
        for one in refused
    }


def lost_points(rule: Rule, residents: pd.DataFrame) -> pd.DataFrame:
    """The points that each record takes off full marks: residents by records."""
    lost = {}
    for factor in rule.factors:
        most = float(rule.points(factor.name, factor.best))
        lost[factor.name] = most - rule.points(factor.name, residents[factor.name].to_numpy())
    return pd.DataFrame(lost, index=residents.index)


def _scores(town: Town, rule: Rule, people: Mapping[str, str]) -> pd.DataFrame:
    """Everyone's score under each rule of the walk, NaN where one does not apply."""
    by_rule = {
        name: Rule(weights, rule.scale, rule.line, rule.factors).score(town.residents)
        for name, weights in town.presets.items()
    }
    stories = told(rule, town.residents, {s: i for s, i in people.items() if s in STORIES})
    after = {people[slug]: story.after for slug, story in stories.items()}
    by_rule[PUT_RIGHT] = pd.Series(after, dtype=float).reindex(town.residents.index)
    for name, state in zip((FIRST, LAST), _company(town), strict=True):
        by_rule[name] = pd.Series(state.scores, index=town.residents.index)
    return pd.DataFrame(by_rule)


def _doors(town: Town, rule: Rule) -> tuple["pd.Series[int]", "pd.Series[int]"]:
    """How many doors are shut to each: by the services' own rules, and by the one score."""
    below = rule.penalised(town.residents)
    rules = service_rules(town.services, town.residents, int(below.sum()), rule)
    own = own_refusals(rules, town.residents)
    return own.sum(axis=1), shut_doors(own, below, len(rules)).sum(axis=1)


def _company(town: Town) -> tuple[State, State]:
    """The town on day one and after the last round, when friends count for FRIENDS_SHARE."""
    ids = town.residents.index
    run = runs_of(town.moves, ids)[FRIENDS_SHARE, COSTS[0]]
    found = states(own_scores(town.residents), numbered(town.ties, ids), FRIENDS_SHARE, run)
    return found[0], found[-1]
