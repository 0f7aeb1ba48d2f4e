"""What each page of a class room does when something is unusual: no network, two tabs, a slip."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.lab_page import eventually
from tests.browser.lesson import PATIENCE, WORDS, Lesson, begin, look_now
from tests.browser.light_page import live
from unseen_weights.chapters.black_box.model.game import DRAWN

SENT, UNSENT = WORDS.text("room-sent"), WORDS.text("room-unsent")


@pytest.fixture(scope="module")
def lesson(browser: Browser, app_url: str) -> Iterator[Lesson]:
    expect.set_options(timeout=PATIENCE)
    with ExitStack() as stack:
        made = Lesson(browser, app_url, stack)
        yield made
        assert made.complaints == []
    expect.set_options(timeout=5_000)


def press(page: Page, word: str) -> None:
    page.get_by_role("button", name=WORDS.text(word), exact=True).click()


def send(phone: Page) -> None:
    phone.locator("#form button").click()


def test_a_game_leads_back_to_the_light_edition_that_is_open_even_offline(lesson: Lesson) -> None:
    host, code, _ = lesson.host()
    light, phone = lesson.light_phone(code)
    begin(host, "black-box")
    look_now(phone)
    link = phone.get_by_role("link", name=WORDS.text("room-link-game"))
    expect(link).to_be_visible()
    phone.context.set_offline(True)
    link.click()
    live(light, "black-box")
    assert light.url.split("#")[1].startswith(f"/black-box?seed={DRAWN[0]}&")
    assert len(phone.context.pages) == 2
    # Here no tab is ever hidden, as in a browser that does not turn to the other one.
    expect(phone.get_by_text(WORDS.text("room-beside"))).to_be_visible()


def test_who_came_from_the_app_is_led_to_the_app(lesson: Lesson) -> None:
    host, code, _ = lesson.host()
    phone = lesson.visitor(f"/room/join?from=app#{code}")
    scanned = lesson.phone(code)
    begin(host, "quiz")
    for page, way in ((phone, "/quiz"), (scanned, "/light#/quiz")):
        look_now(page)
        link = page.get_by_role("link", name=WORDS.text("room-link-quiz"))
        expect(link).to_be_visible()
        assert link.evaluate("link => link.href") == lesson.url + way
    phone.locator("[name=code]").fill("HELLO")
    send(phone)
    expect(phone.locator("#state")).to_have_text(WORDS.text("room-no-quiz-code"))
    phone.reload()
    expect(phone.locator("#inside")).to_be_visible()
    assert phone.url == f"{lesson.url}/room/join?from=app#{code}"


def test_what_a_phone_may_not_send_is_said_beside_the_button(lesson: Lesson) -> None:
    host, code, _ = lesson.host()
    phone = lesson.phone(code)
    begin(host, "rule")
    look_now(phone)
    weights = phone.locator("[data-weight]")
    expect(weights).to_have_count(6)
    for slider in weights.all():
        slider.fill("0")
    send(phone)
    expect(phone.locator("#state")).to_have_text(WORDS.text("room-missing"))
    expect(phone.locator("#state")).to_be_in_viewport()
    weights.first.fill("5")
    send(phone)
    expect(phone.locator("#state")).to_have_text(SENT)


def test_two_tabs_of_one_phone_count_on_and_lose_nothing(lesson: Lesson) -> None:
    host, code, _ = lesson.host()
    first = lesson.phone(code)
    second = first.context.new_page()
    second.goto(f"{lesson.url}/room/join#{code}")
    begin(host, "exit")
    expect(host.locator("#members")).to_have_text(WORDS.text("room-members", count=1))

    def cut(route: Route) -> None:
        route.abort()

    first.route("**/answer", cut)
    answer(first, 0)
    expect(first.locator("#state")).to_have_text(UNSENT)
    look_now(second)
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=1))
    expect(first.locator("#state")).to_have_text(SENT)
    answer(second, 1)
    answer(second, 2)
    expect(second.locator("#state")).to_have_text(SENT)
    first.unroute("**/answer", cut)
    answer(first, 3)
    expect(first.locator("#state")).to_have_text(SENT)
    press(host, "room-do-show")
    expect(host.locator("#result .bars").first.locator("b")).to_have_text(["0", "0", "0", "1"])


def answer(phone: Page, nth: int) -> None:
    look_now(phone)
    phone.locator("[name=choice]").nth(nth).check()
    phone.locator("[name=sure]").first.check()
    with phone.expect_request("**/answer"):
        send(phone)


def test_what_cannot_be_taken_back_asks_twice_and_a_closed_room_still_shows(
    lesson: Lesson,
) -> None:
    host, code, _ = lesson.host()
    phone = lesson.phone(code)
    begin(host, "bet", bet="line")
    look_now(phone)
    phone.locator("[name=choice]").first.check()
    send(phone)
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=1))
    press(host, "room-start")
    expect(host.locator("#replace")).to_have_text(WORDS.text("room-replace"))
    press(host, "room-start")
    expect(host.locator("#past li")).to_have_count(2)
    expect(host.locator("#past li").last.locator("button")).to_have_count(0)
    expect(host.locator("#past li").last).to_contain_text(WORDS.text("room-on-now"))

    press(host, "room-do-close")
    expect(host.locator("#done")).to_have_text(WORDS.text("room-sure-close"))
    host.get_by_role("heading", level=1).click()
    expect(host.locator("#done")).to_be_empty()
    press(host, "room-do-delete")
    press(host, "room-do-close")
    expect(host.locator("#done")).to_have_text(WORDS.text("room-sure-close"))
    press(host, "room-do-close")
    expect(host.locator("#says")).to_have_text(WORDS.text("room-phase-closed"))
    expect(host.locator("#start")).to_be_hidden()
    expect(host.locator("#link")).to_be_hidden()
    host.locator("#past button").first.click()
    press(host, "room-do-show")
    look_now(phone)
    for page in (host, phone):
        expect(page.locator("#result .headline")).to_have_text(
            WORDS.text("room-result-bet", count=1)
        )
    expect(phone.locator("#form")).to_be_hidden()
    expect(phone.locator("#says")).to_have_text(WORDS.text("room-phase-closed"))


def test_the_key_is_copied_and_shown_only_where_a_browser_cannot(lesson: Lesson) -> None:
    host, code, secret = lesson.host()
    copying = "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: %s })"
    host.evaluate(copying % "{ writeText: async (text) => { window.copied = text; } }")
    press(host, "room-key-copy")
    expect(host.locator("#keycopied")).to_have_text(WORDS.text("room-copied"))
    key = host.evaluate("copied")
    assert key == f"{lesson.url}/room/host#{code}.{secret}"
    expect(host.locator("#keyself")).to_be_hidden()
    assert secret not in host.locator("#keyself").input_value()
    host.evaluate(copying % "undefined")
    host.evaluate("document.execCommand = () => false")
    press(host, "room-key-copy")
    expect(host.locator("#keycopied")).to_have_text(WORDS.text("room-not-copied"))
    expect(host.locator("#keyself")).to_have_value(key)
    other = lesson.visitor(key.removeprefix(lesson.url), width=1280)
    expect(other.locator("#led")).to_be_visible()
    assert secret not in other.url


def test_a_wall_with_no_room_says_so(lesson: Lesson) -> None:
    wall = lesson.visitor("/room/wall", width=1280)
    expect(wall.get_by_role("alert")).to_have_text(WORDS.text("room-no-code"))
    expect(wall.locator("#seen")).to_be_hidden()


@pytest.fixture(scope="module")
def page(lesson: Lesson) -> Page:
    return lesson.visitor("/room/wall", width=1280)


@pytest.mark.parametrize(("steps", "width"), [(28, 336), (28, 1240), (600, 1240), (3, 336)])
def test_none_and_all_have_columns_of_their_own(page: Page, steps: int, width: int) -> None:
    script = "([dots, steps, width]) => columns({ dots, steps }, width).placed"
    dots = [[n / steps, str(n), "some"] for n in range(steps + 1)]
    placed = page.evaluate(script, [dots, steps, width])
    heaps = {int(dot["name"]): dot["heap"] for dot in placed}
    assert [heaps[n] for n in range(steps + 1)] == sorted(heaps.values())
    sizes = [list(heaps.values()).count(heap) for heap in sorted(set(heaps.values()))]
    assert (sizes[0], sizes[-1]) == (1, 1)
    assert len(set(sizes[1:-2])) <= 1
    assert len(sizes) <= width / 26
    assert (steps < width // 26) == (len(sizes) == steps + 1)


# Whether the picture is as wide as its place, and whether that is a narrow window's.
DRAWN_AND_ROOM = """() => {
  const figure = document.querySelector('#result figure');
  return [figure.querySelector('svg').viewBox.baseVal.width === figure.clientWidth,
    figure.clientWidth < 700];
}"""


def test_a_picture_is_drawn_anew_where_the_window_gets_wider(lesson: Lesson) -> None:
    host, code, _ = lesson.host()
    phone = lesson.phone(code)
    begin(host, "rule")
    look_now(phone)
    send(phone)
    expect(host.locator("#answered")).to_have_text(WORDS.text("room-answered", count=1))
    press(host, "room-do-show")
    wall = lesson.visitor(f"/room/wall#{code}", width=700)
    wall.locator("#result svg").first.wait_for()
    eventually(wall, lambda: wall.evaluate(DRAWN_AND_ROOM), [True, True])
    wall.set_viewport_size({"width": 1280, "height": 720})
    eventually(wall, lambda: wall.evaluate(DRAWN_AND_ROOM), [True, False])
