"""Measure everything and print one table: `python -m bench.run [--write]`."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.classroom import (
    LEARNERS,
    OPENINGS,
    measure_alone,
    measure_class,
    measure_opening,
    opening_of,
)
from bench.cold import measure_cold_pages
from bench.figures import Row, Times, as_markdown, conditions
from bench.keypress import measure_keypress
from bench.light import OPENINGS as LIGHT_OPENINGS
from bench.light import PHONES, WITHIN_S, light_rows
from bench.million import measure_million
from bench.models import section
from bench.recording import Recording, record
from bench.room import HEADING
from bench.subject import LAB_SCRIPT, PLAIN_SCRIPT, Subject, the_lab, the_plain_page
from bench.throttled import bytes_rows, throttled_rows
from tests.browser.chromium import launch_chromium
from tests.browser.server import ROOT, running_app
from unseen_weights.contents import CHAPTERS

REPORT = ROOT / "docs" / "bench.md"
HOW = """# How fast

{conditions}

{table}

- **Key press**: arrow keys on the first slider, each after the page has come to rest, timed inside
  the page from the key's own time stamp to the animation frame after the chart's SVG changed.
- **Six times slower**: the same on each page with a slider, at a phone's size, with Chromium's own
  throttling of the processor.
- **Bytes**: what a fresh browser context receives for a page, as sent, WebSocket included.
- **Rerun on the server**: what a real browser sent while dragging is sent again over a WebSocket,
  a quarter of a second after the last answer; from sending to "script finished".
- **Opening**: a new session's first run of a page, {openings} sessions one after the other.
- **First chart**: a fresh browser context each time, the two pages in turn; from the start of
  navigation to more than 200 marks.
- **The light edition**: its lab, beside the app's and the plain page; {light_openings} openings
  each, in turn.
- **{phones} phones**: as many connections within {within} s, each fetching `/light` to its last
  byte.
- **{learners} learners**: as many WebSockets to one server process, each opening the page and then
  sending a pause of a drag every 3 s for 45 s, while one real browser presses keys on that page.
- **A million residents**: score, penalise, rate by district; beside the bare product
  `records @ weights < line` with a mean for each district, and with one mean for all.

