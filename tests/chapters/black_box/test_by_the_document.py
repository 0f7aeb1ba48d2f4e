"""The hidden rule, drawn once more with nothing but what docs/model.md says of it."""

import numpy as np
import pandas as pd
import pytest

from tests.browser.server import ROOT
from unseen_weights.chapters.black_box.model.office import draw
from unseen_weights.town import load_residents

RECORDS = ("bills", "loans", "fines", "civic", "posts", "friends")
DATA = ROOT / "data"
SEEDS = (1, 2, 3, 7, 12, 40)


def shares() -> pd.DataFrame:
    town = pd.read_csv(DATA / "residents.csv", index_col="id")
    ends = pd.read_csv(DATA / "factors.csv", index_col="factor")
    found = {
        name: ((town[name] - ends.worst[name]) / (ends.best[name] - ends.worst[name])).clip(0, 1)
        for name in RECORDS
    }
    hardship = pd.read_csv(DATA / "hidden.csv", index_col="id")["hardship"]
    return pd.DataFrame(found).assign(seventh=((hardship - 3) / -6).clip(0, 1))


def by_the_document(seed: int, says: bool) -> tuple[dict[str, int], int]:
    rng = np.random.default_rng([seed, 0 if says else 1])
    seventh = not says and rng.integers(2) == 1
    table = shares()
    while True:
        weights = {
            n: 5 * int(np.round(100 * u**1.5 / 5))
            for n, u in zip(RECORDS, rng.random(6), strict=True)
        }
        if sum(weight > 0 for weight in weights.values()) < 3:
            continue
        if seventh:
            weights["seventh"] = 5 * int(rng.integers(8, 21))
        summed = table[list(weights)].mul(pd.Series(weights)).sum(axis=1)
        scores = (350 + 600 * summed / sum(weights.values())).round(6)
        lines = [line for line in range(350, 951, 5) if 24 <= (scores < line).sum() <= 72]
        if lines:
            return weights, int(rng.choice(np.array(lines)))


@pytest.mark.parametrize("says", [True, False])
@pytest.mark.parametrize("seed", SEEDS)
def test_the_document_is_enough_to_draw_the_hidden_rule(seed: int, says: bool) -> None:
    hidden = draw(seed, load_residents(), may_hide=not says)
    assert by_the_document(seed, says) == (dict(hidden.rule.weights), hidden.rule.line)
