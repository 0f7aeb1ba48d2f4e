"""A class of 300 in one room: `python -m bench.room [--runs 20] [--learners 300] [--write]`."""

import argparse
import asyncio
import csv
import io
import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bench.figures import Times
from bench.room_client import Host, Learner, Line
from bench.room_servers import Replica, place
from tests.browser.server import ROOT

REPORT = ROOT / "docs" / "bench.md"
HEADING = "## The class room"
KINDS = {"sqlite": "one process, SQLite", "postgres": "two replicas behind nginx, PostgreSQL"}
SPREAD_S = 20.0
ROUNDS = 3
CUTS = 0.15
STORM_S = 6.0
HOW = """{heading}

Taken on {day} by `python -m bench.room --runs {runs} --write`: {learners} learners over plain HTTP,
each on a connection of its own, from one more process on the same {cores} cores. Other programs ran
on them as well: the load was {load:.1f} when it began, so the figures are an upper bound.

| what | {columns} | expected |
|---|---|---|---|
{rows}

- **Over 20 s**: a round is open, each learner answers at a moment of its own, three rounds; all
  check every 3 to 7 s what is going on, and the host's page looks every 0.7 s.
- **All in one second**: the same, but each answers within the same second.
- **Host's view**: from an acknowledged answer to the first look of the host's page with it.
- **Storms**: two rounds of {learners} learners, each answering twice; 15% of what is sent is cut
  off before its answer comes, and is sent again; after a random time a process is killed with
  `kill -9` and started again 1 s later. Then the sheet is compared with what was acknowledged.
"""


@dataclass
class Load:
    """Times from sending to acknowledgement, and from that to the host's view."""

    answers: Times
    views: Times


@dataclass
class Storm:
    """What a storm has left: answers acknowledged, of these lost or counted twice; sent again."""

    acknowledged: int
    lost: int
    twice: int
    resent: int


def main() -> None:
    options = arguments()
    load = os.getloadavg()[1]
    cells: dict[str, list[str]] = {}
    for kind in options.kinds:
        cells[kind] = [*measured(kind, options.learners), *stormed(kind, options)]
    names = ["acknowledged, over 20 s", "host's view, over 20 s"]
    names += ["acknowledged, all in one second", "host's view, all in one second", "storms"]
    expected = ["p95 < 300 ms", "< 2 s", "", "< 2 s", "0 lost, 0 twice"]
    rows = "\n".join(
        f"| {' | '.join([name, *(cells[kind][n] for kind in cells), expected[n]])} |"
        for n, name in enumerate(names)
    )
    columns = " | ".join(KINDS[kind] for kind in cells)
    conditions = {"day": date.today().isoformat(), "cores": os.cpu_count(), "load": load}
    text = HOW.format(
        **conditions,
        heading=HEADING,
        runs=options.runs,
        learners=options.learners,
        columns=columns,
        rows=rows,
    )
    print(text)
    if options.write:
        before = REPORT.read_text(encoding="utf-8").split(HEADING)[0].rstrip()
        REPORT.write_text(f"{before}\n\n{text}", encoding="utf-8")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="storms on each kind of place")
    parser.add_argument("--learners", type=int, default=300)
    parser.add_argument("--kinds", nargs="+", choices=list(KINDS), default=list(KINDS))
    parser.add_argument("--write", action="store_true", help="keep the table in docs/bench.md")
    return parser.parse_args()


def measured(kind: str, learners: int) -> Iterator[str]:
    """Two cells a load: how long until acknowledged, and until the host has seen it."""
    with place(kind) as (_, ports):
        for spread in (SPREAD_S, 1.0):
            load = asyncio.run(lesson(ports, learners, spread))
            answers, views = load.answers, load.views
            most = max(answers.ms)
            yield f"{answers.median:.0f} ms, p95 {answers.p95:.0f} ms, most {most:.0f} ms"
            yield f"p95 {views.p95 / 1000:.1f} s, most {max(views.ms) / 1000:.1f} s"


def stormed(kind: str, options: argparse.Namespace) -> Iterator[str]:
    """One cell: what all storms together have left."""
    storms = []
    with place(kind) as (replicas, ports):
        for seed in range(options.runs):
            storms.append(asyncio.run(storm(replicas, ports, options.learners, seed)))
            print(f"{kind}, storm {seed + 1}: {storms[-1]}", flush=True)
    total = sum(one.acknowledged for one in storms)
    lost, twice = sum(one.lost for one in storms), sum(one.twice for one in storms)
    yield f"{len(storms)} runs, {total} acknowledged: {lost} lost, {twice} counted twice"


