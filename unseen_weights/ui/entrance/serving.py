"""Our own files beside Streamlit's, and what every answer goes through."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache, partial

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from streamlit import App
from streamlit.runtime.pages_manager import PagesManager

from unseen_weights.live import vega_bundle
from unseen_weights.ui.entrance import light
from unseen_weights.ui.entrance.first_document import FOLDER, FirstDocument, watch_script
from unseen_weights.ui.entrance.greeting import greet
from unseen_weights.ui.entrance.packed import Packed
from unseen_weights.ui.room.process import keep_tidy
from unseen_weights.ui.room.routes import routes as room_routes
from unseen_weights.words import load_words

_FOLDER = "app/static"
_VEGA, _WATCH = f"{_FOLDER}/vega.js", f"{_FOLDER}/watch.js"
SMALL_FONTS = {
    "icons.woff2": "MaterialSymbols-Rounded",
    "sans.woff2": "SourceSansVF-Upright.ttf",
    "serif.woff2": "SourceSerifVariable-Roman.ttf",
}
"""Our file for each of these fonts of Streamlit's: `data/make_icons.py`, `data/make_fonts.py`."""
_FOREVER = {"cache-control": "public, immutable, max-age=31536000"}
_ASK_FIRST = {"cache-control": "no-cache"}


def one_script() -> str:
    """The script that Streamlit runs for each visitor.

    Streamlit takes a folder named `pages` for a menu of its own until somebody has been here: the
    first visitor of a fresh server saw an empty page.
    """
    PagesManager.uses_pages_directory = False
    return "main.py"


def routes() -> list[Route]:
    """Scripts, fonts, the light edition and the class room, at any base path.

    Only a room writes to the disk, which else may be read-only.
    """
    return [
        Route(f"/{light.PATH}", light.answer),
        Route(f"/{{base:path}}/{light.PATH}", light.answer),
        Route(f"/{{base:path}}{_VEGA}", _vega),
        Route(f"/{{base:path}}{_WATCH}", _watch),
        *(
            Route(f"/{{base:path}}static/media/{theirs}.{{version}}.woff2", partial(_font, ours))
            for ours, theirs in SMALL_FONTS.items()
        ),
        *room_routes(),
    ]


@asynccontextmanager
async def lifespan(_: App) -> AsyncIterator[None]:
    """What is begun when the server starts: the light edition, in the background.

    The terminal says where others find both. As long as it runs, rooms whose day is over go.
    """
    light.begin()
    greet(load_words())
    tidying = asyncio.create_task(keep_tidy())
    yield
    tidying.cancel()


def middleware() -> list[Middleware]:
    """What answers pass on their way out: packed last."""
    return [Middleware(Packed), Middleware(FirstDocument, watch=f"./{_WATCH}", but=light.PATH)]


@cache
def vega_address() -> str:
    """Where Vega is, from the app's root; another bundle has another address."""
    return f"{_VEGA}?{hashlib.sha256(vega_bundle().encode()).hexdigest()[:12]}"


def _vega(_: Request) -> Response:
    return Response(vega_bundle(), media_type="text/javascript", headers=_FOREVER)


def _watch(_: Request) -> Response:
    return Response(watch_script(), media_type="text/javascript", headers=_ASK_FIRST)


def _font(name: str, _: Request) -> Response:
    return Response((FOLDER / name).read_bytes(), media_type="font/woff2", headers=_FOREVER)
