"""The black box in a real browser: whole games, and nothing of the hidden rule before their end."""

import json
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Response, WebSocket, expect

from tests.browser.checks import (
    assert_no_sideways_scroll,
    wait_until_idle,
    wait_until_settled,
)
from unseen_weights.chapters.black_box.chapter import ended, given, office
from unseen_weights.chapters.black_box.model.address import read_game
from unseen_weights.chapters.black_box.model.game import Game
from unseen_weights.chapters.black_box.model.office import LEVELS, normalised
from unseen_weights.chapters.black_box.sentences import reveal_values
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words("en")
RESIDENTS = load_residents()
SEED = 8
BETWEEN_LETTERS_MS = 50
"""As fast as hands are: Streamlit's list takes the focus for a moment after each letter."""
ENDED = (
    f"/black-box?seed={SEED}&level=yes-no&office=maybe-more&person=ruth&probes=r130~r130.loans.4"
    "~r078.posts.2&guess=35.15.5.10.30.10.625&revealed=yes&bets=black-box.some.noted"
)


@dataclass
class Received:
    """Every byte that a page has received."""

    pieces: list[bytes] = field(default_factory=list)
    waiting: list[Response] = field(default_factory=list)

    def watch(self, page: Page) -> "Received":
        page.on("response", lambda response: self.waiting.append(response))
        page.on("websocket", self.listen)
        return self

    def listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self.take)

    def take(self, frame: str | bytes) -> None:
        self.pieces.append(frame.encode() if isinstance(frame, str) else frame)

    def all(self) -> bytes:
        for response in self.waiting:
            if response.status == 200:
                self.pieces.append(response.body())
        self.waiting.clear()
        return b"\0".join(self.pieces)


def needles(game: Game) -> dict[str, bytes]:
    """The hidden weights in every form in which they might travel."""
    rule = office(game.seed, game.office).rule
    shares = normalised(rule.weights)
    found = {f"normalised {n}": f"{share:.6f}".rstrip("0") for n, share in shares.items()}
    found |= {f"percent {n}": str(round(100 * share, 4)) for n, share in shares.items()}
    forms = {name: text.encode() for name, text in found.items() if len(text) >= 6}
    whole = {name: int(weight) for name, weight in rule.weights.items()}
    for name, values in (("weights", rule.weights), ("whole", whole), ("shares", shares)):
        forms[f"{name} as JSON"] = json.dumps(values).encode()[1:-1]
        forms[f"{name} as tight JSON"] = json.dumps(values, separators=(",", ":")).encode()[1:-1]
        forms[f"{name} as a list"] = json.dumps(list(values.values())).encode()[1:-1]
    for order in "<>":
        forms[f"{order} weights"] = struct.pack(f"{order}6d", *list(rule.weights.values())[:6])
        forms |= {f"{order} {n}": struct.pack(f"{order}d", s) for n, s in shares.items() if s}
    return forms


def seen(game: Game, received: bytes) -> list[str]:
    return [name for name, needle in needles(game).items() if needle in received]


def address(page: Page) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(page.url).query))


def game_at(page: Page) -> Game:
    game, problems = read_game(address(page), RESIDENTS, Game(1))
    assert problems == []
    return game


def press(page: Page, message: str) -> None:
    page.get_by_role("button", name=WORDS.text(message)).click()
    wait_until_idle(page)


def pick_record(page: Page, record: str) -> None:
    wait_until_settled(page)  # what is typed while the page is drawn again would be lost
    box = page.get_by_role("combobox", name=WORDS.text("black-box-record"))
    box.focus()
    page.keyboard.type(WORDS.text(f"weight-{record}"), delay=BETWEEN_LETTERS_MS)
    page.get_by_role("option", name=WORDS.text(f"weight-{record}"), exact=True).wait_for()
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name=WORDS.text("black-box-value")).wait_for()
    wait_until_settled(page)


