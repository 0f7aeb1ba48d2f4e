"""Time the models beside the same written agent by agent: `python -m bench.models [--write]`."""

import argparse
import os
import platform
import re
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import version

from bench.figures import Row, Times, as_markdown
from bench.spiral_agents import simulate_agents
from tests.browser.server import ROOT
from unseen_weights.chapters.spiral.model.months import RUNS, Setting, simulate
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents

REPORT = ROOT / "docs" / "bench.md"
ROUNDS = 7
AGENT_RUNS = 3
SETTING = Setting(bite=30, keep=24, adapt=True)
HEADING = "## Models"
HOW = """## Models

{conditions}

{table}

The spiral: {runs} runs of 36 months for 240 residents, a bite of 30 %, records kept for 24 months,
people adapt; the time of the process on one core, median of {rounds}. Beside it the same model
with one Mesa object for each resident (`bench/spiral_agents.py`): {agent_runs} runs timed, and
scaled to {runs}. A test feeds both the same numbers and gets the same scores.
"""


def measure_spiral() -> tuple[Times, Times]:
    """Time, in turn, ours (all runs) and one run of Mesa's, scaled to as many."""
    rule, residents = Rule(PRESETS["same"]), load_residents()
    ours = [timed(lambda: simulate(rule, residents, SETTING)) for _ in range(ROUNDS)]
    agents = [
        timed(lambda: simulate_agents(rule, residents, SETTING, runs=1)) * RUNS
        for _ in range(AGENT_RUNS)
    ]
    return Times(ours), Times(agents)


def spiral() -> Row:
    """Return the spiral's line of the table; here more times is better."""
    ours, agents = measure_spiral()
    ratio = agents.median / ours.median
    return Row(
        "the spiral, 200 runs (plain: Mesa, agent by agent)",
        f"{ours.median:.0f} ms",
        f"{agents.median:.0f} ms",
        ratio,
        "ours < 1000 ms, Mesa takes ≥ 20 times as long",
        ours.median < 1000 and ratio >= 20,
    )


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def section() -> str:
    """Measure, and write the section of the report."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "mesa"))
    conditions = (
        f"Taken on {date.today().isoformat()} by `python -m bench.models`: one core of "
        f"{os.cpu_count()}, {platform.system()}, Python {platform.python_version()}, {packages}."
    )
    table = as_markdown([spiral()])
    return HOW.format(
        conditions=conditions, table=table, runs=RUNS, rounds=ROUNDS, agent_runs=AGENT_RUNS
    )


def kept(report: str) -> str:
    """Return the section on models that stands in a report, or nothing."""
    found = re.search(rf"^{HEADING}\n.*?(?=^## |\Z)", report, re.MULTILINE | re.DOTALL)
    return found.group() if found else ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep the section in docs/bench.md")
    options = parser.parse_args()
    text = section()
    print(text)
    if options.write:
        report = REPORT.read_text(encoding="utf-8")
        before = report.replace(kept(report), "").rstrip()
        REPORT.write_text(f"{before}\n\n{text}", encoding="utf-8")


if __name__ == "__main__":
    main()
