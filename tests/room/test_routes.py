"""The class room over HTTP: a lesson."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.browser.server import ROOT
from tests.room.http import RULE, SENDER, WEIGHTS, Http, Room, join, lead, send, start, state
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.quiz.codes import Result, encode
from unseen_weights.room import codes
from unseen_weights.room.where import VARIABLE
from unseen_weights.ui.room import bets
from unseen_weights.ui.room.picturing import result
from unseen_weights.words import load_words

WORDS = load_words()
GAME = {"seed": 12, "level": "scores", "office": "six"}
SAID = "seed=12&level=scores&office=six"
HARM = "formula?stage=six&person=amina"


def test_a_lesson_over_http(http: Http, room: Room) -> None:
    joined = join(http, room).told
    assert joined["code"] == room["code"]
    assert len(joined["nickname"].split()) == 2
    this = start(http, room)
    assert send(http, room, this).told == {"kept": True}
    assert send(http, room, this).told == {"kept": True}
    told = state(http, room).told
    assert told["phase"] == "taking"
    assert told["answered"] == WORDS.text("room-answered", count=1)
    assert told["members"] == WORDS.text("room-members", count=1)
    assert "result" not in told
    lead(http, room, do="show")
    shown = state(http, room).told
    assert shown["phase"] == "shown"
    assert shown["result"]["headline"] == WORDS.text(
        "room-result-rule", rules=1, all=37, some=0, none=203
    )
    sheet = http.ask("GET", f"/room/api/{room['code']}/sheet", headers=room)
    assert sheet.body.decode().splitlines()[1:] == [
        f"1;{WORDS.text('room-kind-rule')};{WORDS.text('room-title-rule')};"
        "weights: 50 50 50 50 50 50, line: 600"
    ]
    assert lead(http, room, do="delete").status == 200
    assert state(http, room).why == (404, "room-gone")


@pytest.mark.parametrize(
    ("kind", "setup", "answer"),
    [
        ("bet", {"bet": "line"}, {"choice": "third"}),
        ("black-box", {"seed": 7, "level": "grades", "office": "maybe-more"}, {"weights": WEIGHTS}),
        ("exit", {}, {"choice": "line", "sure": "no"}),
        ("quiz", {}, {"code": encode(Result((True,) * 6, (False,) * 6))}),
        ("rule", {}, RULE),
    ],
)
def test_every_activity_is_told_answered_and_shown(
    http: Http, room: Room, kind: str, setup: dict[str, Any], answer: dict[str, Any]
) -> None:
    mine = join(http, room).told["dot"]
    this = start(http, room, kind, **setup)
    asked = state(http, room, wall=False).told["round"]
    assert {field["name"] for field in asked["fields"]} == set(answer)
    lead(http, room, do="show")
    nobody = state(http, room).told["result"]
    assert nobody == {"headline": WORDS.text("room-result-none"), "pictures": []}
    lead(http, room, do="shut")
    assert send(http, room, this, answer).status == 200
    lead(http, room, do="show")
    result = state(http, room).told["result"]
    assert result["headline"]
    drawn = [dot[1] for picture in result["pictures"] for dot in picture.get("dots", [])]
    assert (mine in drawn) == (kind in ("black-box", "quiz"))


def test_codes_of_the_quiz_show_what_was_gained_and_how_sure_that_is(
    http: Http, room: Room
) -> None:
    this = start(http, room, "quiz")
    told = [Result((True, True) + (False,) * 4, (True,) * 5 + (False,))]
    told.append(Result((False,) * 6, (True,) + (False,) * 5))
    for sender, one in zip((SENDER, "f" * 32), told, strict=True):
        http.ask("POST", f"/room/api/{room['code']}/join", {"sender": sender})
        sent = {"sender": sender, "round": this, "turn": 1, "answer": {"code": encode(one)}}
        assert http.ask("POST", f"/room/api/{room['code']}/answer", sent).status == 200
    lead(http, room, do="show")
    result = state(http, room).told["result"]
    means = {"before": "1.0", "after": "3.0", "gain": "+2.0"}
    assert result["headline"] == WORDS.text("room-result-quiz", count=2, **means)
    ends = {"low": "\u221210.7", "high": "+14.7"}
    assert result["says"].startswith(WORDS.text("room-result-quiz-interval", **ends))
    assert result["says"].endswith(WORDS.text("quiz-class-zero"))
    drawn = [[round(6 * dot[0]) for dot in one["dots"]] for one in result["pictures"]]
    assert drawn == [[0, 2], [1, 5]]
    assert [row[1:] for row in result["table"]["rows"]][:3] == [[1, 2], [1, 1], [0, 1]]


def test_a_bets_right_choice_is_marked_once_its_answers_are_open(http: Http, room: Room) -> None:
    join(http, room)
    this = start(http, room, "bet", bet="line")
    send(http, room, this, {"choice": "most"})
    assert "✓" not in state(http, room).body.decode()
    lead(http, room, do="show")
    bars = state(http, room).told["result"]["pictures"][0]["bars"]
    third = WORDS.text(BETS["line"].label("third"))
    assert [bar[0] for bar in bars if "✓" in bar[0]] == [
        WORDS.text("room-result-right", choice=third)
    ]


def test_who_was_harmed_by_what_is_asked_of_one_person_and_marked(http: Http, room: Room) -> None:
    join(http, room)
    this = start(http, room, "bet", bet="start")
    assert state(http, room).told["round"]["title"] == WORDS.text("bet-start", name="Amina")
    send(http, room, this, {"choice": "fines"})
    lead(http, room, do="show")
    bars = state(http, room).told["result"]["pictures"][0]["bars"]
    civic = WORDS.text("room-result-right", choice=WORDS.text("weight-civic"))
    assert [label for label, _, right in bars if right] == [civic]


def test_every_bet_that_a_host_is_offered_has_a_choice_that_is_marked() -> None:
    names = [bet.name for _, bet in bets.offered()]
    assert names[0] == "start"
    assert set(BETS) - set(names) == {"black-box"}
    for name in names:
        assert set(bets.right(name)) <= set(BETS[name].choices)


def test_why_opens_an_answer_on_every_page_that_has_a_gate() -> None:
    gated = {c.slug for c in CHAPTERS if any(knob.name == "shown" for knob in c.knobs)}
    for chapter, bet in bets.offered():
        _, to = bets.answer_of(bet.name)
        assert (to == f"{chapter.slug}?shown=yes") == (chapter.slug in gated)


def test_what_was_taken_off_the_wall_can_be_shown_again(http: Http, room: Room) -> None:
    first = start(http, room, "exit")
    lead(http, room, do="show")
    told = lead(http, room, do="end").told
    assert [one["id"] for one in told["past"]] == [first]
    assert state(http, room).told["phase"] == "waiting"
    assert lead(http, room, do="again", round=first).status == 200
    assert state(http, room).told["phase"] == "shown"


def test_a_closed_room_takes_nothing_and_still_shows_what_came_out(http: Http, room: Room) -> None:
    join(http, room)
    first = start(http, room, "bet", bet="line")
    send(http, room, first, {"choice": "third"})
    start(http, room, "exit")
    lead(http, room, do="close")
    told = state(http, room).told
    assert (told["phase"], told["says"]) == ("closed", WORDS.text("room-phase-closed"))
    assert "result" not in told
    lead(http, room, do="again", round=first)
    assert "result" not in state(http, room).told
    lead(http, room, do="show")
    for wall in (True, False):
        assert state(http, room, wall=wall).told["result"]["headline"] == WORDS.text(
            "room-result-bet", count=1
        )
    assert send(http, room, first, {"choice": "most"}, turn=2).why == (409, "room-closed")


@pytest.mark.parametrize(
    ("kind", "setup", "to", "light"),
    [
        ("bet", {"bet": "line"}, "line?shown=yes", "light#/line?shown=yes"),
        ("bet", {"bet": "record"}, "record", "light#/record"),
        ("bet", {"bet": "start"}, HARM, f"light#/{HARM}"),
        ("quiz", {}, "quiz", "light#/quiz"),
        ("black-box", GAME, f"black-box?{SAID}", f"light#/black-box?{SAID}"),
        ("black-box", {**GAME, "seed": 13}, *[f"black-box?{SAID.replace('12', '13')}"] * 2),
        (
            "black-box",
            {**GAME, "level": "grades"},
            *[f"black-box?{SAID.replace('scores', 'grades')}"] * 2,
        ),
    ],
)
def test_a_phone_is_led_to_the_light_edition_where_it_has_the_page(
    http: Http, room: Room, kind: str, setup: dict[str, Any], to: str, light: str
) -> None:
    start(http, room, kind, **setup)
    link = state(http, room, wall=False).told["round"]["link"]
    assert (link["to"], link["light"]) == (to, light)


def test_a_black_box_is_opened_with_its_answers_and_not_before(http: Http, room: Room) -> None:
    join(http, room)
    this = start(http, room, "black-box", seed=7, level="scores", office="maybe-more")
    send(http, room, this, {"weights": WEIGHTS})
    hardship = WORDS.text("weight-seventh")
    assert hardship not in state(http, room).body.decode()
    lead(http, room, do="show")
    inside = state(http, room).told["result"]["pictures"][1]["bars"]
    assert [hardship, 33] in inside  # README's third game for a class
    assert len(inside) == 7


def test_a_class_that_asks_at_once_has_its_result_drawn_once(
    http: Http, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    join(http, room)
    send(http, room, start(http, room))
    lead(http, room, do="show")
    drawn: list[str] = []

    def slow(*given: Any) -> dict[str, Any]:
        drawn.append("once")
        time.sleep(0.2)
        return result(*given)

    monkeypatch.setattr("unseen_weights.ui.room.telling.result", slow)
    with ThreadPoolExecutor(8) as pool:
        states = list(pool.map(lambda _: state(http, room, wall=False), range(8)))
    assert {one.status for one in states} == {200}
    assert drawn == ["once"]


def test_every_answer_stands_in_the_sheet_in_words(http: Http, room: Room) -> None:
    join(http, room)
    code = encode(Result((True,) * 6, (False,) * 6))
    for kind, setup, answer in (
        ("bet", {"bet": "line"}, {"choice": "third"}),
        ("black-box", {"seed": 7, "level": "grades", "office": "six"}, {"weights": WEIGHTS}),
        ("exit", {}, {"choice": "line", "sure": "no"}),
        ("quiz", {}, {"code": code}),
    ):
        send(http, room, start(http, room, kind, **setup), answer)
    sheet = http.ask("GET", f"/room/api/{room['code']}/sheet", headers=room).body.decode()
    said = [line.split(";") for line in sheet.splitlines()[1:]]
    assert [row[1] for row in said] == [
        WORDS.text(f"room-kind-{kind}") for kind in ("bet", "black-box", "exit", "quiz")
    ]
    assert said[0][2:] == [
        WORDS.text(name) for name in (BETS["line"].question, BETS["line"].label("third"))
    ]
    assert WORDS.text("room-level", level="grades") in said[1][2]
    assert WORDS.text("room-exit-sure-no") in said[2][3]
    assert said[3][3] == WORDS.text("room-sheet-quiz", code=code, before=6, after=0)


def test_what_is_no_code_of_the_quiz_is_named_and_not_kept(http: Http, room: Room) -> None:
    join(http, room)
    this = start(http, room, "quiz")
    assert send(http, room, this, {"code": "Ada"}).why == (400, "room-no-quiz-code")
    assert state(http, room).told["answered"] == WORDS.text("room-answered", count=0)


def test_nobody_hears_an_answer_or_who_before_the_host_opens_them(http: Http, room: Room) -> None:
    dot = join(http, room).told["dot"]
    this = start(http, room, "bet", bet="line")
    before = state(http, room, wall=False).body
    send(http, room, this, {"choice": "third"})
    assert state(http, room, wall=False).body == before
    assert dot.encode() not in state(http, room).body
    lead(http, room, do="show")
    for wall in (True, False):
        body = state(http, room, wall=wall).body
        assert SENDER.encode() not in body
        assert codes.kept_sender(room["code"], SENDER).encode() not in body


def test_a_phone_that_asks_again_hears_that_nothing_is_new(http: Http, room: Room) -> None:
    first = state(http, room, wall=False)
    again = state(http, room, wall=False, tag=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    join(http, room)
    start(http, room)
    new = state(http, room, wall=False, tag=first.headers["etag"])
    assert new.told["phase"] == "taking"


@pytest.mark.parametrize("base", ["", "/school/weights"])
def test_pages_and_routes_stand_at_any_base_path(http: Http, base: str) -> None:
    for page in ("join", "host", "wall"):
        answer = http.ask("GET", f"{base}/room/{page}")
        assert answer.status == 200
        rules = answer.headers["content-security-policy"]
        assert "default-src 'none'" in rules
        assert "unsafe-inline'; script-src 'sha256-" in rules
        assert b"http" not in answer.body.replace(b"http://www.w3.org/2000/svg", b"").replace(
            b"https?:", b""
        )
    code = http.ask("POST", f"{base}/room/api/open", {}).told["code"]
    assert http.ask("GET", f"{base}/room/api/{code}/state").status == 200


def test_a_code_is_drawn_for_a_rooms_link_alone(http: Http) -> None:
    good = "http://10.0.0.5:8501/school/room/join#CDFHJK34"
    drawn = http.ask("GET", "/room/code.svg?link=" + good.replace("#", "%23"))
    assert drawn.body.startswith(b"<svg")
    for other in ("https://example.org/", "javascript:x", "", good.replace("/room", "/rom")):
        assert http.ask("GET", f"/room/code.svg?link={other.replace('#', '%23')}").status == 404


def test_where_nothing_can_be_kept_rooms_are_off_and_say_so(
    http: Http, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "sqlite:////proc/nowhere/rooms.sqlite")
    assert http.ask("POST", "/room/api/open", {}).why == (503, "room-off")
    assert http.ask("GET", "/room/api/CDFHJK34/state").why == (503, "room-off")
    assert http.ask("GET", "/room/join").status == 200


def test_no_database_is_imported_before_a_room_is_asked_for() -> None:
    code = "import sys, app; sys.exit(any(m in sys.modules for m in ('sqlalchemy', 'alembic')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=120).returncode == 0
