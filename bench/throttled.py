"""Key presses as an old phone answers them, and the bytes that it fetches for a first page."""

from collections.abc import Iterator

from playwright.sync_api import Browser, ViewportSize

from bench.figures import Row, Times
from bench.keypress import WATCH, press_and_wait, ready
from bench.subject import Subject
from unseen_weights.contents import CHAPTERS
from unseen_weights.words import load_words

SLOWER = 6
PRESSES = 24
PHONE: ViewportSize = {"width": 360, "height": 740}
MOST_BYTES = 1_700_000
SETTLE_MS = 2000
# Where some presses of the first slider could change nothing: what to ask for, and which to move.
MOVED = {
    "company": ("?shown=yes&share=50&rounds=1", "[data-param=rounds]"),
    "spiral": ("?shown=yes&month=18", "[data-param=month]"),
    "open": ("?rule=schufa", "[data-param=bank_line]"),
}


def with_sliders(server: str) -> list[Subject]:
    """Each page of which the live part has a slider, where its first slider moves the chart."""
    words = load_words()
    slugs = [c.slug for c in CHAPTERS if 'type="range"' in c.live(words).html]
    return [_moved(slug, f"{server}/{slug}", *MOVED.get(slug, ("", ""))) for slug in slugs]


def _moved(slug: str, url: str, asked: str, param: str) -> Subject:
    return Subject(slug, url + asked, f".uw input[type=range]{param}")


def throttled_rows(browser: Browser, server: str, plain: Subject) -> Iterator[Row]:
    """A row for each page with a slider, beside the plain page throttled alike."""
    theirs = measure_throttled(browser, plain)
    for subject in with_sliders(server):
        ours = measure_throttled(browser, subject)
        yield Row(
            f"key press on {subject.name}, {SLOWER} times slower",
            _told(ours),
            _told(theirs),
            ours.median / theirs.median,
            "median < 100 ms, p95 < 200 ms",
            ours.median < 100 and ours.p95 < 200 and not ours.errors,
        )


def measure_throttled(browser: Browser, subject: Subject) -> Times:
    """Press the first slider's keys with the processor slowed down."""
    context = browser.new_context(viewport=PHONE)
    try:
        page = ready(context.new_page(), subject)
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.evaluate(WATCH)
        missed = sum(not press_and_wait(page, number) for number in range(PRESSES))
        return Times(page.evaluate("benchPresses"), errors=missed)
    finally:
        context.close()


def bytes_rows(browser: Browser, server: str, plain: Subject) -> Iterator[Row]:
    """A row for each page: what a browser that knows nothing yet receives."""
    theirs = count_bytes(browser, plain.url)
    for chapter in CHAPTERS:
        page = "" if chapter is CHAPTERS[0] else chapter.slug
        ours = count_bytes(browser, f"{server}/{page}")
        yield Row(
            f"bytes of {chapter.slug}, cold",
            f"{ours / 1e6:.2f} MB",
            f"{theirs / 1e6:.2f} MB",
            ours / theirs,
            f"< {MOST_BYTES / 1e6:.1f} MB",
            ours < MOST_BYTES,
        )


def count_bytes(browser: Browser, url: str) -> int:
    """Open the page and add up what came over HTTP, as sent, and over the WebSocket."""
    context = browser.new_context(viewport=PHONE)
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        received: list[int] = []
        session.on("Network.loadingFinished", lambda e: received.append(e["encodedDataLength"]))
        session.on(
            "Network.webSocketFrameReceived",
            lambda e: received.append(len(e["response"]["payloadData"]) * 3 // 4),
        )
        session.send("Network.enable")
        page.goto(url)
        page.wait_for_selector("svg.marks path", state="attached", timeout=60_000)
        page.wait_for_timeout(SETTLE_MS)
        return int(sum(received))
    finally:
        context.close()


def _told(times: Times) -> str:
    missed = f", {times.errors} missed" if times.errors else ""
    return f"{times.median:.0f} ms (p95 {times.p95:.0f}{missed})"
