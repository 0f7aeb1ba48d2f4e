"""The light edition beside the app and the plain page: bytes, first chart, drag, many phones.

Alone: `python -m bench.light`.
"""

import asyncio
import gzip
import random
import time
import urllib.request
from collections.abc import Iterator
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from bench.classroom import beside
from bench.cold import open_cold
from bench.figures import Row, Times
from bench.keypress import measure_keypress
from bench.subject import LAB_SCRIPT, PLAIN_SCRIPT, Subject, the_lab, the_plain_page
from bench.throttled import count_bytes, measure_throttled
from tests.browser.server import ROOT, running_app

PHONES = 300
WITHIN_S = 10.0
OPENINGS = 7
MOST_BYTES = 800_000
MOST_MS = 1500
SEED = 3
ALLOWED = "gzip, deflate, br"


def the_light_lab(server: str) -> Subject:
    """The lab in the light edition, as the app serves it."""
    slider = "[data-open] .uw input[type=range]"
    return Subject("light", f"{server}/light#/lab", slider)


def light_rows(browser: Browser, server: str, plain: Subject) -> Iterator[Row]:
    """What docs/bench.md says of it, beside the app's lab and the plain page."""
    light, lab = the_light_lab(server), the_lab(server)
    fetch(server)  # it is made when the server starts, and a class comes later
    ours, app, theirs = (count_bytes(browser, one.url) for one in (light, lab, plain))
    told = f"{ours / 1e6:.2f} MB (one page of the app: {app / 1e6:.2f})"
    limit = f"≤ {MOST_BYTES / 1e6:.1f} MB"
    what = "bytes of the light edition, all pages"
    yield Row(what, told, f"{theirs / 1e6:.2f} MB", ours / theirs, limit, ours <= MOST_BYTES)
    yield first_chart(*in_turn(browser, light, lab, plain))
    presses = [measure_keypress(browser, one) for one in (light, lab, plain)]
    yield drag("key press in the light edition", *presses, most=40)
    slow = [measure_throttled(browser, one) for one in (light, lab, plain)]
    yield drag("key press in the light edition, 6 times slower", *slow, most=100)
    phones = measure_phones(server)
    yield Row(
        f"{PHONES} phones open the light edition in {WITHIN_S:.0f} s",
        f"{phones.median:.0f} ms (p95 {phones.p95:.0f}), {phones.errors} errors",
        "",
        None,
        "p95 < 2 s, no error",
        phones.p95 < 2000 and not phones.errors,
    )


def in_turn(browser: Browser, *subjects: Subject) -> list[Times]:
    """Open each page in turn, so that what the machine does meanwhile falls on all."""
    rounds = [[open_cold(browser, one) for one in subjects] for _ in range(OPENINGS)]
    return [Times(times) for times in zip(*rounds, strict=True)]


def first_chart(light: Times, lab: Times, plain: Times) -> Row:
    told = f"{light.median:.0f} ms (the app: {lab.median:.0f})"
    met = light.median < MOST_MS
    ratio = light.median / plain.median
    what = "first chart of the light edition, cold"
    return Row(what, told, f"{plain.median:.0f} ms", ratio, f"< {MOST_MS} ms", met)


def drag(what: str, light: Times, lab: Times, plain: Times, *, most: float) -> Row:
    told = f"{light.median:.0f} ms (p95 {light.p95:.0f}; the app: {lab.median:.0f})"
    met = light.median < most and not light.errors
    beside = f"{plain.median:.0f} ms (p95 {plain.p95:.0f})"
    return Row(what, told, beside, light.median / plain.median, f"median < {most:.0f} ms", met)


def fetch(server: str) -> bytes:
    """Give the document as a phone gets it: packed."""
    asked = urllib.request.Request(f"{server}/light", headers={"Accept-Encoding": ALLOWED})
    with urllib.request.urlopen(asked, timeout=120) as answer:
        body: bytes = answer.read()
    return body


def measure_phones(server: str, phones: int = PHONES) -> Times:
    """Let so many phones open it, each at a moment of its own; milliseconds to the last byte."""
    size = len(gzip.decompress(fetch(server)))
    return beside(_hall(server, phones, size), lambda: None)[0]


async def _hall(server: str, phones: int, size: int) -> Times:
    dice = random.Random(SEED)
    starts = [dice.uniform(0, WITHIN_S) for _ in range(phones)]
    taken = await asyncio.gather(*(_phone(server, start, size) for start in starts))
    times = [ms for ms in taken if ms is not None]
    return Times(times, errors=phones - len(times))


async def _phone(server: str, start: float, size: int) -> float | None:
    """One phone on a connection of its own; None where anything goes wrong."""
    await asyncio.sleep(start)
    begun = time.perf_counter()
    try:
        async with asyncio.timeout(30):
            answer = await _whole_answer(server)
    except (OSError, TimeoutError):
        return None
    taken = (time.perf_counter() - begun) * 1000
    head, _, body = answer.partition(b"\r\n\r\n")
    sound = head.startswith(b"HTTP/1.1 200") and len(gzip.decompress(body)) == size
    return taken if sound else None


async def _whole_answer(server: str) -> bytes:
    at = urlsplit(server)
    reader, writer = await asyncio.open_connection(at.hostname, at.port)
    asked = f"GET /light HTTP/1.1\r\nHost: {at.netloc}\r\nAccept: text/html\r\n"
    writer.write(f"{asked}Accept-Encoding: {ALLOWED}\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()
    answer = await reader.read()
    writer.close()
    return answer


def main() -> None:
    from bench.run import chromium

    with (
        chromium() as browser,
        running_app(LAB_SCRIPT) as server,
        running_app(PLAIN_SCRIPT, ROOT) as plain,
    ):
        for row in light_rows(browser, server, the_plain_page(plain)):
            print(row, flush=True)


if __name__ == "__main__":
    main()
