"""Loading the town: the tables as they should be, and one sentence for each kind of breakage."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from unseen_weights import town
from unseen_weights.words import load_words

LOADERS: dict[str, Callable[[Path], pd.DataFrame]] = {
    "residents.csv": town.load_residents,
    "ties.csv": town.load_ties,
    "hidden.csv": town.load_hidden,
    "factors.csv": town.load_factors,
    "people.csv": town.load_people,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in LOADERS:
        shutil.copy(town.DATA / name, tmp_path / name)
    return tmp_path


def cells(path: Path) -> list[list[str]]:
    return [line.split(",") for line in path.read_text(encoding="utf-8").splitlines()]


def write(path: Path, rows: list[list[str]]) -> None:
    path.write_text("".join(",".join(row) + "\n" for row in rows), encoding="utf-8")


def put(path: Path, row: int, column: str, value: str) -> None:
    rows = cells(path)
    rows[row - 1][rows[0].index(column)] = value
    write(path, rows)


def sentence(path: Path) -> str:
    with pytest.raises(town.TownFileError) as caught:
        LOADERS[path.name](path.parent)
    text = str(caught.value)
    assert text.startswith(path.name)
    assert text.endswith(".")
    assert "\n" not in text
    assert "Error" not in text
    return text


def test_residents_have_the_promised_columns_types_and_ids() -> None:
    table = town.load_residents()
    assert list(table.index) == [f"r{i:03d}" for i in range(1, 241)]
    assert table.index.name == "id"
    assert set(table.columns) == {
        *town.RECORDS,
        *("district", "carer", "newcomer", "loan_for", "kept_promise"),
        *("name", "age", "context", "place"),
    }
    kinds = {name: table[name].dtype.kind for name in table.columns}
    assert all(kinds[name] == "b" for name in ("carer", "newcomer", "kept_promise"))
    assert all(kinds[name] == "i" for name in ("loans", "fines", "civic", "posts", "age"))
    assert all(kinds[name] == "f" for name in ("bills", "friends", "place"))


def test_factors_keep_their_order_and_types() -> None:
    table = town.load_factors()
    assert tuple(table.index) == town.RECORDS
    numbers = ["worst", "best", "step", "decimals"]
    assert list(table.columns) == [*numbers, "power", "power_reason"]
    assert [table[name].dtype.kind for name in numbers] == ["f", "f", "f", "i"]


def test_every_record_says_who_has_the_power_to_change_it_and_why() -> None:
    table = town.load_factors()
    assert dict(table["power"]) == {
        "bills": "time",
        "loans": "time",
        "fines": "time",
        "civic": "now",
        "posts": "time",
        "friends": "never",
    }
    for reason in table["power_reason"]:
        assert load_words().text(reason)


def test_hidden_is_indexed_like_the_residents() -> None:
    table = town.load_hidden()
    assert list(table.index) == list(town.load_residents().index)
    assert list(table.columns) == ["reliability", "hardship"]


def test_ties_and_people_name_residents() -> None:
    residents = set(town.load_residents().index)
    ties, people = town.load_ties(), town.load_people()
    assert list(ties.columns) == ["a", "b"]
    assert set(ties["a"]) | set(ties["b"]) <= residents
    assert list(people.index) == ["amina", "ilir", "ruth", "noa"]
    assert set(people["id"]) <= residents


def test_the_folder_may_be_a_text(folder: Path) -> None:
    pd.testing.assert_frame_equal(town.load_residents(str(folder)), town.load_residents())


def test_a_byte_order_mark_windows_line_ends_and_other_column_order_are_read(folder: Path) -> None:
    path = folder / "factors.csv"
    rows = [list(reversed(row)) for row in cells(path)]
    text = "".join(",".join(row) + "\r\n" for row in rows)
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    pd.testing.assert_frame_equal(town.load_factors(folder), town.load_factors())


BROKEN_CELLS = [
    ("residents.csv", "bills", "1.5", "is '1.5', expected a number from 0 to 1"),
    ("residents.csv", "bills", "-0.1", "is '-0.1', expected a number from 0 to 1"),
    ("residents.csv", "bills", "nan", "is 'nan', expected a number from 0 to 1"),
    ("residents.csv", "bills", "inf", "is 'inf', expected a number from 0 to 1"),
    ("residents.csv", "bills", "1e-3", "is '1e-3', expected a number from 0 to 1"),
    ("residents.csv", "bills", "", "is empty, expected a number from 0 to 1"),
    ("residents.csv", "loans", "two", "is 'two', expected a whole number from 0 to 999"),
    ("residents.csv", "loans", "1.0", "is '1.0', expected a whole number from 0 to 999"),
    ("residents.csv", "fines", "-1", "is '-1', expected a whole number from 0 to 999"),
    ("residents.csv", "fines", "9" * 5000, f"is '{'9' * 39}…', expected a whole number"),
    ("residents.csv", "civic", " 3", "is ' 3', expected a whole number from 0 to 999"),
    ("residents.csv", "posts", "٣", "is '٣', expected a whole number from 0 to 999"),
    ("residents.csv", "friends", "100.1", "is '100.1', expected a number from 0 to 100"),
    ("residents.csv", "place", "2", "is '2', expected a number from 0 to 1"),
    ("residents.csv", "age", "17", "is '17', expected a whole number from 18 to 90"),
    ("residents.csv", "age", "91", "is '91', expected a whole number from 18 to 90"),
    ("residents.csv", "carer", "True", "is 'True', expected yes or no"),
    ("residents.csv", "newcomer", "", "is empty, expected yes or no"),
    ("residents.csv", "kept_promise", "Yes", "is 'Yes', expected yes or no"),
    ("residents.csv", "loan_for", "boat", "is 'boat', expected one of roof, shop"),
    ("residents.csv", "district", "Uptown", "expected one of Hillside, Old Town, Riverside"),
    ("residents.csv", "id", "R7", "is 'R7', expected an id such as r001"),
    ("residents.csv", "id", "r001", "is 'r001', which row 2 already has, expected no repeats"),
    ("residents.csv", "name", " ", "is ' ', expected plain text with a length from 1 to 60"),
    ("residents.csv", "name", "A\x00B", "expected plain text with a length from 1 to 60"),
    ("residents.csv", "context", "x" * 71, "expected plain text with a length from 1 to 70"),
    ("ties.csv", "a", "", "is empty, expected an id such as r001"),
    ("ties.csv", "b", "r999", "must be the id of somebody in residents.csv"),
    ("ties.csv", "b", "r001", "must be an id after the one in column a"),
    ("hidden.csv", "reliability", "much", "is 'much', expected a number from -10 to 10"),
    ("hidden.csv", "hardship", "11", "is '11', expected a number from -10 to 10"),
    ("hidden.csv", "id", "r900", "must be the id of somebody in residents.csv"),
    ("factors.csv", "factor", "steps", "is 'steps', expected one of bills, loans, fines"),
    ("factors.csv", "step", "0", "is '0', expected a number from 0.0001 to 100"),
    ("factors.csv", "decimals", "1.5", "is '1.5', expected a whole number from 0 to 6"),
    ("factors.csv", "power", "later", "is 'later', expected one of now, time, never"),
    ("factors.csv", "power_reason", "Because.", "expected a message id such as power-bills"),
    ("factors.csv", "best", "6", "must differ from the number in column worst"),
    ("people.csv", "slug", "Amina Holt", "expected a name in small letters a to z"),
    ("people.csv", "id", "r999", "must be the id of somebody in residents.csv"),
]


@pytest.mark.parametrize(("name", "column", "value", "problem"), BROKEN_CELLS)
def test_a_broken_cell_is_named_by_file_row_and_column(
    folder: Path, name: str, column: str, value: str, problem: str
) -> None:
    path = folder / name
    row = 6 if (name, column) == ("factors.csv", "best") else 4
    put(path, row, column, value)
    text = sentence(path)
    assert text.startswith(f"{name}, row {row}, column {column}: ")
    assert problem in text


@pytest.mark.parametrize("name", LOADERS)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert sentence(folder / name) == f"{name} is missing from the folder {folder.name}."


@pytest.mark.parametrize("name", LOADERS)
def test_a_folder_in_place_of_a_file_cannot_be_opened(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    assert "cannot be opened" in sentence(folder / name)


@pytest.mark.parametrize("name", LOADERS)
def test_a_missing_column_is_named(folder: Path, name: str) -> None:
    rows = cells(folder / name)
    lost = rows[0][-1]
    write(folder / name, [row[:-1] for row in rows])
    assert sentence(folder / name) == f"{name}, row 1: column {lost} is missing."


@pytest.mark.parametrize("name", LOADERS)
def test_an_unknown_column_is_named(folder: Path, name: str) -> None:
    rows = cells(folder / name)
    write(folder / name, [[*row, "shoe size"] for row in rows])
    assert "row 1: column 'shoe size' is unknown, expected only" in sentence(folder / name)


def test_a_column_given_twice_is_named(folder: Path) -> None:
    path = folder / "ties.csv"
    write(path, [[*row, row[0]] for row in cells(path)])
    assert sentence(path) == "ties.csv, row 1: column a appears more than once."


@pytest.mark.parametrize("name", LOADERS)
def test_a_row_with_too_few_or_too_many_fields_is_named(folder: Path, name: str) -> None:
    rows = cells(folder / name)
    width = len(rows[0])
    write(folder / name, [*rows[:2], rows[2][:1], *rows[3:]])
    assert sentence(folder / name) == f"{name}, row 3: has 1 field, expected {width}."
    write(folder / name, [*rows[:3], [*rows[3], "more"], *rows[4:]])
    assert sentence(folder / name) == f"{name}, row 4: has {width + 1} fields, expected {width}."


def test_an_empty_line_is_named(folder: Path) -> None:
    path = folder / "ties.csv"
    rows = cells(path)
    write(path, [*rows[:4], [], *rows[4:]])
    assert sentence(path) == "ties.csv, row 5: has 0 fields, expected 2."


@pytest.mark.parametrize("name", LOADERS)
def test_a_file_without_rows_is_named(folder: Path, name: str) -> None:
    write(folder / name, cells(folder / name)[:1])
    assert sentence(folder / name) == f"{name} has a header but no rows."


def test_an_empty_file_lacks_its_first_column(folder: Path) -> None:
    (folder / "ties.csv").write_bytes(b"")
    assert sentence(folder / "ties.csv") == "ties.csv, row 1: column a is missing."


def test_letters_that_are_not_utf8_are_named_with_their_row(folder: Path) -> None:
    path = folder / "residents.csv"
    lines = path.read_bytes().split(b"\n")
    lines[4] = lines[4].replace(b"a", b"\xe4", 1)
    path.write_bytes(b"\n".join(lines))
    assert sentence(path).startswith("residents.csv, row 5, has letters that are not in UTF-8")


def test_a_quotation_mark_that_never_closes_is_named_with_its_row(folder: Path) -> None:
    put(folder / "residents.csv", 7, "name", '"Ada')
    text = sentence(folder / "residents.csv")
    assert text.startswith("residents.csv, row 7, cannot be read as comma-separated values")


def test_a_line_break_inside_a_cell_is_named(folder: Path) -> None:
    put(folder / "residents.csv", 7, "context", '"two\nlines"')
    text = sentence(folder / "residents.csv")
    assert text.startswith("residents.csv, row 7, column context: is 'two\\nlines'")


def test_a_tie_given_twice_is_named(folder: Path) -> None:
    path = folder / "ties.csv"
    rows = cells(path)
    write(path, [*rows, rows[1]])
    row = len(rows) + 1
    problem = "repeats a tie that an earlier row already has"
    assert sentence(path) == f"ties.csv, row {row}, column b: {problem}."


def test_factors_in_another_order_are_refused(folder: Path) -> None:
    path = folder / "factors.csv"
    rows = cells(path)
    write(path, [rows[0], rows[2], rows[1], *rows[3:]])
    assert "expected the rows bills, loans, fines, civic, posts, friends" in sentence(path)


@pytest.mark.parametrize("name", ["ties.csv", "hidden.csv", "people.csv"])
def test_a_broken_residents_file_is_blamed_for_itself(folder: Path, name: str) -> None:
    put(folder / "residents.csv", 2, "age", "old")
    with pytest.raises(town.TownFileError, match=r"^residents.csv, row 2, column age: "):
        LOADERS[name](folder)
