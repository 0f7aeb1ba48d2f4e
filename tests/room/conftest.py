"""Rooms on both databases and over HTTP, and a clock that tests turn."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from anyio.from_thread import start_blocking_portal

from tests.postgres import running_postgres
from tests.room.http import Http
from unseen_weights.room.limiting import Limits
from unseen_weights.room.store import Store
from unseen_weights.room.where import VARIABLE
from unseen_weights.ui.room import process as made


class Clock:
    """Tells what it is set to, in seconds."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A real PostgreSQL for the tests of a worker."""
    with running_postgres() as url:
        yield url


def emptied(url: str) -> str:
    """A database of its own on that server."""
    name = f"d{uuid4().hex}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return url.replace("/postgres?", f"/{name}?").replace("postgresql://", "postgresql+psycopg://")


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/rooms.sqlite"
    return emptied(request.getfixturevalue("postgres"))


@pytest.fixture
def new_store(url: str, clock: Clock) -> Iterator[Callable[[], Store]]:
    """Make stores over one database, as replicas do."""
    made: list[Store] = []

    def make() -> Store:
        made.append(Store(url, clock))
        return made[-1]

    yield make
    for store in made:
        store.engine.dispose()


@pytest.fixture
def store(new_store: Callable[[], Store]) -> Store:
    return new_store()


@pytest.fixture
def http(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Http]:
    monkeypatch.setenv(VARIABLE, f"sqlite:///{tmp_path}/rooms.sqlite")
    fresh = Limits()
    monkeypatch.setattr(made, "limits", lambda: fresh)
    monkeypatch.setattr("unseen_weights.ui.room.routes.limits", lambda: fresh)
    monkeypatch.setattr("unseen_weights.room.board.EVERY_S", 0.0)
    with start_blocking_portal() as portal:
        yield Http(portal)


@pytest.fixture
def room(http: Http) -> dict[str, str]:
    """An open room: its code, and the header of its host."""
    told = http.ask("POST", "/room/api/open", {}).told
    return {"code": told["code"], "authorization": f"Bearer {told['secret']}"}