def ask_for(page: Page, value: int, asked: int) -> None:
    """Give the record another value, ask, and wait for the answer in the address."""
    page.get_by_role("combobox", name=WORDS.text("black-box-value")).focus()
    named = WORDS.text("value-friends", n=value)
    its_own = " ".join(named.split()[-3:])  # such as "35 of 100"
    page.keyboard.type(its_own, delay=BETWEEN_LETTERS_MS)
    page.get_by_role("option", name=named).wait_for()
    page.keyboard.press("Enter")
    wait_until_idle(page)
    press(page, "black-box-ask")
    page.wait_for_function(
        "n => new URLSearchParams(location.search).get('probes')?.split('~').length === n",
        arg=asked,
    )
    wait_until_settled(page)


@pytest.mark.parametrize("level", LEVELS)
def test_a_full_game_hides_the_rule_until_its_end(
    open_page: OpenPage, app_url: str, level: str
) -> None:
    page = open_page("about:blank")
    received = Received().watch(page)  # it listens before the first byte
    page.goto(f"{app_url}/black-box?seed={SEED}&level={level}&person=amina")
    wait_until_idle(page)
    pick_record(page, "friends")
    for number in range(10):
        ask_for(page, 35 + 5 * number, number + 1)
    page.get_by_text(WORDS.text("black-box-left", left=0)).wait_for()
    wait_until_idle(page)
    game = game_at(page)
    assert len(game.probes) == 10
    rows = page.locator(".uw-wrap tbody tr")
    for row, answer in zip(rows.all(), given(game), strict=True):
        told = answer.grade or (f"{answer.score:.1f}" if answer.score is not None else "")
        assert told in row.inner_text()
        assert ("No" if answer.penalised else "Yes") in row.inner_text()
    move(page, "w_bills", 90)
    assert len(received.all()) > 50_000
    assert seen(game, received.all()) == []
    press(page, "black-box-guess")
    reveal(page).wait_for()
    wait_until_idle(page)
    game = game_at(page)
    assert game.revealed
    assert game.guess == (90, 50, 50, 50, 50, 50, 600)
    told = reveal_values(ended(game), game, WORDS)["told"]
    assert reveal(page).inner_text() == told["headline"]
    assert page.get_by_text(told["off"]).is_visible()
    assert seen(game, received.all()) != []


def move(page: Page, name: str, value: int) -> None:
    """Set a slider, and wait until the address says it."""
    page.locator(f"[data-param={name}]").fill(str(value))
    page.wait_for_function("() => new URLSearchParams(location.search).get('guess')")
    wait_until_idle(page)


def reveal(page: Page) -> Locator:
    """Return the headline of the hidden rule."""
    return page.locator(".uw[data-ready=yes] [data-arrive]")


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has the focus is called `name`."""
    script = """() => { const e = document.activeElement;
      if (!e.matches('input, button')) return '';
      return e.getAttribute('aria-label') || e.innerText || e.closest('label')?.innerText || '';
    }"""
    for _ in range(80):
        if name in page.evaluate(script):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"No Tab leads to {name!r}.")


def test_keyboard_alone_leads_from_start_to_reveal(open_page: OpenPage) -> None:
    page = open_page(f"/black-box?seed={SEED}&person=amina")
    page.locator(".uw[data-ready=yes]").wait_for()
    tab_to(page, WORDS.text("black-box-ask"))
    page.keyboard.press("Enter")
    page.get_by_text(WORDS.text("black-box-left", left=9)).wait_for()
    tab_to(page, WORDS.text("weight-fines"))
    page.keyboard.press("ArrowUp")
    tab_to(page, WORDS.text("bet-black-box-most"))
    page.keyboard.press("Space")
    tab_to(page, WORDS.text("bet-place"))
    page.keyboard.press("Enter")
    page.get_by_text(WORDS.text("bet-black-box-noted")).wait_for()
    tab_to(page, WORDS.text("black-box-guess"))
    page.keyboard.press("Enter")
    reveal(page).wait_for()
    assert game_at(page).guess == (50, 50, 51, 50, 50, 50, 600)
    eventually_focused(page)
    assert address(page)["bets"].startswith("black-box.most.")
    assert not address(page)["bets"].endswith("noted")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('summary, button, a')")


def eventually_focused(page: Page) -> None:
    """Wait until focus and view are at the reveal's headline."""
    page.wait_for_function("() => document.activeElement?.matches('[data-arrive]')")
    expect(reveal(page)).to_be_in_viewport()


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 800)])
def test_a_guess_leads_to_the_reveal_and_a_new_game_to_the_top(
    open_page: OpenPage, width: int, height: int
) -> None:
    page = open_page(f"/black-box?seed={SEED}&probes=r078", width=width, height=height)
    page.locator(".uw[data-ready=yes]").wait_for()
    press(page, "black-box-guess")
    eventually_focused(page)
    wait_until_settled(page)
    expect(reveal(page)).to_be_in_viewport()
    if width > 1000:
        expect(page.locator(".uw-reveal .uw-key")).to_be_in_viewport()
    press(page, "black-box-new")
    page.wait_for_function("() => document.activeElement?.matches('h1')")
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    assert page.evaluate("document.activeElement === document.body")


