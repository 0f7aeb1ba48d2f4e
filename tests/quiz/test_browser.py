"""The quiz as a visitor's browser shows it: before, after, the code, and the gain of a class."""

import json
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll
from tests.browser.test_every_page import PAPERS
from unseen_weights.quiz.codes import LETTERS, Result, encode, read_codes
from unseen_weights.quiz.exports import gift, text2qti
from unseen_weights.quiz.gain import gain_of, quantiles
from unseen_weights.quiz.items import Item, items_of
from unseen_weights.quiz.part import KEYS, quiz_part, quiz_script, quiz_style
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
FIRST, THEN = (0, 1, 2, 3, 0, 1), (1, 3, 3, 0, 0, 3)
NOT_VALIDATED = WORDS.text("quiz-not-validated")
IN_A_MODULE = """async ([script, letters, quantiles, results, texts]) => {
  const url = URL.createObjectURL(new Blob([script], {type: "text/javascript"}));
  const quiz = await import(url);
  return [
    results.map(one => quiz.encodeResult(one, letters)),
    texts.map(text => quiz.readCodes(text, letters)),
    texts.map(text => quiz.gainOf(quiz.readCodes(text, letters).results, quantiles)),
  ];
}"""


def right(items: Sequence[Item], chosen: Sequence[int]) -> tuple[bool, ...]:
    pairs = zip(items, chosen, strict=True)
    return tuple(item.options[n] in item.right for item, n in pairs)


def answer(page: Page, items: Sequence[Item], chosen: Sequence[int]) -> None:
    """Answer six questions by keyboard alone, and say that one is done."""
    for item, number in zip(items, chosen, strict=True):
        page.keyboard.press("Tab")
        expect(page.locator(f"[name=quiz-{item.name}]").first).to_be_focused()
        page.keyboard.press("ArrowDown" if number else "Space")
        for _ in range(number - 1):
            page.keyboard.press("ArrowDown")
        box = page.locator(f"[name=quiz-{item.name}][value={item.options[number]}]")
        expect(box).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def heading(page: Page, message: str) -> None:
    expect(page.get_by_role("heading", name=WORDS.text(message), exact=True)).to_be_focused()


def saved(page: Page, file: str, folder: Path) -> str:
    with page.expect_download() as download:
        page.locator(f"[data-file={file}]").press("Enter")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path.read_text(encoding="utf-8")


def number(value: float | None, signed: bool = False) -> str:
    assert value is not None
    return f"{value:+.1f}".replace("-", "−") if signed else f"{value:.1f}"


