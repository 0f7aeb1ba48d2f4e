"""Pages in Debian's Firefox: a drag moves the headline, and paper keeps a chart's words."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.firefox import FirefoxError, FirefoxPage, find_firefox, running_firefox
from tests.browser.server import running_app
from tests.conftest import in_ci
from unseen_weights.contents import WALK
from unseen_weights.words import load_words

ARRIVED = (
    "!!document.querySelector('[data-ready=yes] > section[aria-label=' + CSS.escape({title}) + ']')"
)
HAS_SLIDER = "!!document.querySelector('.uw input[type=range]')"
SHOWN = """[...document.querySelectorAll('.uw-headline, .uw-controls :is(output, [role=status])')]
  .map((e) => e.textContent).join()"""
NEXT = """(() => {
  const link = [...document.querySelectorAll('a')].find((a) => a.textContent.includes('Next: '));
  if (!link) return null;
  link.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = link.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
})()"""
WORDS = load_words()
LIVE = "!!document.querySelector('[data-ready=yes]')"
SLIDER = """(() => {
  const slider = document.querySelector('.uw input[type=range]');
  slider.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = slider.getBoundingClientRect();
  const share = (slider.value - slider.min) / (slider.max - slider.min);
  const thumb = 24;
  return [x + thumb / 2 + (width - thumb) * share, y + height / 2, x + width * 0.8];
})()"""


@pytest.fixture(scope="module")
def firefox() -> Iterator[FirefoxPage]:
    """Start one Firefox for this file."""
    try:
        find_firefox()
    except FirefoxError as error:
        (pytest.fail if in_ci() else pytest.skip)(str(error))
    with running_firefox() as page:
        page.resize(1280, 800)
        yield page


@pytest.fixture(scope="module")
def served(firefox: FirefoxPage) -> Iterator[str]:  # noqa: ARG001 no browser, no need of a server
    with running_app() as url:
        yield url


@pytest.mark.browser
def test_firefox_walks_the_nine_pages_and_a_drag_moves_each_headline(
    firefox: FirefoxPage, served: str
) -> None:
    firefox.open(served)
    for chapter in WALK:
        title = WORDS.text(f"{chapter.slug}-title")
        firefox.wait(ARRIVED.format(title=json.dumps(title)))
        if firefox.ask(HAS_SLIDER):
            before = firefox.ask(SHOWN)
            x, y, far = firefox.ask(SLIDER)
            firefox.drag((x, y), (far, y))
            firefox.wait(f"{SHOWN} !== {before!r}")
        if chapter is not WALK[-1]:
            x, y = firefox.wait(NEXT)
            firefox.drag((x, y), (x, y))
    said = firefox.ask("document.querySelectorAll('.uw-fates > li.uw-if[data-is=yes]').length")
    assert said == len(WALK) - 1


@pytest.mark.browser
def test_on_paper_from_firefox_a_chart_keeps_its_words(
    firefox: FirefoxPage, served: str, tmp_path: Path
) -> None:
    firefox.open(f"{served}/line")
    firefox.wait(LIVE)
    paper = tmp_path / "line.pdf"
    paper.write_bytes(firefox.printed())
    told = subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, check=True)
    for words in ("Hillside", "Riverside", "of 240 residents"):
        assert words in told.stdout.decode()


@pytest.mark.browser
def test_firefox_opens_the_light_edition_drags_reloads_and_prints_it(
    firefox: FirefoxPage, handout: Path, tmp_path: Path
) -> None:
    firefox.open(f"{handout.as_uri()}#/line?line=620&person=ruth")
    firefox.wait(LIVE)
    before = firefox.ask(SHOWN)
    x, y, to = firefox.ask(SLIDER)
    firefox.drag((x, y), (to, y))
    firefox.wait(f"{SHOWN} !== {json.dumps(before)}")
    firefox.wait("!location.hash.includes('line=620&')")
    address = firefox.ask("location.hash")
    firefox.open(f"{handout.as_uri()}#/lab")
    firefox.wait(LIVE)
    firefox.ask("history.back()")
    firefox.wait(f"location.hash === {json.dumps(address)}")
    firefox.wait(LIVE)
    paper = tmp_path / "light.pdf"
    paper.write_bytes(firefox.printed())
    told = subprocess.run(
        ["pdftotext", str(paper), "-"], check=True, capture_output=True, text=True, timeout=60
    ).stdout
    assert WORDS.text("line-question") in told
    assert WORDS.text("lab-question") not in told
    assert "Ruth" in told
