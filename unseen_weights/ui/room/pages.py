"""The class room's pages: each is one document, with its script and style inside.

One request brings all of a page, so a phone that has it needs the network for answers alone.
"""

import base64
import hashlib
import io
import json
import re
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from unseen_weights.chapter import Chapter
from unseen_weights.chapters.black_box.model.game import DRAWN, OFFICES
from unseen_weights.chapters.black_box.model.office import LEVELS, SEEDS
from unseen_weights.knobs import Bet
from unseen_weights.room.activities import KINDS, SCALE
from unseen_weights.room.results import shares
from unseen_weights.town import RECORDS
from unseen_weights.ui.reach.addresses import hosts_for_others, roots
from unseen_weights.ui.room.bets import offered, question
from unseen_weights.ui.scripts import lean, style
from unseen_weights.words import Words, load_words

FOLDER = Path(__file__).parent
WORDS: dict[str, tuple[str, ...]] = {
    "join": (
        "sent",
        "among",
        "beside",
        "unsent",
        "unreached",
        "you",
        "missing",
        "change",
        "send",
        "you-here",
        "numbers",
    ),
    "host": (
        "unreached",
        "you-here",
        "numbers",
        "copied",
        "not-copied",
        "sure",
        "sure-close",
        "deleted",
        "file",
        "host-waiting",
        "do-again",
        "on-now",
        "replace",
    ),
    "wall": ("unreached", "you-here", "numbers", "no-code"),
}
"""What a page's script says, by the ends of message ids that begin with `room-`."""
_SCRIPTS = {
    "join": ("shared", "form", "join"),
    "host": ("shared", "host"),
    "wall": ("shared", "wall"),
}
_OTHERS = 'data-others=""'
_LINK = re.compile(r"https?://[^\s#?]{1,200}/room/join#[A-Z0-9]{8}")
_RULES = "default-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'unsafe-inline'"
_CLOSED = "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"


def page_routes() -> list[Route]:
    """The pages, and the code to scan, at any base path."""
    return [
        Route("/{base:path}room/join", _join),
        Route("/{base:path}room/host", _host),
        Route("/{base:path}room/wall", _wall),
        Route("/{base:path}room/code.svg", _code),
    ]


def _join(_: Request) -> Response:
    return _page("join")


def _host(request: Request) -> Response:
    return _page("host", request)


def _wall(request: Request) -> Response:
    return _page("wall", request)


def _page(name: str, request: Request | None = None) -> Response:
    document, rules = document_of(name)
    if request and (found := roots(str(request.url), f"room/{name}", hosts_for_others())):
        document = document.replace(_OTHERS, f'data-others="{escape(found[0])}/room/"', 1)
    headers = {
        "content-security-policy": rules,
        "referrer-policy": "no-referrer",
        "cache-control": "no-cache",
    }
    return HTMLResponse(document, headers=headers)


@cache
def document_of(name: str) -> tuple[str, str]:
    """A page, and what a browser may do with it: run its own script, and ask its own server."""
    w = load_words("en")
    script = lean("\n".join(_script(part) for part in _SCRIPTS[name]))
    told = {word: w.text(f"room-{word}") for word in WORDS[name]}
    document = (
        _templates()
        .get_template(f"{name}.html")
        .render(
            t=w.text,
            language=w.language,
            style=(FOLDER / "room.css").read_text(encoding="utf-8") + style("choices"),
            script=script,
            told=json.dumps(told, ensure_ascii=False),
            **_of_page(name, w),
        )
    )
    seal = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return document, f"{_RULES}; script-src 'sha256-{seal}'; {_CLOSED}"


def _of_page(name: str, w: Words) -> dict[str, Any]:
    """What the templates need besides words."""
    if name == "join":
        town = json.dumps(shares().tolist(), separators=(",", ":"))
        return {"records": RECORDS, "town": town, "scale": SCALE, "residents": len(shares())}
    if name == "host":
        asked = [_bet(chapter, bet, w) for chapter, bet in offered()]
        light = ", ".join(map(str, sorted(DRAWN)))
        games = {"levels": LEVELS, "offices": OFFICES, "seeds": SEEDS, "first": DRAWN[0]}
        return {"bets": asked, "kinds": KINDS, "light": light, **games}
    return {}


def _bet(chapter: Chapter, bet: Bet, w: Words) -> tuple[str, str, str, list[str]]:
    """A bet: its name, its page, what it asks, and what one can choose from."""
    choices = [w.text(bet.label(choice)) for choice in bet.choices]
    return bet.name, w.text(f"{chapter.slug}-title"), question(bet.name, w), choices


def _script(part: str) -> str:
    return (FOLDER / "scripts" / f"{part}.js").read_text(encoding="utf-8")


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(FOLDER / "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)


def _code(request: Request) -> Response:
    """A link to a room as a code to scan; of any other link nothing is drawn."""
    link = request.query_params.get("link", "")
    if not _LINK.fullmatch(link):
        return Response(status_code=404)
    drawn = io.BytesIO()
    segno.make(link, micro=False, error="m").save(
        drawn, kind="svg", border=3, omitsize=True, light="#fff", xmldecl=False
    )
    headers = {"cache-control": "public, max-age=3600"}
    return Response(drawn.getvalue(), media_type="image/svg+xml", headers=headers)
