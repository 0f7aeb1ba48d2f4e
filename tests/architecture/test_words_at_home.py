"""A chapter asks for its own words and for common ones, and never for another chapter's."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_words import FAMILIES, FILES, ROOT, asked_in
from unseen_weights.contents import CHAPTERS
from unseen_weights.ui.desks import DESKS

LIBRARY = ROOT / "unseen_weights"
COMMON = "common"
SHARED_FILES = (COMMON, "addresses", "light")  # README's table alone; the light edition
OF_ANY_CHAPTER = ("{}-", "bet-{}")  # what shared code fetches for the chapter that is open
# A class room shows what the quiz found and asks Start's bet; Compare reads a class room's sheet.
LENT = {"room": ("quiz", "start"), "compare": ("room",)}
DESK_SLUGS = [desk.slug for desk in DESKS]


def home_of(file: Path) -> str:
    """Whose words a file holds; a page for the class may have several, `<slug>-….ftl`."""
    first = file.stem.split("-")[0]
    return first if first in DESK_SLUGS else file.stem


HOMES = {
    name: home_of(file)
    for file in FILES
    for name in re.findall(r"^([a-z][\w-]*) =", file.read_text("utf-8"), re.MULTILINE)
}


def sources(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.suffix in (".py", ".html")]


ROOMS = {
    chapter.slug: [
        *sources(LIBRARY / "chapters" / chapter.room),
        *sources(LIBRARY / "ui" / chapter.room),
        ROOT / "pages" / f"{chapter.room}.py",
    ]
    for chapter in CHAPTERS
} | {
    desk.slug: [
        *sources(LIBRARY / desk.room),
        *sources(LIBRARY / "ui" / desk.room),
        ROOT / "pages" / f"{desk.room}.py",
    ]
    for desk in DESKS
}
LIGHT = [*sources(LIBRARY / "handout"), LIBRARY / "live" / "templates" / "handout.html"]
"""The light edition has the quiz among its pages, though it is no chapter."""
SHARED = [
    path
    for path in [ROOT / "app.py", *sources(LIBRARY)]
    if path not in LIGHT and not any(path in files for files in ROOMS.values())
]


def strangers(asked: set[str], home: str) -> Iterator[str]:
    """Of ids that are asked for, those that stand in another chapter's words."""
    own = {home, *SHARED_FILES, *LENT.get(home, ())}
    for name in sorted(asked):
        if "{}" not in name:
            if HOMES.get(name, home) not in own:
                yield name
        elif not name.startswith(OF_ANY_CHAPTER):
            homes = {HOMES[name.format(*filling)] for filling in FAMILIES[name]}
            if not homes & own:
                yield name


@pytest.mark.parametrize("slug", ROOMS)
def test_a_room_asks_only_for_its_own_words_and_common_ones(slug: str) -> None:
    assert list(strangers(asked_in(ROOMS[slug]), slug)) == []


def test_what_chapters_share_asks_only_for_common_words() -> None:
    assert list(strangers(asked_in(SHARED), COMMON)) == []
    assert list(strangers(asked_in(LIGHT), "quiz")) == []


@pytest.mark.parametrize("slug", ROOMS)
def test_words_with_a_chapters_name_stand_in_its_file(slug: str) -> None:
    elsewhere = {n for n, home in HOMES.items() if n.startswith(f"{slug}-") and home != slug}
    assert elsewhere == set()


def test_words_of_another_chapter_are_noticed() -> None:
    assert list(strangers({"lab-title", "app-title", "line-title"}, "line")) == ["lab-title"]
    assert list(strangers({"fair-asked-{}", "weight-{}", "{}-title"}, "line")) == ["fair-asked-{}"]


def test_every_room_is_looked_at_and_asks_for_words() -> None:
    assert all(asked_in(ROOMS[chapter.slug]) for chapter in CHAPTERS)
    assert LIBRARY / "walk.py" in SHARED
