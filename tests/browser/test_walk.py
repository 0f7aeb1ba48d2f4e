"""The walk in a real browser: five pages by keyboard, bets, and all that travels with a learner."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import (
    assert_accessible,
    assert_no_sideways_scroll,
    wait_until_idle,
)
from tests.browser.lab_page import RECORDS, RESIDENTS, SAME, WORDS, eventually
from tests.browser.test_lab import open_menu
from tests.test_walk_charts import best_marks, rounded, value_in_words
from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.walk import BETS, people
from unseen_weights.factors import TOWN
from unseen_weights.rule import Rule
from unseen_weights.town import DISTRICTS

OpenPage = Callable[..., Page]
Theme = Literal["light", "dark"]
SLUGS = ("start", "record", "formula", "line")
PATHS = {"start": "/", "record": "/record", "formula": "/formula", "line": "/line", "lab": "/lab"}
PEOPLE = people()
PENALISED = Rule(SAME).penalised(RESIDENTS)
KEPT = int((PENALISED & RESIDENTS["kept_promise"]).sum())
BY_BET = {
    "record": {"right": "nobody", "close": "tenth", "wrong": "half"},
    "formula": {"right": "rises", "close": "doubles", "wrong": "falls"},
    "line": {"right": "third", "close": "tenth", "wrong": "most"},
}
SIX = "stage=six&" + "&".join(f"{name}=50" for name in RECORDS)
CENTRE_IS = """element => {
  const box = element.getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return element === at || element.contains(at);
}"""


def first_name(person: str) -> str:
    return WORDS.text("person-name", person=person)


def label(bet: str, choice: str) -> str:
    return WORDS.text(f"weight-{choice}" if bet == "start" else f"bet-{bet}-{choice}")


@dataclass
class Walk:
    """One page of the walk, in the app or in the offline edition."""

    page: Page
    slug: str

    @property
    def root(self) -> Locator:
        title = WORDS.text(f"{self.slug}-title")
        return self.page.locator(f'.uw:has(> section[aria-label="{title}"])')

    @property
    def stage(self) -> Locator:
        return self.root.locator(".uw-stage")

    @property
    def headline(self) -> str:
        return self.text("headline")

    @property
    def offline(self) -> bool:
        return urlsplit(self.page.url).scheme == "file"

    def wait(self) -> "Walk":
        """Wait until the chart answers, and Streamlit, if this is Streamlit, is idle."""
        expect(self.root).to_have_attribute("data-ready", "yes", timeout=20_000)
        if not self.offline:
            wait_until_idle(self.page)
        return self

    def settle(self) -> "Walk":
        """Wait until a pause has been reported and Streamlit has nothing left to do."""
        self.page.wait_for_timeout(450)
        wait_until_idle(self.page)
        return self

    # What one does

    def slider(self, param: str) -> Locator:
        return self.root.locator(f"input[type=range][data-param={param}]")

    def press(self, param: str, key: str, times: int = 1) -> None:
        self.slider(param).focus()
        for _ in range(times):
            self.page.keyboard.press(key)

    def button(self, message: str) -> Locator:
        return self.root.get_by_role("button", name=WORDS.text(message), exact=True)

    def follow(self, person: str) -> None:
        """Choose a person, in whichever way the page offers."""
        if self.slug == "start":
            self.button(f"start-who-{person}").click()
        else:
            self.root.locator("select[data-param=follow]").select_option(PEOPLE[person])

    def bet(self, choice: str) -> str:
        """Place this page's bet and return what is said of it."""
        self.radio(choice).check()
        self.button("bet-place").click()
        eventually(self.page, lambda: self.feedback != "", True)
        return self.feedback

    def go(self, way: Literal["next", "back"], slug: str) -> "Walk":
        """Follow the link at the foot to another page."""
        title = WORDS.text(f"{slug}-title")
        self.page.get_by_role("link", name=WORDS.text(f"walk-{way}", title=title)).click()
        return Walk(self.page, slug).wait()

    # What one sees

    def text(self, field: str) -> str:
        path = field if "." in field else f"summary.{field}"
        found = self.root.locator(f'[data-text="{path}"]')
        return (found.text_content() or "").strip()

    def radio(self, choice: str) -> Locator:
        return self.root.locator(f'input[name="bet_{self.slug}"][value="{choice}"]')

    @property
    def feedback(self) -> str:
        said = self.root.locator(f'[data-text="summary.feedback_{self.slug}"]')
        return said.inner_text().strip() if said.is_visible() else ""

    def state(self) -> dict[str, str]:
        """Return what the page's controls say: person, bets, and every value."""
        found: list[list[str]] = self.root.evaluate("""root => [
          ...[...root.querySelectorAll('[data-param]')].map(e => [e.dataset.param, e.value]),
          ...[...root.querySelectorAll('input[type=radio]:checked')].map(e => [e.name, e.value]),
          ...[...root.querySelectorAll('[aria-pressed=true]')].map(e => [e.textContent, 'on']),
        ]""")
        return {pair[0]: pair[1] for pair in found}

    def address(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.page.url).query, keep_blank_values=True))

    def assert_address(self, **parts: str) -> None:
        """Wait until the address bar says all of this."""
        eventually(self.page, lambda: {k: self.address().get(k) for k in parts}, parts)

    def expect_headline(self, said: str) -> None:
        """Wait until the headline is this."""
        eventually(self.page, lambda: self.headline, said)

    def expect_named(self, name: str) -> None:
        """Wait until the name stands on the stage: in headline, chart or the line under it."""
        eventually(self.page, lambda: name in (self.stage.text_content() or ""), True)

    def crosses(self) -> int:
        dots = self.root.locator("svg.marks .dots_marks path")
        return sum("--uw-penalised" in (fill or "") for fill in dots.evaluate_all(
            "all => all.map(p => p.style.fill || p.getAttribute('fill'))"))  # fmt: skip

    def ringed(self) -> list[str]:
        """Return who wears a ring, found by where it is among the dots."""
        dots = self.root.locator("svg.marks .dots_marks path").evaluate_all(
            "all => all.map(p => p.getAttribute('transform'))"
        )
        rings = self.root.locator(
            'svg.marks path[stroke="var(--uw-ink)"][stroke-width="2.5"]'
        ).evaluate_all("all => all.map(p => p.getAttribute('transform'))")
        return [str(RESIDENTS.index[dots.index(place)]) for place in rings]


