"""The page for the projector: all addresses, or those of one page that is picked in its list."""

import re
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.running import page_at
from unseen_weights.contents import CHAPTERS
from unseen_weights.teach.plans import steps
from unseen_weights.ui.entrance.light import PATH as LIGHT
from unseen_weights.ui.reach import panel
from unseen_weights.ui.reach.pages import shown_pages
from unseen_weights.words import load_words

WORDS = load_words()
PAGES = shown_pages(WORDS)
HOST = "10.0.0.7"


@pytest.fixture(autouse=True)
def one_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panel, "roots", lambda *_: [f"http://{HOST}:8501"])


def doors(at: AppTest) -> list[str]:
    """The addresses behind the host that stand beside a code, each as its code says it."""
    bodies = [unescape(one.proto.body).replace("<wbr>", "") for one in at.get("html")]
    bodies = [body for body in bodies if "<img" in body]
    shown = [re.findall(r"<p [^>]*>([^<]*)</p>", body)[0] for body in bodies]
    for address, body in zip(shown, bodies, strict=True):
        assert WORDS.text("reach-code", link=address) in body
    return [address.removeprefix(f"http://{HOST}:8501") for address in shown]


def title(at: AppTest) -> str:
    (found,) = (one.value for one in at.title)
    return str(found)


def test_every_page_and_every_step_of_a_plan_that_opens_one_can_be_picked() -> None:
    opened = {name for name, step in steps().items() if step.link}
    assert set(PAGES) == {chapter.slug for chapter in CHAPTERS} | opened | {"quiz"}
    names = [page.name for page in PAGES.values()]
    assert len(set(names)) == len(names), "Two lines of the list read alike."
    assert names[0] == WORDS.text("start-title")


def test_a_step_that_is_called_like_a_page_opens_that_page() -> None:
    slugs = {chapter.slug for chapter in CHAPTERS}
    for name, step in steps().items():
        if name in slugs:
            assert step.link
            assert step.link.chapter.slug == name


@pytest.mark.parametrize("name", ["start", "letter", "black-box", "real"])
def test_a_page_that_is_picked_stands_alone_with_its_two_codes(name: str) -> None:
    at = page_at("reach")
    assert doors(at) == [f"/{LIGHT}", ""]
    at.selectbox[0].set_value(name).run()
    assert not at.exception
    assert at.query_params["page"] == name
    page = PAGES[name]
    assert title(at) == page.title
    assert doors(at) == [page.phone, page.path]
    assert WORDS.text("reach-help-title") not in [one.value for one in at.subheader]


def test_an_address_picks_a_page_and_the_list_leads_on_and_back() -> None:
    at = page_at("reach", {"page": "line"})
    assert title(at) == WORDS.text("line-title")
    assert at.selectbox[0].value == "line"
    assert doors(at) == ["/light#/line?line=600", "/line?line=600"]
    at.selectbox[0].set_value("quiz").run()
    assert doors(at) == ["/light#/quiz", "/quiz"]
    at.selectbox[0].set_value(panel.ALL).run()
    assert title(at) == WORDS.text("reach-question")
    assert "page" not in at.query_params


def test_a_game_that_the_light_edition_cannot_play_has_one_address_and_the_page_says_so() -> None:
    at = page_at("reach", {"page": "yes-no"})
    (address,) = doors(at)
    assert address.startswith("/black-box?seed=12&level=yes-no")
    assert WORDS.text("reach-both") in [one.value for one in at.markdown]
    assert at.subheader[-1].value == WORDS.text("reach-both-title")


@pytest.mark.parametrize(("page", "long"), [("record", False), ("lab", True)])
def test_an_address_that_nobody_would_type_stands_small_beside_another_way_in(
    page: str, long: bool
) -> None:
    at = page_at("reach", {"page": page})
    bodies = [one.proto.body.replace("<wbr>", "") for one in at.get("html")]
    told = WORDS.text("reach-long", title=PAGES[page].title)
    assert (told in [one.value for one in at.markdown]) == long
    large = re.findall(r'<p class="uw-door">([^<]*)</p>', " ".join(bodies))
    assert all(len(address) <= panel.TYPED for address in large)
    assert (f"http://{HOST}:8501/{LIGHT}" in large) == long


@pytest.mark.parametrize("page", ["talk", "nowhere", "<b>"])
def test_what_opens_no_page_gives_all_addresses_and_a_sentence(page: str) -> None:
    at = page_at("reach", {"page": page})
    assert WORDS.text("reach-unknown") in [one.value for one in at.warning]
    assert title(at) == WORDS.text("reach-question")
    assert at.selectbox[0].value == panel.ALL
