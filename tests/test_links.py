"""Links as people damage them: what is plain is read, and what is not is named."""

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.contents import CHAPTERS
from unseen_weights.links import MOST_NAMED, mended, taken
from unseen_weights.visit import NAMES, visit_knobs

PAGE = ("line", "person", "bets")


def read(query: str) -> tuple[dict[str, str], list[str]]:
    """What `line`'s page takes from the text after `?`, and the names that it does not know."""
    known, strange = mended(dict(parse_qsl(query, keep_blank_values=True)), PAGE, NAMES)
    return known, [problem.values["name"] for problem in strange]


@pytest.mark.parametrize(
    "query",
    [
        "line=700&person=ruth",
        "line=700&amp;person=ruth",
        "amp;line=700&amp;amp;person=ruth",
        "Line=700&PERSON=ruth",
        "line%3D700&person%3Druth",
        "line%3D700%26person%3Druth",
        "line=700%20&person=ruth%20",
        "line=700%2520&person=ruth",
        "line=700.&person=ruth)",
        "%20line=700,&person=ruth”",
        "line=700&person=ruth&fbclid=IwAR0&gclid=1&utm_source=mail&UTM_Medium=x&mc_eid=2&msclkid=3",
        "line=700&person=ruth&embed=true&embed_options=dark_theme",
    ],
)
def test_a_damaged_link_is_read_as_it_was_meant_and_nothing_is_named(query: str) -> None:
    assert read(query) == ({"line": "700", "person": "ruth"}, [])


@pytest.mark.parametrize(
    ("query", "named"),
    [("lien=700", ["lien"]), ("rate=5", ["rate"]), ("line=700&%3Cb%3E=1", ["<b>"])],
)
def test_a_setting_that_the_page_does_not_have_is_named(query: str, named: list[str]) -> None:
    assert read(query)[1] == named


def test_a_rightly_spelled_name_stands_above_a_mended_one() -> None:
    assert read("line=700&Line=650")[0] == read("Line=650&line=700")[0] == {"line": "700"}


def test_only_a_few_strangers_are_named() -> None:
    assert len(read("&".join(f"stranger{n}=1" for n in range(50)))[1]) == MOST_NAMED


def test_what_is_ours_is_taken_out_of_the_address_as_it_was_spelled() -> None:
    query = {"Line": "700", "amp;person": "ruth", "rate%3D5": "", "fbclid": "x", "lien": "1"}
    assert taken(query, NAMES) == {"Line", "amp;person", "rate%3D5"}


@given(st.dictionaries(st.text(), st.text()))
def test_no_address_breaks_the_page(query: dict[str, str]) -> None:
    known, strange = mended(query, PAGE, NAMES)
    assert known.keys() <= set(PAGE)
    assert len(strange) <= MOST_NAMED
    assert taken(query, NAMES) <= query.keys()


def test_capitals_do_no_harm_to_any_choice() -> None:
    knobs = [*visit_knobs(), *(knob for chapter in CHAPTERS for knob in chapter.knobs)]
    for knob in knobs:
        for one in knob.choices:
            assert knob.read(one.upper()) == knob.read(one.lower()) == one
