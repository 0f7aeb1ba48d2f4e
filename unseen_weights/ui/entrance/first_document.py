"""The first document of the app: our words stand in it until Streamlit runs."""

import json
import re
from functools import lru_cache
from pathlib import Path

from starlette.types import ASGIApp, Receive, Scope, Send

from unseen_weights.live import markup, standing
from unseen_weights.ui.entrance.packed import Answer, whole, without
from unseen_weights.words import load_words

FOLDER = Path(__file__).parent
_STALE = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
_UNTRUE = {b"content-length", b"etag", b"last-modified", b"accept-ranges"}
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_NO_SCRIPTS = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_OTHERS = "/room/"  # whose documents are no pages of Streamlit's
_EMPTY_ROOT = '<div id="root"></div>'


class FirstDocument:
    """Middleware: puts our words and the watch over the connection into Streamlit's page.

    but: the last part of a path where another page than Streamlit's stands.
    """

    def __init__(self, app: ASGIApp, watch: str, but: str = "") -> None:
        self._app = app
        self._watch = watch
        self._but = but

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and change the answer where it is a page."""
        if scope["type"] != "http" or not self._is_asked_for_page(scope):
            await self._app(scope, receive, send)
            return
        answer = await whole(self._app, without(scope, _STALE))
        kind = dict(answer.headers).get(b"content-type", b"")
        if kind.startswith(b"text/html"):
            body = spoken(answer.body.decode(), self._watch).encode()
            headers = [pair for pair in answer.headers if pair[0] not in _UNTRUE]
            headers.append((b"content-length", str(len(body)).encode()))
            answer = Answer(answer.status, headers, body)
        await answer.send(send)

    def _is_asked_for_page(self, scope: Scope) -> bool:
        here = scope["path"].rsplit("/", 1)[-1]
        ours = bool(self._but) and here == self._but
        return scope["method"] == "GET" and _wants_page(scope) and not ours


def _wants_page(scope: Scope) -> bool:
    accepted = any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])
    return accepted and _OTHERS not in scope["path"]


@lru_cache(maxsize=4)
def spoken(document: str, watch: str) -> str:
    """Streamlit's document with our title, our words and our script."""
    w = load_words("en")
    parts = {part: markup(f"{part}.html", w, watch=watch) for part in ("head", "no_scripts")}
    document = _TITLE.sub(f"<title>{w.text('app-title')}</title>", document, count=1)
    document = _NO_SCRIPTS.sub(f"<noscript>{parts['no_scripts']}</noscript>", document, count=1)
    document = document.replace("</head>", f"{parts['head']}</head>", 1)
    return document.replace(_EMPTY_ROOT, f'<div id="root">{standing(w).waiting}</div>', 1)


def watch_script() -> str:
    """The watch over the connection, with its words."""
    w = load_words("en")
    words = {
        "lost": w.text("connection-lost"),
        "never": w.text("connection-never"),
        "reload": w.text("live-reload"),
    }
    script = (FOLDER / "watch.js").read_text(encoding="utf-8")
    return f"const WORDS = {json.dumps(words)};\n{script}"
