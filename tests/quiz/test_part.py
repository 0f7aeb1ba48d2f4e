"""The quiz as a browser gets it: whole, ready for JSON, fit to stand beside other scripts."""

import json
import re
from pathlib import Path

from unseen_weights.contents import CHAPTERS, WALK
from unseen_weights.handout import FOLDER as HANDOUT
from unseen_weights.live import FOLDER
from unseen_weights.quiz.items import ideas, load_items
from unseen_weights.quiz.part import FIRST, KEYS, app_link, quiz_part, quiz_script
from unseen_weights.ui.scripts import FOLDER as BESIDE
from unseen_weights.words import load_words

WORDS = load_words()
NAMED = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)
LINK = re.compile(r'href="([^"]+)"')


def scripts(folder: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.js"))


def test_every_question_answer_and_reply_stands_in_the_markup_once_or_twice() -> None:
    html = quiz_part(WORDS).html
    for item in load_items():
        assert html.count(f'data-item="{item.name}"') == 1
        for option in item.options:
            assert html.count(f'name="quiz-{item.name}" value="{option}"') == 1
            assert WORDS.text(item.told(option)).split("“")[0] in html


def test_its_data_is_json_and_names_what_is_right() -> None:
    data = json.loads(json.dumps(quiz_part(WORDS).data, allow_nan=False))
    assert [(i["name"], i["right"]) for i in data["items"]] == [
        (item.name, item.right[0]) for item in load_items()
    ]
    assert "{numbers}" in data["words"]["missing"]


def test_its_links_lead_to_chapters_in_the_app_and_in_a_file() -> None:
    slugs = {FIRST, *ideas()}
    assert WALK[0].slug == FIRST
    assert slugs <= {chapter.slug for chapter in CHAPTERS}
    assert set(LINK.findall(quiz_part(WORDS).html)) == {app_link(slug) for slug in slugs}
    offline = quiz_part(WORDS, lambda slug: f"#{slug}").html
    assert set(LINK.findall(offline)) == {f"#{slug}" for slug in slugs}


def test_its_scripts_share_no_name_with_those_they_may_stand_beside() -> None:
    mine = NAMED.findall(quiz_script())
    assert len(mine) == len(set(mine)) > 15
    others = NAMED.findall("".join(map(scripts, (FOLDER, BESIDE, HANDOUT))))
    assert set(mine) & set(others) == set()


def test_the_name_of_what_a_device_keeps_is_the_same_in_python_and_in_the_script() -> None:
    assert all(f'"{key}"' in quiz_script() for key in KEYS)


def test_it_asks_no_other_host_and_sends_nothing() -> None:
    for sending in ("fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "import(", "http"):
        assert sending not in quiz_script()
