"""What comes out of a round: counts, never who."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from unseen_weights import pooling
from unseen_weights.chapters.black_box.model.game import MAYBE_MORE
from unseen_weights.chapters.black_box.model.office import distance, draw, normalised
from unseen_weights.once import once
from unseen_weights.quiz.codes import Result, decode
from unseen_weights.town import RECORDS, load_residents

Answers = Sequence[Mapping[str, Any]]


@once
def _town() -> pd.DataFrame:
    return load_residents()


def shares() -> NDArray[np.float64]:
    """How good each resident's records are, 0..1: residents by records."""
    return pooling.shares(_town())


def refusals(answers: Answers) -> "pd.Series[int]":
    """How many of the rules penalise each resident, indexed by resident.

    answers: one or more, each with `weights`, six of 0..100 that are not all 0, and `line`, on
    SCALE. Each rule goes by its own line; the scores are those of `pooling`, and of `Rule`.
    """
    weights = np.array([answer["weights"] for answer in answers], dtype=float)
    lines = np.array([answer["line"] for answer in answers])
    below = pooling.scored(weights, shares()) < lines[:, None]
    return pd.Series(below.sum(axis=0), index=_town().index, name="refusals", dtype="int64")


def places(counts: "pd.Series[int]", rules: int) -> dict[str, int]:
    """How many residents all rules penalise, some do and none does. rules: 1 or more."""
    everyone = int((counts == rules).sum())
    none = int((counts == 0).sum())
    return {"all": everyone, "some": len(counts) - everyone - none, "none": none}


def tally(answers: Answers, field: str, choices: Sequence[str]) -> dict[str, int]:
    """How many have chosen each of `choices`, in their order."""
    chosen = [answer[field] for answer in answers]
    return {choice: chosen.count(choice) for choice in choices}


def distances(answers: Answers, setup: Mapping[str, Any]) -> list[int]:
    """How far off each guess is, in points 0..100, in the order of the answers."""
    inside = _inside(setup)
    guesses = [dict(zip(RECORDS, answer["weights"], strict=True)) for answer in answers]
    return [round(100 * distance(guess, inside)) for guess in guesses]


def hidden(setup: Mapping[str, Any]) -> dict[str, int]:
    """Each weight inside a black box, in per cent of all, by record; hardship where it counts."""
    return {name: round(100 * share) for name, share in normalised(_inside(setup)).items()}


def _inside(setup: Mapping[str, Any]) -> Mapping[str, float]:
    return draw(setup["seed"], _town(), may_hide=setup["office"] == MAYBE_MORE).rule.weights


def quizzes(answers: Answers) -> list[Result]:
    """What each code of the quiz says, in the order of the answers."""
    return [decode(answer["code"]) for answer in answers]
