"""Pasted links are read as a class sends them, and each bad one is told in one clear sentence."""

import pytest

from unseen_weights.compare.pasted import LONGEST_NAME, MOST, first_few, read_lines
from unseen_weights.room.sheet import sheet
from unseen_weights.settings import PRESETS
from unseen_weights.words import load_words

WORDS = load_words()


def told(text: str) -> list[str]:
    return [WORDS.text(one.message, **one.values) for one in read_lines(text)[1]]


def test_a_line_is_a_nickname_and_a_link_of_any_host_or_none() -> None:
    text = (
        "Blue team: http://10.0.0.7:8501/lab?from=bank\n\n/lab?line=620\nhttps://x.invalid/a/lab?"
    )
    rules, problems = read_lines(text)
    assert problems == []
    assert [rule.name for rule in rules] == ["Blue team", "", ""]
    assert rules[0].settings.weights == PRESETS["bank"]
    assert [rule.settings.line for rule in rules] == [600, 620, 600]


def test_a_link_that_reasons_shares_and_one_that_a_mail_program_has_damaged_are_read() -> None:
    rules, problems = read_lines(
        "http://x/reasons?resident=r078&amp;from=friends\nhttp://x/lab?Line=620."
    )
    assert problems == []
    assert rules[0].settings.weights == PRESETS["friends"]
    assert rules[1].settings.line == 620


def test_a_link_of_the_light_edition_is_read_too() -> None:
    text = "http://x:8501/light#/lab?from=bank&line=620\nunseen-weights.html#/lab?from=friends"
    rules, problems = read_lines(text)
    assert problems == []
    assert [rule.settings.weights for rule in rules] == [PRESETS["bank"], PRESETS["friends"]]
    assert rules[0].settings.line == 620


@pytest.mark.parametrize(
    "line",
    [
        "weights: 10 10 10 20 20 100, line: 620",
        "2;rule;;weights: 10 10 10 20 20 100, line: 620",
        "Rule;Bills 10, loans 10, fines 10, civic 20, posts 20, friends 100, the line 620",
    ],
)
def test_a_line_of_a_class_rooms_file_is_a_rule(line: str) -> None:
    (rule,), problems = read_lines(line)
    assert problems == []
    assert list(rule.settings.weights.values()) == [10, 10, 10, 20, 20, 100]
    assert rule.settings.line == 620


def test_what_travels_along_with_a_link_is_no_part_of_a_rule() -> None:
    link = "http://x/lab?from=bank&person=ruth&bets=line.third.right&tries=1.2.3&utm_source=chat"
    (rule,), problems = read_lines(link)
    assert problems == []
    assert rule.settings.weights == PRESETS["bank"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("hello", "Line 1 is no link to the lab (“hello”)."),
        ("http://x/line?line=600", "Line 1 leads to the page “line”, and not to the lab"),
        ("x:1/light#/line?line=7", "Line 1 leads to the page “line”, and not to the lab"),
        (f"http://x/{'y' * 90}", f"Line 1 is no link to the lab (“http://x/{'y' * 30}…”)"),
        ("1;rule;;weights: 10 10 10 20 20, line: 600", "Line 1 is no link to the lab"),
        ("1;rule;;weights: 10 10 10 20 20 900, line: 600", "Line 1 is no link to the lab"),
        ("javascript:alert(1)/lab?from=bank", "Line 1 is no link to the lab"),
        ("http://[/lab?from=bank", "Line 1 is no link to the lab"),
        ("Red http://x/lab?bills=900", "Line 1 is left out: “900” makes no sense for bills."),
        ("http://x/lab?colour=red", "Line 1 is left out: the lab has no setting “colour”."),
        ("http://x/lab?line=980", "Line 1 is left out: “980” makes no sense for line."),
    ],
)
def test_a_line_that_cannot_be_read_is_named_by_its_number(line: str, sentence: str) -> None:
    (said,) = told(line)
    assert said.startswith(sentence)
    assert read_lines(line)[0] == []


def test_of_a_whole_file_of_a_class_room_only_its_rules_are_taken_and_nothing_is_said() -> None:
    rule, bet = "weights: 10 10 10 20 20 100, line: 600", "Six records are kept; which one?"
    rows = [(1, "A bet", bet, "Fines"), (2, "A rule", "Yours", rule), (3, "A rule", "Yours", rule)]
    whole = sheet(rows, ["Round", "Activity", "Question", "Answer"])
    for text in (whole, "\n".join("\t".join(map(str, row)) for row in rows)):
        rules, problems = read_lines(text, ["Activity", "A bet"])
        assert len(rules) == 2
        assert problems == []
    assert len(read_lines(whole)[1]) == 2


def test_two_links_on_one_line_are_two_rules_each_with_the_name_before_it() -> None:
    rules, problems = read_lines("The lab: http://x/lab?from=bank, Red http://x/lab?from=missed")
    assert [rule.name for rule in rules] == ["The lab", "Red"]
    assert [rule.settings.weights for rule in rules] == [PRESETS["bank"], PRESETS["missed"]]
    assert problems == []
    rules, problems = read_lines("Red http://x/lab?from=bank http://x/lab?bills=900")
    assert [rule.name for rule in rules] == ["Red"]
    assert [problem.values["line"] for problem in problems] == ["1"]


def test_a_good_line_is_read_beside_bad_ones() -> None:
    rules, problems = read_lines("nonsense\nGreen /lab?from=missed\nhttp://x/lab?bills=900")
    assert [rule.name for rule in rules] == ["Green"]
    assert [problem.values["line"] for problem in problems] == ["1", "3"]


def test_as_many_as_fit_are_compared_and_no_two_have_one_name() -> None:
    rules, _ = read_lines("\n".join(["Blue /lab?from=bank"] * (MOST + 3)))
    shown, problems = first_few(rules)
    assert len(shown) == len({rule.name for rule in shown}) == MOST
    assert [rule.name for rule in shown[:3]] == ["Blue", "Blue 2", "Blue 3"]
    (problem,) = problems
    assert WORDS.text(problem.message, **problem.values).startswith("There are 15 rules, and 12")


def test_a_long_nickname_is_cut_and_shows_it() -> None:
    fits, long = "x" * LONGEST_NAME, f"{'x' * (LONGEST_NAME - 2)} {'y' * 500}"
    rules, _ = read_lines(f"{fits} /lab?from=bank\n{long} /lab?from=bank")
    assert [rule.name for rule in rules] == [fits, f"{'x' * (LONGEST_NAME - 2)}…"]
