"""The class room's routes, asked as a server asks them, without one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from anyio.from_thread import BlockingPortal
from starlette.applications import Starlette
from starlette.types import Message

from unseen_weights.ui.room.routes import routes

_ADDRESSES = count(1)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)

    @property
    def why(self) -> tuple[int, str]:
        """The status, and the sentence's id."""
        return self.status, self.told["why"]


@dataclass
class Http:
    """Asks from one address; `elsewhere` asks from another."""

    portal: BlockingPortal
    app: Starlette = field(default_factory=lambda: Starlette(routes=routes()))
    address: str = field(default_factory=lambda: f"10.0.{next(_ADDRESSES)}.1")

    def elsewhere(self) -> "Http":
        return Http(self.portal, self.app)

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        raw: list[bytes] | None = None,
    ) -> Answer:
        """body: sent as JSON; raw: sent as it is, in these parts."""
        sent = {} if body is None and raw is None else {"content-type": "application/json"}
        parts = raw if raw is not None else [b"" if body is None else json.dumps(body).encode()]
        return self.portal.call(self._ask, method, path, parts, {**sent, **(headers or {})})

    async def _ask(
        self, method: str, path: str, parts: list[bytes], headers: Mapping[str, str]
    ) -> Answer:
        path, _, query = path.partition("?")
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": (self.address, 1),
            "root_path": "",
        }
        waiting = iter(parts)
        told: list[Message] = []

        async def receive() -> Message:
            part = next(waiting, None)
            if part is None:
                return {"type": "http.request", "body": b"", "more_body": False}
            return {"type": "http.request", "body": part, "more_body": True}

        async def send(message: Message) -> None:
            told.append(message)

        await self.app(scope, receive, send)
        start = told[0]
        named = {name.decode(): value.decode() for name, value in start["headers"]}
        return Answer(start["status"], named, b"".join(one.get("body", b"") for one in told[1:]))


SENDER = "ab" * 16
WEIGHTS = [50, 50, 50, 50, 50, 50]
RULE = {"weights": WEIGHTS, "line": 600}
Room = dict[str, str]


def lead(http: Http, room: Room, **what: Any) -> Answer:
    headers = {"authorization": room["authorization"]}
    return http.ask("POST", f"/room/api/{room['code']}/host", what, headers)


def start(http: Http, room: Room, kind: str = "rule", **setup: Any) -> str:
    return str(lead(http, room, do="start", kind=kind, setup=setup).told["round"])


def join(http: Http, room: Room, sender: str = SENDER) -> Answer:
    return http.ask("POST", f"/room/api/{room['code']}/join", {"sender": sender})


def send(http: Http, room: Room, this: str, answer: object = None, **more: Any) -> Answer:
    body = {"sender": SENDER, "round": this, "turn": 1, "answer": answer or RULE, **more}
    return http.ask("POST", f"/room/api/{room['code']}/answer", body)


def state(http: Http, room: Room, *, wall: bool = True, tag: str = "", ticket: str = "") -> Answer:
    path = f"/room/api/{room['code']}/state" + ("?for=wall" if wall else "")
    headers = {"if-none-match": tag, "x-room-ticket": ticket}
    return http.ask("GET", path, headers={name: value for name, value in headers.items() if value})
