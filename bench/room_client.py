"""A learner and a host of a class room, as their pages talk to the server: plain HTTP."""

import asyncio
import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

WITHIN_S = 8.0
RETRY_S = (0.2, 0.6)
CUT = "cut"


class Line:
    """One connection, opened anew when it breaks. ports: of replicas, tried in turn."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = list(ports)
        self._one_at_a_time = asyncio.Lock()
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        *,
        cut: bool = False,
    ) -> tuple[int, bytes, str]:
        """Status, body and tag; status 0 where the connection broke. cut: hang up unanswered."""
        try:
            async with asyncio.timeout(WITHIN_S), self._one_at_a_time:
                return await self._ask(method, path, body, headers or {}, cut)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError):
            self.close()
            self._ports.append(self._ports.pop(0))
            return 0, b"", ""

    async def _ask(
        self, method: str, path: str, body: object, headers: Mapping[str, str], cut: bool
    ) -> tuple[int, bytes, str]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._ports[0])
        reader, writer = self._streams
        data = b"" if body is None else json.dumps(body).encode()
        lines = [
            f"{method} /room/api/{path} HTTP/1.1",
            "Host: room",
            f"Content-Length: {len(data)}",
        ]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        lines += ["Content-Type: application/json"] if data else []
        writer.write("\r\n".join([*lines, "", ""]).encode() + data)
        await writer.drain()
        if cut:
            raise OSError(CUT)
        return await self._answer(reader)

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[int, bytes, str]:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(head[0].split()[1])
        told = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
        body = await reader.readexactly(int(told.get("content-length", 0)))
        if told.get("connection") == "close":
            self.close()
        return status, body, told.get("etag", "")

    def close(self) -> None:
        if self._streams:
            self._streams[1].close()
        self._streams = None


@dataclass
class Host:
    """Leads a room, and looks at it as often as its page does."""

    line: Line
    code: str = ""
    secret: str = ""
    seen: list[tuple[float, int]] = field(default_factory=list)

    async def open(self) -> None:
        _, body, _ = await self.line.ask("POST", "open", {})
        room = json.loads(body)
        self.code, self.secret = room["code"], room["secret"]

    async def start(self) -> str:
        """Set everybody's own rule going; return the round's id."""
        told: dict[str, Any] = {"do": "start", "kind": "rule", "setup": {}}
        while True:
            status, body, _ = await self.line.ask("POST", f"{self.code}/host", told, self._key())
            if status == 200:
                return str(json.loads(body)["round"])
            await asyncio.sleep(0.3)

    async def sheet(self) -> str:
        while True:
            status, body, _ = await self.line.ask("GET", f"{self.code}/sheet", None, self._key())
            if status == 200:
                return body.decode()
            await asyncio.sleep(0.3)

    async def watch(self) -> None:
        """Note, again and again, when the page has shown how many answers."""
        while True:
            status, body, _ = await self.line.ask("GET", f"{self.code}/state?for=wall")
            if status == 200:
                said = json.loads(body).get("answered", "0")
                count = int(said.split()[0]) if said[:1].isdigit() else 0
                self.seen.append((time.perf_counter(), count))
            await asyncio.sleep(0.7)

    def _key(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.secret}"}


@dataclass
class Learner:
    """Joins, answers, and sends again until it is told that the answer is kept."""

    number: int
    code: str
    line: Line
    dice: random.Random
    cuts: float = 0.0
    took: list[float] = field(default_factory=list)
    acknowledged: list[float] = field(default_factory=list)
    kept: dict[str, object] = field(default_factory=dict)
    turn: int = 0
    sent: int = 0
    tag: str = ""
    ticket: str = ""

    @property
    def sender(self) -> str:
        return f"{self.number + 1:032x}"

    async def join(self) -> None:
        _, body = await self._until_kept("join", {"sender": self.sender})
        self.ticket = json.loads(body)["ticket"]

    async def answer(self, round_id: str, answer: object) -> None:
        """Send an answer; note when it was acknowledged, and how long that took."""
        self.turn += 1
        sent = {"sender": self.sender, "round": round_id, "turn": self.turn, "answer": answer}
        start, _ = await self._until_kept("answer", sent)
        now = time.perf_counter()
        self.took.append((now - start) * 1000)
        self.acknowledged.append(now)
        self.kept[round_id] = answer

    async def check(self) -> None:
        """Ask whether something else is going on, as a phone does now and then."""
        headers = {"X-Room-Ticket": self.ticket} | ({"If-None-Match": self.tag} if self.tag else {})
        status, _, tag = await self.line.ask("GET", f"{self.code}/state", None, headers)
        if status == 200:
            self.tag = tag

    async def keep_checking(self) -> None:
        while True:
            await asyncio.sleep(5 * self.dice.uniform(0.6, 1.4))
            await self.check()

    async def _until_kept(self, path: str, body: object) -> tuple[float, bytes]:
        headers = {"X-Room-Ticket": self.ticket} if self.ticket else {}
        while True:
            start = time.perf_counter()
            self.sent += 1
            cut = self.dice.random() < self.cuts
            status, told, _ = await self.line.ask(
                "POST", f"{self.code}/{path}", body, headers, cut=cut
            )
            if status == 200:
                return start, told
            if 400 <= status < 500 and status != 429:
                raise RuntimeError(f"{path} was answered by {status}: {told!r}")
            await asyncio.sleep(self.dice.uniform(*RETRY_S))
