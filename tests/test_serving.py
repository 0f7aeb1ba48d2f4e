"""What the server sends: files packed once, whole, and only as files."""

import gzip
import re
import threading
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Message, Receive, Scope, Send

from data import make_fonts
from data.make_icons import OUTPUT, ROOT, icons, ligatures
from tests.loops import run
from unseen_weights.contents import CHAPTERS
from unseen_weights.live import standing
from unseen_weights.ui.entrance import light
from unseen_weights.ui.entrance.first_document import FirstDocument
from unseen_weights.ui.entrance.packed import Packed
from unseen_weights.ui.entrance.serving import SMALL_FONTS, routes
from unseen_weights.words import load_words

SOURCE = "let a = 1;\n" * 500
LICENCE = make_fonts.OUTPUT / "OFL.txt"
WORDS = load_words()
STREAMLIT = (
    "<html><head><title>Streamlit</title></head><body><noscript>Run this app.</noscript>"
    '<div id="root"></div></body></html>'
)


class Origin:
    """An app that counts how often it is asked."""

    def __init__(self, answer: Response) -> None:
        self.answer = answer
        self.asked = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked += 1
        if (await receive())["type"] == "http.disconnect":
            return
        await self.answer(scope, receive, send)


def get(app: Any, path: str, gone: bool = False, query: str = "", **headers: str) -> Response:
    """Ask `app` for a path; gone: the visitor leaves at once."""
    told: list[Message] = []
    names = [(k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()]
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "headers": names,
        "query_string": query.encode(),
    }

    async def receive() -> Message:
        return {"type": "http.disconnect" if gone else "http.request"}

    async def send(message: Message) -> None:
        told.append(message)

    run(app, scope, receive, send)
    body = b"".join(message.get("body", b"") for message in told)
    raw = told[0]["headers"]
    answer = Response(body, told[0]["status"])
    answer.raw_headers = list(raw)
    return answer


def script() -> Origin:
    return Origin(PlainTextResponse(SOURCE, media_type="text/javascript"))


def test_a_script_is_packed_once_for_all() -> None:
    origin = script()
    app = Packed(origin)
    answers = [get(app, "/static/js/a.js", accept_encoding="gzip, br") for _ in range(3)]
    assert {gzip.decompress(answer.body).decode() for answer in answers} == {SOURCE}
    assert {answer.headers["content-length"] for answer in answers} == {str(len(answers[0].body))}
    assert origin.asked == 1


def test_a_visitor_who_leaves_at_once_leaves_the_whole_file_for_the_next() -> None:
    app = Packed(script())
    get(app, "/static/js/a.js", gone=True, accept_encoding="gzip")
    answer = get(app, "/static/js/a.js", accept_encoding="gzip")
    assert gzip.decompress(answer.body).decode() == SOURCE


def test_who_cannot_unpack_gets_the_plain_file() -> None:
    answer = get(Packed(script()), "/static/js/a.js")
    assert bytes(answer.body).decode() == SOURCE
    assert "content-encoding" not in answer.headers


def test_who_has_the_file_is_told_so() -> None:
    app = Packed(script())
    first = get(app, "/static/js/a.js", accept_encoding="gzip")
    etag = first.headers["etag"]
    again = get(app, "/static/js/a.js", accept_encoding="gzip", if_none_match=etag)
    assert (again.status_code, again.body) == (304, b"")


@pytest.mark.parametrize(
    "answer", [HTMLResponse("<p>no such file"), PlainTextResponse("no", status_code=404)]
)
def test_what_is_no_file_is_not_kept(answer: Response) -> None:
    origin = Origin(answer)
    app = Packed(origin)
    for _ in range(2):
        told = get(app, "/static/js/none.js", accept_encoding="gzip")
        assert (told.status_code, told.body) == (answer.status_code, answer.body)
    assert origin.asked == 2


def test_the_first_document_speaks_our_words() -> None:
    app = FirstDocument(Origin(HTMLResponse(STREAMLIT)), watch="./watch.js")
    told = get(app, "/line", accept="text/html")
    text = bytes(told.body).decode()
    assert told.headers["content-length"] == str(len(told.body))
    assert f"<title>{WORDS.text('app-title')}</title>" in text
    assert WORDS.text("no-scripts") in text
    assert WORDS.text("live-waiting") in text
    assert "Streamlit" not in text


def test_every_icon_in_use_is_in_the_small_font() -> None:
    with TTFont(OUTPUT) as font:
        assert set(icons()) <= set(ligatures(font))
    assert OUTPUT.stat().st_size < 20_000


