"""The spiral written agent by agent with Mesa: one object for each resident, one step a month."""

from collections import deque
from collections.abc import Iterable
from typing import Any

import mesa
import numpy as np
import pandas as pd

from unseen_weights.chapters.spiral.model.months import (
    ADAPTING,
    LETTER,
    NEAR,
    NEVER,
    Setting,
    past_months,
)
from unseen_weights.chapters.spiral.model.payments import (
    MONTHLY_BILLS,
    MONTHS,
    SEED,
    YEAR,
    uniforms,
)
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule

FACTORS = {factor.name: factor for factor in TOWN}


class Resident(mesa.Agent):
    """One resident, with bills, instalments and habits."""

    def __init__(self, model: "Town", record: Any, past: Iterable[Any]) -> None:
        super().__init__(model)
        self.bill = round(record.bills * YEAR * MONTHLY_BILLS) / (YEAR * MONTHLY_BILLS)
        self.instalment = 1 - record.loans / YEAR
        self.fines, self.friends = record.fines, record.friends
        self.civic, self.posts = record.civic, record.posts
        self.refused = False
        fades = model.setting.keep != NEVER
        self.keeps = model.setting.keep if fades else None
        self.seen: deque[tuple[int, int]] = deque()
        self.on_time = self.missed = 0
        for drawn in past:
            self.remember(*self.month(drawn))
        self.judge()
        self.refused = self.score < model.rule.line

    def month(self, drawn: Any) -> tuple[int, int]:
        left = 1 - self.model.setting.bite / 100 * self.refused
        on_time = sum(drawn[bill] < self.bill * left for bill in range(MONTHLY_BILLS))
        return on_time, int(drawn[MONTHLY_BILLS] >= self.instalment * left)

    def remember(self, on_time: int, missed: int) -> None:
        self.seen.append((on_time, missed))
        self.on_time += on_time
        self.missed += missed
        if self.keeps and len(self.seen) > self.keeps:
            on_time, missed = self.seen.popleft()
            self.on_time -= on_time
            self.missed -= missed

    def judge(self) -> None:
        months = len(self.seen)
        values = {
            "bills": self.on_time / (MONTHLY_BILLS * months),
            "loans": YEAR * self.missed / months,
            "fines": self.fines,
            "civic": self.civic,
            "posts": self.posts,
            "friends": self.friends,
        }
        rule = self.model.rule
        total = sum(rule.weights.values())
        weighted = sum(rule.weights[name] * share(name, value) for name, value in values.items())
        low, high = rule.scale
        self.score = round(low + (high - low) * weighted / total, 6)

    def step(self) -> None:
        drawn = self.model.drawn[:, self.unique_id - 1]
        self.remember(*self.month(drawn))
        if self.model.setting.adapt and self.score < self.model.rule.line + NEAR:
            if drawn[MONTHLY_BILLS + 1] < ADAPTING:
                self.civic = min(self.civic + 1, FACTORS["civic"].best)
            if drawn[MONTHLY_BILLS + 2] < ADAPTING:
                self.posts = max(self.posts - 1, 0)
        self.judge()
        if self.model.steps % LETTER == 0:
            self.refused = self.score < self.model.rule.line


class Town(mesa.Model):
    """One run; `numbers` gives each month's draws, (5, residents), those of the past first."""

    def __init__(
        self, rule: Rule, residents: pd.DataFrame, setting: Setting, numbers: Iterable[Any]
    ) -> None:
        super().__init__()
        self.rule, self.setting = rule, setting
        self.numbers = iter(numbers)
        past = np.stack([next(self.numbers) for _ in range(past_months(setting))])
        for place, record in enumerate(residents.itertuples()):
            Resident(self, record, past[:, :, place])

    def step(self) -> None:
        self.drawn = next(self.numbers)
        self.agents.do("step")


def share(name: str, value: float) -> float:
    factor = FACTORS[name]
    return float(min(max((value - factor.worst) / (factor.best - factor.worst), 0), 1))


def simulate_agents(
    rule: Rule,
    residents: pd.DataFrame,
    setting: Setting,
    runs: int,
    months: int = MONTHS,
    seed: int = SEED,
) -> tuple[Any, Any]:
    """Run the town that often: scores and refused, (months + 1, runs, residents) each."""
    shape = (runs, len(residents))
    numbers = list(uniforms(shape, past_months(setting), months, seed))
    told = [
        one_run(Town(rule, residents, setting, (month[:, run] for month in numbers)), months)
        for run in range(runs)
    ]
    scores, refused = (np.stack(parts, axis=1) for parts in zip(*told, strict=True))
    return scores, refused


def one_run(town: Town, months: int) -> tuple[Any, Any]:
    rows = [state(town)]
    for _ in range(months):
        town.step()
        rows.append(state(town))
    scores, refused = (np.stack(parts) for parts in zip(*rows, strict=True))
    return scores, refused


def state(town: Town) -> tuple[Any, Any]:
    agents = sorted(town.agents, key=lambda agent: agent.unique_id)
    return np.array([a.score for a in agents]), np.array([a.refused for a in agents])
