"""The light edition: one file, no server and no network."""

from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Error, Page, expect
from pypdf import PdfReader

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll
from tests.browser.lab_page import OPENED, RESIDENTS, SAME, WORDS, Lab, eventually, names
from tests.browser.light_page import LONG, assert_says, expect_where, go, live, open_light, said
from tests.browser.proxy import wire
from tests.browser.walk_page import PEOPLE, Walk
from unseen_weights.contents import CHAPTERS, where
from unseen_weights.handout import NAME
from unseen_weights.quiz.items import items_of
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS

OpenPage = Callable[..., Page]


def open_lab(open_page: OpenPage, file: Path, query: str = "", **options: object) -> Lab:
    shown = "&".join(filter(None, (query, OPENED)))
    return Lab(open_light(open_page, file, "lab", shown, **options)).wait()


def test_dragging_offline_counts_what_rule_counts(open_page: OpenPage, handout: Path) -> None:
    lab = open_lab(open_page, handout)
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
    lab = open_lab(open_page, handout)
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


def test_tries_are_kept_counted_and_gone_back_to(open_page: OpenPage, handout: Path) -> None:
    lab = open_lab(open_page, handout, "from=bank&line=650")
    first, second = Rule(PRESETS["bank"], line=650), Rule(PRESETS["bank"], line=651)
    lab.keep_button.click()
    expect(lab.root.locator("[data-kept]")).to_be_visible()
    lab.press("line", "ArrowRight")
    lab.keep_button.click()
    table = lab.page.locator(".tries tbody tr")
    expect(table).to_have_count(2)
    for row, rule in zip(table.all(), (first, second), strict=True):
        below = rule.penalised(RESIDENTS)
        kept = int((below & RESIDENTS["kept_promise"]).sum())
        assert row.locator("td").all_inner_texts()[1:3] == [str(int(below.sum())), str(kept)]
    lab.page.get_by_role("button", name=WORDS.text("tries-back", number=1)).click()
    lab.assert_counts_as(first)
    assert_says(lab.page, line="650")
    lab.page.reload()
    live(lab.page, "lab")
    expect(table).to_have_count(2)
    lab.page.locator("[data-to-reasons]").click()
    live(lab.page, "reasons")
    assert said(lab.page)["line"] == "650"
    assert said(lab.page)["bills"] == "80"


def test_one_walks_by_links_and_menu_and_the_browser_goes_back(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout)
    start = Walk(page, "start")
    start.follow("noa")
    start.link("next", "record").click()
    live(page, "record")
    expect_where(page, "record")
    assert_says(page, person="noa")
    expect(page.locator("#record h1")).to_be_focused()
    line = go(page, "line")
    line.press("line", "ArrowRight", 3)
    assert_says(page, line="603", person="noa")
    go(page, "systems")
    back = page.get_by_role("link", name=WORDS.text("walk-to", title=WORDS.text("line-title")))
    back.click()
    live(page, "line")
    assert line.state()["line"] == "603"
    page.go_back()
    live(page, "systems")
    told = {c.slug: where(c, WORDS) for c in CHAPTERS}
    expect(page.locator(".where")).to_have_text(told["systems"])
    menu = page.locator(".menu summary")
    menu.focus()
    menu.press("Enter")
    expect(page.locator(".menu a:visible")).to_have_count(len(CHAPTERS) + 1)  # and the quiz
    page.locator(".menu a:visible").first.focus()
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(page.locator(".menu a:visible")).to_have_count(0)


def test_what_makes_no_sense_in_a_fragment_is_named_as_plain_text(
    open_page: OpenPage, handout: Path
) -> None:
    bad = "line=700&person=<img src=x onerror=alert(1)>&bets=line.third.right~a.b.c&shoe=1&gclid=x"
    page = open_light(open_page, handout, "line", bad)
    told = page.locator("#line .problem")
    expect(told).to_contain_text("person “<img src=x onerror=alert(1”, where amina, ilir")
    expect(told).to_contain_text(WORDS.text("address-bet", value="a.b.c"))
    expect(told).to_contain_text(WORDS.text("address-name", name="shoe"))
    assert "gclid" not in told.inner_text()
    assert page.locator("#line .problem img").count() == 0
    line = Walk(page, "line")
    assert line.feedback
    assert said(page) == {"line": "700", "person": "amina", "bets": "line.third.right"}
    page.evaluate("location.hash = '#/nowhere'")
    live(page, "start")
    expect(page.locator("#start .problem")).to_contain_text("nowhere")


def test_the_visit_is_kept_offered_and_forgotten(open_page: OpenPage, handout: Path) -> None:
    page = open_light(open_page, handout, "line", "line=620&person=ruth")
    line = Walk(page, "line")
    line.bet("third")
    assert_says(page, bets="line.third.right")
    share = page.locator(".share")
    share.locator("summary").click()
    link = share.locator("textarea")
    expect(link).to_have_value(f"{handout.as_uri()}#/line?line=620&person=ruth")
    share.get_by_label(WORDS.text("share-bets")).check()
    expect(link).to_have_value(f"{page.url.replace('%7E', '~')}")
    other = page.context.new_page()
    other.goto(handout.as_uri())
    title = WORDS.text("line-title")
    offer = other.get_by_role("button", name=WORDS.text("offer-on", title=title), exact=True)
    offer.click()
    live(other, "line")
    assert Walk(other, "line").feedback == line.feedback
    assert other.locator("#line select[data-param=follow]").input_value() == PEOPLE["ruth"]
    end = go(other, "end")
    expect(end.root.locator("[data-rows=bets] li")).to_contain_text(
        WORDS.text("bet-verdict", verdict="right")
    )
    go(other, "start")
    other.get_by_role("button", name=WORDS.text("offer-forget")).click()
    expect(other.locator("[data-forgotten]")).to_have_text(WORDS.text("offer-forgotten"))
    assert other.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    assert said(other) == {"person": "amina"}


