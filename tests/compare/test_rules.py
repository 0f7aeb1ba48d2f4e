"""Rules side by side: each number once more, by hand; and the page shows them."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.running import go, page_at
from unseen_weights.compare.pasted import Named, read_lines
from unseen_weights.compare.rules import by_district, differ, table, weight_shares
from unseen_weights.rule import Rule
from unseen_weights.settings import PRESETS, default_settings, written_tries
from unseen_weights.town import load_residents
from unseen_weights.ui.compare.side_by_side import NAMED
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
BANK, FRIENDS = (Named(name, default_settings("amina", name)) for name in ("bank", "friends"))
PASTED = "Blue /lab?from=bank\n<b>Red</b> [x](http://y) /lab?from=friends"


def test_the_table_counts_what_the_rule_counts() -> None:
    found = table([BANK, FRIENDS])
    assert found["penalised"].tolist() == [35, 50]
    assert found["kept"].tolist() == [9, 28]
    assert found[list(PRESETS["bank"])].iloc[0].to_dict() == PRESETS["bank"]


def test_shares_of_weights_are_one_whole_and_nothing_where_all_are_zero() -> None:
    (nothing,), _ = read_lines("/lab?bills=0&loans=0&fines=0&civic=0&posts=0&friends=0")
    shares = weight_shares([BANK, Named("none", nothing.settings)]).groupby("name")["share"].sum()
    assert shares.round(6).to_dict() == {"bank": 100, "none": 0}


def test_the_districts_add_up_to_all_that_a_rule_penalises() -> None:
    sums = by_district([BANK, FRIENDS]).groupby("name")["people"].sum()
    assert sums.to_dict() == {"bank": 35, "friends": 50}


def test_who_differs_is_whom_one_penalises_and_the_other_spares() -> None:
    found = differ(BANK, FRIENDS)
    bank, friends = (Rule(PRESETS[name]).penalised(RESIDENTS) for name in ("bank", "friends"))
    assert set(found.only_one) == set(RESIDENTS["name"][bank & ~friends])
    assert set(found.only_other) == set(RESIDENTS["name"][friends & ~bank])
    assert found.count == int((bank != friends).sum())
    assert differ(BANK, BANK).count == 0


def pasted(text: str) -> AppTest:
    at = page_at("compare")
    at.text_area[0].set_value(text).run()
    assert not at.exception
    return at


@pytest.fixture(scope="module")
def compared() -> AppTest:
    """All presets side by side."""
    return pasted("\n".join(f"{name} /lab?from={name}" for name in PRESETS))


def said(at: AppTest) -> str:
    return " ".join(block.value for block in at.markdown)


def test_the_page_shows_who_differs_and_nicknames_as_plain_text() -> None:
    at = pasted(PASTED)
    found = differ(BANK, FRIENDS)
    assert f"judge {found.count} of 240 people differently" in said(at)
    assert found.only_one[0] in said(at)
    assert "<b>" not in said(at)
    assert "](http" not in said(at)
    tables = " ".join(one.proto.body for one in at.get("html"))
    assert "&lt;b&gt;Red" in tables
    assert "<b>Red" not in tables


def test_each_part_of_a_bar_says_what_it_stands_for() -> None:
    bodies = [one.proto.body for one in pasted(PASTED).get("html")]
    weights, people = (body for body in bodies if "uw-compared" in body)
    assert "<em>Loans: 48. </em>" in weights
    flats = by_district([BANK]).set_index("district")["people"]["The Flats"]
    assert f"<em>The Flats: {flats}. </em>" in people


def test_what_was_pasted_is_still_there_after_another_page() -> None:
    at = pasted(PASTED)
    back = go(go(at, "teach"), "compare")
    assert back.text_area[0].value == PASTED


def test_one_rule_is_too_few_and_the_page_says_so() -> None:
    at = pasted("Blue /lab?from=bank\nnonsense")
    assert [one.value for one in at.info] == [WORDS.text("compare-none", count=1)]
    assert "Line 2 is no link" in at.warning[0].value


def test_tries_that_are_kept_in_the_tab_are_compared_unless_one_unticks_them() -> None:
    tries = written_tries([BANK.settings, FRIENDS.settings])
    at = go(page_at("lab", {"tries": tries}), "compare")
    assert at.checkbox[0].value is True
    assert differ(BANK, FRIENDS).only_one[0] in said(at)
    at.checkbox[0].uncheck().run()
    assert [one.value for one in at.info] == [WORDS.text("compare-none", count=0)]


def folds(at: AppTest) -> dict[str, str]:
    """What is folded away under what, beside the menu."""
    return {
        one.label: " ".join(said.value for said in one.markdown)
        for one in at.main.expander
        if one.label != at.main.expander[0].label
    }


@pytest.mark.parametrize("one", PRESETS)
@pytest.mark.parametrize("other", PRESETS)
def test_who_is_judged_differently_is_named_up_to_twelve_and_the_rest_folds_away(
    one: str, other: str, compared: AppTest
) -> None:
    at = compared
    for box, name in zip(at.selectbox, (one, other), strict=True):
        box.set_value(name)
    at.run()
    assert not at.exception
    found = differ(*(Named(name, default_settings("amina", name)) for name in (one, other)))
    expected = {}
    for people in (found.only_one, found.only_other):
        if len(people) > NAMED:
            expected[WORDS.text("compare-only-all", count=len(people))] = ", ".join(people)
    assert folds(at) == expected
    shown = said(at)
    for people in (found.only_one, found.only_other):
        listed = ", ".join(people[:NAMED])
        if len(people) > NAMED:
            more = len(people) - NAMED
            listed = WORDS.text("compare-only-some", names=listed, more=more)
        assert not people or listed in shown
