"""A link as a code, and addresses that stand in no box of Streamlit's own."""

from pathlib import Path
from types import SimpleNamespace

import pytest
import segno

from unseen_weights.contents import CHAPTERS
from unseen_weights.ui import share


def test_the_code_is_the_links_and_a_link_too_long_to_scan_has_none() -> None:
    link = "http://192.168.1.20:8501/line?line=571&person=ruth"
    drawn = share.code(link, "a <b> title")
    assert "a &lt;b&gt; title" in drawn
    plain = segno.make(link, micro=False, error="m").svg_inline(
        border=4, omitsize=True, light="#fff"
    )
    assert plain.split("<path")[1:] == drawn.split("<path")[1:]
    assert share.code("http://localhost/" + "x" * share.LONGEST, "") == share.code("", "") == ""


def test_what_one_did_and_what_answers_a_bet_are_left_out_of_a_link_unless_ticked() -> None:
    by_page = {chapter.slug: share.left_out(chapter) for chapter in CHAPTERS}
    assert {"tries"} <= set(by_page["lab"]["done"])
    with_a_gate = [c.slug for c in CHAPTERS if "shown" in {knob.name for knob in c.knobs}]
    assert "many" in with_a_gate
    assert [slug for slug, left in by_page.items() if left["answer"] == ["shown"]] == with_a_gate


@pytest.mark.parametrize(
    ("here", "root"),
    [
        ("http://localhost:8501/lab?line=571", "http://10.0.0.7:8501"),
        ("http://localhost:8501/weights/lab", "http://10.0.0.7:8501/weights"),
        ("http://10.0.0.7:8501/lab", ""),
        ("https://school.example/weights/lab", ""),
        (None, ""),
    ],
)
def test_a_link_from_the_machine_that_serves_is_one_for_others(
    monkeypatch: pytest.MonkeyPatch, here: str | None, root: str
) -> None:
    monkeypatch.setattr(share, "hosts_for_others", lambda: ["10.0.0.7"])
    monkeypatch.setattr("streamlit.context", SimpleNamespace(url=here))
    assert share.root_for_others("lab") == root


def test_no_page_shows_an_address_in_a_box_that_costs_a_highlighter() -> None:
    root = Path(share.__file__).parents[2]
    files = [*root.glob("unseen_weights/**/*.py"), *root.glob("pages/*.py")]
    assert files
    assert not [file for file in files if "st.code(" in file.read_text(encoding="utf-8")]
