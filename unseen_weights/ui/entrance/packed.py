"""Scripts and styles are compressed once and kept, not once for each visitor."""

import asyncio
import gzip
import hashlib
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PACKED = (".js", ".css", ".json", ".svg")
_OURS = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
_UNTRUE = {b"content-length", b"etag", b"last-modified", b"accept-ranges", b"content-encoding"}


@dataclass(frozen=True)
class Answer:
    """A whole answer."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    async def send(self, send: Send) -> None:
        """Give it to the server."""
        await send({"type": "http.response.start", "status": self.status, "headers": self.headers})
        await send({"type": "http.response.body", "body": self.body})


class Packed:
    """Middleware: a static file goes out as gzip, made at its first request."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._kept: dict[str, Answer] = {}
        self._making = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from what is kept, or pass the request on."""
        if not _can_be_packed(scope):
            await self._app(scope, receive, send)
            return
        answer = self._kept.get(scope["path"]) or await self._make(scope)
        wanted = Headers(scope=scope).get("if-none-match", "").encode()
        if answer.status == 200 and wanted and wanted == dict(answer.headers).get(b"etag"):
            answer = Answer(304, [p for p in answer.headers if p[0] != b"content-length"], b"")
        await answer.send(send)

    async def _make(self, scope: Scope) -> Answer:
        async with self._making:
            if kept := self._kept.get(scope["path"]):
                return kept
            plain = await whole(self._app, without(scope, _OURS))
            if not _is_whole_file(plain):
                return plain
            answer = await run_in_threadpool(_packed, plain)
            self._kept[scope["path"]] = answer
            return answer


async def whole(app: ASGIApp, scope: Scope) -> Answer:
    """What `app` answers to a request without a body, in one piece.

    It is not told when the visitor goes: it would stop in the middle, and the rest be kept.
    """
    parts: list[Message] = []
    asked: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        return asked.pop() if asked else await asyncio.Future()

    async def take(message: Message) -> None:
        parts.append(message)

    await app(scope, receive, take)
    start = next(part for part in parts if part["type"] == "http.response.start")
    body = b"".join(part.get("body", b"") for part in parts)
    return Answer(start["status"], list(start["headers"]), body)


def without(scope: Scope, names: set[bytes]) -> Scope:
    """The same request without these headers."""
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] not in names]}


def _can_be_packed(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    path: str = scope["path"]
    accepted = Headers(scope=scope).get("accept-encoding", "")
    return "/static/" in path and path.endswith(PACKED) and "gzip" in accepted


def _is_whole_file(answer: Answer) -> bool:
    """Whether it is the file; a page in its place is one for each address one can think of."""
    headers = dict(answer.headers)
    named = int(headers.get(b"content-length", b"-1"))
    is_page = headers.get(b"content-type", b"").startswith(b"text/html")
    return answer.status == 200 and not is_page and named == len(answer.body)


def _packed(plain: Answer) -> Answer:
    body = gzip.compress(plain.body, 9, mtime=0)
    headers = [pair for pair in plain.headers if pair[0] not in _UNTRUE | {b"vary"}]
    etag = f'"{hashlib.sha256(body).hexdigest()[:24]}"'.encode()
    headers += [
        (b"content-encoding", b"gzip"),
        (b"vary", b"Accept-Encoding"),
        (b"content-length", str(len(body)).encode()),
        (b"etag", etag),
    ]
    return Answer(200, headers, body)
