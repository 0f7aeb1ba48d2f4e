"""A plan's links share one tab, which goes on with the class's bets; the plan's own stays."""

from playwright.sync_api import Page, expect

from tests.browser.checks import wait_until_settled
from tests.conftest import OpenPage
from unseen_weights.words import load_words

WORDS = load_words()


def follow(plan: Page, slug: str) -> None:
    told = WORDS.text("teach-plans-open", title=WORDS.text(f"{slug}-title"))
    plan.get_by_role("link", name=told, exact=True).click()


def arrive(tab: Page, slug: str) -> None:
    expect(tab.get_by_role("heading", level=1)).to_have_text(WORDS.text(f"{slug}-question"))
    tab.locator(".uw[data-ready=yes]").first.wait_for()
    wait_until_settled(tab)


def test_the_class_bets_on_one_page_and_the_next_link_of_the_plan_answers(
    open_page: OpenPage,
) -> None:
    plan = open_page("/teach")
    plan.evaluate("sessionStorage.setItem('a-key-of-the-teachers', 'x')")
    with plan.expect_popup() as opening:
        follow(plan, "start")
    tab = opening.value
    arrive(tab, "start")
    assert tab.evaluate("sessionStorage.getItem('a-key-of-the-teachers')") is None
    tab.locator("fieldset.uw-bet label").first.click()
    tab.get_by_role("button", name=WORDS.text("bet-place")).click()
    wait_until_settled(tab)
    follow(plan, "formula")
    arrive(tab, "formula")
    assert "stage=single" in tab.url
    assert "bets=start." in tab.url
    none = WORDS.text("formula-answer-none")
    expect(tab.get_by_text(none)).to_have_count(0)
    follow(plan, "line")
    arrive(tab, "line")
    assert len(tab.context.pages) == 2
    expect(plan.get_by_role("heading", level=1)).to_have_text(WORDS.text("teach-question"))
