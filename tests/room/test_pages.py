import pytest
from starlette.requests import Request

from tests.pages.running import page_at
from unseen_weights.ui.room import pages
from unseen_weights.words import load_words


def opened(monkeypatch: pytest.MonkeyPatch, host: str, path: str, hosts: list[str]) -> str:
    monkeypatch.setattr(pages, "hosts_for_others", lambda: hosts)
    scope = {"type": "http", "scheme": "http", "path": path, "query_string": b"", "headers": []}
    request = Request(scope | {"headers": [(b"host", host.encode())]})
    return bytes(pages._host(request).body).decode()


@pytest.mark.parametrize(
    ("host", "path", "hosts", "others"),
    [
        ("localhost:8501", "/room/host", ["10.0.0.7"], "http://10.0.0.7:8501/room/"),
        (
            "127.0.0.1:8501",
            "/weights/room/host",
            ["10.0.0.7"],
            "http://10.0.0.7:8501/weights/room/",
        ),
        ("school.example", "/room/host", ["10.0.0.7"], "http://school.example/room/"),
        ("localhost:8501", "/room/host", [], ""),
    ],
)
def test_the_door_of_a_room_is_at_an_address_that_others_can_use(
    monkeypatch: pytest.MonkeyPatch, host: str, path: str, hosts: list[str], others: str
) -> None:
    assert f'data-others="{others}"' in opened(monkeypatch, host, path, hosts)


def test_a_host_whose_tab_is_gone_is_told_the_way_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = load_words("en").text("room-led-before")
    assert before in opened(monkeypatch, "localhost:8501", "/room/host", [])
    assert before in [one.value for one in page_at("room").markdown]


def test_the_list_of_bets_names_the_page_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    w = load_words("en")
    told = opened(monkeypatch, "localhost:8501", "/room/host", [])
    first = {"page": w.text("start-title"), "question": w.text("bet-start", name="Amina")}
    listed = told.split('<select id="bet"')[1].split("</select>")[0].split("</option>")
    assert listed[0].endswith(w.text("room-start-bet-page", **first))


def test_a_host_header_is_never_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    told = opened(monkeypatch, 'x"><script>', "/room/host", [])
    assert '"><script>' not in told.split("<main>")[0]
