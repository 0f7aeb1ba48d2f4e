"""Open scores as Streamlit runs it; what the browser makes of it is in test_browser."""

import re
from dataclasses import replace

import pytest
from markupsafe import escape

from tests.pages.running import (
    address_of,
    assert_one_sentence_and_the_usual_setting,
    assert_words_and_notes,
    page_at,
    shown,
    start_of,
)
from unseen_weights.chapter import notes_of
from unseen_weights.chapters.open.chapter import OPEN_SCORES
from unseen_weights.chapters.open.model.people import BUTS
from unseen_weights.chapters.systems.model.systems import load_systems
from unseen_weights.contents import BETS
from unseen_weights.words import load_words

WORDS = load_words()


def test_the_page_has_its_words_notes_and_way_on() -> None:
    assert_words_and_notes("open", 12)


def test_the_page_says_that_the_rules_are_real_and_never_that_all_is_a_toy() -> None:
    told = " ".join(block.value for block in page_at("open").markdown)
    assert told.count(WORDS.text("open-invented")) == 2  # at the top, and above the notes
    assert WORDS.text("page-invented") not in told


def test_the_opening_words_are_under_150() -> None:
    opening = [WORDS.text(f"open-{part}") for part in ("question", "invented", "intro")]
    assert len(f"{' '.join(opening)} {WORDS.text('bet-open')}".split()) < 150


def test_nothing_above_the_bet_gives_it_away() -> None:
    """The bet comes first in the markup, and what tells the answer waits for it."""
    html = OPEN_SCORES.live(WORDS).html
    bet, chart = html.index("uw-ask"), html.index("data-chart")
    assert bet < chart
    answer = WORDS.text("open-ask-ams")
    gate = html.rindex('data-state="summary.is_shown"', 0, html.index(answer))
    assert "</section>" not in html[gate : html.index(answer)]


def test_an_address_sets_rule_differences_lines_and_bet() -> None:
    address = {
        "rule": "crs",
        "ams-but": "fifty",
        "schufa-but": "first-card",
        "crs-but": "forty",
        "bank-line": "650",
        "draw": "437",
        "person": "ruth",
        "bets": "open.adds.wrong",
    }
    at = page_at("open", address)
    start = start_of(at)
    named = {"rule", "ams_but", "schufa_but", "crs_but", "bank_line", "draw", "bet_open"}
    assert {name: start[name] for name in named} == {
        **{"rule": "crs", "ams_but": "fifty", "schufa_but": "first-card", "crs_but": "forty"},
        **{"bank_line": 650, "draw": "437", "bet_open": "adds"},
    }
    assert address_of(at) == address
    assert not at.warning


def test_what_somebody_answers_is_kept_nowhere() -> None:
    names = {knob.param for knob in OPEN_SCORES.knobs}
    assert names == {"rule", "ams_but", "schufa_but", "crs_but", "bank_line", "draw", "shown"}
    at = page_at("open", {"rule": "ams", "ams_gender": "female"})
    assert start_of(at).get("ams_gender", "male") == "male"
    assert not any(name.startswith("ams_") for name in address_of(at))


def test_every_difference_can_be_chosen() -> None:
    html = shown(page_at("open"))["html"]
    for buts in BUTS.values():
        for but in buts:
            assert f'<option value="{but}" data-state=' in html


def test_no_number_is_shown_without_its_date_and_that_it_was_read_on_a_copy() -> None:
    for rule, dated in (("ams", "October 2018"), ("schufa", "17 March 2026"), ("crs", "2025")):
        told = WORDS.text(f"open-source-{rule}")
        assert dated in told
        assert "cop" in told
        assert "ead on " in WORDS.text(f"open-kicker-{rule}")
    assert "cop" in " ".join(WORDS.text(note.message) for note in notes_of("open"))
    html = OPEN_SCORES.live(WORDS).html
    for rule in ("ams", "schufa", "crs"):
        above = html.index(
            str(escape(WORDS.text(f"open-source-{rule}"))), html.index('rows="steps')
        )
        assert above < html.index('data-rows="points"')
    for rule, dated in (("psa", "2013"), ("aus", "November 2019"), ("meld", "July 2023")):
        (told,) = re.findall(rf"{WORDS.text(f'open-more-{rule}-title')}</strong> (.*?)</p>", html)
        assert f"since {dated}" in told
    blood = "bilirubin 2, INR 1.5, creatinine 1.2, sodium 134, albumin 3"
    assert f"({blood})" in told
    assert "130 (our own sum)" in html


def test_the_note_on_the_courts_goes_as_far_as_the_card_of_real_systems() -> None:
    dated = set(re.findall(r"[A-Z][a-z]{2,} 20\d\d", str(load_systems().loc["S47", "legal"])))
    assert {"August 2020", "December 2020", "December 2023", "September 2025"} == dated
    assert all(date in WORDS.text("note-open-court") for date in dated)
    (note,) = [note for note in notes_of("open") if note.in_sight]
    assert note.message == "note-open-court"
    assert "bvwg.gv.at" in note.url


def test_the_three_rules_without_a_chart_name_and_link_their_sources() -> None:
    html = OPEN_SCORES.live(WORDS).html
    notes = {note.message: replace(note, in_sight=True) for note in notes_of("open")}
    for rule in ("psa", "aus", "meld"):
        told = html.index(str(escape(WORDS.text(f"open-more-{rule}-title"))))
        note = notes[f"note-open-{rule}"]
        assert note.marks
        assert told < html.index(str(escape(note.told(WORDS)))) < html.index(f'href="{note.url}"')


def test_the_bet_is_short_and_its_choices_exclude_each_other() -> None:
    assert len(WORDS.text("bet-open").split()) <= 25
    choices = [WORDS.text(f"bet-open-{choice}") for choice in BETS["open"].choices]
    assert not any(a in b for a in choices for b in choices if a != b)
    lengths = [len(choice.split()) for choice in choices]
    assert max(lengths) <= 2 * min(lengths)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rule", "psa"),
        ("rule", "![x](https://example.invalid/x.png)"),
        ("ams-but", ""),
        ("crs-but", "rich"),
        ("bank-line", "99"),
        ("bank-line", "1000"),
        ("bank-line", "nan"),
        ("draw", "294"),
        ("draw", "a" * 5000),
        ("bets", "open.all.right"),
    ],
)
def test_nonsense_in_the_address_gets_one_sentence_and_the_usual_setting(
    name: str, value: str
) -> None:
    assert_one_sentence_and_the_usual_setting("open", name, value)
