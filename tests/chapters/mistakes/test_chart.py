"""The mistakes' chart, compiled and run in a real Vega: what it shows is what the files hold."""

from functools import partial
from itertools import product
from typing import Any

import pytest

from tests import vega
from tests.chapters.mistakes.test_runs import ALL, ends, outcome
from unseen_weights.chapters.mistakes import rows as packing
from unseen_weights.chapters.mistakes.chapter import MISTAKES
from unseen_weights.chapters.mistakes.model.appeals import APPEALS
from unseen_weights.chapters.mistakes.model.files import (
    ENDS,
    GROUPS,
    MIXES,
    OUTCOMES,
    load_people_runs,
    mix_of,
    totals,
)
from unseen_weights.chapters.mistakes.model.mistakes import KINDS
from unseen_weights.chapters.mistakes.model.stories import STORIES, told
from unseen_weights.contents import BETS
from unseen_weights.town import DISTRICTS, load_residents
from unseen_weights.walk import TOWN_RULE, people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
PEOPLE = people()
LIVE = MISTAKES.live(WORDS)
readouts = partial(vega.readouts, LIVE)
summary = partial(vega.summary, LIVE)
SCORES = TOWN_RULE.score(RESIDENTS)
TRULY = TOWN_RULE.penalised(RESIDENTS)
EVERYONE = load_people_runs()
TOLD = told(TOWN_RULE, RESIDENTS, PEOPLE)
WHOLE_TOWN = "Tally"
TURNED = mix_of(("moved", "namesakes"))
SETTINGS = [
    (0, "none", ALL),
    (0, "desk", ALL),
    (1, "form", ALL),
    (5, "none", "late"),
    (5, "letter", ALL),
    (10, "desk", TURNED),
    (20, "none", "early+namesakes"),
]
each_setting = pytest.mark.parametrize(("rate", "appeal", "mix"), SETTINGS)
each_person = pytest.mark.parametrize("person", PEOPLE)


def switched(mix: str) -> dict[str, str]:
    return {kind: "yes" if kind in mix.split("+") else "no" for kind in KINDS}


def start_at(rate: int, appeal: str, mix: str) -> dict[str, Any]:
    return {"rate": rate, "appeal": appeal, "seen": "yes", **switched(mix)}


def counted(rate: int, appeal: str, mix: str, district: str = WHOLE_TOWN) -> dict[str, int]:
    left = "penalised" if appeal == "none" else appeal
    filed = {"files": "files", "penalised": "penalised", "spared": "spared", "left": left}
    return {
        f"{name}_{end}": int(number)
        for name, count in filed.items()
        for end, number in zip(ENDS, ends(count, rate, mix, district), strict=True)
    }


def wrongs(rate: int, mix: str) -> dict[str, dict[str, int]]:
    """By appeal and resident: in how many draws the verdict is wrong."""
    here = EVERYONE[EVERYONE["kinds"] == mix].set_index("id")
    return {
        appeal: {i: int(here[appeal][i][rate]) if i in here.index else 0 for i in RESIDENTS.index}
        for appeal in APPEALS
    }


def between(found: dict[str, int], count: str) -> str:
    low, high = found[f"{count}_low"], found[f"{count}_high"]
    return str(low) if low == high else WORDS.text("range-from-to", low=low, high=high)


def typical(found: dict[str, int], count: str) -> str:
    low, mid, high = (found[f"{count}_{end}"] for end in ("low", "mid", "high"))
    range_ = between(found, count)
    return str(mid) if low == high else WORDS.text("mistakes-typical", mid=mid, range=range_)


def test_the_page_begins_with_no_mistakes_no_appeal_no_story_and_no_bet() -> None:
    assert LIVE.start == {
        "rate": 0,
        **dict.fromkeys(KINDS, "yes"),
        "appeal": "none",
        "ask": "open",
        "proof": "open",
        "picked": "",
        "seen": "no",
        "shown": "",
        "follow": PEOPLE["amina"],
        "bet_mistakes": "",
    }