def test_the_quiz_keeps_an_answer_until_all_is_forgotten(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "line", "line=640", width=360, height=740)
    page.locator(".menu summary").click()
    page.locator(".menu a[href='#/quiz']").click()
    item = items_of("a")[0]
    chosen = page.locator(f"[name=quiz-{item.name}]").nth(2)
    chosen.check()
    expect_where(page, "quiz")
    assert page.url.endswith("#/quiz")
    expect(page.locator(".share textarea")).to_have_value(page.url)
    page.locator(".way a").click()
    live(page, "line")
    assert_says(page, line="640")
    page.go_back()
    expect(chosen).to_be_checked()
    page.reload()
    expect(chosen).to_be_checked()
    page.evaluate("scrollTo(0, 0)")  # where it was, the menu covers half of a choice
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    back = page.locator(".way a")
    expect(back).to_have_text(f"← {WORDS.text('walk-to', title=WORDS.text('start-title'))}")
    back.click()
    live(page, "start")
    page.get_by_role("button", name=WORDS.text("offer-forget")).click()
    expect(page.locator("[data-forgotten]")).to_have_text(WORDS.text("offer-forgotten"))
    assert page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    page.go_back()
    expect(chosen).to_be_visible()
    expect(page.locator("[data-item] input:checked")).to_have_count(0)


def test_where_nothing_can_be_kept_all_else_works(open_page: OpenPage, handout: Path) -> None:
    page = open_page("about:blank", offline=True)
    page.add_init_script(
        "for (const one of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(window, one, { get() { throw new DOMException('no'); } });"
    )
    page.goto(f"{handout.as_uri()}#/line")
    live(page, "line")
    assert Walk(page, "line").bet("third")
    go(page, "start")
    page.get_by_role("button", name=WORDS.text("offer-forget")).click()
    expect(page.locator("[data-forgotten]")).to_have_text(WORDS.text("offer-forgotten"))


@pytest.fixture
def host(handout: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """Any static host: the file's address there, and what takes the host away."""
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(handout.parent)))
    Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]

    def take_away() -> None:
        server.shutdown()
        server.server_close()

    yield f"http://127.0.0.1:{port}/{handout.name}", take_away
    take_away()


def test_on_any_static_host_it_goes_on_when_the_host_goes_away(
    open_page: OpenPage, host: tuple[str, Callable[[], None]], tmp_path: Path
) -> None:
    address, take_away = host
    page = open_page("about:blank")
    sockets: list[str] = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    page.goto(f"{address}#/line?line=640")
    live(page, "line")
    take_away()
    line = Walk(page, "line")
    line.press("line", "ArrowRight", 2)
    assert_says(page, line="642")
    go(page, "systems")
    go(page, "line")
    assert line.state()["line"] == "642"
    assert sockets == []
    paper = tmp_path / "line.pdf"
    page.pdf(path=paper)
    told = "".join(sheet.extract_text() for sheet in PdfReader(paper).pages)
    assert WORDS.text("line-question") in told
    assert WORDS.text("line-title") + " " not in told.partition(WORDS.text("line-question"))[0]
    assert WORDS.text("systems-question") not in told


def test_the_app_may_go_away_once_it_is_open_and_a_reload_finds_the_walk_when_it_is_back(
    open_page: OpenPage, app_url: str
) -> None:
    """A browser asks the server on a reload, and shows its own error while nobody answers."""
    page = open_page("about:blank")
    with wire(urlsplit(app_url).port or 0) as line_to_app:
        page.goto(f"{line_to_app.url}/light#/line?line=640&person=ruth", timeout=2 * LONG)
        live(page, "line")
        line_to_app.cut()
        go(page, "systems")
        line = go(page, "line")
        line.press("line", "ArrowRight", 2)
        assert_says(page, line="642", person="ruth")
        with pytest.raises(Error, match=r"net::ERR_"):
            page.reload()
        page.wait_for_url("chrome-error:**")
        line_to_app.mend()
        page.reload()
        live(page, "line")
        assert_says(page, line="642", person="ruth")
        assert line.state()["line"] == "642"


def test_the_app_serves_it_and_leads_to_it(open_page: OpenPage) -> None:
    page = open_page("/line")
    page.locator(".uw-sharing summary").click()
    link = page.get_by_role("link", name=WORDS.text("light-open"))
    saved = page.get_by_role("link", name=WORDS.text("light-save"))
    expect(saved).to_have_attribute("download", NAME)
    page.goto(
        str(link.evaluate("one => one.href")), timeout=2 * LONG
    )  # a fresh server makes it first
    live(page, "start")
    assert page.locator("[data-testid=stApp]").count() == 0
    page.locator(".share summary").click()
    app = page.get_by_role("link", name=WORDS.text("light-open-app"))
    assert str(app.evaluate("one => new URL(one.href).pathname")) == "/"
