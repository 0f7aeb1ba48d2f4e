"""The end's sentences, as Vega writes them, against what the library says."""

import pytest

from tests.vega import readouts, summary
from unseen_weights.chapter import right_choices_kept
from unseen_weights.chapters.end.chapter import found, picks
from unseen_weights.chapters.end.readouts import CHANGES, FATES, went
from unseen_weights.contents import BETS, CHAPTERS, END, WALK
from unseen_weights.settings import PRESETS
from unseen_weights.town import load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
LIVE = END.live(WORDS)
STRANGER = next(one for one in found() if one not in people().values())


@pytest.mark.parametrize("one", [*people().values(), STRANGER])
def test_the_headline_counts_the_rules_that_say_yes(one: str) -> None:
    scores = found()[one].scores
    name = str(load_residents().loc[one, "name"]).split()[0]
    counts = {
        "presets": sum(scores[preset] >= 600 for preset in PRESETS),
        "weightings": 6,
        "yes": sum(s >= 600 for s in scores.values()),
        "rules": len(scores),
    }
    said = WORDS.text("end-headline", name=name, **counts)
    assert summary(LIVE, ["headline"], follow=one) == {"headline": said}


def test_the_headline_parts_weightings_from_what_other_pages_tried() -> None:
    told = summary(LIVE, ["headline"], follow=people()["noa"])["headline"]
    assert told == (
        "Nothing about Noa changed. 1 of 6 weightings says yes. "
        "With what other pages tried out, it is 3 of 9."
    )


def test_the_letter_gives_the_score_the_gap_and_the_three_worst_records() -> None:
    letter = summary(LIVE, ["letter"], follow=people()["amina"])["letter"]
    assert letter.startswith("Dear Ms Holt,")
    for part in (
        "582 points",
        "at 600",
        "18 points",
        "civic points (100",
        "bills (83)",
        "fines (80)",
    ):
        assert part in letter


def test_a_stranger_gets_a_letter_with_the_name_of_the_file_and_no_story() -> None:
    fields = ["letter", "fate_mistakes"]
    told = summary(LIVE, fields, follow=STRANGER)
    name = str(load_residents().loc[STRANGER, "name"])
    assert told["letter"].startswith(f"Dear {name},")
    assert told["fate_mistakes"] == WORDS.text(
        "end-fate-mistakes", story="none", name=name.split()[0], score=0
    )
    assert len(readouts(LIVE, {"scores": ["score"]}, follow=STRANGER)["scores"]) == len(PRESETS) + 2


def test_only_pages_that_were_opened_have_their_line() -> None:
    fields = [f"seen_{chapter.room}" for chapter in WALK[:-1]]
    seen = summary(LIVE, [*fields, "seen_none"], seen_line="yes")
    assert [name for name, state in seen.items() if state == "yes"] == ["seen_line"]
    assert summary(LIVE, ["seen_none"])["seen_none"] == "yes"


def test_a_bet_is_told_with_how_it_went_and_others_are_left_out() -> None:
    placed = {"bet_line": "third", "went_line": "right"}
    (row,) = readouts(LIVE, {"bets": ["text"]}, **placed)["bets"]
    assert row["text"] == WORDS.text(
        "bets-line",
        question=WORDS.text("bet-line"),
        choice=WORDS.text("bet-line-third"),
        verdict=WORDS.text("bet-verdict", verdict="right"),
    )
    told = summary(LIVE, ["verdict_line", "bets_none"], **placed)
    assert told == {"verdict_line": "right", "bets_none": ""}
    assert set(END.answers) == set(BETS)


@pytest.mark.parametrize("name", [name for name in BETS if name not in ("start", "black-box")])
def test_a_bet_that_was_not_right_tells_the_right_choice_and_the_way_to_the_page(
    name: str,
) -> None:
    bet, right = BETS[name], right_choices_kept()[name]
    chapter = next(c for c in CHAPTERS if bet in c.bets)
    other = next(choice for choice in bet.choices if choice != right)
    verdict = "wrong"
    placed = {bet.param: other, went(bet): verdict}
    (row,) = readouts(LIVE, {"bets": ["text", "why", "app", "here"]}, **placed)["bets"]
    assert row["text"].endswith(WORDS.text("bets-answer", right=WORDS.text(bet.label(right))))
    assert (row["app"], row["here"]) == (chapter.slug, f"#/{chapter.slug}")
    title = WORDS.text(f"{chapter.slug}-title")
    assert row["why"] == WORDS.text("bets-why", went=verdict, title=title)
    placed = {bet.param: right, went(bet): "right"}
    (row,) = readouts(LIVE, {"bets": ["text", "app", "here"]}, **placed)["bets"]
    assert (row["app"], row["here"]) == ("", "")
    assert WORDS.text("bets-answer", right="").strip(" .") not in row["text"]


@pytest.mark.parametrize("one", people().values())
def test_the_first_bet_is_answered_for_whom_one_follows_on_the_page_that_answers_it(
    one: str,
) -> None:
    lost = found()[one].lost
    worst = [name for name in lost if lost[name] == pytest.approx(max(lost.values()))]
    placed = {"bet_start": next(name for name in lost if name not in worst), "follow": one}
    (row,) = readouts(LIVE, {"bets": ["text", "here"]}, went_start="wrong", **placed)["bets"]
    named = ", ".join(WORDS.text(f"weight-{name}") for name in worst)
    assert row["text"].endswith(WORDS.text("bets-answer", right=named))
    assert row["here"] == "#/formula"
    (row,) = readouts(LIVE, {"bets": ["text", "why"]}, went_start="noted", **placed)["bets"]
    assert WORDS.text("bets-answer", right="").strip(" .") not in row["text"]
    assert row["why"] == "The answer comes on “The formula”"


def test_three_changes_make_a_text_and_a_fourth_says_why_not() -> None:
    fields = ["own_text", "own_hint", "own_some", "own_many"]
    none = summary(LIVE, fields)
    assert (none["own_text"], none["own_some"]) == ("", "")
    three = summary(LIVE, fields, **picks(".".join(CHANGES[:3])))
    assert three["own_some"] == "yes"
    assert all(WORDS.text(f"end-change-{name}") in three["own_text"] for name in CHANGES[:3])
    four = summary(LIVE, fields, **picks(".".join(CHANGES[:4])))
    assert (four["own_text"], four["own_some"], four["own_many"]) == ("", "", "yes")
    assert four["own_hint"] == WORDS.text("end-own-hint", state="many", picked=4)


def test_every_page_of_the_walk_but_the_end_has_its_line() -> None:
    assert tuple(chapter.slug for chapter in WALK[:-1]) == FATES
    told = summary(LIVE, [f"fate_{name}" for name in FATES])
    assert all(len(text) > 20 for text in told.values())