@each_setting
def test_headline_and_table_say_what_is_typical_and_the_ranges_that_the_file_holds(
    rate: int, appeal: str, mix: str
) -> None:
    fields = ["district_text", "penalised_text", "spared_text", "left_text", "files_text", "order"]
    sentences = ["headline", "ranges", "files_sentence"]
    read = readouts({"summary": sentences, "districts": fields}, **start_at(rate, appeal, mix))
    found = counted(rate, appeal, mix)
    mids = {count: found[f"{count}_mid"] for count in ("penalised", "spared", "left")}
    spans = {count: between(found, count) for count in ("penalised", "spared", "left")}
    told = {"rate": rate, "appeal": appeal}
    assert read["summary"] == [
        {
            "headline": WORDS.text("mistakes-headline", **told, **mids),
            "ranges": WORDS.text("mistakes-ranges", appeal=appeal, **spans) if rate else "",
            "files_sentence": WORDS.text("mistakes-files", rate=rate, files=found["files_mid"]),
        }
    ]
    named = [*DISTRICTS, WORDS.text("mistakes-whole-town")]
    for order, (row, district) in enumerate(
        zip(read["districts"], (*DISTRICTS, WHOLE_TOWN), strict=True)
    ):
        here = counted(rate, appeal, mix, district)
        texts = {f"{c}_text": typical(here, c) for c in ("penalised", "spared", "left", "files")}
        assert row == {"district_text": named[order], "order": str(order), **texts}


@each_setting
def test_every_dot_is_as_high_as_the_share_of_draws_that_misjudge_it(
    rate: int, appeal: str, mix: str
) -> None:
    read = readouts(
        {"dots": ["id", "score", "chance", "place", "penalised"], "without": ["id", "place"]},
        **start_at(rate, appeal, mix),
    )
    counts = wrongs(rate, mix)
    shares = {i: count / 200 for i, count in counts[appeal].items()}
    assert {row["id"] for row in read["dots"]} == set(RESIDENTS.index)
    for row in read["dots"]:
        share = shares[row["id"]]
        assert float(row["chance"]) == pytest.approx(share)
        if share:
            assert float(row["place"]) == pytest.approx(0.76 * (1 - share**0.5))
        assert (float(row["place"]) >= 0.84) == (share == 0)
        assert float(row["score"]) == pytest.approx(SCORES[row["id"]], abs=1e-6)
        crossed = bool(TRULY[row["id"]]) != (share > 0.5)
        assert (row["penalised"] == "true") == crossed
    rings = {row["id"]: float(row["place"]) for row in read["without"]}
    raised = {
        i: 0.76 * (1 - (n / 200) ** 0.5) for i, n in counts["none"].items() if n > counts[appeal][i]
    }
    assert rings == pytest.approx(raised)


@each_setting
def test_the_outcomes_are_shares_of_all_who_were_wronged(rate: int, appeal: str, mix: str) -> None:
    fields = ["label", *(f"{outcome}_text" for outcome in OUTCOMES)]
    read = readouts({"outcomes": fields, "summary": ["waited"]}, **start_at(rate, appeal, mix))
    if appeal == "none":
        assert read == {"outcomes": [], "summary": [{"waited": ""}]}
        return
    for row, group in zip(read["outcomes"], GROUPS, strict=True):
        found = outcome(rate, appeal, group, mix)
        total = sum(found[one] for one in OUTCOMES)
        assert row["label"] == WORDS.text(f"mistakes-group-{group}")
        for one in OUTCOMES:
            text = row[f"{one}_text"]
            if total == 0:
                assert text == "–"
            else:
                share = 100 * found[one] / total
                assert int(text.rstrip("%")) == pytest.approx(share, abs=0.5 + 1e-9)
    months = outcome(rate, appeal, mix=mix)["months"]
    waited = WORDS.text("mistakes-waited", months=f"{months:g}") if months else ""
    assert read["summary"] == [{"waited": waited}]


@pytest.mark.parametrize("rate", [1, 10])
def test_the_table_of_mixes_says_what_each_mix_does_at_this_rate(rate: int) -> None:
    fields = [*(f"{kind}_text" for kind in KINDS), "penalised_text", "spared_text", "order"]
    read = readouts({"mixes": fields}, **start_at(rate, "desk", "late"))["mixes"]
    assert len(read) == len(MIXES)
    for row, mix in zip(sorted(read, key=lambda row: int(row["order"])), MIXES, strict=True):
        found = counted(rate, "none", mix)
        there = {
            f"{kind}_text": WORDS.text("mistakes-in-mix", there=on)
            for kind, on in switched(mix).items()
        }
        texts = {f"{c}_text": typical(found, c) for c in ("penalised", "spared")}
        assert row == {**there, **texts, "order": row["order"]}