def test_the_draft_of_a_guess_survives_a_reload(open_page: OpenPage) -> None:
    page = open_page(f"/black-box?seed={SEED}&office=maybe-more&probes=r078")
    page.locator(".uw[data-ready=yes]").wait_for()
    move(page, "w_loans", 85)
    page.locator("[data-param=suspect]").check()
    page.wait_for_function("() => new URLSearchParams(location.search).get('suspect') === 'yes'")
    before = address(page)
    page.reload()
    page.locator(".uw[data-ready=yes]").wait_for()
    expect(page.locator("[data-param=w_loans]")).to_have_value("85")
    expect(page.locator("[data-param=suspect]")).to_be_checked()
    assert address(page) == before
    headline = WORDS.text("black-box-guess-headline", guess="one", record="loans", share=25)
    expect(page.locator(".uw-headline")).to_have_text(headline)


def test_a_probe_leaves_the_guess_as_it_stands(open_page: OpenPage) -> None:
    page = open_page(f"/black-box?seed={SEED}&person=amina")
    page.locator(".uw[data-ready=yes]").wait_for()
    move(page, "w_posts", 20)
    press(page, "black-box-ask")
    page.get_by_text(WORDS.text("black-box-left", left=9)).wait_for()
    expect(page.locator("[data-param=w_posts]")).to_have_value("20")
    assert game_at(page).guess == (50, 50, 50, 50, 20, 50, 600)


def test_a_bet_without_a_choice_and_a_guess_of_zeros_get_a_sentence(open_page: OpenPage) -> None:
    page = open_page(f"/black-box?seed={SEED}&guess=0.0.0.0.0.0.600")
    page.locator(".uw[data-ready=yes]").wait_for()
    page.get_by_role("button", name=WORDS.text("bet-place")).click()
    page.get_by_text(WORDS.text("bet-missing")).wait_for()
    press(page, "black-box-guess")
    page.get_by_text(WORDS.text("black-box-zeros")).wait_for()
    move(page, "w_bills", 10)
    press(page, "black-box-guess")
    reveal(page).wait_for()


