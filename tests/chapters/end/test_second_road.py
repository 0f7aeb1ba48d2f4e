"""The end by a second road: what became of a person on three pages, by pandas alone."""

import numpy as np
import pandas as pd
import pytest

from tests.second_road import DATA, FOUR, KEPT, RECORDS, best_marks, scores, shares
from unseen_weights.chapters.end.chapter import found
from unseen_weights.settings import PRESETS

SAME = scores(dict.fromkeys(RECORDS, 1))
MODEL = " ".join((DATA.parent / "docs" / "model.md").read_text(encoding="utf-8").split())
DOORS = pd.read_csv(DATA / "services.csv", index_col="service")[RECORDS]


@pytest.mark.parametrize("slug", FOUR.index)
def test_score_gap_losses_and_promise_are_what_pandas_finds(slug: str) -> None:
    one = str(FOUR[slug])
    fate = found()[one]
    assert fate.score == pytest.approx(SAME[one], abs=1e-5)
    lost = (100 * (1 - shares().loc[one])).to_dict()
    assert fate.lost == pytest.approx(lost, abs=1e-5)
    assert fate.best_marks == int(best_marks().loc[one].to_numpy().sum())
    assert fate.kept == bool(KEPT[one])


@pytest.mark.parametrize("slug", FOUR.index)
def test_how_many_presets_say_yes_is_what_pandas_counts(slug: str) -> None:
    one = str(FOUR[slug])
    yes = {name for name, weights in PRESETS.items() if scores(weights)[one] >= 600}
    assert {name for name in PRESETS if found()[one].scores[name] >= 600} == yes


def test_which_doors_are_shut_by_their_own_rules_is_what_pandas_counts() -> None:
    refused = int((SAME < 600).sum())
    ranks = {door: scores(DOORS.loc[door].to_dict()).rank(method="min") for door in DOORS.index}
    shut = (pd.DataFrame(ranks) <= refused).sum(axis=1)
    assert {one: fate.doors for one, fate in found().items()} == shut[list(found())].to_dict()


def test_random_weights_say_yes_as_often_as_the_document_says() -> None:
    drawn = np.random.default_rng(1).integers(0, 21, (1000, len(RECORDS))) * 5
    yes = {}
    for slug, one in FOUR.items():
        summed = (drawn * shares().loc[one, RECORDS].to_numpy()).sum(axis=1) / drawn.sum(axis=1)
        yes[str(slug)] = int(((350 + 600 * summed).round(6) >= 600).sum())
    told = "{amina} say yes to Amina, {ilir} to Ilir, {ruth} to Ruth and {noa} to Noa"
    assert told.format(**yes) in MODEL
