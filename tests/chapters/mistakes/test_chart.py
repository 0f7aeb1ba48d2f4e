"""The mistakes' chart, compiled and run in a real Vega: what it shows is what the files hold."""

from functools import partial
from itertools import product

import pytest

from tests import vega
from unseen_weights.appeals import APPEALS
from unseen_weights.chapters.mistakes import MISTAKES
from unseen_weights.chapters.walk import BETS, TOWN_RULE, people
from unseen_weights.mistake_runs import (
    GROUPS,
    OUTCOMES,
    WHOLE_TOWN,
    load_appeal_runs,
    load_people_runs,
    load_town_runs,
)
from unseen_weights.mistake_stories import STORIES, told
from unseen_weights.town import DISTRICTS, load_residents
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
PEOPLE = people()
LIVE = MISTAKES.live(WORDS)
readouts = partial(vega.readouts, LIVE)
summary = partial(vega.summary, LIVE)
SCORES = TOWN_RULE.score(RESIDENTS)
TRULY = TOWN_RULE.penalised(RESIDENTS)
TOWN, EVERYONE, ASKED = load_town_runs(), load_people_runs(), load_appeal_runs()
TOLD = told(TOWN_RULE, RESIDENTS, PEOPLE)
SETTINGS = [(0, "none"), (0, "desk"), (1, "form"), (5, "none"), (5, "letter"), (20, "none")]
each_person = pytest.mark.parametrize("person", PEOPLE)


def counted(rate: int, appeal: str, district: str = WHOLE_TOWN) -> dict[str, int]:
    here = (TOWN["rate"] == rate) & (TOWN["appeal"] == appeal) & (TOWN["district"] == district)
    (found,) = TOWN[here].drop(columns=["appeal", "district"]).to_dict("records")
    return {str(name): int(value) for name, value in found.items()}


def between(found: dict[str, int], count: str) -> str:
    low, high = found[f"{count}_low"], found[f"{count}_high"]
    return str(low) if low == high else WORDS.text("mistakes-range", low=low, high=high)


def typical(found: dict[str, int], count: str) -> str:
    low, mid, high = (found[f"{count}_{end}"] for end in ("low", "mid", "high"))
    range_ = between(found, count)
    return str(mid) if low == high else WORDS.text("mistakes-typical", mid=mid, range=range_)


def test_the_page_begins_with_no_mistakes_no_appeal_no_story_and_no_bet() -> None:
    assert LIVE.start == {
        "rate": 0,
        "appeal": "none",
        "ask": "open",
        "proof": "open",
        "picked": "",
        "seen": "no",
        "follow": PEOPLE["amina"],
        "bet_mistakes": "",
    }


@pytest.mark.parametrize(("rate", "appeal"), SETTINGS)
def test_headline_and_table_say_what_is_typical_and_the_ranges_that_the_file_holds(
    rate: int, appeal: str
) -> None:
    fields = ["district_text", "penalised_text", "spared_text", "left_text", "files_text", "order"]
    sentences = ["headline", "ranges", "files_sentence"]
    read = readouts(
        {"summary": sentences, "districts": fields}, rate=rate, appeal=appeal, seen="yes"
    )
    found = counted(rate, appeal)
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
        here = counted(rate, appeal, district)
        texts = {f"{c}_text": typical(here, c) for c in ("penalised", "spared", "left", "files")}
        assert row == {"district_text": named[order], "order": str(order), **texts}


@pytest.mark.parametrize(("rate", "appeal"), SETTINGS)
def test_every_dot_is_as_high_as_the_share_of_draws_that_misjudge_it(
    rate: int, appeal: str
) -> None:
    read = readouts(
        {"dots": ["id", "score", "chance", "place", "penalised"], "without": ["id", "place"]},
        rate=rate,
        appeal=appeal,
        seen="yes",
    )
    counts = EVERYONE[EVERYONE["rate"] == rate].set_index("id").drop(columns="rate")
    shares = (counts[appeal] / 200).to_dict()
    assert {row["id"] for row in read["dots"]} == set(RESIDENTS.index)
    for row in read["dots"]:
        share = shares[row["id"]]
        assert float(row["chance"]) == pytest.approx(share)
        assert float(row["place"]) == pytest.approx(1 - share)
        assert float(row["score"]) == pytest.approx(SCORES[row["id"]], abs=1e-6)
        crossed = bool(TRULY[row["id"]]) != (share > 0.5)
        assert (row["penalised"] == "true") == crossed
    rings = {row["id"]: float(row["place"]) for row in read["without"]}
    differing = counts[counts["none"] > counts[appeal]]["none"]
    assert rings == pytest.approx((1 - differing / 200).to_dict())


