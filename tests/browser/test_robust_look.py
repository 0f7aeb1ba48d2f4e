"""Where people really open it: strict policies, contrast themes, paper, text sizes."""

import base64
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page
from pypdf import PdfReader

from tests.browser.light_page import open_light
from unseen_weights.words import load_words

LONG = 60_000
WORDS = load_words()
WHITE = "255,255,255"
STRICT = "script-src 'self' 'unsafe-inline' blob: data:"
COLOURS = """async ([source, share]) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const brush = canvas.getContext('2d');
  brush.drawImage(image, 0, 0);
  const row = brush.getImageData(0, Math.floor(image.height * share), image.width, 1).data;
  const counts = {};
  for (let i = 0; i < row.length; i += 4) {
    const colour = [...row.slice(i, i + 3)].join();
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  return Object.entries(counts).filter(([, n]) => n > 8).map(([colour]) => colour);
}"""
POLICY = """new MutationObserver((_, observer) => {
  if (!document.head) return;
  observer.disconnect();
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "POLICY";
  document.head.prepend(meta);
  setTimeout(() => {
    window.mayCompile = false;
    try { window.mayCompile = Boolean(new Function('return 1')); } catch { /* forbidden */ }
  });
}).observe(document, { childList: true, subtree: true });"""
SIZES = """() => Object.fromEntries(['h1', '.uw-headline', '.uw-chart svg text'].map(
  (what) => [what, parseFloat(getComputedStyle(document.querySelector(what)).fontSize)]))"""
CHOICES = """() => {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const page = document.querySelector('.stApp') ?? document.body;
  const ground = getComputedStyle(page).backgroundColor;
  const light = (colour) => {
    for (const one of [ground, colour]) {
      brush.fillStyle = one;
      brush.fillRect(0, 0, 1, 1);
    }
    const parts = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3).map((n) => n / 255);
    const linear = parts.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05;
  };
  const boxes = [...document.querySelectorAll('input:is([type=radio], [type=checkbox])')];
  const own = boxes.filter((box) => !box.checked && !box.closest('.stRadio, .stCheckbox'));
  return own.map((box) => {
    const { appearance, backgroundColor, borderTopColor } = getComputedStyle(box);
    const [low, high] = [light(ground), light(borderTopColor)].sort((a, b) => a - b);
    return { appearance, filled: light(backgroundColor) !== light(ground), rim: high / low };
  });
}"""
OPTION = """main => main.insertAdjacentHTML(
  'beforeend', '<label class="option"><input type="radio"></label>')"""
LISTEN = """() => {
  window.said = [];
  const line = document.querySelector('.uw > .uw-hidden[role=status]');
  new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true });
}"""


@pytest.fixture
def live(browser: Browser, app_url: str) -> Iterator[Callable[..., Page]]:
    """Return `live(path, prepare, ...)`: a page whose live part is there."""
    contexts: list[BrowserContext] = []

    def open_one(
        path: str, prepare: Callable[[Page], object] = lambda _: None, **options: Any
    ) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        contexts.append(context)
        page = context.new_page()
        prepare(page)
        page.goto(app_url + path)
        page.locator("[data-ready=yes]").wait_for(timeout=LONG)
        return page

    yield open_one
    for context in contexts:
        context.close()


def with_policy(policy: str) -> Callable[[Page], object]:
    """Set this policy before any script of the page runs."""
    return lambda page: page.add_init_script(POLICY.replace("POLICY", policy))


def colours(page: Page, locator: Locator, share: float = 0.5) -> list[str]:
    """Name the colours that cover more than a few pixels of a row of what is seen."""
    seen = base64.b64encode(locator.screenshot()).decode()
    found: list[str] = page.evaluate(COLOURS, [f"data:image/png;base64,{seen}", share])
    return found


def style(locator: Locator, name: str) -> str:
    return str(locator.evaluate("(e, name) => getComputedStyle(e)[name]", name))


def test_charts_move_where_a_policy_forbids_to_compile_text(live: Callable[..., Page]) -> None:
    page = live("/line", with_policy(STRICT))
    assert page.evaluate("mayCompile") is False
    headline = page.locator(".uw-headline").first
    before = headline.inner_text()
    page.locator("[data-param=line]").press("PageUp")
    page.wait_for_function(
        "t => document.querySelector('.uw-headline').innerText !== t", arg=before
    )


def test_in_a_contrast_theme_sliders_bars_and_marks_are_seen(live: Callable[..., Page]) -> None:
    page = live("/lab", forced_colors="active")
    slider = page.locator("[data-param=line]")
    slider.scroll_into_view_if_needed()
    assert WHITE not in colours(page, slider)
    page.locator("[data-param=line]").press("PageUp")
    bar = page.locator(".uw-bar").first
    bar.scroll_into_view_if_needed()
    assert len(colours(page, bar)) >= 2
    dots = page.locator(".uw-chart svg .mark-symbol path")
    fills = set(dots.evaluate_all("all => all.map((e) => getComputedStyle(e).fill)"))
    assert len(fills) >= 2


