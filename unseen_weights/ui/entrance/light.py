"""The light edition, made and packed once, and given to every phone that asks."""

import asyncio
import gzip
import hashlib
from dataclasses import dataclass
from html import escape
from threading import Timer

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from unseen_weights.handout import handout
from unseen_weights.once import once
from unseen_weights.words import load_words

PATH = "light"
SAVE = "save"
PATIENCE = 1.0
"""Seconds after which whoever asks is told that it is being made."""
FIRST_PAGE_FIRST = 5.0
"""Seconds after the server's start in which it is made only if somebody asks."""
_WAITING_STYLE = (
    "body{margin:1.5rem 1rem;font:1.0625rem/1.5 sans-serif;"
    "background:light-dark(#fdfcf9,#11151b);color:light-dark(#1b222c,#eceff3)}"
    "main{max-width:46rem;margin:auto}h1{font:600 1.5rem/1.2 serif;margin:0 0 .6rem}"
)
_ASK_FIRST = {"cache-control": "no-cache", "vary": "Accept-Encoding"}


@dataclass(frozen=True)
class Edition:
    """The document as it is, packed with gzip, and the name of this version."""

    plain: bytes
    packed: bytes
    tag: str


@once
def edition() -> Edition:
    """The light edition. It takes some seconds the first time, and holds whoever asks meanwhile."""
    plain = handout(load_words("en")).encode()
    tag = hashlib.sha256(plain).hexdigest()[:24]
    return Edition(plain, gzip.compress(plain, 9, mtime=0), tag)


def begin() -> Timer:
    """Make it in the background, so that it is there when a class comes.

    Not at once: it would hold up the page that is opened right after the start.
    """
    timer = Timer(FIRST_PAGE_FIRST, edition)
    timer.name, timer.daemon = "light edition", True
    timer.start()
    return timer


async def answer(request: Request) -> Response:
    """The document, packed where the browser takes that; nothing where it has this version.

    While it is being made, whoever opens the page gets a short one that loads itself again;
    whoever saves it (`?save`) waits.
    """
    making = asyncio.ensure_future(run_in_threadpool(edition))
    if SAVE not in request.query_params:
        await asyncio.wait([making], timeout=PATIENCE)
        if not making.done():
            return Response(
                waiting(), media_type="text/html", headers={"cache-control": "no-store"}
            )
    found = await making
    packed = takes_gzip(request.headers)
    etag = f'"{found.tag}{"-gzip" if packed else ""}"'
    headers = {**_ASK_FIRST, "etag": etag}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if packed:
        headers["content-encoding"] = "gzip"
    body = found.packed if packed else found.plain
    return Response(body, media_type="text/html", headers=headers)


def waiting() -> str:
    """A page that says that the light edition is being made, and loads itself again."""
    words = load_words("en")
    told, title = escape(words.text("light-waiting")), escape(words.text("app-title"))
    return (
        f'<!doctype html><html lang="{words.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="2">'
        f"<title>{title}</title><style>{_WAITING_STYLE}</style></head>"
        f'<body><main><h1>{title}</h1><p role="status">{told}</p></main></body></html>'
    )


def takes_gzip(headers: Headers) -> bool:
    """Whether an answer may be packed: gzip or all is named, and not with a weight of nought."""
    weights = {}
    for part in headers.get("accept-encoding", "").split(","):
        name, _, weight = part.replace(" ", "").lower().partition(";q=")
        weights[name] = weight or "1"
    weight = weights.get("gzip", weights.get("*", "0"))
    return weight.strip("0.") != ""
