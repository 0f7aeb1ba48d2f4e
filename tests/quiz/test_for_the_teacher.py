"""What a teacher finds on the quiz's page, in the app and in the light edition."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import assert_no_sideways_scroll, assert_within_margins
from unseen_weights.quiz.codes import Result, encode
from unseen_weights.quiz.gain import gain_of
from unseen_weights.quiz.part import KEYS
from unseen_weights.words import load_words

OpenPage = Callable[..., Page]
WORDS = load_words()
RESULTS = [
    Result((True,) * 2 + (False,) * 4, (True,) * 5 + (False,)),
    Result((False,) * 6, (True,) * 4 + (False,) * 2),
]
CODES = " ".join(encode(one) for one in RESULTS)


@pytest.fixture(params=["app", "light"])
def quiz(request: pytest.FixtureRequest, open_page: OpenPage) -> Page:
    """The quiz on a phone, by either door."""
    if request.param == "app":
        page = open_page("/quiz", width=360, height=740)
    else:
        file: Path = request.getfixturevalue("handout")
        page = open_page(f"{file.as_uri()}#/quiz", offline=True, width=360, height=740)
    page.locator(".uw-quiz").wait_for()
    return page


def codes(page: Page) -> Locator:
    return page.get_by_label(WORDS.text("quiz-class-label"))


def for_the_teacher(page: Page) -> Locator:
    return page.get_by_role("button", name=WORDS.text("quiz-teacher"), exact=True)


def test_a_class_sees_nothing_of_it_until_the_teacher_opens_it(quiz: Page) -> None:
    expect(for_the_teacher(quiz)).to_be_visible()
    expect(codes(quiz)).to_be_hidden()
    expect(quiz.locator(".uw-quiz [data-file]")).to_have_count(2)
    for file in quiz.locator(".uw-quiz [data-file]").all():
        expect(file).to_be_hidden()


def test_the_button_leads_to_the_codes_and_what_is_typed_counts_and_stays(quiz: Page) -> None:
    for_the_teacher(quiz).press("Enter")
    expect(codes(quiz)).to_be_focused()
    expect(codes(quiz)).to_be_in_viewport()
    quiz.keyboard.type(CODES)
    gain = gain_of(RESULTS)
    assert gain is not None
    expect(quiz.locator("[data-out=people]")).to_have_text(str(len(RESULTS)))
    expect(quiz.locator("[data-out=gain]")).to_have_text(f"+{gain.gain:.1f}")
    for file in quiz.locator(".uw-quiz [data-file]").all():
        expect(file).to_be_visible()
    assert_within_margins(quiz)
    for code in CODES.split():
        assert code not in quiz.url
    kept = quiz.evaluate("() => JSON.stringify(localStorage)")
    assert encode(RESULTS[0]) not in kept, "A device keeps no class's codes."
    quiz.reload()
    expect(codes(quiz)).to_have_value(CODES)
    expect(quiz.locator("[data-out=people]")).to_have_text(str(len(RESULTS)))
    codes(quiz).fill("")
    expect(quiz.locator("[data-class]")).to_be_hidden()
    assert quiz.evaluate(f"() => sessionStorage.getItem('{KEYS[1]}')") is None
    quiz.reload()
    expect(for_the_teacher(quiz)).to_be_visible()
    expect(codes(quiz)).to_be_hidden()


def test_the_questions_stay_as_they_were_beside_it(quiz: Page) -> None:
    quiz.locator("[data-item]:visible input").first.check()
    for_the_teacher(quiz).click()
    expect(quiz.locator("[data-item] input:checked")).to_have_count(1)
    expect(quiz.locator("[data-item]:visible")).to_have_count(6)
    expect(quiz.locator("[data-missing]")).to_be_empty()


def test_results_and_sums_stay_within_a_phones_margins(quiz: Page) -> None:
    for side in ("before", "after"):
        for item in quiz.locator("[data-item]:visible").all():
            item.locator("input").first.check()
        quiz.locator("[data-next]:visible").click()
        if side == "before":
            quiz.locator("[data-next]:visible").click()
    code = quiz.locator("[data-code]").inner_text()
    for_the_teacher(quiz).click()
    codes(quiz).fill(code)
    expect(quiz.locator("[data-out=interval]")).to_have_text(WORDS.text("quiz-class-one"))
    assert_within_margins(quiz)
    assert_no_sideways_scroll(quiz)