def test_in_a_contrast_theme_a_pressed_button_has_a_mark(live: Callable[..., Page]) -> None:
    page = live("/lab", forced_colors="active")
    pressed = page.locator(".uw button[aria-pressed=true]").first
    loose = page.locator(".uw button[aria-pressed=false]").first
    assert style(pressed, "borderTopWidth") != style(loose, "borderTopWidth")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("where", ["file", "/mistakes", "/quiz", "/room/join"])
def test_what_is_not_chosen_is_empty_and_has_a_rim_in_every_browser(
    open_page: Callable[..., Page],
    request: pytest.FixtureRequest,
    where: str,
    theme: Literal["light", "dark"],
) -> None:
    # WebKit fills its own with white, so that in the dark they look chosen.
    if where == "/room/join":
        page = open_page("about:blank", theme=theme)
        page.goto(request.getfixturevalue("app_url") + where)
        page.locator("main").evaluate(OPTION)
    elif where == "file":
        page = open_light(open_page, request.getfixturevalue("handout"), "mistakes", theme=theme)
    else:
        page = open_page(where, theme=theme)
        page.locator(".uw-quiz input, .uw[data-ready=yes] input").first.wait_for(timeout=LONG)
    boxes = page.evaluate(CHOICES)
    assert boxes
    for box in boxes:
        assert box["appearance"] == "none"
        assert not box["filled"]
        assert box["rim"] >= 3


def test_from_a_dark_theme_paper_is_light(live: Callable[..., Page]) -> None:
    page = live("/line", color_scheme="dark")
    page.emulate_media(media="print")
    assert style(page.locator(".stApp"), "backgroundColor") == "rgb(255, 255, 255)"
    assert style(page.locator("h1"), "color") == "rgb(27, 34, 44)"
    assert style(page.locator(".uw-headline").first, "color") == "rgb(27, 34, 44)"
    assert style(page.locator(".uw-stage").first, "backgroundColor") == "rgb(255, 255, 255)"


def test_paper_has_the_rows_of_folded_tables_and_the_choices_of_an_open_bet_and_no_panel(
    live: Callable[..., Page],
) -> None:
    """What folds away is filled when it is opened, and paper opens all."""
    page = live("/line")
    sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    told = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
    assert f"The Flats 25% {WORDS.text('count-of-total', n=15, total=60)}" in told
    assert all(WORDS.text(f"bet-line-{choice}") in told for choice in ("none", "third"))
    assert not any(WORDS.text(f"share-{part}") in told for part in ("title", "copy"))
    assert len(" ".join(sheets[-1].extract_text().split())) > 400


def test_a_choice_of_streamlits_own_that_has_the_focus_has_an_outline(
    live: Callable[..., Page],
) -> None:
    page = live("/black-box")
    page.locator("details:has([data-testid=stRadio]) > summary").first.press("Enter")
    page.locator("[data-testid=stRadio] input").first.focus()
    page.keyboard.press("ArrowDown")
    focused = page.locator("[data-testid=stRadio] label:has(:focus-visible)").first
    focused.wait_for()
    assert style(focused, "outlineStyle") == "solid"
    assert style(focused, "outlineWidth") == "3px"


def test_a_page_turned_right_to_left_keeps_charts_and_sliders(live: Callable[..., Page]) -> None:
    page = live("/line")
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }")
    slider = page.locator("[data-param=line]")
    assert style(page.locator("h1"), "direction") == "rtl"
    assert style(slider, "direction") == "ltr"
    assert style(page.locator(".uw-chart"), "direction") == "ltr"
    before = float(slider.input_value())
    slider.press("ArrowRight")
    assert float(slider.input_value()) > before


def test_prose_live_parts_and_charts_share_one_scale(live: Callable[..., Page]) -> None:
    def at(size: int) -> Callable[[Page], None]:
        def prepare(page: Page) -> None:
            session = page.context.new_cdp_session(page)
            session.send("Page.setFontSizes", {"fontSizes": {"standard": size}})

        return prepare

    usual, large = (live("/line", at(size)).evaluate(SIZES) for size in (16, 24))
    assert {what: large[what] / usual[what] for what in usual} == pytest.approx(
        dict.fromkeys(usual, 1.5), rel=0.02
    )


def test_a_move_followed_at_once_by_a_reload_is_kept(live: Callable[..., Page]) -> None:
    page = live("/line")
    slider = page.locator("[data-param=line]")
    slider.press("PageUp")
    moved = slider.input_value()
    page.reload()
    page.locator("[data-ready=yes]").wait_for(timeout=LONG)
    page.wait_for_function(
        "v => document.querySelector('[data-param=line]').value === v", arg=moved
    )
    page.wait_for_url(lambda url: f"line={moved}" in url, timeout=LONG)


def test_a_screen_reader_hears_the_end_of_a_drag_once(live: Callable[..., Page]) -> None:
    page = live("/line")
    page.wait_for_timeout(1500)
    page.evaluate(LISTEN)
    page.locator("[data-param=line]").focus()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("() => said.length")
    page.wait_for_timeout(1500)
    assert page.evaluate("said") == [page.locator(".uw-headline").first.text_content()]
    assert page.locator(".uw [role=status][data-text]").count() == 0
