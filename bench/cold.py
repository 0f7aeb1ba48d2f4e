"""From the start of navigation to a chart with its marks, in a browser that knows nothing yet."""

from playwright.sync_api import Browser

from bench.figures import Times
from bench.subject import Subject

ENOUGH_MARKS = 200
OPENINGS = 9

CLOCK = """(() => {
  const look = () => {
    const marks = document.querySelectorAll('svg.marks .mark-symbol path').length;
    if (marks > ENOUGH) window.benchFirstChart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()""".replace("ENOUGH", str(ENOUGH_MARKS))


def measure_cold_pages(
    browser: Browser, one: Subject, other: Subject, openings: int = OPENINGS
) -> tuple[Times, Times]:
    """Open both pages in turn, so that what the machine does meanwhile falls on both."""
    pairs = [(open_cold(browser, one), open_cold(browser, other)) for _ in range(openings)]
    return Times([first for first, _ in pairs]), Times([second for _, second in pairs])


def open_cold(browser: Browser, subject: Subject) -> float:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    try:
        context.add_init_script(CLOCK)
        page = context.new_page()
        page.goto(subject.url, wait_until="commit")
        page.wait_for_function("window.benchFirstChart", timeout=60_000)
        return float(page.evaluate("benchFirstChart"))
    finally:
        context.close()