The plain page is `bench/plain_page.py`: one `st.slider`, one `st.altair_chart` of 240 points.
It runs with {settings}.
Server, browser and learners share the machine's cores, so the figures are an upper bound.
"""
TEN_PROBES = "seed=7&level=yes-no&probes=" + "~".join(f"r{n:03}.bills.24" for n in range(1, 11))
SETTINGS = {
    False: "Streamlit's own settings (`make bench ARGS=--same-settings` gives it the app's)",
    True: "the app's own settings",
}


def main() -> None:
    options = arguments()
    with chromium() as browser:
        table = as_markdown([*measure(browser, plain_folder(options.same_settings))])
        settings = SETTINGS[options.same_settings]
        text = HOW.format(
            settings=settings,
            conditions=conditions(browser.version),
            table=table,
            learners=LEARNERS,
            openings=OPENINGS,
            light_openings=LIGHT_OPENINGS,
            phones=PHONES,
            within=f"{WITHIN_S:.0f}",
        )
    models = section()
    print(f"{table}\n\n{models}")
    if options.write:
        REPORT.write_text(f"{text}\n{models}{room_section()}", encoding="utf-8")


def room_section() -> str:
    """What `python -m bench.room --write` has left in the report."""
    _, heading, section = REPORT.read_text(encoding="utf-8").partition(HEADING)
    return f"\n{heading}{section}" if heading else ""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep the table in docs/bench.md")
    parser.add_argument(
        "--same-settings", action="store_true", help="give the plain page the app's settings"
    )
    return parser.parse_args()


def plain_folder(same_settings: bool) -> Path:
    """Return where to start the plain page: Streamlit takes its settings from there."""
    return ROOT if same_settings else PLAIN_SCRIPT.parent


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch_chromium(playwright)
        yield browser
        browser.close()


def measure(browser: Browser, plain_folder: Path) -> Iterator[Row]:
    """Measure what needs no server last: it would warm the machine for one side only."""
    with ExitStack() as stack:
        lab_server = stack.enter_context(running_app(LAB_SCRIPT))
        lab = the_lab(lab_server)
        plain = the_plain_page(stack.enter_context(running_app(PLAIN_SCRIPT, plain_folder)))
        yield first_chart(*measure_cold_pages(browser, lab, plain))
        alone = measure_keypress(browser, lab)
        yield keypress(alone, measure_keypress(browser, plain))
        yield from throttled_rows(browser, lab_server, plain)
        yield from bytes_rows(browser, lab_server, plain)
        yield from light_rows(browser, lab_server, plain)
        ours, theirs = record(browser, lab), record(browser, plain)
        yield rerun(measure_alone(lab, ours), measure_alone(plain, theirs))
        plain_opening = measure_opening(plain, theirs.opening)
        for slug in [chapter.slug for chapter in CHAPTERS]:
            page = "" if slug == "start" else slug
            opened = measure_opening(lab, opening_of(page, ours.opening))
            yield opening(slug, opened, plain_opening)
        played = measure_opening(lab, opening_of("black-box", ours.opening, TEN_PROBES))
        yield opening("black-box with ten answers", played, plain_opening)
        yield from a_class(browser, (lab, ours), (plain, theirs), alone)
    library, by_district, once = measure_million()
    yield million(library, by_district, "bare NumPy, means by district")
    yield million(library, once, "bare NumPy, one mean")


def first_chart(ours: Times, plain: Times) -> Row:
    ratio = ours.median / plain.median
    return Row("first chart, cold", short(ours), short(plain), ratio, "ratio < 1.5", ratio < 1.5)


def keypress(ours: Times, plain: Times) -> Row:
    ratio = ours.median / plain.median
    met = ours.median < 40 and ratio < 0.35 and not ours.errors
    expected = "median < 40 ms, ratio < 0.35"
    return Row("key press to changed chart", long(ours), long(plain), ratio, expected, met)


def rerun(ours: Times, plain: Times) -> Row:
    ratio = ours.median / plain.median
    return Row("one rerun on the server", long(ours), long(plain), ratio, "ratio ≤ 1", ratio <= 1)


def a_class(
    browser: Browser,
    lab: tuple[Subject, Recording],
    plain: tuple[Subject, Recording],
    alone: Times,
) -> Iterator[Row]:
    """Give the lab and the plain page the same class, one after the other."""
    ours, our_press = measure_class(*lab, lambda: measure_keypress(browser, lab[0]))
    theirs, their_press = measure_class(*plain, lambda: measure_keypress(browser, plain[0]))
    met = ours.p95 < 2000 and not ours.errors
    yield Row(
        f"{LEARNERS} learners: one rerun",
        f"{long(ours)}, {ours.errors} errors",
        f"{long(theirs)}, {theirs.errors} errors",
        ours.p95 / theirs.p95,
        "p95 < 2 s, no error",
        met,
    )
    yield Row(
        f"{LEARNERS} learners: key press meanwhile",
        long(our_press),
        long(their_press),
        our_press.median / their_press.median,
        f"as alone ({alone.median:.0f} ms)",
        our_press.median < max(40, 1.5 * alone.median) and not our_press.errors,
    )


def opening(slug: str, ours: Times, plain: Times) -> Row:
    ratio = ours.median / plain.median
    what = f"opening {slug}, on the server"
    return Row(what, short(ours), short(plain), ratio, "ratio ≤ 1", ratio <= 1)


def million(ours: Times, bare: Times, beside: str) -> Row:
    ratio = ours.median / bare.median
    what = f"a million residents (plain: {beside})"
    return Row(what, short(ours), short(bare), ratio, "ratio < 5", ratio < 5)


def short(times: Times) -> str:
    return f"{times.median:.0f} ms"


def long(times: Times) -> str:
    return f"{times.median:.0f} ms (p95 {times.p95:.0f})"


if __name__ == "__main__":
    main()
