"""The light edition reads an address as the app does: the same texts, through both."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.light_page import open_light
from unseen_weights.contents import CHAPTERS
from unseen_weights.knobs import Knob, first_values
from unseen_weights.settings import SCALES, SETTING_KNOBS
from unseen_weights.visit import visit_knobs
from unseen_weights.words import load_words

WORDS = load_words()
NONSENSE = ("", "x", "-1", "1e3", "0x10", "12.5", "99999", "NaN", "__proto__", "ß")
READ = """cases => {
  const { takenBy, told } = globalThis.unseenWeights;
  return cases.map(([slug, name, text, values]) => {
    const knobs = slug ? told.chapters.get(slug).knobs : told.visit;
    const { value, lost } = takenBy(knobs.find((knob) => knob.name === name), text, values);
    return [value ?? null, lost.map((one) => one.alone ?? one)];
  });
}"""
LONGEST = 40  # letters that a page shows of what comes from an address
Case = tuple[str, Knob, str, dict[str, Any]]


def texts(knob: Knob) -> Iterator[str]:
    """Texts at the edges of what a knob admits, and beyond."""
    yield from NONSENSE
    yield knob.sample
    if knob.shape is None:
        yield knob.sample.upper()
    for choice in knob.choices[:60]:
        yield from (choice, f"{choice}x", choice[:-1])
    if not knob.choices and knob.parse is None:
        for end in (knob.low, knob.high):
            yield from (f"{end + n}" for n in (-1, -knob.step, 0, knob.step, 1) if end + n >= 0)
        yield from (f"{knob.low}.0", f"{knob.low}.5", f"{knob.high}.0000001", f"0{knob.low}")
    if knob.shape is not None:
        between = knob.shape.between or "~"
        yield between.join((knob.sample, "what?", ""))
        yield from (knob.sample[:n] + knob.sample[n + 1 :] for n in range(len(knob.sample)))
        yield from (knob.sample.replace(digit, "9999") for digit in "0123456789")


def cases() -> Iterator[Case]:
    """Every parameter of every page, and of the visit, with all its texts."""
    for chapter in CHAPTERS:
        knobs = chapter.file_knobs or chapter.knobs
        beside = {k: v for k, v in first_values(knobs).items() if k != "seed"}
        scales = SCALES if knobs[: len(SETTING_KNOBS)] == SETTING_KNOBS else [""]
        for scale in scales:
            values = beside | ({"scale": scale} if scale else {})
            for knob in knobs:
                yield from ((chapter.slug, knob, text, values) for text in texts(knob))
        yield from (
            (chapter.slug, knob, str(number), beside | {"scale": "0-1000"})
            for knob in knobs
            if knob.ends
            for number in (0, 349, 350, 950, 951, 1000, 1001)
            if "scale" in beside
        )
    for knob in visit_knobs():
        yield from (("", knob, text, {}) for text in texts(knob))


def read(knob: Knob, text: str, values: dict[str, Any]) -> list[Any]:
    """Return what the app makes of a text: the value, and the sentences on what makes no sense."""
    value, problems = knob.take(text, values)
    cut = [{name: said[:LONGEST] for name, said in one.values.items()} for one in problems]
    told = zip(problems, cut, strict=True)
    return [value, [WORDS.text(problem.message, **said) for problem, said in told]]


def alike(knob: Knob, mine: list[Any], theirs: list[Any]) -> bool:
    """Whether both found sense in the same pieces, and say the same of the rest."""
    told, said = mine[0], theirs[0]
    if knob.parse is None:
        return mine[:2] == theirs[:2]
    if knob.name == "said":  # Python also leaves out what is unsaid at the end
        said = said and (said.rstrip("-") or "-")
    if (
        knob.name == "probes"
    ):  # what changes nothing is no matter of spelling, and stays in the chart
        return len(str(told or "")) <= len(str(said or ""))
    return bool(told) == bool(said) and mine[1] == theirs[1]


def test_every_text_of_an_address_is_read_as_the_app_reads_it(
    open_page: Callable[..., Page], handout: Path
) -> None:
    page = open_light(open_page, handout)
    asked = list(cases())
    found = page.evaluate(
        READ, [[slug, knob.name, text, values] for slug, knob, text, values in asked]
    )
    assert len(asked) > 3000
    wrong = [
        (slug, knob.name, text, values.get("scale"), mine, theirs)
        for (slug, knob, text, values), theirs in zip(asked, found, strict=True)
        if not alike(knob, mine := read(knob, text, values), theirs)
    ]
    assert not wrong, wrong[:12]
