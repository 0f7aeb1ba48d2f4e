"""Mistakes drawn again from docs/model.md and residents.csv alone; every number in its words."""

import csv
from functools import cache

import numpy as np
import pytest

from tests import vega
from tests.chapters.numbered import numbered
from unseen_weights.chapters.mistakes.chapter import MISTAKES
from unseen_weights.town import DATA
from unseen_weights.words import load_words

WORDS = load_words()
ENDS = {  # worst and best, from the document's table
    "bills": (0.5, 1),
    "loans": (4, 0),
    "fines": (5, 0),
    "civic": (0, 8),
    "posts": (6, 0),
    "friends": (30, 90),
}


@cache
def town() -> tuple[dict[str, str], ...]:
    with (DATA / "residents.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def penalised(records: dict[str, list[float]]) -> list[bool]:
    """Whose equal-weights score on 350 to 950 is below 600."""
    found = []
    for one in range(240):
        shares = 0.0
        for name, (worst, best) in ENDS.items():
            shares += min(1.0, max(0.0, (records[name][one] - worst) / (best - worst)))
        found.append(round(350 + 600 * shares / 6, 6) < 600)
    return found


def one_letter_apart(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


@cache
def pairs() -> list[tuple[int, int]]:
    names = [row["name"] for row in town()]
    return [
        (i, j)
        for i in range(240)
        for j in range(i + 1, 240)
        if one_letter_apart(names[i], names[j])
    ]


def files(n: int, chance: float, kinds: str) -> dict[str, list[float]]:
    rng = np.random.default_rng([11, n])
    steps = rng.integers(1, 240, (240, 6))
    bills, instalments, fines = rng.random((240, 24)), rng.random((240, 12)), rng.random((240, 6))
    swaps = rng.random((len(pairs()), 6))
    true = {name: [float(row[name]) for row in town()] for name in ENDS}
    wrong = {name: list(values) for name, values in true.items()}
    for one in range(240):
        paid = round(24 * true["bills"][one])
        late = sum(bills[one][:paid] < chance) if "late" in kinds else 0
        early = sum(bills[one][paid:] < chance) if "early" in kinds else 0
        wrong["bills"][one] = round((paid - late + early) / 24, 4)
        paid = 12 - int(true["loans"][one])
        late = sum(instalments[one][:paid] < chance) if "late" in kinds else 0
        early = sum(instalments[one][paid:] < chance) if "early" in kinds else 0
        wrong["loans"][one] += late - early
        for fine in range(int(true["fines"][one])):
            if "moved" in kinds and fines[one][fine] < chance:
                wrong["fines"][one] -= 1
                wrong["fines"][(one + steps[one][fine]) % 240] += 1
    for number, (i, j) in enumerate(pairs()):
        for kind, name in enumerate(ENDS):
            if "namesakes" in kinds and swaps[number][kind] < chance:
                wrong[name][i], wrong[name][j] = wrong[name][j], wrong[name][i]
    return wrong


def drawn(rate: int, kinds: str) -> tuple[list[int], list[int]]:
    truly = penalised({name: [float(row[name]) for row in town()] for name in ENDS})
    refused, spared = [], []
    for n in range(200):
        now = penalised(files(n, rate / 100, kinds))
        refused.append(int(sum(a and not b for a, b in zip(now, truly, strict=True))))
        spared.append(int(sum(b and not a for a, b in zip(now, truly, strict=True))))
    return refused, spared


def middle(counts: list[int]) -> tuple[int, int, int]:
    """The smallest counts that 10, 100 and 190 of the 200 draws do not pass."""
    low, mid, high = (sorted(counts)[number - 1] for number in (10, 100, 190))
    return low, mid, high


@pytest.mark.parametrize(
    ("rate", "kinds"), [(1, "late early moved namesakes"), (1, "late"), (10, "moved namesakes")]
)
def test_the_headline_comes_out_of_the_document_alone(rate: int, kinds: str) -> None:
    refused, spared = drawn(rate, kinds)
    switched = {
        kind: "yes" if kind in kinds else "no" for kind in ("late", "early", "moved", "namesakes")
    }
    row = vega.summary(
        MISTAKES.live(WORDS),
        ["headline", "ranges", "feedback_mistakes", "turned"],
        rate=rate,
        bet_mistakes="away",
        **switched,
    )
    (low, mid, high), (few, some, many) = middle(refused), middle(spared)
    counts = {"penalised": mid, "spared": some, "left": mid}
    told = WORDS.text("mistakes-headline", rate=rate, appeal="none", **counts)
    assert row["headline"] == told
    assert f"ten, {low} to {high} are wrongly penalised and {few}" in row["ranges"]
    if rate == 1:
        who = {"late": "alone they make it"}.get(kinds, "In a draw,")
        assert f"{who} {sum(refused) / 200:.1f} " in row["feedback_mistakes"]
        least = f"{sum(spared) / 200:.1f}" if any(spared) else "0"
        assert f"and {least}" in row["feedback_mistakes"]
    else:
        turned = f"{low} to {high} people are wrongly penalised and {few} to {many} wrongly spared"
        assert turned in row["turned"]


SOURCES = {  # what a source is said to have counted: the notes name it
    "note-mistakes-ftc": ["1,001", "2,968", "21", "5.2"],
    "note-mistakes-dispute": ["121", "84", "84"],
    "note-mistakes-ramirez": ["8,185", "1,853"],
    "note-mistakes-names": ["2021", "2025", "66"],
}
OURS = {  # each is read against the model in test_runs.py, test_chart.py or above
    "mistakes-headline-penalised": ["240", "240"],
    "mistakes-files": ["0", "240"],
    "mistakes-draws": ["600", "200"],
    "mistakes-rate-help": ["100"],
    "mistakes-headline": ["100"],
    "mistakes-held": ["100"],
    "mistakes-why-one": ["1", "100", "21", "100", "1", "100", "100", "5", "100"],
    "mistakes-turned": ["10", "100"],
    "bet-mistakes": ["100"],
    "bet-mistakes-numbers": ["200", "240"],
    "mistakes-show-one": ["1", "100"],
    "mistakes-begin": ["1", "100"],
    "mistakes-chart-alt": ["600"],
    "mistakes-outcomes-help": ["200"],
}


def test_every_sentence_that_holds_a_number_is_read() -> None:
    assert numbered("mistakes") == SOURCES | OURS


def test_the_study_beside_the_bet_is_the_one_in_the_notes() -> None:
    assert "found a mistake for 21 of 100 people" in WORDS.text("mistakes-why-one", few=1, many=2)
    assert "21 per cent found at least one error" in WORDS.text("note-mistakes-ftc")