def open_walk(open_page: OpenPage, slug: str, query: str = "", **options: object) -> Walk:
    path = PATHS[slug] + (f"?{query}" if query else "")
    return Walk(open_page(path, **options), slug).wait()


# From Start to the lab by keyboard alone


def tab_to(page: Page, target: Locator, most: int = 120) -> None:
    """Press Tab until `target` has the focus."""
    for _ in range(most):
        if target.evaluate("e => e === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {target}.")


def bet_by_keyboard(walk: Walk, choice: str) -> None:
    page, choices = walk.page, BETS[walk.slug]
    tab_to(page, walk.radio(choices[0]))
    page.keyboard.press("Space")
    for _ in range(choices.index(choice)):
        page.keyboard.press("ArrowDown")
    expect(walk.radio(choice)).to_be_checked()
    tab_to(page, walk.button("bet-place"))
    page.keyboard.press("Enter")
    eventually(page, lambda: walk.feedback != "", True)


def next_by_keyboard(walk: Walk, slug: str) -> Walk:
    title = WORDS.text(f"{slug}-title")
    link = walk.page.get_by_role("link", name=WORDS.text("walk-next", title=title))
    tab_to(walk.page, link)
    walk.page.keyboard.press("Enter")
    return Walk(walk.page, slug).wait()


