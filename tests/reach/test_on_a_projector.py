"""The codes on a projector: each stands whole, with its address, in one view."""

import pytest

from tests.browser.server import running_app
from tests.conftest import OpenPage
from unseen_weights.ui.reach.addresses import own_hosts

WIDTH, HEIGHT = 1280, 720
PATIENCE = 60_000


@pytest.mark.skipif(not own_hosts(), reason="this machine is on no network, so there is no code")
def test_codes_and_addresses_stand_whole_in_one_view(open_page: OpenPage) -> None:
    with running_app(listens="0.0.0.0") as url:
        for asked in ("", "?page=record", "?page=lab"):
            page = open_page(f"{url}/reach{asked}", width=WIDTH, height=HEIGHT)
            page.locator("img.uw-door").nth(1).wait_for(timeout=PATIENCE)
            for door in page.locator(".uw-door").all():
                box = door.bounding_box()
                assert box
                assert box["y"] >= 0
                assert box["y"] + box["height"] <= HEIGHT
            page.goto("about:blank")  # before its server goes