def answer_of(number: int, turn: int) -> dict[str, object]:
    """A rule that tells whose it is, and which of theirs."""
    return {"weights": [number % 100, number // 100, 1, 1, 1, 1], "line": 400 + turn}


async def room_with(
    ports: list[int], learners: int, cuts: float, seed: int
) -> tuple[Host, list[Learner]]:
    host = Host(Line(ports))
    await host.open()
    dice = random.Random(seed)
    class_ = [
        Learner(n, host.code, Line(ports), random.Random(dice.random()), cuts)
        for n in range(learners)
    ]
    await asyncio.gather(*(arrive(one) for one in class_))
    return host, class_


async def arrive(learner: Learner) -> None:
    await asyncio.sleep(learner.dice.uniform(0, 3))
    await learner.join()


async def lesson(ports: list[int], learners: int, spread: float) -> Load:
    """Rounds of a rule, while everybody checks and the host looks on."""
    host, class_ = await room_with(ports, learners, 0.0, 1)
    meanwhile = [asyncio.create_task(one.keep_checking()) for one in class_]
    views: list[float] = []
    for turn in range(ROUNDS):
        round_id = await host.start()
        watching = Host(Line(ports), host.code)
        watch = asyncio.create_task(watching.watch())
        await asyncio.gather(*(answer_within(one, round_id, turn, spread) for one in class_))
        await asyncio.sleep(3)
        watch.cancel()
        views += seen_after(sorted(one.acknowledged[-1] for one in class_), watching.seen)
    for task in meanwhile:
        task.cancel()
    return Load(Times([ms for one in class_ for ms in one.took]), Times(views))


async def answer_within(learner: Learner, round_id: str, turn: int, spread: float) -> None:
    await asyncio.sleep(learner.dice.uniform(0, spread))
    await learner.answer(round_id, answer_of(learner.number, turn))


def seen_after(acknowledged: list[float], seen: list[tuple[float, int]]) -> list[float]:
    """How many milliseconds after each acknowledgement the host's page has counted it."""
    return [
        1000 * max(0.0, next(at for at, count in seen if count >= n) - when)
        for n, when in enumerate(acknowledged, start=1)
    ]


async def storm(replicas: list[Replica], ports: list[int], learners: int, seed: int) -> Storm:
    host, class_ = await room_with(ports, learners, CUTS, seed)
    dice = random.Random(seed)
    killing = asyncio.create_task(kill_one(dice.choice(replicas), dice.uniform(0.5, STORM_S)))
    for _ in range(2):
        round_id = await host.start()
        await asyncio.gather(*(answer_twice(one, round_id) for one in class_))
    await killing
    return compared(await host.sheet(), class_)


async def kill_one(replica: Replica, after: float) -> None:
    await asyncio.sleep(after)
    await asyncio.to_thread(replica.kill)
    await asyncio.sleep(1)
    await asyncio.to_thread(replica.begin)


async def answer_twice(learner: Learner, round_id: str) -> None:
    for turn in range(2):
        await answer_within(learner, round_id, turn, STORM_S / 3)


def compared(sheet: str, class_: list[Learner]) -> Storm:
    """What the sheet has of what was acknowledged: the last of each learner, once."""
    rows = [tuple(row) for row in csv.reader(io.StringIO(sheet), delimiter=";")][1:]
    expected = [
        (str(number), told(answer))
        for one in class_
        for number, answer in enumerate(one.kept.values(), start=1)
    ]
    found = [(row[0], row[3]) for row in rows]
    lost = sum(one not in set(found) for one in expected)
    who = [(number, answer.partition(", line")[0]) for number, answer in found]
    again = sum(one.sent - one.turn - 1 for one in class_)
    return Storm(len(expected), lost, len(who) - len(set(who)), again)


def told(answer: object) -> str:
    """An answer as the sheet has it."""
    assert isinstance(answer, dict)
    weights = " ".join(str(weight) for weight in answer["weights"])
    return f"weights: {weights}, line: {answer['line']}"


if __name__ == "__main__":
    began = time.monotonic()
    main()
    print(f"{time.monotonic() - began:.0f} s in all")
