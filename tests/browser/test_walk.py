"""The first pages of the walk in a real browser: what each does, and its bet."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.lab_page import RECORDS, RESIDENTS, SAME, WORDS, eventually
from tests.browser.walk_page import (
    BY_BET,
    CENTRE_IS,
    KEPT,
    ORDER,
    PATHS,
    PENALISED,
    PEOPLE,
    SIX,
    SLUGS,
    OpenPage,
    Walk,
    first_name,
    open_walk,
)
from tests.test_walk_charts import best_marks, rounded, value_in_words
from unseen_weights.contents import BETS
from unseen_weights.factors import TOWN, as_factors
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS

# The first bet


def test_the_first_bets_verdict_is_not_lost_by_looking_at_start_again(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "formula", "person=ruth&bets=start.fines.noted")
    walk.assert_address(bets="start.fines.wrong")
    walk = walk.go("start").settle()
    assert walk.feedback == WORDS.text("bet-start-noted")
    walk.assert_address(bets="start.fines.wrong")


def test_the_first_bets_verdict_is_that_of_the_answer_one_reads(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "formula", f"{SIX}&person=ruth&bets=start.fines.noted")
    walk.assert_address(bets="start.fines.wrong")
    walk.follow("ilir")
    eventually(walk.page, lambda: "For Ilir that is it" in walk.text("answer_start"), True)
    walk.assert_address(person="ilir", bets="start.fines.right")


# One whole interaction on each page


def test_start_shows_the_town_with_the_eyes_of_whom_one_picks(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start")
    for person in ["noa", "ilir", "ruth", "amina"]:
        walk.follow(person)
        headline = WORDS.text("start-headline", person=person)
        walk.expect_headline(headline)
        assert walk.text("letter") == WORDS.text("start-letter", person=person)
        town = {"penalised": int(PENALISED.sum()), "residents": 240, "name": first_name(person)}
        assert walk.text("town") == WORDS.text("start-town", **town)
        assert walk.crosses() == PENALISED.sum()
        eventually(walk.page, walk.ringed, [PEOPLE[person]])
        expect(walk.button(f"start-who-{person}")).to_have_attribute("aria-pressed", "true")
        walk.assert_address(person=person)


def test_the_record_says_what_the_library_holds(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "record", "person=noa")
    for record in reversed(RECORDS):
        walk.button(f"weight-{record}").click()
        value = value_in_words(record, PEOPLE["noa"])
        walk.expect_headline(WORDS.text("record-said", name="Noa", value=value))
        assert walk.text("who") == WORDS.text("record-who", record=record)
        assert walk.text("out") == WORDS.text("record-out", person="noa", record=record)
        assert walk.text("other") == WORDS.text("record-other", person="noa", record=record)
        said = WORDS.text("record-headline", name=WORDS.text(f"weight-{record}"), value=value)
        assert said in walk.stage.locator("svg.marks text").all_text_contents()
    expect(walk.root.locator("svg.marks .dots_marks path")).to_have_count(240 * 6)


def test_the_formula_gives_the_score_that_rule_gives(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "formula", "person=ilir")
    resident = PEOPLE["ilir"]

    def expect_score(rule: Rule) -> None:
        score = rounded(rule.score(RESIDENTS)[resident])
        eventually(walk.page, lambda: walk.headline.partition(" has ")[2].split()[0], score)

    expect_score(Rule({"bills": 1}))
    expect(walk.slider("w_loans")).to_be_hidden()
    walk.press("w_bills", "ArrowRight", 4)
    eventually(walk.page, lambda: walk.root.locator("[data-value=w_bills]").inner_text(), "70")
    expect_score(Rule({"bills": 1}))
    walk.button("formula-all").click()
    expect(walk.slider("w_loans")).to_be_visible()
    expect_score(Rule(SAME))
    for param, key, times in [("w_loans", "End", 1), ("w_posts", "ArrowLeft", 7)]:
        walk.press(param, key, times)
    weights = SAME | {"loans": 100, "posts": 15}
    expect_score(Rule(weights))
    walk.press("best_civic", "Home")
    civic = [{"name": f.name, "worst": f.worst, "best": 1 if f.name == "civic" else f.best}
             for f in TOWN]  # fmt: skip
    moved = Rule(weights, factors=as_factors(civic))
    assert moved.score(RESIDENTS)[resident] != Rule(weights).score(RESIDENTS)[resident]
    expect_score(moved)
    walk.assert_address(stage="six", loans="100", posts="15", **{"best-civic": "1"})
    for record in RECORDS:
        walk.press(f"w_{record}", "Home")
    eventually(walk.page, lambda: walk.headline, WORDS.text("formula-headline-none"))
    walk.button("formula-one").click()
    expect_score(Rule({"bills": 1}))
    expect(walk.slider("w_loans")).to_be_hidden()


def test_the_line_counts_whom_rule_penalises_and_finds_the_edge(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "line")
    scores = Rule(SAME).score(RESIDENTS)
    for key, times in [("", 0), ("ArrowRight", 7), ("PageDown", 1), ("ArrowLeft", 3)]:
        walk.press("line", key, times)
        line = int(walk.slider("line").input_value())
        below = scores < line
        said = WORDS.text("line-headline", penalised=int(below.sum()), residents=240)
        walk.expect_headline(said)
        assert walk.crosses() == below.sum()
        last, first = scores[below].max(), scores[~below].min()
        for layer, score in (("below", last), ("above", first)):
            names = set(RESIDENTS["name"][scores == score])
            assert walk.text(f"{layer}.text").split(",")[0] in names
        gap = float(re.match(r"[\d.]+", walk.text("gap"))[0])  # type: ignore[index]
        assert gap == pytest.approx(first - last, abs=0.0501)
    said = walk.headline
    walk.bet("most")
    kept = int((below & RESIDENTS["kept_promise"]).sum())
    expected = f"{said} {WORDS.text('line-headline-kept', kept=kept)}"
    eventually(walk.page, lambda: walk.headline, expected)
    walk.assert_address(line=str(line), bets="line.most.wrong")


@pytest.mark.parametrize(("key", "nobody"), [("Home", "below"), ("End", "above")])
def test_where_nobody_is_on_a_side_of_the_line_nothing_is_told_of_them(
    open_page: OpenPage, key: str, nobody: str
) -> None:
    walk = open_walk(open_page, "line")
    gets = walk.root.get_by_text(WORDS.text(f"line-{nobody}-gets"))
    expect(gets).to_be_visible()
    walk.press("line", key)
    eventually(walk.page, lambda: walk.text("gap"), WORDS.text(f"line-nobody-{nobody}"))
    expect(gets).to_be_hidden()


# Bets


@pytest.mark.parametrize("slug", BY_BET)
def test_right_close_and_wrong_each_have_their_own_text(open_page: OpenPage, slug: str) -> None:
    walk = open_walk(open_page, slug, "person=ilir")
    before, after = Rule(SAME).score(RESIDENTS), Rule(SAME | {"bills": 100}).score(RESIDENTS)
    values: dict[str, dict[str, object]] = {
        "record": {"most": int((best_marks() == 4).sum())},
        "formula": {
            "before": rounded(before["r037"]),
            "after": rounded(after["r037"]),
            "name": "Ilir",
            "mine": rounded(before[PEOPLE["ilir"]]),
            "then": rounded(after[PEOPLE["ilir"]]),
        },
        "line": {
            "kept": KEPT,
            "penalised": int(PENALISED.sum()),
            "line": 600,
        },
    }
    again = walk.button("bet-again")
    seen = set()
    for verdict, choice in BY_BET[slug].items():
        expect(again).to_be_hidden()
        assert walk.feedback == ""
        said = walk.bet(choice)
        seen.add(said)
        assert said == WORDS.text(f"bet-{slug}-{verdict}", **values[slug])
        expect(walk.root.locator("fieldset.uw-bet")).to_have_attribute("data-is", verdict)
        expect(walk.button("bet-place")).to_be_hidden()
        for other in BETS[slug].choices:
            expect(walk.radio(other)).to_be_disabled()
        walk.assert_address(bets=f"{slug}.{choice}.{verdict}")
        again.click()
        expect(walk.button("bet-place")).to_be_visible()
        eventually(walk.page, lambda: "bets" in walk.address(), False)
    assert len(seen) == 3


def test_the_first_bet_is_noted_and_answered_two_pages_later(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start", "person=amina")
    for choice, begins in [
        ("civic", "You bet on civic points. For Amina that is it"),
        ("bills", "You bet on bills. Close: it costs Amina 83 points."),
        ("posts", "You bet on posts, which costs Amina only 17 points."),
    ]:
        assert walk.bet(choice) == WORDS.text("bet-start-noted")
        formula = walk.go("formula")
        assert formula.text("answer_start").startswith(begins)
        walk = formula.go("start")
        walk.button("bet-again").click()
        expect(walk.button("bet-place")).to_be_visible()


@pytest.mark.parametrize("wait", [0, 5, 20])
def test_a_bet_placed_in_the_moment_of_leaving_the_page_travels_along(
    open_page: OpenPage, wait: int
) -> None:
    after_the_line = ORDER[ORDER.index("line") + 1]
    walk = open_walk(open_page, "line", "person=amina")
    walk.page.evaluate(
        """([choice, wait, title]) => {
          const link = [...document.querySelectorAll("a")].find((a) => a.innerText.includes(title));
          document.querySelector(`input[name=bet_line][value=${choice}]`).click();
          document.querySelector("[data-commit]").click();
          if (wait) setTimeout(() => link.click(), wait); else link.click();
        }""",
        ["third", wait, WORDS.text("walk-next", title=WORDS.text(f"{after_the_line}-title"))],
    )
    after = Walk(walk.page, after_the_line).wait()
    after.assert_address(bets="line.third.right")
    assert urlsplit(after.page.url).path == PATHS[after_the_line]


def test_place_the_bet_does_nothing_before_a_choice(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "line")
    walk.button("bet-place").click()
    walk.settle()
    assert walk.feedback == ""
    assert "bets" not in walk.address()
    expect(walk.button("bet-place")).to_be_visible()


# What every page must be


@pytest.mark.parametrize("slug", ["formula", "line"])
def test_the_headline_stays_in_sight_while_a_slider_is_held_on_a_phone(
    open_page: OpenPage, slug: str
) -> None:
    query = SIX if slug == "formula" else ""
    walk = open_walk(open_page, slug, query, width=360, height=740)
    headline = walk.root.locator(".uw-headline")
    sliders = walk.root.locator("input[type=range]:visible").all()
    assert len(sliders) == (7 if slug == "formula" else 1)
    mouse = walk.page.mouse
    for slider in sliders:
        slider.evaluate("e => e.scrollIntoView({ block: 'end' })")
        box = slider.bounding_box()
        assert box
        y = box["y"] + box["height"] / 2
        before = slider.input_value()
        mouse.move(box["x"] + box["width"] / 2, y)
        mouse.down()
        mouse.move(box["x"] + box["width"] * 0.9, y, steps=3)
        expect(slider).not_to_have_value(before)
        expect(headline).to_be_in_viewport(ratio=1)
        assert headline.evaluate(CENTRE_IS), "Something covers the headline."
        assert slider.evaluate(CENTRE_IS), "Something covers the slider."
        mouse.up()


@pytest.mark.parametrize("slug", SLUGS)
def test_whatever_gets_the_focus_on_a_phone_is_not_hidden_under_the_chart(
    open_page: OpenPage, slug: str
) -> None:
    query = SIX if slug == "formula" else ""
    walk = open_walk(open_page, slug, query, width=360, height=740)
    walk.radio(BETS[slug].choices[0]).focus()
    hidden = []
    for _ in range(14):
        walk.page.keyboard.press("Shift+Tab")
        walk.page.wait_for_timeout(60)
        focused = walk.page.evaluate_handle("document.activeElement").as_element()
        assert focused
        if focused.evaluate("e => !e.closest('.uw')"):
            break
        if not focused.evaluate(CENTRE_IS):
            hidden.append(focused.evaluate("e => e.getAttribute('aria-label') || e.innerText"))
    assert hidden == []


def test_the_four_districts_stand_on_the_chart(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start")
    written = walk.root.locator("svg.marks text").all_text_contents()
    assert sorted(text for text in written if text in DISTRICTS) == sorted(DISTRICTS)
