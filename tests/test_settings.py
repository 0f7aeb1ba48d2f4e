"""Settings in an address: read back as written, and nonsense named once and left out."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unseen_weights.problems import plain
from unseen_weights.rule import Rule
from unseen_weights.settings import (
    LINE_SHARE,
    MOST_TRIES,
    PRESETS,
    SCALES,
    WEIGHT_RANGE,
    WEIGHT_STEP,
    Settings,
    default_line,
    default_settings,
    read_settings,
    read_tries,
    settings_from_values,
    written_try,
)
from unseen_weights.town import RECORDS, load_people
from unseen_weights.words import load_words

PEOPLE = {str(slug): str(row["id"]) for slug, row in load_people().iterrows()}
DEFAULT = default_settings("amina")
OTHER = Settings(dict(zip(RECORDS, range(6), strict=True)), "0-1000", 123.5, "noa", "bank")
WORDS = load_words()


@st.composite
def any_settings(draw: st.DrawFn) -> Settings:
    weights = {name: draw(st.integers(*WEIGHT_RANGE)) for name in RECORDS}
    scale = draw(st.sampled_from(list(SCALES)))
    line = draw(st.one_of(st.integers(*SCALES[scale]), st.floats(*SCALES[scale])))
    person, preset = draw(st.sampled_from(list(PEOPLE))), draw(st.sampled_from(list(PRESETS)))
    return Settings(weights, scale, round(float(line), 6), person, preset)


def read_alone(query: Mapping[str, str], fallback: Settings = DEFAULT) -> Settings:
    read, problems = read_settings(query, PEOPLE, fallback)
    assert problems == []
    return read


@given(any_settings(), any_settings())
def test_an_address_brings_back_the_settings_it_was_written_for(
    settings: Settings, fallback: Settings
) -> None:
    assert read_alone(settings.query(), fallback) == settings


@given(any_settings())
def test_an_address_is_plain_text_without_a_needless_fraction(settings: Settings) -> None:
    for name, value in settings.query().items():
        assert name.isascii()
        assert all(letter.isalnum() or letter in ".-" for letter in value)
        assert not value.endswith((".0", "."))


@given(st.lists(any_settings(), max_size=MOST_TRIES, unique_by=written_try), any_settings())
def test_tries_in_an_address_are_read_back(tries: list[Settings], fallback: Settings) -> None:
    text = "~".join(written_try(settings) for settings in tries)
    read, problems = read_tries(text, fallback)
    assert problems == []
    assert [written_try(settings) for settings in read] == [written_try(s) for s in tries]
    assert all(settings.person == fallback.person for settings in read)


def test_an_empty_address_changes_nothing() -> None:
    assert read_alone({}, OTHER) == OTHER
    assert read_tries("", OTHER) == ([], [])


def test_parameters_that_mean_nothing_here_are_left_alone() -> None:
    assert read_alone({"tries": "x", "utm_source": "y", "": ""}, OTHER) == OTHER


def test_what_an_address_does_not_say_comes_from_the_fallback() -> None:
    read = read_alone({"bills": "70"}, OTHER)
    assert read.weights == {**OTHER.weights, "bills": 70}
    assert (read.line, read.scale, read.person) == (OTHER.line, OTHER.scale, OTHER.person)


NUMBERS = ["", " ", "-1", "101", "9999", "12345", "1e1", "nan", "inf", "-inf", "0x10", "5 ", "5,5"]
NUMBERS += ["+5", "1_0", ".5", "5.", "50.5", "fifty", "½", "5\n", "<b>5</b>", "5" * 400, "\x00"]
LINES = ["", "349.999999", "950.000001", "1000", "-600", "nan", "inf", "6e2", "600.1234567", "six"]
CHOICES = ["", "amina ", "AMINAH", "<script>", "350–950", "x" * 500, "None", "\x00", "0"]
NONSENSE = [
    *((name, text) for name in ("bills", "friends") for text in NUMBERS),
    *(("line", text) for text in LINES),
    *((name, text) for name in ("scale", "person", "from") for text in CHOICES),
]


@pytest.mark.parametrize(("name", "text"), NONSENSE)
def test_nonsense_falls_back_and_is_named_exactly_once(name: str, text: str) -> None:
    settings, problems = read_settings({name: text}, PEOPLE, DEFAULT)
    assert settings == DEFAULT
    assert len(problems) == 1
    assert problems[0].values["name"] == name
    assert problems[0].values["value"] == text
    assert text in WORDS.text(problems[0].message, **problems[0].values)


@pytest.mark.parametrize(("name", "text"), NONSENSE)
def test_nonsense_in_one_place_spoils_nothing_else(name: str, text: str) -> None:
    query = {"civic": "35", "posts": "40", name: text}
    settings, problems = read_settings(query, PEOPLE, DEFAULT)
    assert (settings.weights["civic"], settings.weights["posts"]) == (35, 40)
    assert len(problems) == 1


def test_each_piece_of_nonsense_has_its_own_problem() -> None:
    query = dict.fromkeys((*RECORDS, "line", "scale", "person", "from"), "much")
    settings, problems = read_settings(query, PEOPLE, DEFAULT)
    assert settings == DEFAULT
    assert sorted(problem.values["name"] for problem in problems) == sorted(query)


@given(st.dictionaries(st.sampled_from([*RECORDS, "line", "scale", "person", "from"]), st.text()))
def test_whatever_an_address_says_the_result_is_a_rule(query: dict[str, str]) -> None:
    settings, problems = read_settings(query, PEOPLE, DEFAULT)
    assert isinstance(settings.rule, Rule)
    assert settings.person in PEOPLE
    for problem in problems:
        assert WORDS.text(problem.message, **problem.values)


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_without_a_line_gets_its_usual_line(scale: str) -> None:
    read = read_alone({"scale": scale})
    assert read.scale == scale
    assert read.line == default_line(scale)
    assert read.weights == DEFAULT.weights


def test_the_usual_line_has_the_same_share_of_every_scale() -> None:
    assert default_line("350-950") == 600
    for scale, (low, high) in SCALES.items():
        assert default_line(scale) == pytest.approx(low + (high - low) * LINE_SHARE, abs=1e-6)


def test_a_line_is_read_on_the_scale_that_the_address_names() -> None:
    assert read_alone({"scale": "0-1000", "line": "1000"}).line == 1000
    assert read_settings({"scale": "350-950", "line": "1000"}, PEOPLE, OTHER)[0].line == 600


TRIES = [
    ("nonsense", 1),
    ("50.50.50.50.50.50_600_350-950", 1),
    ("50.50.50.50.50_600_350-950_same", 1),
    ("50.50.50.50.50.500_600_350-950_same", 1),
    ("50.50.50.50.50.50_100_350-950_same", 1),
    ("50.50.50.50.50.50_600_350-950_none", 1),
    ("50.50.50.50.50.50_600_350-950_same_more", 1),
    ("<b>", 1),
    ("~~~", 0),
]


@pytest.mark.parametrize(("text", "problems"), TRIES)
def test_a_try_that_cannot_be_read_is_left_out_and_named(text: str, problems: int) -> None:
    good = written_try(OTHER)
    tries, found = read_tries(f"{good}~{text}", OTHER)
    assert tries == [OTHER]
    assert len(found) == problems
    for problem in found:
        assert text in WORDS.text(problem.message, **problem.values)


def test_a_try_that_stands_twice_is_read_once() -> None:
    text = "~".join([written_try(OTHER)] * 3)
    assert read_tries(text, OTHER) == ([OTHER], [])


def test_more_tries_than_there_is_room_for_are_not_read() -> None:
    weights = dict.fromkeys(RECORDS, 50)
    many = [Settings(weights, "350-950", 400 + i, "ruth", "same") for i in range(MOST_TRIES + 5)]
    tries, problems = read_tries("~".join(map(written_try, many)), many[0])
    assert tries == many[:MOST_TRIES]
    (problem,) = problems
    assert problem.sentence == ""
    assert WORDS.text(problem.message, **problem.values) == (
        "The address holds 17 tries, and 12 fit here, so the first 12 are shown and 5 are left out."
    )


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("scale", SCALES)
def test_every_preset_is_a_rule_on_the_sliders_own_steps(preset: str, scale: str) -> None:
    settings = default_settings("ilir", preset, scale)
    low, high = WEIGHT_RANGE
    assert set(settings.weights) == set(RECORDS)
    assert all(low <= w <= high and w % WEIGHT_STEP == 0 for w in settings.weights.values())
    assert settings.rule == Rule(PRESETS[preset], SCALES[scale], default_line(scale))
    assert read_alone(settings.query()) == settings


def reported(settings: Settings) -> dict[str, Any]:
    low, high = SCALES[settings.scale]
    values = {f"w_{name}": weight for name, weight in settings.weights.items()}
    rest = {"preset": settings.preset, "follow": PEOPLE[settings.person], "line": settings.line}
    return {**values, **rest, "low": low, "high": high}


@given(any_settings(), any_settings())
def test_what_the_browser_reports_is_taken_over(settings: Settings, before: Settings) -> None:
    assert settings_from_values(reported(settings), before, PEOPLE) == settings


ODD: list[Any] = [None, "", "much", [], {}, float("nan"), float("inf"), -1, 1e9, 1e300, "50", 50.5]


@pytest.mark.parametrize("value", ODD, ids=repr)
@pytest.mark.parametrize("key", ["w_bills", "w_friends"])
def test_an_impossible_weight_from_the_browser_is_the_one_before(key: str, value: Any) -> None:
    values = {**reported(DEFAULT), key: value}
    read = settings_from_values(values, OTHER, PEOPLE)
    name = key.removeprefix("w_")
    assert read.weights == {**DEFAULT.weights, name: OTHER.weights[name]}


@pytest.mark.parametrize("value", [None, "", 7, [], "r001", "<b>"], ids=repr)
def test_an_impossible_person_or_preset_from_the_browser_is_the_one_before(value: Any) -> None:
    values = {**reported(DEFAULT), "follow": value, "preset": value}
    read = settings_from_values(values, OTHER, PEOPLE)
    assert (read.person, read.preset) == ("noa", "bank")


@pytest.mark.parametrize("value", ODD, ids=repr)
@pytest.mark.parametrize("key", ["low", "high", "line"])
def test_an_impossible_scale_or_line_from_the_browser_still_gives_a_rule(
    key: str, value: Any
) -> None:
    read = settings_from_values({**reported(DEFAULT), key: value}, DEFAULT, PEOPLE)
    assert isinstance(read.rule, Rule)
    assert read.scale == DEFAULT.scale


def test_nothing_from_the_browser_changes_nothing() -> None:
    assert settings_from_values({}, DEFAULT, PEOPLE) == DEFAULT


@pytest.mark.parametrize(
    ("number", "text"),
    [(600, "600"), (0, "0"), (100.0, "100"), (416.666667, "416.666667"), (0.5, "0.5")],
)
def test_a_number_is_written_without_a_needless_fraction(number: float, text: str) -> None:
    assert plain(number) == text
