"""The codes on a projector: each stands whole, with its address, in one view."""

import pytest

from tests.conftest import OpenPage

WIDTH, HEIGHT = 1280, 720


@pytest.mark.parametrize("asked", ["", "?page=record", "?page=lab"])
def test_codes_and_addresses_stand_whole_in_one_view(open_page: OpenPage, asked: str) -> None:
    page = open_page(f"/reach{asked}", width=WIDTH, height=HEIGHT)
    page.locator("img.uw-door").nth(1).wait_for()
    for door in page.locator(".uw-door").all():
        box = door.bounding_box()
        assert box
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= HEIGHT
