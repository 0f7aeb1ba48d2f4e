"""Pages in Debian's WebKit, where one is installed; in CI one must be.

In the one file, where no server is asked: what is tried is WebKit's half of a page.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.webkit import WebKitPage, missing, running_webkit
from tests.conftest import in_ci
from unseen_weights.contents import WALK

pytestmark = pytest.mark.browser
NARROW = 447
PART = "article[data-open] .uw[data-chapter={slug}][data-ready=yes]"
SHOWN = """[...document.querySelectorAll('article[data-open] .uw-headline, ' +
  'article[data-open] .uw-controls :is(output, [role=status])')].map((e) => e.textContent).join()"""
SLIDER = """(() => {
  const all = [...document.querySelectorAll('article[data-open] .uw input[type=range]')];
  const slider = all.find((e) => e.checkVisibility());
  if (!slider) return null;
  slider.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = slider.getBoundingClientRect();
  const share = (slider.value - slider.min) / (slider.max - slider.min);
  const [thumb, far] = [24, share > 0.5 ? 0.2 : 0.8];
  return [x + thumb / 2 + (width - thumb) * share, y + height / 2, x + width * far];
})()"""
LISTEN = """(() => {
  window.complaints = [];
  addEventListener('error', (e) => e.message && complaints.push(e.message));
  addEventListener('unhandledrejection', (e) => complaints.push(String(e.reason)));
})()"""
TOO_WIDE = "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
PRESS = "document.querySelector({}).click()"
MARKED = """(() => {
  const all = document.getAnimations().filter((one) => one.effect.target?.closest('svg.marks'));
  for (const one of all) {
    one.pause();
    one.currentTime = one.id === 'uw-slide' ? 500 : 700;
  }
  const marked = all.filter((one) => one.id === 'uw-newly').map((one) => one.effect.target);
  const at = (dot) => {
    const { x, y, width, height } = dot.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const before = [...new Set(marked)].map((dot) => [dot, at(dot)]);
  for (const one of all) one.cancel();
  return before.map(([dot, [x, y]]) => Math.hypot(at(dot)[0] - x, at(dot)[1] - y));
})()"""


@pytest.fixture(scope="module")
def webkit() -> Iterator[WebKitPage]:
    """Start one WebKit for this file."""
    if missing():
        (pytest.fail if in_ci() else pytest.skip)(missing())
    with running_webkit() as page:
        yield page


def opened(webkit: WebKitPage, handout: Path, page: str) -> None:
    """Open the file at a page, as if one came from elsewhere."""
    webkit.open("about:blank")
    webkit.open(f"{handout.as_uri()}#/{page}")
    webkit.wait(is_ready(page.partition("?")[0]))


def is_ready(slug: str) -> str:
    return f"!!document.querySelector({json.dumps(PART.format(slug=slug))})"


def test_webkit_walks_the_nine_pages_and_a_drag_moves_each_headline(
    webkit: WebKitPage, handout: Path
) -> None:
    webkit.resize(NARROW, 740)
    opened(webkit, handout, "start?person=ruth")
    webkit.ask(LISTEN)
    for chapter in WALK:
        webkit.ask(f"location.hash = '#/{chapter.slug}'")
        webkit.wait(is_ready(chapter.slug))
        if found := webkit.ask(SLIDER):
            x, y, far = found
            before = webkit.ask(SHOWN)
            webkit.drag((x, y), (far, y))
            webkit.wait(f"{SHOWN} !== {json.dumps(before)}")
        webkit.wait("location.hash.includes('person=ruth')")
        assert webkit.ask(TOO_WIDE) <= 0, chapter.slug
    assert webkit.ask("complaints") == []


def test_in_webkit_a_bet_stays_after_a_reload(webkit: WebKitPage, handout: Path) -> None:
    opened(webkit, handout, "line?person=ruth")
    webkit.ask(PRESS.format("'[name=bet_line]'"))
    webkit.ask(PRESS.format("'[data-commit=bet_line]'"))
    webkit.wait("location.hash.includes('bets=line')")
    webkit.reload()
    webkit.wait(is_ready("line"))
    assert webkit.ask("document.querySelector('[data-commit=bet_line]').hidden")


def test_in_webkit_a_dot_that_is_marked_stays_where_it_is(
    webkit: WebKitPage, handout: Path
) -> None:
    opened(webkit, handout, "lab")
    bank = "[data-set*=preset][data-set*=bank]"
    webkit.ask(PRESS.format(json.dumps(bank)))
    webkit.wait("document.getAnimations().some((one) => one.id === 'uw-newly')")
    moved = webkit.ask(MARKED)
    assert len(moved) > 5
    assert max(moved) < 0.5
