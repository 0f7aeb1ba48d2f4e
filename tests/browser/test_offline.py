"""The offline edition: one file, no server and no network."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll
from tests.browser.lab_page import (
    RESIDENTS,
    SAME,
    Lab,
    eventually,
    names,
)
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS

OpenPage = Callable[..., Page]


def open_offline(open_page: OpenPage, file: Path, **options: object) -> Lab:
    return Lab(open_page(file.as_uri(), offline=True, **options)).wait()


def test_dragging_offline_counts_what_rule_counts(open_page: OpenPage, handout: Path) -> None:
    lab = open_offline(open_page, handout)
    lab.assert_counts_as(Rule(SAME))
    lab.press("bills", "ArrowRight", 6)
    assert lab.weights() == SAME | {"bills": 80}
    lab.assert_counts_as(Rule(SAME | {"bills": 80}))
    lab.press_all([("friends", "Home", 1), ("line", "PageUp", 1), ("posts", "ArrowLeft", 3)])
    rule = lab.rule()
    assert rule.line > 600
    lab.assert_counts_as(rule)
    penalised = lab.counts()[0]
    eventually(lab.page, lab.crosses, (penalised, penalised))
    before = Rule(SAME).penalised(RESIDENTS)
    now = rule.penalised(RESIDENTS)
    assert lab.names("newly_penalised") == names(now & ~before)
    assert lab.names("newly_spared") == names(before & ~now)


def test_presets_and_scale_work_offline(open_page: OpenPage, handout: Path) -> None:
    lab = open_offline(open_page, handout)
    for name, weights in PRESETS.items():
        lab.preset_button(name).click()
        lab.assert_counts_as(Rule(weights))
        assert lab.weights() == weights
    lab.press("line", "ArrowLeft", 5)
    before = lab.rule()
    lab.scale_button("0-1000").click()
    eventually(lab.page, lab.ends, (0, 1000))
    lab.assert_counts_as(before)
    assert lab.weights() == before.weights
    lab.scale_button("350-950").click()
    eventually(lab.page, lab.rule, before)
    lab.assert_counts_as(before)


def test_keep_is_not_offered_where_nothing_could_keep(open_page: OpenPage, handout: Path) -> None:
    lab = open_offline(open_page, handout)
    assert lab.root.locator("[data-keep]").count() == 1
    assert not lab.root.locator("[data-keep]").is_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_offline_and_nothing_scrolls_sideways(
    open_page: OpenPage, handout: Path, width: int, theme: Literal["light", "dark"]
) -> None:
    lab = open_offline(open_page, handout, width=width, height=740, theme=theme)
    for details in lab.page.locator("details > summary").all():
        details.press("Enter")
    lab.page.wait_for_timeout(200)
    assert lab.names("below")
    assert_accessible(lab.page)
    assert_no_sideways_scroll(lab.page)


def test_nothing_but_the_file_is_asked_for(open_page: OpenPage, handout: Path) -> None:
    page = open_page("about:blank", offline=True)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(handout.as_uri())
    lab = Lab(page).wait()
    lab.press("fines", "End")
    lab.preset_button("bank").click()
    lab.assert_counts_as(Rule(PRESETS["bank"]))
    page.wait_for_timeout(500)
    assert [url for url in asked if not url.startswith("data:")] == [handout.as_uri()]
