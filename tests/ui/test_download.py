"""A table as a file: for spreadsheets with decimal commas, rounded, and without a formula."""

import io

import pandas as pd
import pytest

from unseen_weights.ui.download import sheet


def test_a_spreadsheet_with_decimal_commas_reads_rounded_numbers() -> None:
    table = pd.DataFrame({"Try": [1, 2], "Line": [416.666667, 571.0]})
    assert sheet(table).splitlines() == ["Try;Line", "1;416,7", "2;571,0"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_and_no_header_is_run(start: str) -> None:
    formula = f'{start}HYPERLINK("http://example.org";"x")'
    text = sheet(pd.DataFrame({formula: [formula, "plain"]}))
    read = pd.read_csv(io.StringIO(text, newline=""), sep=";")
    assert list(read.columns) == [f"'{formula}"]
    assert read.iloc[:, 0].tolist() == [f"'{formula}", "plain"]