def test_the_whole_walk_by_keyboard_ends_in_the_lab_with_every_bet(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start")
    page = walk.page
    tab_to(page, walk.button("start-who-ruth"))
    page.keyboard.press("Enter")
    eventually(page, lambda: walk.headline, WORDS.text("start-headline", person="ruth"))
    bet_by_keyboard(walk, "fines")
    assert walk.feedback == WORDS.text("bet-start-noted")
    walk = next_by_keyboard(walk, "record")
    tab_to(page, walk.button("weight-civic"))
    page.keyboard.press("Space")
    who = WORDS.text("record-who", record="civic")
    eventually(page, lambda: walk.text("who"), who)
    bet_by_keyboard(walk, "tenth")
    walk = next_by_keyboard(walk, "formula")
    answer = walk.text("answer_start")
    assert answer.startswith("You bet on fines, which costs Ruth only 20 points.")
    tab_to(page, walk.button("formula-all"))
    page.keyboard.press("Enter")
    tab_to(page, walk.slider("w_fines"))
    page.keyboard.press("End")
    score = Rule(SAME | {"fines": 100}).score(RESIDENTS)[PEOPLE["ruth"]]
    eventually(page, lambda: f" {rounded(score)} points" in walk.headline, True)
    bet_by_keyboard(walk, "rises")
    walk = next_by_keyboard(walk, "line")
    tab_to(page, walk.slider("line"))
    page.keyboard.press("PageUp")
    bet_by_keyboard(walk, "third")
    next_by_keyboard(walk, "lab")
    expect(page.locator(".uw select[data-param=follow]")).to_have_value(PEOPLE["ruth"])
    assert bets_in_lab(page) == [
        bet_line("start", "fines", "wrong"),
        bet_line("record", "tenth", "close"),
        bet_line("formula", "rises", "right"),
        bet_line("line", "third", "right"),
    ]


def bets_in_lab(page: Page) -> list[str]:
    heading = page.get_by_role("heading", name=WORDS.text("bets-title"), exact=True)
    expect(heading).to_be_visible()
    lines = page.locator("[data-testid=stMarkdownContainer] li").all_inner_texts()
    return [line.strip() for line in lines]


def bet_line(bet: str, choice: str, verdict: str) -> str:
    question = WORDS.text("bet-start-plain" if bet == "start" else f"bet-{bet}")
    said = WORDS.text("bet-verdict", verdict=verdict)
    return WORDS.text("bets-line", question=question, choice=label(bet, choice), verdict=said)


def test_the_first_bets_verdict_is_not_lost_by_looking_at_start_again(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "formula", "person=ruth&bets=start.fines.noted")
    walk.assert_address(bets="start.fines.wrong")
    walk = walk.go("back", "record").go("back", "start").settle()
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
    moved = Rule(weights, factors=civic)
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


# What travels

SETTINGS: dict[str, tuple[str, dict[str, str]]] = {
    "start": ("start.posts.noted", {}),
    "record": ("record.half.wrong", {"record": "civic"}),
    "formula": (
        "formula.rises.right",
        {"stage": "six", "bills": "80", "loans": "50", "friends": "15", "best-civic": "3"},
    ),
    "line": ("line.tenth.close", {"line": "571"}),
}


def set_up(walk: Walk) -> None:
    """Change the person, everything of the page that can be changed, and bet."""
    walk.follow("noa")
    if walk.slug == "record":
        walk.button("weight-civic").click()
    elif walk.slug == "formula":
        walk.button("formula-all").click()
        for param, key, times in [
            ("w_bills", "ArrowRight", 6),
            ("w_friends", "ArrowLeft", 7),
            ("best_civic", "ArrowLeft", 5),
        ]:
            walk.press(param, key, times)
    elif walk.slug == "line":
        walk.press("line", "ArrowLeft", 29)
    walk.bet(SETTINGS[walk.slug][0].split(".")[1])


@pytest.mark.parametrize("slug", SLUGS)
def test_a_reload_loses_nothing_and_a_shared_link_brings_it_all(
    open_page: OpenPage, slug: str
) -> None:
    walk = open_walk(open_page, slug)
    set_up(walk)
    bet, own = SETTINGS[slug]
    walk.assert_address(person="noa", bets=bet, **own)
    walk.settle()
    state, headline, feedback = walk.state(), walk.headline, walk.feedback
    walk.page.reload()
    walk.wait()
    assert (walk.state(), walk.headline, walk.feedback) == (state, headline, feedback)
    shared = urlsplit(walk.page.url)
    other = Walk(open_page(f"{shared.path}?{shared.query}"), slug).wait()
    assert (other.state(), other.headline, other.feedback) == (state, headline, feedback)
    other.assert_address(person="noa", bets=bet, **own)


def test_a_reload_in_the_middle_keeps_the_bets_of_the_pages_before(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start")
    walk.follow("ilir")
    walk.bet("fines")
    walk = walk.go("next", "record")
    walk.bet("nobody")
    walk.assert_address(bets="start.fines.noted~record.nobody.right")
    walk.page.reload()
    walk.wait()
    walk = walk.go("next", "formula")
    assert walk.text("answer_start").startswith("You bet on fines. For Ilir that is it")
    walk.assert_address(person="ilir", bets="start.fines.right~record.nobody.right")
    walk = walk.go("back", "record")
    assert walk.feedback == WORDS.text("bet-record-right", most=int((best_marks() == 4).sum()))


@pytest.mark.parametrize("slug", [*SLUGS, "lab"])
def test_the_person_can_be_changed_and_is_ringed_named_and_in_the_address(
    open_page: OpenPage, slug: str
) -> None:
    walk = open_walk(open_page, slug, SIX if slug == "formula" else "")
    for person in ("ilir", "ruth"):
        walk.follow(person)
        walk.assert_address(person=person)
        walk.expect_named(first_name(person))
        if slug in ("start", "line", "lab"):
            eventually(walk.page, walk.ringed, [PEOPLE[person]])
    if slug == "record":
        expect(walk.root.locator('svg.marks path[fill="var(--uw-ink)"]')).to_have_count(6)
    if slug == "lab":
        walk = walk.go("back", "line")
    elif slug == "line":
        walk = walk.go("back", "formula")
    else:
        walk = walk.go("next", {"start": "record", "record": "formula", "formula": "line"}[slug])
    walk.assert_address(person="ruth")
    expect(walk.root.locator("select[data-param=follow]")).to_have_value(PEOPLE["ruth"])


def test_next_and_back_lead_through_all_five_pages(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "start")
    links = walk.page.locator('[data-testid="stPageLink"] a')
    expect(links).to_have_count(1)
    for slug in ("record", "formula", "line", "lab"):
        walk = walk.go("next", slug)
        assert urlsplit(walk.page.url).path == PATHS[slug]
        expect(walk.page.get_by_role("heading", level=1)).to_have_text(
            WORDS.text(f"{slug}-question")
        )
    expect(links).to_have_count(3)
    for slug in ("line", "formula", "record", "start"):
        walk = walk.go("back", slug)
        assert urlsplit(walk.page.url).path in {PATHS[slug], "/start"}
    section = WORDS.text("section-made")
    number = WORDS.text("walk-progress", section=section, number=1, of=len(CHAPTERS))
    expect(walk.page.get_by_text(number, exact=True)).to_be_visible()


def test_the_menu_begins_with_the_five_pages_in_order(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "record")
    paths = [path for section in open_menu(walk.page) for path in section]
    assert paths[: len(PATHS)] == list(PATHS.values())
    assert len(paths) == len(CHAPTERS)


def test_the_browsers_back_button_brings_the_page_before_with_its_state(
    open_page: OpenPage,
) -> None:
    walk = open_walk(open_page, "record", "person=ruth")
    walk.button("weight-posts").click()
    walk.assert_address(record="posts")
    walk.settle()
    before = walk.state()
    formula = walk.go("next", "formula")
    formula.button("formula-all").click()
    formula.assert_address(stage="six", person="ruth")
    formula.settle()
    after = formula.state()
    walk.page.go_back()
    arrive(walk, "/record")
    eventually(walk.page, walk.state, before)
    walk.assert_address(record="posts", person="ruth")
    walk.page.go_forward()
    arrive(formula, "/formula")
    eventually(walk.page, formula.state, after)
    formula.assert_address(stage="six", person="ruth")


def arrive(walk: Walk, path: str) -> None:
    """Wait until the browser is there and the page has settled."""
    eventually(walk.page, lambda: walk.page.evaluate("location.pathname"), path)
    walk.wait().settle()


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
        "line": {"kept": KEPT, "penalised": int(PENALISED.sum())},
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
        for other in BETS[slug]:
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
        formula = walk.go("next", "record").go("next", "formula")
        assert formula.text("answer_start").startswith(begins)
        walk = formula.go("back", "record").go("back", "start")
        walk.button("bet-again").click()
        expect(walk.button("bet-place")).to_be_visible()


@pytest.mark.parametrize("wait", [0, 5, 20])
def test_a_bet_placed_in_the_moment_of_leaving_the_page_travels_along(
    open_page: OpenPage, wait: int
) -> None:
    walk = open_walk(open_page, "line", "person=amina")
    walk.page.evaluate(
        """([choice, wait, title]) => {
          const link = [...document.querySelectorAll("a")].find((a) => a.innerText.includes(title));
          document.querySelector(`input[name=bet_line][value=${choice}]`).click();
          document.querySelector("[data-commit]").click();
          if (wait) setTimeout(() => link.click(), wait); else link.click();
        }""",
        ["third", wait, WORDS.text("walk-next", title=WORDS.text("lab-title"))],
    )
    lab = Walk(walk.page, "lab").wait()
    lab.assert_address(bets="line.third.right")
    assert urlsplit(lab.page.url).path == "/lab"


def test_place_the_bet_does_nothing_before_a_choice(open_page: OpenPage) -> None:
    walk = open_walk(open_page, "line")
    walk.button("bet-place").click()
    walk.settle()
    assert walk.feedback == ""
    assert "bets" not in walk.address()
    expect(walk.button("bet-place")).to_be_visible()


# What every page must be


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("slug", SLUGS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways_before_and_after_the_bet(
    open_page: OpenPage, slug: str, theme: Theme
) -> None:
    query = SIX if slug == "formula" else ""
    walk = open_walk(open_page, slug, query, width=360, height=740, theme=theme)
    for details in walk.page.locator("details > summary").all():
        details.press("Enter")
    for placed in (False, True):
        if placed:
            walk.bet(BETS[slug][-1])
            walk.settle()
        for width, height in [(1280, 800), (360, 740)]:
            walk.page.set_viewport_size({"width": width, "height": height})
            walk.page.wait_for_timeout(150)
            assert_accessible(walk.page)
            assert_no_sideways_scroll(walk.page)


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
    walk.radio(BETS[slug][0]).focus()
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
