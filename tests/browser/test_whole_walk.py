"""The nine pages by keyboard alone, and by touch alone, up to what The end says."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, Protocol

import pytest
from playwright.sync_api import CDPSession, Locator, Page, expect

from tests.browser.checks import wait_until_idle, wait_until_settled
from tests.browser.lab_page import RESIDENTS, WORDS
from unseen_weights.chapter import right_choices_kept
from unseen_weights.chapters.end.chapter import found
from unseen_weights.contents import BETS, WALK
from unseen_weights.walk import TOWN_RULE, people

OpenPage = Callable[..., Page]
PERSON = "ruth"
FATE = found()[people()[PERSON]]
NAME = WORDS.text("person-name", person=PERSON)
NEXT = WORDS.text("walk-next", title="").strip()
UNHURRIED_MS = 500  # a tap sooner at the place of the last one counts as its double
INTO_SIGHT = """element => {
  element.scrollIntoView({ block: 'end' });
  document.querySelector('[data-testid=stMain]').scrollTop += 90;
}"""


class Hand(Protocol):
    """How somebody without a mouse does things."""

    def press(self, target: Locator) -> None: ...
    def move(self, slider: Locator) -> None: ...
    def choose(self, radios: Locator) -> None: ...
    def let_go(self) -> None: ...


class Keyboard:
    """Tab to a thing, then its keys."""

    def press(self, target: Locator) -> None:
        self._reach(target)
        target.page.keyboard.press("Enter")

    def move(self, slider: Locator) -> None:
        self._reach(slider)
        slider.page.keyboard.press("PageUp")

    def choose(self, radios: Locator) -> None:
        self._reach(radios.first)
        radios.page.keyboard.press("Space")
        for _ in range(radios.count() - 1):
            radios.page.keyboard.press("ArrowDown")

    def let_go(self) -> None:
        """Leave nothing behind."""

    def _reach(self, target: Locator, most: int = 150) -> None:
        for _ in range(most):
            if target.evaluate("e => e === document.activeElement"):
                return
            target.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {target}.")


class Finger:
    """Scroll until a thing is in sight, then touch it: nothing may lie over it."""

    def __init__(self) -> None:
        self._sessions: dict[Page, CDPSession] = {}

    def press(self, target: Locator) -> None:
        self._touch(target, 0.5)

    def move(self, slider: Locator) -> None:
        self._touch(slider, 0.8)

    def choose(self, radios: Locator) -> None:
        self._touch(radios.last, 0.5)

    def let_go(self) -> None:
        for session in self._sessions.values():
            session.detach()

    def _touch(self, target: Locator, share: float) -> None:
        target.evaluate(INTO_SIGHT)
        wait_until_settled(target.page)
        box, before = target.bounding_box(), None
        while box != before:  # a picture may still be fitted to its headline
            target.page.wait_for_timeout(100)
            box, before = target.bounding_box(), box
        assert box is not None
        at = {"x": box["x"] + box["width"] * share, "y": box["y"] + box["height"] / 2}
        session = self._session(target.page)
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def _session(self, page: Page) -> CDPSession:
        if page not in self._sessions:
            self._sessions[page] = page.context.new_cdp_session(page)
            self._sessions[page].send("Emulation.setTouchEmulationEnabled", {"enabled": True})
        return self._sessions[page]


@pytest.mark.parametrize(
    ("way", "width"), [(Keyboard, 1280), (Finger, 360)], ids=["keyboard", "touch"]
)
def test_who_walks_all_nine_pages_reads_at_the_end_what_the_library_finds(
    open_page: OpenPage, way: Callable[[], Hand], width: int
) -> None:
    page, hand = open_page("/", width=width, height=740), way()
    arrived(page, "start")
    hand.press(page.locator(".uw").get_by_role("button", name=WORDS.text(f"start-who-{PERSON}")))
    expect(page.locator(".uw-headline")).to_have_text(WORDS.text("start-headline", person=PERSON))
    verdicts: dict[str, str] = {}
    for chapter, after in pairwise(WALK):
        if chapter.slug == "formula":
            hand.press(page.locator(".uw").get_by_role("button", name=WORDS.text("formula-all")))
        verdicts |= {bet.name: placed(page, hand, bet.name) for bet in chapter.bets}
        sliders = page.locator(".uw input[type=range]:visible")
        if sliders.count():
            before = sliders.first.input_value()
            hand.move(sliders.first)
            expect(sliders.first).not_to_have_value(before)
        hand.press(page.get_by_role("link", name=NEXT))
        arrived(page, after.slug)
    assert verdicts["start"] == "noted"
    verdicts["start"] = verdict_of_start()
    assert_fates(page)
    assert_bets(page, verdicts)
    hand.let_go()


def arrived(page: Page, slug: str) -> None:
    part = page.locator(f'.uw:has(> section[aria-label="{WORDS.text(f"{slug}-title")}"])')
    expect(part).to_have_attribute("data-ready", "yes", timeout=20_000)
    wait_until_idle(page)
    page.wait_for_timeout(UNHURRIED_MS)


def placed(page: Page, hand: Hand, bet: str) -> str:
    """Place the bet on its last choice, and give what the page makes of it."""
    box = page.locator(f"fieldset.uw-bet:has([data-commit=bet_{bet}])")
    hand.choose(box.locator("input[type=radio]"))
    expect(box.locator("input[type=radio]").last).to_be_checked()
    hand.press(box.locator("[data-commit]"))
    expect(box.locator(".uw-feedback")).to_be_visible()
    page.wait_for_timeout(UNHURRIED_MS)
    return str(box.get_attribute("data-is"))


def verdict_of_start() -> str:
    """The verdict by the points that each record costs: close when one other costs more."""
    lost = FATE.lost[BETS["start"].choices[-1]]
    more = sum(other > lost for other in FATE.lost.values())
    return {0: "right", 1: "close"}.get(more, "wrong")


def assert_fates(page: Page) -> None:
    """Each page that was opened has its sentence, with the library's numbers."""
    resident = RESIDENTS.loc[people()[PERSON]]
    presets = [s >= TOWN_RULE.line for s in list(FATE.scores.values())[:6]]
    worst = max(FATE.lost, key=lambda record: FATE.lost[record])
    first, last = FATE.scores["friends-first"], FATE.scores["friends-last"]
    told: dict[str, dict[str, Any]] = {
        "start": {},
        "record": {"best": FATE.best_marks},
        "line": {
            "gap": f"{TOWN_RULE.line - round(FATE.score):.0f}",
            "kept": "yes" if resident["kept_promise"] else "no",
        },
        "lab": {"yes": sum(presets)},
        "formula": {
            "score": f"{FATE.score:.0f}",
            "record": WORDS.text("name-of-record", record=worst),
            "points": f"{FATE.lost[worst]:.0f}",
        },
        "mistakes": _put_right(),
        "company": {
            "first": f"{first:.0f}",
            "day": _said(first),
            "last": f"{last:.0f}",
            "end": _said(last),
            "friends": FATE.friends,
        },
        "everywhere": {"doors": FATE.doors, "services": FATE.services, "shared": FATE.shared},
    }
    said = page.locator(".uw-fates > li.uw-if[data-is=yes]").all_inner_texts()
    assert len(said) == len(told) == len(WALK) - 1
    for room, values in told.items():
        sentence = WORDS.text(f"end-fate-{room}", name=NAME, **values)
        assert any(sentence in one for one in said), sentence


def _said(score: float) -> str:
    return "yes" if score >= TOWN_RULE.line else "no"


def _put_right() -> dict[str, str]:
    """What the story of Mistakes would come to, where one is told of the person."""
    score = FATE.scores.get("put-right")
    return (
        {"story": "none"}
        if score is None
        else {"story": _said(score), "score": str(int(score + 0.5))}
    )


def assert_bets(page: Page, verdicts: dict[str, str]) -> None:
    lines = page.locator("[data-rows=bets] > li").all_inner_texts()
    assert len(lines) == len(verdicts)
    for bet, verdict in verdicts.items():
        question = WORDS.text("bet-start-plain" if bet == "start" else f"bet-{bet}")
        (line,) = [one for one in lines if question in one]
        told = f" {WORDS.text('bet-verdict', verdict=verdict)}."
        if verdict == "right":
            assert line.strip().endswith(told)
            continue
        assert told in line
        assert "See why on" in line
        if right := right_choices_kept().get(bet):
            answer = WORDS.text(BETS[bet].label(right))
            assert f"{told}{WORDS.text('bets-answer', right=answer)}" in line
