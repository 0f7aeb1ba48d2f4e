"""What deploy/README.md says, with two processes and a real nginx, at the root and under a path."""

import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.server import ROOT, free_port, start, stop, wait_until_healthy
from tests.conftest import in_ci
from tests.nginx import NGINX, running_nginx

COOKIE = "unseen_replica"


@dataclass(frozen=True)
class Place:
    """Where visitors go, and the replicas behind it by port."""

    url: str
    replicas: dict[int, "Popen[str]"]


@pytest.fixture(scope="module", params=["", "weights"], ids=["root", "path"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    if not NGINX:
        (pytest.fail if in_ci() else pytest.skip)("There is no nginx here.")
    base = str(request.param)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="unseen-nginx-")))
        log = stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8"))
        replicas = {port: start(ROOT / "app.py", ROOT, port, log, base) for port in free_ports()}
        for port, process in replicas.items():
            stack.callback(stop, process)
            wait_until_healthy(process, port, log, base)
        port = stack.enter_context(running_nginx(list(replicas), folder))
        yield Place(f"http://127.0.0.1:{port}" + (f"/{base}" if base else ""), replicas)


def free_ports() -> list[int]:
    found = {free_port(), free_port()}
    while len(found) < 2:
        found.add(free_port())
    return sorted(found)


def test_a_browser_keeps_its_replica_and_plain_http_needs_none(place: Place) -> None:
    with urllib.request.urlopen(f"{place.url}/", timeout=20) as page:
        assert page.headers["set-cookie"].startswith(f"{COOKIE}=")
        assert "HttpOnly" in page.headers["set-cookie"]
    known = urllib.request.Request(f"{place.url}/", headers={"Cookie": f"{COOKIE}=abc"})
    with urllib.request.urlopen(known, timeout=20) as page:
        assert page.headers["set-cookie"] is None
    packed = urllib.request.Request(f"{place.url}/light?save", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(packed, timeout=120) as page:
        assert page.headers["content-encoding"] == "gzip"
        assert page.headers["set-cookie"] is None
    with urllib.request.urlopen(f"{place.url}/_stcore/health", timeout=20) as health:
        assert health.status == 200


def test_a_replica_that_dies_takes_nothing_along(place: Place, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    try:
        page = context.new_page()
        page.goto(f"{place.url}/line?person=ruth")
        slider = page.locator(".uw input[type=range]")
        slider.wait_for()
        expect(page.locator("[data-ready]")).to_be_visible()
        before = page.locator(".uw-headline").inner_text()
        slider.focus()
        for _ in range(8):
            page.keyboard.press("ArrowRight")
        expect(page.locator(".uw-headline")).not_to_have_text(before)
        moved = page.locator(".uw-headline").inner_text()
        page.wait_for_url(lambda url: "line=" in url)
        stop(place.replicas.popitem()[1])
        page.reload()
        expect(page.locator(".uw-headline")).to_have_text(moved, timeout=30_000)
        assert page.url.startswith(f"{place.url}/line?")
    finally:
        context.close()
    for number in range(12):  # of either replica, the one that is gone included
        asked = urllib.request.Request(f"{place.url}/", headers={"Cookie": f"{COOKIE}={number}"})
        with urllib.request.urlopen(asked, timeout=20) as answer:
            assert answer.status == 200
