"""Many rules, as a visitor's browser shows it: a bet, a drag, another way."""

from playwright.sync_api import expect

from tests.browser.checks import wait_until_idle
from tests.conftest import OpenPage
from unseen_weights.chapters.many.chapter import START_HANDS, all_shows
from unseen_weights.chapters.many.model.rules import MOST, RULES
from unseen_weights.pooling import pool
from unseen_weights.town import load_residents
from unseen_weights.words import load_words

WORDS = load_words()
WHOLE = f'section[aria-label="{WORDS.text("many-title")}"]'


def headline(way: str, hands: list[int]) -> str:
    found = pool(list(RULES.values()), hands, load_residents(), MOST)
    counts = {
        "penalised": int(getattr(found, way).sum()),
        "disputed": int(found.disputed.sum()),
        "minority": int(found.minority_prevails(way).sum()),
    }
    told = {"residents": len(load_residents()), "hands": sum(hands), "lot": 0, "rule": ""}
    return WORDS.text("many-headline", way=way, **counts, **told)


def test_a_bet_a_hand_and_another_way_change_what_is_said_and_drawn(open_page: OpenPage) -> None:
    page = open_page("/many")
    page.locator(".uw[data-ready=yes]").wait_for()
    wait_until_idle(page)
    said, short = page.locator(f"{WHOLE} .uw-headline"), page.locator(f"{WHOLE} .uw-turn")
    hands = list(START_HANDS.values())[:-1]
    expect(said).to_have_text(headline("majority", hands))
    expect(short).to_be_empty()

    page.locator("input[name=bet_many][value=half]").check()
    page.locator("[data-commit=bet_many]").click()
    feedback = page.locator('[data-text="summary.feedback_many"]')
    expect(feedback).to_contain_text(f"{all_shows().even_none:,}")
    expect(short).to_have_text(WORDS.text("many-nobody-short", answer="no"))
    expect(page.locator(f"{WHOLE} .uw-marks tbody tr")).to_have_count(6)

    slider = page.locator(f"{WHOLE} input[data-param=h_same]")
    slider.focus()
    for _ in range(2):
        slider.press("ArrowRight")
        hands[0] += 1
    expect(said).to_have_text(headline("majority", hands))

    page.get_by_role("button", name=WORDS.text("many-way-mean"), exact=True).click()
    expect(said).to_have_text(headline("mean", hands))
    expect(short).to_be_empty()
    page.wait_for_url(lambda url: "hands-same=6" in url and "way=mean" in url)

    yours = page.locator(f"{WHOLE} input[data-param=h_yours]")
    yours.focus()
    yours.press("ArrowRight")
    expect(page.locator(".uw-yours p").first).to_be_visible()