def test_what_one_touches_is_large_enough(open_page: OpenPage) -> None:
    page = open_page(f"/black-box?seed={SEED}", width=360, height=740)
    page.locator(".uw[data-ready=yes]").wait_for()
    page.get_by_text(WORDS.text("black-box-set-up")).click()
    page.get_by_role("radiogroup", name=WORDS.text("black-box-level")).wait_for()
    rows = page.locator('[data-testid="stRadio"] label:has(input), .uw-option, .uw-place, .uw-keep')
    heights = [box["height"] for row in rows.all() if (box := row.bounding_box())]
    assert len(heights) >= 10
    assert min(heights) >= 36


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 720)])
def test_box_answers_and_form_are_seen_together(
    open_page: OpenPage, width: int, height: int
) -> None:
    page = open_page(f"/black-box?seed={SEED}&person=amina", width=width, height=height)
    page.locator(".uw[data-ready=yes]").wait_for()
    ask = page.get_by_role("button", name=WORDS.text("black-box-ask"))
    for seen in (page.locator(".uw-box-in"), page.locator(".uw-box-shut"), ask):
        expect(seen).to_be_in_viewport(ratio=1)
    ask.click()
    page.get_by_text(WORDS.text("black-box-left", left=9)).wait_for()
    pick_record(page, "friends")
    for asked, value in enumerate((35, 40, 45, 50), start=2):
        ask_for(page, value, asked)
    expect(page.locator(".uw-box-out i")).to_have_count(5)
    expect(page.locator(".uw-box-in")).to_contain_text("→ 50")
    expect(page.locator(".uw-said")).to_contain_text("of the way")
    assert_one_view(page, page.locator(".uw-box-out"), ask, height - 60)
    assert_no_sideways_scroll(page)


def assert_one_view(page: Page, one: Locator, other: Locator, room: float) -> None:
    boxes = [found for found in (one.bounding_box(), other.bounding_box()) if found]
    assert len(boxes) == 2
    top = min(box["y"] for box in boxes)
    assert max(box["y"] + box["height"] for box in boxes) - top < room, page.url


def test_on_paper_the_box_its_answers_and_what_counts_stand_without_a_form(
    open_page: OpenPage,
) -> None:
    page = open_page(f"/black-box?seed={SEED}&person=amina&probes=r078~r078.friends.90")
    page.locator(".uw[data-ready=yes]").wait_for()
    page.emulate_media(media="print")
    expect(page.locator(".stSelectbox:visible")).to_have_count(0)
    expect(page.locator(".stButton:visible")).to_have_count(0)
    for part in (".uw-box", ".uw-wrap", ".uw-worths"):
        expect(page.locator(part)).to_be_visible()
    clipped = "e => e.scrollWidth > e.clientWidth"
    assert not page.locator(".uw-worths").evaluate(clipped)


def test_a_reload_loses_nothing_and_a_new_game_has_a_new_rule(open_page: OpenPage) -> None:
    page = open_page(ENDED)
    reveal(page).wait_for()
    page.wait_for_function("() => !location.search.includes('noted')")  # the bet is settled
    before = address(page)
    assert page.get_by_text("There was a seventh record").is_visible()
    page.reload()
    reveal(page).wait_for()
    assert address(page) == before
    assert before["bets"].startswith("black-box.some.")
    press(page, "black-box-new")
    page.get_by_text(WORDS.text("black-box-none-yet")).wait_for()
    page.wait_for_function("seed => !location.search.includes(`seed=${seed}&`)", arg=str(SEED))
    assert {"probes", "guess", "revealed", "bets"} & set(address(page)) == set()


def test_what_the_last_game_had_not_told_yet_is_no_bet_in_a_new_one(
    open_page: OpenPage, app_url: str
) -> None:
    page = open_page("about:blank")
    page.add_init_script(
        "addEventListener('unseen-weights-heard', event => event.stopImmediatePropagation())"
    )
    page.goto(app_url + ENDED)
    reveal(page).wait_for()
    page.wait_for_function("() => sessionStorage.getItem('unseen-weights-unsent')")
    press(page, "black-box-new")
    page.locator(".uw[data-ready=yes] fieldset.uw-bet").wait_for()
    page.wait_for_function("() => !sessionStorage.getItem('unseen-weights-unsent')")
    expect(page.locator("fieldset.uw-bet input:checked")).to_have_count(0)
    assert "bets" not in address(page)
