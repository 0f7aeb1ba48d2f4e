"""All that somebody may send to a class room in place of a lesson."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.room.http import RULE, SENDER, Http, Room, join, lead, send, start, state
from unseen_weights.room import codes
from unseen_weights.words import load_words

WORDS = load_words()


def test_a_forged_host_link_does_nothing(http: Http, room: Room) -> None:
    forged = {**room, "authorization": f"Bearer {codes.new_secret()}"}
    for what in ("check", "start", "show", "close", "delete"):
        answer = lead(http, forged, do=what, kind="rule", setup={})
        assert answer.why == (403, "room-forged")
    sheet = http.ask("GET", f"/room/api/{room['code']}/sheet", headers=forged)
    assert sheet.why == (403, "room-forged")
    assert state(http, room).told["phase"] == "waiting"


@pytest.mark.parametrize("size", [5_000, 1_000_000])
def test_a_body_that_is_far_too_long_is_not_read_to_its_end(
    http: Http, room: Room, size: int
) -> None:
    parts = [b'{"sender": "'] + [b"x" * 5_000] * (size // 5_000)
    for path in ("open", f"{room['code']}/join", f"{room['code']}/answer", f"{room['code']}/host"):
        assert http.ask("POST", f"/room/api/{path}", raw=parts).why == (413, "room-too-long")


NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
)


@pytest.mark.parametrize("code", ["PNYH93NH", "WRONG", "%00", "x" * 900, "%2e%2e", "CDFHJK3é"])
def test_a_code_that_does_not_exist_gets_one_sentence_everywhere(http: Http, code: str) -> None:
    body = {"sender": SENDER, "round": "0" * 16, "turn": 1, "answer": RULE, "do": "check"}
    for path in ("join", "answer", "host"):
        assert http.ask("POST", f"/room/api/{code}/{path}", body).why == (404, "room-no-such")
    for path in ("state", "sheet"):
        assert http.ask("GET", f"/room/api/{code}/{path}").why == (404, "room-no-such")


def test_a_closed_room_is_not_joined_begun_or_answered(http: Http, room: Room) -> None:
    join(http, room)
    this = start(http, room)
    lead(http, room, do="close")
    assert join(http, room, "cd" * 16).why == (409, "room-closed")
    assert send(http, room, this).why == (409, "room-closed")
    assert lead(http, room, do="start", kind="exit", setup={}).why == (409, "room-closed")
    told = state(http, room).told
    assert told["members"] == WORDS.text("room-members", count=1)
    assert told["answered"] == WORDS.text("room-answered", count=0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(body=NONSENSE, path=st.sampled_from(["join", "answer", "host"]))
def test_nonsense_gets_one_sentence_and_nothing_is_kept(
    http: Http, room: Room, body: object, path: str
) -> None:
    answer = http.elsewhere().ask("POST", f"/room/api/{room['code']}/{path}", body)
    assert 400 <= answer.status < 500
    assert answer.told["told"] == WORDS.text(answer.told["why"])
    told = state(http, room).told
    assert (told["phase"], told["members"]) == ("waiting", WORDS.text("room-members", count=0))


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 3000, b'{"a":' * 700, b"NaN"]
)
def test_what_is_no_json_gets_one_sentence(http: Http, room: Room, raw: bytes) -> None:
    answer = http.ask("POST", f"/room/api/{room['code']}/answer", raw=[raw])
    assert answer.why == (400, "room-no-sense")


def test_another_sites_form_cannot_send_anything(http: Http, room: Room) -> None:
    plain = {"content-type": "text/plain"}
    raw = [json.dumps({"sender": SENDER}).encode()]
    path = f"/room/api/{room['code']}/join"
    assert http.ask("POST", path, raw=raw, headers=plain).why == (400, "room-no-sense")


def test_an_answer_of_the_wrong_kind_or_round_is_named(http: Http, room: Room) -> None:
    this = start(http, room)
    assert send(http, room, this).why == (403, "room-not-in")
    join(http, room)
    assert send(http, room, this, {"weights": [1], "line": 600}).why == (400, "room-no-sense")
    assert send(http, room, this, turn=True).why == (400, "room-no-sense")
    assert send(http, room, this, sender="me").why == (400, "room-no-sense")
    assert send(http, room, "../../etc").why == (400, "room-no-sense")
    assert send(http, room, "0" * 16).why == (404, "room-no-such")
    lead(http, room, do="end")
    assert send(http, room, this).why == (409, "room-too-late")
    lead(http, room, do="close")
    assert send(http, room, this).why == (409, "room-closed")
    assert state(http, room).told["says"] == WORDS.text("room-phase-closed")


def test_guessing_codes_is_over_soon_and_disturbs_nobody_who_is_in(http: Http, room: Room) -> None:
    ticket = join(http, room).told["ticket"]
    this = start(http, room)
    guesses = [http.ask("GET", f"/room/api/{codes.new_code()}/state") for _ in range(60)]
    statuses = [one.status for one in guesses]
    assert statuses[:20] == [404] * 20
    assert statuses[-1] == 429
    assert join(http, room, "cd" * 16).why == (429, "room-too-often")
    assert state(http, room, ticket=ticket).status == 200
    body = {"sender": SENDER, "round": this, "turn": 1, "answer": RULE}
    path = f"/room/api/{room['code']}/answer"
    assert http.ask("POST", path, body, {"x-room-ticket": ticket}).status == 200
    assert join(http.elsewhere(), room, "cd" * 16).status == 200


def test_a_wrong_ticket_opens_nothing_and_wrong_secrets_count_as_guesses(
    http: Http, room: Room
) -> None:
    forged = {**room, "authorization": "Bearer " + "x" * 32}
    statuses = [lead(http, forged, do="check").status for _ in range(60)]
    assert statuses[:20] == [403] * 20
    assert statuses[-1] == 429
    assert state(http, room, ticket="x").status == 429


def test_one_device_that_floods_is_stopped_and_the_others_go_on(http: Http, room: Room) -> None:
    join(http, room)
    join(http, room, "cd" * 16)
    this = start(http, room)
    statuses = [send(http, room, this, turn=n).status for n in range(90)]
    assert statuses[:30] == [200] * 30
    assert statuses[-1] == 429
    assert send(http, room, this, sender="cd" * 16).status == 200
    opened = [http.ask("POST", "/room/api/open", {}).status for _ in range(60)]
    assert opened[-1] == 429
    led = [lead(http, room, do="check").status for _ in range(250)]
    assert led[:200] == [200] * 200
    assert led[-1] == 429
    assert lead(http.elsewhere(), room, do="check").status == 200


def test_phones_whose_room_is_deleted_are_not_taken_for_guessers(http: Http, room: Room) -> None:
    state(http, room)
    lead(http, room, do="delete")
    assert {state(http, room).status for _ in range(40)} == {404}
    other = http.ask("POST", "/room/api/open", {}).told
    assert http.ask("GET", f"/room/api/{other['code']}/state").status == 200
