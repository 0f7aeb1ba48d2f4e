"""The spiral, lived once more with nothing but what docs/model.md says of it, and other luck."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.browser.server import ROOT

DATA = ROOT / "data"
BITE, KEEP, RUNS, LINE, NEAR = 0.3, 24, 120, 600, 40
RNG = np.random.default_rng(2024)


def shares(table: pd.DataFrame, names: list[str]) -> dict[str, np.ndarray]:
    ends = pd.read_csv(DATA / "factors.csv", index_col="factor")
    found = {n: (table[n] - ends.worst[n]) / (ends.best[n] - ends.worst[n]) for n in names}
    return {name: share.clip(0, 1).to_numpy() for name, share in found.items()}


def months(bill: np.ndarray, instalment: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A month of payments: the share of two bills on time, and the instalments missed."""
    bills = (RNG.random((2, *bill.shape)) < bill).mean(axis=0)
    return bills, (RNG.random(instalment.shape) >= instalment).astype(float)


def life(people: pd.DataFrame, nudge: int) -> Any:
    """Which of the people get a no after 36 months, in each run."""
    shape = (RUNS, len(people))
    bill = np.broadcast_to((people.bills * 24).round() / 24, shape)
    instalment = np.broadcast_to(1 - people.loans.clip(0, 12) / 12, shape)
    civic, posts = (np.tile(people[name].to_numpy(float), (RUNS, 1)) for name in ("civic", "posts"))
    seen = [months(bill, instalment) for _ in range(KEEP)]
    fixed = 350 + 100 * sum(shares(people, ["fines", "friends"]).values())

    def score() -> Any:
        bills = np.mean([one for one, _ in seen[-KEEP:]], axis=0)
        missed = 12 * np.mean([other for _, other in seen[-KEEP:]], axis=0)
        now = np.clip((bills - 0.5) / 0.5, 0, 1) + np.clip((4 - missed) / 4, 0, 1)
        return fixed + 100 * (now + np.clip(civic / 8, 0, 1) + np.clip((6 - posts) / 6, 0, 1))

    shift = LINE - score()
    now = score() + shift + nudge
    no = now < LINE
    for month in range(1, 37):
        left = 1 - BITE * no
        seen.append(months(bill * left, instalment * left))
        near = now < LINE + NEAR
        civic = np.where(near & (RNG.random(shape) < 0.05) & (civic < 8), civic + 1, civic)
        posts = np.where(near & (RNG.random(shape) < 0.05) & (posts > 0), posts - 1, posts)
        now = score() + shift
        no = (now.round(6) < LINE) if month % 6 == 0 else no
    return no


def test_the_document_is_enough_to_live_the_twins_again() -> None:
    people = pd.read_csv(DATA / "residents.csv", index_col="id")
    records = ["bills", "loans", "fines", "civic", "posts", "friends"]
    scores: Any = 350 + 100 * sum(shares(people, records).values())
    close: Any = np.abs(scores - LINE) <= NEAR
    under: Any = scores < LINE + NEAR
    assert (int(close.sum()), int(under.sum())) == (50, 64)
    assert int((people.kept_promise[under] == "yes").sum()) == 29
    written = pd.read_csv(DATA / "spiral.csv").query(
        "bite == 30 and keep == 24 and adapt == 'yes' and month == 36"
    )
    for nudge, twin in ((1, "above"), (-1, "below")):
        no = life(people, nudge)
        assert 100 * no[:, close].mean() == pytest.approx(
            float(written[f"{twin}_close"].iloc[0]), abs=2.5
        )
        assert 100 * no.mean() == pytest.approx(float(written[f"{twin}_all"].iloc[0]), abs=2.5)