def test_with_no_kind_switched_on_nobody_is_judged_wrongly() -> None:
    row = summary(["headline", "ranges"], rate=9, seen="yes", **dict.fromkeys(KINDS, "no"))
    said = WORDS.text("mistakes-headline", rate=0, appeal="none", penalised=0, spared=0, left=0)
    assert row == {"headline": said, "ranges": ""}


@pytest.mark.parametrize("rate", [0, 5, 20])
@pytest.mark.parametrize("choice", BETS["mistakes"].choices)
def test_the_bet_is_judged_at_1_in_100_whatever_is_switched_on(choice: str, rate: int) -> None:
    verdict = {"away": "right", "even": "close"}.get(choice, "wrong")
    row = summary(
        ["verdict_mistakes", "feedback_mistakes"],
        bet_mistakes=choice,
        **start_at(rate, "form", "early"),
    )
    numbers: dict[str, str] = {}
    for name, mix in (("all", ALL), ("late", "late"), ("rest", "early+moved+namesakes")):
        penalised, spared = totals(EVERYONE, TRULY, mix, 1)
        ends = {"penalised": penalised / 200, "spared": spared / 200}
        numbers |= {f"{name}_{end}": f"{n:.1f}" if n else "0" for end, n in ends.items()}
    assert row == {
        "verdict_mistakes": verdict,
        "feedback_mistakes": WORDS.text(f"bet-mistakes-{verdict}", **numbers),
    }


def test_the_page_says_why_it_bets_at_1_in_100_and_where_it_turns_round() -> None:
    files = [f"{100 * ends('files', rate)[1] / 240:.0f}" for rate in (1, 5)]
    names = [f"{count}_{end}" for count in ("penalised", "spared") for end in ENDS]
    turned = {name: counted(10, "none", TURNED)[name] for name in names}
    assert summary(["why_one", "turned"]) == {
        "why_one": WORDS.text("mistakes-why-one", few=files[0], many=files[1]),
        "turned": WORDS.text("mistakes-turned", **turned),
    }
    assert turned["penalised_mid"] < turned["spared_mid"]


def test_no_verdict_is_told_before_the_bet() -> None:
    fields = ["verdict_mistakes", "feedback_mistakes", "is_told"]
    assert set(summary(fields, rate=5).values()) == {""}
    assert summary(["is_told"], rate=5, seen="yes") == {"is_told": "yes"}
    assert summary(["is_told"], bet_mistakes="even") == {"is_told": "yes"}


def test_after_a_bet_at_no_mistakes_one_is_led_to_the_bets_own_rate() -> None:
    assert summary(["is_at_none"]) == {"is_at_none": ""}
    assert summary(["is_at_none"], bet_mistakes="even") == {"is_at_none": "yes"}
    assert summary(["is_at_none"], bet_mistakes="even", rate=1) == {"is_at_none": ""}


def test_letters_hold_every_number_and_none_would_be_escaped() -> None:
    assert len(packing.LETTERS) == len(set(packing.LETTERS)) == 241
    assert packing.LETTERS.isprintable()
    assert packing.packed((0, 0, 3, 0, 240)) == "30" + packing.LETTERS[240]
    assert packing.packed((0, 0)) == "0"


HOLDING = ["headline", "ranges", "files_sentence", "is_held", "is_shown", "is_counted"]


def test_a_link_with_a_rate_holds_its_numbers_back_until_the_bet() -> None:
    layers = {
        "summary": HOLDING,
        "dots": ["chance", "wrongly", "still"],
        "without": ["id"],
        "picked": ["text"],
    }
    read = readouts(layers, rate=5, appeal="form", picked="r003")
    held = {"headline": WORDS.text("mistakes-held", rate=5), "is_held": "yes"}
    assert read["summary"] == [dict.fromkeys(HOLDING, "") | held]
    assert {tuple(row.values()) for row in read["dots"]} == {("0", "–", "–")}
    assert (read["without"], read["picked"]) == ([], [{"text": ""}])


@pytest.mark.parametrize("shown", [{"bet_mistakes": "even"}, {"seen": "yes"}, {"shown": "yes"}])
def test_the_bet_or_ones_own_hand_on_the_slider_lets_the_numbers_be_seen(
    shown: dict[str, str],
) -> None:
    row = summary(HOLDING, rate=5, appeal="form", **shown)
    assert row["headline"].startswith(
        "With 5 in 100 entries wrong, about 10 of 240 are wrongly penalised"
    )
    assert (row["is_held"], row["is_shown"], row["is_counted"]) == ("", "yes", "yes")


