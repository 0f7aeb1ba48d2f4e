import pytest
from starlette.requests import Request

from unseen_weights.ui.room import pages


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


def test_a_host_header_is_never_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    told = opened(monkeypatch, 'x"><script>', "/room/host", [])
    assert '"><script>' not in told.split("<main>")[0]
