"""The portraits: one for each person, and one for anybody else."""

import json
import re
from base64 import b64decode
from xml.etree import ElementTree

import pytest

from unseen_weights.contents import CHAPTERS
from unseen_weights.live import style
from unseen_weights.live.portraits import ANYONE, FACES, face, raised_face, slugs
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
WITH_A_RING = ("start", "line", "lab", "mistakes", "company", "fair", "everywhere")


def drawing(address: str) -> str:
    head, _, data = address.partition(",")
    assert head == "data:image/svg+xml;base64"
    return b64decode(data).decode()


def test_everybody_one_can_follow_has_a_face_and_there_is_one_for_anybody_else() -> None:
    assert set(slugs()) == {*people(), ANYONE}
    assert len({face(slug) for slug in slugs()}) == len(slugs())
    assert face("nobody") == face(ANYONE)


@pytest.mark.parametrize("slug", slugs())
def test_a_face_is_sound_small_and_asks_for_nothing_else(slug: str) -> None:
    svg = (FACES / f"{slug}.svg").read_text(encoding="utf-8")
    ElementTree.fromstring(svg)
    assert len(svg) < 2000
    assert "href" not in svg
    assert "<script" not in svg
    assert re.findall(r'id="([^"]+)"', svg) == [f"face-{slug}"]


@pytest.mark.parametrize("slug", slugs())
def test_a_face_in_a_chart_is_the_same_with_room_below(slug: str) -> None:
    box = re.compile(r'viewBox="0 0 64 (\d+)"')
    low, raised = drawing(face(slug)), drawing(raised_face(slug))
    assert box.sub("", low) == box.sub("", raised)
    (one,), (other,) = box.findall(low), box.findall(raised)
    assert int(other) > int(one) == 64


def test_the_style_sheet_knows_every_face() -> None:
    sheet = style()
    assert all(f'data-is="{slug}"' in sheet and face(slug) in sheet for slug in slugs())


@pytest.mark.parametrize("slug", WITH_A_RING)
def test_a_chart_with_a_ring_holds_the_faces(slug: str) -> None:
    (chapter,) = (chapter for chapter in CHAPTERS if chapter.slug == slug)
    spec = json.dumps(chapter.live(WORDS).spec)
    assert all(raised_face(slug) in spec for slug in people())


def test_the_choice_of_a_person_shows_the_faces() -> None:
    html = CHAPTERS[0].live(WORDS).html
    for slug in people():
        assert f'class="uw-face" data-is="{slug}"' in html