def test_before_and_after_by_keyboard_then_the_code_and_the_class(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page("/quiz")
    sent: list[Any] = []
    page.locator("[name=quiz-group]").first.focus()
    page.on("request", lambda request: sent.append(request.url))
    answer(page, items_of("a"), FIRST)
    heading(page, "quiz-between")
    assert sent == []
    page.reload()
    page.locator(".uw-quiz").wait_for()
    go_on = page.get_by_role("button", name=WORDS.text("quiz-go-on"))
    go_on.press("Enter")
    heading(page, "quiz-after")
    answer(page, items_of("b"), THEN)
    heading(page, "quiz-result")
    result = Result(right(items_of("a"), FIRST), right(items_of("b"), THEN))
    totals = {"before": sum(result.before), "after": sum(result.after)}
    expect(page.locator("[data-headline]")).to_have_text(WORDS.text("quiz-headline", **totals))
    shown = page.locator("[data-idea] td").all_inner_texts()
    assert [text.endswith(WORDS.text("quiz-got")) for text in shown] == [
        one for pair in zip(result.before, result.after, strict=True) for one in pair
    ]
    expect(page.locator("[data-code]")).to_have_text(encode(result))
    expect(page.get_by_text(NOT_VALIDATED).first).to_be_visible()
    assert_replies(page)
    assert_class(page, result)
    assert saved(page, "gift", tmp_path) == gift(WORDS)
    assert saved(page, "qti", tmp_path) == text2qti(WORDS)
    for theme in PAPERS:
        page.emulate_media(color_scheme=theme)
        expect(page.locator(".stApp")).to_have_css("background-color", PAPERS[theme])
        assert_accessible(page)
    page.set_viewport_size({"width": 360, "height": 740})
    assert_no_sideways_scroll(page)
    page.get_by_role("button", name=WORDS.text("quiz-forget")).press("Enter")
    heading(page, "quiz-before")
    assert page.evaluate(f"() => localStorage.getItem('{KEYS[0]}')") is None
    expect(page.locator("[data-item] input:checked")).to_have_count(0)


def assert_replies(page: Page) -> None:
    """Each answer that was given has its reply, and beside a wrong one stands the right one."""
    page.get_by_text(WORDS.text("quiz-one-by-one")).press("Enter")
    for kind, chosen in (("a", FIRST), ("b", THEN)):
        for item, place in zip(items_of(kind), chosen, strict=True):
            replies = page.locator(f"[data-look={item.name}] [data-option]:visible")
            said = {item.options[place], *item.right}
            expect(replies).to_have_count(len(said))
            for option in said:
                expect(replies.filter(has_text=WORDS.text(item.told(option)))).to_have_count(1)


def assert_class(page: Page, own: Result) -> None:
    page.get_by_text(WORDS.text("quiz-class"), exact=True).press("Enter")
    field = page.get_by_label(WORDS.text("quiz-class-label"))
    field.fill(encode(own))
    expect(page.locator("[data-out=interval]")).to_have_text(WORDS.text("quiz-class-one"))
    others = [own, Result((False,) * 6, (True,) * 6, True), Result(own.after, own.before)]
    codes = " ".join(encode(one) for one in others)
    field.fill(f"{codes.lower()}\nHALLO <img src=x onerror=boom()>")
    named = page.locator("[data-bad]")
    expect(named).to_contain_text("“HALLO”, “<img”")
    gain = gain_of(others)
    assert gain
    ends = {"low": number(gain.low, True), "high": number(gain.high, True)}
    expect(page.locator("[data-out=people]")).to_have_text("3")
    expect(page.locator("[data-out=before]")).to_have_text(number(gain.before))
    expect(page.locator("[data-out=gain]")).to_have_text(number(gain.gain, True))
    interval = WORDS.text("quiz-class-from-to", **ends)
    expect(page.locator("[data-out=interval]")).to_have_text(interval)
    expect(page.locator("[data-out=twos]")).to_have_text("+6.0")
    expect(page.locator("[data-class] strong")).to_have_text(NOT_VALIDATED)
    expect(page.get_by_text(WORDS.text("quiz-class-few"))).to_be_visible()
    for n, counts in enumerate(gain.ideas):
        cells = page.locator(f"[data-class-idea='{n}'] td")
        assert cells.all_inner_texts() == [str(count) for count in counts]


def test_twos_begin_with_the_other_set_and_what_is_missing_is_named(open_page: OpenPage) -> None:
    page = open_page("/quiz", width=360, height=740)
    page.get_by_label(WORDS.text("quiz-group-two"), exact=True).check()
    for item in items_of("b")[:4]:
        page.locator(f"[name=quiz-{item.name}]").first.check()
    page.locator("[data-next]:visible").click()
    expect(page.locator("[data-missing]")).to_have_text(WORDS.text("quiz-missing", numbers="5, 6"))
    expect(page.locator(f"[name=quiz-{items_of('b')[4].name}]").first).to_be_focused()
    expect(page.locator("[data-open]:visible")).to_have_text([WORDS.text("quiz-open")] * 2)
    page.keyboard.press("Space")
    expect(page.locator("[data-open]:visible")).to_have_count(1)
    page.get_by_text(WORDS.text("quiz-class"), exact=True).click()
    page.get_by_label(WORDS.text("quiz-class-label")).fill("  FFFFF " + "NO " * 9)
    expect(page.locator("[data-bad]")).to_contain_text("“NO”, …")
    page.evaluate(
        f'() => localStorage.setItem(\'{KEYS[0]}\', \'{{"answers": 7, "stage": "done"}}\')'
    )
    page.reload()
    page.locator(".uw-quiz").wait_for()
    expect(page.locator("[data-item]:visible")).to_have_count(6)
    expect(page.locator("[data-item] input:checked")).to_have_count(0)
    expect(page.get_by_label(WORDS.text("quiz-class-label"))).to_have_value(re.compile("FFFFF"))
    expect(page.locator("[data-out=people]")).to_have_text("1")


def test_it_stands_in_a_file_without_a_server(open_page: OpenPage, tmp_path: Path) -> None:
    part = quiz_part(WORDS, lambda slug: f"#{slug}")
    told = json.dumps(asdict(part)).replace("<", "\\u003c")
    file = tmp_path / "quiz.html"
    style, script = f"<style>{quiz_style()}</style>", quiz_script()
    module = f"<script type=module>{script}\nmountQuiz(document.body, {told})</script>"
    file.write_text(f"<!doctype html><meta charset=utf-8>{style}<body>{module}", encoding="utf-8")
    page = open_page(file.as_uri(), offline=True)
    for side in ("before", "after"):
        page.locator(f"[data-next][data-at={side}]").wait_for()
        for box in page.locator("[data-item]:visible").all():
            box.locator("input").first.check()
        page.locator("[data-next]:visible").click()
        if side == "before":
            page.reload()
            link = page.get_by_role("link", name=WORDS.text("quiz-to-walk"))
            assert link.get_attribute("href") == "#start"
            page.locator("[data-next]:visible").click()
    results = read_codes(page.locator("[data-code]").inner_text())[0]
    firsts = (0,) * 6
    assert results == [Result(right(items_of("a"), firsts), right(items_of("b"), firsts))]


def test_the_script_reads_codes_and_counts_gains_as_python_does(open_page: OpenPage) -> None:
    draw = random.Random(8)
    results = [drawn(draw) for _ in range(400)]
    codes = [encode(one) for one in results]
    spoilt = [code[:2] + draw.choice(LETTERS + "A1é") + code[3:] for code in codes]
    texts = [
        *(" ".join(codes[n : n + 1 + n % 23]) for n in range(0, 300, 5)),
        *spoilt,
        *("", " , ;\n", "F-H.K_L M", codes[2] * 2),
        f"{' '.join(codes[0])}\n{' '.join(codes[1]).lower()}",
    ]
    told = [
        {"swapped": r.swapped, "before": list(r.before), "after": list(r.after)} for r in results
    ]
    page = open_page("about:blank")
    table = list(quantiles())
    written, read, gained = page.evaluate(IN_A_MODULE, [quiz_script(), LETTERS, table, told, texts])
    assert written == codes
    for text, found, gain in zip(texts, read, gained, strict=True):
        mine, bad = read_codes(text)
        again = [
            Result(tuple(one["before"]), tuple(one["after"]), one["swapped"])
            for one in found["results"]
        ]
        assert again == mine
        assert found["bad"] == bad
        assert_same_gain(gain, mine)


def assert_same_gain(found: dict[str, Any] | None, results: list[Result]) -> None:
    mine = gain_of(results)
    if mine is None:
        assert found is None
        return
    assert found
    assert tuple(map(tuple, found.pop("ideas"))) == mine.ideas
    for name, value in found.items():
        expected = getattr(mine, name)
        assert value == (None if expected is None else pytest.approx(expected, abs=1e-9)), name


def drawn(draw: random.Random) -> Result:
    def six() -> tuple[bool, ...]:
        return tuple(draw.random() < 0.6 for _ in range(6))

    return Result(six(), six(), draw.random() < 0.5)
