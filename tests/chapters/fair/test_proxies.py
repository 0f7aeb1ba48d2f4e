"""What the records give away: the committed file, made again, and what the page says of it."""

from pathlib import Path

import pytest

from data import make_proxies
from unseen_weights.chapters.fair.model.proxies import ASKED, FILE, load_proxies
from unseen_weights.tables import TableError
from unseen_weights.town import DATA

TABLE = load_proxies()


def test_the_script_writes_the_committed_file_again(tmp_path: Path) -> None:
    make_proxies.main(tmp_path)
    assert (tmp_path / FILE).read_bytes() == (DATA / FILE).read_bytes()


def test_the_commonest_answer_is_what_the_town_says() -> None:
    assert list(TABLE.index) == list(ASKED)
    assert TABLE["people"].tolist() == [240, 120, 240, 240, 240]
    assert TABLE["commonest"].tolist() == [25, 50, 80, 80, 50]


def test_the_records_tell_the_district_and_not_the_loan() -> None:
    extra = TABLE["right"] - TABLE["commonest"]
    assert extra["district"] > 10
    assert extra["ends"] > 20
    assert extra["loan_for"] < 2
    assert abs(TABLE["pairs"]["loan_for"] - 50) < 5


def test_for_carers_and_newcomers_the_share_told_right_hides_that_pairs_are_told_apart() -> None:
    for asked in ("carer", "newcomer"):
        assert TABLE["right"][asked] <= TABLE["commonest"][asked]
        assert TABLE["pairs"][asked] > 60


def test_the_models_document_has_the_same_numbers() -> None:
    document = (DATA.parent / "docs" / "model.md").read_text(encoding="utf-8")
    for _, row in TABLE.iterrows():
        told = " | ".join(f"{row[name]:.1f} %" for name in ("right", "commonest", "pairs"))
        assert f"| {told} |\n" in document


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("asked,people,right,commonest,pairs\ndistrict,240,x,25,60\n")
    with pytest.raises(TableError, match=r"proxies\.csv, row 2"):
        load_proxies(tmp_path)