@pytest.mark.parametrize(("rate", "appeal"), SETTINGS)
def test_the_outcomes_are_shares_of_all_who_were_wronged(rate: int, appeal: str) -> None:
    fields = ["label", *(f"{outcome}_text" for outcome in OUTCOMES)]
    read = readouts(
        {"outcomes": fields, "summary": ["waited"]}, rate=rate, appeal=appeal, seen="yes"
    )
    here = ASKED[(ASKED["rate"] == rate) & (ASKED["appeal"] == appeal)].set_index("group")
    for row, group in zip(read["outcomes"], GROUPS, strict=True):
        counts = here.loc[group, list(OUTCOMES)].astype(int)
        assert row["label"] == WORDS.text(f"mistakes-group-{group}")
        for outcome in OUTCOMES:
            text = row[f"{outcome}_text"]
            if counts.sum() == 0:
                assert text == "–"
            else:
                assert int(text.rstrip("%")) == pytest.approx(
                    100 * counts[outcome] / counts.sum(), abs=0.5 + 1e-9
                )
    months = here["months"].to_dict()["all"]
    waited = WORDS.text("mistakes-waited", months=f"{months:g}") if months else ""
    assert read["summary"] == [{"waited": waited}]


@pytest.mark.parametrize("rate", [0, 5, 20])
@pytest.mark.parametrize("choice", BETS["mistakes"])
def test_the_bet_is_judged_at_5_per_cent_without_appeal(choice: str, rate: int) -> None:
    found = counted(5, "none")
    true = found["penalised_mid"] / found["spared_mid"]
    assert true > 5
    verdict = {"many": "right", "twice": "close"}.get(choice, "wrong")
    row = summary(
        ["verdict_mistakes", "feedback_mistakes"], bet_mistakes=choice, rate=rate, appeal="form"
    )
    told = {name: value for name, value in found.items() if name[:6] in ("penali", "spared")}
    assert row == {
        "verdict_mistakes": verdict,
        "feedback_mistakes": WORDS.text(f"bet-mistakes-{verdict}", **told),
    }


def test_no_verdict_is_told_before_the_bet() -> None:
    assert set(summary(["verdict_mistakes", "feedback_mistakes"], rate=5).values()) == {""}


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


@pytest.mark.parametrize("shown", [{"bet_mistakes": "even"}, {"seen": "yes"}])
def test_the_bet_or_ones_own_hand_on_the_slider_lets_the_numbers_be_seen(
    shown: dict[str, str],
) -> None:
    row = summary(HOLDING, rate=5, appeal="form", **shown)
    assert row["headline"].startswith("At 5 % mistakes, about 13 of 240 are wrongly penalised")
    assert (row["is_held"], row["is_shown"], row["is_counted"]) == ("", "yes", "yes")


def test_without_mistakes_nothing_is_held_back() -> None:
    row = summary(HOLDING)
    assert row["headline"] == WORDS.text(
        "mistakes-headline", rate=0, appeal="none", penalised=0, spared=0, left=0
    )
    assert (row["is_held"], row["is_shown"]) == ("", "yes")


@pytest.mark.parametrize("appeal", ["none", "letter"])
def test_the_dot_one_touches_is_told_in_words(appeal: str) -> None:
    counts = EVERYONE[EVERYONE["rate"] == 10].set_index("id").drop(columns="rate")
    wrongly, still = (int(counts[name].to_dict()["r003"]) / 200 for name in ("none", appeal))
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
        assert row["story_title"] == WORDS.text("mistakes-story-title", name=values["name"])
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
