"""The black box in the light edition, where the rule is in the file and no server answers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import assert_accessible, assert_no_sideways_scroll
from tests.browser.lab_page import RESIDENTS, WORDS, eventually
from tests.browser.light_page import assert_says, live, open_light, said
from unseen_weights.chapters.black_box.chapter import given, office, probe_rows
from unseen_weights.chapters.black_box.model.game import OFFICES, Game
from unseen_weights.chapters.black_box.model.probes import read_probe
from unseen_weights.town import RECORDS

OpenPage = Callable[..., Page]


def test_the_light_edition_plays_a_game_from_the_first_probe_to_the_end(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "black-box", "seed=12", width=360)
    box = page.locator("[data-open] .uw")
    ask = box.get_by_role("button", name=WORDS.text("black-box-ask"), exact=True)
    ask.click()
    for record in RECORDS:
        box.locator("select[data-param=record]").select_option(record)
        ask.click()
        expect(box.locator("[data-rows=answers] tr")).to_have_count(RECORDS.index(record) + 2)
    eventually(page, lambda: said(page)["probes"].count("~"), len(RECORDS))
    read = [read_probe(code, RESIDENTS) for code in said(page)["probes"].split("~")]
    game = Game(12, probes=tuple(probe for probe in read if probe is not None))
    shown = box.locator("[data-rows=answers] tr td:nth-child(4)").all_inner_texts()
    assert shown == [f"{answer.score:.1f}" for answer in given(game)]
    for row, told in zip(
        box.locator("[data-rows=answers] tr").all(), probe_rows(game, WORDS), strict=True
    ):
        expect(row.locator("[data-field=way]")).to_have_text(told["way"])
    expect(box.locator(".uw-box-out i:visible")).to_have_count(len(game.probes))
    expect(box.locator(".uw-box-shut b", has_text="?")).to_have_count(len(RECORDS))
    ask.click()
    expect(box.locator("[data-field=why]")).not_to_be_empty()
    box.locator("input[value=most]").check()
    box.get_by_role("button", name=WORDS.text("bet-place")).click()
    hidden = office(12, "six").rule
    for name, weight in hidden.weights.items():
        box.locator(f"[data-param=w_{name}]").fill(str(int(weight)))
    box.get_by_role("button", name=WORDS.text("black-box-guess")).click()
    expect(box.locator(".uw-headline")).to_be_focused()
    expect(box.locator(".uw-bet-told")).to_contain_text("Right")
    assert_says(page, revealed="yes", bets="black-box.most.right")
    page.reload()
    live(page, "black-box")
    expect(box.locator(".hidden_marks path")).to_have_count(len(RECORDS))
    page.evaluate("scrollTo(0, 0)")  # the menu lies over what one has scrolled under it
    assert_accessible(page)
    assert_no_sideways_scroll(page)


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 800)])
def test_in_the_light_edition_a_guess_leads_to_the_reveal_and_a_new_game_to_the_box(
    open_page: OpenPage, handout: Path, width: int, height: int
) -> None:
    asked = "seed=12&probes=r078~r078.fines.0~r078.loans.0"
    page = open_light(open_page, handout, "black-box", asked, width=width, height=height)
    box = page.locator("[data-open] .uw")
    box.locator("input[value=most]").check()
    box.get_by_role("button", name=WORDS.text("bet-place")).click()
    box.locator("[data-param=w_loans]").fill("90")
    guess = box.get_by_role("button", name=WORDS.text("black-box-guess"))
    guess.press("Enter")
    headline = box.locator(".uw-headline")
    expect(headline).to_be_focused()
    expect(headline).to_contain_text(WORDS.text("weight-loans"))
    bar = page.locator(".menu").bounding_box()
    assert bar is not None

    def from_the_top() -> bool:
        """What sticks is in sight anywhere, so the board's own beginning is looked at."""
        board = box.locator(".uw-board").bounding_box()
        return board is not None and 0 <= board["y"] - bar["height"] < 40

    eventually(page, from_the_top, True)
    expect(headline).to_be_in_viewport(ratio=1)
    expect(box.locator(".hidden_marks path").first).to_be_in_viewport()
    expect(box.locator(".uw-bet-told")).to_be_in_viewport()
    again = box.get_by_role("button", name=WORDS.text("black-box-game-again"))
    again.press("Enter")
    expect(box.locator("select[data-param=who]")).to_be_focused()
    expect(box.locator("select[data-param=who]")).to_be_in_viewport(ratio=1)
    expect(box.locator(".uw-box")).to_be_in_viewport(ratio=0.6)


def test_in_the_light_edition_another_office_is_chosen_in_words_that_are_not_cut(
    open_page: OpenPage, handout: Path
) -> None:
    page = open_light(open_page, handout, "black-box", "seed=7&probes=r078", width=360)
    box = page.locator("[data-open] .uw")
    box.get_by_text(WORDS.text("black-box-set-up"), exact=True).click()
    for kind in OFFICES:
        expect(box.get_by_text(WORDS.text(f"black-box-office-{kind}"), exact=True)).to_be_visible()
    box.get_by_label(WORDS.text("black-box-office-maybe-more")).check()
    assert_says(page, office="maybe-more", probes=None, seed="7")
    expect(box.get_by_label(WORDS.text("black-box-suspect"))).to_be_visible()
