"""A whole lesson in one class room: a host, the wall, and three phones.

One phone comes from the app, one by a link, and one from the light edition, whose connection goes
away in the middle, twice.
"""

import csv
import io
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll, wait_until_idle
from tests.browser.lesson import PATIENCE, WORDS, Lesson, begin, enter, look_now
from tests.browser.light_page import go
from unseen_weights.contents import BETS
from unseen_weights.room import results

SENT, UNSENT = WORDS.text("room-sent"), WORDS.text("room-unsent")


@pytest.fixture
def lesson(browser: Browser, app_url: str) -> Iterator[Lesson]:
    expect.set_options(timeout=PATIENCE)
    with ExitStack() as stack:
        yield Lesson(browser, app_url, stack)
    expect.set_options(timeout=5_000)


def fit_to_look_at(page: Page) -> None:
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.emulate_media(color_scheme="dark")
    assert_accessible(page)


def test_a_lesson_with_a_phone_of_the_light_edition_that_goes_offline(
    lesson: Lesson, tmp_path: Path
) -> None:
    host, code, secret = lesson.host()
    assert host.url.endswith(f"/room/host#{code}")
    host.reload()
    expect(host.locator("#led")).to_be_visible()
    wall_link = host.locator("#wall").get_attribute("href") or ""
    wall = lesson.visitor(f"/room/{wall_link}", width=1280)
    expect(wall.locator("#here")).to_have_text(f"{code[:4]} {code[4:]}")
    assert secret not in wall_link + wall.content()

    light, away = lesson.light_phone(code)
    phones = [through_the_app(lesson, code), away, lesson.phone(code)]
    names = {phone.locator("#who").inner_text() for phone in phones}
    assert all(len(name.split()) == 4 for name in names)
    expect(host.locator("#members")).to_have_text(WORDS.text("room-members", count=3))

    begin(host, "rule")
    rules = send_rules(host, phones, away, light)
    open_and_compare(host, wall, phones, rules)
    change_a_bet(host, wall, phones[0])
    miss_a_bet(host, away)
    compare_the_sheet(host, rules, tmp_path)

    host.get_by_role("button", name=WORDS.text("room-do-delete")).click()
    host.get_by_role("button", name=WORDS.text("room-do-delete")).click()
    expect(host.get_by_text(WORDS.text("room-deleted"))).to_be_visible()
    look_now(phones[2])
    expect(phones[2].get_by_text(WORDS.text("room-gone"))).to_be_visible()
    assert lesson.complaints == []


def through_the_app(lesson: Lesson, code: str) -> Page:
    page = lesson.visitor("/room")
    wait_until_idle(page)
    with page.expect_popup() as opened:
        page.get_by_role("link", name=WORDS.text("room-page-join-link")).click()
    phone = opened.value
    fit_to_look_at(phone)
    phone.locator("#code").fill("WRONG")
    phone.locator("#code").press("Enter")
    expect(phone.get_by_role("alert")).to_have_text(WORDS.text("room-no-such"))
    enter(phone, code)
    return phone


def send_rules(host: Page, phones: list[Page], away: Page, light: Page) -> list[dict[str, object]]:
    """Each phone sends a rule of its own; one while it is offline, and its other tab goes on."""
    for number, phone in enumerate(phones):
        look_now(phone)
        expect(phone.locator("#form")).to_be_visible()
        phone.locator("[data-weight]").nth(number).fill("100")
        phone.locator("[data-line]").fill(str(580 + 20 * number))
    away.context.set_offline(True)
    for phone in phones:
        phone.locator("#form button").click()
        expect(phone.locator("#state")).to_have_text(UNSENT if phone is away else SENT)
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=2))
    assert host.locator("#result").inner_text() == ""
    line = go(light, "line")
    before = line.headline
    line.press("line", "PageUp", 3)
    assert line.headline != before
    away.context.set_offline(False)
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=3))
    expect(away.locator("#state")).to_have_text(SENT)
    fit_to_look_at(phones[0])
    return [
        {"weights": [100 if k == n else 50 for k in range(6)], "line": 580 + 20 * n}
        for n in range(len(phones))
    ]


def open_and_compare(
    host: Page, wall: Page, phones: list[Page], rules: list[dict[str, object]]
) -> None:
    """All see the same picture, and it says what the library says."""
    counts = results.refusals(rules)
    places = results.places(counts, len(rules))
    headline = WORDS.text("room-result-rule", rules=len(rules), **places)
    host.get_by_role("button", name=WORDS.text("room-do-show")).click()
    for page in (host, wall, *phones):
        if page in phones:
            look_now(page)
        expect(page.locator("#result .headline")).to_have_text(headline)
    wall.locator("summary").click()
    expect(wall.locator("tbody tr")).to_have_count(len(counts))
    for page in (host, wall, phones[1]):
        fit_to_look_at(page)


def change_a_bet(host: Page, wall: Page, phone: Page) -> None:
    """What is sent again counts once, and the wall has the choices meanwhile."""
    begin(host, "bet", bet="line")
    labels = [WORDS.text(BETS["line"].label(choice)) for choice in BETS["line"].choices]
    expect(wall.locator("#options li")).to_have_text(labels)
    look_now(phone)
    for choice in ("none", "third"):
        phone.get_by_text(WORDS.text(BETS["line"].label(choice)), exact=True).click()
        phone.locator("#form button").click()
        expect(phone.locator("#state")).to_have_text(SENT)
        phone.locator("#state").evaluate("line => line.textContent = ''")
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=1))


def miss_a_bet(host: Page, away: Page) -> None:
    """A phone that is away while a bet is opened sees it when it is back; what is late is said."""
    look_now(away)
    expect(away.locator("[name=choice]")).to_have_count(len(BETS["line"].choices))
    away.context.set_offline(True)
    away.locator("[name=choice]").first.check()
    away.locator("#form button").click()
    expect(away.locator("#state")).to_have_text(UNSENT)
    host.get_by_role("button", name=WORDS.text("room-do-show")).click()
    headline = WORDS.text("room-result-bet", count=1)
    expect(host.locator("#result .headline")).to_have_text(headline)
    away.context.set_offline(False)
    expect(away.locator("#result .headline")).to_have_text(headline)
    expect(away.locator("#result .right")).to_contain_text(WORDS.text(BETS["line"].label("third")))
    expect(away.locator("#state")).to_have_text(WORDS.text("room-too-late"))


def compare_the_sheet(host: Page, rules: list[dict[str, object]], folder: Path) -> None:
    with host.expect_download() as downloaded:
        host.get_by_role("button", name=WORDS.text("room-do-sheet")).click()
    file = folder / "sheet.csv"
    downloaded.value.save_as(file)
    rows = [*csv.reader(io.StringIO(file.read_text(encoding="utf-8")), delimiter=";")][1:]
    answers = {row[3] for row in rows}
    assert len(rows) == len(rules) + 1
    assert WORDS.text(BETS["line"].label("third")) in answers
    assert f"weights: 100 50 50 50 50 50, line: {rules[0]['line']}" in answers
