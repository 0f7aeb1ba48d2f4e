"""The class room over plain HTTP: a host opens and leads, learners join, answer and look."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from unseen_weights.room.codes import dot, is_ticket
from unseen_weights.room.items import Joining, Sending, check_turn
from unseen_weights.room.refusal import RefusedError, gone, makes_no_sense, no_such_room
from unseen_weights.room.sheet import sheet
from unseen_weights.room.views import Room
from unseen_weights.ui.room import asking
from unseen_weights.ui.room.pages import page_routes
from unseen_weights.ui.room.picturing import nickname
from unseen_weights.ui.room.process import Process, limits, process
from unseen_weights.ui.room.reading import in_words, past
from unseen_weights.ui.room.telling import told
from unseen_weights.words import Words, load_words

Done = TypeVar("Done")
Handler = Callable[[Request], Awaitable[Response]]
_FRESH = {"cache-control": "no-store"}
_SHEET = ("number", "kind", "question", "answer")


def routes() -> list[Route]:
    """Pages and routes of the class room, at any base path."""
    return [*page_routes(), *(_route(*one) for one in _ROUTES)]


def _route(path: str, method: str, handler: Handler) -> Route:
    return Route(f"/{{base:path}}room/api/{path}", _plainly(handler), methods=[method])


def _words() -> Words:
    return load_words("en")


def _plainly(handler: Handler) -> Handler:
    """What is not done is said in one sentence."""

    @wraps(handler)
    async def answered(request: Request) -> Response:
        try:
            return await handler(request)
        except RefusedError as error:
            problem = error.problem
            sentence = _words().text(problem.message, **problem.values)
            told = {"told": sentence, "why": problem.message}
            return JSONResponse(told, error.status, headers=_FRESH)
        except ClientDisconnect:
            return Response(status_code=400)

    return answered


async def _open(request: Request) -> Response:
    await asking.body(request)
    limits().count("open", asking.address(request))
    code, secret = await run_in_threadpool((await process()).store.open)
    return JSONResponse({"code": code, "secret": secret}, headers=_FRESH)


async def _room(request: Request, at: Process) -> tuple[str, Room]:
    """The room that a request names. A code that is not there counts as a guess.

    Whoever has guessed too often is heard no more, but those with the room's ticket are: a whole
    school may share one address, and one of them shall not lock the others out.
    """
    who, code = asking.address(request), asking.code(request)
    if code is None:
        at.limits.count("wrong", who)
        raise no_such_room()
    if not at.board.has(code):
        if at.board.was_here(code):
            raise gone()
        at.limits.check("wrong", who)
    room = await at.board.look(code)
    if room and is_ticket(request.headers.get("x-room-ticket", ""), room.ticket):
        return code, room
    at.limits.check("wrong", who)
    if room is None:
        if at.board.was_here(code):
            raise gone()
        at.limits.count("wrong", who)
        raise no_such_room()
    return code, room


async def _state(request: Request) -> Response:
    at = await process()
    _, room = await _room(request, at)
    counted = request.query_params.get("for") == "wall"
    body, tag = await _rendered(at, room, counted=counted)
    headers = {"etag": tag, "cache-control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


async def _rendered(at: Process, room: Room, *, counted: bool) -> tuple[bytes, str]:
    """What is sent of a room as it stands: put into words once, however many ask.

    When a host opens the answers, a whole class asks before the first of them is told.
    """
    kept = at.board.made(room.code)
    if counted not in kept:
        kept[counted] = asyncio.ensure_future(_sealed(room, counted=counted))
    try:
        return await asyncio.shield(kept[counted])  # whoever goes takes it from nobody else
    except Exception:
        kept.pop(counted, None)
        raise


async def _sealed(room: Room, *, counted: bool) -> tuple[bytes, str]:
    body = await run_in_threadpool(_written, room, counted=counted)
    return body, f'"{hashlib.sha256(body).hexdigest()[:16]}"'


def _written(room: Room, *, counted: bool) -> bytes:
    said = told(room, _words(), counted=counted)
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


async def _join(request: Request) -> Response:
    given, at = await asking.body(request), await process()
    code, room = await _room(request, at)
    sender = asking.sender(code, given.get("sender"))
    at.limits.count("join", asking.address(request))
    await at.writer.keep(Joining(code, sender))
    mine = dot(sender)
    told = {"dot": mine, "nickname": nickname(mine, _words())}
    return JSONResponse({**told, "ticket": room.ticket, "code": code}, headers=_FRESH)


async def _answer(request: Request) -> Response:
    given, at = await asking.body(request), await process()
    code, _ = await _room(request, at)
    sender = asking.sender(code, given.get("sender"))
    round_id, turn = given.get("round"), check_turn(given.get("turn"))
    if not isinstance(round_id, str) or not 0 < len(round_id) <= 16 or not round_id.isalnum():
        raise makes_no_sense()
    at.limits.count("answer", sender)
    at.limits.count("answers", asking.address(request))
    await at.writer.keep(Sending(code, sender, round_id, turn, given.get("answer")))
    return JSONResponse({"kept": True}, headers=_FRESH)


async def _host(request: Request) -> Response:
    given, at = await asking.body(request), await process()
    room, done = await _hosted(request, at, lambda code, secret: _do(at, code, secret, given))
    deleted = given.get("do") == "delete"
    kept = [] if deleted else await run_in_threadpool(at.store.rounds, room.code)
    told = {"round": done, "ticket": room.ticket, "past": past(kept, _words())}
    return JSONResponse(told, headers=_FRESH)


async def _sheet(request: Request) -> Response:
    at, w = await process(), _words()
    _, rows = await _hosted(request, at, at.store.sheet)
    head = [w.text(f"room-sheet-{name}") for name in _SHEET]
    told = [(number, *in_words(kind, setup, answer, w)) for number, kind, setup, answer in rows]
    return Response(sheet(told, head), media_type="text/csv", headers=_FRESH)


async def _hosted(
    request: Request, at: Process, do: Callable[[str, str], Done]
) -> tuple[Room, Done]:
    """Do what a host asks; return the room before, and what was done.

    A secret that does not fit counts as a guess.
    """
    who = asking.address(request)
    code, room = await _room(request, at)
    at.limits.count("host", f"{who} {code}")
    try:
        done = await run_in_threadpool(do, code, asking.secret(request))
    except RefusedError as error:
        if error.status == 403:
            at.limits.count("wrong", who)
        raise
    at.board.forget(code)
    return room, done


def _do(at: Process, code: str, secret: str, given: dict[str, Any]) -> str | None:
    """What a host's button does; the new round's id, where one begins."""
    store, what = at.store, given.get("do")
    if what == "check":
        store.check(code, secret)
    elif what == "start":
        return store.start(code, secret, given.get("kind"), given.get("setup"))
    elif what in ("show", "shut"):
        store.show(code, secret, shown=what == "show")
    elif what == "again":
        store.again(code, secret, given.get("round"))
    elif what == "end":
        store.end(code, secret)
    elif what == "close":
        store.close(code, secret)
    elif what == "delete":
        store.delete(code, secret)
        at.board.drop(code)
    else:
        raise makes_no_sense()
    return None


_ROUTES = (
    ("open", "POST", _open),
    ("{code}/state", "GET", _state),
    ("{code}/join", "POST", _join),
    ("{code}/answer", "POST", _answer),
    ("{code}/host", "POST", _host),
    ("{code}/sheet", "GET", _sheet),
)