@pytest.mark.parametrize("name", make_fonts.FONTS)
def test_a_small_font_sets_all_our_letters_as_the_one_that_it_stands_for(name: str) -> None:
    with TTFont(make_fonts.OUTPUT / name) as font, make_fonts.original(name) as original:
        ours, theirs = font.getBestCmap(), original.getBestCmap()
        read = {ord(letter) for letter in make_fonts.letters()} & theirs.keys()
        assert read <= ours.keys()
        widths = {code: font["hmtx"][ours[code]][0] for code in read}
        assert widths == {code: original["hmtx"][theirs[code]][0] for code in read}
        axes = [
            [(a.axisTag, a.minValue, a.maxValue) for a in f["fvar"].axes] for f in (font, original)
        ]
        assert axes[0] == axes[1]
        assert "Source" not in {str(font["name"].getDebugName(n)) for n in (1, 4, 6, 16)}
        assert str(font["name"].getDebugName(0)) in LICENCE.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SMALL_FONTS)
def test_a_small_font_is_sent_for_the_file_that_streamlits_pages_ask_for(name: str) -> None:
    (asked_for,) = make_fonts.STREAMLIT.glob(f"{SMALL_FONTS[name]}.*.woff2")
    sent = get(Starlette(routes=routes()), f"/static/media/{asked_for.name}")
    assert bytes(sent.body) == (make_fonts.OUTPUT / name).read_bytes()
    assert sent.headers["content-type"] == "font/woff2"


def test_the_small_font_was_made_of_every_file_that_names_an_icon() -> None:
    folders = [path for path in ROOT.iterdir() if path.is_dir() and path.name[0] != "."]
    sources = [ROOT.glob("*.py"), *(f.rglob("*.py") for f in folders if f.name != "tests")]
    texts = [file.read_text(encoding="utf-8") for files in sources for file in files]
    named = {name for text in texts for name in re.findall(r":material/([a-z0-9_]+):", text)}
    assert "restart_alt" in named
    assert named <= set(icons())


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.slug)
def test_a_live_part_is_packed_once_wherever_it_begins(chapter: Any) -> None:
    live = chapter.live(WORDS)
    name = next(iter(live.start))
    first = live.payload("start-1", standing(WORDS))
    second = live.at({name: live.start[name]}).payload("start-2", standing(WORDS))
    assert first.split(b"\n", 1)[1] == second.split(b"\n", 1)[1]
    assert len(live.kept) == 1
    assert len(first) < 95_000


EDITION = light.Edition(b"<html>plain</html>", gzip.compress(b"<html>plain</html>"), "abc")


@pytest.fixture
def serves_light(monkeypatch: pytest.MonkeyPatch) -> Starlette:
    """The route of the light edition alone, with a short one in its place."""
    monkeypatch.setattr(light, "edition", lambda: EDITION)
    return Starlette(routes=routes())


@pytest.mark.parametrize("path", ["/light", "/any/base/light"])
def test_the_light_edition_is_sent_packed_to_whoever_takes_it_and_once(
    serves_light: Starlette, path: str
) -> None:
    packed = get(serves_light, path, accept_encoding="gzip, br")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(bytes(packed.body)) == EDITION.plain
    plain = get(serves_light, path, accept_encoding="gzip;q=0, br")
    assert "content-encoding" not in plain.headers
    assert plain.body == EDITION.plain
    for answer in (packed, plain):
        assert answer.headers["vary"] == "Accept-Encoding"
        assert answer.headers["content-type"].startswith("text/html")
    etag = packed.headers["etag"]
    assert etag != plain.headers["etag"]
    again = get(serves_light, path, accept_encoding="gzip", if_none_match=etag)
    assert (again.status_code, again.body) == (304, b"")


def test_while_the_light_edition_is_made_a_page_says_so_and_whoever_saves_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = threading.Event()

    def edition() -> light.Edition:
        made.wait()
        return EDITION

    monkeypatch.setattr(light, "edition", edition)
    monkeypatch.setattr(light, "PATIENCE", 0)
    told = light.waiting()

    def waiting() -> str:
        made.set()
        return told

    monkeypatch.setattr(light, "waiting", waiting)
    early = get(Starlette(routes=routes()), "/light")
    assert WORDS.text("light-waiting") in bytes(early.body).decode()
    assert 'http-equiv="refresh"' in bytes(early.body).decode()
    assert early.headers["cache-control"] == "no-store"
    monkeypatch.setattr(light, "edition", lambda: EDITION)
    saved = get(Starlette(routes=routes()), "/light", query="save")
    assert saved.body == EDITION.plain


def test_the_light_edition_is_made_unasked_but_after_the_first_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = threading.Event()
    monkeypatch.setattr(light, "edition", made.set)
    waiting = light.begin()
    assert not made.is_set()
    waiting.cancel()
    monkeypatch.setattr(light, "FIRST_PAGE_FIRST", 0)
    light.begin().join(timeout=10)
    assert made.is_set()


def test_a_path_that_only_ends_so_is_no_light_edition(serves_light: Starlette) -> None:
    assert get(serves_light, "/moonlight").status_code == 404


def test_the_first_documents_words_stay_out_of_the_light_edition(serves_light: Starlette) -> None:
    app = FirstDocument(serves_light, watch="./watch.js", but=light.PATH)
    answer = get(app, "/light", accept="text/html", accept_encoding="gzip")
    assert gzip.decompress(bytes(answer.body)) == EDITION.plain