def test_without_mistakes_nothing_is_held_back() -> None:
    row = summary(HOLDING)
    assert row["headline"] == WORDS.text(
        "mistakes-headline", rate=0, appeal="none", penalised=0, spared=0, left=0
    )
    assert (row["is_held"], row["is_shown"]) == ("", "yes")


@pytest.mark.parametrize("appeal", ["none", "letter"])
def test_the_dot_one_touches_is_told_in_words(appeal: str) -> None:
    counts = wrongs(10, ALL)
    wrongly, still = (counts[name]["r003"] / 200 for name in ("none", appeal))
    row = readouts({"picked": ["text"]}, picked="r003", rate=10, appeal=appeal, seen="yes")[
        "picked"
    ]
    values = {"wrongly": f"{wrongly + 1e-9:.0%}", "still": f"{still + 1e-9:.0%}"}
    assert row == [
        {
            "text": WORDS.text(
                "mistakes-picked",
                name="Jaya Castel",
                district="Riverside",
                score="604",
                appeal=appeal,
                **values,
            )
        }
    ]


# The story


@each_person
@pytest.mark.parametrize(
    ("ask", "proof"), [*product(("open", "leave", "ask"), ("open", "give", "keep"))]
)
def test_each_decision_moves_who_it_says_and_nobody_else(person: str, ask: str, proof: str) -> None:
    fields = {"dots": ["id", "score", "penalised", "chance"], "summary": ["story_second"]}
    read = readouts(fields, follow=PEOPLE[person], ask=ask, proof=proof, rate=9, seen="yes")
    settled = ask == "ask" and proof != "open"
    moved = {PEOPLE[person]: TOLD[person].after} if settled else {}
    if settled and proof == "give":
        moved[STORIES[person].other] = TOLD[person].other_after
    for row in read["dots"]:
        expected = moved.get(row["id"], SCORES[row["id"]])
        assert float(row["score"]) == pytest.approx(expected, abs=1e-6)
        if row["id"] in moved:
            assert float(row["chance"]) == 0
            assert (row["penalised"] == "true") == (expected < 600)
    assert (read["summary"][0]["story_second"] != "") == settled


@each_person
def test_the_story_says_the_points_and_months_of_its_own_person(person: str) -> None:
    begun = {"follow": PEOPLE[person], "ask": "ask"}
    numbers = TOLD[person]
    points = {
        name: f"{getattr(numbers, name) + 1e-9:.0f}"
        for name in ("before", "after", "other_before", "other_after")
    }
    side = "penalised" if numbers.other_after < 600 else "spared"
    values = {
        "name": WORDS.text("person-name", person=person),
        "person": person,
        "other": numbers.other_name,
        "other_side": side,
        "see": 1,
        "give": 5,
        "keep": 9,
        **points,
    }
    fields = ["story_title", "story_start", "story_first", "story_second", "headline"]
    first = WORDS.text("mistakes-story-first", ask="ask", **values)
    for proof in ("give", "keep"):
        row = summary(fields, **begun, proof=proof, rate=5, seen="yes")
        assert row["story_title"] == WORDS.text(
            "mistakes-story-title", told="yes", name=values["name"]
        )
        assert row["story_start"] == WORDS.text("mistakes-story-start", person=person)
        assert row["story_first"] == first
        assert row["story_second"] == WORDS.text("mistakes-story-second", proof=proof, **values)
        assert row["headline"] == summary(["headline"], rate=5, seen="yes")["headline"]
    left = summary(["story_first", "is_asked"], follow=PEOPLE[person], ask="leave")
    assert left == {
        "story_first": WORDS.text("mistakes-story-first", ask="leave", **values),
        "is_asked": "",
    }


@pytest.mark.parametrize("appeal", APPEALS)
def test_each_way_to_appeal_is_explained(appeal: str) -> None:
    row = summary(["appeal_sentence", "is_appealed"], appeal=appeal)
    assert row == {
        "appeal_sentence": WORDS.text("mistakes-appeal-help", appeal=appeal),
        "is_appealed": "" if appeal == "none" else "yes",
    }
