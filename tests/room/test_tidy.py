"""What is over goes by itself, whether or not somebody asks for another room."""

import asyncio
import time
from pathlib import Path

import pytest
from streamlit import App

from tests.loops import run
from tests.room.conftest import Clock
from unseen_weights.room import where
from unseen_weights.room.limiting import Limits
from unseen_weights.room.refusal import RefusedError
from unseen_weights.room.store import LASTS_S, Store
from unseen_weights.ui.entrance import light, serving
from unseen_weights.ui.room import process as made

pytestmark = pytest.mark.usefixtures("limits")


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> Limits:
    fresh = Limits()
    monkeypatch.setattr(made, "limits", lambda: fresh)
    return fresh


def test_rooms_of_another_day_are_deleted_though_nobody_asks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    url = f"sqlite:///{tmp_path}/rooms.sqlite"
    clock.now = time.time() - LASTS_S - 1
    before = Store(url, clock)
    code, _ = before.open()
    assert code in before.read([code])
    monkeypatch.setenv(where.VARIABLE, url)
    run(made.tidy)
    assert before.read([code]) == {}


def test_where_no_room_was_ever_opened_no_file_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(where.VARIABLE, raising=False)
    monkeypatch.setattr(where, "FILE", tmp_path / "var" / "rooms.sqlite")
    run(made.tidy)
    assert not any(tmp_path.iterdir())


def test_a_database_that_is_away_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(where.VARIABLE, "sqlite:////proc/nowhere/rooms.sqlite")
    run(made.tidy)


def test_the_server_tidies_as_long_as_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    tidied: list[float] = []

    async def tidy() -> None:
        tidied.append(time.monotonic())

    async def some() -> int:
        async with serving.lifespan(App("main.py")):
            await asyncio.sleep(0.2)
        await asyncio.sleep(0.1)
        return len(tidied)

    monkeypatch.setattr(light, "begin", lambda: None)
    monkeypatch.setattr(serving, "greet", lambda _: None)
    monkeypatch.setattr(made, "TIDIED_EVERY_S", 0.02)
    monkeypatch.setattr(made, "tidy", tidy)
    counted = run(some)
    assert counted > 1
    time.sleep(0.1)
    assert len(tidied) == counted


def test_addresses_are_forgotten_two_hours_after_they_were_counted(
    monkeypatch: pytest.MonkeyPatch, limits: Limits
) -> None:
    """The two hours that the school's sheet tells."""
    now = time.time()
    while True:
        try:
            limits.count("wrong", "10.0.0.7")
        except RefusedError:
            break
    limits.count("open", "10.0.0.7")
    kept = limits._storage.storage  # there is no other way to see what it holds
    assert any("10.0.0.7" in key for key in kept)
    monkeypatch.setattr("limits.storage.memory.time.time", lambda: now + 2 * 3600 + 5)
    limits.forget()
    deadline = time.monotonic() + 5
    while any("10.0.0.7" in key for key in kept) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any("10.0.0.7" in key for key in kept)
